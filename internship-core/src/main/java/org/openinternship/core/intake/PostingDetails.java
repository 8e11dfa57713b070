package org.openinternship.core.intake;

import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;

/**
 * The details of a posting beside the project, which an intern wants to know before choosing and no
 * match reads.
 */
@Value.Immutable
public abstract sealed class PostingDetails implements WithPostingDetails
    permits ImmutablePostingDetails {
  PostingDetails() {}

  /** {@return the results that there will be at the end} */
  public abstract List<String> deliverables();

  /** {@return the tools that the work is done with} */
  public abstract List<String> tools();

  /** {@return the minutes a week that an intern has with mentors and supervisor, 0 to 10,080} */
  public abstract OptionalInt supervisionMinutesPerWeek();

  /**
   * {@return the names of what must be done before applying, such as a course or a contribution}
   */
  public abstract List<String> prerequisites();

  @Value.Check
  PostingDetails check() {
    Bounds.check(
        "PostingDetails",
        "supervisionMinutesPerWeek",
        supervisionMinutesPerWeek(),
        0,
        60 * Bounds.WEEK);
    List<String> deliverables = Texts.names("PostingDetails", "deliverables", deliverables());
    List<String> tools = Texts.names("PostingDetails", "tools", tools());
    List<String> prerequisites = Texts.names("PostingDetails", "prerequisites", prerequisites());
    return deliverables.equals(deliverables())
            && tools.equals(tools())
            && prerequisites.equals(prerequisites())
        ? this
        : new Builder()
            .from(this)
            .deliverables(deliverables)
            .tools(tools)
            .prerequisites(prerequisites)
            .build();
  }

  /** {@return the details that say nothing} */
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

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
