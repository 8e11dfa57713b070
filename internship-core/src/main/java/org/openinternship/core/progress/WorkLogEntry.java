package org.openinternship.core.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;

/**
 * A record of the work of an intern on a day. To correct an entry, record another with the same
 * key: the later one is in force. The text form leaves out the description.
 *
 * @param key the key in the log, not blank
 * @param recordedAt the instant at which it was recorded
 * @param day the day on which the work was done, in the intern's zone
 * @param minutes the minutes of work, at least 0; 0 takes the entry back
 * @param what a description of the work; rules only compare it, to find entries recorded twice
 */
public record WorkLogEntry(String key, Instant recordedAt, LocalDate day, int minutes, String what)
    implements Comparable<WorkLogEntry> {
  private static final Comparator<WorkLogEntry> ORDER =
      Comparator.comparing(WorkLogEntry::recordedAt)
          .thenComparing(WorkLogEntry::key)
          .thenComparing(WorkLogEntry::day)
          .thenComparingInt(WorkLogEntry::minutes)
          .thenComparing(WorkLogEntry::what);

  /**
   * Checks key and minutes.
   *
   * @param key the key in the log
   * @param recordedAt the instant at which it was recorded
   * @param day the day on which the work was done
   * @param minutes the minutes of work
   * @param what a description of the work
   * @throws IllegalArgumentException if the key is blank or the minutes are less than 0
   */
  public WorkLogEntry {
    Texts.check("WorkLogEntry", "key", key);
    Objects.requireNonNull(recordedAt, "WorkLogEntry.recordedAt");
    Objects.requireNonNull(day, "WorkLogEntry.day");
    Objects.requireNonNull(what, "WorkLogEntry.what");
    Bounds.checkMin("WorkLogEntry", "minutes", minutes, 0);
  }

  /**
   * Orders by the instant of recording; at the same instant by key, day, minutes and text, so that
   * of two corrections at one instant the same is always in force.
   */
  @Override
  public int compareTo(WorkLogEntry other) {
    return ORDER.compare(this, other);
  }

  /** {@return the key, the day and the minutes} */
  @Override
  public String toString() {
    return "WorkLogEntry " + key + ": " + minutes + " min on " + day;
  }
}
