package org.openinternship.matching.internal.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.id.CategoryId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.LastFill;
import org.openinternship.matching.market.Lots;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.MinimumRule;
import org.openinternship.matching.policy.TeamRule;
import org.openinternship.matching.result.CriterionSpread;
import org.openinternship.matching.result.Standing;
import org.openinternship.matching.run.MatchStage;
import org.openinternship.matching.scoring.PickedScores;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.scoring.Scorer;

/**
 * A valid cohort on its way to a match: everything by number, the list of every intern, and the
 * market that they make; and the way back from numbers to the words of the domain. Immutable.
 */
public final class CompiledCohort {
  private final Cohort cohort;
  private final MatchingPolicy policy;
  private final PreparedCohort setting;
  private final Eligibility eligibility;
  private final NumberedCohort numbers;
  private final PartyTree parties;
  private final Deciders deciders;
  private final HostOrder hosts;
  private final ListBasis basis;
  private final ConsideredPairs considered;
  private final Scorer scorer;
  private final SpreadCollector spreads;
  private final Lots lots;
  private final WishList[] wishes;

  /** How many of the lists are those of an earlier cohort. */
  private final int kept;

  private final MissingFacts missing;

  /** Whether another lottery might make another list of somebody. */
  private final boolean listsByLot;

  private final CohortReserves reserves;
  private final CohortLinks links;
  private final boolean refusesSeveral;
  private final Market market;

  /**
   * Compiles a cohort.
   *
   * @param cohort a valid cohort
   * @param policy what the match goes by
   * @param threads how many threads may work on it
   * @param progress is told of the stages {@code LISTS} and {@code MARKET}
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
   */
  public CompiledCohort(Cohort cohort, MatchingPolicy policy, int threads, RunProgress progress) {
    this(cohort, policy, threads, progress, null);
  }

  /**
   * Compiles a cohort with the lists of an earlier one that hold for it.
   *
   * @param cohort a valid cohort
   * @param policy what the match goes by
   * @param threads how many threads may work on it
   * @param progress is told of the stages {@code LISTS} and {@code MARKET}
   * @param earlier the earlier cohort, by the same policy but for the mechanism; null for none
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
   */
  public CompiledCohort(
      Cohort cohort,
      MatchingPolicy policy,
      int threads,
      RunProgress progress,
      @Nullable CompiledCohort earlier) {
    StageProgress listing = progress.begin(MatchStage.LISTS, cohort.interns().size());
    this.cohort = cohort;
    this.policy = policy;
    setting =
        earlier == null
            ? new PreparedCohort(cohort, policy.taxonomy())
            : earlier.setting.after(cohort);
    eligibility = policy.eligibility().in(setting);
    scorer = policy.scoring().in(setting);
    Interrupts.check();
    numbers = new NumberedCohort(cohort);
    Interrupts.check();
    parties = new PartyTree(cohort, numbers, policy.minimums() != MinimumRule.IGNORED);
    Interrupts.check();
    HostRankings rankings = new HostRankings(cohort, numbers, parties, policy.acceptability());
    deciders = new Deciders(cohort, numbers, parties, rankings, policy);
    considered = new ConsideredPairs(cohort, numbers, parties, rankings, eligibility);
    hosts = new HostOrder(parties, deciders, policy, considered, this::millionths);
    spreads = new SpreadCollector(policy.scoring(), scorer.names());
    lots = lots(policy.lottery());
    Interrupts.check();
    basis = new ListBasis(cohort, policy, numbers, parties, deciders, hosts);
    KeptLists held =
        earlier == null || eligibility.looksAtCohort() || scorer.looksAtCohort()
            ? KeptLists.none(numbers.interns())
            : KeptLists.of(earlier, basis);
    kept = held.count();
    wishes = new WishList[numbers.interns()];
    WishLists lists = new WishLists(basis, considered, eligibility, scorer, lots, held);
    missing = lists.missing();
    ParallelRange.run(
        wishes.length,
        threads,
        listing,
        (from, to) -> {
          SpreadCollector seen = spreads.another();
          for (int intern = from; intern < to; intern++) {
            wishes[intern] = lists.of(intern, seen);
          }
          spreads.merge(seen);
        });
    listing.end();
    listsByLot = kept > 0 || lists.byLot();
    reserves = new CohortReserves(cohort, numbers, parties.tree(), policy.reserves());
    Market single = assemble(lists, progress.begin(MatchStage.MARKET, wishes.length));
    links = new CohortLinks(cohort, numbers, single);
    Market linked = links.lists().isEmpty() ? single : single.withJointLists(links.lists());
    Market last = UnaskedInterns.comeLast(linked, cohort, policy, wishes);
    refusesSeveral = CohortPlaces.areRefused(cohort, last);
    market = CohortPlaces.in(last, cohort, numbers, wishes);
    Interrupts.check();
  }

