package org.openinternship.jackson;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Unicode13;
import org.openinternship.jackson.kit.JsonFault;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/**
 * A document is not what it should be, or a value has no JSON form. The message is one line that
 * names the place as a JSON Pointer, what was found there, what was expected, and the line and
 * column where they are known, as in {@code /interns/17/skills/0/proficiency: found "FLUENT",
 * expected one of BASIC, WORKING, ADVANCED, EXPERT (line 812, column 24)}.
 */
public final class InternshipJsonException extends DatabindException {
  private static final long serialVersionUID = 1;

  /**
   * Names and values may hold anything, but the message is one line, of which all is seen. What the
   * running Java does not know yet is none of these.
   */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{C}\\p{Z}\\u3164\\ufe0f\\ufffc\\ufffd&&[^ \\p{Cn}]]");

  /** How much of a place is told: names may be as long as texts. */
  private static final int MAX_SHOWN = 500;

  /** Where the fault is, as a JSON Pointer. */
  private final String pointer;

  /** The whole message: place, fault, line and column. */
  private final String message;

  private InternshipJsonException(JsonFault fault) {
    super(fault.processor(), fault.problem(), fault.location(), fault.getCause());
    this.pointer = fault.place().toString();
    this.message =
        shown(pointer.isEmpty() ? "/" : pointer)
            + ": "
            + seen(fault.problem())
            + suffix(fault.location());
    setStackTrace(fault.getStackTrace());
  }

  /** What is told of a place. */
  static String shown(String pointer) {
    return Quoted.start(seen(pointer), MAX_SHOWN);
  }

  static String seen(String text) {
    return UNSEEN
        .matcher(Unicode13.only(text, '?'))
        .replaceAll(it -> number(it.group().codePointAt(0)));
  }

  private static String number(int character) {
    String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    return "<U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + ">";
  }

  static InternshipJsonException of(JsonFault fault) {
    return new InternshipJsonException(fault);
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

  /** {@return place, problem, line and column, on one line} */
  @Override
  public String getMessage() {
    return message;
  }
}
