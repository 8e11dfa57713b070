package org.openinternship.matching.verify;

import org.openinternship.core.internal.Texts;

/** A way in which an assignment is not allowed. */
public sealed interface Violation {

  /**
   * A node with more interns than its capacity.
   *
   * @param node the project or group
   * @param count how many sit there or below it
   * @param capacity how many may
   */
  record OverCapacity(int node, int count, int capacity) implements Violation {}

  /**
   * A node with fewer interns than it must have, or with some but fewer than its minimum.
   *
   * @param node the project or group
   * @param count how many sit there or below it
   * @param limit how many must
   */
  record UnderLimit(int node, int count, int limit) implements Violation {}

  /**
   * An intern sits at a project though one of the two does not accept the other.
   *
   * @param intern the intern
   * @param project the project
   */
  record NotAcceptable(int intern, int project) implements Violation {}

  /**
   * A pinned intern sits elsewhere or nowhere.
   *
   * @param intern the intern
   * @param pinned the project it is pinned to
   * @param project the project it sits at, -1 for none
   */
  record PinNotKept(int intern, int pinned, int project) implements Violation {}

  /**
   * An intern sits at a project that reserves seats, and when it fills its seats with those who sit
   * there there is none for the intern.
   *
   * @param intern the intern
   * @param project the project
   */
  record NoSeatOpen(int intern, int project) implements Violation {}

  /**
   * The members of a joint list sit as no row of it says.
   *
   * @param list the place of the list in {@link
   *     org.openinternship.matching.market.Market#jointLists}
   * @param intern its first member
   */
  record NotARow(int list, int intern) implements Violation {}

  /**
   * Two places of a person have the same project.
   *
   * @param intern the later place
   * @param other the earlier place
   * @param project the project
   */
  record SameProjectTwice(int intern, int other, int project) implements Violation {}

  /**
   * A team has too few or too many interns with a property by a rule that must hold.
   *
   * @param rule the name of the rule
   * @param project the project
   * @param interns how many with the property sit there
   */
  record BrokenTeamRule(String rule, int project, int interns) implements Violation {
    /**
     * Checks the name.
     *
     * @param rule the name of the rule
     * @param project the project
     * @param interns how many with the property sit there
     * @throws IllegalArgumentException if the name is blank
     */
    public BrokenTeamRule {
      rule = Texts.name("BrokenTeamRule", "rule", rule);
    }
  }
}
