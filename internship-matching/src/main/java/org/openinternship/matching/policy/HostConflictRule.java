package org.openinternship.matching.policy;

import java.util.Objects;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.PairFact;
import org.openinternship.matching.mechanism.Conflict;
import org.openinternship.matching.mechanism.ConflictRule;

/**
 * A rule of a host's own for interns whom several projects picked, in the words of the domain. The
 * engine asks it of those picks alone.
 */
public final class HostConflictRule implements ConflictRule, PairFact {
  /** The number of a pick. */
  @FunctionalInterface
  public interface PickNumber {
    /**
     * Returns the number of a pick, the same for the same pair.
     *
     * @param intern the intern
     * @param project the project that picked them
     * @return the number; the lowest wins, equal ones leave it to the next rule
     */
    long of(Intern intern, Project project);
  }

  private final String name;
  private final PickNumber number;

  private HostConflictRule(String name, PickNumber number) {
    this.name = Texts.name("HostConflictRule", "name", name);
    this.number = Objects.requireNonNull(number, "HostConflictRule.number");
  }

  /**
   * Returns a rule.
   *
   * @param name its name
   * @param number the number of a pick
   * @return the rule
   * @throws IllegalArgumentException if the name is blank
   */
  public static HostConflictRule of(String name, PickNumber number) {
    Objects.requireNonNull(name, "HostConflictRule.name");
    return new HostConflictRule(name, number);
  }

  @Override
  public String name() {
    return name;
  }

  /** {@return the number of a pick} */
  public PickNumber number() {
    return number;
  }

  /** {@return what the engine knows of the pick; 0 in a market that no engine made} */
  @Override
  public long value(Conflict conflict, int pair) {
    Objects.requireNonNull(conflict, "HostConflictRule.conflict");
    return conflict.fact(this, pair).orElse(0);
  }

  @Override
  public String toString() {
    return name;
  }
}
