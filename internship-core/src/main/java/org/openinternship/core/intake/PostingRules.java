package org.openinternship.core.intake;

import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;

/** What a program expects of a posting before anyone approves it. */
@Value.Immutable
public abstract sealed class PostingRules implements WithPostingRules
    permits ImmutablePostingRules {
  PostingRules() {}

  /**
   * What a posting has to say.
   *
   * @return by default skills, hours, supervision hours, channels, deliverables, tools and pay
   *     status
   */
  @Value.Default
  public Set<PostingItem> neededItems() {
    return EnumSet.complementOf(
        EnumSet.of(PostingItem.TITLE, PostingItem.DESCRIPTION, PostingItem.PERIOD));
  }

  /** {@return with fewer mentors a posting fails; 1 by default} */
  @Value.Default
  public int leastMentors() {
    return 1;
  }

  /** {@return with fewer mentors there is a warning; 2 by default} */
  @Value.Default
  public int preferredMentors() {
    return 2;
  }

  /** {@return with more mentors a posting fails; 4 by default} */
  @Value.Default
  public int mostMentors() {
    return 4;
  }

  @Value.Check
  void check() {
    Bounds.check("PostingRules", "leastMentors", leastMentors(), 0, Integer.MAX_VALUE);
    Bounds.check(
        "PostingRules", "preferredMentors", preferredMentors(), leastMentors(), Integer.MAX_VALUE);
    Bounds.check(
        "PostingRules", "mostMentors", mostMentors(), preferredMentors(), Integer.MAX_VALUE);
  }

  /**
   * Checks a posting.
   *
   * @param content what it says
   * @return a warning for each item it does not say, a warning for few mentors, an error for too
   *     few or too many
   */
  public Report check(PostingContent content) {
    Report.Collector found = Report.collector();
    Project project = content.project();
    for (PostingItem item : PostingItem.values()) {
      if (neededItems().contains(item) && !item.in(content)) {
        found.add(Severity.WARNING, item.path(), ReasonCode.POSTING_INCOMPLETE, project.id(), item);
      }
    }
    String path = "/project/mentors";
    int mentors = project.mentors().size();
    if (mentors < leastMentors()) {
      found.add(
          Severity.ERROR, path, ReasonCode.TOO_FEW_MENTORS, project.id(), mentors, leastMentors());
    } else if (mentors < preferredMentors()) {
      found.add(
          Severity.WARNING,
          path,
          ReasonCode.FEW_MENTORS,
          project.id(),
          mentors,
          preferredMentors());
    } else if (mentors > mostMentors()) {
      found.add(
          Severity.ERROR, path, ReasonCode.TOO_MANY_MENTORS, project.id(), mentors, mostMentors());
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
  }
}
