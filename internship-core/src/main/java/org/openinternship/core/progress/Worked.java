package org.openinternship.core.progress;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Quoted;

/** The work of an entry of a work log: so many minutes, or from one time of the day to another. */
public sealed interface Worked {

  /**
   * So many minutes of a day, at whatever time.
   *
   * @param minutes the minutes, 0 to {@link #MAX_MINUTES}; 0 takes an entry back
   */
  record Minutes(int minutes) implements Worked {
    /**
     * The most minutes of one entry: two days, which a day took where a country moved to the other
     * side of the date line. Whether the day at hand was so long is checked with its zone.
     */
    public static final int MAX_MINUTES = 2_880;

    /**
     * Checks the minutes.
     *
     * @param minutes the minutes
     * @throws IllegalArgumentException if they are out of bounds
     */
    public Minutes {
      Bounds.check(
          "WorkLogEntry",
          "minutes",
          minutes,
          0,
          MAX_MINUTES,
          "the minutes of several days were given: then give one entry for each day");
    }

    /** {@return the number, as in {@code 90 min}} */
    @Override
    public String toString() {
      return minutes + " min";
    }
  }

  /**
   * From one time of the day to another, on the clock of the intern. Work that goes on past
   * midnight is an entry for each day.
   *
   * @param from the start, a whole minute
   * @param to the end, a whole minute after {@code from}; {@link LocalTime#MIDNIGHT} for the end of
   *     the day
   */
  record FromTo(LocalTime from, LocalTime to) implements Worked {
    private static final int MINUTES_OF_A_DAY = 1_440;
    private static final String END_OF_DAY = "24:00";

    /**
     * Checks the order.
     *
     * @param from the start
     * @param to the end
     * @throws IllegalArgumentException if a time has seconds, or the end is not after the start
     */
    public FromTo {
      Objects.requireNonNull(from, "FromTo.from");
      Objects.requireNonNull(to, "FromTo.to");
      checkWholeMinute("from", from);
      checkWholeMinute("to", to);
      Bounds.check(
          to.equals(LocalTime.MIDNIGHT) || to.isAfter(from),
          "FromTo",
          "to",
          to,
          "after from, which is " + from,
          "it ended on the next day: then give one entry for each day");
    }

    private static void checkWholeMinute(String attribute, LocalTime time) {
      boolean whole = time.getSecond() == 0 && time.getNano() == 0;
      Bounds.check(whole, "FromTo", attribute, time, "a whole minute");
    }

    /**
     * Makes it of two times.
     *
     * @param from the start, such as {@code 09:00}
     * @param to the end, such as {@code 12:30} or {@code 24:00}
     * @return the work between
     * @throws IllegalArgumentException if one is no time, or the end is not after the start
     */
    public static FromTo of(String from, String to) {
      Objects.requireNonNull(from, "FromTo.from");
      Objects.requireNonNull(to, "FromTo.to");
      return new FromTo(
          time("from", from), to.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : time("to", to));
    }

    private static LocalTime time(String attribute, String text) {
      try {
        return LocalTime.parse(text);
      } catch (DateTimeException saysNoMore) {
        throw new IllegalArgumentException(
            "FromTo: %s is %s, it must be a time of the 24-hour clock such as 09:30. Maybe a zero is missing"
                .formatted(attribute, Quoted.of(text)));
      }
    }

    /** Returns the minutes after midnight, by the clock. */
    int startMinute() {
      return from.toSecondOfDay() / 60;
    }

    int endMinute() {
      return to.equals(LocalTime.MIDNIGHT) ? MINUTES_OF_A_DAY : to.toSecondOfDay() / 60;
    }

    /** {@return the two times, as in {@code 09:00-12:30}} */
    @Override
    public String toString() {
      return from + "-" + (to.equals(LocalTime.MIDNIGHT) ? END_OF_DAY : to.toString());
    }
  }
}
