package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.ScoringModel;

/** Neither the order of the input nor the threads nor another run change anything. */
class SameAllocationProperties {

  /** Half of the time with scores that are nearly all equal. */
  @Property
  void theOrderOfTheInput_changesNothing(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Random random = new Random(seed);
    Cohort cohort =
        random.nextBoolean() ? RandomCohort.small(seed) : RandomCohort.large(seed, 12, 9);
    MatchingPolicy policy = RandomCohort.policy(seed, groupOrder);
    MatchingEngine engine =
        MatchingEngine.of(
            random.nextBoolean() ? policy : policy.withScoring(ScoringModel.standard()));

    assertThat(text(engine.match(shuffled(random, cohort)))).isEqualTo(text(engine.match(cohort)));
  }

  @Test
  void neitherThreadsNorRepetition_changeAByte() {
    for (GroupOrder groupOrder : GroupOrder.values()) {
      for (long seed = 0; seed < 4; seed++) {
        Cohort cohort = RandomCohort.large(seed, 300, 40);
        MatchingPolicy policy = RandomCohort.policy(seed, groupOrder);
        MatchingEngine engine = MatchingEngine.of(policy);
        String once = engine.match(cohort).record().toString();
        assertThat(engine.match(cohort).record()).hasToString(once);
        for (int threads : List.of(2, 8)) {
          assertThat(engine.withThreads(threads).match(cohort).record()).hasToString(once);
        }
      }
    }
  }

  /** All that an allocation says, but for where findings point to. */
  static String text(Allocation allocation) {
    StringBuilder text = new StringBuilder(allocation.record().withFindings(List.of()).toString());
    allocation.record().findings().stream()
        .map(Finding::reason)
        .map(Object::toString)
        .sorted()
        .forEach(text::append);
    allocation.record().matches().forEach(m -> text.append(allocation.explain(m.intern())));
    allocation.record().unplaced().forEach(u -> text.append(allocation.explain(u.intern())));
    allocation.record().unfilled().forEach(u -> text.append(allocation.explain(u.project())));
    return text.toString();
  }

  static Cohort shuffled(Random random, Cohort cohort) {
    return cohort
        .withInterns(RandomCohort.shuffled(random, cohort.interns()))
        .withProjects(RandomCohort.shuffled(random, cohort.projects()))
        .withSupervisors(RandomCohort.shuffled(random, cohort.supervisors()))
        .withHosts(
            RandomCohort.shuffled(random, cohort.hosts()).stream()
                .map(host -> units(random, host))
                .toList())
        .withBids(
            RandomCohort.shuffled(random, cohort.bids()).stream()
                .map(bids -> unranked(random, bids))
                .toList())
        .withVetoes(RandomCohort.shuffled(random, cohort.vetoes()))
        .withHostRankings(
            RandomCohort.shuffled(random, cohort.hostRankings()).stream()
                .map(ranking -> ties(random, ranking))
                .toList())
        .withProjectRankings(RandomCohort.shuffled(random, cohort.projectRankings()))
        .withPins(RandomCohort.shuffled(random, cohort.pins()))
        .withExclusions(RandomCohort.shuffled(random, cohort.exclusions()));
  }

  private static HostOrganization units(Random random, HostOrganization host) {
    return host.withUnits(RandomCohort.shuffled(random, host.units()));
  }

  private static Bids unranked(Random random, Bids bids) {
    if (!bids.ranked()) {
      return new Bids(bids.intern(), RandomCohort.shuffled(random, bids.projects()), false);
    }
    int ranks = bids.projects().size() - bids.blanks();
    List<ProjectId> projects = new ArrayList<>(bids.projects().subList(0, ranks));
    projects.addAll(
        RandomCohort.shuffled(random, bids.projects().subList(ranks, bids.projects().size())));
    List<Bids.Tie> ties = RandomCohort.shuffled(random, bids.ties());
    return new Bids(bids.intern(), projects, true, ties, bids.blanks());
  }

  private static HostRanking ties(Random random, HostRanking ranking) {
    return ranking.withTiers(
        ranking.tiers().stream()
            .map(tier -> new HostRanking.Tier(RandomCohort.shuffled(random, tier.interns())))
            .toList());
  }
}
