package org.openinternship.core.cohort;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that the check of a cohort gives. */
public enum CohortReason implements ReasonCode {
  /** A unit is not one of the project's host. */
  UNIT_OF_OTHER_HOST("unit {unit} of project {project} belongs to host {owner}, not {host}"),
  /** A unit lies below one of another host. */
  PARENT_OF_OTHER_HOST(
      "unit {unit} of host {host} is put below unit {parent}, which belongs to host {owner}"),
  /** Units that are each other's parents. */
  UNIT_CYCLE("unit {unit} is above itself. Maybe two parents were swapped"),
  /** A supervisor's limit or minimum that crosses those of units or hosts. */
  SUPERVISOR_ACROSS_UNITS(
      "supervisor {supervisor} has projects in {first} and in {second}: a limit or minimum has to"
          + " lie inside one unit. Maybe enter the supervisor once for each"),
  /** A mentor's limit that crosses another limit and is not kept. */
  MENTOR_LIMIT_CROSSES(
      "the limit of mentor {mentor} to {max|# intern|# interns} is not kept: some of the"
          + " mentor's projects also count for a limit or minimum of {kind:Kind} {other}, others do"
          + " not, and some that do are not the mentor's. Maybe limit the places of the mentor's"
          + " projects"),
  /** A limit that can never bind. */
  LIMIT_ABOVE_SEATS(
      "{kind:Kind} {id} takes up to {max|# intern|# interns}, but its projects have"
          + " {seats|# place|# places} in all"),
  /** Two pins for one intern. */
  SECOND_PIN(
      "{intern:you|you are|intern # is} agreed on for project {project} and for project"
          + " {other} as well"),
  /** More pins than the intern would have projects. */
  PINS_ABOVE_PROJECTS(
      "{intern:you|you are|intern # is} agreed on for {pins|# project|# projects} and would have at"
          + " most {max:number}"),
  /** More pins than seats. */
  PINS_ABOVE_SEATS(
      "{kind:Kind} {id} has {pins|# intern|# interns} agreed on in advance but takes at"
          + " most {max:number}"),
  /** A pin that contradicts an exclusion. */
  PIN_EXCLUDED(
      "{intern:you|you are|intern # is} agreed on for project {project} but excluded from"
          + " {kind:Kind} {party}"),
  /** Two rankings by one party. */
  SECOND_RANKING("{kind:Kind} {party} gives more than one ranking"),
  /** An intern stands twice in one ranking. */
  RANKED_TWICE("{kind:Kind} {party} ranks {intern:you|you|intern #} more than once"),
  /** An intern is ranked and unacceptable at once. */
  RANKED_AND_UNACCEPTABLE(
      "{kind:Kind} {party} ranks {intern:you|you and calls you|intern # and calls the same"
          + " intern} unacceptable"),
  /** A ranking of interns that ranks pairs as well. */
  RANKS_INTERNS_AND_PAIRS(
      "{kind:Kind} {party} ranks both interns and pairs of intern and project. Maybe say all of it"
          + " in pairs"),
  /** A pair stands twice in one ranking. */
  PAIR_RANKED_TWICE(
      "{kind:Kind} {party} ranks {intern:you|you|intern #} on project {project} more than once"),
  /** A ranking names a project that does not count for the party. */
  RANKS_PROJECT_OF_OTHERS(
      "{kind:Kind} {party} ranks project {project}, which is not one of theirs"),
  /** Two rankings of projects by one party. */
  SECOND_PROJECT_RANKING("{kind:Kind} {party} gives more than one ranking of projects"),
  /** A project stands twice in one ranking. */
  PROJECT_RANKED_TWICE("{kind:Kind} {party} ranks project {project} more than once"),
  /** A project's period reaches beyond the term. */
  PERIOD_OUTSIDE_TERM(
      "project {project} runs from {period:period}, outside the term from {term:period}"),
  /** A project with core hours that takes longer than shared hours are worked out for. */
  PERIOD_TOO_LONG(
      "project {project} has core hours and takes {days|# day|# days}, it must be at most"
          + " {max:number}. Maybe a year is mistyped"),
  /** No intern can share as many minutes as a project needs. */
  SHARED_MINUTES_OUT_OF_REACH(
      "project {project} needs {needed:minutes} of shared working hours in every week, its"
          + " core hours have only {has:minutes} in some week. Maybe the core hours are those of"
          + " one day"),
  /** A project that needs more interns than somebody above it takes. */
  MIN_INTERNS_ABOVE_LIMIT(
      "project {project} needs at least {min|# intern|# interns} to run, {kind:Kind}"
          + " {party} takes at most {max:number}"),
  /** A supervisor, unit or host needs more interns than can sit at its projects. */
  MIN_INTERNS_ABOVE_PLACES(
      "{kind:Kind} {id} needs at least {min|# intern|# interns}, but the projects there can have"
          + " {places|# intern|# interns} at most"),
  /** A project, supervisor, unit or host whose target nobody can reach. */
  TARGET_OUT_OF_REACH(
      "{kind:Kind} {id} should have {target|# intern|# interns}, but can have {places:number} at"
          + " most"),
  /** The target of a supervisor, unit or host that a match cannot look at. */
  TARGET_CROSSES(
      "the target of {kind:Kind} {id} ({target|# intern|# interns}) is not looked at: some of the"
          + " projects there also count for a limit, minimum or target of {otherKind:Kind} {other},"
          + " others do not, and some that do are not among them. Maybe give single projects a"
          + " target"),
  /** An intern whom nobody can reach. */
  NO_CHANNEL_POSSIBLE(
      "{intern:you|you|intern #} cannot use {channels|the one channel|any of the #"
          + " channels}. Maybe the possible ones were entered"),
  /** More projects of a host than its quota. */
  OVER_PROJECT_QUOTA(
      "project {project} is number {count:number} of host {host}, the quota is"
          + " {max:number}. Maybe an organiser can lift it"),
  /** The seats of a project for one category are said twice. */
  RESERVED_TWICE(
      "the places that are reserved on project {project}, for category {category}, are given more"
          + " than once"),
  /** A project reserves more seats than it has. */
  RESERVED_ABOVE_SEATS(
      "project {project} reserves {reserved|# place|# places}, more than the {seats:number} it"
          + " has"),
  /** Seats are reserved for a category to which nobody belongs. */
  RESERVED_FOR_NOBODY(
      "places are reserved for category {category}, to which nobody belongs. Maybe the category is"
          + " written differently, or nobody's categories were entered"),
  /** Seats are reserved for too many categories. */
  TOO_MANY_CATEGORIES(
      "places are reserved for {categories|# category|# categories}, it must be at most"
          + " {max:number}. Maybe some of them are one and the same"),
  /** The categories of an intern are said twice. */
  SECOND_MEMBERSHIP(
      "the categories of {intern:you|you|intern #} are given more than once. Maybe two sources were"
          + " joined"),
  /** Interns belong to a category for which no seat is reserved. */
  NOTHING_RESERVED_FOR(
      "there are interns of category {category}, for which no place is reserved, so it decides"
          + " nothing. Maybe the category is written differently"),
  /** An intern is linked twice. */
  LINKED_TWICE("{intern:you|you are|intern # is} in more than one group of linked interns"),
  /** An intern is linked and bids beside. */
  LINKED_WITH_BIDS(
      "{intern:you|you are|intern # is} linked with others, whose joint list takes the place of"
          + " bids, and bids beside. Maybe put the wishes into the joint list"),
  /** An intern is linked and pinned. */
  LINKED_WITH_PIN(
      "{intern:you|you are|intern # is} linked with others and agreed on for a project. Maybe give"
          + " the others bids of their own"),
  /** An intern is linked and would have several projects. */
  LINKED_WITH_SEVERAL(
      "{intern:you|you are|intern # is} linked with others and would have {projects|# project|#"
          + " projects} at once, which a joint list cannot say. Maybe let those who are linked have"
          + " one project each"),
  /** A conflict of interest. */
  EXCLUDED(
      "{intern:you|you are|intern # is} excluded from {party:HostSide} because of a conflict of"
          + " interest"),
  /** The intern declined an offer of the project before, let it expire, or did not join. */
  OFFER_DECLINED(
      "{intern:you|you have|intern # has} declined an offer of project {project}, let it expire"
          + " or did not join"),
  /** The host's side does not accept the intern. */
  NOT_ACCEPTABLE_TO_HOST("{party:HostSide} does not accept {intern:you|you|intern #}"),
  /** The host's side ranks pairs and does not accept the intern on this project. */
  PAIR_NOT_ACCEPTABLE(
      "{party:HostSide} does not accept {intern:you|you|intern #} on project {project}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  CohortReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
