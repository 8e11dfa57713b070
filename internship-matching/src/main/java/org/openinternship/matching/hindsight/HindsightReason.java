package org.openinternship.matching.hindsight;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that tell what would have helped, and what it would have cost others. */
public enum HindsightReason implements ReasonCode {
  /** A higher level of a skill that the intern has. */
  SKILL_HIGHER(
      "{intern:you|you|intern #} would have got project {project} with {skill} at the level"
          + " \"{needed:Proficiency}\" instead of \"{has:Proficiency}\""),
  /** A skill that the intern does not have. */
  SKILL_NEW(
      "{intern:you|you|intern #} would have got project {project} with {skill} at the level"
          + " \"{needed:Proficiency}\", which is not among {you|your|their} skills"),
  /** A higher level of a language that the intern speaks. */
  LANGUAGE_HIGHER(
      "{intern:you|you|intern #} would have got project {project} with {language:Language} at level"
          + " {needed:CefrLevel} instead of {has:CefrLevel}"),
  /** A language that the intern does not speak. */
  LANGUAGE_NEW(
      "{intern:you|you|intern #} would have got project {project} with {language:Language} at level"
          + " {needed:CefrLevel}, which is not among {you|your|their} languages"),
  /** More hours a week. */
  HOURS_MORE(
      "{intern:you|you|intern #} would have got project {project} with {hours|# hour|# hours} a"
          + " week instead of {has:number}"),
  /** Hours a week that are not known. */
  HOURS_KNOWN(
      "{intern:you|you|intern #} would have got project {project} with {hours|# hour|# hours} a"
          + " week; how many {you|you have|they have} is not known"),
  /** The project higher on a ranked list. */
  RANKED_HIGHER(
      "{intern:you|you|intern #} would have got project {project} as choice {choice:number} of"
          + " {asked:number} on {you|your|their} list, before {passed|one more project|# more"
          + " projects} than now"),
  /** The project with a rank where it stands, as the only one of the list without one. */
  RANKED_AT_ALL(
      "{intern:you|you|intern #} would have got project {project} if {you|you|they} had ranked it,"
          + " as choice {choice:number} of {asked:number} on {you|your|their} list; there it has no"
          + " rank"),
  /** The project before all others of a list that has no order. */
  RANKED_FIRST(
      "{intern:you|you|intern #} would have got project {project} if {you|you|they} had ranked it"
          + " before {passed|the other project|the # other projects} on {you|your|their} list,"
          + " which has no order"),
  /** A bid that is not there, in a ranked list. */
  BID_NEW(
      "{intern:you|you|intern #} would have got project {project} by asking for it as choice"
          + " {choice:number} of {asked:number}"),
  /** A bid that is not there, in a list that has no order. */
  BID_NEW_UNRANKED(
      "{intern:you|you|intern #} would have got project {project} by asking for it, too; {you|your|"
          + "their} list has no order"),
  /** A bid that is not there, without a rank in a list that ranks others. */
  BID_NEW_BLANK(
      "{intern:you|you|intern #} would have got project {project} by asking for it, too, even"
          + " without a rank"),
  /** More seats. */
  SEATS_MORE(
      "{intern:you|you|intern #} would have got project {project} with {more|one more place|# more"
          + " places} there"),
  /** A lower level of a skill that the project asks for. */
  SKILL_NEED_LOWER(
      "project {project} would have been filled with {skill} at the level \"{enough:Proficiency}\""
          + " instead of \"{needed:Proficiency}\""),
  /** A skill that the project would not ask for. */
  SKILL_NEED_DROPPED("project {project} would have been filled without asking for {skill}"),
  /** A lower level of a language that the project asks for. */
  LANGUAGE_NEED_LOWER(
      "project {project} would have been filled with {language:Language} at level"
          + " {enough:CefrLevel} instead of {needed:CefrLevel}"),
  /** A language that the project would not ask for. */
  LANGUAGE_NEED_DROPPED(
      "project {project} would have been filled without asking for {language:Language}"),
  /** Fewer hours a week. */
  HOURS_FEWER(
      "project {project} would have been filled with {hours|# hour|# hours} a week instead of"
          + " {needed:number}"),
  /** Hours a week that the project would not ask for. */
  HOURS_DROPPED("project {project} would have been filled without asking for hours a week"),
  /** Something else that the project would not ask for. */
  NEED_DROPPED(
      "project {project} would have been filled without the requirement"
          + " \"{requirement:Requirement}\""),
  /** The intern has the project. */
  ALREADY_THERE("{intern:you|you have|intern # has} project {project}"),
  /** No single change of any kind would have led there. */
  NOTHING_HELPS(
      "no single change would have led {intern:you|you|intern #} to project {project}: no other"
          + " level of a skill or language that it asks for, no more hours, no other place on"
          + " {you|your|their} list and no more places there"),
  /** The search ended before all that could have led there was tried. */
  HELP_NOT_FINISHED(
      "the search for what would have led {intern:you|you|intern #} to project {project} was not"
          + " finished; not all was tried of {kinds:HelpfulKind}"),
  /** Every seat of the project is taken. */
  ALREADY_FULL("every place of project {project} is taken"),
  /** No single change of what the project asks for would have filled it. */
  NOTHING_FILLS("nothing less that project {project} asks of interns would alone have filled it"),
  /** The search ended before all that could have filled it was tried. */
  FILLING_NOT_FINISHED(
      "the search for what would have filled project {project} was not finished; not all was tried"
          + " of {kinds:HelpfulKind}"),
  /** Nobody else would be elsewhere. */
  COSTS_NOBODY("for everybody else nothing would have changed"),
  /** Others would be elsewhere. */
  COSTS_OTHERS(
      "{lost|one other|# others} would have lost their place, {moved|one|#} would have had another"
          + " one, and {gained|one|#} would have gained one");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  HindsightReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
