package org.openinternship.core.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openinternship.core.completion.CompletionItemKind.DELIVERABLE;
import static org.openinternship.core.completion.CompletionItemKind.DOCUMENT;
import static org.openinternship.core.completion.CompletionItemKind.MODULE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.Competency;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationPoint;
import org.openinternship.core.evaluation.EvaluationResult;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.evaluation.PlannedPoint;
import org.openinternship.core.evaluation.Rating;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.progress.CompletedTask;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.DeliverableEvent;
import org.openinternship.core.progress.DeliverableTransition;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.WorkLog;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.time.DateRange;

class CompletionRulesTest {
  private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");
  private static final DateRange PERIOD = DateRange.of("2026-06-01", "2026-08-31");
  private static final CompletionRules RULES =
      CompletionRules.builder()
          .minMinutes(100 * 60)
          .minCredits(new BigDecimal("2.5"))
          .needs(MODULE, "ethics", "statistics")
          .needs(DELIVERABLE, "report")
          .needs(DOCUMENT, "agreement")
          .addCompetency("teamwork")
          .addGate(Gate.of("final", GateCondition.passes("final", EvaluatorRole.SUPERVISOR)))
          .addSignatories("supervisor", "program")
          .build();

  @Test
  void refusal_listsEverythingThatIsMissing() {
    CompletionEvidence nothing = evidence().build();
    CompletionOutcome refused = RULES.issue(nothing, END);
    assertThat(refused).isInstanceOf(CompletionOutcome.RecordRefused.class);
    assertThat(((CompletionOutcome.RecordRefused) refused).missing().findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /minutes COMPLETION_MINUTES_MISSING: work done so far: 0 hours,"
                + " needed: 100 hours",
            "ERROR /credits COMPLETION_CREDITS_MISSING: 0 of 2.5 credits are earned" + " so far",
            "ERROR /done COMPLETION_ITEM_MISSING: module ethics is not done yet",
            "ERROR /done COMPLETION_ITEM_MISSING: module statistics is not done yet",
            "ERROR /done COMPLETION_ITEM_MISSING: deliverable report is not done yet",
            "ERROR /done COMPLETION_ITEM_MISSING: document agreement is not done yet",
            "ERROR /competencies COMPLETION_COMPETENCY_MISSING: competency teamwork"
                + " has not been shown yet",
            "ERROR /evaluations GATE_NOT_ASKED: final waits for an evaluation by the"
                + " supervisor (\"final\") that nobody was asked for",
            "ERROR /signatories COMPLETION_SIGNATURE_MISSING: the signature as supervisor is"
                + " missing",
            "ERROR /signatories COMPLETION_SIGNATURE_MISSING: the signature as program is missing");
  }

  @Test
  void record_ofWhatWasDone() {
    CompletionOutcome issued = RULES.issue(complete(), END);
    assertThat(issued).isInstanceOf(CompletionOutcome.RecordIssued.class);
    CompletionRecord record = ((CompletionOutcome.RecordIssued) issued).record();
    assertThat(record.intern()).isEqualTo(InternId.of("i-1"));
    assertThat(record.minutes()).isEqualTo(6000);
    assertThat(record.credits()).isEqualTo("2.5");
    assertThat(record.done())
        .extracting(each -> each.item().toString())
        .containsExactly(
            "MODULE ethics", "MODULE statistics", "DELIVERABLE report", "DOCUMENT agreement");
    assertThat(record.competencies())
        .extracting(each -> each.competency().name())
        .containsExactly("Communication", "Teamwork");
    assertThat(record.released()).containsExactly("final");
    assertThat(record.signatories())
        .extracting(Signatory::role)
        .containsExactly("supervisor", "program");
    assertThat(record.issuedAt()).isEqualTo(END);
  }

