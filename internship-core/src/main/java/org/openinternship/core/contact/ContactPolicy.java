package org.openinternship.core.contact;

import java.time.Duration;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;

/**
 * From when on missing contact counts as a risk. Each limit is the most that is still all right.
 */
@Value.Immutable
public abstract sealed class ContactPolicy implements WithContactPolicy
    permits ImmutableContactPolicy {
  private static final int YEAR = 366;

  ContactPolicy() {}

  /**
   * How long a question may wait before it is a warning.
   *
   * @return more than 0; 10 hours by default, a time that running programs keep
   */
  @Value.Default
  public Duration answerWithin() {
    return Duration.ofHours(10);
  }

  /**
   * How long a question may wait before it is an error.
   *
   * @return at least {@link #answerWithin()}; 24 hours by default
   */
  @Value.Default
  public Duration answerAtTheLatest() {
    return Duration.ofHours(24);
  }

  /** {@return how many days work may wait for its review, 0 to 366; 3 by default} */
  @Value.Default
  public int reviewDays() {
    return 3;
  }

  /**
   * How many days after the first one contact must have begun. Contact before the first day counts.
   *
   * @return 0 to 366; 2 by default
   */
  @Value.Default
  public int firstContactDays() {
    return 2;
  }

  /** {@return how many days without contact are no warning yet, 0 to 366; 3 by default} */
  @Value.Default
  public int silenceDays() {
    return 3;
  }

  /**
   * How many days without contact are no error yet.
   *
   * @return {@link #silenceDays()} to 366; 7 by default
   */
  @Value.Default
  public int longSilenceDays() {
    return 7;
  }

  /** {@return how many days without a live call are no warning yet, 0 to 366; 7 by default} */
  @Value.Default
  public int liveCallDays() {
    return 7;
  }

  /** {@return how many missed meetings are no warning yet, at least 0; 2 by default} */
  @Value.Default
  public int mostMissedMeetings() {
    return 2;
  }

  /**
   * On how many days from the start no report is asked for. Those due on one of them do not count.
   *
   * @return 0 to 366; 14 by default, as in a documented VSFS team
   */
  @Value.Default
  public int reportGraceDays() {
    return 14;
  }

  /**
   * Which missed report starts the removal of the intern; fewer are good to know.
   *
   * @return at least 1; 3 by default, as in a documented VSFS team
   */
  @Value.Default
  public int removalAtMissedReport() {
    return 3;
  }

  /** {@return how many days in a row may be without a supervisor, 0 to 366; 7 by default} */
  @Value.Default
  public int mostDaysAway() {
    return 7;
  }

  /**
   * How many days a concern that goes up the escalation path stays at each level of it.
   *
   * @return 1 to 366; 2 by default, this library's choice
   */
  @Value.Default
  public int daysAtEachLevel() {
    return 2;
  }

  @Value.Check
  void check() {
    if (answerWithin().isNegative()
        || answerWithin().isZero()
        || answerAtTheLatest().compareTo(answerWithin()) < 0) {
      throw new IllegalArgumentException(
          "ContactPolicy: answerWithin is %s and answerAtTheLatest %s, the first must be more than PT0S and not more than the second"
              .formatted(answerWithin(), answerAtTheLatest()));
    }
    checkDays("reviewDays", reviewDays(), 0);
    checkDays("firstContactDays", firstContactDays(), 0);
    checkDays("silenceDays", silenceDays(), 0);
    checkDays("longSilenceDays", longSilenceDays(), silenceDays());
    checkDays("liveCallDays", liveCallDays(), 0);
    Bounds.check("ContactPolicy", "mostMissedMeetings", mostMissedMeetings(), 0, Integer.MAX_VALUE);
    checkDays("reportGraceDays", reportGraceDays(), 0);
    Bounds.check(
        "ContactPolicy", "removalAtMissedReport", removalAtMissedReport(), 1, Integer.MAX_VALUE);
    checkDays("mostDaysAway", mostDaysAway(), 0);
    checkDays("daysAtEachLevel", daysAtEachLevel(), 1);
  }

  private static void checkDays(String attribute, int days, int least) {
    Bounds.check("ContactPolicy", attribute, days, least, YEAR);
  }

  /** {@return the defaults} */
  public static ContactPolicy standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a policy; not safe for use by several threads. */
  public static final class Builder extends ImmutableContactPolicy.Builder {
    Builder() {}
  }
}
