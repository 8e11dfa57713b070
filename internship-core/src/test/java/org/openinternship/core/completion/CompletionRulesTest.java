package org.openinternship.core.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openinternship.core.completion.CompletionItemKind.DELIVERABLE;
import static org.openinternship.core.completion.CompletionItemKind.DOCUMENT;
import static org.openinternship.core.completion.CompletionItemKind.MODULE;
import static org.openinternship.core.completion.CompletionItemKind.TASK;

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
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.progress.CompletedTask;
import org.openinternship.core.progress.CreditRule;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.DeliverableEvent;
import org.openinternship.core.progress.DeliverableTransition;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.progress.WorkLog;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.time.DateRange;

class CompletionRulesTest {
  private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");
  private static final DateRange PERIOD = DateRange.of("2026-06-01", "2026-08-31");
  private static final ProgressRules WORK =
      ProgressRules.builder().credits(CreditRule.ofHours(1)).build();
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
        all.withMinutes(5999)
            .withCreditRule(CreditRule.ofHours(30))
            .withCredits(new BigDecimal("2.5")),
        "work done so far: 99 hours and 59 minutes, needed: 100 hours");
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
        .containsExactly(
            "the signature as program is dated 4 September 2026, which is not from 1 June 2026 to 3"
                + " September 2026",
            "the signature as program is missing");
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
    CompletionRules course = RULES.withFixedCredits(new BigDecimal("100"));
    assertThat(((CompletionOutcome.RecordIssued) course.issue(many, END)).record().credits())
        .hasToString("100");
  }

  @Test
  void standardRules_askForNothingButThatItWasCompleted() {
    assertThat(CompletionRules.standard().check(evidence().build(), END).findings()).isEmpty();
  }

  @Test
  void credits_haveOneScale_ofRulesEvidenceAndRecord() {
    BigDecimal stripped = new BigDecimal("5E+1");
    BigDecimal fifty = new BigDecimal("50");
    CompletionRules rules =
        CompletionRules.builder().minCredits(stripped).fixedCredits(stripped).build();
    assertThat(rules)
        .isEqualTo(CompletionRules.builder().minCredits(fifty).fixedCredits(fifty).build());
    assertThat(rules.minCredits()).isEqualTo(fifty);
    assertThat(rules.withFixedCredits(new BigDecimal("50.0")).fixedCredits()).contains(fifty);
    assertThat(evidence().credits(stripped).build().credits()).isEqualTo(fifty);
    CompletionRecord record =
        ((CompletionOutcome.RecordIssued) RULES.issue(complete(), END)).record();
    assertThat(record.withCredits(stripped).credits()).isEqualTo(fifty);
  }

  @Test
  void creditsThatCannotBeWrittenOut_areRefused_notTheirCheck() {
    for (String wrong : List.of("1E+101", "1E-999", "1E+999999999")) {
      BigDecimal credits = new BigDecimal(wrong);
      String bound =
          wrong + ", it must be a number of at most 100 digits before and behind the point";
      CompletionRules.Builder least = CompletionRules.builder().minCredits(credits);
      assertThatIllegalArgumentException()
          .isThrownBy(least::build)
          .withMessage("CompletionRules: minCredits is " + bound);
      CompletionRules.Builder fixed = CompletionRules.builder().fixedCredits(credits);
      assertThatIllegalArgumentException()
          .isThrownBy(fixed::build)
          .withMessage("CompletionRules: fixedCredits is " + bound);
    }
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
        .isThrownBy(() -> all.withPlacement(completed().withId(PlacementId.of("p-2"))))
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
    return CompletionEvidence.of(completed(), ProgramId.of("vip"));
  }

  private static Placement planned() {
    return Placement.builder()
        .id("p-1")
        .intern("i-1")
        .host("h-1")
        .project("data")
        .firstSupervisor("s-1")
        .plannedPeriod(PERIOD)
        .zone(ZoneId.of("Africa/Lagos"))
        .build();
  }

  private static Placement started() {
    return planned().after(new PlacementEvent.Started(Instant.parse("2026-06-01T08:00:00Z")));
  }

  private static Placement completed() {
    return started().after(new PlacementEvent.Completed(Instant.parse("2026-08-31T15:00:00Z")));
  }

  private static CompletionEvidence complete() {
    CompletionEvidence.Builder evidence = evidence();
    evidence
        .minutes(6000)
        .credits(new BigDecimal("2.50"))
        .creditRule(CreditRule.ofHours(40).withDecimals(2))
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
    ProgressPlan plan =
        ProgressPlan.of(completed())
            .totalMinutes(120)
            .addModules(WorkTask.of("ethics", "Ethics", 60))
            .addTasks(WorkTask.of("loan", "A loan", 60))
            .addTasks(new WorkTask("more", "More", 60, true, false))
            .addDeliverables(Deliverable.of("report", "2026-08-31"))
            .build();
    CompletionRules rules = CompletionRules.standard().including(completed(), plan, WORK);
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
    assertThat(of(plan, all).credits()).isEqualByComparingTo("2"); // an hour each
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
        ProgressPlan.of(completed())
            .totalMinutes(120)
            .addModules(WorkTask.of("ethics", "Ethics", 60), WorkTask.of("law", "Law", 60))
            .build();
    CompletionRules both = RULES.including(completed(), plan, WORK);
    assertThat(both.minMinutes()).isEqualTo(6000);
    assertThat(RULES.withMinMinutes(60).including(completed(), plan, WORK).minMinutes())
        .isEqualTo(120);
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
    return CompletionEvidence.of(completed(), ProgramId.of("waaph"), plan, record, WORK, END)
        .build();
  }

  private static List<String> missing(CompletionRules rules, ProgressPlan plan, WorkRecord record) {
    return rules.check(of(plan, record), END).findings().stream()
        .map(finding -> finding.reason().message())
        .toList();
  }

  private static List<String> refused(CompletionRules rules, CompletionEvidence evidence) {
    CompletionOutcome outcome = rules.issue(evidence, END);
    assertThat(outcome).isInstanceOf(CompletionOutcome.RecordRefused.class);
    return ((CompletionOutcome.RecordRefused) outcome)
        .missing().findings().stream().map(it -> it.reason().message()).toList();
  }

  private static CompletionEvidence nothing(Placement placement) {
    return CompletionEvidence.of(placement, ProgramId.of("vip")).build();
  }

  @Test
  void terminatedForConductOnDay3_isRefused_unlessTheRulesGiveARecordThen() {
    Placement ended =
        started()
            .after(
                new PlacementEvent.Terminated(
                    Instant.parse("2026-06-03T12:00:00Z"), TerminationReason.CONDUCT));
    CompletionRules standard = CompletionRules.standard();
    assertThat(refused(standard, nothing(ended)))
        .containsExactly("the placement was ended early on 3 June 2026");
    CompletionRules lenient = standard.withOtherStates(PlacementState.TERMINATED);
    CompletionRecord record =
        ((CompletionOutcome.RecordIssued) lenient.issue(nothing(ended), END)).record();
    assertThat(record.period()).isEqualTo(DateRange.of("2026-06-01", "2026-06-03"));
  }

  @Test
  void neverJoined_isRefused_whateverTheRules() {
    Placement neverJoined =
        planned()
            .after(
                new PlacementEvent.Terminated(
                    Instant.parse("2026-06-03T12:00:00Z"), TerminationReason.DID_NOT_JOIN));
    CompletionRules lenient = CompletionRules.standard().withOtherStates(PlacementState.TERMINATED);
    assertThat(refused(lenient, nothing(neverJoined)))
        .containsExactly("the placement was never begun");
    assertThat(refused(CompletionRules.standard(), nothing(planned())))
        .containsExactly("the placement was never begun");
  }

  @Test
  void restedFromTheFirstDayToTheLast_isRefused_asNeverBegun() {
    Placement rested =
        started()
            .withHistory(
                new PlacementEvent.Started(Instant.parse("2026-06-01T09:00:00Z")),
                new PlacementEvent.Paused(Instant.parse("2026-06-01T10:00:00Z")),
                new PlacementEvent.Resumed(Instant.parse("2027-06-01T10:00:00Z")),
                new PlacementEvent.Completed(Instant.parse("2027-06-01T11:00:00Z")));
    assertThat(rested.activeDays().isEmpty()).isTrue();
    assertThat(
            CompletionRules.standard()
                .check(nothing(rested), Instant.parse("2027-06-02T12:00:00Z"))
                .of(CompletionReason.COMPLETION_NOT_BEGUN))
        .hasSize(1);
  }

  @Test
  void stillActive_isRefused() {
    assertThat(refused(CompletionRules.standard(), nothing(started())))
        .containsExactly("the placement is active, it has not been completed");
    // It is completed at the end of August, which is not yet known in July.
    assertThat(
            CompletionRules.standard()
                .check(nothing(completed()), Instant.parse("2026-07-01T12:00:00Z"))
                .of(CompletionReason.COMPLETION_NOT_ENDED))
        .hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompletionRules.standard().withOtherStates(PlacementState.PLANNED))
        .withMessage(
            "CompletionRules: one of otherStates is PLANNED, it must be a state after the"
                + " beginning");
  }

  private static Placement days(String first, String last) {
    return planned()
        .withPlannedPeriod(DateRange.of(first, last))
        .after(new PlacementEvent.Started(Instant.parse(first + "T08:00:00Z")))
        .after(new PlacementEvent.Completed(Instant.parse(last + "T15:00:00Z")));
  }

  @Test
  void oneDayWith1441Minutes_isRefused() {
    CompletionEvidence day = nothing(days("2026-06-01", "2026-06-01"));
    assertThat(CompletionRules.standard().check(day.withMinutes(1440), END).passes()).isTrue();
    assertThat(refused(CompletionRules.standard(), day.withMinutes(1441)))
        .containsExactly("work of 24 hours and 1 minute is stated, the 1 day has 24 hours");
  }

  @Test
  void fiveDaysWith1000Hours_areRefused() {
    assertThat(
            refused(
                CompletionRules.standard(),
                nothing(days("2026-06-01", "2026-06-05")).withMinutes(60_000)))
        .containsExactly("work of 1000 hours is stated, the 5 days have 120 hours");
  }

  @Test
  void dayOnWhichTheClockChanges_has25Hours() {
    Placement day =
        days("2026-10-25", "2026-10-25").withHistory().withZone(ZoneId.of("Europe/Brussels"));
    Placement done =
        day.after(new PlacementEvent.Started(Instant.parse("2026-10-25T08:00:00Z")))
            .after(new PlacementEvent.Completed(Instant.parse("2026-10-25T15:00:00Z")));
    assertThat(CompletionRules.standard().check(nothing(done).withMinutes(1500), END).passes())
        .isTrue();
    assertThat(CompletionRules.standard().check(nothing(done).withMinutes(1501), END).passes())
        .isFalse();
  }

  @Test
  void thousandCreditsOf0Minutes_areRefused() {
    CompletionEvidence thousand = nothing(completed()).withCredits(new BigDecimal(1000));
    assertThat(refused(CompletionRules.standard(), thousand))
        .containsExactly("1000 credits are stated, the work gives 0");
    CompletionEvidence hours = thousand.withMinutes(90 * 60).withCreditRule(CreditRule.aicte());
    assertThat(refused(CompletionRules.standard(), hours))
        .containsExactly("1000 credits are stated, the work gives 2");
    assertThat(
            CompletionRules.standard()
                .check(hours.withCredits(BigDecimal.valueOf(2)), END)
                .findings())
        .isEmpty();
  }

  @Test
  void competencyThatTheFrameworkLacks_isRefused() {
    Competency juggling = new Competency("juggling", "Juggling");
    CompletionEvidence lacks =
        nothing(completed())
            .withCompetencies(
                new DemonstratedCompetency("career-readiness", juggling, List.of("video")));
    assertThat(refused(CompletionRules.standard(), lacks))
        .containsExactly("the framework career-readiness has no competency juggling");
    CompletionEvidence other =
        nothing(completed())
            .withCompetencies(new DemonstratedCompetency("circus", juggling, List.of("video")));
    assertThat(refused(CompletionRules.standard(), other))
        .containsExactly(
            "the framework circus of competency juggling is none of career-readiness or life-comp");
    CompletionRules circus =
        CompletionRules.standard()
            .withFrameworks(CompetencyFramework.of("circus", "our own", "Juggling"));
    assertThat(circus.check(other, END).findings()).isEmpty();
  }

  @Test
  void signatureOf1970_andTaskOfTheYear9999_areFindings_andDoNotCount() {
    CompletionRules rules =
        CompletionRules.builder().needs(TASK, "loan").addSignatories("supervisor").build();
    CompletionEvidence evidence =
        nothing(completed())
            .withDone(
                new CompletedItem(
                    new CompletionItem(TASK, "loan"), LocalDate.parse("9999-12-31"), List.of()))
            .withSignatories(new Signatory("supervisor", "s-1", Instant.EPOCH));
    assertThat(refused(rules, evidence))
        .containsExactly(
            "task loan is dated 31 December 9999, which is not from 1 June 2026 to 1 December 2026",
            "the signature as supervisor is dated 1 January 1970, which is not from 1 June 2026 to 1"
                + " December 2026",
            "task loan is not done yet",
            "the signature as supervisor is missing");
    CompletionRecord record =
        ((CompletionOutcome.RecordIssued) CompletionRules.standard().issue(evidence, END)).record();
    assertThat(record.done()).isEmpty();
    assertThat(record.signatories()).isEmpty();
  }
}
