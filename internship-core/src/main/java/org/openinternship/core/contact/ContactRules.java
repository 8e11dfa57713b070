package org.openinternship.core.contact;

import java.time.Duration;
import java.util.Map;
import org.immutables.value.Value;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.supervision.SupervisionReason;
import org.openinternship.core.time.TimeBounds;

/**
 * The limits of a program from which on missing contact counts as a risk. Each limit is the largest
 * value that has no consequence yet. Limits count the time on days on which the intern works: a
 * pause is no silence, and counting goes on after it.
 */
@Value.Immutable
public abstract sealed class ContactRules implements WithContactRules
    permits ImmutableContactRules {
  private static final int YEAR = 366;
  private static final Duration WEEK = Duration.ofDays(7);

  ContactRules() {}

  /**
   * Returns the longest wait of a question for its answer that does not trigger a warning.
   *
   * @return the time, more than 0, at most {@link TimeBounds#MAX_DURATION}; 10 hours by default, a
   *     time that running programs keep
   */
  @Value.Default
  public Duration preferredAnswerTime() {
    return Duration.ofHours(10);
  }

  /**
   * Returns the longest wait of a question for its answer that does not trigger an error.
   *
   * @return the time, {@link #preferredAnswerTime()} to {@link TimeBounds#MAX_DURATION}; 24 hours
   *     by default
   */
  @Value.Default
  public Duration maxAnswerTime() {
    return Duration.ofHours(24);
  }

  /** {@return the longest wait of work for its review, in days, without a warning; 3 by default} */
  @Value.Default
  public int maxReviewDays() {
    return 3;
  }

  /**
   * Returns the latest day of the first contact. Contact before the first day counts.
   *
   * @return the days after the first day of the placement, 0 to 366; 2 by default; no contact until
   *     then triggers an error
   */
  @Value.Default
  public int maxDaysToFirstContact() {
    return 2;
  }

  /**
   * Returns the longest silence, in days, that does not trigger a warning.
   *
   * @return the days, 0 to 366; 3 by default
   */
  @Value.Default
  public int maxSilenceDays() {
    return 3;
  }

  /**
   * Returns the longest silence, in days, that does not trigger an error.
   *
   * @return the days, {@link #maxSilenceDays()} to 366; 7 by default
   */
  @Value.Default
  public int maxLongSilenceDays() {
    return 7;
  }

  /**
   * Returns the longest time without a live call, in days, that does not trigger a warning.
   *
   * @return the days, 0 to 366; 7 by default
   */
  @Value.Default
  public int maxDaysWithoutLiveCall() {
    return 7;
  }

  /** {@return the most missed meetings without a warning, 0 to 10,000,000; 2 by default} */
  @Value.Default
  public int maxMissedMeetings() {
    return 2;
  }

  /**
   * Returns how near to its planned start a check-in has to be held: one is missed if there is no
   * live contact with its guide within this time before or after.
   *
   * @return the time, 0 to 7 days; 24 hours by default, this library's choice
   */
  @Value.Default
  public Duration meetingTolerance() {
    return Duration.ofHours(24);
  }

  /**
   * Returns the active days from the start for which no report is asked. A report that is due on
   * one of them, midnight at its end included, never counts as missed.
   *
   * @return the days, 0 to 366; 14 by default, as in a documented VSFS team
   */
  @Value.Default
  public int reportGraceDays() {
    return 14;
  }

  /**
   * Returns the number of the missed report that starts the removal of the intern; fewer are for
   * information.
   *
   * @return the number, 1 to 10,000,000; 3 by default, as in a documented VSFS team
   */
  @Value.Default
  public int removalAtMissedReport() {
    return 3;
  }

  /**
   * Returns the longest absence of a supervisor without cover, in days in a row, that does not
   * trigger a warning.
   *
   * @return the days, 0 to 366; 7 by default
   */
  @Value.Default
  public int maxUncoveredDays() {
    return 7;
  }

  /**
   * Returns the days for which a concern that goes up the escalation path stays at each level.
   *
   * @return the days, 1 to 366; 2 by default, this library's choice
   */
  @Value.Default
  public int daysPerLevel() {
    return 2;
  }

  /**
   * Returns the program's own severities, which take the place of the standard ones of the
   * concerns. Where a code has two, depending on the figure, the program's takes the place of both.
   *
   * @return the severity of each code that differs, only codes with which concerns open; none by
   *     default
   */
  public abstract Map<ReasonCode, Severity> severities();

  @Value.Check
  void check() {
    Bounds.checkAbove("ContactRules", "preferredAnswerTime", preferredAnswerTime(), Duration.ZERO);
    TimeBounds.check(preferredAnswerTime(), "ContactRules.preferredAnswerTime");
    Bounds.checkNotBelow(
        "ContactRules",
        "maxAnswerTime",
        maxAnswerTime(),
        "preferredAnswerTime",
        preferredAnswerTime());
    TimeBounds.check(maxAnswerTime(), "ContactRules.maxAnswerTime");
    checkDays("maxReviewDays", maxReviewDays(), 0);
    checkDays("maxDaysToFirstContact", maxDaysToFirstContact(), 0);
    checkDays("maxSilenceDays", maxSilenceDays(), 0);
    checkDays("maxLongSilenceDays", maxLongSilenceDays(), 0);
    Bounds.checkNotBelow(
        "ContactRules",
        "maxLongSilenceDays",
        maxLongSilenceDays(),
        "maxSilenceDays",
        maxSilenceDays());
    checkDays("maxDaysWithoutLiveCall", maxDaysWithoutLiveCall(), 0);
    Bounds.checkCount("ContactRules", "maxMissedMeetings", maxMissedMeetings(), 0);
    checkDays("reportGraceDays", reportGraceDays(), 0);
    Bounds.checkCount("ContactRules", "removalAtMissedReport", removalAtMissedReport(), 1);
    checkDays("maxUncoveredDays", maxUncoveredDays(), 0);
    checkDays("daysPerLevel", daysPerLevel(), 1);
    Bounds.checkRange("ContactRules", "meetingTolerance", meetingTolerance(), Duration.ZERO, WEEK);
    for (ReasonCode code : severities().keySet()) {
      Bounds.check(
          code instanceof ContactReason || code == SupervisionReason.ABSENCE_WITHOUT_COVER,
          "ContactRules",
          "one of severities",
          code,
          "a reason of a concern");
    }
  }

  private static void checkDays(String attribute, int days, int min) {
    Bounds.check("ContactRules", attribute, days, min, YEAR);
  }

  /** {@return the rules with every default} */
  public static ContactRules standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableContactRules.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
