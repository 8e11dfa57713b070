package org.openinternship.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.engagement.AgendaArea;
import org.openinternship.core.engagement.AgendaItem;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationPoint;
import org.openinternship.core.evaluation.EvaluationReason;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.DeliverableState;
import org.openinternship.core.progress.DeliverableStatus;
import org.openinternship.core.progress.ProgressReason;
import org.openinternship.core.progress.ProgressStep;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/** The events that the areas of some engagements give. */
final class EventSources {
  private final Program program;
  private final DateRange days;
  private final Instant now;
  private final StableUids uids = new StableUids();
  private final List<CalendarEvent> events = new ArrayList<>();

  EventSources(Program program, DateRange days, Instant now) {
    this.program = program;
    this.days = days;
    this.now = now;
  }

  List<CalendarEvent> of(List<Engagement> engagements, Agenda agenda) {
    List<Engagement> byKey =
        engagements.stream().sorted(Comparator.comparing(Engagement::id)).toList();
    events.addAll(new Meetings(days, uids).of(byKey));
    for (Engagement engagement : byKey) {
      evaluations(engagement);
      deliverables(engagement);
    }
    Map<PlacementId, ZoneId> zones = new HashMap<>();
    byKey.forEach(engagement -> zones.put(engagement.id(), engagement.placement().zone()));
    agenda.items().stream()
        .filter(EventSources::isOfNoSourceAbove)
        .forEach(item -> asked(item, item.placement().map(zones::get).orElse(ZoneOffset.UTC)));
    return List.copyOf(events);
  }

  private static boolean isOfNoSourceAbove(AgendaItem item) {
    return item.area() != AgendaArea.SUPERVISION
        && item.area() != AgendaArea.EVALUATION
        && item.area() != AgendaArea.PROGRESS;
  }

  private void evaluations(Engagement engagement) {
    Placement placement = engagement.placement();
    for (EvaluationPoint planned : EvaluationPlan.of(placement, program.evaluation()).points()) {
      Optional<BlindEvaluations> asked =
          engagement.evaluations().stream()
              .filter(each -> each.point().name().equals(planned.name()))
              .findFirst();
      // Whoever was asked has at least the time they were given then.
      Instant before = asked.map(each -> each.point().dueAt()).orElse(planned.dueAt());
      Instant due = before.isAfter(planned.dueAt()) ? before : planned.dueAt();
      for (EvaluatorRole role : asked.map(each -> each.asked().keySet()).orElseGet(this::roles)) {
        if (asked.filter(each -> each.hasHandedIn(role, now)).isEmpty()) {
          evaluation(placement, role, planned.name(), due);
        }
      }
    }
  }

  private Set<EvaluatorRole> roles() {
    Set<EvaluatorRole> asked = program.evaluation().forms().keySet();
    return asked.isEmpty() ? EnumSet.of(EvaluatorRole.SELF, EvaluatorRole.SUPERVISOR) : asked;
  }

  private void evaluation(Placement placement, EvaluatorRole role, String point, Instant due) {
    LocalDate day = dayThatEnds(due, placement.zone());
    if (days.contains(day)) {
      due(
          uids.of("evaluation", placement.id().value(), point, role.name()),
          day,
          due,
          role.actors(placement, day),
          Reason.of(EvaluationReason.HAND_IN_EVALUATION, role, placement.id(), point),
          Reason.of(EvaluationReason.EVALUATION_DUE, role, placement.id(), point, due));
    }
  }

  private void deliverables(Engagement engagement) {
    Placement placement = engagement.placement();
    if (engagement.progress().isEmpty() || placement.hasEndedBy(now)) {
      return;
    }
    String intern = placement.intern().withRole();
    for (DeliverableStatus status :
        engagement
            .progress()
            .get()
            .deliverables(placement, engagement.work(), program.progress(), now)) {
      String key = status.deliverable().key();
      LocalDate day = status.deliverable().due();
      boolean returned = status.state() == DeliverableState.RETURNED;
      if (days.contains(day) && (returned || status.state() == DeliverableState.DUE)) {
        due(
            uids.of("deliverable", placement.id().value(), key),
            day,
            status.dueBy(),
            List.of(Actor.of(placement.intern())),
            Reason.of(returned ? ProgressStep.HAND_IN_AGAIN : ProgressStep.HAND_IN, intern, key),
            Reason.of(ProgressReason.DELIVERABLE_DUE, key, day));
      }
    }
  }

  /** What is asked for by an instant that has passed stands in the agenda, not in a calendar. */
  private void asked(AgendaItem item, ZoneId zone) {
    Duty duty = item.duty();
    Instant due = duty.due().orElse(now);
    LocalDate day = dayThatEnds(due, zone);
    if (due.isAfter(now) && days.contains(day)) {
      due(
          uids.of(
              item.area().name(),
              item.placement().map(PlacementId::value).orElse(""),
              item.intern().value(),
              item.project().value(),
              duty.by().toString(),
              duty.step().code().name(),
              duty.step().arguments().toString()),
          day,
          due,
          List.of(duty.by()),
          duty.step(),
          duty.why());
    }
  }

  /** What is due at midnight belongs to the day that ends then. */
  private static LocalDate dayThatEnds(Instant due, ZoneId zone) {
    return TimeBounds.nearest(due.minusNanos(1)).atZone(zone).toLocalDate();
  }

  private void due(
      String uid, LocalDate day, Instant due, List<Actor> by, Reason title, Reason why) {
    events.add(
        CalendarEvent.builder()
            .uid(uid)
            .kind(CalendarEventKind.DUE)
            .day(day)
            .start(due.minus(InternshipCalendar.DUE_MINUTES, ChronoUnit.MINUTES))
            .end(due)
            .people(by)
            .title(title)
            .details(why)
            .build());
  }
}
