package org.openinternship.core.time;

import static org.openinternship.core.time.WeeklyInterval.MINUTES_OF_A_DAY;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text form of weekly intervals: {@code Mon-Thu 14:00-17:00, Sat 09:00-12:00}. */
final class WeeklyText {

  private static final Pattern ENTRY =
      Pattern.compile("(\\p{L}+)(?:\\s*-\\s*(\\p{L}+))?\\s+(\\S+?)\\s*-\\s*(\\S+)");
  private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})");
  private static final String DAILY = "daily";

  private WeeklyText() {}

  /** The intervals in the order written, not yet merged; one past midnight comes as two. */
  static List<WeeklyInterval> parse(String text) {
    List<WeeklyInterval> intervals = new ArrayList<>();
    for (String entry : text.split(",", -1)) {
      addEntry(intervals, entry.strip());
    }
    return intervals;
  }

  private static void addEntry(List<WeeklyInterval> intervals, String entry) {
    Matcher parts = ENTRY.matcher(entry);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "WorkingHours: entry is '%s', it must be like 'Mon-Thu 14:00-17:00', with commas between entries. Maybe each entry should have both its days and its times"
              .formatted(entry));
    }
    int start = minute(parts.group(3), entry);
    int end = minute(parts.group(4), entry);
    if (start == MINUTES_OF_A_DAY || start == end) {
      throw new IllegalArgumentException(
          "WorkingHours: entry '%s' is empty. Maybe 00:00-24:00, the whole day, was meant"
              .formatted(entry));
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
        "WorkingHours: time of entry '%s' is '%s', it must be from 00:00 to 24:00. Maybe the 24-hour clock was not used, as in 14:30"
            .formatted(entry, text));
  }

  private static DayOfWeek day(String text, String entry) {
    String name = text.toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (name.equals(day.name()) || name.equals(day.name().substring(0, 3))) {
        return day;
      }
    }
    throw new IllegalArgumentException(
        "WorkingHours: day of entry '%s' is '%s', it must be one of Mon, Tue, Wed, Thu, Fri, Sat, Sun or daily. Maybe it is mistyped"
            .formatted(entry, text));
  }

  /** The canonical text of intervals that are merged and sorted; days in a row become one entry. */
  static String write(List<WeeklyInterval> intervals) {
    StringJoiner entries = new StringJoiner(", ");
    for (WeeklyInterval interval : intervals) {
      DayOfWeek day = interval.day();
      if (day != DayOfWeek.MONDAY && intervals.contains(on(day.minus(1), interval))) {
        continue; // written with the day before
      }
      DayOfWeek last = day;
      while (last != DayOfWeek.SUNDAY && intervals.contains(on(last.plus(1), interval))) {
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
