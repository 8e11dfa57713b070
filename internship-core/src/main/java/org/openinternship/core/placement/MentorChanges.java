package org.openinternship.core.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

/** The days from which each mentor is there, and from which they are not. */
final class MentorChanges {
  private final String subject;
  private final Map<MentorId, NavigableMap<LocalDate, Boolean>> changes;

  /** Begins with the first mentors, who are there on every day. */
  MentorChanges(String subject, List<MentorId> first) {
    this.subject = subject;
    this.changes = new LinkedHashMap<>();
    for (MentorId mentor : first) {
      changesOf(mentor).put(LocalDate.MIN, true);
    }
  }

  private MentorChanges(MentorChanges other) {
    this.subject = other.subject;
    this.changes = new LinkedHashMap<>(other.changes);
  }

  /** Returns a copy in which the changes of one mentor may go on. */
  MentorChanges copyFor(MentorId mentor) {
    MentorChanges copy = new MentorChanges(this);
    copy.changes.computeIfPresent(mentor, (id, days) -> new TreeMap<>(days));
    return copy;
  }

  void joined(PlacementEvent.MentorJoined event) {
    change(event.mentor(), event.from(), true);
  }

  void left(PlacementEvent.MentorLeft event) {
    change(event.mentor(), event.from(), false);
  }

  /** A decision holds from its first day on, whatever was decided before for later days. */
  private void change(MentorId mentor, LocalDate from, boolean there) {
    NavigableMap<LocalDate, Boolean> days = changesOf(mentor);
    boolean sameAfterwards =
        days.tailMap(from, false).values().stream().allMatch(it -> it == there);
    if (sameAfterwards && isThere(days, from) == there) {
      throw new IllegalArgumentException(
          "%s: mentor %s is%s there from %s on already. Maybe the change was recorded before"
              .formatted(subject, mentor, there ? "" : " not", from));
    }
    days.tailMap(from, true).clear();
    days.put(from, there);
  }

  private NavigableMap<LocalDate, Boolean> changesOf(MentorId mentor) {
    return changes.computeIfAbsent(mentor, it -> new TreeMap<>());
  }

  private static boolean isThere(NavigableMap<LocalDate, Boolean> days, LocalDate day) {
    Map.Entry<LocalDate, Boolean> change = days.floorEntry(day);
    return change != null && change.getValue();
  }

  /** Returns those who are there on a day, in the order in which they came to be known. */
  List<MentorId> on(LocalDate day) {
    return changes.entrySet().stream()
        .filter(mentor -> isThere(mentor.getValue(), day))
        .map(Map.Entry::getKey)
        .toList();
  }

  List<MentorTenure> tenures(DateRange period) {
    return changes.entrySet().stream()
        .map(mentor -> new MentorTenure(mentor.getKey(), days(mentor.getValue(), period)))
        .toList();
  }

  private static Days days(NavigableMap<LocalDate, Boolean> changes, DateRange period) {
    List<DateRange> there = new ArrayList<>();
    LocalDate from = period.first();
    for (Map.Entry<LocalDate, Boolean> next :
        changes.subMap(period.first(), false, period.last(), true).entrySet()) {
      if (isThere(changes, from)) {
        there.add(new DateRange(from, next.getKey().minusDays(1)));
      }
      from = next.getKey();
    }
    if (isThere(changes, from)) {
      there.add(new DateRange(from, period.last()));
    }
    return new Days(there);
  }
}
