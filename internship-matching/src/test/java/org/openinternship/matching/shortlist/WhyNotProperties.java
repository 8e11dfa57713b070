package org.openinternship.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.eligibility.EligibilityReason;
import org.openinternship.core.eligibility.EligibilityRule;
import org.openinternship.core.eligibility.Fact;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.result.MatchReason;

/** Why a project is not recommended, and which facts would open how many more. */
class WhyNotProperties {
  @Provide
  Arbitrary<SmallCohort> cohorts() {
    return Arbitraries.longs().map(SmallCohort::random);
  }

  private static Recommender recommender(SmallCohort small) {
    return Recommender.of(small.cohort(), small.rules(), small.model(), SmallCohort.TAXONOMY);
  }

  @Property
  void aProjectIsRecommendedExactlyWhereNothingIsToldAgainstIt(
      @ForAll("cohorts") SmallCohort small) {
    Recommender recommender = recommender(small);
    for (Intern intern : small.cohort().interns()) {
      Set<ProjectId> ranked =
          recommender.rankProjects(intern, 100).stream()
              .map(RankedProject::project)
              .collect(Collectors.toSet());
      for (Project project : small.cohort().projects()) {
        List<Reason> reasons = recommender.whyNot(intern, project);
        assertThat(reasons.isEmpty()).isEqualTo(ranked.contains(project.id()));
        assertThat(recommender.whyNot(intern.id(), project.id())).isEqualTo(reasons);
        assertThat(recommender.whyNot(intern, project.id())).isEqualTo(reasons);
        assertThat(recommender.whyNot(intern.id(), project)).isEqualTo(reasons);
        Project asNew = Project.builder().from(project).id("new").build();
        List<Reason> ofTheNew = new ArrayList<>(recommender.whyNot(intern, asNew));
        assertThat(reasons).as("a newcomer has no veto").containsAll(requirements(ofTheNew));
      }
    }
  }

  private static List<Reason> requirements(List<Reason> reasons) {
    return reasons.stream()
        .filter(it -> it.code() instanceof EligibilityReason || it.code() instanceof GeneralReason)
        .toList();
  }

  /**
   * By definition: nothing closes the project or keeps the two apart, no requirement is violated,
   * and this is the only fact, or one of the facts, that a requirement asks for in vain.
   */
  @Property
  void missingFacts_areCountedByDefinition(@ForAll("cohorts") SmallCohort small) {
    Recommender recommender = recommender(small);
    PreparedCohort setting = new PreparedCohort(small.cohort(), SmallCohort.TAXONOMY);
    HostTree tree = HostTree.of(small.cohort());
    for (Intern intern : small.cohort().interns()) {
      TreeMap<String, Integer> alone = new TreeMap<>();
      TreeMap<String, Integer> withOthers = new TreeMap<>();
      for (Project project : small.cohort().projects()) {
        boolean out = tree.closing(project).isPresent();
        out |=
            recommender.whyNot(intern, project).stream()
                .anyMatch(it -> requirements(List.of(it)).isEmpty());
        TreeSet<String> facts = new TreeSet<>();
        for (EligibilityRule rule : small.rules().rules()) {
          Outcome outcome = rule.requirement().in(setting).check(intern, project);
          out |= outcome instanceof Outcome.Violated;
          if (rule.whenUnknown() != WhenUnknown.ACCEPT) {
            facts.addAll(outcome.missingFacts());
          }
        }
        if (!out) {
          facts.forEach(
              fact -> (facts.size() == 1 ? alone : withOthers).merge(fact, 1, Integer::sum));
        }
      }
      List<MissingFact> told = recommender.missingFacts(intern);
      Set<String> all = new TreeSet<>(alone.keySet());
      all.addAll(withOthers.keySet());
      assertThat(told)
          .containsExactlyInAnyOrderElementsOf(
              all.stream()
                  .map(
                      fact ->
                          new MissingFact(
                              fact, alone.getOrDefault(fact, 0), withOthers.getOrDefault(fact, 0)))
                  .toList())
          .isSortedAccordingTo((one, two) -> two.projects() - one.projects());
      Statistics.label("facts").collect(told.size());
      assertThat(recommender.missingFacts(intern.id())).isEqualTo(told);
    }
  }