  /** Each condition alone is enough for a refusal that names it and nothing else. */
  @Test
  void oneThingMissing() {
    CompletionEvidence all = complete();
    assertOnly(
        all.withMinutes(5999), "work done so far: 99 hours and 59 minutes, needed: 100 hours");
    assertOnly(all.withCredits(new BigDecimal("2.49")), "2.49 of 2.5 credits are earned so far");
    assertOnly(all.withDone(all.done().subList(1, 4)), "document agreement is not done yet");
    assertOnly(
        all.withCompetencies(all.competencies().get(1)),
        "competency teamwork has not been shown yet");
    assertOnly(
        all.withEvaluations(),
        "final waits for an evaluation by the supervisor (\"final\") that nobody"
            + " was asked for");
    assertOnly(
        all.withSignatories(all.signatories().get(0)), "the signature as supervisor is missing");
  }

  @Test
  void signatureOfTheFuture_isNone() {
    CompletionEvidence all = complete();
    Instant before = Instant.parse("2026-09-03T00:00:00Z");
    assertThat(RULES.check(all, before).findings())
        .extracting(finding -> finding.reason().message())
        .containsExactly("the signature as program is missing");
    CompletionRules none = RULES.withSignatories();
    assertThat(((CompletionOutcome.RecordIssued) none.issue(all, before)).record().signatories())
        .hasSize(1);
  }

