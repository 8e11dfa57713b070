package org.openinternship.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.LastFill;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.market.TeamFact;
import org.openinternship.matching.mechanism.Account;
import org.openinternship.matching.mechanism.Because;
import org.openinternship.matching.mechanism.NothingFoundException;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.verify.Feasibility;

/** Teams by rules of a market against every assignment there is. */
class TeamAssignmentProperties {
  private static final TeamAssignment MECHANISM =
      TeamAssignment.of(
          SearchLimit.NONE, List.of(StandardObjective.SIZE), List.of(StandardObjective.RANK_SUM));

  /** A rule with who has its property, and where it holds. */
  private record Rule(
      String name,
      BitSet has,
      BitSet about,
      int minInterns,
      OptionalInt maxInterns,
      OptionalLong price,
      boolean squared)
      implements TeamFact {
    static Rule random(Random random, Market market, int number) {
      BitSet has = new BitSet();
      BitSet about = new BitSet();
      boolean everywhere = random.nextBoolean();
      for (int i = 0; i < market.interns(); i++) {
        has.set(i, random.nextBoolean());
      }
      for (int p = 0; p < market.projects(); p++) {
        about.set(p, everywhere || random.nextBoolean());
      }
      int min = random.nextInt(3);
      boolean priced = random.nextInt(3) == 0;
      return new Rule(
          "rule " + number,
          has,
          about,
          min,
          random.nextBoolean() ? OptionalInt.of(min + random.nextInt(2)) : OptionalInt.empty(),
          priced ? OptionalLong.of(1 + random.nextInt(3)) : OptionalLong.empty(),
          random.nextBoolean());
    }

    boolean asksForSomebody(Market market) {
      IntStream reached =
          IntStream.concat(
              IntStream.range(0, market.pairs()).map(market::project),
              IntStream.range(0, market.interns()).map(market::pinnedProject));
      return price.isEmpty() && minInterns > 0 && reached.anyMatch(p -> p >= 0 && about.get(p));
    }

    long away(Assignment assignment, int project) {
      int[] team = assignment.roster(project);
      if (team.length == 0 || !about.get(project)) {
        return 0;
      }
      long count = Arrays.stream(team).filter(has::get).count();
      return count < minInterns
          ? minInterns - count
          : Math.max(0, count - maxInterns.orElse(Integer.MAX_VALUE));
    }

    Rule without(BitSet interns) {
      BitSet others = (BitSet) has.clone();
      others.andNot(interns);
      return new Rule(name, others, about, minInterns, maxInterns, price, squared);
    }

    boolean isKept(Assignment assignment) {
      for (int project = 0; project < about.length(); project++) {
        if (price.isEmpty() && away(assignment, project) > 0) {
          return false;
        }
      }
      return true;
    }

    long costs(Assignment assignment) {
      long costs = 0;
      for (int project = 0; project < about.length(); project++) {
        long away = away(assignment, project);
        costs += price.orElse(0) * (squared ? away * away : away);
      }
      return costs;
    }
  }

  private record Teams(SmallTask task, List<Rule> rules, Market market) {
    static Teams of(long seed) {
      return of(seed, StandardObjective.SIZE);
    }

    /** Objectives before and after the price of rules. */
    static Teams of(long seed, Objective before) {
      Random random = new Random(~seed);
      SmallTask task =
          SmallTask.of(seed, random.nextInt(3) == 0)
              .with(List.of(before, StandardObjective.RANK_SUM));
      if (random.nextBoolean()) {
        task = task.closing(seed);
      }
      List<Rule> rules = new ArrayList<>();
      for (int k = random.nextInt(4); k >= 0; k--) {
        rules.add(Rule.random(random, task.market, k));
      }
      Market market =
          task.market
              .withFacts(
                  (fact, intern, project) -> {
                    if (!(fact instanceof Rule rule)) {
                      return intern ^ project; // points
                    }
                    return !rule.about.get(project)
                        ? TeamFact.NOT_ABOUT
                        : rule.has.get(intern) ? TeamFact.HAS : TeamFact.LACKS;
                  })
              .withTeams(rules);
      return new Teams(task, rules, market);
    }

