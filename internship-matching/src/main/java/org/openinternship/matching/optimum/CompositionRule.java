package org.openinternship.matching.optimum;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;

/**
 * How many interns with a property a project should have: at least, at most, or both. The property
 * is the set of interns who have it; whoever makes the rule knows what it means.
 *
 * <p>Without a price it must hold. With a price each intern who is missing or too many costs so
 * much, or with {@link #squared} their number squared, so that what is missing is spread evenly: a
 * rule with the same minimum and maximum and a squared price balances a property over teams.
 */
@Value.Immutable
public abstract sealed class CompositionRule implements WithCompositionRule
    permits ImmutableCompositionRule {
  /** The highest price of one intern. */
  public static final int MAX_PRICE = 1_000_000;

  /** The highest minimum and maximum. */
  public static final int MAX_COUNT = 100_000;

  CompositionRule() {}

  /** {@return what the rule is called where it is told of; {@code rule} by default} */
  @Value.Default
  public String label() {
    return "rule";
  }

  /** {@return the interns who have the property, by their numbers in the market} */
  @Value.NaturalOrder
  public abstract SortedSet<Integer> interns();

  /** {@return the projects that it is about; none means every project} */
  @Value.NaturalOrder
  public abstract SortedSet<Integer> projects();

  /** {@return how many interns with the property there should be at least; 0 by default} */
  @Value.Default
  public int minInterns() {
    return 0;
  }

  /** {@return how many there should be at most; empty for no such limit} */
  public abstract OptionalInt maxInterns();

  /** {@return what each intern missing or too many costs, from 1; empty if it must hold} */
  public abstract OptionalLong price();

  /** {@return whether their number counts squared, in place of itself; false by default} */
  @Value.Default
  public boolean squared() {
    return false;
  }

  /**
   * Tells whether a project where nobody sits is excused. If it is not, a minimum is also a lower
   * limit of the project.
   *
   * @return false by default
   */
  @Value.Default
  public boolean excusesEmpty() {
    return false;
  }

  @Value.Check
  void check() {
    Texts.key("CompositionRule", "label", label());
    Bounds.check("CompositionRule", "minInterns", minInterns(), 0, MAX_COUNT);
    if (maxInterns().isPresent()) {
      int max = maxInterns().getAsInt();
      Bounds.check("CompositionRule", "maxInterns", max, 0, MAX_COUNT);
      Bounds.check(
          max >= minInterns(),
          "CompositionRule",
          "maxInterns",
          max,
          "at least minInterns, which is " + minInterns());
    }
    if (price().isPresent()) {
      Bounds.check("CompositionRule", "price", price().getAsLong(), 1, MAX_PRICE);
    }
    checkNumbers("intern", interns());
    checkNumbers("project", projects());
  }

  private static void checkNumbers(String what, Set<Integer> numbers) {
    for (int number : numbers) {
      Bounds.checkMin("CompositionRule", what, number, 0);
    }
  }

  boolean isAbout(int project) {
    return projects().isEmpty() || projects().contains(project);
  }

  /** {@return the builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableCompositionRule.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
