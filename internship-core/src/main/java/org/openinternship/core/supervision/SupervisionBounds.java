package org.openinternship.core.supervision;

import java.time.Duration;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.time.TimeBounds;

/** The bounds of the thresholds of {@link SupervisionRules}, in the order of the attributes. */
final class SupervisionBounds {
  private static final int DAY = 24 * 60;

  /** The most weeks of a placement, and between two calls of seniors: ten years. */
  private static final int MAX_WEEKS = 520;

  private SupervisionBounds() {}

  static void check(SupervisionRules rules) {
    checkPeople(rules);
    checkContact(rules);
    checkEvaluation(rules);
    within("maxWeeks", rules.maxWeeks(), 1, MAX_WEEKS);
    within("maxExtensionWeeks", rules.maxExtensionWeeks(), 0, MAX_WEEKS);
    checkSeverities(rules);
  }

  private static void checkPeople(SupervisionRules rules) {
    int minMinutes = rules.minMentorMinutes();
    int preferredInterns = rules.preferredInternsOfLoneMentor();
    atLeast("minMentors", rules.minMentors(), 0);
    notBelow("maxMentors", rules.maxMentors(), "minMentors", rules.minMentors());
    atLeast("preferredInternsOfLoneMentor", preferredInterns, 1);
    notBelow(
        "maxInternsOfLoneMentor",
        rules.maxInternsOfLoneMentor(),
        "preferredInternsOfLoneMentor",
        preferredInterns);
    within("minMentorTimePercent", rules.minMentorTimePercent(), 0, 100);
    within("minMentorMinutes", minMinutes, 0, 60 * Bounds.WEEK);
    int sufficient = rules.sufficientMentorMinutes();
    within("sufficientMentorMinutes", sufficient, 0, 60 * Bounds.WEEK);
    notBelow("sufficientMentorMinutes", sufficient, "minMentorMinutes", minMinutes);
    days("maxUncoveredDays", rules.maxUncoveredDays());
  }

  private static void checkContact(SupervisionRules rules) {
    int minDays = rules.minContactDaysInShortWeek();
    atLeast("minCallsPerWeek", rules.minCallsPerWeek(), 0);
    within("shortWeekHours", rules.shortWeekHours(), 0, Bounds.WEEK);
    within("longWeekHours", rules.longWeekHours(), 1, Bounds.WEEK + 1);
    above("longWeekHours", rules.longWeekHours(), "shortWeekHours", rules.shortWeekHours());
    within("minContactDaysInShortWeek", minDays, 0, 7);
    int longWeek = rules.minContactDaysInLongWeek();
    within("minContactDaysInLongWeek", longWeek, 0, 7);
    notBelow("minContactDaysInLongWeek", longWeek, "minContactDaysInShortWeek", minDays);
    days("maxDaysToFirstContact", rules.maxDaysToFirstContact());
    within("minSharedMinutes", rules.minSharedMinutes(), 0, DAY);
    int shared = rules.preferredSharedMinutes();
    within("preferredSharedMinutes", shared, 0, DAY);
    notBelow("preferredSharedMinutes", shared, "minSharedMinutes", rules.minSharedMinutes());
    within("maxWeeksBetweenSeniorCalls", rules.maxWeeksBetweenSeniorCalls(), 1, MAX_WEEKS);
    Duration preferred = rules.preferredAnswerTime();
    notNegative("preferredAnswerTime", preferred);
    notNegative("maxAnswerTime", rules.maxAnswerTime());
    notBelow("maxAnswerTime", rules.maxAnswerTime(), "preferredAnswerTime", preferred);
    notNegative("maxReviewTime", rules.maxReviewTime());
  }

  private static void checkEvaluation(SupervisionRules rules) {
    within("minMidpointPercent", rules.minMidpointPercent(), 0, 99);
    within("maxMidpointPercent", rules.maxMidpointPercent(), 1, 100);
    above(
        "maxMidpointPercent",
        rules.maxMidpointPercent(),
        "minMidpointPercent",
        rules.minMidpointPercent());
    days("minOpenDays", rules.minOpenDays());
    days("maxOpenDays", rules.maxOpenDays());
    notBelow("maxOpenDays", rules.maxOpenDays(), "minOpenDays", rules.minOpenDays());
    rules.reminders().forEach(it -> notNegative("one of reminders", it));
    atLeast("minObjectives", rules.minObjectives(), 0);
  }

  private static void checkSeverities(SupervisionRules rules) {
    for (ReasonCode code : rules.severities().keySet()) {
      if (!PlanFindings.CODES.contains(code)) {
        throw new IllegalArgumentException(
            "SupervisionRules: severities names "
                + code
                + ", which the check of a plan never finds; it finds "
                + PlanFindings.CODES);
      }
    }
  }

  private static void days(String attribute, int value) {
    TimeBounds.checkDays(value, "SupervisionRules." + attribute);
  }

  private static void within(String attribute, int value, int min, int max) {
    Bounds.check("SupervisionRules", attribute, value, min, max);
  }

  private static void atLeast(String attribute, int value, int min) {
    Bounds.checkCount("SupervisionRules", attribute, value, min);
  }

  private static void notNegative(String attribute, Duration value) {
    TimeBounds.check(value, "SupervisionRules." + attribute);
  }

  private static <T extends Comparable<? super T>> void notBelow(
      String attribute, T value, String other, T min) {
    Bounds.checkNotBelow("SupervisionRules", attribute, value, other, min);
  }

  private static void above(String attribute, int value, String other, int bound) {
    Bounds.checkAbove("SupervisionRules", attribute, value, other, bound);
  }
}
