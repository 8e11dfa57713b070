package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProjectReason;

/** Of any assignment, good or bad, every blocking pair is found, with its case and its party. */
class BlockingMatchProperties {

  @Property
  void blockingPairs_areThoseOfTheDefinition(@ForAll long seed) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = RandomCohort.policy(seed, GroupOrder.INTERNS);
    ByDefinition definition = new ByDefinition(new Wants(cohort, policy, new ScoreTable(seed)));
    Map<InternId, ProjectId> places = any(definition, seed);
    Allocation allocation = match(cohort, policy, places);

    List<BlockingMatch> expected = definition.blocking(places);
    assertThat(StableMatchProperties.places(allocation)).isEqualTo(places);
    assertThat(allocation.blockingPairs()).isEqualTo(expected);
    assertThat(allocation.record().blockingPairs()).isEqualTo(expected);
    assertThat(allocation.stable()).isEqualTo(expected.isEmpty());
  }

  @Property
  void whereGroupsOrderPairs_theyAreThoseOfTheChoice(@ForAll long seed) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = RandomCohort.policy(seed, GroupOrder.PAIRS);
    Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
    ByDefinition definition = new ByDefinition(wants);
    Map<InternId, ProjectId> places = any(definition, seed);
    List<BlockingMatch> found = match(cohort, policy, places).blockingPairs();
    for (InternId intern : wants.interns()) {
      assertThat(found.stream().filter(pair -> pair.intern().equals(intern)))
          .extracting(BlockingMatch::project)
          .containsExactlyElementsOf(
              definition.preferred(intern, places).stream()
                  .filter(project -> definition.blocksByChoice(intern, project, places))
                  .toList());
    }
  }

  /** Said is that both would rather where a seat is left, and nowhere else. */
  @Property
  void explanations_sayWouldRatherWhereASeatIsLeft(
      @ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = RandomCohort.policy(seed, groupOrder);
    Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
    ByDefinition definition = new ByDefinition(wants);
    Map<InternId, ProjectId> places = any(definition, seed);
    Allocation allocation = match(cohort, policy, places);
    for (InternId intern : wants.interns()) {
      List<ProjectId> withRoom =
          definition.preferred(intern, places).stream()
              .filter(project -> definition.full(places, project).isEmpty())
              .toList();
      assertThat(allocation.explain(intern).preferred())
          .filteredOn(reason -> reason.reasons().get(0).code() == MatchReason.WOULD_RATHER)
          .extracting(ProjectReason::project)
          .isEqualTo(withRoom);
      assertThat(allocation.explain(intern).outcome().code() == MatchReason.WOULD_RATHER)
          .isEqualTo(!places.containsKey(intern) && !withRoom.isEmpty());
    }
  }

  private static Map<InternId, ProjectId> any(ByDefinition definition, long seed) {
    List<Map<InternId, ProjectId>> all = definition.assignments();
    return all.get(new Random(seed).nextInt(all.size()));
  }

  private static Allocation match(
      Cohort cohort, MatchingPolicy policy, Map<InternId, ProjectId> places) {
    return MatchingEngine.of(policy.withMechanism(new Dictated(cohort, places))).match(cohort);
  }
}
