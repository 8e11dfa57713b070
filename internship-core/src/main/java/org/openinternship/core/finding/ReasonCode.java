package org.openinternship.core.finding;

import java.util.List;
import java.util.Map;

/**
 * Every reason the library gives, as a code with named parameters. The set is closed: a host can
 * switch over it and give each code a text of its own.
 */
public enum ReasonCode {
  // Checks of a cohort.

  /** Two values of one kind have the same key. */
  DUPLICATE_ID("{kind} {id} is given more than once. Maybe two sources were joined"),
  /** A key points to nothing. */
  UNKNOWN_ID("{kind} {id} is not in the cohort. Maybe it was withdrawn or is written differently"),
  /** An intern has two lists of bids. */
  SECOND_BID_LIST("intern {intern} has more than one list of bids"),
  /** A project stands twice in one list of bids. */
  DUPLICATE_BID("intern {intern} bids for project {project} more than once"),
  /** The program asks for more bids. */
  TOO_FEW_BIDS("intern {intern} has {bids} bids, the program asks for at least {least}"),
  /** The program allows fewer bids. */
  TOO_MANY_BIDS("intern {intern} has {bids} bids, the program allows at most {most}"),
  /** The program asks for ranked bids. */
  BIDS_NOT_RANKED("intern {intern} has unranked bids, the program asks for ranked ones"),
  /** The program allows fewer vetoes. */
  TOO_MANY_VETOES("intern {intern} has {vetoes} vetoes, the program allows at most {most}"),
  /** A bid and a veto for the same project. */
  BID_AND_VETO("intern {intern} both bids for project {project} and vetoes it"),
  /** The same veto, pin or exclusion is given again. */
  REPEATED("{kind} {what} is given more than once"),
  /** A unit is not one of the project's host. */
  UNIT_OF_OTHER_HOST("unit {unit} of project {project} belongs to host {owner}, not {host}"),
  /** A unit lies below one of another host. */
  PARENT_OF_OTHER_HOST(
      "unit {unit} of host {host} is put below unit {parent}, which belongs to host {owner}"),
  /** Units that are each other's parents. */
  UNIT_CYCLE("unit {unit} is above itself. Maybe two parents were swapped"),
  /** A supervisor's limit that crosses the limits of units or hosts. */
  SUPERVISOR_ACROSS_UNITS(
      "supervisor {supervisor} has projects in {first} and in {second}: a limit must lie inside one"
          + " unit. Maybe enter the supervisor once for each"),
  /** A limit that can never bind. */
  LIMIT_ABOVE_SEATS("{kind} {id} takes up to {most} interns, but its projects have {seats} seats"),
  /** Two pins for one intern. */
  SECOND_PIN("intern {intern} is pinned to project {project} and to project {other}"),
  /** More pins than seats. */
  PINS_ABOVE_SEATS("{kind} {id} has {pins} pinned interns but takes at most {most}"),
  /** A pin that contradicts an exclusion. */
  PIN_EXCLUDED("intern {intern} is pinned to project {project} but excluded from {kind} {party}"),
  /** Two rankings by one party. */
  SECOND_RANKING("{kind} {party} gives more than one ranking"),
  /** An intern stands twice in one ranking. */
  RANKED_TWICE("{kind} {party} ranks intern {intern} more than once"),
  /** An intern is ranked and unacceptable at once. */
  RANKED_AND_UNACCEPTABLE(
      "{kind} {party} ranks intern {intern} and calls the same intern unacceptable"),
  /** A project's period reaches beyond the term. */
  PERIOD_OUTSIDE_TERM("project {project} runs {period}, outside the term {term}"),

  // Rules of a program and its term.

