package org.openinternship.jackson;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openinternship.core.admission.AdmissionRules;
import org.openinternship.core.admission.Age;
import org.openinternship.core.admission.Citizenship;
import org.openinternship.core.admission.Confirmation;
import org.openinternship.core.admission.EducationLevel;
import org.openinternship.core.admission.EnrolledThroughTerm;
import org.openinternship.core.admission.ExclusionList;
import org.openinternship.core.admission.FieldOfStudy;
import org.openinternship.core.admission.FreeTime;
import org.openinternship.core.admission.GraduationWindow;
import org.openinternship.core.admission.Languages;
import org.openinternship.core.admission.Locality;
import org.openinternship.core.admission.LocationLadder;
import org.openinternship.core.admission.PriorParticipation;
import org.openinternship.core.admission.Residence;
import org.openinternship.core.admission.Schooling;
import org.openinternship.core.admission.WeeklyHours;
import org.openinternship.core.admission.WorkAuthorisation;
import org.openinternship.core.agreement.AgreementRules;
import org.openinternship.core.agreement.DocumentChecklist;
import org.openinternship.core.agreement.DocumentNeed;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cascade.CascadeRules;
import org.openinternship.core.completion.CompletionItem;
import org.openinternship.core.completion.CompletionItemKind;
import org.openinternship.core.completion.CompletionRules;
import org.openinternship.core.contact.ContactRules;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationItem;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.GapRules;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.evaluation.PlannedPoint;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.LimitWaiver;
import org.openinternship.core.intake.ApprovalPlan;
import org.openinternship.core.intake.PostingItem;
import org.openinternship.core.intake.PostingRules;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.pay.MinimumFee;
import org.openinternship.core.pay.PayFrequency;
import org.openinternship.core.pay.PayRules;
import org.openinternship.core.placement.BlendedRules;
import org.openinternship.core.placement.ExtensionRules;
import org.openinternship.core.placement.HistoryLimits;
import org.openinternship.core.placement.PlacementRules;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.AgeLimits;
import org.openinternship.core.progress.CreditRule;
import org.openinternship.core.progress.ForecastRule;
import org.openinternship.core.progress.HourLimits;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.progress.ProgressWeights;
import org.openinternship.core.progress.ReportSchedule;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.supervision.SupervisionReason;
import org.openinternship.core.supervision.SupervisionRules;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;
import org.openinternship.core.term.TermDay;
import org.openinternship.core.time.CommitmentRules;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeWindow;

/** A program with every kind of rule and a term of it. */
final class FullProgram {
  private static final String ZONE = "Europe/Brussels";

  private FullProgram() {}

  static Program program() {
    return Program.builder()
        .id("open-cities")
        .admission(admissionRules())
        .bids(
            BidRules.builder()
                .minBids(1)
                .maxBids(3)
                .ranked(false)
                .maxVetoes(5)
                .phase(PhaseKind.REVIEW)
                .whenNoBids(WhenNoBids.SUGGEST)
                .build())
        .hosts(HostRules.builder().projectsPerHost(10).slotsPerHost(8).build())
        .offers(
            OfferRules.builder()
                .maxOpenOffers(3)
                .timeToDecide(Duration.ofDays(2))
                .overbookingPercent(20)
                .maxRounds(4)
                .minAcceptedInRound(1)
                .build())
        .postings(
            PostingRules.builder()
                .addNeededItems(PostingItem.TITLE, PostingItem.PAY_STATUS)
                .minMentors(1)
                .maxMentors(3)
                .approvals(ApprovalPlan.lfx())
                .build())
        .placements(
            PlacementRules.builder()
                .extensions(ExtensionRules.standard().withPausesShiftEnd(true))
                .blended(BlendedRules.erasmus())
                .history(HistoryLimits.erasmus())
                .build())
        .agreements(
            AgreementRules.erasmus()
                .withSignedDaysBeforeStart(14)
                .withDocuments(
                    DocumentChecklist.of(DocumentNeed.of("insurance", PlacementState.ACTIVE))))
        .cascade(CascadeRules.builder().maxReports(8).maxClockDistance(Duration.ofHours(5)).build())
        .supervision(
            SupervisionRules.standard()
                .withMaxMentors(4)
                .withSeverities(Map.of(SupervisionReason.NO_CALL, Severity.ERROR)))
        .contact(ContactRules.standard().withMaxSilenceDays(5))
        .progress(progress())
        .evaluation(evaluation())
        .pay(
            PayRules.builder()
                .frequency(PayFrequency.TWO_WEEKLY)
                .addGate(Gate.of("first half", GateCondition.isIn("midpoint", EvaluatorRole.SELF)))
                .minimumFee(MinimumFee.MICRO_INTERNSHIP)
                .questionnaireForUnpaidWork(true)
                .build())
        .completion(
            CompletionRules.builder()
                .minMinutes(6_000)
                .minCredits(new BigDecimal("7.5"))
                .addItem(new CompletionItem(CompletionItemKind.MODULE, "ethics"))
                .addCompetency("teamwork")
                .addFramework(CompetencyFramework.LIFE_COMP)
                .addOtherStates(PlacementState.TERMINATED)
                .fixedCredits(new BigDecimal("30"))
                .addGate(Gate.of("passed", GateCondition.passes("final", EvaluatorRole.SUPERVISOR)))
                .addSignatory("coordinator")
                .build())
        .build();
  }

