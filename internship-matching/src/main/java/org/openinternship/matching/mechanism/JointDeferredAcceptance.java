package org.openinternship.matching.mechanism;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/**
 * Deferred acceptance in which interns propose, for markets with joint lists: couples, teams and
 * friends propose the rows of their list, and a row is held if every project in it would have those
 * whom it gets. Without joint lists it is {@link DeferredAcceptance#internProposing}.
 *
 * <p><b>No promise.</b> With joint lists a stable assignment may not exist, and to tell whether one
 * does is hard (NP-complete, Ronn 1990). So the mechanism promises nothing of every market, and
 * says of each result what is known of it: {@link #search} tells whether it is stable, and if not
 * whether a stable one exists.
 *
 * <ol>
 *   <li>Those with lists of their own propose first, then the joint lists come in, one after the
 *       other. If one member loses a seat, all members leave theirs and propose again; a seat that
 *       falls free goes to the first who would rather have it. A joint list that has moved 50 times
 *       is set aside, and at the end takes a row whose seats are free.
 *   <li>If the result is not stable, the joint lists come in another order, as often as {@link
 *       #withTries} says. The orders follow from the market's lottery, by the keys of the members.
 *   <li>If none was stable, all combinations of rows are tried where that takes no more than {@link
 *       #withMaxSteps} steps: combinations times pairs of the market. So small markets are decided:
 *       the result is stable, or it is proven that none is.
 *   <li>Else the result is the one with the fewest blocking pairs and rows that was found, of
 *       several the first.
 * </ol>
 *
 * <p>Refuses limits over several projects: whether a row fits would depend on all of them at once.
 *
 * <p>Time O(m log m) for m pairs, and for each move of a joint list as much as it displaces, and
 * the rows that need a project where a seat falls free: near linear where few are linked, in the
 * square of the rows where many want the same project. As many tries at most; then the steps.
 * Bounded in any case; no recursion.
 *
 * <p>Sources: Roth, Peranson, <i>The redesign of the matching market for American physicians</i>
 * (1999), for single interns first and joint lists one after the other; Roth, Vande Vate, <i>Random
 * paths to stability in two-sided matching</i> (1990). What counts as blocking: {@link
 * JointBlocking}. The setting aside and the complete search are the library's.
 */
public final class JointDeferredAcceptance implements Mechanism {
  /** The most orders of the joint lists that can be tried. */
  public static final int MAX_TRIES = 1_000;

  private static final JointDeferredAcceptance LEFT_SEATS_SERVE =
      new JointDeferredAcceptance(JointBlocking.LEFT_SEATS_SERVE, 10, 10_000_000);

  private static final JointDeferredAcceptance LEFT_SEATS_COUNT =
      new JointDeferredAcceptance(
          JointBlocking.LEFT_SEATS_COUNT, LEFT_SEATS_SERVE.tries, LEFT_SEATS_SERVE.maxSteps);

  private final JointBlocking blocking;
  private final int tries;
  private final long maxSteps;

  private JointDeferredAcceptance(JointBlocking blocking, int tries, long maxSteps) {
    this.blocking = blocking;
    this.tries = tries;
    this.maxSteps = maxSteps;
  }

  /**
   * Returns the mechanism with a definition of blocking, 10 tries and 10,000,000 steps.
   *
   * @param blocking when a row of a joint list blocks
   * @return the mechanism
   */
  public static JointDeferredAcceptance by(JointBlocking blocking) {
    Objects.requireNonNull(blocking, "JointDeferredAcceptance.blocking");
    return switch (blocking) {
      case LEFT_SEATS_SERVE -> LEFT_SEATS_SERVE;
      case LEFT_SEATS_COUNT -> LEFT_SEATS_COUNT;
    };
  }

  /**
   * Returns the mechanism in which a seat that a member leaves may serve another member.
   *
   * @return that by {@link JointBlocking#LEFT_SEATS_SERVE}
   */
  public static JointDeferredAcceptance leftSeatsServe() {
    return LEFT_SEATS_SERVE;
  }

  /**
   * Returns this mechanism with another number of tries.
   *
   * @param tries how many orders of the joint lists are tried at most, 1 to {@link #MAX_TRIES}
   * @return the mechanism
   * @throws IllegalArgumentException if there are none or too many
   */
  public JointDeferredAcceptance withTries(int tries) {
    Bounds.check("JointDeferredAcceptance", "tries", tries, 1, MAX_TRIES);
    return new JointDeferredAcceptance(blocking, tries, maxSteps);
  }