  /** A phase opens or closes before one that comes first. */
  PHASES_OUT_OF_ORDER(
      "phase {later} opens or closes before phase {earlier}, which comes first. Maybe the two were"
          + " swapped"),
  /** Two phases that have another between them overlap. */
  PHASES_OVERLAP("phase {later} opens before phase {earlier} is closed"),
  /** The work phase and the days of the term differ. */
  WORK_PHASE_NOT_TERM("the work phase is {work}, the term is {term}"),
  /** A program asks for more bids than it allows. */
  MORE_BIDS_ASKED_THAN_ALLOWED(
      "the program asks for at least {least} bids and allows at most {most}. Maybe the two were"
          + " swapped"),
  /** A question must be answered with yes and with no. */
  YES_AND_NO("{question} must be confirmed and is a ground for exclusion as well"),
  /** No applicant can have so many free days. */
  MORE_FREE_DAYS_THAN_TERM("{least} free days are needed, more than the term {term} has"),
  /** The phase for bids is missing. */
  NO_PHASE_FOR_BIDS("bids are placed in phase {phase}, which the term does not have"),
  /** A limit is lifted that does not exist. */
  NOTHING_TO_LIFT("{limit} of host {host} are lifted, but the program does not limit them"),
  /** More projects of a host than its quota. */
  OVER_PROJECT_QUOTA(
      "project {project} is number {count} of host {host}, the quota is {most}. Maybe an organiser"
          + " can lift it"),

  // Bids and vetoes as they come in.

  /** Outside of the phase for bids. */
  BIDS_NOT_OPEN("bids are taken in phase {phase}, open {window}, not at {instant}"),
  /** An event is older than one that was taken. */
  EVENT_OUT_OF_ORDER("the event of {moment} must come after that of {last}"),
  /** A rank that leaves places before it empty. */
  RANK_LEAVES_GAP("rank {rank} leaves a gap, the next one free is {next}"),
  /** A new order that is not one of the bids there are. */
  REORDERS_OTHER_BIDS("the order must name each of the {bids} bids of intern {intern} once"),
  /** There is no such veto. */
  NOT_VETOED("intern {intern} did not veto project {project}"),

  // Requirements.

  /** A fact that a requirement needs is not known. */
  FACT_UNKNOWN("{fact} is not known"),
  /** A fact that a requirement needs, or the proof of it, is on its way. */
  FACT_PENDING("{fact} is awaited"),
  /** A required skill is not there. */
  SKILL_MISSING("skill {skill} is required at {needed}"),
  /** A required skill is there, at too low a level. */
  SKILL_TOO_LOW("skill {skill} is required at {needed}, the intern has {has}"),
  /** The name of a required skill means several skills. */
  SKILL_AMBIGUOUS("skill {skill} may mean {candidates}. Maybe add an alias for the one meant"),
  /** A language is not there. */
  LANGUAGE_MISSING("language {language} is needed at {needed}"),
  /** A language is there, at too low a level. */
  LANGUAGE_TOO_LOW("language {language} is needed at {needed}, the intern has {has}"),
  /** Too few working hours in common. */
  SHARED_HOURS_TOO_FEW("in some week only {shared} min are shared working hours, {needed} needed"),
  /** Too few hours a week. */
  WEEKLY_HOURS_TOO_FEW("the project needs {needed} hours a week, the intern has {has}"),
  /** The intern is not there for the whole period. */
  PERIOD_NOT_COVERED("the project runs {needed}, the intern is there {has}"),
  /** No way to communicate. */
  NO_COMMON_CHANNEL("every channel of the project is impossible for the intern: {channels}"),
  /** The intern needs to be paid, or to earn credit. */
  COMPENSATION_NEEDED("the intern needs {needed}, the project offers {offered}"),
  /** The intern may not work where the project needs it. */
  NOT_AUTHORISED_TO_WORK("authorisation to work in one of {countries} is needed"),
  /** The project takes others. */
  EDUCATION_NOT_ACCEPTED("the project takes {accepted}, the intern is {has}"),
  /** A requirement of the host's own. */
  REQUIREMENT_NOT_MET("{requirement}: {detail}"),

  // Requirements for entry into a program.

