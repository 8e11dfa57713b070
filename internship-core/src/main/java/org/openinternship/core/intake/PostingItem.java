package org.openinternship.core.intake;

import java.util.function.Predicate;

/** What an intern needs to know of a posting to choose well. */
public enum PostingItem {
  /** What it is called. */
  TITLE("/project/title", content -> content.project().title().isPresent()),
  /** What there is to do. */
  DESCRIPTION("/project/description", content -> content.project().description().isPresent()),
  /** Which skills it asks for, or teaches. */
  SKILLS(
      "/project/skillNeeds",
      content ->
          !content.project().skillNeeds().isEmpty() || !content.project().teaches().isEmpty()),
  /** From when to when. */
  PERIOD("/project/period", content -> content.project().period().isPresent()),
  /** How many hours a week. */
  HOURS("/project/hoursPerWeek", content -> content.project().hoursPerWeek().isPresent()),
  /** How much time mentors and supervisor have. */
  SUPERVISION_HOURS(
      "/details/supervisionMinutesPerWeek",
      content -> content.details().supervisionMinutesPerWeek().isPresent()),
  /** Over which channels. */
  CHANNELS("/project/channels", content -> !content.project().channels().isEmpty()),
  /** What there will be at the end. */
  DELIVERABLES("/details/deliverables", content -> !content.details().deliverables().isEmpty()),
  /** What the work is done with. */
  TOOLS("/details/tools", content -> !content.details().tools().isEmpty()),
  /** Whether it is paid, and how; that it is unpaid is an answer, too. */
  PAY_STATUS("/project/compensation", content -> content.project().compensation().isPresent());

  private final String path;

  @SuppressWarnings("ImmutableEnumChecker") // a lambda that captures nothing
  private final Predicate<PostingContent> said;

  PostingItem(String path, Predicate<PostingContent> said) {
    this.path = path;
    this.said = said;
  }

  /**
   * Whether a posting says it.
   *
   * @param content what the posting says
   * @return whether this is among it
   */
  public boolean in(PostingContent content) {
    return said.test(content);
  }

  String path() {
    return path;
  }
}
