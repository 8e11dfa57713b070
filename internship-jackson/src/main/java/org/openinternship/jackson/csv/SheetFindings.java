package org.openinternship.jackson.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.reason.Reason;

/** What is found in one table, up to a number of findings; the rest is counted. */
final class SheetFindings {
  private final SheetKind kind;
  private final String path;
  private final Report.Collector found;
  private int told;
  private int leftOut;
  private boolean errorLeftOut;
  private int errors;

  SheetFindings(SheetKind kind, String path, Report.Collector found) {
    this.kind = kind;
    this.path = path;
    this.found = found;
  }

  SheetKind kind() {
    return kind;
  }

  /** How many errors there are so far, by which a row knows whether it has one. */
  int errors() {
    return errors;
  }

  /** Adds what is found in the table as a whole; arguments other than the place. */
  void add(Severity severity, SheetReason reason, Object... arguments) {
    add(severity, path, reason, 0, "", "", arguments);
  }

  /** Adds what is found in a row. */
  void addAt(int row, Severity severity, SheetReason reason, Object... arguments) {
    add(severity, path + "/" + row, reason, row, "", "", arguments);
  }

  /** Adds what is found in a cell. */
  void addAt(
      int row, int place, String header, Severity severity, SheetReason reason, Object... more) {
    String letters = ColumnLetters.of(place);
    add(severity, path + "/" + row + "/" + letters, reason, row, letters, header, more);
  }

  private void add(
      Severity severity,
      String at,
      SheetReason reason,
      int row,
      String letters,
      String header,
      Object... more) {
    if (severity == Severity.ERROR) {
      errors++;
    }
    if (told == CohortSheets.MAX_FINDINGS) {
      leftOut++;
      errorLeftOut |= severity == Severity.ERROR;
      return;
    }
    told++;
    Map<String, Object> arguments = new HashMap<>();
    Iterator<Object> rest = Arrays.asList(more).iterator();
    for (String parameter : reason.text().parameters()) {
      arguments.put(
          parameter,
          switch (parameter) {
            case "sheet" -> kind;
            case "row" -> row;
            case "column" -> letters;
            case "header" -> shown(header);
            default -> rest.next();
          });
    }
    found.add(severity, at, new Reason(reason, arguments));
  }

  /** Says how many findings were left out. */
  void close() {
    if (leftOut > 0) {
      Severity severity = errorLeftOut ? Severity.ERROR : Severity.WARNING;
      told--;
      add(severity, SheetReason.FINDINGS_LEFT_OUT, leftOut);
    }
  }

  /** A text of the table as an argument has it: its beginning. */
  static String shown(String text) {
    return Quoted.start(text, Quoted.MAX_SHOWN);
  }
}
