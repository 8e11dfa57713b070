package org.openinternship.core.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Personal;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.DayLengths;
import org.openinternship.core.time.TimeBounds;

/**
 * A record of the work of an intern on a day. To correct an entry, record another with the same
 * key: the later one is in force. The text form leaves out the description.
 *
 * @param key the key in the log, not blank
 * @param recordedAt the instant at which it was recorded
 * @param day the day on which the work was done, in the intern's zone
 * @param worked the work, in minutes or from one time to another; 0 minutes take the entry back
 * @param what a description of the work; rules only compare it, to find entries recorded twice
 */
public record WorkLogEntry(
    String key, Instant recordedAt, LocalDate day, Worked worked, @Personal String what)
    implements Comparable<WorkLogEntry> {

  private static final Comparator<WorkLogEntry> ORDER =
      Comparator.comparing(WorkLogEntry::recordedAt)
          .thenComparing(WorkLogEntry::key)
          .thenComparing(WorkLogEntry::day)
          .thenComparing(
              WorkLogEntry::worked,
              Comparator.comparingInt(WorkLogEntry::start).thenComparingInt(WorkLogEntry::end))
          .thenComparing(WorkLogEntry::what);

  /** By day, within a day minutes first, then by the start of the work. */
  static final Comparator<WorkLogEntry> BY_DAY =
      Comparator.comparing(WorkLogEntry::day).thenComparingInt(entry -> start(entry.worked()));

  /**
   * Checks the key.
   *
   * @param key the key in the log
   * @param recordedAt the instant at which it was recorded
   * @param day the day on which the work was done
   * @param worked the work
   * @param what a description of the work
   * @throws IllegalArgumentException if the key is blank
   */
  public WorkLogEntry {
    key = Texts.key("WorkLogEntry", "key", key);
    TimeBounds.check(recordedAt, "WorkLogEntry.recordedAt");
    TimeBounds.check(day, "WorkLogEntry.day");
    Objects.requireNonNull(worked, "WorkLogEntry.worked");
    Texts.written("WorkLogEntry", "what", what);
  }

  /**
   * Makes an entry of so many minutes.
   *
   * @param key the key in the log, not blank
   * @param recordedAt the instant at which it was recorded
   * @param day the day on which the work was done, in the intern's zone
   * @param minutes the minutes of work, 0 to {@link Worked.Minutes#MAX_MINUTES}; 0 takes the entry
   *     back
   * @param what a description of the work
   * @throws IllegalArgumentException if the key is blank or the minutes are out of bounds
   */
  public WorkLogEntry(String key, Instant recordedAt, LocalDate day, int minutes, String what) {
    this(key, recordedAt, day, new Worked.Minutes(minutes), what);
  }

  /**
   * Returns the minutes of work.
   *
   * @param zone the intern's zone, which says how long an hour is in which the clock is changed
   * @return the minutes as recorded, or those between the two times
   */
  public int minutes(ZoneId zone) {
    Objects.requireNonNull(zone, "WorkLogEntry.zone");
    if (worked instanceof Worked.FromTo times) {
      return DayLengths.of(zone, new DateRange(day, day))
          .minutes(day, times.startMinute(), times.endMinute());
    }
    return end(worked);
  }

  /** Says whether it takes back the entries with its key. */
  boolean takesBack() {
    return worked instanceof Worked.Minutes minutes && minutes.minutes() == 0;
  }

  private static int start(Worked worked) {
    return worked instanceof Worked.FromTo times ? times.startMinute() : -1;
  }

  private static int end(Worked worked) {
    return worked instanceof Worked.FromTo times
        ? times.endMinute()
        : ((Worked.Minutes) worked).minutes();
  }

  /**
   * Orders by the instant of recording; at the same instant by key, day, work and text, so that of
   * two corrections at one instant the same is always in force.
   */
  @Override
  public int compareTo(WorkLogEntry other) {
    return ORDER.compare(this, other);
  }

  /** {@return the key, the day and the work} */
  @Override
  public String toString() {
    return "WorkLogEntry " + key + ": " + worked + " on " + day;
  }
}
