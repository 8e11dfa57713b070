package org.openinternship.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.cohort.ProjectRanking;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * Draws a valid cohort with something of everything: limits (0 too) on mentors, supervisors, nested
 * units and hosts, bids ranked and not, rankings of interns, pairs and projects with ties by every
 * kind of party, unacceptable and unlisted interns, vetoes, exclusions, pins, missing facts; and a
 * policy for it.
 */
final class RandomCohort {
  private final Random random;
  private final List<InternId> interns = new ArrayList<>();
  private final List<ProjectId> projects = new ArrayList<>();
  private final List<Bids> bids = new ArrayList<>();
  private final List<HostSideId> parties =
      new ArrayList<>(
          List.of(
              HostId.of("h0"),
              HostId.of("h1"),
              HostUnitId.of("u0"),
              HostUnitId.of("u1"),
              SupervisorId.of("s0"),
              SupervisorId.of("s1"),
              MentorId.of("m0"),
              MentorId.of("m1")));

  private RandomCohort(Random random, int interns, int projects) {
    this.random = random;
    for (int i = 0; i < interns; i++) {
      this.interns.add(InternId.of("" + i));
    }
    for (int p = 0; p < projects; p++) {
      this.projects.add(ProjectId.of("" + p));
    }
    parties.addAll(this.projects);
  }

  /** At most 4 interns and 4 projects. */
  static Cohort small(long seed) {
    Random random = new Random(seed);
    int interns = random.nextInt(5);
    int projects = random.nextInt(5);
    while (true) {
      Cohort cohort = new RandomCohort(random, interns, projects).cohort();
      if (cohort.validate().passes()) {
        return cohort;
      }
    }
  }

  /** So many that supervisors' limits would cross those of units, and pins exceed some limit. */
  static Cohort large(long seed, int interns, int projects) {
    Cohort cohort = new RandomCohort(new Random(seed), interns, projects).cohort();
    return cohort
        .withPins()
        .withSupervisors(
            cohort.supervisors().stream()
                .map(supervisor -> supervisor.withMaxInterns(OptionalInt.empty()))
                .toList());
  }

  /** A policy whose scores are those of {@link ScoreTable} for the same seed. */
  static MatchingPolicy policy(long seed, GroupOrder groupOrder) {
    Random random = new Random(~seed);
    WhenUnknown whenUnknown = random.nextBoolean() ? WhenUnknown.ACCEPT : WhenUnknown.REJECT;
    return MatchingPolicy.builder()
        .eligibility(
            EligibilityRules.standard().with(StandardRequirement.WEEKLY_HOURS, whenUnknown))
        .scoring(new ScoreTable(seed).model())
        .internPreferences(oneOf(random, InternPreferences.values()))
        .hostPreferences(oneOf(random, HostPreferences.values()))
        .shortlist(1 + random.nextInt(4))
        .groupOrder(groupOrder)
        .lottery(random.nextBoolean() ? Lottery.single(seed) : Lottery.perProject(seed))
        .build();
  }

  private Cohort cohort() {
    HostOrganization.Builder host = HostOrganization.builder().id("h0").maxInterns(limit());
    host.addUnit(HostUnit.builder().id("u0").maxInterns(limit()).build());
    host.addUnit(HostUnit.builder().id("u1").parent("u0").maxInterns(limit()).build());
    Cohort.Builder cohort = Cohort.builder();
    cohort.addHost(host.build());
    cohort.addHost(HostOrganization.builder().id("h1").maxInterns(limit()).build());
    for (String id : List.of("s0", "s1")) {
      cohort.addSupervisor(Supervisor.builder().id(id).maxInterns(limit()).build());
    }
    for (String id : List.of("m0", "m1")) {
      cohort.addMentor(Mentor.builder().id(id).maxInterns(limit()).build());
    }
    if (oneIn(3)) {
      cohort.bidRules(BidRules.builder().whenNoBids(WhenNoBids.SUGGEST).build());
    }
    projects.forEach(id -> cohort.addProject(project(id)));
    for (InternId id : interns) {
      Intern.Builder intern = Intern.builder().id(id);
      if (!oneIn(5)) {
        intern.hoursPerWeek(oneIn(5) ? 5 : 20);
      }
      cohort.addIntern(intern.build());
      if (!oneIn(6)) {
        List<ProjectId> list = shuffled(projects).subList(0, max(projects.size()));
        boolean ranked = !oneIn(3);
        List<Bids.Tie> ties = ranked && oneIn(2) ? ties(list) : List.of();
        int untied =
            ties.isEmpty()
                ? list.size()
                : list.size() - 1 - lastOf(list, ties.get(ties.size() - 1));
        int blanks = ranked && oneIn(3) ? random.nextInt(untied + 1) : 0;
        bids.add(new Bids(id, list, ranked, ties, blanks));
      }
    }
    cohort.addAllBids(bids);
    addRankings(cohort);
    addAgreements(cohort);
    return withRankedProjects(cohort.build());
  }

