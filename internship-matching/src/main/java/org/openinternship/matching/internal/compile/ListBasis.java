package org.openinternship.matching.internal.compile;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Lots;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.policy.Acceptability;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.Scorer;

/**
 * What the lists of interns are made from: the cohort by number, its seats and limits, requirements
 * and scores, who decides at each project, and the order that they decide on.
 */
final class ListBasis {
  private final Cohort cohort;
  private final MatchingPolicy policy;
  private final PreparedCohort setting;
  private final Eligibility eligibility;
  private final Scorer scorer;
  private final NumberedCohort numbers;
  private final PartyTree parties;
  private final Deciders deciders;
  private final ConsideredPairs considered;
  private final HostOrder hosts;

  /**
   * Makes a cohort ready.
   *
   * @param earlier an earlier cohort, by the same policy but for the mechanism; null for none
   */
  ListBasis(Cohort cohort, MatchingPolicy policy, @Nullable ListBasis earlier) {
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
    parties = new PartyTree(cohort, numbers, policy);
    Interrupts.check();
    HostRankings rankings = new HostRankings(cohort, numbers, parties, policy.acceptability());
    deciders = new Deciders(cohort, numbers, parties, rankings, policy);
    considered = new ConsideredPairs(cohort, numbers, parties, rankings, eligibility);
    hosts = new HostOrder(parties, deciders, policy, considered, this::millionths);
  }

  private ListBasis(ListBasis as, NumberedCohort others, MatchingPolicy policy) {
    this.policy = policy;
    cohort = as.cohort;
    setting = as.setting;
    eligibility = as.eligibility;
    scorer = as.scorer;
    numbers = others;
    parties = as.parties;
    deciders = as.deciders;
    HostRankings rankings = new HostRankings(cohort, others, parties, policy.acceptability());
    considered = new ConsideredPairs(cohort, others, parties, rankings, eligibility);
    PairScores scores =
        (intern, project) -> scorer.millionths(others.intern(intern), others.project(project));
    hosts = new HostOrder(parties, deciders, policy, considered, scores);
  }

  /**
   * Returns this by another mechanism, with the numbers of a copy in which interns may be put in
   * the place of others.
   */
  ListBasis with(NumberedCohort others, MatchingPolicy by) {
    return new ListBasis(this, others, by);
  }

  /** Returns the maker of the lists. */
  WishLists lists(Lots lots, KeptLists kept) {
    return new WishLists(this, considered, eligibility, scorer, lots, kept);
  }

  /** The score of a pair in millionths, without what it is made of. */
  long millionths(int intern, int project) {
    long[] contributions = new long[policy.scoring().criteria().size()];
    return scorer.millionths(numbers.intern(intern), numbers.project(project), contributions);
  }

  /** Whoever decides the order at a project draws there: one order is drawn once. */
  Lots lots(Lottery lottery) {
    int interns = numbers.interns();
    int projects = numbers.projects();
    return Lots.of(
        lottery,
        IntStream.range(0, interns).mapToObj(i -> numbers.intern(i).id().value()).toList(),
        IntStream.range(0, projects).mapToObj(p -> numbers.project(p).id().value()).toList(),
        IntStream.range(0, projects).mapToObj(p -> deciders.of(p).value()).toList());
  }

  /** Tells whether scores give projects to the list of an intern with so many bids. */
  boolean suggestsTo(int bids) {
    return policy.internPreferences() != InternPreferences.BIDS
        || (bids == 0
            && cohort.bidRules().whenNoBids() != WhenNoBids.LEAVE_OUT
            && policy.acceptability() != Acceptability.LISTED);
  }

  /** Tells whether a rule of the host's own looks at the whole cohort. */
  boolean looksAtCohort() {
    return eligibility.looksAtCohort() || scorer.looksAtCohort();
  }

  Cohort cohort() {
    return cohort;
  }

  /** The rules that lists are made by; a match may go by another mechanism. */
  MatchingPolicy policy() {
    return policy;
  }

  PreparedCohort setting() {
    return setting;
  }

  Eligibility eligibility() {
    return eligibility;
  }

  Scorer scorer() {
    return scorer;
  }

  NumberedCohort numbers() {
    return numbers;
  }

  /** The seats and limits. */
  PartyTree parties() {
    return parties;
  }

  Deciders deciders() {
    return deciders;
  }

  ConsideredPairs considered() {
    return considered;
  }

  /** The order that those decide on who decide. */
  HostOrder hosts() {
    return hosts;
  }
}