  private CompiledCohort(CompiledCohort other, MatchingPolicy policy) {
    this(
        other,
        policy,
        other.lots,
        UnaskedInterns.comeLast(other.market, other.cohort, policy, other.wishes));
  }

  private CompiledCohort(CompiledCohort other, MatchingPolicy policy, Lots lots, Market market) {
    this.cohort = other.cohort;
    this.policy = policy;
    this.setting = other.setting;
    this.eligibility = other.eligibility;
    this.numbers = other.numbers;
    this.parties = other.parties;
    this.deciders = other.deciders;
    this.hosts = other.hosts;
    this.basis = other.basis;
    this.considered = other.considered;
    this.scorer = other.scorer;
    this.spreads = other.spreads;
    this.lots = lots;
    this.wishes = other.wishes;
    this.kept = other.kept;
    this.missing = other.missing;
    this.listsByLot = other.listsByLot;
    this.reserves = other.reserves;
    this.links = other.links;
    this.refusesSeveral = other.refusesSeveral;
    this.market = market;
  }

  /**
   * Returns this for a match by another mechanism, which makes no other lists.
   *
   * @param mechanism the mechanism
   * @return the same cohort and market
   */
  public CompiledCohort by(Mechanism mechanism) {
    return new CompiledCohort(this, policy.withMechanism(mechanism));
  }

  /**
   * Returns the part of a policy that lists, orders and lots are made by: two policies with the
   * same one may share a compiled cohort, each {@linkplain #by by its own mechanism}.
   *
   * @param policy the policy
   * @return a policy that stands for it
   */
  public static MatchingPolicy listsBy(MatchingPolicy policy) {
    MatchingPolicy any = policy.withVersion("1");
    return policy.countedRanks() > 0
        ? any
        : any.withMechanism(DeferredAcceptance.internProposing());
  }

  /** {@return {@link #listsBy(MatchingPolicy)} of the policy of this cohort} */
  public MatchingPolicy listsBy() {
    return listsBy(policy);
  }

  /**
   * Returns the lists that interns would have with other facts or bids. Made in time and memory in
   * proportion to the cohort.
   *
   * @return the lists, which go by everything else as it is
   */
  public OtherLists otherLists() {
    NumberedCohort others = numbers.copy();
    HostRankings rankings = new HostRankings(cohort, others, parties, policy.acceptability());
    ConsideredPairs pairs = new ConsideredPairs(cohort, others, parties, rankings, eligibility);
    PairScores scores =
        (intern, project) -> scorer.millionths(others.intern(intern), others.project(project));
    HostOrder order = new HostOrder(parties, deciders, policy, pairs, scores);
    ListBasis with = new ListBasis(cohort, policy, others, parties, deciders, order);
    KeptLists none = KeptLists.none(others.interns());
    WishLists lists = new WishLists(with, pairs, eligibility, scorer, lots, none);
    return new OtherLists(numbers, others, lists, spreads);
  }

  /**
   * Returns this cohort by another lottery. Lists are kept where no lot has a part in them.
   *
   * @param lottery the lottery
   * @return the cohort, as if it were compiled by that lottery
   */
  public CompiledCohort by(Lottery lottery) {
    MatchingPolicy other = policy.withLottery(lottery);
    if (listsByLot) {
      return new CompiledCohort(cohort, other, 1, RunProgress.NONE);
    }
    Lots drawn = lots(lottery);
    return new CompiledCohort(this, other, drawn, market.withLots(drawn));
  }

