package org.openinternship.core.engagement;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.openinternship.core.agreement.AgreementRules;
import org.openinternship.core.agreement.DocumentChecklist;
import org.openinternship.core.agreement.DocumentNeed;
import org.openinternship.core.agreement.LearningAgreement;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.approval.DocumentState;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationPoint;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.pay.PayTerms;
import org.openinternship.core.pay.Payment;
import org.openinternship.core.people.Channel;
import org.openinternship.core.placement.Lives;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.DeliverableEvent;
import org.openinternship.core.progress.DeliverableTransition;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.progress.ReportSchedule;
import org.openinternship.core.progress.WorkLog;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.rotation.Rotation;
import org.openinternship.core.rotation.RotationStop;
import org.openinternship.core.supervision.Absence;
import org.openinternship.core.supervision.ContactGuide;
import org.openinternship.core.supervision.PlannedContact;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.time.DateRange;

/** Random engagements: a random life of a placement, and any of the parts that can belong to it. */
public final class Engagements {
  private static final EvaluationForm FORM =
      CompetencyFramework.CAREER_READINESS.form(RatingScale.INDEPENDENCE);

  private static final DocumentKind INSURANCE = new DocumentKind("insurance");

  /** The rules that ask for all of it. */
  public static final Program PROGRAM =
      Program.builder()
          .id("standard")
          .agreements(
              AgreementRules.erasmus()
                  .withDocuments(
                      DocumentChecklist.of(
                          DocumentNeed.of("insurance", PlacementState.ACTIVE),
                          DocumentNeed.of("report", PlacementState.COMPLETED))))
          .progress(
              ProgressRules.builder()
                  .minMinutesPerWeek(120)
                  .reports(new ReportSchedule.Weekly(DayOfWeek.THURSDAY))
                  .build())
          .build();

  private final Random random;

  /** Draws from a random source. */
  public Engagements(Random random) {
    this.random = random;
  }

  /** So many, or fewer. */
  public List<Engagement> some(int most) {
    List<Engagement> some = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      some.add(one("p" + i));
    }
    return some;
  }

  Engagement one(String key) {
    Placement placement =
        Lives.life(random).withId(PlacementId.of(key)).withIntern(InternId.of("intern-" + key));
    Engagement.Builder engagement = Engagement.of(placement);
    if (random.nextBoolean()) {
      engagement.rotation(rotation(placement));
    }
    if (random.nextBoolean()) {
      engagement.progress(
          ProgressPlan.of(placement)
              .addDeliverables(new Deliverable("paper", placement.plannedPeriod().last()))
              .build());
      engagement.work(work(placement));
    }
    if (random.nextBoolean()) {
      engagement.agreement(
          LearningAgreement.of(placement, PROGRAM.agreements())
              .addFirstObjectives("write a paper")
              .build());
    }
    if (random.nextBoolean()) {
      DocumentState[] states = DocumentState.values();
      engagement.putDocument(INSURANCE, states[random.nextInt(states.length)]);
    }
    if (random.nextBoolean()) {
      pay(placement, engagement);
    }
    if (random.nextBoolean()) {
      engagement.supervision(plan(placement));
    }
    if (random.nextBoolean()) {
      engagement.contact(log(placement));
    }
    for (EvaluationPoint point : EvaluationPlan.of(placement, PROGRAM.evaluation()).points()) {
      if (random.nextBoolean()) {
        engagement.addEvaluations(evaluations(placement, point));
      }
    }
    return engagement.build();
  }

  private SupervisionPlan plan(Placement placement) {
    SupervisorId supervisor = placement.firstSupervisor();
    LocalDate away = placement.plannedPeriod().first().plusDays(random.nextInt(9));
    return SupervisionPlan.of(placement)
        .addContact(
            PlannedContact.weekly(
                "call", Channel.VIDEO_CALL, ContactGuide.SUPERVISOR, DayOfWeek.TUESDAY))
        .addAbsence(
            new Absence(supervisor, new DateRange(away, away.plusDays(10)), Optional.empty()))
        .build();
  }

  private ContactLog log(Placement placement) {
    ContactLog log = ContactLog.of(placement);
    for (int i = random.nextInt(5); i > 0; i--) {
      Instant at = now();
      log =
          log.after(
              random.nextBoolean()
                  ? new ContactEvent.QuestionAsked(at, "question " + i)
                  : ContactRecord.message(at, placement.firstSupervisor(), Channel.EMAIL));
    }
    return log;
  }

  private WorkRecord work(Placement placement) {
    WorkRecord.Builder work = WorkRecord.builder();
    List<WorkLogEntry> entries = new ArrayList<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      LocalDate day = Lives.FIRST.plusDays(random.nextInt(60));
      Instant evening = day.atTime(20, 0).toInstant(ZoneOffset.UTC);
      entries.add(new WorkLogEntry("e" + i, evening, day, random.nextInt(500), "work"));
    }
    if (random.nextBoolean()) {
      Instant at = placement.plannedPeriod().first().atTime(9, 0).toInstant(ZoneOffset.UTC);
      work.addDeliverableEvents(new DeliverableEvent(at, "paper", DeliverableTransition.HAND_IN));
    }
    return work.log(new WorkLog(entries)).build();
  }

  private void pay(Placement placement, Engagement.Builder engagement) {
    Money money = Money.of("100.00", "EUR");
    List<Compensation> kinds =
        List.of(
            new Compensation.Hourly(money),
            new Compensation.Stipend(List.of(money, money)),
            new Compensation.AcademicCredit(BigDecimal.TEN));
    engagement.compensation(kinds.get(random.nextInt(kinds.size())));
    engagement.payTerms(
        PayTerms.of(PROGRAM.pay())
            .addDays(
                placement.plannedPeriod().first().plusDays(3), placement.plannedPeriod().last())
            .build());
    if (random.nextBoolean()) {
      engagement.addPayments(
          Payment.of("instalment 1", Lives.FIRST.atTime(9, 0).toInstant(ZoneOffset.UTC), money));
    }
  }

  private static Rotation rotation(Placement placement) {
    DateRange days = placement.plannedPeriod();
    return Rotation.of(
        placement,
        RotationStop.of(
            "d1", "s1", days.first().toString(), days.first().toString(), "see the first"),
        RotationStop.of(
            "d2",
            "s2",
            days.first().plusDays(1).toString(),
            days.first().plusDays(9).toString(),
            "see the second"));
  }

  private BlindEvaluations evaluations(Placement placement, EvaluationPoint point) {
    BlindEvaluations asked =
        BlindEvaluations.ask(
            placement.id(),
            point,
            Map.of(EvaluatorRole.SELF, FORM, EvaluatorRole.SUPERVISOR, FORM));
    if (random.nextBoolean()) {
      Evaluation.Builder own =
          Evaluation.builder()
              .placement(placement.id())
              .point(point.name())
              .role(EvaluatorRole.SELF)
              .submittedAt(point.window().opensAt().plusSeconds(random.nextInt(800_000)));
      FORM.items().forEach(item -> own.rate(item.key(), 2));
      asked = asked.after(own.build());
    }
    return asked;
  }

  /** An instant at which to look at them. */
  public Instant now() {
    return Lives.FIRST
        .minusDays(10)
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant()
        .plusSeconds(random.nextInt(110 * 86_400));
  }

  /** The same, but not before what has happened. */
  Instant nowAfter(List<PlacementEvent> history) {
    Instant now = now();
    return history.stream()
        .map(PlacementEvent::at)
        .filter(now::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(now);
  }

  /** Some days to look at. */
  public DateRange days(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return new DateRange(today, today.plusDays(random.nextInt(15)));
  }
}