    /** The same with some interns who come after all others. */
    Teams withLast(long seed, LastFill fill) {
      SmallTask last = task.withLast(seed, fill);
      int[] who = IntStream.range(0, market.interns()).filter(last.market::isLast).toArray();
      return new Teams(last, rules, market.withLast(fill, who));
    }

    List<Assignment> feasible() {
      List<Assignment> all = new ArrayList<>();
      for (Assignment one : new Oracle(task.market).assignments()) {
        if (task.isFeasible(one)) {
          all.add(one);
        }
      }
      return all;
    }

    /** Whoever comes last sits only where a limit or minimum, or a rule for them, may need them. */
    boolean isOfFirstRound(Assignment assignment) {
      return IntStream.range(0, market.interns())
          .filter(it -> market.isLast(it) && !market.isPinned(it) && assignment.isPlaced(it))
          .allMatch(it -> mayBeNeeded(it, assignment.project(it)));
    }

    private boolean mayBeNeeded(int intern, int project) {
      return task.isAskedFor(project)
          || rules.stream()
              .anyMatch(
                  rule ->
                      rule.price.isEmpty()
                          && rule.minInterns > 0
                          && rule.about.get(project)
                          && rule.has.get(intern));
    }

    List<Long> value(Assignment assignment) {
      return value(assignment, rules);
    }

    /** What it is worth to those who do not come last: others keep no rule with a price. */
    List<Long> valueOfFirst(Assignment assignment) {
      BitSet last = new BitSet();
      IntStream.range(0, market.interns())
          .filter(it -> market.isLast(it) && !market.isPinned(it))
          .forEach(last::set);
      return value(assignment, rules.stream().map(rule -> rule.without(last)).toList());
    }

    private List<Long> value(Assignment assignment, List<Rule> counted) {
      List<List<Long>> values = task.values(assignment);
      long price = counted.stream().mapToLong(rule -> rule.costs(assignment)).sum();
      return List.of(values.get(0).get(0), price, values.get(1).get(0));
    }
  }

  private static boolean isLess(List<Long> one, List<Long> two) {
    return SmallTask.isLess(List.of(one), List.of(two));
  }

  @Test
  void aSearchThatFoundNothingInItsLimit_saysWhichLimit() {
    List<String> said = new ArrayList<>();
    for (int seed = 0; seed < 500; seed++) {
      Market market = Teams.of(seed).market;
      try {
        MECHANISM.within(SearchLimit.steps(1)).assign(market);
      } catch (NothingFoundException nothing) {
        if (nothing.status() == SearchStatus.UNDECIDED) {
          said.add(nothing.getMessage());
        }
      }
    }
    assertThat(said)
        .isNotEmpty()
        .containsOnly(
            "Mechanism 'teams/size+price+rank-sum/steps-1': no assignment was found within its"
                + " limit of 1 step that keeps every pin, limit, minimum and rule of the market."
                + " Maybe lower one of them?");
  }

  /** The best of those that keep the rules; or rules of which none can be left out. */
  @Property(tries = 500)
  void isBest_orNamesWhatCannotBeKept(@ForAll long seed) {
    Teams teams = Teams.of(seed);
    List<Assignment> feasible = teams.feasible();
    List<Assignment> kept =
        feasible.stream().filter(it -> teams.rules.stream().allMatch(r -> r.isKept(it))).toList();
    if (kept.isEmpty()) {
      NothingFoundException nothing =
          catchThrowableOfType(NothingFoundException.class, () -> MECHANISM.assign(teams.market));
      assertThat(nothing.status()).isEqualTo(SearchStatus.IMPOSSIBLE);
      List<Rule> named =
          teams.rules.stream().filter(it -> nothing.rules().contains(it.name)).toList();
      assertThat(named).hasSameSizeAs(nothing.rules());
      assertThat(feasible).noneMatch(it -> named.stream().allMatch(r -> r.isKept(it)));
      assertThat(named.isEmpty()).isEqualTo(feasible.isEmpty());
      for (Rule rule : named) {
        assertThat(feasible)
            .anyMatch(it -> named.stream().allMatch(r -> r.name.equals(rule.name) || r.isKept(it)));
      }
      return;
    }
    Assignment found = MECHANISM.assign(teams.market);
    assertThat(teams.task.isFeasible(found)).isTrue();
    assertThat(Feasibility.violations(teams.market, found)).isEmpty();
    assertThat(MECHANISM.outcome(teams.market).search().orElseThrow().proven()).isTrue();
    for (Assignment other : kept) {
      assertThat(isLess(teams.value(other), teams.value(found))).isFalse();
    }
  }