  /** {@return whether another lottery might make another list of somebody} */
  public boolean listsByLot() {
    return listsByLot;
  }

  /** Whoever decides the order at a project draws there: one order is drawn once. */
  private Lots lots(Lottery lottery) {
    int interns = numbers.interns();
    int projects = numbers.projects();
    return Lots.of(
        lottery,
        IntStream.range(0, interns).mapToObj(i -> numbers.intern(i).id().value()).toList(),
        IntStream.range(0, projects).mapToObj(p -> numbers.project(p).id().value()).toList(),
        IntStream.range(0, projects).mapToObj(p -> deciders.of(p).value()).toList());
  }

  /**
   * Returns the score of a pair in millionths, without what it is made of.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @return 0 or more
   */
  public long millionths(int intern, int project) {
    long[] contributions = new long[policy.scoring().criteria().size()];
    return scorer.millionths(numbers.intern(intern), numbers.project(project), contributions);
  }

  private Market assemble(WishLists lists, StageProgress assembling) {
    int pairs = 0;
    for (WishList list : wishes) {
      pairs = Math.addExact(pairs, list.admittedCount());
    }
    MarketAssembler assembler = Market.assembler(parties.tree(), lots).expect(wishes.length, pairs);
    for (int intern = 0; intern < wishes.length; intern++) {
      Interrupts.check();
      assembling.accept(intern);
      assembler.intern();
      WishList list = wishes[intern];
      int[] tiers = lists.tiers(intern);
      int listed = 0;
      for (int i = 0; i < list.size(); i++) {
        if (list.isAdmitted(i)) {
          assembler.pair(list.project(i), tiers[listed++], list.choice(i));
        }
      }
    }
    Set<InternId> agreed = new HashSet<>();
    for (Pin pin : CohortPlaces.inOrder(cohort)) {
      if (agreed.add(pin.intern())) { // the others are those of further places
        assembler.pin(numbers.number(pin.intern()), numbers.number(pin.project()));
      }
    }
    TeamTable teams = new TeamTable(numbers, setting, policy.teamRules());
    Market plain = assembler.build().withFacts(new CohortFacts(numbers, scorer, teams));
    Market assembled = reserves.reserves().map(plain::withReserves).orElse(plain);
    assembling.end();
    return withMinimums(assembled).withTeams(policy.teamRules());
  }

  /**
   * Returns another market of the same projects with the minimums that the policy sees to.
   *
   * @param other the market
   * @return the market with them
   */
  public Market withMinimums(Market other) {
    return PartyMinimums.add(other, parties.minimums(), policy.minimums());
  }

  /** {@return how interns who asked for nothing get what the others leave; empty if by no rule} */
  public Optional<LastFill> lastFill() {
    return UnaskedInterns.fill(cohort, policy);
  }

  /**
   * Returns this with nothing asked of some minimums.
   *
   * @param nodes the nodes of the market that have them
   * @return the same cohort, with fewer minimums in its market
   */
  public CompiledCohort withoutMinimums(Set<Integer> nodes) {
    if (nodes.isEmpty()) {
      return this;
    }
    int[] lowerLimits = new int[market.tree().nodes()];
    int[] minimums = new int[lowerLimits.length];
    for (int node = 0; node < lowerLimits.length; node++) {
      lowerLimits[node] = nodes.contains(node) ? 0 : market.lowerLimit(node);
      minimums[node] = nodes.contains(node) ? 0 : market.minimum(node);
    }
    Market less = market.withLowerLimits(lowerLimits).withMinimums(minimums);
    return new CompiledCohort(this, policy, lots, less);
  }

  /**
   * Returns this with other rules about teams of the names that it has: fewer, or about fewer
   * projects.
   *
   * @param rules the rules
   * @return the same cohort, with these rules in its policy and market
   */
  public CompiledCohort withTeamRules(List<TeamRule> rules) {
    return new CompiledCohort(this, policy.withTeamRules(rules), lots, market.withTeams(rules));
  }

