package org.openinternship.examples.page;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** What the pages say; in German in {@code PageText_de.properties}. */
enum PageText implements ReasonCode {
  // The page as a whole.
  REPORT("Report of a match"),
  LANGUAGE("en"),
  SKIP("Skip to the content"),
  CONTENTS("Contents"),
  REPORT_SIZE(
      "{interns|# intern|# interns}, {projects|# project|# projects} with {seats|# seat|# seats}"),
  SHARE("{count:number} ({percent:number}%)"),
  SMALL_SHARE("{count:number} (under 1%)"),
  OF("{part:number} of {whole:number}"),

  // What became of an intern.
  CHOICE("choice {choice:number}"),
  LATER_CHOICE("choice {choice:number} or later"),
  UNRANKED("a bid without rank"),
  SUGGESTED("suggested"),
  AGREED("agreed before"),
  UNPLACED("unplaced"),

  // The figures at the head.
  PLACED_TILE("interns placed"),
  FIRST_CHOICE_TILE("of them at their first choice"),
  UNPLACED_TILE("interns unplaced"),
  SEATS_LEFT_TILE("seats left"),
  STABLE_TILE("stable"),
  STABLE_YES("yes"),
  STABLE_NO("no"),
  STABLE_SENTENCE("No intern and project would both rather be together than what they have."),
  NOT_STABLE_SENTENCE(
      "{pairs|# pair|# pairs} of an intern and a project would rather be together than what they"
          + " have."),
  LINKS_NOT_STABLE_SENTENCE(
      "{choices|# choice of a joint list|# choices of joint lists} would be better for those who"
          + " are linked, and the projects in it would agree."),

  // Figures.
  PLACEMENTS("Placements"),
  CHOICES("Placements by choice"),
  CHOICES_NOTE("How many interns got which choice of their own list."),
  UNPLACED_WHY("Unplaced interns by reason"),
  ASKED_FOR_NOTHING("asked for nothing"),
  NO_BID_CONSIDERED("had no bid that could be considered"),
  OTHERS_FIRST("came after others wherever they bid"),
  AGREED_FIRST("found the places agreed on before the match"),
  OTHERS_OR_AGREED("came after others, or found the places agreed on"),
  NO_SEAT("found no place left"),
  NO_SEAT_AT_TURN("found no place left when their turn came"),
  ANOTHER_REASON("for another reason"),
  SEATS("Seats"),
  SEATS_BY_HOST("Seats filled by host"),
  SEATS_BY_UNIT("Seats filled by unit of {host}"),
  SEATS_BY_COUNTRY("Seats filled by country of the host"),
  SEATS_NOTE("Solid: taken. Hatched: left."),
  OTHER_GROUPS("{groups|# other|# others} together"),
  NO_UNIT("no unit"),
  NO_COUNTRY("country not stated"),
  SCORES("Scores"),
  SCORE_COLUMNS("Points of the matches"),
  SCORE_COLUMNS_NOTE(
      "How many matches have how many of {outOf|# point|# points}: each column from its number up"
          + " to the next."),
  SCORE_COLUMN("{from:number} to {to:number} points: {count:number}"),
  SCORE_PARTS("What the points are made of"),
  SCORE_PARTS_NOTE(
      "Each criterion on average over the matches. Solid: points that it added. Hatched: up to its"
          + " weight."),
  NO_SCORES("There are no scores: no criterion counts, or nobody is placed."),
  HOURS("Shared hours over time zones"),
  HOURS_NOTE(
      "Matches by the hours between the two clocks (across) and the hours a week at which both"
          + " work, on average (down). Darker: more matches."),
  HOURS_APART("hours apart on the clock"),
  HOURS_SHARED("shared hours a week"),
  HOURS_CELL("{apart} hours apart, {shared} hours shared: {count:number}"),
  HOURS_UNKNOWN("{count|# match is|# matches are} not in it, since hours or dates are not known."),
  HOURS_NONE("Of no match the working hours of both sides and the dates are known."),