  /** Others are where they would be alone; where somebody is needed, where it is best for them. */
  @Property(tries = 500)
  void whoComesLast_takesNothingFromOthers(@ForAll long seed, @ForAll LastFill fill) {
    Teams teams = Teams.of(seed).withLast(seed, fill);
    Market market = teams.market;
    List<Assignment> kept =
        teams.feasible().stream()
            .filter(it -> teams.rules.stream().allMatch(rule -> rule.isKept(it)))
            .toList();
    if (kept.isEmpty() || market.lastFill().isEmpty()) {
      return;
    }
    Assignment first = MECHANISM.optimum(market).assignment().orElseThrow();
    boolean needed =
        market.parts().contains(MarketPart.LOWER_LIMITS)
            || market.parts().contains(MarketPart.MINIMUMS)
            || teams.rules.stream().anyMatch(it -> it.asksForSomebody(market));
    if (needed) {
      for (Assignment other : kept) {
        assertThat(isLess(teams.valueOfFirst(other), teams.valueOfFirst(first))).isFalse();
      }
    } else {
      Market alone = LastInternsProperties.withoutLast(market).withTeams(teams.rules);
      assertThat(LastInternsProperties.places(market, first))
          .isEqualTo(LastInternsProperties.places(market, MECHANISM.assign(alone)));
    }
    Assignment found = MECHANISM.assign(market);
    assertThat(MECHANISM.outcome(market).search().orElseThrow().proven()).isTrue();
    assertThat(Feasibility.violations(market, found)).isEmpty();
    List<Integer> places = LastInternsProperties.places(market, first);
    assertThat(LastInternsProperties.places(market, found)).isEqualTo(places);
    long most =
        kept.stream()
            .filter(other -> LastInternsProperties.places(market, other).equals(places))
            .mapToLong(Assignment::placed)
            .max()
            .orElseThrow();
    assertThat(found.placed()).isEqualTo((int) most);
  }

  /** A load counts whoever may be needed where they are, and nobody else who comes last. */
  @Property(tries = 500)
  void whoComesLast_bringsNoLoadNearerToItsTarget_whereNobodyAsksForThem(
      @ForAll long seed, @ForAll LastFill fill) {
    Objective near = StandardObjective.NEAR_TARGETS;
    Teams teams = Teams.of(seed, near).withLast(seed, fill);
    Market market = teams.market;
    List<Assignment> kept =
        teams.feasible().stream()
            .filter(it -> teams.rules.stream().allMatch(rule -> rule.isKept(it)))
            .filter(teams::isOfFirstRound)
            .toList();
    if (kept.isEmpty() || market.lastFill().isEmpty() || market.targets().isEmpty()) {
      return;
    }
    Assignment first =
        TeamAssignment.of(SearchLimit.NONE, List.of(near), List.of(StandardObjective.RANK_SUM))
            .optimum(market)
            .assignment()
            .orElseThrow();
    assertThat(teams.isOfFirstRound(first)).isTrue();
    for (Assignment other : kept) {
      assertThat(isLess(teams.valueOfFirst(other), teams.valueOfFirst(first))).isFalse();
    }
  }

  /** The check of a result sees exactly the rules that are broken. */
  @Property(tries = 300)
  void feasibility_seesBrokenRules(@ForAll long seed) {
    Teams teams = Teams.of(seed);
    for (Assignment one : teams.feasible()) {
      assertThat(Feasibility.isFeasible(teams.market, one))
          .isEqualTo(teams.rules.stream().allMatch(rule -> rule.isKept(one)));
    }
  }

  /**
   * What is told of a place that was left holds when the intern is sent there, and that limits
   * break is told wherever no assignment with it keeps them.
   */
  @Property(tries = 500)
  void account_isTrueOfTheMove(@ForAll long seed) {
    checkAccount(Teams.of(seed));
  }

  /** Also of whoever comes last: limits are kept by both rounds together. */
  @Property(tries = 500)
  void account_isTrueOfTheMove_whereSomeComeLast(@ForAll long seed, @ForAll LastFill fill) {
    checkAccount(Teams.of(seed).withLast(seed, fill));
  }

