package org.openinternship.matching.mechanism;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.openinternship.matching.market.TeamFact;
import org.openinternship.matching.optimum.Objective;

/** Why a mechanism did not make a pair that its intern would rather have. */
public sealed interface Because {
  /**
   * A project or group is full, and everybody in it who is not pinned was placed before the turn of
   * the pair came.
   *
   * @param node the project or group, on the path of the pair
   * @param lastPair the pair in it that was made last
   */
  record SeatsWentBefore(int node, int lastPair) implements Because {}

  /**
   * The intern was placed already when the turn of the pair came.
   *
   * @param heldPair the pair that the intern holds
   */
  record PlacedBefore(int heldPair) implements Because {}

  /**
   * The project picked the intern, and so did others, and a rule gave the intern to one of those.
   *
   * @param heldPair the pair that the intern holds
   * @param rule the place of the rule in the chain, 0 for the first; as many as there are rules for
   *     the lot after them
   * @param own the number that the rule gave this pick
   * @param best the lowest number that it gave one
   */
  record LostConflict(int heldPair, int rule, long own, long best) implements Because {}

  /**
   * The project picked others in every round in which the intern had no place.
   *
   * @param heldPair the pair that the intern holds; -1 for none
   */
  record NotPicked(int heldPair) implements Because {}

  /**
   * Each seat of the project that was given was the right of an intern who stands before this one
   * there, and who took it or traded it for another.
   *
   * @param lastPair the pair at the project of whoever stands last of those who had the right
   */
  record RightsBefore(int lastPair) implements Because {}

  /**
   * A project or group is full, and everybody in it who is not pinned stands before the intern in
   * its order.
   *
   * @param node the project or group, on the path of the pair
   * @param lastPair the pair in it that stands last
   */
  record StoodBefore(int node, int lastPair) implements Because {}

  /**
   * A seat of the project is reserved for a category to which the intern does not belong, and
   * whoever has it stands behind the intern.
   *
   * @param project the project
   * @param category the category
   * @param lastPair the pair on the project that stands last
   */
  record KeptForCategory(int project, int category, int lastPair) implements Because {}

  /**
   * Seats of the project stay empty, as they are reserved for categories to which the intern does
   * not belong; everybody in the others who is not pinned stands before the intern.
   *
   * @param project the project
   * @param seats how many stay empty
   */
  record KeptEmpty(int project, int seats) implements Because {}

  /**
   * With the pair, an objective would be worse, all those before it being as good as they are.
   *
   * @param position which objective of the stack, 0 for the first
   * @param objective the objective
   * @param about the rank, or the number, that is counted; empty where the objective is one sum
   * @param most whether as much as possible of it was wanted
   * @param atLeast by how much the objective would be worse at least, 1 or more
   */
  record ObjectiveLoses(
      int position, Objective objective, OptionalLong about, boolean most, long atLeast)
      implements Because {
    /**
     * Checks that nothing is null.
     *
     * @param position which objective of the stack
     * @param objective the objective
     * @param about the rank, or the number, that is counted
     * @param most whether as much as possible of it was wanted
     * @param atLeast by how much the objective would be worse at least
     */
    public ObjectiveLoses {
      Objects.requireNonNull(objective, "ObjectiveLoses.objective");
      Objects.requireNonNull(about, "ObjectiveLoses.about");
    }
  }

  /**
   * With the pair, an objective would be worse as long as the same projects and groups close: with
   * others closed it might not.
   *
   * @param loses the objective, and by how much it would be worse
   */
  record LosesAsItCloses(ObjectiveLoses loses) implements Because {
    /**
     * Checks that nothing is null.
     *
     * @param loses the objective, and by how much it would be worse
     */
    public LosesAsItCloses {
      Objects.requireNonNull(loses, "LosesAsItCloses.loses");
    }
  }

  /**
   * With the pair, not all lower limits could be kept, nor all minimums of what does not close,
   * however the others were placed; of an intern who comes last, however others were who do.
   */
  record BreaksLimits() implements Because {}

  /**
   * The intern comes after all others, and the pair is none that these leave; or with the pair an
   * objective would be worse, among those who come last.
   *
   * @param loses the objective, and by how much it would be worse; empty where others left no seat
   */
  record ComesLast(Optional<ObjectiveLoses> loses) implements Because {
    /**
     * Checks that nothing is null.
     *
     * @param loses the objective, and by how much it would be worse
     */
    public ComesLast {
      Objects.requireNonNull(loses, "ComesLast.loses");
    }
  }

  /**
   * There is room for the pair, and with everybody else where they are it would break a rule about
   * teams that must hold.
   *
   * @param rule the rule
   * @param project the project whose team would break it: that of the pair, or the one that the
   *     intern would leave
   * @param interns how many with the property it would have then
   */
  record BreaksTeamRule(TeamFact rule, int project, int interns) implements Because {
    /**
     * Checks that nothing is null.
     *
     * @param rule the rule
     * @param project the project whose team would break it
     * @param interns how many with the property it would have then
     */
    public BreaksTeamRule {
      Objects.requireNonNull(rule, "BreaksTeamRule.rule");
    }
  }

  /**
   * There is room for the pair, and with everybody else where they are a project or group that the
   * intern would leave had fewer than it must.
   *
   * @param node the project or group, on the path of the pair that the intern holds
   * @param interns how many it would have then
   */
  record LeavesTooFew(int node, int interns) implements Because {}

  /**
   * There is room for the pair, and with everybody else where they are the price of the rules about
   * teams would be higher.
   *
   * @param more by how much, 1 or more
   */
  record RaisesTeamPrice(long more) implements Because {}

  /** Some assignment with the pair is as good by every objective, and lots decided. */
  record AsGood() implements Because {}

  /**
   * The mechanism makes the total of points as great as it can be, and the pair would not add to
   * it: its points less the price of its project come to no more than those of the pair that the
   * intern holds less the price there, or than 0 without a place. The price of a project is what
   * one seat more there could add at most, and one seat less would cost at least.
   *
   * @param heldPair the pair that the intern holds; -1 for none
   * @param points the points of the pair, in millionths through an engine
   * @param price the price of its project, in the same unit
   * @param heldPoints the points of the pair that the intern holds; 0 for none
   * @param heldPrice the price of that one's project; 0 for none
   */
  record NothingToAdd(int heldPair, long points, long price, long heldPoints, long heldPrice)
      implements Because {
    /** {@return whether what is said of points and prices agrees with itself} */
    public boolean addsUp() {
      return price >= 0 && heldPrice >= 0 && points - price <= heldPoints - heldPrice;
    }
  }
}