  // Lists.
  SEARCH("Search"),
  ALL("all"),
  SHOWN_OF("%1 of %2 shown, %3 in all"),
  SHOW_MORE("Show more"),
  WITHOUT_SCRIPT(
      "The first {shown:number} of {total:number} are shown. To search all of them, let the browser"
          + " run the script of this file."),
  WHY("Why"),
  FINDINGS("Findings"),
  NO_FINDINGS("The checks of the cohort and of the match found nothing."),
  SEVERITY("Severity"),
  PLACE("Where"),
  FINDING("Finding"),
  BLOCKING("Pairs that would rather"),
  DECIDED_BY("Decided by"),
  BLOCKING_KIND("Why the host would agree"),
  HAS_ROOM("there is room"),
  ALREADY_IN_GROUP("the intern already sits below the full limit"),
  GROUP_PREFERS("the full limit prefers the intern to its last"),
  PROJECT_PREFERS("the full project prefers the intern to its last"),
  INTERNS("Interns"),
  INTERN("Intern"),
  OUTCOME("Outcome"),
  PROJECT("Project"),
  POINTS("Points"),
  REASONS("Reasons"),
  SHARED("both work {shared:minutes} a week at the same time, on average"),
  NOT_GOT("not {project}: {why}"),
  NOT_GOT_CHOICE("not {project} (choice {choice:number}): {why}"),
  PROJECTS("Projects"),
  HOST("Host"),
  TAKEN("Interns"),
  STATE("Seats"),
  FULL("full"),
  SEATS_LEFT("seats left"),
  TOO_FEW("too few to run"),
  CLOSED("closed"),
  TITLE("title: {title}"),
  GOT("got intern {intern} ({outcome})"),
  GOT_POINTS("got intern {intern} ({outcome}, {points:number} points)"),
  NOT_INTERN("not intern {intern}: {why}"),
  OTHERS_WITHOUT("{count|# other|# others} asked for it and got no place"),
  OTHERS_ELSEWHERE("{count|# other|# others} asked for it and got another project"),

  // Other settings, and what was luck.
  COMPARED("Other settings"),
  COMPARED_NOTE(
      "What other rules would have come to with the same people and projects. Better and worse off:"
          + " how many, counted from {setting}."),
  SETTING("Setting"),
  PLACED("Placed"),
  FIRST_CHOICE("First choice"),
  MEAN_CHOICE("Mean choice"),
  WORST_CHOICE("Worst choice"),
  BLOCKING_PAIRS("Pairs that would rather"),
  BETTER_OFF("Better off"),
  WORSE_OFF("Worse off"),
  REFUSED_SETTING("{setting}: {why}"),
  ROBUST("What was luck"),
  ROBUST_SUMMARY(
      "Of {interns|# intern|# interns} {robust|# has|# have} the same under every draw and with"
          + " slightly other weights. What {luck|# has|# have} depends on the draw, what"
          + " {weights|# has|# have} on slightly other weights."),
  DRAWS_EXACT("Chances are exact, over {draws|the one order|all # orders} that can be drawn."),
  DRAWS_SAMPLED("Chances are 95% intervals, from {draws|# draw|# draws} with seeds of their own."),
  WEIGHTS("Slightly other weights"),
  WEIGHTS_NOTE("How many would have something else if a criterion weighed more, less or nothing."),
  CRITERION("Criterion"),
  WEIGHT("Weight"),
  TRIED("Tried"),
  DROPPED("dropped"),
  MOVED("Something else"),
  CHANCES("Chances"),
  CHANCE("{place} {times:number} of {draws:number}"),
  CHANCE_BETWEEN("{place} {low:number} to {high:number}%"),

  // How it was made.
  MADE("How it was made"),
  MECHANISM("Procedure"),
  LOTTERY("Lots"),
  LOTTERY_SEED("{lottery}, seed {seed}"),
  POLICY("Policy"),
  LIBRARY("Library"),
  PAIRS("Pairs considered"),
  REFUSED_PAIRS("Bids not considered"),
  KEYS_NOTE("Interns are named by their keys. No name or address is in this file."),

  // One person.
  PERSON_TITLE("Your match"),
  PERSON_PLACE("Your project"),
  PERSON_SCORE("How the points add up"),
  PERSON_SCORE_NOTE("Solid: points that you have. Hatched: up to what the criterion can give."),
  PERSON_OTHERS("What you would rather have had"),
  PERSON_FIRST("There is nothing on your list that you would rather have had."),
  PERSON_NOTE("This page was written from your data alone."),
  PERIOD("Period"),
  PERIOD_DAYS("{period:period}"),
  HOURS_A_WEEK("Hours a week"),
  NUMBER("{number:number}"),
  SHARED_WITH_PROJECT("Hours you share with it"),
  TIME("{time:minutes}"),
  SHARED_A_WEEK("{time:minutes} a week on average"),

  // The certificate.
  CERTIFICATE("Certificate of completion"),
  CERTIFIES("This certifies that"),
  COMPLETED("has completed a virtual internship on the project"),
  AT_HOST("at"),
  IN_PROGRAM("in the program"),
  WORK_DONE("Work"),
  CREDITS("Credits"),
  DONE("Done"),
  DONE_MODULE("{count|# module|# modules}"),
  DONE_TASK("{count|# task|# tasks}"),
  DONE_DELIVERABLE("{count|# deliverable|# deliverables}"),
  DONE_REPORT("{count|# report|# reports}"),
  DONE_DOCUMENT("{count|# document|# documents}"),
  DONE_ROTATION_STOP("{count|# department|# departments}"),
  SKILLS("Demonstrated skills"),
  AND_MORE("and {count|# more|# more}"),
  DAY("{day:date}"),
  RECORD("Record {record}, issued on {day:date}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  PageText(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
