package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Lottery.DrawKind;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * Limits that lie within one another and whose holders rank, all or the inner ones: a unit within a
 * unit within a host. The topmost that can bind decides, which random cohorts alone show too
 * seldom.
 */
class NestedHoldersProperties {
  private static final List<HostSideId> HOLDERS =
      List.of(HostUnitId.of("low"), HostUnitId.of("mid"), HostId.of("h"));

  private static Cohort cohort(long seed, int ranking) {
    Random random = new Random(seed);
    int projects = 4;
    Cohort.Builder cohort =
        Cohort.builder()
            .addHost(
                HostOrganization.builder()
                    .id("h")
                    .maxInterns(1 + random.nextInt(3))
                    .addUnit(unit("mid", 1 + random.nextInt(3)).build())
                    .addUnit(unit("low", 1 + random.nextInt(2)).parent("mid").build())
                    .build());
    for (int p = 0; p < projects; p++) {
      Project.Builder project = Project.builder().id("" + p).host("h");
      String unit = p < 2 ? "low" : List.of("low", "mid").get(random.nextInt(2));
      cohort.addProject((p == 3 ? project : project.unit(unit)).build());
    }
    List<InternId> interns = Stream.of("0", "1", "2", "3").map(InternId::of).toList();
    for (InternId intern : interns) {
      cohort.addIntern(Intern.builder().id(intern).build());
      List<String> list =
          RandomCohort.shuffled(random, List.of("0", "1", "2", "3"))
              .subList(0, 1 + random.nextInt(projects));
      cohort.addBids(intern.value(), list.toArray(String[]::new));
    }
    for (HostSideId holder : HOLDERS.subList(0, ranking)) {
      HostRanking.Builder ranked = HostRanking.builder().party(holder);
      List<InternId> named =
          RandomCohort.shuffled(random, interns).subList(0, 2 + random.nextInt(3));
      for (int i = 0; i < named.size(); i += 2) {
        List<InternId> pair = named.subList(i, Math.min(named.size(), i + 2));
        if (random.nextInt(4) == 0) {
          ranked.addTier(new HostRanking.Tier(pair));
        } else {
          pair.forEach(intern -> ranked.addTier(new HostRanking.Tier(List.of(intern))));
        }
      }
      cohort.addHostRanking(ranked.build());
    }
    return cohort.build();
  }

  private static HostUnit.Builder unit(String id, int max) {
    return HostUnit.builder().id(id).maxInterns(max);
  }

  private static MatchingPolicy policy(long seed, GroupOrder order, DrawKind draws) {
    return RandomCohort.policy(seed, order)
        .withInternPreferences(InternPreferences.BIDS)
        .withHostPreferences(HostPreferences.RANKINGS_THEN_SCORES)
        .withLottery(draws == DrawKind.SINGLE ? Lottery.single(seed) : Lottery.perProject(seed));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void theTopmostHolderThatCanBind_decides(
      @ForAll long seed,
      @ForAll GroupOrder order,
      @ForAll DrawKind draws,
      @ForAll @IntRange(min = 1, max = 3) int ranking) {
    Cohort cohort = cohort(seed, ranking);
    MatchingPolicy policy = policy(seed, order, draws);
    Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    Map<InternId, ProjectId> places = StableMatchProperties.places(allocation);
    TrueReasons truth = new TrueReasons(wants, places, List.of());
    ByDefinition definition = new ByDefinition(wants);
    for (InternId intern : wants.interns()) {
      assertThat(definition.preferred(intern, places))
          .noneMatch(project -> definition.blocksByChoice(intern, project, places));
      for (ProjectId project : wants.projects()) {
        assertThat(truth.ofPair(intern, project)).containsAll(allocation.explain(intern, project));
      }
    }
    for (ProjectId project : wants.projects()) {
      for (var other : allocation.explain(project).others()) {
        assertThat(other.standing()).isEqualTo(truth.standing(other.intern(), project));
      }
    }
  }

  /** The cohorts are of use only if it often matters which holder decides. */
  @Test
  void inOneCohortOfFour_aLowerHolderWouldDecideOtherwise() {
    int differs = 0;
    for (long seed = 0; seed < 400; seed++) {
      Cohort cohort = cohort(seed, HOLDERS.size());
      MatchingPolicy policy = policy(seed, GroupOrder.PAIRS, DrawKind.SINGLE);
      Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
      Optional<HostSideId> top =
          wants.projects().stream()
              .map(wants::decider)
              .filter(HOLDERS::contains)
              .max(Comparator.comparing(HOLDERS::indexOf));
      if (top.isPresent()) {
        Cohort without =
            cohort.withHostRankings(
                cohort.hostRankings().stream()
                    .filter(ranking -> !ranking.party().equals(top.get()))
                    .toList());
        MatchingEngine engine = MatchingEngine.of(policy);
        differs +=
            StableMatchProperties.places(engine.match(cohort))
                    .equals(StableMatchProperties.places(engine.match(without)))
                ? 0
                : 1;
      }
    }
    assertThat(differs).isGreaterThan(100);
  }
}
