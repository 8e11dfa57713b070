package org.openinternship.core.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;

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
   * @throws NullPointerException if they or one of them is null
   */
  public Report {
    findings = Copies.list(findings, "Report.findings");
  }

  /** {@return whether there is no error; warnings may remain} */
  public boolean passes() {
    return of(Severity.ERROR).isEmpty();
  }

  /**
   * Returns the findings of one severity.
   *
   * @param severity the severity
   * @return its findings, in order
   */
  public List<Finding> of(Severity severity) {
    Objects.requireNonNull(severity, "Report.severity");
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /**
   * Returns the findings with one code.
   *
   * @param code the code
   * @return its findings, in order
   */
  public List<Finding> of(ReasonCode code) {
    Objects.requireNonNull(code, "Report.code");
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
    Objects.requireNonNull(what, "Report.what");
    if (!passes()) {
      throw new FindingsException(what, this);
    }
    return this;
  }

  /** {@return a new collector of findings} */
  public static Collector collector() {
    return new Collector();
  }

  /** A collector of findings; not safe for use by several threads. */
  public static final class Collector {
    private final List<Finding> findings = new ArrayList<>();

    private Collector() {}

    /**
     * Adds a finding.
     *
     * @param severity how grave it is
     * @param path where it is, as a JSON Pointer; use {@link FindingPath} for keys that are not
     *     plain names
     * @param code what it is
     * @param arguments a value for each parameter of the code, in their order
     * @throws IllegalArgumentException if the path is no JSON Pointer or the arguments do not fit
     */
    public void add(Severity severity, String path, ReasonCode code, Object... arguments) {
      add(severity, path, Reason.of(code, arguments));
    }

    /**
     * Adds a finding.
     *
     * @param severity how grave it is
     * @param path where it is
     * @param code what it is
     * @param arguments a value for each parameter of the code, in their order
     * @throws IllegalArgumentException if the arguments do not fit
     */
    public void add(Severity severity, FindingPath path, ReasonCode code, Object... arguments) {
      Objects.requireNonNull(path, "Collector.path");
      add(severity, path.toString(), Reason.of(code, arguments));
    }

    /**
     * Adds a finding whose reason was made elsewhere.
     *
     * @param severity how grave it is
     * @param path where it is, as a JSON Pointer
     * @param reason what it is
     * @throws IllegalArgumentException if the path is no JSON Pointer
     */
    public void add(Severity severity, String path, Reason reason) {
      findings.add(new Finding(severity, path, reason));
    }

    /**
     * Adds the findings on a part of what is checked.
     *
     * @param path where the part is, as a JSON Pointer
     * @param part what was found there
     */
    public void include(String path, Report part) {
      Objects.requireNonNull(path, "Collector.path");
      Objects.requireNonNull(part, "Collector.part");
      for (Finding finding : part.findings()) {
        add(finding.severity(), path + finding.path(), finding.reason());
      }
    }

    /** {@return the findings that were collected so far} */
    public Report report() {
      return new Report(findings);
    }
  }
}