  /** The promise itself: where the fact is known and fits, so many more projects are open. */
  @Property
  void soManyMoreProjectsAreOpen_onceTheHoursAreKnownAndFit(@ForAll("cohorts") SmallCohort small) {
    Recommender recommender = recommender(small);
    for (Intern intern : small.cohort().interns()) {
      int more =
          recommender.missingFacts(intern).stream()
              .filter(it -> it.fact().equals(Fact.INTERN_HOURS_PER_WEEK.name()))
              .mapToInt(MissingFact::projects)
              .sum();
      if (intern.hoursPerWeek().isEmpty()) {
        int before = recommender.rankProjects(intern, 100).size();
        assertThat(recommender.rankProjects(intern.withHoursPerWeek(168), 100))
            .hasSize(before + more);
      } else {
        assertThat(more).isZero();
      }
    }
  }

  private static final Cohort COHORT =
      Cohort.builder()
          .addProjects(
              Project.builder().id("open").host("h").build(),
              Project.builder().id("closed").host("h").seats(0).hoursPerWeek(5).build(),
              Project.builder().id("ten").host("h").hoursPerWeek(10).build(),
              Project.builder().id("five").host("h").hoursPerWeek(5).build())
          .addInterns(Intern.builder().id("ada").build())
          .addVeto("ada", "five")
          .build();

  @Example
  void everyReasonIsTold_andAFactIsSaidToOpenSoMuch() {
    Recommender recommender = MatchingEngine.withDefaults().recommender(COHORT);
    assertThat(recommender.whyNot("ada", "open")).isEmpty();
    assertThat(recommender.whyNot("ada", "closed"))
        .extracting(Reason::code)
        .containsExactly(MatchReason.CLOSED, GeneralReason.FACT_UNKNOWN);
    assertThat(recommender.whyNot("ada", "five"))
        .extracting(Reason::code)
        .containsExactly(BidReason.VETOED, GeneralReason.FACT_UNKNOWN);
    assertThat(recommender.missingFacts("ada"))
        .containsExactly(new MissingFact("INTERN_HOURS_PER_WEEK", 1, 0));
    assertThat(recommender.missingFacts("ada").get(0).reason())
        .isEqualTo(Reason.of(EligibilityReason.FACT_WOULD_OPEN, 1, Fact.INTERN_HOURS_PER_WEEK));
    Intern stranger = Intern.builder().id("bo").hoursPerWeek(20).build();
    assertThat(recommender.missingFacts(stranger)).isEmpty();
    assertThat(recommender.whyNot(stranger, COHORT.projects().get(2))).isEmpty();
    assertThat(recommender.whyNot(stranger, "ten")).isEmpty();
    assertThat(recommender.whyNot(stranger, ProjectId.of("closed")))
        .extracting(Reason::code)
        .containsExactly(MatchReason.CLOSED);
    Project late = Project.builder().id("late").host("h").hoursPerWeek(5).build();
    assertThat(recommender.whyNot("ada", late))
        .extracting(Reason::code)
        .containsExactly(GeneralReason.FACT_UNKNOWN);
  }

  @Example
  void badInput() {
    Recommender recommender = MatchingEngine.withDefaults().recommender(COHORT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recommender.whyNot("ada", "sea"))
        .withMessageStartingWith("Recommender: there is no project sea");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recommender.whyNot("bo", "open"))
        .withMessageStartingWith("Recommender: there is no intern bo");
    assertThatIllegalArgumentException().isThrownBy(() -> recommender.missingFacts("bo"));
    assertThatNullPointerException().isThrownBy(() -> recommender.missingFacts((Intern) null));
    assertThatNullPointerException()
        .isThrownBy(() -> recommender.whyNot(COHORT.interns().get(0), (Project) null));
    assertThatNullPointerException()
        .isThrownBy(() -> recommender.whyNot(COHORT.interns().get(0), (ProjectId) null))
        .withMessage("Recommender.project");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recommender.whyNot(COHORT.interns().get(0), "sea"))
        .withMessageStartingWith("Recommender: there is no project sea");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recommender.whyNot("bo", COHORT.projects().get(0)))
        .withMessageStartingWith("Recommender: there is no intern bo");
    assertThatNullPointerException()
        .isThrownBy(() -> recommender.whyNot((InternId) null, ProjectId.of("open")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MissingFact(" ", 1, 0))
        .withMessageStartingWith("MissingFact: fact is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MissingFact("x", -1, 0))
        .withMessage("MissingFact: projects is -1, it must be at least 0");
    assertThatIllegalArgumentException().isThrownBy(() -> new MissingFact("x", 0, -1));
  }

  @Example
  void factOfAProject_isNotForTheInternToTell() {
    for (Fact fact : Fact.values()) {
      assertThat(new MissingFact(fact.name(), 1, 0).isOfIntern()).isEqualTo(fact.isOfIntern());
    }
    assertThat(new MissingFact("answer to the phone", 1, 0).isOfIntern()).isTrue();
  }
}
