package org.openinternship.core.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.supervision.CheckIn;
import org.openinternship.core.supervision.PlannedContact;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeWindow;

/**
 * A comparison of check-ins with the live contacts that were held. All check-ins of a guide wait
 * for equally long around their starts, so taking them by start, each with the earliest contact
 * that is left, misses as few as possible.
 */
final class MissedCheckIns {
  private final Duration tolerance;
  private final Map<PersonId, Instants> held = new HashMap<>();

  private MissedCheckIns(Collection<ContactEvent> events, Duration tolerance, Instant now) {
    this.tolerance = tolerance;
    for (ContactEvent event : events) {
      if (event instanceof ContactRecord contact && contact.live() && !contact.at().isAfter(now)) {
        held.computeIfAbsent(contact.person(), person -> new Instants()).add(contact.at());
      }
    }
  }

  static List<CheckIn> of(
      Collection<CheckIn> planned,
      Collection<ContactEvent> events,
      Duration tolerance,
      Instant now) {
    List<CheckIn> over = new ArrayList<>();
    for (CheckIn checkIn : planned) {
      if (checkIn.start().plus(tolerance).isBefore(now)) {
        over.add(checkIn);
      }
    }
    if (over.isEmpty()) {
      return over;
    }
    over.sort(Comparator.comparing(CheckIn::start).thenComparing(CheckIn::contact));
    MissedCheckIns contacts = new MissedCheckIns(events, tolerance, now);
    List<CheckIn> missed = contacts.without(over, checkIn -> Optional.of(checkIn.guide()));
    return contacts.without(missed, CheckIn::standsInFor); // the planned guide came all the same
  }

  /**
   * Says whether it is certain that all live contacts of a plan on some days were held, on whatever
   * hour of its day each is: then nobody has to find the hours. Where somebody may cover for a
   * guide it is never certain.
   */
  static boolean allHeld(
      Placement placement,
      SupervisionPlan plan,
      DateRange days,
      Collection<ContactEvent> events,
      Duration tolerance,
      Instant now) {
    if (!plan.absences().isEmpty()) {
      return false;
    }
    MissedCheckIns contacts = new MissedCheckIns(events, tolerance, now);
    return plan.contacts().stream()
        .filter(PlannedContact::isLive)
        .flatMap(contact -> contact.dates(placement).stream().map(day -> Map.entry(day, contact)))
        .filter(one -> days.contains(one.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .allMatch(one -> contacts.takeAll(placement, one.getValue(), one.getKey(), now));
  }

  /** Takes a contact that is near every start on a date, for each guide of it. */
  private boolean takeAll(
      Placement placement, PlannedContact contact, LocalDate date, Instant now) {
    Instant first = date.atStartOfDay(placement.zone()).toInstant();
    Instant end = TimeWindow.endOf(date, placement.zone());
    if (!first.plus(tolerance).isBefore(now)) {
      return true; // not over, whatever its hour
    }
    for (PersonId guide : contact.guide().on(placement, date)) {
      Instants contacts = held.get(guide);
      if (contacts == null || !contacts.take(end.minus(tolerance), first.plus(tolerance))) {
        return false;
      }
    }
    return true;
  }

  private interface With {
    Optional<PersonId> guide(CheckIn checkIn);
  }

  private List<CheckIn> without(List<CheckIn> checkIns, With with) {
    List<CheckIn> missed = new ArrayList<>();
    for (CheckIn checkIn : checkIns) {
      Optional<Instants> contacts = with.guide(checkIn).map(held::get);
      if (contacts.isEmpty() || !takeNear(checkIn.start(), contacts.get())) {
        missed.add(checkIn);
      }
    }
    return missed;
  }

  /** Takes the earliest of some instants that is near a start. */
  private boolean takeNear(Instant start, Instants contacts) {
    return contacts.take(start.minus(tolerance), start.plus(tolerance));
  }
}
