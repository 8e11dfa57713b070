package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.mechanism.JointStatus;
import org.openinternship.matching.result.LinkedOutcome;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProjectReason;
import org.openinternship.testing.RandomChanges;

/** Linked interns through the engine, against every way to seat them. */
class LinkedCohortProperties {
  @Property(tries = 500)
  void status_isThatOfTheDefinition_andEverythingThatBlocksIsTold(@ForAll long seed) {
    LinkedCohort drawn = LinkedCohort.random(seed);
    Allocation allocation = MatchingEngine.of(drawn.policy()).match(drawn.cohort());
    Map<InternId, ProjectId> places = StableMatchProperties.places(allocation);
    assertThat(drawn.all()).contains(places);
    LinkedOutcome outcome = allocation.record().linked().orElseThrow();
    boolean exists = drawn.all().stream().anyMatch(it -> drawn.blocks(it).isEmpty());
    assertThat(outcome.status()).isEqualTo(exists ? JointStatus.STABLE : JointStatus.NONE_EXISTS);
    Set<String> told = new HashSet<>();
    allocation.blockingPairs().forEach(it -> told.add(it.intern() + " " + it.project()));
    outcome.links().forEach(it -> told.add(it.interns() + " " + it.choice()));
    assertThat(told).isEqualTo(drawn.blocks(places));
    assertThat(allocation.stable()).isEqualTo(exists);
    assertThat(allocation.record().stable()).isEqualTo(exists);
    assertThat(allocation.findings().stream().map(it -> it.reason()).toList())
        .filteredOn(it -> it.code() == MatchReason.NO_STABLE_RESULT)
        .isEqualTo(
            exists ? List.of() : List.of(Reason.of(MatchReason.NO_STABLE_RESULT, told.size())));
  }

  @Property(tries = 500)
  void reasonsOfThoseWhoAreLinked_areTrue(@ForAll long seed) {
    LinkedCohort drawn = LinkedCohort.random(seed);
    Allocation allocation = MatchingEngine.of(drawn.policy()).match(drawn.cohort());
    Map<InternId, ProjectId> places = StableMatchProperties.places(allocation);
    Set<String> blocks = drawn.blocks(places);
    for (LinkedInterns link : drawn.cohort().links()) {
      int got = LinkedCohort.choice(link, places);
      int choices = link.choices().size();
      for (InternId intern : link.interns()) {
        Reason outcome = allocation.explain(intern).outcome();
        if (places.containsKey(intern)) {
          assertThat(outcome)
              .isEqualTo(
                  Reason.of(
                      MatchReason.PLACED_JOINTLY, intern, places.get(intern), got + 1, choices));
          assertThat(allocation.matchOf(intern).orElseThrow().choice()).hasValue(got + 1);
        } else if (got < choices) {
          assertThat(outcome)
              .isEqualTo(Reason.of(MatchReason.WITHOUT_PLACE_JOINTLY, intern, got + 1, choices));
        } else {
          assertThat(outcome.code())
              .isEqualTo(
                  choices == 0 ? MatchReason.ASKED_FOR_NOTHING : MatchReason.NO_JOINT_CHOICE);
        }
        for (ProjectReason preferred : allocation.explain(intern).preferred()) {
          int choice = preferred.choice().orElseThrow() - 1;
          assertThat(choice).isLessThan(got);
          MatchReason code =
              !drawn.isConsidered(link.choices().get(choice))
                  ? MatchReason.JOINT_CHOICE_NOT_CONSIDERED
                  : blocks.contains(LinkedCohort.name(link, choice))
                      ? MatchReason.JOINT_CHOICE_BLOCKS
                      : MatchReason.JOINT_CHOICE_NOT_HAD;
          assertThat(preferred.reasons()).containsExactly(Reason.of(code, choice + 1, intern));
        }
      }
    }
  }

  @Property(tries = 300)
  void afterSomeWithdraw_theOthersAreMatchedAsIfTheyHadAskedSoFromTheStart(@ForAll long seed) {
    LinkedCohort drawn = LinkedCohort.random(seed);
    Random random = new Random(seed);
    Allocation last = MatchingEngine.of(drawn.policy()).match(drawn.cohort());
    for (int gone = 1 + random.nextInt(3); gone > 0 && !last.cohort().interns().isEmpty(); gone--) {
      List<Intern> interns = last.cohort().interns();
      InternId leaves = interns.get(random.nextInt(interns.size())).id();
      last = last.after(new CohortChange.InternLeaves(leaves));
      Cohort now = last.cohort();
      Allocation full = MatchingEngine.of(drawn.policy()).match(now);
      assertThat(SameAllocationProperties.text(last))
          .isEqualTo(SameAllocationProperties.text(full));
      for (LinkedInterns link : drawn.cohort().links()) {
        for (InternId intern : link.interns()) {
          boolean here = now.interns().stream().anyMatch(it -> it.id().equals(intern));
          boolean single = now.links().stream().noneMatch(it -> it.interns().contains(intern));
          assertThat(asks(now, intern)).isEqualTo(here ? asks(drawn.cohort(), intern) : List.of());
          assertThat(single)
              .isEqualTo(
                  !here
                      || now.interns().stream()
                              .filter(it -> link.interns().contains(it.id()))
                              .count()
                          == 1);
        }
      }
      LinkedCohort left = new LinkedCohort(now, drawn.blocking());
      boolean exists = left.all().stream().anyMatch(it -> left.blocks(it).isEmpty());
      assertThat(last.stable()).isEqualTo(exists);
    }
  }

  /** Links that come, change and go among changes of every kind. */
  @Property(tries = 100)
  void afterChanges_aFullMatchGivesTheSame(@ForAll long seed) {
    LinkedCohort drawn = LinkedCohort.random(seed);
    MatchingEngine engine = MatchingEngine.of(drawn.policy());
    RandomChanges changes = new RandomChanges(seed);
    Allocation last = engine.match(drawn.cohort());
    for (int i = 0; i < 8; i++) {
      last = ReservedCohortProperties.after(engine, last, changes.valid(last.cohort()));
    }
  }

  /** The projects that an intern asks for, in the order of the list, be it a joint one. */
  private static List<ProjectId> asks(Cohort cohort, InternId intern) {
    return Stream.concat(
            cohort.bids().stream()
                .filter(it -> it.intern().equals(intern))
                .flatMap(it -> it.projects().stream()),
            cohort.links().stream()
                .flatMap(it -> it.choices().stream())
                .flatMap(it -> it.places().stream())
                .filter(it -> it.intern().equals(intern))
                .map(RankedPair::project))
        .distinct()
        .toList();
  }

  @Property(tries = 100)
  void theOrderOfTheInput_changesNothing(@ForAll long seed) {
    LinkedCohort drawn = LinkedCohort.random(seed);
    MatchingEngine engine = MatchingEngine.of(drawn.policy());
    Random random = new Random(seed);
    Cohort shuffled =
        SameAllocationProperties.shuffled(random, drawn.cohort())
            .withLinks(RandomCohort.shuffled(random, drawn.cohort().links()));
    assertThat(SameAllocationProperties.text(engine.match(shuffled)))
        .isEqualTo(SameAllocationProperties.text(engine.match(drawn.cohort())));
  }
}