  private static ProgressRules progress() {
    return ProgressRules.builder()
        .minMinutesPerWeek(120)
        .limits(HourLimits.ofHours(8, 40))
        .addLimitsByAge(new AgeLimits(18, HourLimits.ofHours(7, 35)))
        .addWorkingDays(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)
        .dailyDiary(true)
        .maxDaysBehind(10)
        .addModule(WorkTask.of("ethics", "Ethics of open data", 90))
        .reports(new ReportSchedule.Weekly(DayOfWeek.FRIDAY))
        .weights(new ProgressWeights(2, 1, 1, 0))
        .credits(CreditRule.ofHours(45))
        .forecast(new ForecastRule(3))
        .build();
  }

  private static EvaluationRules evaluation() {
    return EvaluationRules.builder()
        .addPoints(PlannedPoint.MIDPOINT, PlannedPoint.FINAL)
        .opensDaysBefore(5)
        .addReminders(Duration.ofHours(24))
        .graceDays(2)
        .putForm(
            EvaluatorRole.SELF,
            new EvaluationForm(
                "about me",
                List.of(new EvaluationItem("code", "Writes clear code", RatingScale.AGREEMENT))))
        .gaps(new GapRules(new BigDecimal("0.5"), 6))
        .build();
  }

  private static AdmissionRules admissionRules() {
    Locality ghent = Locality.of("BE", "East Flanders", "Ghent");
    return new AdmissionRules(
        List.of(
            Age.between(18, 24).on(TermDay.lastOf(PhaseKind.REVIEW)),
            Citizenship.of("BE", "NG"),
            WorkAuthorisation.in(),
            EnrolledThroughTerm.fullTime(),
            new Schooling(EducationLevel.SECONDARY, EducationLevel.MASTER, true),
            new FieldOfStudy(new TreeSet<>(Set.of(Field.RESEARCH, Field.VIDEO))),
            new GraduationWindow(8, 27),
            PriorParticipation.noneIn("open-cities"),
            ExclusionList.of("conflicts of interest", "employed by the city", "sanctioned"),
            Languages.of("en", CefrLevel.B2),
            new Residence(
                ghent,
                LocationLadder.Rung.NEIGHBOURING_DISTRICT,
                new LocationLadder(
                    Set.of(
                        new LocationLadder.Neighbours(
                            ghent, Locality.of("BE", "East Flanders", "Aalst"))))),
            new WeeklyHours(10),
            new FreeTime(CommitmentRules.standard().withMaxHoursPerWeek(15)),
            new Confirmation("essay read")),
        WhenUnknown.REJECT);
  }

  static Term term() {
    return Term.builder()
        .id("autumn-2026")
        .period(DateRange.of("2026-09-01", "2026-12-18"))
        .addPhases(
            Phase.of(PhaseKind.INTAKE, "2026-03-01", "2026-04-30", ZONE),
            new Phase(
                PhaseKind.REVIEW,
                new TimeWindow(
                    LocalDateTime.parse("2026-05-01T09:00"),
                    LocalDateTime.parse("2026-05-31T17:30"),
                    ZoneId.of(ZONE))))
        .addLimitWaiver(
            LimitWaiver.builder()
                .host("city-of-ghent")
                .limit(LimitWaiver.Limit.SLOTS)
                .max(12)
                .by("program office")
                .why("the city is the founding host")
                .build())
        .build();
  }
}
