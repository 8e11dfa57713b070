package org.openinternship.matching.mechanism;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/**
 * The draw of the foundation programme for doctors in the United Kingdom: every intern draws a
 * number, and first everybody in the order of the numbers is tried at their first choice alone, so
 * that as many as possible get it; then the rest take turns in the same order, and each takes the
 * best that has a seat left. With more passes, everybody is tried at their second choice next, and
 * so on; with none it is a {@link SerialDictatorship}.
 *
 * <p>A first choice is what the intern lists first, be it acceptable or not; projects tied as first
 * are all first choices. Rankings by the projects' side do not count beyond who is acceptable.
 * Pinned interns sit before the first pass.
 *
 * <p><b>Linked interns</b> take one turn, by the greatest number among them, and rows of their
 * joint list are their {@linkplain JointList#choice choices}: they get the first row with room for
 * all whom it gives a place. With two passes or more a second choice has the second pass, and so
 * on.
 *
 * <p>Pareto-efficient for interns, as it is the serial dictatorship in the order in which interns
 * are placed. With one pass or more it pays to list a less popular project first. Not stable.
 *
 * <p>Time O(N log N + p N + m d) for N interns, p passes, m pairs and depth d; rows of joint lists
 * cost as much as looking up the pairs of their members. Memory O(N) and the nodes. Source: UK
 * Foundation Programme Office, <i>Preference informed allocation</i> and <i>Linking
 * applications</i> (from 2024): the rank of the lower ranking applicant is used for both.
 */
public final class PriorityDraw implements Mechanism {
  /** The largest number of passes. */
  public static final int MAX_PASSES = 1_000;

  private static final PriorityDraw FIRST_CHOICE_PASS = new PriorityDraw(1);

  private final int passes;

  private PriorityDraw(int passes) {
    this.passes = passes;
  }

  /** {@return the draw with one pass over first choices, and then the rest} */
  public static PriorityDraw firstChoicePass() {
    return FIRST_CHOICE_PASS;
  }

  /**
   * Returns the draw with a number of passes before the rest.
   *
   * @param passes 0 to 1,000: how many choices have a pass of their own
   * @return the mechanism
   * @throws IllegalArgumentException if the number is out of bounds
   */
  public static PriorityDraw withPasses(int passes) {
    Bounds.check("PriorityDraw", "passes", passes, 0, MAX_PASSES);
    return passes == 1 ? FIRST_CHOICE_PASS : new PriorityDraw(passes);
  }

  @Override
  public String name() {
    return passes == 1 ? "priority-draw/first-choice-pass" : "priority-draw/passes-" + passes;
  }

  /**
   * Runs the mechanism. Numbers are those of a {@linkplain Lottery#single single lottery} with the
   * market's seed, also where the market's lottery draws afresh for each project.
   */
  @Override
  public Assignment assign(Market market) {
    Objects.requireNonNull(market, "PriorityDraw.market");
    checkParts(market);
    Interrupts.check();
    OpenSeats seats = new OpenSeats(market);
    DrawTurns turns = new DrawTurns(market);
    for (int pass = 1; pass <= passes + 1; pass++) {
      int choices = pass <= passes ? pass : Integer.MAX_VALUE;
      for (int turn = 0; turn < turns.size(); turn++) {
        Interrupts.checkAt(turn);
        turns.take(turn, choices, seats);
      }
    }
    return seats.assignment();
  }

  @Override
  public MechanismOutcome outcome(Market market) {
    Assignment assignment = assign(market);
    return new MechanismOutcome(
        assignment,
        Optional.empty(),
        market.jointLists().isEmpty() ? Optional.empty() : Optional.of(JointStatus.NOT_SOUGHT));
  }

  /** {@return that a seat which a member leaves may serve another; nothing is looked for by it} */
  @Override
  public Optional<JointBlocking> jointBlocking() {
    return Optional.of(JointBlocking.LEFT_SEATS_SERVE);
  }

  /** {@return limits over several projects, and joint lists} */
  @Override
  public Set<MarketPart> honours() {
    return Collections.unmodifiableSet(
        EnumSet.of(MarketPart.SHARED_LIMITS, MarketPart.JOINT_LISTS));
  }

  @Override
  public Set<Property> properties() {
    EnumSet<Property> promised = EnumSet.of(Property.PARETO_EFFICIENT);
    if (passes == 0) {
      promised.add(Property.STRATEGY_PROOF_FOR_INTERNS);
    }
    return Collections.unmodifiableSet(promised);
  }

  @Override
  public Set<Orders> listensTo() {
    return Set.of(Orders.INTERNS);
  }

  @Override
  public ResultReading reading() {
    return ResultReading.ACCOUNT;
  }

  @Override
  public Account account(Market market, Assignment assignment) {
    return new TurnAccount(market, assignment, pair -> turn(market, assignment, pair));
  }

  /** The turn of a pair; of an intern who is linked, the turn in which the row was taken. */
  private Turn turn(Market market, Assignment assignment, int pair) {
    int intern = market.intern(pair);
    int at = market.jointListOf(intern);
    if (at < 0) {
      return new Turn.OfPass(
          Math.min(market.choice(pair), passes + 1), market.lots().number(intern));
    }
    JointList list = market.jointLists().get(at);
    int row = list.rowOf(assignment);
    int pass = row >= 0 && row < list.rows() ? Math.min(list.choice(row), passes + 1) : passes + 1;
    return new Turn.OfPass(pass, DrawTurns.number(market, list));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PriorityDraw that && passes == that.passes;
  }

  @Override
  public int hashCode() {
    return passes;
  }

  @Override
  public String toString() {
    return name();
  }
}
