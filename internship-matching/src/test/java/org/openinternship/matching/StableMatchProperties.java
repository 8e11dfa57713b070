package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.Match;

/** From domain objects to matches, against every stable assignment there is. */
class StableMatchProperties {

  @Property
  void internProposing_isStableAndBestForEveryIntern(@ForAll long seed) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = RandomCohort.policy(seed, GroupOrder.INTERNS);
    Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    Map<InternId, ProjectId> result = places(allocation);

    List<Map<InternId, ProjectId>> stable = new ByDefinition(wants).stable();
    assertThat(stable).contains(result);
    assertThat(allocation.stable()).isTrue();
    for (Map<InternId, ProjectId> other : stable) {
      assertThat(other.keySet()).isEqualTo(result.keySet());
      for (InternId intern : result.keySet()) {
        assertThat(place(wants, intern, result)).isLessThanOrEqualTo(place(wants, intern, other));
      }
    }
  }

  @Property
  void projectProposing_isStableAndWorstForEveryIntern(@ForAll long seed) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy =
        RandomCohort.policy(seed, GroupOrder.INTERNS)
            .withMechanism(DeferredAcceptance.projectProposing());
    Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
    Map<InternId, ProjectId> result = places(MatchingEngine.of(policy).match(cohort));

    List<Map<InternId, ProjectId>> stable = new ByDefinition(wants).stable();
    assertThat(stable).contains(result);
    for (Map<InternId, ProjectId> other : stable) {
      for (InternId intern : result.keySet()) {
        assertThat(place(wants, intern, result))
            .isGreaterThanOrEqualTo(place(wants, intern, other));
      }
    }
  }

  @Property
  void whereGroupsOrderPairs_bothAreStableInTheSenseOfTheChoice(
      @ForAll long seed, @ForAll boolean interns) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy =
        RandomCohort.policy(seed, GroupOrder.PAIRS)
            .withMechanism(
                interns
                    ? DeferredAcceptance.internProposing()
                    : DeferredAcceptance.projectProposing());
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    Map<InternId, ProjectId> result = places(allocation);

    ByDefinition definition = new ByDefinition(new Wants(cohort, policy, new ScoreTable(seed)));
    assertThat(definition.assignments()).contains(result);
    for (InternId intern : new Wants(cohort, policy, new ScoreTable(seed)).interns()) {
      assertThat(definition.preferred(intern, result))
          .noneMatch(project -> definition.blocksByChoice(intern, project, result));
    }
    assertThat(allocation.stable()).isTrue();
  }

  static Map<InternId, ProjectId> places(Allocation allocation) {
    Map<InternId, ProjectId> places = new TreeMap<>();
    for (Match match : allocation.matches()) {
      places.put(match.intern(), match.project());
    }
    return places;
  }

  private static int place(Wants wants, InternId intern, Map<InternId, ProjectId> places) {
    return wants.list(intern).indexOf(places.get(intern));
  }
}