  /**
   * {@return whether a rule of the host's own looks at the whole cohort, so that other facts of one
   * intern may change the lists of others}
   */
  public boolean looksAtCohort() {
    return eligibility.looksAtCohort() || scorer.looksAtCohort();
  }

  /** {@return the cohort as it was given} */
  public Cohort cohort() {
    return cohort;
  }

  /** {@return the policy that the match goes by} */
  public MatchingPolicy policy() {
    return policy;
  }

  /** {@return the cohort prepared, with what its names of skills mean} */
  public PreparedCohort setting() {
    return setting;
  }

  /** {@return the interns and projects by number} */
  public NumberedCohort numbers() {
    return numbers;
  }

  /** {@return the market} */
  public Market market() {
    return market;
  }

  /**
   * {@return whether the cohort reserves seats that the market does not have: the policy does not
   * say how they are filled, or there are {@linkplain #reservesBelowLimits() limits} above them;
   * such a cohort is refused}
   */
  public boolean refusesReserves() {
    return reserves.areRefused();
  }

  /**
   * {@return whether interns are linked and the policy has no way to seat them: no mechanism that
   * knows joint lists, lists that are made from scores, or limits over several projects; such a
   * cohort is refused}
   */
  public boolean refusesLinks() {
    return !cohort.links().isEmpty()
        && (policy.jointBlocking().isEmpty()
            || policy.internPreferences() != InternPreferences.BIDS
            || market().parts().contains(MarketPart.SHARED_LIMITS));
  }

  /**
   * {@return whether interns would have several projects at once and the market does not let them,
   * for the reserved seats or joint lists that it has; such a cohort is refused}
   */
  public boolean refusesSeveral() {
    return refusesSeveral;
  }

  /** {@return who is linked by which joint list of the market} */
  public CohortLinks links() {
    return links;
  }

  /** {@return the numbers of the projects that reserve seats below a limit of somebody above} */
  public int[] reservesBelowLimits() {
    return reserves.belowLimits().stream().toArray();
  }

  /**
   * Returns the category that a number in the {@linkplain Market#reserves() reserves} of the market
   * stands for.
   *
   * @param number the number
   * @return the category
   */
  public CategoryId category(int number) {
    return reserves.category(number);
  }

  /**
   * Returns the list of an intern.
   *
   * @param intern the intern's number
   * @return the list, with the pairs that cannot be considered
   */
  public WishList wishes(int intern) {
    return wishes[intern];
  }

  /**
   * Returns how many pairs of an intern each missing fact keeps out though nothing that is known
   * stands against them: of those on the list, and of all where the list comes from scores.
   *
   * @param intern the intern's number
   * @return the numbers by the names of the facts, in the order of the names
   */
  public Map<String, Integer> missingFacts(int intern) {
    return missing.of(intern);
  }

  /**
   * Returns the party that a node of the market's tree stands for.
   *
   * @param node the node
   * @return the project, supervisor, unit or host
   */
  public HostSideId party(int node) {
    return parties.party(node);
  }

  /**
   * Returns the parties above a project, those without a limit too.
   *
   * @param project the project's number
   * @return the project itself, then the others, the nearest first
   */
  public List<HostSideId> path(int project) {
    return parties.path(project);
  }

  /** {@return which pairs can be considered; keeps the facts of the cohort, and no list} */
  public ConsideredPairs considered() {
    return considered;
  }

  /**
   * Tells why a pair cannot be considered.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @return the reasons; none if it can be
   * @throws org.openinternship.core.finding.HostRuleException if a requirement gives another answer
   *     now than when the list was made
   */
  public List<Reason> against(int intern, int project) {
    List<Reason> against = considered.against(intern, project);
    WishList list = wishes[intern];
    int place = list.placeOf(project);
    if (place >= 0 && list.isAdmitted(place) != against.isEmpty()) {
      throw eligibility.changed(
          numbers.intern(intern), numbers.project(project), verdict(intern, project));
    }
    return against;
  }

  /**
   * Names a pair, for messages.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @return the pair by its keys
   */
  public String pairName(int intern, int project) {
    return "intern "
        + numbers.intern(intern).id()
        + " and project "
        + numbers.project(project).id();
  }

