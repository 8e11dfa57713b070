package org.openinternship.core.supervision;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WeeklyInterval;
import org.openinternship.core.time.WorkingHours;

/**
 * A set of instants as stretches of time, sorted and apart from each other, in seconds of the
 * epoch. As in {@link org.openinternship.core.time.SharedHours} an instant is worked if the wall
 * clock shows a time within the hours: skipped times are worked by nobody, repeated ones twice.
 */
final class TimeSpans {
  private static final long MINUTE = 60;
  private static final long DAY = 24 * 60 * MINUTE;
  private static final int MINUTES_OF_A_DAY = 24 * 60;
  private static final long WIDEST_OFFSET = 18 * 60 * MINUTE;

  /** Never. */
  static final TimeSpans NONE = new TimeSpans(List.of());

  private final List<Span> spans;

  /** A span from a second, included, to another, excluded. */
  private record Span(long start, long end) {}

  private TimeSpans(List<Span> spans) {
    this.spans = spans;
  }

  /** Returns the time worked on dates of the calendar of the hours. */
  static TimeSpans of(WorkingHours hours, DateRange dates) {
    ZoneRules rules = hours.zone().getRules();
    List<WeeklyInterval> week = hours.intervals();
    List<Span> found = new ArrayList<>();
    long from = dates.first().toEpochDay() * DAY - WIDEST_OFFSET;
    long end = (dates.last().toEpochDay() + 1) * DAY + WIDEST_OFFSET;
    while (from < end) { // through stretches in which the clock is not changed
      Instant instant = Instant.ofEpochSecond(from);
      long offset = rules.getOffset(instant).getTotalSeconds();
      ZoneOffsetTransition next = rules.nextTransition(instant);
      long to = next == null ? end : Math.min(end, next.toEpochSecond());
      long first = Math.max(dates.first().toEpochDay(), Math.floorDiv(from + offset, DAY));
      long last = Math.min(dates.last().toEpochDay(), Math.floorDiv(to + offset - 1, DAY));
      for (long date = first; date <= last; date++) {
        long midnight = date * DAY - offset;
        for (WeeklyInterval interval : week) {
          if (interval.day() == LocalDate.ofEpochDay(date).getDayOfWeek()) {
            add(
                found,
                Math.max(from, midnight + MINUTE * interval.startMinute()),
                Math.min(to, midnight + MINUTE * interval.endMinute()));
          }
        }
      }
      from = to;
    }
    return merged(found);
  }

