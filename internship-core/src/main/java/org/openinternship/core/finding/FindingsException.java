package org.openinternship.core.finding;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** A refusal because a check found errors; carries all that was found. */
public final class FindingsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 10;

  private final transient Report report;

  /**
   * Makes the exception.
   *
   * @param what what was checked
   * @param report what was found
   */
  public FindingsException(String what, Report report) {
    super(message(what, report));
    this.report = report;
  }

  /** {@return all that was found} */
  public Report report() {
    return report;
  }

  /**
   * Refuses: a report is no serializable value, and half an exception would be worse than none.
   *
   * @param out is never written to
   * @throws NotSerializableException always
   */
  private void writeObject(ObjectOutputStream out) throws NotSerializableException {
    throw new NotSerializableException(
        FindingsException.class.getName()
            + ": its report is not serializable. Maybe send its message");
  }

  private static String message(String what, Report report) {
    List<Finding> errors = report.of(Severity.ERROR);
    String lines =
        errors.stream().limit(SHOWN).map(Finding::toString).collect(Collectors.joining("\n  "));
    String more = errors.size() > SHOWN ? "\n  and " + (errors.size() - SHOWN) + " more" : "";
    return what
        + " has "
        + errors.size()
        + (errors.size() == 1 ? " error" : " errors")
        + ":\n  "
        + lines
        + more;
  }
}
