package org.openinternship.core.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.time.DateRange;

/**
 * The oracle: events one after the other, in order, each changing what is open, with the default
 * limits written out. Days are compared as days, not as instants.
 */
final class Replay {
  private final ContactLog log;
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
  private final Set<DateRange> absences = new HashSet<>();
  private final Set<DateRange> covers = new HashSet<>();

  Replay(ContactLog log, Instant now) {
    this.log = log;
    this.now = now;
    contact = log.days().first();
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
    } else if (event instanceof ContactEvent.SupervisorAway away) {
      absences.add(away.days());
    } else if (event instanceof ContactEvent.CoverNamed cover) {
      covers.add(cover.days());
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
      case ABSENCE -> absences.clear();
    }
  }

  Map<Concern, Severity> severities() {
    Map<Concern, Severity> open = new EnumMap<>(Concern.class);
    LocalDate today = day(now);
    if (!log.days().contains(today)) {
      return open;
    }
    if (!welcomed && ChronoUnit.DAYS.between(welcome, today) > 2) {
      open.put(Concern.FIRST_CONTACT, Severity.ERROR);
    }
    long silent = ChronoUnit.DAYS.between(contact, today);
    if (silent > 3) {
      open.put(Concern.SILENCE, silent > 7 ? Severity.ERROR : Severity.WARNING);
    }
    if (ChronoUnit.DAYS.between(live, today) > 7) {
      open.put(Concern.LIVE_CALL, Severity.WARNING);
    }
    for (Instant asked : questions.values()) {
      long seconds = Duration.between(asked, now).toSeconds();
      if (seconds > 24 * 3600) {
        open.put(Concern.ANSWER, Severity.ERROR);
      } else if (seconds > 10 * 3600) {
        open.putIfAbsent(Concern.ANSWER, Severity.WARNING);
      }
    }
    if (works.values().stream().anyMatch(at -> ChronoUnit.DAYS.between(day(at), today) > 3)) {
      open.put(Concern.REVIEW, Severity.WARNING);
    }
    if (meetings.size() > 2) {
      open.put(Concern.MEETINGS, Severity.WARNING);
    }
    long missing =
        due.entrySet().stream()
            .filter(one -> !received.contains(one.getKey()) && !excused.contains(one.getKey()))
            .map(Map.Entry::getValue)
            .filter(at -> at.isBefore(now))
            .filter(at -> ChronoUnit.DAYS.between(log.days().first(), day(at)) >= 14)
            .count();
    if (missing > 0) {
      open.put(Concern.REPORTS, missing >= 3 ? Severity.ERROR : Severity.INFO);
    }
    int alone = alone(today) ? 1 : 0;
    for (LocalDate day = today.minusDays(1); alone > 0 && alone(day); day = day.minusDays(1)) {
      alone++;
    }
    for (LocalDate day = today.plusDays(1); alone > 0 && alone(day); day = day.plusDays(1)) {
      alone++;
    }
    if (alone > 7) {
      open.put(Concern.ABSENCE, Severity.WARNING);
    }
    return open;
  }

  private boolean alone(LocalDate day) {
    return absences.stream().anyMatch(days -> days.contains(day))
        && covers.stream().noneMatch(days -> days.contains(day));
  }

  private LocalDate day(Instant instant) {
    return instant.atZone(log.zone()).toLocalDate();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
