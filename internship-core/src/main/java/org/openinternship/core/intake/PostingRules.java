package org.openinternship.core.intake;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.HostReason;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;

/**
 * The rules of a program for postings: what one has to say, how many mentors it needs, and who
 * approves it.
 */
@Value.Immutable
public abstract sealed class PostingRules implements WithPostingRules
    permits ImmutablePostingRules {
  PostingRules() {}

  /**
   * Returns what a posting has to say.
   *
   * @return the items; by default skills, hours, supervision hours, channels, deliverables, tools
   *     and pay status
   */
  @Value.Default
  public Set<PostingItem> neededItems() {
    return EnumSet.complementOf(
        EnumSet.of(PostingItem.TITLE, PostingItem.DESCRIPTION, PostingItem.PERIOD));
  }

  /** {@return the fewest mentors with which a posting passes; 1 by default} */
  @Value.Default
  public int minMentors() {
    return 1;
  }

  /** {@return the fewest mentors without a warning, at least the minimum; 2 by default} */
  @Value.Default
  public int preferredMentors() {
    return 2;
  }

  /**
   * {@return the most mentors with which a posting passes, at least those preferred; 4 by default}
   */
  @Value.Default
  public int maxMentors() {
    return 4;
  }

  /** {@return the plan of approvals; none are needed by default} */
  @Value.Default
  public ApprovalPlan approvals() {
    return ApprovalPlan.of();
  }

  @Value.Check
  void check() {
    Bounds.checkCount("PostingRules", "minMentors", minMentors(), 0);
    Bounds.checkNotBelow(
        "PostingRules", "preferredMentors", preferredMentors(), "minMentors", minMentors());
    Bounds.checkNotBelow(
        "PostingRules", "maxMentors", maxMentors(), "preferredMentors", preferredMentors());
  }

  /**
   * Checks a posting before anyone approves it.
   *
   * @param content its content
   * @return a warning for each item it does not say, a warning for few mentors, an error for too
   *     few or too many
   */
  public Report check(PostingContent content) {
    Objects.requireNonNull(content, "PostingRules.content");
    Report.Collector found = Report.collector();
    Project project = content.project();
    for (PostingItem item : PostingItem.values()) {
      if (neededItems().contains(item) && !item.in(content)) {
        found.add(
            Severity.WARNING, item.path(), IntakeReason.POSTING_INCOMPLETE, project.id(), item);
      }
    }
    String path = "/project/mentors";
    int mentors = project.mentors().size();
    if (mentors < minMentors()) {
      found.add(
          Severity.ERROR, path, HostReason.TOO_FEW_MENTORS, project.id(), mentors, minMentors());
    } else if (mentors < preferredMentors()) {
      found.add(
          Severity.WARNING,
          path,
          HostReason.FEW_MENTORS,
          project.id(),
          mentors,
          preferredMentors());
    } else if (mentors > maxMentors()) {
      found.add(
          Severity.ERROR, path, HostReason.TOO_MANY_MENTORS, project.id(), mentors, maxMentors());
    }
    return found.report();
  }

  /** {@return the rules with every default; those for mentors are the LFX Mentorship's} */
  public static PostingRules standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds rules; not safe for use by several threads. */
  public static final class Builder extends ImmutablePostingRules.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
