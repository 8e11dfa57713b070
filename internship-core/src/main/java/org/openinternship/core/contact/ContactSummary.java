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
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.time.DateRange;

/** A summary of the events of a log up to an instant, gathered in one pass in any order. */
final class ContactSummary {
  private Instant lastContact = Instant.MIN;
  private Instant lastLive = Instant.MIN;
  private final Map<Concern, Instant> settled = new EnumMap<>(Concern.class);
  private final WaitingItems questions = new WaitingItems();
  private final WaitingItems works = new WaitingItems();
  private final Set<Instant> missedMeetings = new HashSet<>();
  private final Map<String, Instant> reportsDue = new HashMap<>();
  private final Set<String> reportsReceived = new HashSet<>();
  private final List<ContactEvent.SupervisorAway> absences = new ArrayList<>();
  private final List<ContactEvent.CoverNamed> covers = new ArrayList<>();

  ContactSummary(ContactLog log, Instant now) {
    for (ContactEvent event : log.events()) {
      if (!event.at().isAfter(now)) {
        add(event);
      }
    }
  }

  private void add(ContactEvent event) {
    Instant at = event.at();
    if (event instanceof ContactRecord contact) {
      lastContact = later(lastContact, at);
      lastLive = contact.live() ? later(lastLive, at) : lastLive;
    } else if (event instanceof ContactEvent.QuestionAsked asked) {
      questions.open(asked.question(), at);
    } else if (event instanceof ContactEvent.QuestionAnswered answered) {
      questions.close(answered.question(), at);
    } else if (event instanceof ContactEvent.WorkHandedIn handedIn) {
      works.open(handedIn.work(), at);
    } else if (event instanceof ContactEvent.WorkReviewed reviewed) {
      works.close(reviewed.work(), at);
    } else if (event instanceof ContactEvent.MeetingMissed) {
      missedMeetings.add(at);
    } else if (event instanceof ContactEvent.ReportDue due) {
      reportsDue.merge(due.report(), at, (one, other) -> one.isBefore(other) ? one : other);
    } else if (event instanceof ContactEvent.ReportReceived received) {
      reportsReceived.add(received.report());
    } else if (event instanceof ContactEvent.SupervisorAway away) {
      absences.add(away);
    } else if (event instanceof ContactEvent.CoverNamed cover) {
      covers.add(cover);
    } else if (event instanceof ContactEvent.ConcernSettled one) {
      settled.merge(one.concern(), at, ContactSummary::later);
    }
  }

  /** Returns the instant at which a concern was settled last; the beginning of time if never. */
  Instant settled(Concern concern) {
    return settled.getOrDefault(concern, Instant.MIN);
  }

  /** Returns the instant of the last contact; the beginning of time if there was none. */
  Instant lastContact() {
    return lastContact;
  }

  /** Returns the instant of the last live contact; the beginning of time if there was none. */
  Instant lastLive() {
    return lastLive;
  }

  WaitingItems questions() {
    return questions;
  }

  WaitingItems works() {
    return works;
  }

  /** Returns the instants of missed meetings that nobody has settled, in order. */
  List<Instant> missedMeetings() {
    return missedMeetings.stream()
        .filter(at -> at.isAfter(settled(Concern.MEETINGS)))
        .sorted()
        .toList();
  }

  /** Returns the due instants of missing reports that nobody has settled, in order. */
  List<Instant> missingReports() {
    return reportsDue.entrySet().stream()
        .filter(due -> !reportsReceived.contains(due.getKey()))
        .map(Map.Entry::getValue)
        .filter(at -> at.isAfter(settled(Concern.REPORTS)))
        .sorted()
        .toList();
  }

  /** Returns the absences of the supervisor that nobody has settled. */
  List<DateRange> absences() {
    return absences.stream()
        .filter(away -> away.at().isAfter(settled(Concern.ABSENCE)))
        .map(ContactEvent.SupervisorAway::days)
        .toList();
  }

  /** Returns the days on which somebody covers for the supervisor. */
  List<DateRange> covers() {
    return covers.stream().map(ContactEvent.CoverNamed::days).toList();
  }

  /** Finds the cover for the supervisor on a day; of several, the one named last. */
  Optional<PersonId> cover(LocalDate day) {
    return covers.stream()
        .filter(cover -> cover.days().contains(day))
        .max(
            Comparator.comparing(ContactEvent.CoverNamed::at)
                .thenComparing(cover -> cover.by().value()))
        .map(ContactEvent.CoverNamed::by);
  }

  static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
