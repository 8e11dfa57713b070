package org.openinternship.core.supervision;

import org.openinternship.core.finding.FactName;

/** A fact of a supervision plan without which a check cannot be made. */
public enum PlanFact implements FactName {
  /** The time in which questions are answered. */
  PLAN_ANSWER_TIME,
  /** The time in which work is reviewed. */
  PLAN_REVIEW_TIME,
  /** The hours a week that the intern works. */
  PLAN_HOURS_PER_WEEK,
  /** The hours of a week in which the intern works. */
  PLAN_INTERN_HOURS,
  /** The hours a week that a guide has. */
  GUIDE_HOURS_PER_WEEK,
  /** The hours of a week in which a guide works, with the time zone. */
  GUIDE_WORKING_HOURS
}
