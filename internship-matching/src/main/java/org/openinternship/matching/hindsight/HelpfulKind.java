package org.openinternship.matching.hindsight;

/** The kinds of {@link HelpfulChange}, in the order in which an answer lists them. */
public enum HelpfulKind {
  /** {@link HigherSkill}. */
  HIGHER_SKILL,
  /** {@link HigherLanguage}. */
  HIGHER_LANGUAGE,
  /** {@link MoreHours}. */
  MORE_HOURS,
  /** {@link HigherBid}. */
  HIGHER_BID,
  /** {@link NewBid}. */
  NEW_BID,
  /** {@link MoreSeats}. */
  MORE_SEATS,
  /** {@link LowerSkillNeed}. */
  LOWER_SKILL_NEED,
  /** {@link LowerLanguageNeed}. */
  LOWER_LANGUAGE_NEED,
  /** {@link FewerHours}. */
  FEWER_HOURS,
  /** {@link DroppedNeed}. */
  DROPPED_NEED;

  /** {@return whether it is of what an intern brings or asks for, or of seats, for an intern} */
  public boolean leadsAnIntern() {
    return compareTo(MORE_SEATS) <= 0;
  }
}