  /** Too young. */
  AGE_TOO_LOW("at least {least} full years on {date} are needed"),
  /** Too old. */
  AGE_TOO_HIGH("at most {most} full years on {date} are accepted"),
  /** Not a citizen. */
  CITIZENSHIP_NEEDED("citizenship of one of {countries} is needed"),
  /** Not authorised to work at home. */
  NOT_AUTHORISED_WHERE_LIVING("authorisation to work in the country of residence is needed"),
  /** Not enrolled, or not with that load. */
  NOT_ENROLLED("enrolment of the kind {loads} is needed"),
  /** Not enrolled for the whole term. */
  NOT_ENROLLED_THROUGH_TERM("enrolment must last for the whole term {term}"),
  /** Too low or too high an education. */
  EDUCATION_LEVEL_OUTSIDE("the highest level of education must be from {least} to {most}"),
  /** No degree in the field. */
  FIELD_OF_STUDY_NEEDED("a degree in one of {fields} is needed"),
  /** Graduated too early, or will too late. */
  OUTSIDE_GRADUATION_WINDOW("the day of graduation must be in {window}"),
  /** Took part too often. */
  TOOK_PART_BEFORE("at most {most} earlier participations in {programs} are accepted"),
  /** A ground for exclusion applies. */
  EXCLUSION_APPLIES("{list}: {ground} applies"),
  /** The answer is no where it must be yes. */
  NOT_CONFIRMED("{question} is not confirmed"),
  /** Lives too far away. */
  LIVES_TOO_FAR("the place of residence must be as near as {farthest} to {place}"),
  /** Too few hours a week. */
  PROGRAM_HOURS_TOO_FEW("the program needs {needed} hours a week, the intern has {has}"),
  /** Other commitments leave no free day at all. */
  NEVER_FREE(
      "on every day of the term {term} other commitments take more than {most} hours a week"),
  /** Other commitments leave too few free days in a row. */
  FREE_RUN_TOO_SHORT(
      "the longest run of free days has {days} days of the term {term}, {least} are needed"),

  // Why a pair was not considered.

  /** The intern vetoed the project. */
  VETOED("intern {intern} vetoed project {project}"),
  /** A conflict of interest. */
  EXCLUDED("intern {intern} is excluded from {party} (conflict of interest)"),
  /** The intern turned an offer of the project down before. */
  TURNED_DOWN("intern {intern} turned down an offer of project {project}"),
  /** The host's side does not accept the intern. */
  NOT_ACCEPTABLE_TO_HOST("{party} does not accept intern {intern}"),
  /** The project is not on the intern's list, be it made from bids or from scores. */
  NOT_BID_FOR("the list of intern {intern} does not name project {project}"),

  // Why an intern is where they are.

