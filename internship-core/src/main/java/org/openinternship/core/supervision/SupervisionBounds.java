package org.openinternship.core.supervision;

import java.time.Duration;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.reason.ReasonCode;

/** The bounds of the thresholds of {@link SupervisionRules}, in the order of the attributes. */
final class SupervisionBounds {
  private static final int DAY = 24 * 60;
  private static final int MAX_WEEKS = 520;

  private SupervisionBounds() {}

  static void check(SupervisionRules rules) {
    checkPeople(rules);
    checkContact(rules);
    checkEvaluation(rules);
    within("maxWeeks", rules.maxWeeks(), 1, MAX_WEEKS);
    atLeast("maxExtensionWeeks", rules.maxExtensionWeeks(), 0);
    checkSeverities(rules);
  }

  private static void checkPeople(SupervisionRules rules) {
    int minMinutes = rules.minMentorMinutes();
    int preferredInterns = rules.preferredInternsOfLoneMentor();
    atLeast("minMentors", rules.minMentors(), 0);
    atLeast("maxMentors", rules.maxMentors(), rules.minMentors());
    atLeast("preferredInternsOfLoneMentor", preferredInterns, 1);
    atLeast("maxInternsOfLoneMentor", rules.maxInternsOfLoneMentor(), preferredInterns);
    within("minMentorTimePercent", rules.minMentorTimePercent(), 0, 100);
    within("minMentorMinutes", minMinutes, 0, 60 * Bounds.WEEK);
    within(
        "sufficientMentorMinutes", rules.sufficientMentorMinutes(), minMinutes, 60 * Bounds.WEEK);
    atLeast("maxUncoveredDays", rules.maxUncoveredDays(), 0);
  }

  private static void checkContact(SupervisionRules rules) {
    int minDays = rules.minContactDaysInShortWeek();
    atLeast("minCallsPerWeek", rules.minCallsPerWeek(), 0);
    within("shortWeekHours", rules.shortWeekHours(), 0, Bounds.WEEK);
    within("longWeekHours", rules.longWeekHours(), rules.shortWeekHours() + 1, Bounds.WEEK + 1);
    within("minContactDaysInShortWeek", minDays, 0, 7);
    within("minContactDaysInLongWeek", rules.minContactDaysInLongWeek(), minDays, 7);
    atLeast("maxDaysToFirstContact", rules.maxDaysToFirstContact(), 0);
    within("minSharedMinutes", rules.minSharedMinutes(), 0, DAY);
    within("preferredSharedMinutes", rules.preferredSharedMinutes(), rules.minSharedMinutes(), DAY);
    within("maxWeeksBetweenSeniorCalls", rules.maxWeeksBetweenSeniorCalls(), 1, MAX_WEEKS);
    atLeast("preferredAnswerTime", rules.preferredAnswerTime(), Duration.ZERO);
    atLeast("maxAnswerTime", rules.maxAnswerTime(), rules.preferredAnswerTime());
    atLeast("maxReviewTime", rules.maxReviewTime(), Duration.ZERO);
  }

  private static void checkEvaluation(SupervisionRules rules) {
    within("minMidpointPercent", rules.minMidpointPercent(), 0, 99);
    within("maxMidpointPercent", rules.maxMidpointPercent(), rules.minMidpointPercent() + 1, 100);
    atLeast("minOpenDays", rules.minOpenDays(), 0);
    atLeast("maxOpenDays", rules.maxOpenDays(), rules.minOpenDays());
    rules.reminders().forEach(it -> atLeast("one of reminders", it, Duration.ZERO));
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

  private static void within(String attribute, int value, int min, int max) {
    Bounds.check("SupervisionRules", attribute, value, min, max);
  }

  private static void atLeast(String attribute, int value, int min) {
    Bounds.checkMin("SupervisionRules", attribute, value, min);
  }

  private static void atLeast(String attribute, Duration value, Duration min) {
    Bounds.check(
        value.compareTo(min) >= 0, "SupervisionRules", attribute, value, "at least " + min);
  }
}
