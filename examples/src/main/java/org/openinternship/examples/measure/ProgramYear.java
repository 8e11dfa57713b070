package org.openinternship.examples.measure;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.openinternship.core.agreement.AgreementEvent;
import org.openinternship.core.agreement.AgreementParty;
import org.openinternship.core.agreement.AgreementRules;
import org.openinternship.core.agreement.LearningAgreement;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationPoint;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.pay.PayTerms;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.DeliverableEvent;
import org.openinternship.core.progress.DeliverableTransition;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.progress.ReportSchedule;
import org.openinternship.core.progress.WorkLog;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.supervision.ContactGuide;
import org.openinternship.core.supervision.PlannedContact;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/**
 * A generated year of a program: interns of ten hours a week from September to May, each with a
 * plan, a log of some sixty contacts, some hundred days of work, the midpoint evaluation and a
 * signed agreement. Some are silent, some behind, some rest or have left.
 */
final class ProgramYear {
  static final DateRange TERM = DateRange.of("2026-09-01", "2027-05-31");
  static final LocalDate MONDAY = LocalDate.parse("2027-02-01");
  static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");

  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("America/New_York"),
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("Africa/Lagos"),
          ZoneId.of("Asia/Kolkata"));
  private static final EvaluationForm FORM =
      CompetencyFramework.CAREER_READINESS.form(RatingScale.INDEPENDENCE);
  private static final int DAYS_WORKED = 100;
  private static final int REPORTS = 5;
  private static final int INTERNS_OF_A_SUPERVISOR = 5;

  static final Program PROGRAM =
      Program.builder()
          .id("year")
          .agreements(AgreementRules.erasmus())
          .progress(
              ProgressRules.builder()
                  .reports(ReportSchedule.Monthly.atMonthEnd())
                  .workingDays(List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY))
                  .build())
          .evaluation(
              EvaluationRules.builder()
                  .forms(Map.of(EvaluatorRole.SELF, FORM, EvaluatorRole.SUPERVISOR, FORM))
                  .build())
          .build();

  private final SplittableRandom random;

  private ProgramYear(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The engagements of a year with so many placements; the same for the same seed. */
  static List<Engagement> of(int placements, long seed) {
    ProgramYear year = new ProgramYear(seed);
    List<Engagement> engagements = new ArrayList<>(placements);
    for (int i = 0; i < placements; i++) {
      engagements.add(year.engagement(i));
    }
    return engagements;
  }

  private Engagement engagement(int number) {
    Placement placement = placement(number);
    SupervisionPlan plan = plan(placement);
    return Engagement.of(placement)
        .supervision(plan)
        .checkIns(CheckInSchedule.of(placement, plan))
        .contact(log(placement))
        .progress(ProgressPlan.of(placement).build())
        .work(work(placement))
        .addEvaluations(midpoint(placement))
        .compensation(new Compensation.AcademicCredit(BigDecimal.valueOf(3)))
        .payTerms(PayTerms.of(PROGRAM.pay()).build())
        .agreement(agreement(placement))
        .build();
  }

  private Placement placement(int number) {
    ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
    Placement planned =
        Placement.builder()
            .id("p-" + number)
            .intern("i-" + number)
            .project("project-" + number / 3)
            .host("host-" + number / 9)
            .firstSupervisor("s-" + number / INTERNS_OF_A_SUPERVISOR)
            .addFirstMentor("m-" + number / 2)
            .plannedPeriod(TERM)
            .hoursPerWeek(10)
            .workingHours(hours(zone))
            .zone(zone)
            .build();
    Placement active = planned.after(new PlacementEvent.Started(at(TERM.first(), 10, zone)));
    return switch (random.nextInt(20)) {
      case 0 -> active.after(new PlacementEvent.Paused(at(MONDAY.minusDays(20), 9, zone)));
      case 1 ->
          active.after(
              new PlacementEvent.Terminated(
                  at(MONDAY.minusDays(random.nextInt(90)), 9, zone), TerminationReason.NOT_STATED));
      default -> active;
    };
  }

  private static WorkingHours hours(ZoneId zone) {
    return WorkingHours.of(zone.getId(), "Mon-Fri 08:00-20:00");
  }

  private static SupervisionPlan plan(Placement placement) {
    return SupervisionPlan.of(placement)
        .addSupervisor(
            Supervisor.builder()
                .id(placement.firstSupervisor())
                .workingHours(hours(placement.zone()))
                .build())
        .addContact(
            PlannedContact.weekly(
                "call", Channel.VIDEO_CALL, ContactGuide.SUPERVISOR, DayOfWeek.TUESDAY))
        .addContact(
            PlannedContact.weekly(
                "mail", Channel.EMAIL, ContactGuide.SUPERVISOR, DayOfWeek.THURSDAY))
        .answerTime(Duration.ofHours(24))
        .build();
  }

  /** A call a week and a message now and then until now; one of twelve is silent for a month. */
  private ContactLog log(Placement placement) {
    SupervisorId supervisor = placement.firstSupervisor();
    LocalDate last = random.nextInt(12) == 0 ? MONDAY.minusDays(30) : MONDAY.minusDays(2);
    ContactLog.Builder log = ContactLog.builder().placement(placement.id());
    for (LocalDate day = TERM.first(); !day.isAfter(last); day = day.plusWeeks(1)) {
      Instant at = at(day, 9, placement.zone());
      log.addEvents(ContactRecord.call(at, supervisor, Channel.VIDEO_CALL, Duration.ofMinutes(30)));
      String question = "question of " + day;
      log.addEvents(new ContactEvent.QuestionAsked(at.plusSeconds(90_000), question));
      log.addEvents(new ContactEvent.QuestionAnswered(at.plusSeconds(120_000), question));
    }
    return log.build();
  }

  private static Instant at(LocalDate day, int hour, ZoneId zone) {
    return day.atTime(hour, 0).atZone(zone).toInstant();
  }

  /** Two hours on most of three days a week; every tenth does less. */
  private WorkRecord work(Placement placement) {
    int days = random.nextInt(10) == 0 ? DAYS_WORKED / 2 : DAYS_WORKED;
    List<WorkLogEntry> entries = new ArrayList<>(days);
    for (int i = 0; i < days; i++) {
      LocalDate day = TERM.first().plusDays(i * 3L / 2);
      entries.add(
          new WorkLogEntry("day-" + i, at(day, 20, placement.zone()), day, 140, "work of the day"));
    }
    WorkRecord.Builder work = WorkRecord.builder().log(new WorkLog(entries));
    for (int month = 1; month <= REPORTS; month++) {
      LocalDate due = TERM.first().plusMonths(month).minusDays(1);
      if (random.nextInt(20) > 0) {
        Instant noon = at(due, 12, placement.zone());
        work.addDeliverableEvents(
            new DeliverableEvent(noon, "report-" + due, DeliverableTransition.HAND_IN));
        work.addDeliverableEvents(
            new DeliverableEvent(
                noon.plusSeconds(3_600), "report-" + due, DeliverableTransition.ACCEPT));
      }
    }
    return work.build();
  }

  private BlindEvaluations midpoint(Placement placement) {
    Placement asPlanned = placement.withHistory(placement.history().subList(0, 1));
    EvaluationPoint point = EvaluationPlan.of(asPlanned, PROGRAM.evaluation()).points().get(0);
    BlindEvaluations both =
        BlindEvaluations.ask(placement.id(), point, PROGRAM.evaluation().forms());
    for (EvaluatorRole role : both.asked().keySet()) {
      if (random.nextInt(10) > 0) {
        Evaluation.Builder evaluation =
            Evaluation.builder()
                .placement(placement.id())
                .point(point.name())
                .role(role)
                .submittedAt(point.dueAt().minusSeconds(3_600));
        FORM.items().forEach(item -> evaluation.rate(item.key(), 2));
        both = both.after(evaluation.build());
      }
    }
    return both;
  }

  private LearningAgreement agreement(Placement placement) {
    LearningAgreement agreement =
        LearningAgreement.of(placement, PROGRAM.agreements())
            .addFirstObjectives("know the work of a post abroad")
            .build();
    LocalDate day = TERM.first().minusDays(9);
    for (AgreementParty party : agreement.parties()) {
      if (random.nextInt(50) > 0) {
        agreement =
            agreement.after(
                new AgreementEvent.SignatureGiven(at(day, 12, placement.zone()), party));
        day = day.plusDays(1);
      } else {
        return agreement;
      }
    }
    return agreement;
  }
}