  /** The intern got the project. */
  PLACED("intern {intern} got project {project}, choice {choice} of {asked} on their list"),
  /** The place was agreed before the match. */
  PINNED("intern {intern} was already agreed on for project {project}"),
  /** The intern has a place agreed before the match. */
  PINNED_ELSEWHERE("intern {intern} was already agreed on for project {other}"),
  /** The intern has no list. */
  ASKED_FOR_NOTHING("intern {intern} has no project on their list"),
  /** Nothing on the list could be considered. */
  NO_LISTED_PROJECT(
      "none of the {asked} projects on the list of intern {intern} could be considered"),
  /** Others come before the intern everywhere. */
  ALL_LISTED_TAKEN(
      "at each of the {listed} projects that could be considered others come before intern"
          + " {intern}"),
  /** The intern got something that they prefer. */
  GOT_PREFERRED("intern {intern} got project {other}, which they prefer to project {project}"),
  /** No seat was offered at all. */
  CLOSED("{party} has no seat to give"),
  /** Every seat was agreed on before the match. */
  SEATS_AGREED("all seats ({seats}) of {party} were agreed on before the match"),
  /** Both sides would rather; only mechanisms that are not stable leave such pairs. */
  WOULD_RATHER(
      "intern {intern} and project {project} would both rather be together; {mechanism} does not see"
          + " to that"),
  /** All seats of the project went to interns it prefers. */
  PROJECT_FULL(
      "all seats ({seats}) of project {party} went to interns it puts before this one: the last one in"
          + " has {cutoff}, this one has {own}"),
  /** All seats of the supervisor went to interns who come before. */
  SUPERVISOR_FULL(
      "all seats ({seats}) of supervisor {party} went to interns who come before this one: the last one"
          + " in has {cutoff}, this one has {own}"),
  /** All seats of the unit went to interns who come before. */
  UNIT_FULL(
      "all seats ({seats}) of unit {party} went to interns who come before this one: the last one in has"
          + " {cutoff}, this one has {own}"),
  /** All seats of the host went to interns who come before. */
  HOST_FULL(
      "all seats ({seats}) of host {party} went to interns who come before this one: the last one in has"
          + " {cutoff}, this one has {own}"),
  /** Only the draw decided. */
  LOST_DRAW(
      "{party} is full and puts this intern level with the last one in; the draw decided: {cutoff}"
          + " against {own}, the lower number goes first"),

  // Remarks on a match.

  /** A fact was not known and the policy let the pair pass all the same. */
  UNKNOWN_ACCEPTED(
      "requirement {requirement} could not be checked for intern {intern} and project {project};"
          + " the policy accepts that"),
  /** A ranking that one order over all interns takes the place of. */
  RANKING_YIELDS(
      "the ranking by {party} yields to one order over all interns, since {above} has a limit. Maybe"
          + " let the order be over pairs"),
  /** Nobody asked for anything. */
  NO_BIDS("there are no bids. Maybe let the preferences of interns come from scores"),
  /** A skill's name means several skills, so it counts for none. */
  AMBIGUOUS_SKILL("skill {skill} may mean {candidates} and counts for none. Maybe add an alias"),

  // Intake.

  /** The posting leaves out what an intern needs to know. */
  POSTING_INCOMPLETE("the posting of project {project} does not say: {item}"),
  /** So few mentors that the posting fails. */
  TOO_FEW_MENTORS("project {project} has {mentors} mentors, at least {least} are needed"),
  /** Fewer mentors than one would like. */
  FEW_MENTORS("project {project} has {mentors} mentors, at least {preferred} are preferred"),
  /** So many mentors that nobody is in charge. */
  TOO_MANY_MENTORS("project {project} has {mentors} mentors, at most {most} are allowed"),
  /** A document has not come in, or was returned. */
  DOCUMENT_MISSING("document {document} of intern {intern} has to come in, it is {state}"),
  /** A document has come in but is not accepted. */
  DOCUMENT_NOT_ACCEPTED("document {document} of intern {intern} is {state}, it has to be accepted"),
  /** The intern has not done what the project asks for first. */
  PREREQUISITE_MISSING(
      "intern {intern} has not done {prerequisite}, which project {project} asks for first"),

  // Offers.

  /** The intern has a place. */
  INTERN_HAS_PLACE("intern {intern} has a place on project {project}"),
  /** The intern is no longer there. */
  INTERN_HAS_LEFT("intern {intern} has left the season"),
  /** The same offer was made before. */
  OFFERED_BEFORE(
      "the offer of project {project} to intern {intern} was made before, it is {state}"),
  /** The intern has as many open offers as allowed. */
  OFFERS_AT_CAP("intern {intern} has {open} open offers, the policy allows at most {most}"),
  /** Every free seat has an open offer. */
  NO_SEAT_TO_OFFER(
      "{party} has {free} free seats and {open} open offers, the policy allows {percent} % more than"
          + " seats"),
  /** An answer to an offer that cannot be answered. */
  OFFER_NOT_OPEN("offer {offer} is {state}, {answer} is no longer possible"),

  // Mentoring cascade.

