package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.PairCheck;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * Whose list is made anew after a change: told by whom a requirement of the host's own is asked.
 */
class AfterChangesTest {
  private final List<String> asked = new ArrayList<>();

  /** Four interns, each of whom bids for the project with their number and for the next. */
  private static Cohort cohort() {
    Cohort.Builder cohort = Cohort.builder();
    for (int i = 0; i < 5; i++) {
      cohort.addProject(Project.builder().id("p" + i).host("h").supervisor("s" + i / 3).build());
    }
    for (int i = 0; i < 4; i++) {
      cohort.addIntern(Intern.builder().id("i" + i).build());
      cohort.addBids("i" + i, "p" + i, "p" + (i + 1));
    }
    return cohort.build();
  }

  private Outcome ask(Intern intern) {
    asked.add(intern.id().value());
    return Outcome.satisfied();
  }

  private MatchingPolicy policy(Requirement own) {
    return MatchingPolicy.builder()
        .eligibility(EligibilityRules.standard().with(own, WhenUnknown.REJECT))
        .build();
  }

  private List<String> askedAfter(MatchingPolicy policy, CohortChange... changes) {
    Allocation before = MatchingEngine.of(policy).match(cohort());
    asked.clear();
    before.after(changes);
    return asked.stream().distinct().sorted().toList();
  }

  private List<String> askedAfter(CohortChange... changes) {
    return askedAfter(policy(Requirement.of("own", (intern, project) -> ask(intern))), changes);
  }

  @Test
  void withdrawal_makesNoListAnew() {
    assertThat(askedAfter(CohortChange.internLeaves("i1"))).isEmpty();
  }

  @Test
  void editedList_isMadeAnewAlone() {
    assertThat(askedAfter(CohortChange.bids("i2", "p0"))).containsExactly("i2");
    assertThat(askedAfter(new CohortChange.BidsLeave(cohort().interns().get(2).id()))).isEmpty();
  }

  /** The time that a supervisor has for each seat changes with it, and so do scores. */
  @Test
  void seat_makesThoseListsAnewThatNameAProjectOfTheSameSupervisor() {
    assertThat(askedAfter(CohortChange.seats("p4", 2))).containsExactly("i2", "i3");
  }

  @Test
  void projectThatNobodyBidsFor_makesNoListAnew_unlessListsComeFromScores() {
    CohortChange joins =
        new CohortChange.ProjectJoins(Project.builder().id("late").host("h").build());
    assertThat(askedAfter(joins)).isEmpty();
    MatchingPolicy scores =
        policy(Requirement.of("own", (intern, project) -> ask(intern)))
            .withInternPreferences(InternPreferences.SCORES);
    assertThat(askedAfter(scores, joins)).containsExactly("i0", "i1", "i2", "i3");
    assertThat(askedAfter(scores, CohortChange.internLeaves("i1"))).isEmpty();
  }

  @Test
  void requirementThatIsMadeReadyWithTheCohort_isAskedForEverybody() {
    Requirement looking =
        new Requirement() {
          @Override
          public String name() {
            return "looking";
          }

          @Override
          public PairCheck in(PreparedCohort cohort) {
            return (intern, project) -> ask(intern);
          }
        };
    assertThat(askedAfter(policy(looking), CohortChange.internLeaves("i1")))
        .containsExactly("i0", "i2", "i3");
  }

  @Test
  void spreads_areThoseOfAllPairs_whenTheRecordIsMade() {
    Allocation before = MatchingEngine.withDefaults().match(cohort());
    Allocation after = before.after(CohortChange.internLeaves("i1"));
    assertThat(after.record().spreads())
        .isNotEmpty()
        .isEqualTo(MatchingEngine.withDefaults().match(after.cohort()).record().spreads());
  }

  @Test
  void cohortThatIsNotValidAfterTheChange_isRefusedWithAllFindings() {
    Allocation before = MatchingEngine.withDefaults().match(cohort());
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(
            () -> before.after(CohortChange.bids("i0", "p9"), CohortChange.bids("i1", "p8")))
        .satisfies(e -> assertThat(e.report().findings()).hasSize(2));
  }

  /** The stages of a run are told as in a full match. */
  @Test
  void progress_isToldOfTheSameStages() {
    List<String> told = new ArrayList<>();
    MatchingEngine engine =
        MatchingEngine.withDefaults()
            .withProgress((stage, percent) -> told.add(stage + "" + percent));
    Allocation before = engine.match(cohort());
    List<String> full = List.copyOf(told);
    told.clear();
    before.after(CohortChange.seats("p0", 3));
    assertThat(told).isEqualTo(full);
  }
}