  /** Some parties rank pairs where they ranked interns, and some rank their projects. */
  private Cohort withRankedProjects(Cohort cohort) {
    HostTree tree = HostTree.of(cohort);
    Map<HostSideId, List<ProjectId>> below = new HashMap<>();
    for (Project project : cohort.projects()) {
      tree.path(project)
          .forEach(party -> below.computeIfAbsent(party, p -> new ArrayList<>()).add(project.id()));
    }
    List<HostRanking> rankings = new ArrayList<>();
    for (HostRanking ranking : cohort.hostRankings()) {
      List<RankedPair> pairs = new ArrayList<>();
      for (ProjectId project : below.getOrDefault(ranking.party(), List.of())) {
        interns.forEach(intern -> pairs.add(new RankedPair(intern, project)));
      }
      pairs.removeIf(pair -> ranking.unacceptable().contains(pair.intern()) || oneIn(8));
      rankings.add(
          oneIn(3)
              ? ranking
                  .withTiers()
                  .withPairTiers(tiers(pairs).stream().map(HostRanking.PairTier::new).toList())
              : ranking);
    }
    List<ProjectRanking> ofProjects = new ArrayList<>();
    for (HostSideId party : parties) {
      List<ProjectId> own = new ArrayList<>(below.getOrDefault(party, List.of()));
      if (oneIn(4) && !own.isEmpty()) {
        own.removeIf(project -> oneIn(6));
        ofProjects.add(
            new ProjectRanking(
                party, tiers(own).stream().map(ProjectRanking.ProjectTier::new).toList()));
      }
    }
    return cohort.withHostRankings(rankings).withProjectRankings(ofProjects);
  }

  private <T> List<List<T>> tiers(List<T> all) {
    List<List<T>> tiers = new ArrayList<>();
    List<T> rest = new ArrayList<>(shuffled(all));
    while (!rest.isEmpty()) {
      List<T> tier = rest.subList(0, 1 + random.nextInt(Math.min(2, rest.size())));
      tiers.add(List.copyOf(tier));
      tier.clear();
    }
    return tiers;
  }

  private static int lastOf(List<ProjectId> list, Bids.Tie tie) {
    return tie.projects().stream().mapToInt(list::indexOf).max().orElseThrow();
  }

  private List<Bids.Tie> ties(List<ProjectId> list) {
    List<Bids.Tie> ties = new ArrayList<>();
    for (int from = 0; from < list.size(); ) {
      int to = Math.min(list.size(), from + 1 + random.nextInt(3));
      if (to - from > 1) {
        ties.add(new Bids.Tie(shuffled(list.subList(from, to))));
      }
      from = to;
    }
    return ties;
  }

  private OptionalInt limit() {
    return oneIn(2)
        ? OptionalInt.empty()
        : OptionalInt.of(oneIn(8) ? 0 : 1 + random.nextInt(3 + interns.size() / 4));
  }

  private Project project(ProjectId id) {
    Project.Builder project = Project.builder().id(id).seats(oneIn(8) ? 0 : 1 + random.nextInt(2));
    project.host(oneIn(3) ? "h1" : "h0");
    if (project.build().host().value().equals("h0") && !oneIn(3)) {
      project.unit(oneIn(2) ? "u0" : "u1");
    }
    if (!oneIn(3)) {
      project.supervisor(oneIn(2) ? "s0" : "s1");
    }
    if (oneIn(3)) {
      project.hoursPerWeek(10);
    }
    for (String mentor : List.of("m0", "m1")) {
      if (oneIn(3)) {
        project.addMentor(MentorId.of(mentor));
      }
    }
    return project.build();
  }

  private void addRankings(Cohort.Builder cohort) {
    for (HostSideId party : parties) {
      if (!oneIn(3)) {
        continue;
      }
      HostRanking.Builder ranking = HostRanking.builder().party(party);
      List<InternId> rest = new ArrayList<>(shuffled(interns));
      while (!rest.isEmpty() && !oneIn(6)) {
        List<InternId> tier = rest.subList(0, 1 + random.nextInt(Math.min(2, rest.size())));
        ranking.addTier(new HostRanking.Tier(tier));
        tier.clear();
      }
      if (!rest.isEmpty() && oneIn(2)) {
        ranking.addUnacceptable(rest.get(0));
      }
      ranking.unlisted(oneOf(random, HostRanking.Unlisted.values()));
      cohort.addHostRanking(ranking.build());
    }
  }

  private void addAgreements(Cohort.Builder cohort) {
    for (InternId intern : interns) {
      for (ProjectId project : projects) {
        boolean asked =
            bids.stream()
                .anyMatch(b -> b.intern().equals(intern) && b.projects().contains(project));
        if (!asked && oneIn(6)) {
          cohort.addVeto(new Veto(intern, project));
        }
      }
      if (oneIn(6)) {
        cohort.addExclusion(new Exclusion(intern, parties.get(random.nextInt(parties.size()))));
      }
      if (oneIn(8) && !projects.isEmpty()) {
        cohort.addPin(new Pin(intern, projects.get(random.nextInt(projects.size()))));
      }
    }
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  private int max(int size) {
    return random.nextInt(size + 1);
  }

  private <T> List<T> shuffled(List<T> list) {
    return shuffled(random, list);
  }

  static <T> List<T> shuffled(Random random, List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static <T> T oneOf(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