  /** A member stands at a level that the cascade does not have. */
  UNKNOWN_LEVEL("{person} stands at level {level}, which the cascade does not have"),
  /** Somebody's mentor is not a member. */
  UNKNOWN_MENTOR("{mentor}, the mentor of {person}, is not in the cascade. Maybe they have left"),
  /** Everybody has a mentor, so there is no top. */
  CASCADE_WITHOUT_TOP("nobody is at the top of the cascade: it needs one person without a mentor"),
  /** One more person without a mentor. */
  SECOND_TOP("{person} has no mentor, and neither has {top}, who is at the top"),
  /** People who are each other's mentors. */
  MENTOR_CYCLE("{person} is above themselves. Maybe two mentors were swapped"),
  /** Nobody at the top is responsible in the end. */
  NOT_REACHED_FROM_TOP("{person} cannot be reached from the top"),
  /** A mentor on the same level as a report, or below. */
  MENTOR_NOT_ABOVE(
      "{mentor} at level {above} mentors {person} at level {below}, which is not below"),
  /** A mentor more than one level above a report. */
  LEVEL_LEFT_OUT(
      "{mentor} at level {above} mentors {person} at level {below} and leaves out a level"),
  /** More direct reports than one person can look after. */
  TOO_MANY_REPORTS("{person} has {reports} direct reports, at most {most} are advised"),
  /** The reports of a mentor need more time than the mentor has. */
  MENTOR_OVERLOADED("the reports of {person} need {needed} min a week, {person} can give {given}"),
  /** No new mentor within the distance that the policy allows. */
  NO_MENTOR_NEAR("nobody at level {level} is within {minutes} min of the clock of {person}"),
  /** All possible new mentors are at their span. */
  NO_MENTOR_WITH_ROOM(
      "all {near} at level {level} whose clocks are near enough to that of {person} have {most}"
          + " direct reports or more"),

  // Supervision.

