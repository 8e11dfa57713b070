package org.openinternship.core.intake;

import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;

/**
 * What a posting says beside the project: what an intern wants to know before choosing, and no
 * match reads.
 */
@Value.Immutable
public abstract sealed class PostingDetails implements WithPostingDetails
    permits ImmutablePostingDetails {
  PostingDetails() {}

  /** {@return what there will be at the end} */
  public abstract List<String> deliverables();

  /** {@return what the work is done with} */
  public abstract List<String> tools();

  /** {@return how many minutes a week an intern has with mentors and supervisor, 0 to 10,080} */
  public abstract OptionalInt supervisionMinutesPerWeek();

  /** {@return what an intern must have done before applying, such as a course or a contribution} */
  public abstract List<String> prerequisites();

  @Value.Check
  void check() {
    Bounds.check(
        "PostingDetails",
        "supervisionMinutesPerWeek",
        supervisionMinutesPerWeek(),
        0,
        60 * Bounds.WEEK);
    checkNoneBlank("deliverables", deliverables());
    checkNoneBlank("tools", tools());
    checkNoneBlank("prerequisites", prerequisites());
  }

  private static void checkNoneBlank(String attribute, List<String> texts) {
    if (texts.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "PostingDetails: one of the " + attribute + " is blank. Maybe an empty line of a form");
    }
  }

  /** {@return details that say nothing} */
  public static PostingDetails none() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds details; not safe for use by several threads. */
  public static final class Builder extends ImmutablePostingDetails.Builder {
    Builder() {}
  }
}
