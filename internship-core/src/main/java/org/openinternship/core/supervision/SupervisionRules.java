package org.openinternship.core.supervision;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.ReasonCode;

/**
 * The thresholds by which a program judges plans of supervision. Missing supervision is the known
 * weakness of virtual internships; the defaults are what running programs ask for. A plan that
 * exactly meets a threshold meets it. That there is exactly one supervisor on each day is no
 * threshold: the placement guarantees it.
 */
@Value.Immutable
public abstract sealed class SupervisionRules implements WithSupervisionRules
    permits ImmutableSupervisionRules {
  /** 3 days and 24 hours before. */
  static final List<Duration> STANDARD_REMINDERS = List.of(Duration.ofDays(3), Duration.ofDays(1));

  SupervisionRules() {}

  // People.

  /** {@return the fewest mentors without a warning; 2 by default, as the LFX Mentorship advises} */
  @Value.Default
  public int minMentors() {
    return 2;
  }

  /** {@return the most mentors without an error; 4 by default, as in the LFX Mentorship} */
  @Value.Default
  public int maxMentors() {
    return 4;
  }

  /** {@return the most interns of a mentor without co-mentor that give no warning; 1 by default} */
  @Value.Default
  public int preferredInternsOfLoneMentor() {
    return 1;
  }

  /** {@return the most interns of a mentor without co-mentor that give no error; 2 by default} */
  @Value.Default
  public int maxInternsOfLoneMentor() {
    return 2;
  }

  /**
   * Returns the share of the intern's hours that the mentors together have for the intern.
   *
   * @return the percentage, 0 to 100; 15 by default; less is a warning
   */
  @Value.Default
  public int minMentorTimePercent() {
    return 15;
  }

  /** {@return the minutes a week that mentors have at least, for few hours too; 60 by default} */
  @Value.Default
  public int minMentorMinutes() {
    return 60;
  }

  /**
   * Returns the minutes of mentors a week that are enough for any number of hours.
   *
   * @return the minutes; 300 by default: five hours for an intern who works full time
   */
  @Value.Default
  public int sufficientMentorMinutes() {
    return 300;
  }

  /**
   * Returns the longest absence of the supervisor that needs no cover.
   *
   * @return the days in a row, 0 to 36,525; 7 by default; a longer one is a warning
   */
  @Value.Default
  public int maxUncoveredDays() {
    return 7;
  }

  // Contact.

  /**
   * Returns the live calls with a supervisor or mentor in each whole week. A plan without any is an
   * error, one with too few in some week a warning.
   *
   * @return the number of calls; 1 by default, as in running programs
   */
  @Value.Default
  public int minCallsPerWeek() {
    return 1;
  }

  /** {@return the most hours a week that are a short week; 10 by default} */
  @Value.Default
  public int shortWeekHours() {
    return 10;
  }

  /** {@return the fewest hours a week that are a long week, more than short; 20 by default} */
  @Value.Default
  public int longWeekHours() {
    return 20;
  }

  /** {@return the days with contact in a short week; 1 by default; fewer are a warning} */
  @Value.Default
  public int minContactDaysInShortWeek() {
    return 1;
  }

  /** {@return the days with contact in a long week; 3 by default; fewer are a warning} */
  @Value.Default
  public int minContactDaysInLongWeek() {
    return 3;
  }

  /**
   * Returns the latest day of the first contact.
   *
   * @return the days after the first day of the placement, 0 to 36,525; 2 by default; a later one
   *     is an error
   */
  @Value.Default
  public int maxDaysToFirstContact() {
    return 2;
  }

  /**
   * Returns the minutes that intern and guide both work on each day with a live contact.
   *
   * @return the minutes; 60 by default; fewer are an error
   */
  @Value.Default
  public int minSharedMinutes() {
    return 60;
  }

  /**
   * Returns the minutes that they preferably both work: an hour more of distance between zones cut
   * live communication by 11 % among 12,038 employees.
   *
   * @return the minutes; 180 by default; fewer are for information
   */
  @Value.Default
  public int preferredSharedMinutes() {
    return 180;
  }

  /**
   * Returns the interval of calls with somebody senior. Regular small-group calls raised ratings
   * and offers in a trial with 1,370 remote interns; calls among interns did not.
   *
   * @return the weeks from one call to the next; 2 by default; a longer time without is for
   *     information
   */
  @Value.Default
  public int maxWeeksBetweenSeniorCalls() {
    return 2;
  }

  // Answers.

  /** {@return the longest promised answer time without a warning; 10 hours by default} */
  @Value.Default
  public Duration preferredAnswerTime() {
    return Duration.ofHours(10);
  }

  /** {@return the longest promised answer time without an error; 24 hours by default} */
  @Value.Default
  public Duration maxAnswerTime() {
    return Duration.ofHours(24);
  }

  /** {@return the longest promised review time without a warning; 3 days by default} */
  @Value.Default
  public Duration maxReviewTime() {
    return Duration.ofDays(3);
  }

  // Evaluation and learning.

  /** {@return the evaluations whose absence is an error; midpoint and final by default} */
  @Value.Default
  public Set<EvaluationKind> requiredEvaluations() {
    return Collections.unmodifiableSet(EnumSet.of(EvaluationKind.MIDPOINT, EvaluationKind.FINAL));
  }

  /**
   * Returns the share of the period after which the midpoint evaluation is due at the earliest.
   *
   * @return the percentage; 45 by default; a day that ends before it is a warning
   */
  @Value.Default
  public int minMidpointPercent() {
    return 45;
  }

  /**
   * Returns the share of the period after which the midpoint evaluation is due at the latest.
   *
   * @return the percentage; 55 by default; a day that begins after it is a warning
   */
  @Value.Default
  public int maxMidpointPercent() {
    return 55;
  }

  /**
   * {@return the fewest days that an evaluation is open before it is due, 0 to 36,525; 4 by
   * default, warning}
   */
  @Value.Default
  public int minOpenDays() {
    return 4;
  }

  /**
   * {@return the most days that an evaluation is open before it is due, at most 36,525; 7 by
   * default, warning}
   */
  @Value.Default
  public int maxOpenDays() {
    return 7;
  }

  /**
   * {@return the times before an evaluation is due at which people are reminded; 3 days and 24 h}
   */
  @Value.Default
  public List<Duration> reminders() {
    return STANDARD_REMINDERS;
  }

  /** {@return the fewest learning objectives without an error; 1 by default} */
  @Value.Default
  public int minObjectives() {
    return 1;
  }

  // Length.

  /** {@return the most weeks of a placement without a warning; 26 by default} */
  @Value.Default
  public int maxWeeks() {
    return 26;
  }

  /**
   * {@return the most weeks of all extensions without an error, 0 to 520; 5 by default, as in
   * Outreachy}
   */
  @Value.Default
  public int maxExtensionWeeks() {
    return 5;
  }

  /**
   * Returns the program's own severities, which take the place of the standard ones in {@link
   * #check}. Where a code has two, depending on the figure, the program's takes the place of both.
   *
   * @return the severity of each code that differs, only codes that the check finds; none by
   *     default
   */
  public abstract Map<ReasonCode, Severity> severities();

  @Value.Check
  void check() {
    SupervisionBounds.check(this);
  }

  /**
   * Checks a plan against its placement as it stands: who supervises and mentors on which day, the
   * hours of the intern and the active days are those of the placement. Days in a pause and after
   * the end need no contact; weeks in which the intern is away on every day need none either. Takes
   * time in proportion to the days times the contacts and absences.
   *
   * @param placement the placement
   * @param plan its plan
   * @return everything in which it falls short of these rules; paths point into the plan
   * @throws IllegalArgumentException if the plan belongs to another placement
   */
  public Report check(Placement placement, SupervisionPlan plan) {
    Objects.requireNonNull(placement, "SupervisionRules.placement");
    Objects.requireNonNull(plan, "SupervisionRules.plan");
    plan.checkOwner(placement);
    return PlanCheck.of(placement, plan, this);
  }

  Severity severityOf(ReasonCode code, Severity standard) {
    return severities().getOrDefault(code, standard);
  }

  /**
   * Returns the days with contact that a week needs. Hours between short and long need the mean of
   * the two counts, rounded up: by default 1 day up to 10 hours, 2 from 11 to 19, 3 from 20 on.
   *
   * @param hoursPerWeek the hours a week that the intern works
   * @return the number of days
   */
  public int requiredContactDays(int hoursPerWeek) {
    if (hoursPerWeek <= shortWeekHours()) {
      return minContactDaysInShortWeek();
    } else if (hoursPerWeek >= longWeekHours()) {
      return minContactDaysInLongWeek();
    }
    return (minContactDaysInShortWeek() + minContactDaysInLongWeek() + 1) / 2;
  }

  /**
   * Returns the time a week that the mentors together need for an intern: {@link
   * #minMentorTimePercent()} of the hours, but no less than {@link #minMentorMinutes()} and no more
   * than {@link #sufficientMentorMinutes()}.
   *
   * @param hoursPerWeek the hours a week that the intern works
   * @return the minutes, parts of one rounded up
   */
  public int requiredMentorMinutes(int hoursPerWeek) {
    int share = (hoursPerWeek * 60 * minMentorTimePercent() + 99) / 100;
    return Math.min(sufficientMentorMinutes(), Math.max(minMentorMinutes(), share));
  }

  /** {@return the rules with every default} */
  public static SupervisionRules standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableSupervisionRules.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
