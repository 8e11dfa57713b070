package org.openinternship.matching.shortlist;

import java.util.Arrays;
import org.openinternship.core.eligibility.EligibilityReason;
import org.openinternship.core.eligibility.Fact;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.Reason;

/**
 * A fact that is missing of an intern or of projects, and what knowing it would change: nothing
 * that is known stands against these projects.
 *
 * @param fact the name of the fact, as in {@code INTERN_HOURS_PER_WEEK}
 * @param projects how many projects are closed to the intern by this fact alone: they open if it
 *     becomes known and fits
 * @param withOthers how many are closed by this fact and other missing ones
 */
public record MissingFact(String fact, int projects, int withOthers) {
  /**
   * Checks the text and the numbers.
   *
   * @param fact the name of the fact
   * @param projects how many projects are closed by this fact alone
   * @param withOthers how many are closed by this fact and other missing ones
   * @throws IllegalArgumentException if the fact is blank or a number is negative
   */
  public MissingFact {
    fact = Texts.name("MissingFact", "fact", fact);
    Bounds.check("MissingFact", "projects", projects, 0, Integer.MAX_VALUE);
    Bounds.check("MissingFact", "withOthers", withOthers, 0, Integer.MAX_VALUE);
  }

  /**
   * {@return whether it is for the intern to tell, as every fact but those of a project: then a
   * page can ask for it}
   */
  public boolean isOfIntern() {
    return Arrays.stream(Fact.values())
        .allMatch(known -> known.isOfIntern() || !known.name().equals(fact));
  }

  /** {@return what to tell the intern: how many more projects are open if the fact is known} */
  public Reason reason() {
    return Reason.of(EligibilityReason.FACT_WOULD_OPEN, projects, fact);
  }
}
