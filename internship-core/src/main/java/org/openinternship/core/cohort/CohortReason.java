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
  /** A supervisor's limit that crosses the limits of units or hosts. */
  SUPERVISOR_ACROSS_UNITS(
      "supervisor {supervisor} has projects in {first} and in {second}: a limit must lie inside one"
          + " unit. Maybe enter the supervisor once for each"),
  /** A limit that can never bind. */
  LIMIT_ABOVE_SEATS(
      "{kind:Kind} {id} takes up to {max|# intern|# interns}, but its projects have {seats|#"
          + " seat|# seats}"),
  /** Two pins for one intern. */
  SECOND_PIN("intern {intern} is pinned to project {project} and to project {other}"),
  /** More pins than seats. */
  PINS_ABOVE_SEATS(
      "{kind:Kind} {id} has {pins|# pinned intern|# pinned interns} but takes at most {max}"),
  /** A pin that contradicts an exclusion. */
  PIN_EXCLUDED(
      "intern {intern} is pinned to project {project} but excluded from {kind:Kind} {party}"),
  /** Two rankings by one party. */
  SECOND_RANKING("{kind:Kind} {party} gives more than one ranking"),
  /** An intern stands twice in one ranking. */
  RANKED_TWICE("{kind:Kind} {party} ranks intern {intern} more than once"),
  /** An intern is ranked and unacceptable at once. */
  RANKED_AND_UNACCEPTABLE(
      "{kind:Kind} {party} ranks intern {intern} and calls the same intern unacceptable"),
  /** A project's period reaches beyond the term. */
  PERIOD_OUTSIDE_TERM("project {project} runs {period:period}, outside the term {term:period}"),
  /** More projects of a host than its quota. */
  OVER_PROJECT_QUOTA(
      "project {project} is number {count} of host {host}, the quota is {max}. Maybe an organiser"
          + " can lift it"),
  /** A conflict of interest. */
  EXCLUDED("intern {intern} is excluded from {party} (conflict of interest)"),
  /** The intern declined an offer of the project before, or let it expire. */
  OFFER_DECLINED("intern {intern} declined an offer of project {project}"),
  /** The host's side does not accept the intern. */
  NOT_ACCEPTABLE_TO_HOST("{party} does not accept intern {intern}");

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
