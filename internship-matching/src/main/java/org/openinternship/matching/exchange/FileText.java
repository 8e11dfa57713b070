package org.openinternship.matching.exchange;

import java.util.List;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Quoted;

/** The lines of a file, and what is wrong with them. */
final class FileText {
  /** The most students, projects, lecturers or alternatives of a file: a million. */
  static final int MAX_MEMBERS = 1_000_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final List<String> lines;
  private final Report.Collector found = Report.collector();
  private int faults;

  FileText(String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    lines = (marked ? text.substring(1) : text).lines().toList();
  }

  List<String> lines() {
    return lines;
  }

  /** Adds what is wrong at a place, both of them counted from 0; the arguments are what follows. */
  void fault(MarketFileReason code, int line, int column, Object... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = line + 1;
    arguments[1] = column + 1;
    System.arraycopy(more, 0, arguments, 2, more.length);
    add("/lines/" + line, code, arguments);
  }

  /** Adds what is wrong with a line, counted from 0. */
  void faultOfLine(MarketFileReason code, int line, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = line + 1;
    System.arraycopy(more, 0, arguments, 1, more.length);
    add("/lines/" + line, code, arguments);
  }

  /** Adds what is wrong with the file as a whole. */
  void faultOfFile(MarketFileReason code, Object... arguments) {
    add("", code, arguments);
  }

  private void add(String path, MarketFileReason code, Object[] arguments) {
    found.add(Severity.ERROR, path, code, arguments);
    faults++;
  }

  /** How many faults were found so far. */
  int faults() {
    return faults;
  }

  /** Refuses a file that has faults, with all of them. */
  void checked(String what) {
    found.report().orThrow(what);
  }

  /** What a message repeats of a line. */
  static String shown(String text) {
    return Quoted.of(text);
  }
}
