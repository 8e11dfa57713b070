package org.openinternship.core.cascade;

import java.time.Duration;
import java.util.Objects;
import org.immutables.value.Value;
import org.openinternship.core.finding.Report;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;

/** What a program asks of its mentoring cascade. */
@Value.Immutable
public abstract sealed class CascadeRules implements WithCascadeRules
    permits ImmutableCascadeRules {
  private static final int STANDARD_SPAN = 12;
  private static final int STANDARD_HOURS = 7;
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  CascadeRules() {}

  /**
   * Returns the largest number of direct reports of a mentor that is no warning.
   *
   * @return the number, 1 to 10,000,000; 12 by default, the span that programs with a documented
   *     cascade keep to
   */
  @Value.Default
  public int maxReports() {
    return STANDARD_SPAN;
  }

  /**
   * Returns the largest difference between the clocks of a mentor and a new report.
   *
   * @return the difference, 0 to 12 hours; 7 hours by default, at which two working days of 8 hours
   *     still share one hour
   */
  @Value.Default
  public Duration maxClockDistance() {
    return Duration.ofHours(STANDARD_HOURS);
  }

  @Value.Check
  void check() {
    Bounds.checkCount("CascadeRules", "maxReports", maxReports(), 1);
    Bounds.check(
        !maxClockDistance().isNegative() && maxClockDistance().compareTo(HALF_A_DAY) <= 0,
        "CascadeRules",
        "maxClockDistance",
        maxClockDistance(),
        "from PT0S to PT12H",
        "the clocks are the other way round: 13 hours ahead is 11 behind");
  }

  /**
   * Checks a cascade. Takes time in proportion to the number of members.
   *
   * <p>Errors: a key that is there more than once, a level or a mentor that does not exist, no
   * person or more than one at the top, people who are above themselves or cannot be reached from
   * the top, mentors who do not stand above their reports. Warnings: more direct reports than these
   * rules allow, more interns than a mentor takes, levels left out between a mentor and a report,
   * reports who need more time than their mentor can give.
   *
   * @param cascade the cascade
   * @return all findings, with paths into the cascade; first those on the members, in their order
   */
  public Report check(MentorCascade cascade) {
    Objects.requireNonNull(cascade, "CascadeRules.cascade");
    return new CascadeChecks(cascade, this).report();
  }

  /** {@return the defaults: a span of 12 direct reports and a distance of 7 hours} */
  public static CascadeRules standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableCascadeRules.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
