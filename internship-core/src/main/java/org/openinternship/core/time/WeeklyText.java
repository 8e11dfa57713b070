package org.openinternship.core.time;

import static org.openinternship.core.time.WeeklyInterval.MINUTES_OF_A_DAY;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Folding;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Unicode13;

/** The text form of weekly intervals: {@code Mon-Thu 14:00-17:00, Sat 09:00-12:00}. */
final class WeeklyText {

  /** The longest text, in chars: more than every minute of a week in an entry of its own needs. */
  static final int MAX_TEXT = 100_000;

  /** The longest entry, in chars: short enough for a pattern that must try where words end. */
  static final int MAX_ENTRY = 60;

  private static final Pattern ENTRY =
      Pattern.compile("(\\p{L}+)(?: ?- ?(\\p{L}+))? ([^ -]+) ?- ?([^ -]+)");
  private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})");
  private static final String DAILY = "daily";

  private WeeklyText() {}

  /** The intervals in the order written, not yet merged; one past midnight comes as two. */
  static List<WeeklyInterval> parse(String text) {
    List<WeeklyInterval> intervals = new ArrayList<>();
    Bounds.check(
        text.length() <= MAX_TEXT,
        "WorkingHours",
        "weekly",
        text.length() + " chars long",
        "at most " + MAX_TEXT);
    for (String entry : text.split(",", -1)) {
      addEntry(intervals, entry.strip());
    }
    return intervals;
  }

  private static void addEntry(List<WeeklyInterval> intervals, String entry) {
    String known = entry.length() <= MAX_ENTRY ? Unicode13.only(entry, '?') : "";
    Matcher parts = ENTRY.matcher(known);
    if (!parts.matches()) {
      parts = ENTRY.matcher(Folding.of(known)); // its hyphens and digits are the plain ones
    }
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "WorkingHours: entry is %s, it must be like 'Mon-Thu 14:00-17:00', with commas between entries. Maybe each entry should have both its days and its times"
              .formatted(Quoted.of(entry)));
    }
    int start = minute(parts.group(3), entry);
    int end = minute(parts.group(4), entry);
    if (start == MINUTES_OF_A_DAY || start == end) {
      throw new IllegalArgumentException(
          "WorkingHours: entry %s is empty. Maybe 00:00-24:00, the whole day, was meant"
              .formatted(Quoted.of(entry)));
    }
    DayOfWeek day;
    int days;
    if (parts.group(2) == null && parts.group(1).equalsIgnoreCase(DAILY)) {
      day = DayOfWeek.MONDAY;
      days = 7;
    } else {
      day = day(parts.group(1), entry);
      DayOfWeek last = parts.group(2) == null ? day : day(parts.group(2), entry);
      days = Math.floorMod(last.getValue() - day.getValue(), 7) + 1;
    }
    for (int i = 0; i < days; i++, day = day.plus(1)) {
      if (start < end) {
        intervals.add(new WeeklyInterval(day, start, end));
        continue;
      }
      intervals.add(new WeeklyInterval(day, start, MINUTES_OF_A_DAY));
      if (end > 0) {
        intervals.add(new WeeklyInterval(day.plus(1), 0, end));
      }
    }
  }

  private static int minute(String text, String entry) {
    Matcher time = TIME.matcher(text);
    if (time.matches()) {
      int minute = Integer.parseInt(time.group(2));
      int minuteOfDay = Integer.parseInt(time.group(1)) * 60 + minute;
      if (minute < 60 && minuteOfDay <= MINUTES_OF_A_DAY) {
        return minuteOfDay;
      }
    }
    throw new IllegalArgumentException(
        "WorkingHours: time of entry %s is %s, it must be from 00:00 to 24:00. Maybe the 24-hour clock was not used, as in 14:30"
            .formatted(Quoted.of(entry), Quoted.of(text)));
  }

  private static DayOfWeek day(String text, String entry) {
    String name = text.toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (name.equals(day.name()) || name.equals(day.name().substring(0, 3))) {
        return day;
      }
    }
    throw new IllegalArgumentException(
        "WorkingHours: day of entry %s is %s, it must be one of Mon, Tue, Wed, Thu, Fri, Sat, Sun or daily. Maybe it is mistyped"
            .formatted(Quoted.of(entry), Quoted.of(text)));
  }

  /** The canonical text of intervals that are merged and sorted; days in a row become one entry. */
  static String write(List<WeeklyInterval> intervals) {
    StringJoiner entries = new StringJoiner(", ");
    Set<WeeklyInterval> known = new HashSet<>(intervals);
    for (WeeklyInterval interval : intervals) {
      DayOfWeek day = interval.day();
      if (day != DayOfWeek.MONDAY && known.contains(on(day.minus(1), interval))) {
        continue; // written with the day before
      }
      DayOfWeek last = day;
      while (last != DayOfWeek.SUNDAY && known.contains(on(last.plus(1), interval))) {
        last = last.plus(1);
      }
      entries.add(days(day, last) + " " + times(interval));
    }
    return entries.toString();
  }

  private static WeeklyInterval on(DayOfWeek day, WeeklyInterval interval) {
    return new WeeklyInterval(day, interval.startMinute(), interval.endMinute());
  }

  private static String days(DayOfWeek first, DayOfWeek last) {
    if (first == last) {
      return dayName(first);
    }
    return first == DayOfWeek.MONDAY && last == DayOfWeek.SUNDAY
        ? DAILY
        : dayName(first) + "-" + dayName(last);
  }

  static String dayName(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
  }

  static String times(WeeklyInterval interval) {
    return time(interval.startMinute()) + "-" + time(interval.endMinute());
  }

  private static String time(int minute) {
    int hour = minute / 60;
    int rest = minute % 60;
    return (hour < 10 ? "0" : "") + hour + (rest < 10 ? ":0" : ":") + rest;
  }
}
