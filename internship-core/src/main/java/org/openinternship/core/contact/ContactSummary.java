package org.openinternship.core.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.id.InternId;

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

  ContactSummary(ContactLog log, InternId intern, Instant now) {
    for (ContactEvent event : log.events()) {
      if (!event.at().isAfter(now)) {
        add(event, intern);
      }
    }
  }

  private void add(ContactEvent event, InternId intern) {
    Instant at = event.at();
    if (event instanceof ContactRecord contact) {
      if (contact.person().equals(intern)) {
        throw new IllegalArgumentException(
            "ContactLog: the contact of %s is with %s, the intern. Maybe name the other side"
                .formatted(at, intern));
      }
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
    return unsettled(missedMeetings, Concern.MEETINGS);
  }

  /** Returns the due instants of missing reports that nobody has settled, in order. */
  List<Instant> missingReports() {
    List<Instant> missing = new ArrayList<>();
    reportsDue.forEach(
        (report, due) -> {
          if (!reportsReceived.contains(report)) {
            missing.add(due);
          }
        });
    return unsettled(missing, Concern.REPORTS);
  }

  private List<Instant> unsettled(Collection<Instant> instants, Concern concern) {
    Instant settled = settled(concern);
    List<Instant> open = new ArrayList<>(instants.size());
    for (Instant at : instants) {
      if (at.isAfter(settled)) {
        open.add(at);
      }
    }
    open.sort(Comparator.naturalOrder());
    return open;
  }

  static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
