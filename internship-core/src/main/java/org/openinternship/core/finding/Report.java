package org.openinternship.core.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a check found, in the order of the value that was checked.
 *
 * @param findings the findings
 */
public record Report(List<Finding> findings) {
  /**
   * Copies the findings.
   *
   * @param findings the findings
   */
  public Report {
    findings = List.copyOf(findings);
  }

  /** {@return whether there is no error; warnings may remain} */
  public boolean passes() {
    return of(Severity.ERROR).isEmpty();
  }

  /**
   * The findings of one severity.
   *
   * @param severity the severity
   * @return its findings, in order
   */
  public List<Finding> of(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /**
   * The findings with one code.
   *
   * @param code the code
   * @return its findings, in order
   */
  public List<Finding> of(ReasonCode code) {
    return findings.stream().filter(finding -> finding.reason().code() == code).toList();
  }

  /**
   * Refuses to go on with what has errors.
   *
   * @param what what was checked, for the message
   * @return this report
   * @throws FindingsException if there is an error; it carries the whole report
   */
  public Report orThrow(String what) {
    if (!passes()) {
      throw new FindingsException(what, this);
    }
    return this;
  }

  /** {@return a new collector of findings} */
  public static Collector collector() {
    return new Collector();
  }

  /** Collects findings; not safe for use by several threads. */
  public static final class Collector {
    private final List<Finding> findings = new ArrayList<>();

    private Collector() {}

    /**
     * Adds a finding.
     *
     * @param severity how grave it is
     * @param path where it is
     * @param code what it is
     * @param arguments a value for each parameter of the code, in their order
     */
    public void add(Severity severity, String path, ReasonCode code, Object... arguments) {
      findings.add(new Finding(severity, path, Reason.of(code, arguments)));
    }

    /** {@return what was collected so far} */
    public Report report() {
      return new Report(findings);
    }
  }
}
