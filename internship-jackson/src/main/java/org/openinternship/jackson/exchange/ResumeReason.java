package org.openinternship.jackson.exchange;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that the reading of a resume gives: what was not understood in it. */
public enum ResumeReason implements ReasonCode {
  /** A list, an object or a text was expected, and something else is there. */
  RESUME_FORM(
      "this part of the resume does not have the form that the format gives it, it was passed over"),
  /** A text that no value of the library takes. */
  RESUME_TEXT(
      "this text is too long or has characters that cannot be seen, it was passed over. Maybe it"
          + " was copied from elsewhere"),
  /** A date that is none. */
  RESUME_DATE(
      "this is no year, year-month or year-month-day, so this education was passed over. Maybe"
          + " leave out the end of what goes on"),
  /** An end before a beginning. */
  RESUME_DATES(
      "this education ends before it begins and was passed over. Maybe the two dates were swapped"),
  /** A country that is none. */
  RESUME_COUNTRY(
      "this is no code of a country in two capital letters, so the place was passed over. Maybe it"
          + " is in small ones, or the name of one"),
  /** A word for the level of a skill that is not in the table. */
  RESUME_SKILL_LEVEL(
      "it is not known how well a skill at level \"{value}\" is mastered, so it was passed over."
          + " Maybe add the word to the table of levels"),
  /** A skill without a level. */
  RESUME_SKILL_LEVEL_MISSING(
      "the resume does not say how well this skill is mastered, so it was passed over"),
  /** A name of a language that is not known. */
  RESUME_LANGUAGE(
      "no language is known under the name \"{value}\", so it was passed over. Maybe it is"
          + " several: then name each"),
  /** A word for the level of a language that is not in the table. */
  RESUME_FLUENCY(
      "it is not known how well a language at level \"{value}\" is mastered, so it was passed"
          + " over. Maybe add the word to the table of levels"),
  /** A language without a level. */
  RESUME_FLUENCY_MISSING(
      "the resume does not say how well this language is mastered, so it was passed over");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  ResumeReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
