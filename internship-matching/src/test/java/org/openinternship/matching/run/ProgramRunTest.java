package org.openinternship.matching.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.LimitWaiver;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.intake.PostingRules;
import org.openinternship.core.pay.PayRules;
import org.openinternship.core.people.Intern;
import org.openinternship.core.program.Program;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.term.Term;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.policy.MatchingPolicy;

/** A run has one term and one set of rules, and all of it is checked at once. */
class ProgramRunTest {
  private static final BidRules TWO_BIDS = BidRules.builder().maxBids(2).build();
  private static final HostRules ONE_PROJECT = HostRules.builder().projectsPerHost(1).build();
  private static final Term TERM = Term.of("2027", "2027-09-01", "2028-05-31");
  private static final Program PROGRAM =
      Program.builder().id("open-cities").bids(TWO_BIDS).hosts(ONE_PROJECT).build();

  private static Cohort.Builder cohort() {
    return Cohort.builder()
        .addIntern(Intern.builder().id("ada").build())
        .addProject(Project.builder().id("api").host("ghent").build())
        .addBids("ada", "api");
  }

  private static ProgramRun run(Cohort cohort) {
    return ProgramRun.builder().program(PROGRAM).term(TERM).cohort(cohort).build();
  }

  @Test
  void cohortThatStatesNothing_takesTermAndRulesOfTheRun() {
    ProgramRun run = run(cohort().build());
    assertThat(run.cohort()).isEqualTo(PROGRAM.cohort(TERM).from(run.cohort()).build());
    assertThat(run.cohort().term()).contains(TERM);
    assertThat(run.cohort().bidRules()).isEqualTo(TWO_BIDS);
    assertThat(run.cohort().hostRules()).isEqualTo(ONE_PROJECT);
    assertThat(run.policy()).isEqualTo(MatchingPolicy.standard());
    assertThat(run.validate().passes()).isTrue();
    assertThat(MatchingEngine.of(run.policy()).match(run.cohort()).matchOf("ada")).isPresent();
  }

  @Test
  void cohortThatStatesTheSame_makesAnEqualRun() {
    ProgramRun run = run(cohort().build());
    ProgramRun whole = run(run.cohort());
    assertThat(whole).isEqualTo(run).hasSameHashCodeAs(run);
    assertThat(whole.validate()).isEqualTo(run.validate());
  }

  @Test
  void cohortThatStatesOthers_keepsThem_andEachIsFound() {
    ProgramRun run =
        run(
            cohort()
                .term(Term.of("2026", "2026-09-01", "2027-05-31"))
                .bidRules(BidRules.builder().minBids(1).build())
                .hostRules(HostRules.builder().slotsPerHost(3).build())
                .build());
    assertThat(run.cohort().term().orElseThrow().id().value()).isEqualTo("2026");
    assertThat(run.validate().of(Severity.ERROR))
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /cohort/term COHORT_OF_ANOTHER_TERM: the cohort states a term 2026 of its own"
                + " that is not the term 2027 of the run; without one it takes that of the run",
            "ERROR /cohort/bidRules BID_RULES_OF_NO_PROGRAM: the cohort states rules for bids of"
                + " its own that are not those of program open-cities; without any it takes those"
                + " of the program",
            "ERROR /cohort/hostRules HOST_RULES_OF_NO_PROGRAM: the cohort states rules for hosts of"
                + " its own that are not those of program open-cities; without any it takes those"
                + " of the program");
  }

  @Test
  void findingsOfAllParts_areToldAtOnce_eachOnce() {
    Gate passed = Gate.of("passed", GateCondition.passes("final", EvaluatorRole.SUPERVISOR));
    Gate good = Gate.of("good", GateCondition.passes("final", EvaluatorRole.MENTOR));
    Program program =
        PROGRAM
            .withPostings(
                PostingRules.builder().minMentors(9).preferredMentors(9).maxMentors(9).build())
            .withPay(PayRules.builder().addGates(passed, good).build());
    Project paid =
        Project.builder()
            .id("api")
            .host("ghent")
            .compensation(new Compensation.Stipend(List.of(Money.of("500", "EUR"))))
            .build();
    Cohort cohort =
        Cohort.builder()
            .addIntern(Intern.builder().id("ada").build())
            .addProject(paid)
            .addBids("ada", "api", "nowhere")
            .build();
    ProgramRun run = run(cohort).withProgram(program);
    List<String> paths = run.validate().findings().stream().map(Finding::path).toList();
    assertThat(paths)
        .doesNotHaveDuplicates()
        .contains(
            "/program/postings/minMentors",
            "/cohort/bids/0/projects/1",
            "/cohort/projects/0/compensation/instalments");
  }

  /** The check of a cohort looks at its term, too. */
  @Test
  void findingOfTheTerm_isToldWhereItStandsInTheRun_once() {
    LimitWaiver more =
        LimitWaiver.builder()
            .host("ghent")
            .limit(LimitWaiver.Limit.SLOTS)
            .max(2)
            .by("kim")
            .why("two teams")
            .build();
    Term waived = TERM.withLimitWaivers(more);
    ProgramRun run =
        ProgramRun.builder().program(PROGRAM).term(waived).cohort(cohort().build()).build();
    assertThat(run.validate().findings())
        .extracting(Finding::path)
        .containsExactly("/term/limitWaivers/0");
  }

  @Test
  void reasons_haveGermanSentences() {
    ProgramRun run = run(cohort().term(Term.of("2026", "2026-09-01", "2027-05-31")).build());
    assertThat(
            ReasonTexts.bundled(ReasonLanguage.german())
                .message(run.validate().findings().get(0).reason()))
        .isEqualTo(
            "Die Kohorte nennt einen eigenen Durchgang 2026, der nicht der Durchgang 2027 dieses"
                + " Laufs ist; ohne einen gilt der des Laufs");
  }

  @Test
  void partThatIsMissing_isAskedFor() {
    assertThatThrownBy(() -> ProgramRun.builder().program(PROGRAM).term(TERM).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cohort");
  }
}
