package org.openinternship.matching.internal.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.id.CategoryId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.LastFill;
import org.openinternship.matching.market.Lots;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.TeamRule;
import org.openinternship.matching.result.CriterionSpread;
import org.openinternship.matching.run.MatchStage;

/**
 * A valid cohort on its way to a match: everything by number, the list of every intern, and the
 * market that they make; and the way back from numbers to the words of the domain. Immutable.
 */
public final class CompiledCohort {
  private final ListBasis basis;
  private final MatchingPolicy policy;
  private final CompiledLists lists;
  private final CohortMarket market;
  private final CompiledPairs pairs;

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
    this.policy = policy;
    basis = new ListBasis(cohort, policy, earlier == null ? null : earlier.basis);
    Lots lots = basis.lots(policy.lottery());
    Interrupts.check();
    KeptLists held =
        earlier == null || basis.looksAtCohort()
            ? KeptLists.none(basis.numbers().interns())
            : KeptLists.of(earlier, basis);
    WishLists maker = basis.lists(lots, held);
    lists = new CompiledLists(basis, maker, held.count(), threads, listing);
    listing.end();
    market = new CohortMarket(basis, lists, lots, maker::tiers, progress);
    pairs = new CompiledPairs(basis, lists, market.market());
  }

  private CompiledCohort(CompiledCohort other, MatchingPolicy policy, CohortMarket market) {
    this.basis = other.basis;
    this.policy = policy;
    this.lists = other.lists;
    this.market = market;
    this.pairs = new CompiledPairs(basis, lists, market.market());
  }

  /**
   * Returns this for a match by another mechanism, which makes no other lists and goes by targets
   * as the one of this policy does.
   *
   * @param mechanism the mechanism
   * @return the same cohort and market
   */
  public CompiledCohort by(Mechanism mechanism) {
    MatchingPolicy other = policy.withMechanism(mechanism);
    Market last = UnaskedInterns.comeLast(market(), cohort(), other, lists.all());
    return new CompiledCohort(this, other, market.with(last));
  }

  /**
   * Returns the part of a policy that lists, orders, lots and nodes are made by: two policies with
   * the same one may share a compiled cohort, each {@linkplain #by by its own mechanism}.
   *
   * @param policy the policy
   * @return a policy that stands for it
   */
  public static MatchingPolicy listsBy(MatchingPolicy policy) {
    MatchingPolicy any = policy.withVersion("1");
    return policy.countedRanks() > 0 || policy.goesByTargets()
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
    return lists.others(policy, market.lots());
  }

  /**
   * Returns this cohort by another lottery. Lists are kept where no lot has a part in them.
   *
   * @param lottery the lottery
   * @return the cohort, as if it were compiled by that lottery
   */
  public CompiledCohort by(Lottery lottery) {
    MatchingPolicy other = policy.withLottery(lottery);
    return lists.byLot()
        ? new CompiledCohort(cohort(), other, 1, RunProgress.NONE)
        : new CompiledCohort(this, other, market.by(basis.lots(lottery)));
  }

  /** {@return whether another lottery might make another list of somebody} */
  public boolean listsByLot() {
    return lists.byLot();
  }

  /**
   * Returns another market of the same projects with the minimums that the policy sees to, and the
   * targets.
   *
   * @param other the market
   * @return the market with them
   */
  public Market withNumbers(Market other) {
    return basis.parties().withNumbers(other);
  }

  /** {@return how interns who asked for nothing get what the others leave; empty if by no rule} */
  public Optional<LastFill> lastFill() {
    return UnaskedInterns.fill(cohort(), policy);
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
    Market full = market();
    int[] lowerLimits = new int[full.tree().nodes()];
    int[] minimums = new int[lowerLimits.length];
    for (int node = 0; node < lowerLimits.length; node++) {
      lowerLimits[node] = nodes.contains(node) ? 0 : full.lowerLimit(node);
      minimums[node] = nodes.contains(node) ? 0 : full.minimum(node);
    }
    Market less = full.withLowerLimits(lowerLimits).withMinimums(minimums);
    return new CompiledCohort(this, policy, market.with(less));
  }

  /**
   * Returns this with other rules about teams of the names that it has: fewer, or about fewer
   * projects.
   *
   * @param rules the rules
   * @return the same cohort, with these rules in its policy and market
   */
  public CompiledCohort withTeamRules(List<TeamRule> rules) {
    Market other = market().withTeams(rules);
    return new CompiledCohort(this, policy.withTeamRules(rules), market.with(other));
  }

  /**
   * {@return whether a rule of the host's own looks at the whole cohort, so that other facts of one
   * intern may change the lists of others}
   */
  public boolean looksAtCohort() {
    return basis.looksAtCohort();
  }

  /** {@return the cohort as it was given} */
  public Cohort cohort() {
    return basis.cohort();
  }

  /** {@return the policy that the match goes by} */
  public MatchingPolicy policy() {
    return policy;
  }

  /** {@return the cohort prepared, with what its names of skills mean} */
  public PreparedCohort setting() {
    return basis.setting();
  }

  /** {@return the interns and projects by number} */
  public NumberedCohort numbers() {
    return basis.numbers();
  }

  /** {@return the market} */
  public Market market() {
    return market.market();
  }

  /**
   * {@return whether the cohort reserves seats that the market does not have: the policy does not
   * say how they are filled, or there are {@linkplain #reservesBelowLimits() limits} above them;
   * such a cohort is refused}
   */
  public boolean refusesReserves() {
    return market.reserves().areRefused();
  }

  /**
   * {@return whether interns are linked and the policy has no way to seat them: no mechanism that
   * knows joint lists, lists that are made from scores, or limits over several projects; such a
   * cohort is refused}
   */
  public boolean refusesLinks() {
    return !cohort().links().isEmpty()
        && (policy.jointBlocking().isEmpty()
            || policy.internPreferences() != InternPreferences.BIDS
            || market().parts().contains(MarketPart.SHARED_LIMITS));
  }

  /**
   * {@return whether interns would have several projects at once and the market does not let them,
   * for the reserved seats or joint lists that it has; such a cohort is refused}
   */
  public boolean refusesSeveral() {
    return market.refusesSeveral();
  }

  /** {@return who is linked by which joint list of the market} */
  public CohortLinks links() {
    return market.links();
  }

  /** {@return the numbers of the projects that reserve seats below a limit of somebody above} */
  public int[] reservesBelowLimits() {
    return market.reserves().belowLimits().stream().toArray();
  }

  /**
   * Returns the category that a number in the {@linkplain Market#reserves() reserves} of the market
   * stands for.
   *
   * @param number the number
   * @return the category
   */
  public CategoryId category(int number) {
    return market.reserves().category(number);
  }

  /**
   * Returns the list of an intern.
   *
   * @param intern the intern's number
   * @return the list, with the pairs that cannot be considered
   */
  public WishList wishes(int intern) {
    return lists.of(intern);
  }

  /**
   * Returns how many pairs of an intern each missing fact keeps out though nothing that is known
   * stands against them: of those on the list, and of all where the list comes from scores.
   *
   * @param intern the intern's number
   * @return the numbers by the names of the facts, in the order of the names
   */
  public Map<String, Integer> missingFacts(int intern) {
    return lists.missingFacts(intern);
  }

  /**
   * Returns the party that a node of the market's tree stands for.
   *
   * @param node the node
   * @return the project, supervisor, unit or host
   */
  public HostSideId party(int node) {
    return basis.parties().party(node);
  }

  /**
   * Returns the parties above a project, those without a limit too.
   *
   * @param project the project's number
   * @return the project itself, then the others, the nearest first
   */
  public List<HostSideId> path(int project) {
    return basis.parties().path(project);
  }

  /** {@return the pairs, on lists or not, in the words of the domain} */
  public CompiledPairs pairs() {
    return pairs;
  }

  /** {@return which pairs can be considered; keeps the facts of the cohort, and no list} */
  public ConsideredPairs considered() {
    return basis.considered();
  }

  /**
   * Tells who decides in which order interns stand at a project.
   *
   * @param project the project's number
   * @return the project, or the holder of a limit over several projects who decides for it
   */
  public HostSideId decider(int project) {
    return basis.deciders().of(project);
  }

  /** {@return the limits that one order decides below, from the first project on} */
  public List<SharedLimit> sharedLimits() {
    return SharedLimit.of(basis.numbers(), basis.parties(), basis.deciders());
  }

  /** {@return those who rank projects where that decides nothing, though rankings count} */
  public Set<HostSideId> idleProjectRankings() {
    return policy.hostPreferences() == HostPreferences.SCORES
        ? Set.of()
        : basis.deciders().orders().idle(cohort());
  }

  /**
   * Tells how much each criterion tells the pairs apart. Where lists were kept, what it adds to
   * their pairs is worked out only now, for all of them.
   *
   * @return the spread of what each criterion adds to the pairs
   */
  public List<CriterionSpread> spreads() {
    return lists.spreads(market());
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
    int[] projects = earlier.numbers().projectsIn(numbers());
    int[] places = numbers().internsIn(earlier.numbers());
    for (int intern = 0; intern < places.length; intern++) {
      int was = places[intern];
      places[intern] =
          was >= 0 && assignment.isPlaced(was) ? projects[assignment.project(was)] : -1;
    }
    return places;
  }
}
