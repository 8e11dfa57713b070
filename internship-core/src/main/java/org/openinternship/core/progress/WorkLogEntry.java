package org.openinternship.core.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.check.Texts;

/**
 * Work an intern has done on a day. To correct an entry, record another with the same key: the
 * later one is in force. The text form leaves out what was done.
 *
 * @param key its key in the log, not blank
 * @param recordedAt when it was recorded
 * @param day the day on which the work was done, in the intern's zone
 * @param minutes how long, in minutes, at least 0; 0 takes the entry back
 * @param what what was done; no rule reads it but to find what was recorded twice
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
   * @param key its key in the log
   * @param recordedAt when it was recorded
   * @param day the day on which the work was done
   * @param minutes how long, in minutes
   * @param what what was done
   * @throws IllegalArgumentException if the key is blank or the minutes are less than 0
   */
  public WorkLogEntry {
    Texts.check("WorkLogEntry", "key", key);
    Objects.requireNonNull(recordedAt, "WorkLogEntry.recordedAt");
    Objects.requireNonNull(day, "WorkLogEntry.day");
    Objects.requireNonNull(what, "WorkLogEntry.what");
    Bounds.check("WorkLogEntry", "minutes", minutes, 0, Integer.MAX_VALUE);
  }

  /**
   * Orders by the instant of recording; at the same instant by key, day, minutes and text, so that
   * of two corrections at one instant the same is always in force.
   */
  @Override
  public int compareTo(WorkLogEntry other) {
    return ORDER.compare(this, other);
  }

  /** {@return key, day and minutes} */
  @Override
  public String toString() {
    return "WorkLogEntry " + key + ": " + minutes + " min on " + day;
  }
}