  /** Nobody is accountable, or several are. */
  SUPERVISORS_NOT_ONE("the plan has {supervisors} supervisors, it must have exactly 1"),
  /** A guide is referred to whom the plan does not list. */
  NOT_IN_PLAN("{guide} is not in the plan. Maybe the key is written differently"),
  /** Nobody is accountable for too long. */
  ABSENCE_WITHOUT_COVER(
      "{guide} is away for {days} days from {from} on and nobody covers; up to {most} days need no"
          + " cover"),
  /** A mentor has several interns and nobody to share them with. */
  INTERNS_OF_LONE_MENTOR(
      "{guide} has {interns} interns and the plan no other mentor; {fine} would be fine"),
  /** Mentors have too little time. */
  MENTOR_TIME_SHORT(
      "the mentors have {minutes} min a week for the intern, {least} are needed for {hours} hours of"
          + " work"),
  /** A contact that never takes place. */
  CONTACT_ON_NO_DAY("contact {contact} falls on no day of the placement {period}"),
  /** Nobody ever talks to the intern. */
  NO_CALL("no call with a supervisor or mentor is planned, at least {least} a week are needed"),
  /** Calls are missing in some week. */
  FEW_CALLS(
      "in {short} of {weeks} weeks there are fewer than {least} calls with a supervisor or mentor, as"
          + " in the week from {week} on, which has {calls}"),
  /** Contact is missing in some week. */
  FEW_CONTACT_DAYS(
      "in {short} of {weeks} weeks there is contact on fewer than {least} days, as in the week from"
          + " {week} on with {days}; the intern works {hours} hours a week"),
  /** The intern waits too long for the first contact. */
  FIRST_CONTACT_LATE("the first contact is planned for {planned}, it must be by {latest}"),
  /** Intern and guide hardly ever work at the same time. */
  SHARED_MINUTES_TOO_FEW(
      "on {short} of {dates} dates of contact {contact} intern and guide share less than {least} min"
          + " of work, as on {date}, when it is {shared}"),
  /** Intern and guide work at the same time less than one would like. */
  SHARED_MINUTES_FEW(
      "on {short} of {dates} dates of contact {contact} intern and guide share less than {preferred}"
          + " min of work, as on {date}, when it is {shared}"),
  /** Nobody senior talks to the intern for long. */
  SENIOR_CALLS_RARE(
      "for {days} days from {from} on there is no call with somebody senior, one every {weeks} weeks is"
          + " advised"),
  /** The intern waits long for answers. */
  ANSWER_TIME_LONG("an answer may take {promised}, at most {most} is expected"),
  /** The intern waits long for reviews. */
  REVIEW_TIME_LONG("a review may take {promised}, at most {most} is expected"),
  /** An evaluation is not planned. */
  EVALUATION_MISSING("the {kind} evaluation is not planned"),
  /** The midpoint evaluation is not in the middle. */
  MIDPOINT_OFF(
      "the MIDPOINT evaluation is due on {due}, it should be from {earliest} to {latest}, which is"
          + " {from} to {to} % of the period"),
  /** There is little time for an evaluation, or so much that it is put off. */
  EVALUATION_OPENS_OFF(
      "the {kind} evaluation opens {days} days before it is due, it should be {least} to {most}"),
  /** A reminder is not planned. */
  REMINDER_MISSING("nobody is reminded of the {kind} evaluation {before} before it is due"),
  /** Nothing is said about what there is to learn. */
  FEW_OBJECTIVES("the plan has {objectives} learning objectives, at least {least} are needed"),
  /** Nobody will know whether it was learned. */
  OBJECTIVE_NOT_RATED("learning objective number {number} has no item in the evaluation"),
  /** A placement lasts long. */
  PERIOD_LONG("the placement lasts {days} days, more than {weeks} weeks"),
  /** A placement was extended too much. */
  EXTENSION_LONG("the placement was extended by {weeks} weeks in all, at most {most} are allowed"),
  /** Neither the guide nor a cover is there. */
  CHECK_IN_GUIDE_AWAY("no check-in {contact} on {date}: {guide} is away and nobody covers"),
  /** Nobody can say when they would meet. */
  CHECK_IN_HOURS_UNKNOWN("no check-in {contact} on {date}: the hours of {guide} are not known"),
  /** One of the two does not work on that date, or not long enough, or meets somebody else. */
  CHECK_IN_NO_TIME(
      "no check-in {contact} on {date}: {person} has no {minutes} min left of working hours"),
  /** The two do not work at the same time. */
  CHECK_IN_OUTSIDE_HOURS(
      "check-in {contact} on {date}: no {minutes} min are left that both work, so {person} meets"
          + " {outside} min outside of working hours"),

  // Evaluation.

  /** A rating for what the form does not ask. */
  ITEM_UNKNOWN("item {item} is not in form {form}. Maybe the rating is of another form"),
  /** Two ratings for one item. */
  ITEM_RATED_TWICE("item {item} is rated more than once"),
  /** No rating for an item. */
  ITEM_NOT_RATED("item {item} is not rated. Maybe say that it was not observed"),
  /** A level that the scale does not have. */
  LEVEL_OFF_SCALE("item {item} is rated {level}, its scale goes from 1 to {highest}"),
  /** An evaluation is due and not in. */
  EVALUATION_NOT_IN(
      "the evaluation by {role} of placement {placement} at {point} was due at {due} and is not in"),
  /** An evaluation came in before it was asked for. */
  EVALUATION_EARLY(
      "the evaluation by {role} of placement {placement} at {point} came in at {at}, before the"
          + " window opened at {opened}, and does not count"),
  /** A role handed in again. */
  EVALUATION_AGAIN(
      "another evaluation by {role} of placement {placement} at {point} came in at {at}; the first"
          + " one counts"),
  /** An evaluation came in late. */
  EVALUATION_LATE(
      "the evaluation by {role} of placement {placement} at {point} came in at {at}, it was due at"
          + " {due}"),
  /** An evaluation came in when the others could be read. */
  EVALUATION_NOT_BLIND(
      "the evaluation by {role} of placement {placement} at {point} came in at {at}, after the"
          + " window closed at {closed}: the others could be read by then"),
  /** A gate waits for what nobody was asked for. */
  GATE_NOT_ASKED("{gate} waits for an evaluation by {role} at {point}, which was not asked for"),
  /** A gate waits for an evaluation. */
  GATE_AWAITS_EVALUATION("{gate} waits for the evaluation by {role} at {point}"),
  /** A gate waits until evaluations are no longer blind. */
  GATE_BLIND(
      "{gate} waits for the result by {role} at {point}, which is blind until all are in or the"
          + " window closes at {closes}"),
  /** A gate stays closed. */
  GATE_RESULT("{gate}: the result by {role} at {point} is {result}, it must be in {accepted}"),

