package org.openinternship.jackson.exchange;

import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Quoted;
import org.openinternship.jackson.kit.JsonFault;
import tools.jackson.core.TokenStreamLocation;

/**
 * A document that is no resume at all: no JSON, too large, or without an object at its top. The
 * message names the place, with line and column where they are known, and repeats nothing of the
 * document. A resume of which a part is not understood gives no exception but a {@linkplain
 * InternFromResume#report() report}.
 */
public final class ResumeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** How much of a place is told: the names in it may be as long as texts. */
  private static final int MAX_SHOWN = 200;

  /** Where the fault is, as a JSON Pointer. */
  private final String pointer;

  private ResumeException(String pointer, String message) {
    super(message);
    this.pointer = pointer;
  }

  /** There is no cause: the text of it may repeat what is personal. */
  static ResumeException of(JsonFault fault) {
    String pointer = fault.place().toString();
    return new ResumeException(
        pointer, message(pointer, fault.problem()) + suffix(fault.location()));
  }

  static ResumeException noObject() {
    return new ResumeException(
        "", message("", "is no object, a resume is one. Maybe it is a list of resumes"));
  }

  private static String message(String pointer, String problem) {
    String place = pointer.isEmpty() ? "/" : Quoted.start(Quoted.line(pointer), MAX_SHOWN);
    return "Resume: " + place + ": " + Quoted.line(problem);
  }

  private static String suffix(@Nullable TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }

  /** {@return the place as a JSON Pointer; empty: the document as a whole} */
  public String pointer() {
    return pointer;
  }
}
