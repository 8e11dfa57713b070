package org.openinternship.core.engagement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.agreement.LearningAgreement;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.approval.DocumentState;
import org.openinternship.core.completion.CompletionEvidence;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactRules;
import org.openinternship.core.contact.Risk;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.pay.PayBasis;
import org.openinternship.core.pay.PaySchedule;
import org.openinternship.core.pay.PayStatement;
import org.openinternship.core.pay.PayTerms;
import org.openinternship.core.pay.Payment;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.DeliverableStatus;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.rotation.Rotation;
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.time.TimeBounds;

/**
 * One placement with all that belongs to it. Every part but the placement may be missing, and what
 * is missing gives no duties where a program can do without it. A part that says its placement has
 * to be of this one; work, payments and documents do not say it, so the host sees to it. Its days,
 * its people and its state are those of the placement: no other part repeats them.
 */
@Value.Immutable
public abstract sealed class Engagement implements WithEngagement permits ImmutableEngagement {
  Engagement() {}

  /** {@return the placement as it stands} */
  public abstract Placement placement();

  /** {@return the plan of supervision} */
  public abstract Optional<SupervisionPlan> supervision();

  /**
   * Returns the check-ins of the plan where they are made together with those of other plans, by
   * {@link org.openinternship.core.supervision.CheckInSchedules}, so that nobody is in two calls at
   * once. A schedule at hand also makes the risk and the agenda faster.
   *
   * @return the check-ins; empty: those that the plan gives by itself
   */
  public abstract Optional<CheckInSchedule> checkIns();

  /** {@return the log of the contact} */
  public abstract Optional<ContactLog> contact();

  /** {@return the way through departments} */
  public abstract Optional<Rotation> rotation();

  /** {@return the work that is required} */
  public abstract Optional<ProgressPlan> progress();

  /** {@return the work that was done; none by default} */
  @Value.Default
  public WorkRecord work() {
    return WorkRecord.none();
  }

  /** {@return the evaluations, each point once, in any order} */
  public abstract List<BlindEvaluations> evaluations();

  /** {@return the compensation that is agreed} */
  public abstract Optional<Compensation> compensation();

  /** {@return the terms on which the compensation is paid; only beside a compensation} */
  public abstract Optional<PayTerms> payTerms();

  /** {@return what was paid of it, in any order; only beside terms} */
  public abstract List<Payment> payments();

  /** {@return the state of each document; a document that is left out is missing} */
  public abstract Map<DocumentKind, DocumentState> documents();

  /** {@return the learning agreement} */
  public abstract Optional<LearningAgreement> agreement();

  @Value.Check
  void check() {
    contact().ifPresent(log -> checkOwner("contact", log.placement()));
    supervision().ifPresent(plan -> checkOwner("supervision", plan.placement()));
    checkIns().ifPresent(agreed -> checkOwner("checkIns", agreed.placement()));
    rotation().ifPresent(way -> checkOwner("rotation", way.placement()));
    progress().ifPresent(plan -> checkOwner("progress", plan.placement()));
    agreement().ifPresent(signed -> checkOwner("agreement", signed.placement()));
    evaluations().forEach(each -> checkOwner("evaluations", each.placement()));
    Texts.checkDifferent(
        "Engagement",
        "evaluation point",
        evaluations().stream().map(each -> each.point().name()).toList());
    if (checkIns().isPresent() && supervision().isEmpty()) {
      throw new IllegalArgumentException(
          "Engagement: there are checkIns without supervision. Maybe add the plan they were made of");
    }
    if (payTerms().isPresent() && compensation().isEmpty()) {
      throw new IllegalArgumentException(
          "Engagement: there are payTerms without a compensation. Maybe set compensation to that of the project");
    }
    if (!payments().isEmpty() && payTerms().isEmpty()) {
      throw new IllegalArgumentException(
          "Engagement: there are %s payments without payTerms. Maybe make them with PayTerms.of"
              .formatted(payments().size()));
    }
  }

  private void checkOwner(String part, PlacementId owner) {
    Bounds.check(
        owner.equals(id()), "Engagement", "placement of " + part, owner, "placement " + id());
  }

  /** {@return the key of the placement} */
  public PlacementId id() {
    return placement().id();
  }

  /** {@return the intern} */
  public InternId intern() {
    return placement().intern();
  }

  /**
   * Assesses the risk of losing the intern, from the contact: with the absences and the check-ins
   * of the plan of supervision, and with the reports of the program as the work has them, so that a
   * report is entered once.
   *
   * @param program the rules
   * @param now the instant, usually of the host's clock
   * @return the risk; empty if no log is kept
   */
  public Optional<Risk> risk(Program program, Instant now) {
    Objects.requireNonNull(program, "Engagement.program");
    TimeBounds.check(now, "Engagement.now");
    return contact()
        .map(log -> withReports(log, program, now))
        .map(
            log ->
                supervision()
                    .map(plan -> risk(log, plan, program.contact(), now))
                    .orElseGet(() -> log.risk(placement(), program.contact(), now)));
  }

