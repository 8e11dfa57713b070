/**
 * Scored, verified and explained matching of interns to projects.
 *
 * <p>The twelve types to know, from the front door down:
 *
 * <ol>
 *   <li>{@link org.openinternship.matching.MatchingEngine MatchingEngine}: takes a cohort and gives
 *       an allocation, or a recommender for a portal
 *   <li>{@link org.openinternship.matching.policy.MatchingPolicy MatchingPolicy}: the rules of a
 *       match: requirements, scores, whose preferences count, mechanism, lottery
 *   <li>{@link org.openinternship.matching.Allocation Allocation}: what became of everybody, and
 *       why; whether the result is stable
 *   <li>{@link org.openinternship.matching.result.Match Match}: a proposed pair with its score
 *   <li>{@link org.openinternship.matching.result.AllocationRecord AllocationRecord}: all of an
 *       allocation as a value to store and send
 *   <li>{@link org.openinternship.matching.change.AllocationDifference AllocationDifference}: who
 *       moved, gained or lost between two runs
 *   <li>{@link org.openinternship.matching.shortlist.Recommender Recommender}: the projects that
 *       suit one intern, why not the others, and which fact would open more
 *   <li>{@link org.openinternship.matching.scoring.ScoringModel ScoringModel}: which criteria
 *       count, and for how many points
 *   <li>{@link org.openinternship.matching.scoring.Score Score}: points that add up, with what each
 *       criterion gave
 *   <li>{@link org.openinternship.matching.market.Lottery Lottery}: breaks ties from a seed that is
 *       part of the result
 *   <li>{@link org.openinternship.matching.mechanism.Mechanism Mechanism}: how seats are given out;
 *       a host may write its own
 *   <li>{@link org.openinternship.matching.verify.BlockingPairs BlockingPairs}: the proof that
 *       nobody would rather be elsewhere, by the definition alone
 * </ol>
 *
 * <p>What goes in, {@link org.openinternship.core.cohort.Cohort Cohort}, and why something is so,
 * {@link org.openinternship.core.reason.Reason Reason}, are types of the module {@code
 * org.openinternship.core}. The same cohort and policy give the same allocation, to the byte.
 *
 * <p>Every package begins with a tour: what it is for, its types, an example.
 */
module org.openinternship.matching {
  requires com.github.benmanes.caffeine;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires transitive org.jspecify;
  requires transitive org.openinternship.core;

  exports org.openinternship.matching.market;
  exports org.openinternship.matching.weight;
  exports org.openinternship.matching.optimum;
  exports org.openinternship.matching.mechanism;
  exports org.openinternship.matching.verify;
  exports org.openinternship.matching.stable;
  exports org.openinternship.matching.live;
  exports org.openinternship.matching.exchange;
  exports org.openinternship.matching.scoring;
  exports org.openinternship.matching.policy;
  exports org.openinternship.matching.result;
  exports org.openinternship.matching.change;
  exports org.openinternship.matching.compare;
  exports org.openinternship.matching.rematch;
  exports org.openinternship.matching.hindsight;
  exports org.openinternship.matching.shortlist;
  exports org.openinternship.matching.run;
  exports org.openinternship.matching;

  // Texts in other languages lie next to the codes.
  opens org.openinternship.matching.change to
      org.openinternship.core;
  opens org.openinternship.matching.hindsight to
      org.openinternship.core;
  opens org.openinternship.matching.exchange to
      org.openinternship.core;
  opens org.openinternship.matching.result to
      org.openinternship.core;
  opens org.openinternship.matching.run to
      org.openinternship.core;
  opens org.openinternship.matching.scoring to
      org.openinternship.core;
}