  @Test
  void sameEvidenceInAnyOrder_giveTheSameRecord() {
    CompletionEvidence all = complete();
    CompletionRecord record = ((CompletionOutcome.RecordIssued) RULES.issue(all, END)).record();
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      CompletionEvidence shuffled =
          all.withDone(shuffled(all.done(), random))
              .withCompetencies(shuffled(all.competencies(), random))
              .withSignatories(shuffled(all.signatories(), random))
              .withCredits(new BigDecimal("2.5000"));
      assertThat(RULES.issue(shuffled, END))
          .isEqualTo(new CompletionOutcome.RecordIssued(record))
          .hasToString(new CompletionOutcome.RecordIssued(record).toString());
    }
    assertThat(CompletionRecord.builder().from(record).build()).isEqualTo(record);
    CompletionEvidence many = all.withCredits(new BigDecimal("1E+2"));
    assertThat(((CompletionOutcome.RecordIssued) RULES.issue(many, END)).record().credits())
        .hasToString("100");
  }

  @Test
  void standardRules_askForNothing() {
    assertThat(CompletionRules.standard().check(evidence().build(), END).findings()).isEmpty();
  }

  @Test
  void wrongRules() {
    CompletionRules none = CompletionRules.builder().build();
    assertThatIllegalArgumentException().isThrownBy(() -> none.withMinMinutes(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.withMinCredits(new BigDecimal("-0.1")))
        .withMessage("CompletionRules: minCredits is -0.1, it must be at least 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompletionRules.builder().needs(MODULE, "a", "a").build())
        .withMessage("CompletionRules: item 'MODULE a' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompletionRules.builder().needs(MODULE, " "));
    assertThatIllegalArgumentException().isThrownBy(() -> none.withCompetencies("a", "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> none.withCompetencies(""));
    assertThatIllegalArgumentException().isThrownBy(() -> none.withSignatories("a", "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> none.withSignatories(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.withGates(RULES.gates().get(0), RULES.gates().get(0)))
        .withMessage("CompletionRules: gate 'final' is there more than once");
  }

  @Test
  void wrongEvidence() {
    CompletionEvidence all = complete();
    assertThatIllegalStateException().isThrownBy(() -> CompletionEvidence.builder().build());
    assertThatIllegalStateException().isThrownBy(() -> CompletionRecord.builder().build());
    assertThatIllegalArgumentException().isThrownBy(() -> all.withMinutes(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all.withCredits(new BigDecimal("-1")))
        .withMessage("CompletionEvidence: credits is -1, it must be at least 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all.withDone(all.done().get(0), all.done().get(0)))
        .withMessage("CompletionEvidence: item 'DOCUMENT agreement' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> all.withCompetencies(all.competencies().get(0), all.competencies().get(0)))
        .withMessage(
            "CompletionEvidence: competency 'career-readiness teamwork' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all.withSignatories(all.signatories().get(0), all.signatories().get(0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all.withPlacement(PlacementId.of("p-2")))
        .withMessage(
            "CompletionEvidence: placement is p-2, it must be that of BlindEvaluations of placement"
                + " p-1 at final. Maybe the evaluations of another intern");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all.withEvaluations(finalEvaluation(), finalEvaluation()));
    CompletionItem ethics = new CompletionItem(MODULE, "ethics");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompletedItem(ethics, PERIOD.last(), List.of(" ")));
    assertThatNullPointerException().isThrownBy(() -> new CompletedItem(ethics, null, List.of()));
    assertThatNullPointerException().isThrownBy(() -> new CompletionItem(null, "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Signatory("", "s-1", END));
    assertThatIllegalArgumentException().isThrownBy(() -> new Signatory("a", " ", END));
    assertThatNullPointerException().isThrownBy(() -> new Signatory("a", "s-1", null));
    Competency teamwork = new Competency("teamwork", "Teamwork");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DemonstratedCompetency("nace", teamwork, List.of()))
        .withMessage(
            "DemonstratedCompetency: evidence for teamwork is empty, it must be at least 1 piece");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DemonstratedCompetency(" ", teamwork, List.of("a")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DemonstratedCompetency("nace", teamwork, List.of("")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompletionOutcome.RecordRefused(new Report(List.of())))
        .withMessage("RecordRefused: missing is without errors, it must be at least 1 error");
    assertThatNullPointerException()
        .isThrownBy(() -> new CompletionOutcome.RecordRefused(null))
        .withMessage("RecordRefused.missing");
    assertThatNullPointerException().isThrownBy(() -> new CompletionOutcome.RecordIssued(null));
  }

  private static void assertOnly(CompletionEvidence evidence, String missing) {
    assertThat(RULES.check(evidence, END).findings())
        .extracting(finding -> finding.reason().message())
        .containsExactly(missing);
  }

  private static CompletionEvidence.Builder evidence() {
    CompletionEvidence.Builder evidence = CompletionEvidence.builder();
    evidence
        .placement(PlacementId.of("p-1"))
        .intern(InternId.of("i-1"))
        .program(ProgramId.of("vip"))
        .host(HostId.of("h-1"))
        .project(ProjectId.of("data"))
        .period(PERIOD);
    return evidence;
  }

  private static CompletionEvidence complete() {
    CompletionEvidence.Builder evidence = evidence();
    evidence
        .minutes(6000)
        .credits(new BigDecimal("2.50"))
        .addDone(
            done(DOCUMENT, "agreement"),
            done(MODULE, "statistics"),
            done(MODULE, "ethics"),
            done(DELIVERABLE, "report"))
        .addCompetencies(shown("teamwork"), shown("communication"))
        .addEvaluation(finalEvaluation())
        .addSignatories(
            new Signatory("program", "pr-1", Instant.parse("2026-09-04T10:00:00Z")),
            new Signatory("supervisor", "s-1", Instant.parse("2026-09-02T10:00:00Z")));
    return evidence.build();
  }

  private static CompletedItem done(CompletionItemKind kind, String key) {
    return new CompletedItem(
        new CompletionItem(kind, key), LocalDate.parse("2026-08-20"), List.of("file-" + key));
  }

  private static DemonstratedCompetency shown(String key) {
    Competency competency =
        CompetencyFramework.CAREER_READINESS.competencies().stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow();
    return new DemonstratedCompetency("career-readiness", competency, List.of("file-report"));
  }

  private static BlindEvaluations finalEvaluation() {
    EvaluationPoint point =
        EvaluationPlan.of(PERIOD, ZoneId.of("UTC"), EvaluationRules.of(PlannedPoint.FINAL))
            .points()
            .get(0);
    BlindEvaluations asked =
        BlindEvaluations.ask(
            PlacementId.of("p-1"),
            point,
            Map.of(
                EvaluatorRole.SUPERVISOR,
                CompetencyFramework.CAREER_READINESS.form(RatingScale.INDEPENDENCE)));
    Evaluation.Builder evaluation = Evaluation.builder().placement("p-1");
    evaluation
        .point("final")
        .role(EvaluatorRole.SUPERVISOR)
        .submittedAt(point.window().opensAt())
        .result(EvaluationResult.PASS);
    for (Competency each : CompetencyFramework.CAREER_READINESS.competencies()) {
      evaluation.addRating(Rating.of(each.key(), 3));
    }
    return asked.after(evaluation.build());
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  @Test
  void planAndRecordOfWork_sayWhatIsNeededAndDone() {
    ZoneId zone = ZoneId.of("Africa/Lagos");
    ProgressPlan plan =
        ProgressPlan.builder()
            .period(PERIOD)
            .zone(zone)
            .requiredMinutes(120)
            .addModules(WorkTask.of("ethics", "Ethics", 60))
            .addTasks(WorkTask.of("loan", "A loan", 60))
            .addTasks(new WorkTask("more", "More", 60, true, false))
            .addDeliverables(Deliverable.of("report", "2026-08-31"))
            .build();
    CompletionRules rules = CompletionRules.standard().including(plan);
    Instant lateEvening = Instant.parse("2026-06-30T23:30:00Z"); // 1 July in Lagos
    WorkRecord all =
        WorkRecord.builder()
            .log(
                WorkLog.of(
                    new WorkLogEntry("1", lateEvening, LocalDate.parse("2026-06-30"), 120, "")))
            .addCompletedTasks(
                new CompletedTask(lateEvening, "ethics"), new CompletedTask(lateEvening, "loan"))
            .addDeliverableEvents(
                new DeliverableEvent(lateEvening, "report", DeliverableTransition.HAND_IN),
                new DeliverableEvent(lateEvening, "report", DeliverableTransition.ACCEPT))
            .build();
    assertThat(missing(rules, plan, all)).isEmpty();
    assertThat(of(plan, all).done())
        .extracting(CompletedItem::on)
        .containsOnly(LocalDate.parse("2026-07-01"));
    assertThat(missing(rules, plan, all.withCompletedTasks(all.completedTasks().get(0))))
        .containsExactly("task loan is not done yet");
    assertThat(missing(rules, plan, all.withDeliverableEvents(all.deliverableEvents().get(0))))
        .containsExactly("deliverable report is not done yet");
    assertThat(missing(rules, plan, WorkRecord.none()))
        .containsExactly(
            "work done so far: 0 hours, needed: 2 hours",
            "module ethics is not done yet",
            "task loan is not done yet",
            "deliverable report is not done yet");
  }

  @Test
  void planOfWork_addsToTheRulesOfTheProgram_andNeverTakesAway() {
    ProgressPlan plan =
        ProgressPlan.builder()
            .period(PERIOD)
            .zone(ZoneId.of("UTC"))
            .requiredMinutes(120)
            .addModules(WorkTask.of("ethics", "Ethics", 60), WorkTask.of("law", "Law", 60))
            .build();
    CompletionRules both = RULES.including(plan);
    assertThat(both.minMinutes()).isEqualTo(6000);
    assertThat(RULES.withMinMinutes(60).including(plan).minMinutes()).isEqualTo(120);
    assertThat(both.items())
        .extracting(CompletionItem::toString)
        .containsExactly(
            "MODULE ethics",
            "MODULE statistics",
            "DELIVERABLE report",
            "DOCUMENT agreement",
            "MODULE law");
    assertThat(both.withMinMinutes(RULES.minMinutes()).withItems(RULES.items())).isEqualTo(RULES);
  }

  private static CompletionEvidence of(ProgressPlan plan, WorkRecord record) {
    Placement placement =
        Placement.builder()
            .id("p")
            .intern("ada")
            .project("api")
            .host("ghent")
            .firstSupervisor("kim")
            .plannedPeriod(PERIOD)
            .zone(plan.zone())
            .build();
    return CompletionEvidence.of(placement, ProgramId.of("waaph")).work(plan, record).build();
  }

  private static List<String> missing(CompletionRules rules, ProgressPlan plan, WorkRecord record) {
    return rules.check(of(plan, record), END).findings().stream()
        .map(finding -> finding.reason().message())
        .toList();
  }
}
