package org.openinternship.core.engagement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.agreement.AgreementRules;
import org.openinternship.core.contact.Risk;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.program.Program;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.time.DateRange;

/** The duties that the areas find for one engagement. */
final class EngagementDuties {
  private final Engagement engagement;
  private final Placement placement;
  private final Program program;
  private final DateRange days;
  private final Instant now;
  private final Optional<PlacementId> id;
  private Optional<SupervisorId> supervisor = Optional.empty();

  EngagementDuties(Engagement engagement, Program program, DateRange days, Instant now) {
    this.engagement = engagement;
    this.placement = engagement.placement();
    this.program = program;
    this.days = days;
    this.now = now;
    this.id = Optional.of(placement.id());
  }

  void addTo(List<AgendaItem> items) {
    add(AgendaArea.PLACEMENT, placement.duties(now), items);
    add(AgendaArea.AGREEMENT, agreement(), items);
    engagement
        .supervision()
        .ifPresent(plan -> add(AgendaArea.SUPERVISION, supervision(plan), items));
    engagement.risk(program, now).ifPresent(risk -> add(AgendaArea.CONTACT, contact(risk), items));
    engagement
        .rotation()
        .ifPresent(way -> add(AgendaArea.ROTATION, way.duties(placement, days, now), items));
    engagement
        .progress()
        .ifPresent(
            plan ->
                add(
                    AgendaArea.PROGRESS,
                    plan.duties(placement, engagement.work(), program.progress(), days, now),
                    items));
    add(
        AgendaArea.EVALUATION,
        program.evaluation().duties(placement, engagement.evaluations(), days, now),
        items);
    engagement
        .paySchedule()
        .ifPresent(
            schedule ->
                add(
                    AgendaArea.PAY,
                    schedule.duties(
                        placement,
                        engagement.payTerms().orElseThrow(),
                        engagement.payBasis(now),
                        engagement.payments(),
                        program.evaluation(),
                        days,
                        now),
                    items));
  }

  /** Which report is missing is told to the intern by progress, where its reports are. */
  private List<Duty> contact(Risk risk) {
    if (engagement.progress().isEmpty() || program.progress().reports().isEmpty()) {
      return risk.duties();
    }
    Actor intern = Actor.of(placement.intern());
    return risk.duties().stream().filter(duty -> !duty.by().equals(intern)).toList();
  }

  private List<Duty> supervision(SupervisionPlan plan) {
    return engagement
        .checkIns()
        .map(agreed -> plan.duties(placement, agreed, program.supervision(), days, now))
        .orElseGet(() -> plan.duties(placement, program.supervision(), days, now));
  }

  private List<Duty> agreement() {
    AgreementRules rules = program.agreements();
    return engagement
        .agreement()
        .map(signed -> rules.duties(placement, signed, engagement.documents(), days, now))
        .orElseGet(() -> rules.duties(placement, engagement.documents(), days, now));
  }

  private void add(AgendaArea area, List<Duty> duties, List<AgendaItem> items) {
    for (Duty duty : duties) {
      if (supervisor.isEmpty()) {
        supervisor = Optional.of(placement.supervisorOn(placement.dayOf(now)));
      }
      items.add(
          new AgendaItem(area, id, placement.intern(), placement.project(), supervisor, duty));
    }
  }
}
