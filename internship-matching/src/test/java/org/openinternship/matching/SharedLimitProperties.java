package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketBuilder;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

/** What is true of limits over several projects in every cohort. */
class SharedLimitProperties {
  private static final List<HostSideId> PARTIES =
      List.of(
          HostId.of("h0"),
          HostId.of("h1"),
          HostUnitId.of("u0"),
          HostUnitId.of("u1"),
          SupervisorId.of("s0"),
          SupervisorId.of("s1"),
          MentorId.of("m0"),
          MentorId.of("m1"));

  /** The tightest limit that cannot bind, for somebody who has none. */
  @Property
  void aLimitThatCannotBind_changesNothing(
      @ForAll long seed, @ForAll GroupOrder groupOrder, @ForAll boolean tight) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = RandomCohort.policy(seed, groupOrder);
    Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
    String before = said(MatchingEngine.of(policy).match(cohort), wants);
    for (HostSideId party : PARTIES) {
      int max = Math.max(1, tight ? wants.most(party) : 1_000);
      Cohort limited = limited(cohort, party, max);
      if (limited.equals(cohort) || !limited.validate().passes() || crosses(limited, cohort)) {
        continue;
      }
      Allocation allocation = MatchingEngine.of(policy).match(limited);
      assertThat(said(allocation, wants)).as("%s takes %s", party, max).isEqualTo(before);
    }
  }

  /** All that is said, but that a limit is above the seats. */
  private static String said(Allocation allocation, Wants wants) {
    StringBuilder text = new StringBuilder(allocation.record().withFindings(List.of()).toString());
    for (InternId intern : wants.interns()) {
      for (ProjectId project : wants.projects()) {
        text.append(allocation.explain(intern, project));
      }
    }
    wants.projects().forEach(project -> text.append(allocation.explain(project)));
    allocation.findings().stream()
        .map(Finding::reason)
        .filter(reason -> reason.code() != CohortReason.LIMIT_ABOVE_SEATS)
        .forEach(text::append);
    return text.toString();
  }

  /** Whether the new limit keeps the limit of some mentor from being nested. */
  private static boolean crosses(Cohort limited, Cohort cohort) {
    return !crossing(limited).equals(crossing(cohort));
  }

  private static List<Reason> crossing(Cohort cohort) {
    return cohort.validate().findings().stream()
        .map(Finding::reason)
        .filter(reason -> reason.code() == CohortReason.MENTOR_LIMIT_CROSSES)
        .toList();
  }

  private static Cohort limited(Cohort cohort, HostSideId party, int max) {
    return cohort
        .withHosts(cohort.hosts().stream().map(host -> limited(host, party, max)).toList())
        .withSupervisors(
            cohort.supervisors().stream()
                .map(
                    one ->
                        one.id().equals(party) && one.maxInterns().isEmpty()
                            ? one.withMaxInterns(max)
                            : one)
                .toList())
        .withMentors(
            cohort.mentors().stream()
                .map(
                    one ->
                        one.id().equals(party) && one.maxInterns().isEmpty()
                            ? one.withMaxInterns(max)
                            : one)
                .toList());
  }

  private static HostOrganization limited(HostOrganization host, HostSideId party, int max) {
    HostOrganization own =
        host.id().equals(party) && host.maxInterns().isEmpty() ? host.withMaxInterns(max) : host;
    return own.withUnits(
        own.units().stream()
            .map(
                unit ->
                    unit.id().equals(party) && unit.maxInterns().isEmpty()
                        ? unit.withMaxInterns(max)
                        : unit)
            .toList());
  }

  /**
   * Where nobody above it decides, whoever sits on a project stands before everybody who would
   * rather sit there.
   */
  @Property
  void everyProjectsOwnOrder_holdsForItsOwnSeats(@ForAll long seed) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = RandomCohort.policy(seed, GroupOrder.PAIRS);
    Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
    Map<InternId, ProjectId> places =
        StableMatchProperties.places(MatchingEngine.of(policy).match(cohort));
    ByDefinition definition = new ByDefinition(wants);
    for (InternId intern : wants.interns()) {
      for (ProjectId project : definition.preferred(intern, places)) {
        if (wants.decider(project).equals(project)) {
          Wants.Standing own = wants.standing(intern, project);
          definition
              .worst(places, project)
              .ifPresent(w -> assertThat(wants.standing(w, project)).isLessThan(own));
        }
      }
    }
  }

  /** The same people, seats and rankings, as preference lists on the floor. */
  @Property
  void floorAndEngine_agree(@ForAll long seed) {
    Cohort drawn = RandomCohort.small(seed);
    Random random = new Random(seed);
    List<InternId> interns = drawn.interns().stream().map(one -> one.id()).sorted().toList();
    Cohort cohort = complete(drawn, interns, random);
    MatchingPolicy policy =
        RandomCohort.policy(seed, GroupOrder.PAIRS)
            .withInternPreferences(InternPreferences.BIDS)
            .withHostPreferences(HostPreferences.RANKINGS)
            .withLottery(Lottery.single(seed));
    Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
    if (!cohort.validate().passes()) {
      return;
    }
    Map<InternId, ProjectId> engine =
        StableMatchProperties.places(MatchingEngine.of(policy).match(cohort));
    Assignment floor = DeferredAcceptance.internProposing().assign(floor(cohort, wants, seed));
    for (int i = 0; i < interns.size(); i++) {
      ProjectId got = engine.get(interns.get(i));
      assertThat(floor.project(i)).isEqualTo(got == null ? -1 : wants.projects().indexOf(got));
    }
  }

  /** Every ranking names everybody, so that it says nothing of who is acceptable. */
  private static Cohort complete(Cohort cohort, List<InternId> interns, Random random) {
    Wants limits =
        new Wants(
            cohort.withBids().withHostRankings().withProjectRankings(),
            MatchingPolicy.standard(),
            new ScoreTable(0));
    List<HostRanking> rankings = new ArrayList<>();
    Set<HostSideId> rankers = new HashSet<>();
    for (HostSideId party : PARTIES) {
      if (limits.limit(party) < Integer.MAX_VALUE && random.nextBoolean()) {
        rankers.add(party);
        rankings.add(HostRanking.builder().party(party).tiers(tiers(interns, random)).build());
      }
    }
    for (ProjectId project : limits.projects()) {
      boolean ranked = limits.path(project).stream().anyMatch(rankers::contains);
      if (!ranked || random.nextBoolean()) {
        rankings.add(HostRanking.builder().party(project).tiers(tiers(interns, random)).build());
      }
    }
    return cohort
        .withHostRankings(interns.isEmpty() ? List.of() : rankings)
        .withProjectRankings()
        .withBids(
            cohort.bids().stream()
                .map(bids -> new Bids(bids.intern(), bids.projects(), true))
                .toList())
        .withBidRules(Cohort.builder().build().bidRules());
  }

  private static List<HostRanking.Tier> tiers(List<InternId> interns, Random random) {
    List<HostRanking.Tier> tiers = new ArrayList<>();
    List<InternId> rest = new ArrayList<>(RandomCohort.shuffled(random, interns));
    while (!rest.isEmpty()) {
      List<InternId> tier = rest.subList(0, 1 + random.nextInt(Math.min(2, rest.size())));
      tiers.add(new HostRanking.Tier(tier));
      tier.clear();
    }
    return tiers;
  }

  private static int addGroup(
      HostSideId party, Wants wants, CapacityTree.Builder tree, Map<HostSideId, Integer> nodes) {
    if (!nodes.containsKey(party)) {
      int[] children =
          wants.children(party).stream()
              .mapToInt(child -> addGroup(child, wants, tree, nodes))
              .toArray();
      nodes.put(party, tree.group(wants.limit(party), children));
    }
    return nodes.get(party);
  }

  private static PreferenceList preferences(HostRanking ranking, List<InternId> interns) {
    return PreferenceList.tiers(
        ranking.tiers().stream()
            .map(tier -> tier.interns().stream().mapToInt(interns::indexOf).toArray())
            .toArray(int[][]::new));
  }

  private static Market floor(Cohort cohort, Wants wants, long seed) {
    List<ProjectId> projects = wants.projects();
    CapacityTree.Builder tree =
        CapacityTree.builder(projects.stream().mapToInt(wants::limit).toArray());
    Map<HostSideId, Integer> nodes = new HashMap<>();
    projects.forEach(project -> nodes.put(project, projects.indexOf(project)));
    for (ProjectId project : projects) {
      List<HostSideId> path = wants.limited(project);
      addGroup(path.get(path.size() - 1), wants, tree, nodes);
    }
    MarketBuilder market = Market.builder(tree.build()).lottery(Lottery.single(seed));
    for (InternId intern : wants.interns()) {
      market.interns(
          PreferenceList.strict(wants.list(intern).stream().mapToInt(projects::indexOf).toArray()));
    }
    List<InternId> interns = wants.interns();
    Map<HostSideId, PreferenceList> rankings = new HashMap<>();
    cohort.hostRankings().forEach(it -> rankings.put(it.party(), preferences(it, interns)));
    // A project without a ranking has that of the nearest party of its own that ranks, which the
    // floor does not know: there the tree of limits is all there is.
    for (ProjectId project : projects) {
      wants.path(project).stream()
          .filter(rankings::containsKey)
          .findFirst()
          .ifPresent(nearest -> rankings.putIfAbsent(project, rankings.get(nearest)));
    }
    rankings.forEach(
        (party, ranking) -> {
          if (nodes.containsKey(party)) {
            market.ranking(nodes.get(party), ranking);
          }
        });
    if (interns.isEmpty()) {
      projects.forEach(p -> market.ranking(projects.indexOf(p), PreferenceList.strict()));
    }
    wants.pins().forEach((in, at) -> market.pin(interns.indexOf(in), projects.indexOf(at)));
    return market.build();
  }
}
