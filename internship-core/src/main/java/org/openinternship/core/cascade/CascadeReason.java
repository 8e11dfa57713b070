package org.openinternship.core.cascade;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that checks of a mentoring cascade give. */
public enum CascadeReason implements ReasonCode {
  /** A member stands at a level that the cascade does not have. */
  UNKNOWN_LEVEL("{person} stands at level \"{level}\", which the cascade does not have"),
  /** A mentor who is not a member. */
  UNKNOWN_MENTOR("{mentor}, the mentor of {person}, is not in the cascade. Maybe they have left"),
  /** Everybody has a mentor, so there is no top. */
  CASCADE_WITHOUT_TOP("nobody is at the top of the cascade: it needs one person without a mentor"),
  /** One more person without a mentor. */
  SECOND_TOP("{person} has no mentor, and neither has {top}, who is at the top"),
  /** People who are each other's mentors. */
  MENTOR_CYCLE("{person} is above themselves. Maybe two mentors were swapped"),
  /** A person without a way up to the top. */
  NOT_REACHED_FROM_TOP("{person} cannot be reached from the top"),
  /** A mentor on the same level as a report, or below. */
  MENTOR_NOT_ABOVE(
      "{mentor} at level \"{above}\" mentors {person} at level \"{below}\", which is not"
          + " below"),
  /** A mentor more than one level above a report. */
  LEVEL_LEFT_OUT(
      "{mentor} at level \"{above}\" mentors {person} at level \"{below}\" and leaves out"
          + " a level"),
  /** More direct reports than the rules advise. */
  TOO_MANY_REPORTS(
      "{person} has {reports|# direct report|# direct reports}, at most {max|# is|# are}"
          + " advised"),
  /** The reports of a mentor need more time than the mentor has. */
  MENTOR_OVERLOADED(
      "the reports of {person} need {needed:minutes} a week, {person} can give"
          + " {given:minutes}"),
  /** A mentor takes fewer interns than they would have. */
  TOO_MANY_INTERNS_MENTORED(
      "{person} has {interns|# intern|# interns} and takes at most {max:number}"),
  /** Nobody is left at the level above, so that somebody higher up is proposed. */
  NOBODY_AT_LEVEL(
      "nobody else is at level \"{level}\", so {mentor} at level \"{above}\" is proposed for"
          + " {person} and a level is left out"),
  /** No new mentor within the distance that the rules allow. */
  NO_MENTOR_NEAR(
      "nobody at level \"{level}\" has a clock within {minutes:minutes} of that of {person}"),
  /** No possible new mentor with fewer reports than the rules allow. */
  NO_MENTOR_WITH_ROOM(
      "{near|the only one|all #} at level \"{level}\" whose {near|clock is|clocks are}"
          + " near enough to that of {person} {near|has|have} {max|# direct report|# direct"
          + " reports} or more, or as many interns as they take");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  CascadeReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