  /**
   * Returns this mechanism with another limit of the complete search.
   *
   * @param maxSteps how many steps it may take, 0 for none: the product of the numbers of rows,
   *     each one more for no place, times the pairs of the market; where it would take more it is
   *     not begun
   * @return the mechanism
   * @throws IllegalArgumentException if it is negative
   */
  public JointDeferredAcceptance withMaxSteps(long maxSteps) {
    Bounds.check("JointDeferredAcceptance", "maxSteps", maxSteps, 0, Long.MAX_VALUE);
    return new JointDeferredAcceptance(blocking, tries, maxSteps);
  }

  /** {@return when a row of a joint list blocks} */
  public JointBlocking blocking() {
    return blocking;
  }

  /** {@return how many orders of the joint lists are tried at most} */
  public int tries() {
    return tries;
  }

  /** {@return how many steps the complete search may take} */
  public long maxSteps() {
    return maxSteps;
  }

  @Override
  public String name() {
    String name =
        switch (blocking) {
          case LEFT_SEATS_SERVE -> "joint-deferred-acceptance/left-seats-serve";
          case LEFT_SEATS_COUNT -> "joint-deferred-acceptance/left-seats-count";
        };
    return name
        + (tries == LEFT_SEATS_SERVE.tries ? "" : "/tries-" + tries)
        + (maxSteps == LEFT_SEATS_SERVE.maxSteps ? "" : "/steps-" + maxSteps);
  }

  @Override
  public Assignment assign(Market market) {
    return search(market).assignment();
  }

  @Override
  public MechanismOutcome outcome(Market market) {
    JointOutcome found = search(market);
    return new MechanismOutcome(
        found.assignment(),
        Optional.empty(),
        market.jointLists().isEmpty() ? Optional.empty() : Optional.of(found.status()));
  }

  @Override
  public Optional<JointBlocking> jointBlocking() {
    return Optional.of(blocking);
  }

  /**
   * Runs the mechanism, and tells what is known of the result, and how it was found.
   *
   * @param market the market
   * @return the assignment that {@link #assign} gives, and whether it is stable
   * @throws MarketRefusedException if the market has limits over several projects
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public JointOutcome search(Market market) {
    Objects.requireNonNull(market, "JointDeferredAcceptance.market");
    checkParts(market);
    Interrupts.check();
    if (market.jointLists().isEmpty()) {
      Assignment assignment = DeferredAcceptance.internProposing().assign(market);
      return new JointOutcome(assignment, JointStatus.STABLE, 0, 0);
    }
    JointRows rows = new JointRows(market);
    WaitingInterns waiting = new WaitingInterns(market, rows);
    JointOrders orders = new JointOrders(market, rows);
    Assignment best = null;
    long fewest = Long.MAX_VALUE;
    int orderings = rows.lists() == 1 ? 1 : tries;
    for (int tried = 0; tried < orderings; tried++) {
      JointRun run = new JointRun(market, rows, waiting, blocking);
      Assignment found = run.run(orders.of(tried));
      long blocks = run.blocking();
      if (blocks == 0) {
        return new JointOutcome(found, JointStatus.STABLE, 0, tried + 1);
      }
      if (blocks < fewest) {
        fewest = blocks;
        best = found;
      }
    }
    JointOutcome tried =
        new JointOutcome(Objects.requireNonNull(best), JointStatus.NONE_FOUND, fewest, orderings);
    return JointSearch.steps(market, rows) > maxSteps
        ? tried
        : decided(tried, new JointSearch(market, rows, blocking, orders.of(0)).stable());
  }

  private static JointOutcome decided(JointOutcome tried, @Nullable Assignment stable) {
    return stable == null
        ? new JointOutcome(
            tried.assignment(), JointStatus.NONE_EXISTS, tried.blocking(), tried.tries())
        : new JointOutcome(stable, JointStatus.STABLE, 0, tried.tries());
  }

  /** {@return joint lists alone: limits over several projects are refused} */
  @Override
  public Set<MarketPart> honours() {
    return Set.of(MarketPart.JOINT_LISTS);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JointDeferredAcceptance that
        && blocking == that.blocking
        && tries == that.tries
        && maxSteps == that.maxSteps;
  }

  @Override
  public int hashCode() {
    return name().hashCode();
  }

  @Override
  public String toString() {
    return name();
  }
}
