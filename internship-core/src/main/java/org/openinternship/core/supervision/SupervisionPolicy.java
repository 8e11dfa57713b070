package org.openinternship.core.supervision;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Severity;

/**
 * What a program expects of a plan of supervision, threshold by threshold. Missing supervision is
 * the known weakness of virtual internships; the defaults are what running programs ask for. A plan
 * that exactly meets a threshold meets it. That there is exactly one supervisor is no threshold: it
 * always holds.
 */
@Value.Immutable
public abstract sealed class SupervisionPolicy implements WithSupervisionPolicy
    permits ImmutableSupervisionPolicy {
  /** 3 days and 24 hours before. */
  static final List<Duration> STANDARD_REMINDERS = List.of(Duration.ofDays(3), Duration.ofDays(1));

  private static final int DAY = 24 * 60;
  private static final int MOST_WEEKS = 520;

  SupervisionPolicy() {}

  // People.

  /**
   * {@return with fewer mentors there is a warning; 2 by default, as the LFX Mentorship advises}
   */
  @Value.Default
  public int leastMentors() {
    return 2;
  }

  /** {@return with more mentors there is an error; 4 by default, as in the LFX Mentorship} */
  @Value.Default
  public int mostMentors() {
    return 4;
  }

  /** {@return up to how many interns a mentor without co-mentor is fine with; 1 by default} */
  @Value.Default
  public int fineInternsOfLoneMentor() {
    return 1;
  }

  /** {@return up to how many interns of a lone mentor there is but a warning; 2 by default} */
  @Value.Default
  public int mostInternsOfLoneMentor() {
    return 2;
  }

  /**
   * Which part of the intern's hours the mentors together have for the intern.
   *
   * @return percent, 0 to 100; 15 by default; short of it is a warning
   */
  @Value.Default
  public int mentorTimePercent() {
    return 15;
  }

  /** {@return the least minutes a week the mentors have, however few the hours; 60 by default} */
  @Value.Default
  public int leastMentorMinutes() {
    return 60;
  }

  /**
   * The minutes a week that are enough, however many the hours.
   *
   * @return minutes; 300 by default: five hours for somebody who works full time
   */
  @Value.Default
  public int fullMentorMinutes() {
    return 300;
  }

  /** {@return how many days the supervisor can be away uncovered; 7 by default; beyond: warning} */
  @Value.Default
  public int mostUncoveredDays() {
    return 7;
  }

  // Contact.

  /**
   * How many live calls with a supervisor or mentor each whole week has. None in the whole plan is
   * an error, too few in some week a warning.
   *
   * @return calls; 1 by default, as in programs that run
   */
  @Value.Default
  public int callsPerWeek() {
    return 1;
  }

  /** {@return up to how many hours a week are few; 10 by default} */
  @Value.Default
  public int fewHours() {
    return 10;
  }

  /** {@return from how many hours a week on are many, more than few; 20 by default} */
  @Value.Default
  public int manyHours() {
    return 20;
  }

  /** {@return on how many days a week there is contact if hours are few; 1 by default} */
  @Value.Default
  public int contactDaysForFewHours() {
    return 1;
  }

  /** {@return on how many days a week there is contact if hours are many; 3 by default} */
  @Value.Default
  public int contactDaysForManyHours() {
    return 3;
  }

  /**
   * {@return within how many days of the start there is first contact; 2 by default; else error}
   */
  @Value.Default
  public int firstContactDays() {
    return 2;
  }

  /**
   * How many minutes intern and guide both work on each day with a live contact.
   *
   * @return minutes; 60 by default; short of it is an error
   */
  @Value.Default
  public int leastSharedMinutes() {
    return 60;
  }

  /**
   * How many minutes they better have: an hour more of distance between zones cut live
   * communication by 11 % among 12,038 employees.
   *
   * @return minutes; 180 by default; short of it is for information
   */
  @Value.Default
  public int preferredSharedMinutes() {
    return 180;
  }

  /**
   * In every how manieth week there is a call with somebody senior: regular small-group calls
   * raised ratings and offers in a trial with 1,370 remote interns, calls among interns did not.
   *
   * @return weeks; 2 by default; a longer stretch without is for information
   */
  @Value.Default
  public int weeksBetweenSeniorCalls() {
    return 2;
  }

  // Answers.

  /** {@return how long an answer may take; 10 hours by default; longer is a warning} */
  @Value.Default
  public Duration answerTime() {
    return Duration.ofHours(10);
  }

  /** {@return how long an answer may take at most; 24 hours by default; longer is an error} */
  @Value.Default
  public Duration mostAnswerTime() {
    return Duration.ofHours(24);
  }

  /** {@return how long a review may take; 3 days by default; longer is a warning} */
  @Value.Default
  public Duration reviewTime() {
    return Duration.ofDays(3);
  }

  // Evaluation and learning.

  /** {@return which evaluations must be there, else error; midpoint and final by default} */
  @Value.Default
  public Set<PlannedEvaluation.Kind> neededEvaluations() {
    return Collections.unmodifiableSet(
        EnumSet.of(PlannedEvaluation.Kind.MIDPOINT, PlannedEvaluation.Kind.FINAL));
  }

  /**
   * After which part of the period the midpoint evaluation is due at the earliest.
   *
   * @return percent; 45 by default; a day on which no part of it is reached is a warning
   */
  @Value.Default
  public int midpointFromPercent() {
    return 45;
  }

  /** {@return after which part of it it is due at the latest, in percent; 55 by default} */
  @Value.Default
  public int midpointToPercent() {
    return 55;
  }

  /**
   * {@return how many days before it is due an evaluation opens at least; 4 by default, warning}
   */
  @Value.Default
  public int leastOpenDays() {
    return 4;
  }

  /** {@return how many days before it is due an evaluation opens at most; 7 by default, warning} */
  @Value.Default
  public int mostOpenDays() {
    return 7;
  }

  /** {@return how long before each evaluation reminders go out; 3 days and 24 hours by default} */
  @Value.Default
  public List<Duration> reminders() {
    return STANDARD_REMINDERS;
  }

  /** {@return how many learning objectives there must be, else error; 1 by default} */
  @Value.Default
  public int leastObjectives() {
    return 1;
  }

  // Length.

  /** {@return how many weeks a placement better lasts at most, else warning; 26 by default} */
  @Value.Default
  public int longestWeeks() {
    return 26;
  }

  /**
   * {@return by how many weeks it may be extended in all, else error; 5 by default, as Outreachy}
   */
  @Value.Default
  public int mostExtensionWeeks() {
    return 5;
  }

  /**
   * Severities of the program's own, in place of the standard ones. Where a code has two, depending
   * on the figure, the program's takes the place of both.
   *
   * @return the severity of each code that differs; none by default
   */
  public abstract Map<ReasonCode, Severity> severities();

  @Value.Check
  void check() {
    atLeast("leastMentors", leastMentors(), 0);
    atLeast("mostMentors", mostMentors(), leastMentors());
    atLeast("fineInternsOfLoneMentor", fineInternsOfLoneMentor(), 1);
    atLeast("mostInternsOfLoneMentor", mostInternsOfLoneMentor(), fineInternsOfLoneMentor());
    within("mentorTimePercent", mentorTimePercent(), 0, 100);
    within("leastMentorMinutes", leastMentorMinutes(), 0, 60 * Bounds.WEEK);
    within("fullMentorMinutes", fullMentorMinutes(), leastMentorMinutes(), 60 * Bounds.WEEK);
    atLeast("mostUncoveredDays", mostUncoveredDays(), 0);
    atLeast("callsPerWeek", callsPerWeek(), 0);
    within("fewHours", fewHours(), 0, Bounds.WEEK);
    within("manyHours", manyHours(), fewHours() + 1, Bounds.WEEK + 1);
    within("contactDaysForFewHours", contactDaysForFewHours(), 0, 7);
    within("contactDaysForManyHours", contactDaysForManyHours(), contactDaysForFewHours(), 7);
    atLeast("firstContactDays", firstContactDays(), 0);
    within("leastSharedMinutes", leastSharedMinutes(), 0, DAY);
    within("preferredSharedMinutes", preferredSharedMinutes(), leastSharedMinutes(), DAY);
    within("weeksBetweenSeniorCalls", weeksBetweenSeniorCalls(), 1, MOST_WEEKS);
    atLeast("answerTime", answerTime(), Duration.ZERO);
    atLeast("mostAnswerTime", mostAnswerTime(), answerTime());
    atLeast("reviewTime", reviewTime(), Duration.ZERO);
    within("midpointFromPercent", midpointFromPercent(), 0, 99);
    within("midpointToPercent", midpointToPercent(), midpointFromPercent() + 1, 100);
    atLeast("leastOpenDays", leastOpenDays(), 0);
    atLeast("mostOpenDays", mostOpenDays(), leastOpenDays());
    atLeast("leastObjectives", leastObjectives(), 0);
    within("longestWeeks", longestWeeks(), 1, MOST_WEEKS);
    atLeast("mostExtensionWeeks", mostExtensionWeeks(), 0);
    reminders().forEach(reminder -> atLeast("each of the reminders", reminder, Duration.ZERO));
    for (ReasonCode code : severities().keySet()) {
      if (!PlanFindings.CODES.contains(code)) {
        throw new IllegalArgumentException(
            "SupervisionPolicy: severities names "
                + code
                + ", which the check of a plan never finds; it finds "
                + PlanFindings.CODES);
      }
    }
  }

  private static void within(String attribute, int value, int least, int most) {
    Bounds.check("SupervisionPolicy", attribute, value, least, most);
  }

  private static void atLeast(String attribute, int value, int least) {
    Bounds.check("SupervisionPolicy", attribute, value, least, Integer.MAX_VALUE);
  }

  private static void atLeast(String attribute, Duration value, Duration least) {
    if (value.compareTo(least) < 0) {
      throw new IllegalArgumentException(
          "SupervisionPolicy: " + attribute + " is " + value + ", it must be at least " + least);
    }
  }

  /**
   * On how many days of a week there is contact. Hours between few and many ask for the mean of the
   * two counts, rounded up: by default 1 day up to 10 hours, 2 from 11 to 19, 3 from 20 on.
   *
   * @param hoursPerWeek how many hours a week the intern works
   * @return days
   */
  public int contactDays(int hoursPerWeek) {
    if (hoursPerWeek <= fewHours()) {
      return contactDaysForFewHours();
    } else if (hoursPerWeek >= manyHours()) {
      return contactDaysForManyHours();
    }
    return (contactDaysForFewHours() + contactDaysForManyHours() + 1) / 2;
  }

  /**
   * How much time a week the mentors together have for an intern: {@link #mentorTimePercent()} of
   * the hours, but no less than {@link #leastMentorMinutes()} and no more than {@link
   * #fullMentorMinutes()}.
   *
   * @param hoursPerWeek how many hours a week the intern works
   * @return minutes, parts rounded up
   */
  public int mentorMinutes(int hoursPerWeek) {
    int share = (hoursPerWeek * 60 * mentorTimePercent() + 99) / 100;
    return Math.min(fullMentorMinutes(), Math.max(leastMentorMinutes(), share));
  }

  /** {@return the policy with every default} */
  public static SupervisionPolicy standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a policy; not safe for use by several threads. */
  public static final class Builder extends ImmutableSupervisionPolicy.Builder {
    Builder() {}
  }
}