  /** Returns the time at which the clock of a zone shows one of some dates. */
  static TimeSpans of(DateRange dates, ZoneId zone) {
    ZoneRules rules = zone.getRules();
    Instant before = Instant.ofEpochSecond((dates.first().toEpochDay() - 1) * DAY);
    ZoneOffsetTransition change = rules.nextTransition(before);
    long end = (dates.last().toEpochDay() + 1) * DAY;
    if (change == null || change.toEpochSecond() > end + DAY) { // one offset throughout
      long offset = rules.getOffset(before).getTotalSeconds();
      return new TimeSpans(
          List.of(new Span(dates.first().toEpochDay() * DAY - offset, end - offset)));
    }
    List<WeeklyInterval> always = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      always.add(new WeeklyInterval(day, 0, MINUTES_OF_A_DAY));
    }
    return of(WorkingHours.of(zone, always), dates);
  }

  private static void add(List<Span> spans, long start, long end) {
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }

  private static TimeSpans merged(List<Span> found) {
    found.sort(Comparator.comparingLong(Span::start));
    List<Span> merged = new ArrayList<>();
    for (Span span : found) {
      Span last = merged.isEmpty() ? span : merged.get(merged.size() - 1);
      if (!merged.isEmpty() && last.end() >= span.start()) {
        merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return new TimeSpans(merged);
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  /** Returns the time in both; less than a minute is dropped. */
  TimeSpans and(TimeSpans other) {
    List<Span> both = new ArrayList<>();
    int mine = 0;
    int theirs = 0;
    while (mine < spans.size() && theirs < other.spans.size()) {
      Span one = spans.get(mine);
      Span two = other.spans.get(theirs);
      long start = Math.max(one.start(), two.start());
      long end = Math.min(one.end(), two.end());
      if (end - start >= MINUTE) {
        both.add(new Span(start, end));
      }
      if (one.end() < two.end()) {
        mine++;
      } else {
        theirs++;
      }
    }
    return new TimeSpans(both);
  }

  /** Returns the time that is not in the other. */
  TimeSpans without(TimeSpans other) {
    if (other.isEmpty()) {
      return this;
    }
    List<Span> rest = new ArrayList<>();
    int first = 0; // others before it end before the span begins
    for (Span span : spans) {
      while (first < other.spans.size() && other.spans.get(first).end() <= span.start()) {
        first++;
      }
      long from = span.start();
      for (int i = first; i < other.spans.size(); i++) {
        Span taken = other.spans.get(i);
        if (taken.start() >= span.end()) {
          break;
        }
        add(rest, from, taken.start());
        from = Math.max(from, taken.end());
      }
      add(rest, from, span.end());
    }
    return new TimeSpans(rest);
  }

  /** Returns the whole spans that have some time from a second on, before another. */
  TimeSpans near(long from, long to) {
    int first = indexAfter(from);
    int end = first;
    while (end < spans.size() && spans.get(end).start() < to) {
      end++;
    }
    return first == 0 && end == spans.size() ? this : new TimeSpans(spans.subList(first, end));
  }

  /** Returns the index of the first span that ends after a second. */
  private int indexAfter(long second) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Tells whether something has a part of its time here. */
  boolean overlaps(long start, long end) {
    int first = indexAfter(start);
    return first < spans.size() && spans.get(first).start() < end;
  }

  /** Returns the start of the first span; there must be one. */
  long first() {
    return spans.get(0).start();
  }

  /** Returns the end of the last span; there must be one. */
  long last() {
    return spans.get(spans.size() - 1).end();
  }

  /** Returns these spans and one more, joined with those that it overlaps or touches. */
  TimeSpans or(long start, long end) {
    int first = indexAfter(start - 1);
    int next = first;
    long from = start;
    long to = end;
    for (; next < spans.size() && spans.get(next).start() <= end; next++) {
      from = Math.min(from, spans.get(next).start());
      to = Math.max(to, spans.get(next).end());
    }
    List<Span> more = new ArrayList<>(spans.size() + 1);
    more.addAll(spans.subList(0, first));
    more.add(new Span(from, to));
    more.addAll(spans.subList(next, spans.size()));
    return new TimeSpans(more);
  }

  /** Returns the time in either. */
  TimeSpans or(TimeSpans other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    List<Span> more = new ArrayList<>(spans);
    more.addAll(other.spans);
    return merged(more);
  }

  /**
   * Returns the starts at which something of a length lies in one of these stretches. In such spans
   * of starts the last start of each is a minute before the end.
   */
  TimeSpans starts(long length) {
    List<Span> starts = new ArrayList<>();
    for (Span span : spans) {
      if (span.end() - span.start() >= length) {
        starts.add(new Span(span.start(), span.end() - length + MINUTE));
      }
    }
    return new TimeSpans(starts);
  }

  /** Finds the start nearest to a second, the earlier of two; there must be one. */
  long nearest(long wanted) {
    return nearest(NONE.or(wanted, wanted + MINUTE)).second();
  }

  /** Finds the start nearest to any of other starts, the earliest of equals; both must have one. */
  Nearest nearest(TimeSpans others) {
    Nearest best = new Nearest(0, Long.MAX_VALUE);
    for (Span span : spans) {
      long first = span.start();
      long last = span.end() - MINUTE;
      for (Span other : others.spans) {
        long otherLast = other.end() - MINUTE;
        long second = Math.min(last, Math.max(first, other.start()));
        long distance = Math.max(0, Math.max(second - otherLast, other.start() - second));
        if (distance < best.distance()) {
          best = new Nearest(second, distance);
        }
      }
    }
    return best;
  }

  /** A start and its distance in seconds from the time it is nearest to. */
  record Nearest(long second, long distance) {}
}