  /**
   * Judges a pair by the requirements.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @return the verdict
   */
  public Verdict verdict(int intern, int project) {
    return considered.verdict(intern, project);
  }

  /**
   * Scores a pair.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @return the score
   * @throws org.openinternship.core.finding.HostRuleException if a criterion gives another answer
   *     now than when its points decided
   */
  public Score score(int intern, int project) {
    Score score = scorer.score(numbers.intern(intern), numbers.project(project));
    int pair = scorer.hasOwn() ? pair(intern, project) : -1;
    if (pair >= 0) {
      Standing standing = standing(pair);
      boolean own = standing.by().equals(numbers.project(project).id());
      if (own && standing.millionths().orElse(score.millionths()) != score.millionths()) {
        throw scorer.changed(numbers.intern(intern), numbers.project(project));
      }
    }
    return score;
  }

  /**
   * Finds the pair of an intern and a project in the market, in O(log n) of the list.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @return the pair; -1 if it is not on the list or cannot be considered
   */
  public int pair(int intern, int project) {
    int place = wishes[intern].placeOf(project);
    return place < 0 || !wishes[intern].isAdmitted(place)
        ? -1
        : market.firstPair(market.firstPlace(intern)) + wishes[intern].admittedBefore(place);
  }

  /**
   * Tells where the intern of a pair stands at its project.
   *
   * @param pair a pair of the market
   * @return the rank or points that its tier stands for, and the number drawn
   */
  public Standing standing(int pair) {
    int project = market.project(pair);
    WishList list = wishes[market.person(market.intern(pair))];
    int from = list.standsFrom(list.placeOf(project));
    return hosts.standing(from, project, market.tier(pair), market.lotteryNumber(pair));
  }

  /**
   * Tells who decides in which order interns stand at a project.
   *
   * @param project the project's number
   * @return the project, or the holder of a limit over several projects who decides for it
   */
  public HostSideId decider(int project) {
    return deciders.of(project);
  }

  /** {@return the limits that one order decides below, from the first project on} */
  public List<SharedLimit> sharedLimits() {
    return SharedLimit.of(numbers, parties, deciders);
  }

  /** {@return those who rank projects where that decides nothing, though rankings count} */
  public Set<HostSideId> idleProjectRankings() {
    return policy.hostPreferences() == HostPreferences.SCORES
        ? Set.of()
        : deciders.orders().idle(cohort);
  }

  /**
   * Tells how much each criterion tells the pairs apart. Where lists were kept, what it adds to
   * their pairs is worked out only now, for all of them.
   *
   * @return the spread of what each criterion adds to the pairs
   */
  public List<CriterionSpread> spreads() {
    if (kept == 0) {
      return spreads.result();
    }
    SpreadCollector all = spreads.another();
    PickedScores scores =
        scorer.picked(IntStream.range(0, numbers.projects()).mapToObj(numbers::project).toList());
    for (int intern = 0; intern < wishes.length; intern++) {
      Interrupts.check();
      int[] projects =
          IntStream.range(
                  market.firstPair(market.firstPlace(intern)),
                  market.endPair(market.firstPlace(intern)))
              .map(market::project)
              .toArray();
      int[][] points = scores.of(numbers.intern(intern), projects);
      for (int pair = 0; pair < projects.length; pair++) {
        all.see(points, pair);
      }
    }
    return all.result();
  }

  /** Returns what the lists were made from. */
  ListBasis basis() {
    return basis;
  }

  /**
   * Finds for each intern the project where they were placed in a match of an earlier cohort, in
   * which nobody would have several.
   *
   * @param earlier the earlier cohort
   * @param assignment what became of it
   * @return the numbers that the projects have now; -1 for the unplaced and newcomers, and where
   *     the project is gone
   */
  public int[] placesOf(CompiledCohort earlier, Assignment assignment) {
    int[] projects = earlier.numbers.projectsIn(numbers);
    int[] places = numbers.internsIn(earlier.numbers);
    for (int intern = 0; intern < places.length; intern++) {
      int was = places[intern];
      places[intern] =
          was >= 0 && assignment.isPlaced(was) ? projects[assignment.project(was)] : -1;
    }
    return places;
  }
}
