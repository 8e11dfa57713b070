package org.openinternship.matching.hindsight;

import org.openinternship.core.cohort.Cohort;

/**
 * A change of one thing in a cohort: more of what an intern brings, another list of theirs, more
 * seats, or less that a project asks for.
 */
public sealed interface HelpfulChange
    permits HigherSkill,
        HigherLanguage,
        MoreHours,
        HigherBid,
        NewBid,
        MoreSeats,
        LowerSkillNeed,
        LowerLanguageNeed,
        FewerHours,
        DroppedNeed {
  /** {@return what kind of change it is} */
  HelpfulKind kind();

  /**
   * {@return how large the change is, counted in levels, hours, ranks or seats; not to be compared
   * with that of another kind of change}
   */
  int size();

  /**
   * Makes the change.
   *
   * @param cohort a cohort with the intern or project that the change is of
   * @return the cohort with that one thing changed
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such intern or project
   */
  Cohort appliedTo(Cohort cohort);
}
