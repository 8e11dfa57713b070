package org.openinternship.jackson;

import static java.util.Objects.requireNonNull;

import org.openinternship.core.internal.Bounds;
import org.openinternship.jackson.kit.JsonFault;
import tools.jackson.core.TokenStreamLocation;

/**
 * A record of many that is no such value, and that a reading passed over: its place and what is
 * wrong with it, in the words of the {@link InternshipJsonException} that would have ended the
 * reading. Nothing personal of it is repeated.
 *
 * @param line the line of the document, from 1; of {@link JsonLines} it is the line of the record
 * @param column the column in this line, from 1; 0 where the line is too long to count
 * @param pointer the place as a JSON Pointer: in the value for {@link JsonLines}, empty where all
 *     of it is meant; in the document for {@link JsonList}, so that it begins with the number of
 *     the element from 0, as in {@code /17/history/0/at}; no more of it than a message shows
 * @param problem what is wrong, and what would be right
 */
public record BadRecord(int line, int column, String pointer, String problem) {
  /**
   * Checks the attributes, and writes what is not seen in texts as its number.
   *
   * @param line the line of the document
   * @param column the column in this line; 0 where the line is too long to count
   * @param pointer the place as a JSON Pointer
   * @param problem what is wrong, and what would be right
   * @throws IllegalArgumentException if the line is less than 1, or the column less than 0
   */
  public BadRecord {
    Bounds.check("BadRecord", "line", line, 1, Integer.MAX_VALUE);
    Bounds.check("BadRecord", "column", column, 0, Integer.MAX_VALUE);
    pointer = InternshipJsonException.seen(requireNonNull(pointer, "BadRecord.pointer"));
    problem = InternshipJsonException.seen(requireNonNull(problem, "BadRecord.problem"));
  }

  static BadRecord of(JsonFault fault) {
    TokenStreamLocation location = fault.location();
    return new BadRecord(
        location == null ? 1 : Math.max(1, location.getLineNr()),
        location == null ? 0 : Math.max(0, location.getColumnNr()),
        InternshipJsonException.shown(fault.place().toString()),
        fault.problem());
  }

  /** {@return place, problem, line and column, on one line} */
  @Override
  public String toString() {
    String at = pointer.isEmpty() ? "/" : pointer;
    return at + ": " + problem + " (line " + line + ", column " + column + ")";
  }
}