  /** Nobody else can keep the limit, wherever the others were; it is not only left here. */
  @Test
  void account_ofWhoComesLast_saysThatALimitNeedsThem_alsoOfAPlaceThatAsksForNobody() {
    Rule any =
        new Rule(
            "any",
            new BitSet(),
            BitSet.valueOf(new long[] {2}),
            0,
            OptionalInt.empty(),
            OptionalLong.empty(),
            false);
    Market market =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(PreferenceList.strict(1, 0))
            .projects(PreferenceList.strict(0), PreferenceList.strict(0))
            .build()
            .withLowerLimits(1, 0)
            .withFacts((fact, intern, project) -> TeamFact.LACKS)
            .withTeams(List.of(any))
            .withLast(LastFill.BY_SCORE, 0);
    Assignment found = MECHANISM.assign(market);
    assertThat(found.projects()).containsExactly(0);
    assertThat(MECHANISM.account(market, found).because(market.firstPair(0)))
        .contains(new Because.BreaksLimits());
  }

  private static void checkAccount(Teams teams) {
    Market market = teams.market;
    List<Assignment> feasible = teams.feasible();
    if (feasible.stream().noneMatch(it -> teams.rules.stream().allMatch(rule -> rule.isKept(it)))) {
      return;
    }
    Assignment found = MECHANISM.assign(market);
    Account account = MECHANISM.account(market, found);
    for (int pair = 0; pair < market.pairs(); pair++) {
      int intern = market.intern(pair);
      if (market.isPinned(intern) || found.pair(intern) == pair) {
        continue;
      }
      int[] projects = found.projects();
      projects[intern] = market.project(pair);
      boolean room = true;
      Assignment moved = Assignment.ofProjects(market, projects);
      for (int node = 0; node < market.tree().nodes(); node++) {
        room &= moved.count(node) <= market.tree().capacity(node);
      }
      List<Rule> broken = teams.rules.stream().filter(rule -> !rule.isKept(moved)).toList();
      long more =
          teams.rules.stream().mapToLong(rule -> rule.costs(moved) - rule.costs(found)).sum();
      Because because = account.because(pair).orElse(null);
      int[] tooFew =
          IntStream.range(0, market.tree().nodes())
              .filter(
                  node ->
                      moved.count(node) < market.lowerLimit(node)
                          || (moved.count(node) > 0 && moved.count(node) < market.minimum(node)))
              .toArray();
      if (Arrays.stream(tooFew).anyMatch(node -> found.count(node) == 0)) {
        continue; // what closed is the reason, and nobody asks for another
      }
      int left = pair;
      boolean isUnknown = market.parts().contains(MarketPart.MINIMUMS) || !hasSeat(market, left);
      if (because instanceof Because.BreaksLimits
          || (!isUnknown && feasible.stream().noneMatch(it -> it.pair(intern) == left))) {
        assertThat(because).isEqualTo(new Because.BreaksLimits());
        assertThat(feasible).noneMatch(it -> it.pair(intern) == left);
      } else if (!room) {
        assertThat(because).isNull();
      } else if (!broken.isEmpty()) {
        Because.BreaksTeamRule breaks = (Because.BreaksTeamRule) because;
        Rule rule = (Rule) breaks.rule();
        assertThat(broken).contains(rule);
        assertThat(rule.away(moved, breaks.project())).isPositive();
        assertThat(Arrays.stream(moved.roster(breaks.project())).filter(rule.has::get).count())
            .isEqualTo(breaks.interns());
      } else if (tooFew.length > 0) {
        int node = ((Because.LeavesTooFew) because).node();
        assertThat(tooFew).contains(node);
        assertThat(because).isEqualTo(new Because.LeavesTooFew(node, moved.count(node)));
      } else if (more > 0) {
        assertThat(because).isEqualTo(new Because.RaisesTeamPrice(more));
      } else {
        assertThat(because).isNull();
      }
    }
  }

  private static boolean hasSeat(Market market, int pair) {
    int node = market.project(pair);
    while (node >= 0 && market.freeCapacity(node) > 0) {
      node = market.tree().parent(node);
    }
    return node < 0;
  }
}