  // Contact with interns.

  /** The first contact has not come in time. */
  NO_FIRST_CONTACT("no contact after {days} days, the first must come within {most}"),
  /** No contact for too long. */
  SILENT("no contact for {days} days, at most {most} are all right"),
  /** No live contact for too long. */
  NO_LIVE_CALL("no live call for {days} days, at most {most} are all right"),
  /** Questions have waited too long. */
  ANSWER_LATE(
      "questions without an answer: {questions}; the oldest has waited {minutes} min, at most {most}"
          + " are all right"),
  /** Work has waited too long. */
  REVIEW_LATE(
      "work without a review: {works}; the oldest has waited {days} days, at most {most} are all"
          + " right"),
  /** Too many meetings were missed. */
  MEETINGS_MISSED("{missed} meetings were missed, at most {most} are all right"),
  /** Reports are missing, not yet so many that it has consequences. */
  REPORTS_MISSED("reports that were due and are missing: {missed}; number {limit} starts removal"),
  /** So many reports are missing that the removal of the intern starts. */
  REMOVAL_STARTS("reports that were due and are missing: {missed}; number {limit} started removal"),

  // Pay.

  /** The day of a payment has not come. */
  PAY_NOT_BEFORE("{payment} is due from {day} on"),
  /** A payment waits for what is to be delivered. */
  PAY_AWAITS_DELIVERABLE("{payment} waits for deliverable {deliverable} to be accepted"),
  /** A payment or credit waits for the end of the placement. */
  PAY_AWAITS_COMPLETION("{payment} waits for the placement to be completed"),
  /** The fee is too low for the hours. */
  FEE_TOO_LOW("the fee of {fee} for {hours} estimated hours is less than {least} an hour"),
  /** The fee is in another currency than the least rate. */
  FEE_NOT_COMPARABLE("the fee of {fee} cannot be compared with {least} an hour"),
  /** A factor of unpaid work is answered with no. */
  FACTOR_NOT_MET("factor {factor} is answered with no"),
  /** A factor of unpaid work is not answered. */
  FACTOR_UNKNOWN("factor {factor} is not answered"),
  /** A factor of unpaid work rests on nothing. */
  FACTOR_WITHOUT_EVIDENCE("factor {factor} is answered with yes, without evidence"),
  /** A traineeship is long and nobody says why. */
  TRAINEESHIP_LONG("the traineeship {period} lasts more than {most} months, without a reason"),
  /** A traineeship follows others with the same host and nobody says why. */
  TRAINEESHIP_REPEATED(
      "{earlier} traineeships with the same host came before, more than {most}, without a reason"),
  /** A traineeship teaches nothing. */
  LEARNING_CONTENT_MISSING("{objectives} learning objectives are stated, fewer than {least}"),
  /** Nobody says what is paid. */
  PAY_NOT_DISCLOSED("it is not said what is paid. Maybe nothing: then say so"),

  // Placements.

