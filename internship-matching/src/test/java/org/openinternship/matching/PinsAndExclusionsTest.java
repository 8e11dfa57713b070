package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.Exclusions;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchOrigin;
import org.openinternship.matching.result.MatchProfile;

/** What was agreed before the match stays agreed. */
class PinsAndExclusionsTest {

  /** Nobody would match eve to the map: no bid, no skill, not acceptable; ann wants it. */
  private static Cohort cohort() {
    return Cohort.builder()
        .addInterns(
            Intern.builder().id("ann").addSkill("sql", Proficiency.EXPERT).build(),
            Intern.builder().id("eve").build())
        .addProject(
            Project.builder().id("map").host("city").requires("sql", Proficiency.WORKING).build())
        .addBids("ann", "map")
        .addHostRanking(
            HostRanking.builder()
                .project("map")
                .then("ann")
                .addUnacceptable(InternId.of("eve"))
                .build())
        .addPin("eve", "map")
        .build();
  }

  @Test
  void aPinIsKept_thoughIneligibleUnacceptableAndNotBidFor() {
    Allocation allocation = MatchingEngine.withDefaults().match(cohort());
    Match match = allocation.matchOf("eve").orElseThrow();
    assertThat(match.project()).isEqualTo(ProjectId.of("map"));
    assertThat(match.pinned()).isTrue();
    assertThat(match.choice()).isEqualTo(OptionalInt.empty());
    assertThat(allocation.matchOf("ann")).isEmpty();
    assertThat(allocation.stable()).isTrue();
    assertThat(allocation.profile()).isEqualTo(new MatchProfile(List.of(), 0, 0, 1));
    assertThat(match.origin()).isEqualTo(MatchOrigin.AGREEMENT);
    assertThat(allocation.record().cutoffs()).isEmpty();
  }

  @Test
  void aPinToABid_keepsItsChoice() {
    Cohort cohort =
        cohort().withPins(new Pin(InternId.of("ann"), ProjectId.of("map"))).withHostRankings();
    Match match = MatchingEngine.withDefaults().match(cohort).matchOf("ann").orElseThrow();
    assertThat(match.choice()).isEqualTo(OptionalInt.of(1));
    assertThat(match.pinned()).isTrue();
  }

  @Property
  void pinsAreKept_andNobodyElseIsMatchedAgainstAVetoOrAnExclusion(
      @ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed);
    Allocation allocation = MatchingEngine.of(RandomCohort.policy(seed, groupOrder)).match(cohort);
    for (Pin pin : cohort.pins()) {
      assertThat(allocation.matchOf(pin.intern())).map(Match::project).contains(pin.project());
    }
    for (Match match : allocation.matches()) {
      Project project =
          cohort.projects().stream()
              .filter(p -> p.id().equals(match.project()))
              .findFirst()
              .orElseThrow();
      assertThat(cohort.exclusions())
          .noneMatch(
              exclusion ->
                  exclusion.intern().equals(match.intern())
                      && HostTree.of(cohort).path(project).contains(exclusion.party()));
      assertThat(
              match.pinned()
                  || !Exclusions.of(cohort.withExclusions())
                      .excludes(match.intern(), HostTree.of(cohort).path(project)))
          .isTrue();
    }
  }

  @Test
  void anExclusionFromAHost_holdsForAllItsProjects() {
    Cohort cohort =
        cohort()
            .withPins()
            .withExclusions(new Exclusion(InternId.of("ann"), cohort().projects().get(0).host()));
    assertThat(MatchingEngine.withDefaults().match(cohort).matches()).isEmpty();
  }
}
