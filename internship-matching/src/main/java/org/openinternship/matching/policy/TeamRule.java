package org.openinternship.matching.policy;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.matching.market.TeamFact;
import org.openinternship.matching.optimum.CompositionRule;

/**
 * How many interns with a property a team should have, in the words of the domain: a part of a
 * {@link MatchingPolicy}. Without a price the rule must hold; a project where nobody sits is no
 * team.
 */
@Value.Immutable
public abstract sealed class TeamRule implements TeamFact, WithTeamRule permits ImmutableTeamRule {
  TeamRule() {}

  /** {@return its name in messages, as in {@code SQL}} */
  @Override
  public abstract String name();

  /** {@return what interns have to have} */
  public abstract TeamProperty property();

  /** {@return the projects that it is about; none means every project} */
  @Value.NaturalOrder
  public abstract SortedSet<ProjectId> projects();

  /** {@return how many interns with the property a team should have at least; 0 by default} */
  @Override
  @Value.Default
  public int minInterns() {
    return 0;
  }

  /** {@return how many it should have at most; empty for no such limit} */
  @Override
  public abstract OptionalInt maxInterns();

  /** {@return what each intern missing or too many costs, from 1; empty if it must hold} */
  @Override
  public abstract OptionalLong price();

  /** {@return whether their number counts squared, in place of itself; false by default} */
  @Override
  @Value.Default
  public boolean squared() {
    return false;
  }

  @Value.Check
  void check() {
    Texts.key("TeamRule", "name", name());
    Bounds.check("TeamRule", "minInterns", minInterns(), 0, CompositionRule.MAX_COUNT);
    if (maxInterns().isPresent()) {
      int max = maxInterns().getAsInt();
      Bounds.check("TeamRule", "maxInterns", max, 0, CompositionRule.MAX_COUNT);
      Bounds.check(
          max >= minInterns(),
          "TeamRule",
          "maxInterns",
          max,
          "at least minInterns, which is " + minInterns());
    }
    if (price().isPresent()) {
      Bounds.check("TeamRule", "price", price().getAsLong(), 1, CompositionRule.MAX_PRICE);
    }
  }

  /**
   * Tells whether the rule is about a project.
   *
   * @param project the project's key
   * @return true if it is about every project, or names this one
   */
  public boolean isAbout(ProjectId project) {
    Objects.requireNonNull(project, "TeamRule.project");
    return projects().isEmpty() || projects().contains(project);
  }

  /** {@return the builder; a name and a property are needed} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableTeamRule.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