  /** A party has still to sign. */
  SIGNATURE_MISSING(
      "the signature of {party} under the agreement of placement {placement} is due by {deadline}"),
  /** A party signed after the deadline. */
  SIGNATURE_LATE(
      "{party} signed the agreement of placement {placement} at {instant}, after the deadline {deadline}"),
  /** A document is due before a state that is still to come. */
  DOCUMENT_DUE(
      "document {document} of intern {intern} has to be accepted before {stage}, it is {state}"),
  /** A document was due before a state that has come. */
  DOCUMENT_OVERDUE(
      "document {document} of intern {intern} had to be accepted before {stage}, it is {state}"),
  /** Days that do not belong to the placement. */
  OUTSIDE_PLACEMENT("{what} has days outside of the placement: {days}, the placement is {period}"),
  /** Too few days at a distance, or at the host's place. */
  PART_TOO_SHORT("the part {part} has {days} days, at least {least} are needed"),
  /** All placements together have too many days. */
  TOO_MANY_PLACEMENT_DAYS(
      "the placements of intern {intern} have {days} days, at most {most} are allowed; {day} is the first too many"),
  /** Too many placements. */
  TOO_MANY_PLACEMENTS("intern {intern} has {placements} placements, at most {most} are allowed"),
  /** Days of a placement without a stop of its rotation. */
  ROTATION_GAP("there is no stop on {days}"),
  /** Two stops at once. */
  STOPS_OVERLAP("the stop at {department} overlaps the one at {other} on {days}"),
  /** A stop begins before the one that is listed before it. */
  STOP_OUT_OF_ORDER(
      "the stop at {department} begins on {first}, before the one at {previous}, which is listed before it"),
  /** A stop says not what it is for. */
  STOP_WITHOUT_GOALS("the stop at {department} has no goals"),
  /** More interns than a department takes. */
  DEPARTMENT_OVERBOOKED(
      "department {department} has up to {interns} interns on {days}, it takes {most}"),

  // Progress.

  /** More work on a day than the day is long. */
  DAY_TOO_LONG("{minutes} min of work are recorded on {day}, which has {most}"),
  /** Work that was recorded before it was done. */
  ENTRY_AHEAD("entry {entry} is for {day} and was recorded on {recorded}, before it"),
  /** Work that was recorded twice. */
  ENTRY_REPEATED("entry {entry} says the same as entry {other}"),
  /** Less work in a week than agreed. */
  WEEK_TOO_SHORT("in the week {week} there are {minutes} min of work, {least} are agreed"),
  /** A deliverable has not been handed in, although it was due. */
  DELIVERABLE_OVERDUE("deliverable {deliverable} was due on {due}, it is {state}"),
  /** A deliverable was handed in after it was due. */
  DELIVERABLE_LATE("deliverable {deliverable} was due on {due} and handed in on {day}"),
  /** Something was done that nobody asked for. */
  NOT_PLANNED("{kind} {key} is not in the plan. Maybe it is written differently there"),

  // Completion.

  /** Too few hours. */
  COMPLETION_MINUTES_MISSING("{done} min of {needed} min are done"),
  /** Too few credits. */
  COMPLETION_CREDITS_MISSING("{done} of {needed} credits are earned"),
  /** Something is not done. */
  COMPLETION_ITEM_MISSING("{kind} {item} is not done"),
  /** A competency has no evidence. */
  COMPLETION_COMPETENCY_MISSING("competency {competency} is not shown"),
  /** Somebody has not signed. */
  COMPLETION_SIGNATURE_MISSING("the signature as {role} is missing");

  @SuppressWarnings("ImmutableEnumChecker") // a record of a string and an unmodifiable list
  private final Template template;

  ReasonCode(String template) {
    this.template = Template.of(template);
  }

  /** {@return the names of the arguments a reason with this code carries, in their order} */
  public List<String> parameters() {
    return template.parameters();
  }

  String render(Map<String, String> arguments) {
    return template.fill(arguments);
  }
}
