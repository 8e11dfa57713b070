package org.openinternship.matching.mechanism;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.Texts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * Hosts pick, in rounds, and whoever is wanted by several goes by an ordered chain of rules: the
 * procedure of programs in which hosts go through the applications that they got.
 *
 * <ol>
 *   <li>Every project with free seats picks the best that its order knows of those who asked for it
 *       and have no place, as many as it has seats. Where projects share a limit, such as a host's
 *       slots, they pick together: the first pairs of their common order, as many as the limit and
 *       the seats allow. So of a host's ranking the top n are picked, n its slots.
 *   <li>An intern picked by one project has the place. An intern picked by several, of one host or
 *       not, goes by the chain: the first rule that tells the picks apart leaves the best by it,
 *       and the next one decides between those that are left. At last a lot decides, drawn by the
 *       keys of intern and project.
 *   <li>The projects that lost somebody pick again, in the next round, until nobody picks.
 * </ol>
 *
 * <p>A settled conflict is final in its round, and so is an undisputed pick: in these programs a
 * pick becomes an offer when conflicts are settled, and nobody is asked to wait for a project that
 * may yet lose somebody else. That is the library's definition. It has a price: the result is in
 * general not stable, since an intern picked early does not get what a better project would have
 * offered a round later, and interns may gain by a shorter list. Whoever wants them to wait wants
 * {@link DeferredAcceptance#projectProposing}.
 *
 * <p>The result does not depend on the order in which projects pick or conflicts are settled. Time
 * O(m (log k + d log c)) for m pairs, at most k of a project, depth d of the tree and at most c
 * children a group, however many rounds there are, plus the rules' own; no recursion.
 *
 * <p>Sources: the rules of programs as they publish them: Outreachy, for the order of its four
 * rules for applicants whom several projects select (<i>Mentor FAQ</i>); the Virtual Student
 * Federal Service, several of whose hosts may pick one student; Google Summer of Code, for slots
 * and for the one proposal of a contributor that can be accepted. The rounds, and that they are
 * final, are the library's.
 */
public final class HostPicks implements Mechanism {
  private static final HostPicks OUTREACHY =
      settledBy(
          StandardConflictRule.ENOUGH_MENTORS,
          StandardConflictRule.HOST_RANK,
          StandardConflictRule.NO_OTHER_APPLICANT,
          StandardConflictRule.INTERNS_CHOICE);

  private static final HostPicks INTERN_CHOOSES =
      settledBy(StandardConflictRule.INTERNS_CHOICE, StandardConflictRule.HOST_RANK);

  private final List<ConflictRule> rules;
  private final String name;

  private HostPicks(List<ConflictRule> rules) {
    this.rules = rules;
    List<String> names = new ArrayList<>();
    for (ConflictRule rule : rules) {
      names.add(Texts.name("HostPicks", "name of a rule", nameOf(rule)));
    }
    Texts.checkDifferent("HostPicks", "rule", names);
    this.name =
        Texts.name(
            "HostPicks",
            "name",
            "host-picks/" + (names.isEmpty() ? "lot" : String.join("+", names)));
  }

  private static String nameOf(ConflictRule rule) {
    return rule instanceof StandardConflictRule ? rule.toString() : rule.name();
  }

  /**
   * Returns the mechanism with a chain of rules.
   *
   * @param rules the rules, the one that decides first at the beginning; after the last, and
   *     without any, the lot decides
   * @return the mechanism
   * @throws IllegalArgumentException if two have the same name, or one has none
   */
  public static HostPicks settledBy(ConflictRule... rules) {
    Objects.requireNonNull(rules, "HostPicks.rules");
    for (ConflictRule rule : rules) {
      Objects.requireNonNull(rule, "HostPicks.rule");
    }
    return new HostPicks(List.copyOf(Arrays.asList(rules)));
  }

  /**
   * Returns the mechanism with Outreachy's chain: enough mentors for one-to-one mentoring; the
   * quality of the contribution, by which hosts rank; the project with no other strong applicant;
   * the intern's choice.
   *
   * @return the mechanism
   */
  public static HostPicks outreachy() {
    return OUTREACHY;
  }

  /**
   * Returns the mechanism in which the intern chooses between those who picked them, and the host's
   * rank decides where the intern has no order: as in the Virtual Student Federal Service and
   * Google Summer of Code.
   *
   * @return the mechanism
   */
  public static HostPicks internChooses() {
    return INTERN_CHOOSES;
  }

  /** {@return the chain of rules, without the lot at its end} */
  public List<ConflictRule> rules() {
    return rules;
  }

  /** {@return {@code host-picks/} and the names of the rules with {@code +} between} */
  @Override
  public String name() {
    return name;
  }

  @Override
  public Assignment assign(Market market) {
    Objects.requireNonNull(market, "HostPicks.market");
    checkParts(market);
    Interrupts.check();
    return new PickRounds(market, rules, PickLog.NONE).run();
  }

  @Override
  public ResultReading reading() {
    return ResultReading.ACCOUNT;
  }

  /** {@return which picks were lost by which rule of the chain, and who was not picked} */
  @Override
  public Account account(Market market, Assignment assignment) {
    Objects.requireNonNull(market, "HostPicks.market");
    Objects.requireNonNull(assignment, "HostPicks.assignment");
    return PicksAccount.of(market, assignment, rules);
  }

  /** {@return whether it is host picks by the same chain} */
  @Override
  public boolean equals(Object other) {
    return other instanceof HostPicks that && rules.equals(that.rules);
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