  private Risk risk(ContactLog log, SupervisionPlan plan, ContactRules rules, Instant now) {
    return checkIns()
        .map(agreed -> log.risk(placement(), plan, agreed, rules, now))
        .orElseGet(() -> log.risk(placement(), plan, rules, now));
  }

  private ContactLog withReports(ContactLog log, Program program, Instant now) {
    if (progress().isEmpty() || program.progress().reports().isEmpty()) {
      return log;
    }
    ProgressPlan plan = progress().get();
    ProgressRules rules = program.progress();
    // What was handed in matters only beside a log that says itself that it was due.
    boolean all = log.events().stream().anyMatch(ContactEvent.ReportDue.class::isInstance);
    List<DeliverableStatus> reports =
        all
            ? plan.reports(placement(), work(), rules, now)
            : plan.missingReports(placement(), work(), rules, now);
    if (reports.isEmpty()) {
      return log;
    }
    List<ContactEvent> events = new ArrayList<>(log.events());
    for (DeliverableStatus report : reports) {
      String key = report.deliverable().key();
      events.add(new ContactEvent.ReportDue(report.dueBy(), key));
      report.handedIn().ifPresent(at -> events.add(new ContactEvent.ReportReceived(at, key)));
    }
    return log.withEvents(events);
  }

  /**
   * Calculates the pay that is due, and what blocks the rest, from the work, the evaluations and
   * the deliverables so far.
   *
   * @param now the instant, usually of the host's clock
   * @return the statement; empty without terms of pay
   */
  public Optional<PayStatement> pay(Instant now) {
    TimeBounds.check(now, "Engagement.now");
    return paySchedule().map(schedule -> schedule.at(payBasis(now), payments(), now));
  }

  @Value.Lazy
  Optional<PaySchedule> paySchedule() {
    return payTerms()
        .map(terms -> PaySchedule.of(placement(), compensation().orElseThrow(), terms));
  }

  /** The facts on which pay depends; hours only where they are paid. */
  PayBasis payBasis(Instant now) {
    boolean hourly = compensation().orElse(null) instanceof Compensation.Hourly;
    return PayBasis.of(
        placement(),
        hourly ? work().log().minutesByDay(placement(), now) : Map.of(),
        evaluations(),
        work().asOf(now).accepted());
  }

  /**
   * Starts the evidence from which the completion is decided: the placement, the work that was
   * planned and done, and the evaluations.
   *
   * @param program the program
   * @param now the instant; what happened later does not count
   * @return a builder, to which competencies and signatories are added
   */
  public CompletionEvidence.Builder evidence(Program program, Instant now) {
    Objects.requireNonNull(program, "Engagement.program");
    TimeBounds.check(now, "Engagement.now");
    CompletionEvidence.Builder evidence =
        progress()
            .map(
                plan ->
                    CompletionEvidence.of(
                        placement(), program.id(), plan, work(), program.progress(), now))
            .orElseGet(() -> CompletionEvidence.of(placement(), program.id()));
    evidence.evaluations(evaluations());
    return evidence;
  }

  /**
   * Returns the engagement after an event of its placement; every other part follows it. Check-ins
   * at hand were made for the days and guides of the placement before, so they stay only where the
   * event leaves both as they were, or takes days away; otherwise the plan gives them by itself,
   * until they are made again.
   *
   * @param event the event
   * @return the engagement that follows
   * @throws org.openinternship.core.lifecycle.IllegalTransitionException if the event is not legal
   *     in the state of the placement
   * @throws IllegalArgumentException as {@link Placement#after} does
   */
  public Engagement after(PlacementEvent event) {
    Objects.requireNonNull(event, "Engagement.event");
    Placement after = placement().after(event);
    if (checkIns().isEmpty()) {
      return withPlacement(after);
    }
    boolean otherGuides =
        event instanceof PlacementEvent.SupervisorChanged
            || event instanceof PlacementEvent.MentorJoined
            || event instanceof PlacementEvent.MentorLeft;
    boolean moreDays = !after.activeDays().without(placement().activeDays()).isEmpty();
    return otherGuides || moreDays
        ? withPlacement(after).withCheckIns(Optional.empty())
        : withPlacement(after);
  }

  /**
   * Starts the engagement of a placement.
   *
   * @param placement the placement
   * @return a builder; everything else is optional
   */
  public static Builder of(Placement placement) {
    Objects.requireNonNull(placement, "Engagement.placement");
    Builder engagement = builder();
    engagement.placement(placement);
    return engagement;
  }

  /** {@return a builder; {@code placement} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an engagement; not safe for use by several threads. */
  public static final class Builder extends ImmutableEngagement.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
