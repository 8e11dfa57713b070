package org.openinternship.core.intake;

import java.util.Objects;
import java.util.function.Predicate;

/** A piece of information that an intern needs to choose well between postings. */
public enum PostingItem {
  /** The title. */
  TITLE("/project/title", content -> content.project().title().isPresent()),
  /** The description of the work. */
  DESCRIPTION("/project/description", content -> content.project().description().isPresent()),
  /** The skills that it asks for or teaches. */
  SKILLS(
      "/project/skillNeeds",
      content ->
          !content.project().skillNeeds().isEmpty() || !content.project().teaches().isEmpty()),
  /** The days of the work. */
  PERIOD("/project/period", content -> content.project().period().isPresent()),
  /** The hours a week. */
  HOURS("/project/hoursPerWeek", content -> content.project().hoursPerWeek().isPresent()),
  /** The time that mentors and supervisor have. */
  SUPERVISION_HOURS(
      "/details/supervisionMinutesPerWeek",
      content -> content.details().supervisionMinutesPerWeek().isPresent()),
  /** The channels of communication. */
  CHANNELS("/project/channels", content -> !content.project().channels().isEmpty()),
  /** The results that there will be at the end. */
  DELIVERABLES("/details/deliverables", content -> !content.details().deliverables().isEmpty()),
  /** The tools that the work is done with. */
  TOOLS("/details/tools", content -> !content.details().tools().isEmpty()),
  /** The pay; that it is unpaid is an answer, too. */
  PAY_STATUS("/project/compensation", content -> content.project().compensation().isPresent());

  private final String path;

  @SuppressWarnings("ImmutableEnumChecker") // a lambda that captures nothing
  private final Predicate<PostingContent> said;

  PostingItem(String path, Predicate<PostingContent> said) {
    this.path = path;
    this.said = said;
  }

  /**
   * Tells whether a posting has it.
   *
   * @param content the content of the posting
   * @return whether it is there
   */
  public boolean in(PostingContent content) {
    Objects.requireNonNull(content, "PostingItem.content");
    return said.test(content);
  }

  String path() {
    return path;
  }
}
