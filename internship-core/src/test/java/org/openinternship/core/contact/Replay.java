package org.openinternship.core.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;

/**
 * The oracle: events one after the other, in order, each changing what is open, with the default
 * limits written out. Days are compared as days, not as instants; the active days are told off one
 * by one from the events of the placement, and hours are counted half-hour by half-hour.
 */
final class Replay {
  private final Placement placement;
  private final List<LocalDate> active;
  private final Instant now;
  private LocalDate contact;
  private LocalDate live;
  private LocalDate welcome;
  private boolean welcomed;
  private final Map<String, Instant> questions = new HashMap<>();
  private final Map<String, Instant> works = new HashMap<>();
  private final Set<Instant> meetings = new HashSet<>();
  private final Map<String, Instant> due = new HashMap<>();
  private final Set<String> excused = new HashSet<>();
  private final Set<String> received = new HashSet<>();

  Replay(ContactLog log, Placement placement, Instant now) {
    this.placement = placement;
    this.active = active(placement);
    this.now = now;
    contact = active.isEmpty() ? placement.plannedPeriod().first() : active.get(0);
    live = contact;
    welcome = contact;
    List<ContactEvent> inOrder =
        log.events().stream()
            .filter(event -> !event.at().isAfter(now))
            .sorted(
                Comparator.comparing(ContactEvent::at)
                    .thenComparing(
                        event -> event instanceof ContactEvent.ConcernSettled ? 2 : closes(event)))
            .toList();
    inOrder.forEach(this::take);
  }

  private static int closes(ContactEvent event) {
    return event instanceof ContactEvent.QuestionAnswered
            || event instanceof ContactEvent.WorkReviewed
        ? 1
        : 0;
  }

  private void take(ContactEvent event) {
    LocalDate day = day(event.at());
    if (event instanceof ContactRecord record) {
      welcomed = true;
      contact = later(contact, day);
      live = record.live() ? later(live, day) : live;
    } else if (event instanceof ContactEvent.QuestionAsked asked) {
      questions.putIfAbsent(asked.question(), asked.at());
    } else if (event instanceof ContactEvent.QuestionAnswered answered) {
      questions.remove(answered.question());
    } else if (event instanceof ContactEvent.WorkHandedIn handedIn) {
      works.putIfAbsent(handedIn.work(), handedIn.at());
    } else if (event instanceof ContactEvent.WorkReviewed reviewed) {
      works.remove(reviewed.work());
    } else if (event instanceof ContactEvent.MeetingMissed missed) {
      meetings.add(missed.at());
    } else if (event instanceof ContactEvent.ReportDue one) {
      due.putIfAbsent(one.report(), one.at());
    } else if (event instanceof ContactEvent.ReportReceived one) {
      received.add(one.report());
    } else if (event instanceof ContactEvent.ConcernSettled settled) {
      settle(settled.concern(), day);
    }
  }

  private void settle(Concern concern, LocalDate day) {
    switch (concern) {
      case FIRST_CONTACT -> welcome = later(welcome, day);
      case SILENCE -> contact = later(contact, day);
      case LIVE_CALL -> live = later(live, day);
      case ANSWER -> questions.clear();
      case REVIEW -> works.clear();
      case MEETINGS -> meetings.clear();
      case REPORTS -> excused.addAll(due.keySet());
      case ABSENCE -> {}
    }
  }

  /** Walks through the days: each is active or not by what happened up to its end. */
  private static List<LocalDate> active(Placement placement) {
    LocalDate first = placement.plannedPeriod().first();
    LocalDate last = placement.plannedPeriod().last();
    LocalDate started = null;
    LocalDate paused = null;
    LocalDate ended = null;
    Set<LocalDate> rest = new HashSet<>();
    for (PlacementEvent event : placement.history()) {
      LocalDate day = LocalDate.ofInstant(event.at(), placement.zone());
      if (event instanceof PlacementEvent.Started) {
        started = day;
      } else if (event instanceof PlacementEvent.Paused) {
        paused = day;
      } else if (event instanceof PlacementEvent.Resumed) {
        for (LocalDate it = paused; it.isBefore(day); it = it.plusDays(1)) {
          rest.add(it);
        }
        paused = null;
      } else if (event instanceof PlacementEvent.Extended extended) {
        last = extended.last();
      } else if (event instanceof PlacementEvent.Shortened shortened) {
        last = shortened.last();
      } else if (event instanceof PlacementEvent.Completed
          || event instanceof PlacementEvent.Terminated) {
        ended = day;
      }
    }
    List<LocalDate> active = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      boolean there = started == null ? ended == null : !day.isBefore(started);
      boolean rests = rest.contains(day) || (paused != null && !day.isBefore(paused));
      if (there && !rests && (ended == null || !day.isAfter(ended))) {
        active.add(day);
      }
    }
    return active;
  }

  private long daysAfter(LocalDate day) {
    LocalDate today = day(now);
    return active.stream().filter(it -> it.isAfter(day) && !it.isAfter(today)).count();
  }

  /** Minutes from an instant to now on active days; in steps, as instants are on the hour. */
  private long minutesAfter(Instant from) {
    Set<LocalDate> there = new HashSet<>(active);
    long minutes = 0;
    for (Instant at = from; at.isBefore(now); at = at.plusSeconds(1800)) {
      minutes += there.contains(day(at)) ? 30 : 0;
    }
    return minutes;
  }

  Map<Concern, Severity> severities() {
    Map<Concern, Severity> open = new EnumMap<>(Concern.class);
    if (!active.contains(day(now)) || hasEnded()) {
      return open;
    }
    if (!welcomed && daysAfter(welcome) > 2) {
      open.put(Concern.FIRST_CONTACT, Severity.ERROR);
    }
    long silent = daysAfter(contact);
    if (silent > 3) {
      open.put(Concern.SILENCE, silent > 7 ? Severity.ERROR : Severity.WARNING);
    }
    if (daysAfter(live) > 7) {
      open.put(Concern.LIVE_CALL, Severity.WARNING);
    }
    for (Instant asked : questions.values()) {
      long minutes = minutesAfter(asked);
      if (minutes > 24 * 60) {
        open.put(Concern.ANSWER, Severity.ERROR);
      } else if (minutes > 10 * 60) {
        open.putIfAbsent(Concern.ANSWER, Severity.WARNING);
      }
    }
    if (works.values().stream().anyMatch(at -> daysAfter(day(at)) > 3)) {
      open.put(Concern.REVIEW, Severity.WARNING);
    }
    if (meetings.stream().filter(at -> active.contains(day(at))).count() > 2) {
      open.put(Concern.MEETINGS, Severity.WARNING);
    }
    long missing =
        due.entrySet().stream()
            .filter(one -> !received.contains(one.getKey()) && !excused.contains(one.getKey()))
            .map(Map.Entry::getValue)
            .filter(at -> at.isBefore(now))
            .filter(at -> active.indexOf(day(at.minusSeconds(1))) >= 14)
            .count();
    if (missing > 0) {
      open.put(Concern.REPORTS, missing >= 3 ? Severity.ERROR : Severity.INFO);
    }
    return open;
  }

  private boolean hasEnded() {
    return placement.history().stream()
        .filter(event -> !event.at().isAfter(now))
        .anyMatch(
            event ->
                event instanceof PlacementEvent.Completed
                    || event instanceof PlacementEvent.Terminated);
  }

  private LocalDate day(Instant instant) {
    return instant.atZone(placement.zone()).toLocalDate();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
