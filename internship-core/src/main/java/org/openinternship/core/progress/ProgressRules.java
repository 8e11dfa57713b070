package org.openinternship.core.progress;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.simulated.WorkTask;

/**
 * The part of work and progress that a program decides for all of its placements. It has no dates
 * and no hours in total: days and hours a week belong to a placement, a total to its {@link
 * ProgressPlan}. Age limits are asked for with an age by the caller: no age is kept, so none is
 * within reach of a score.
 */
@Value.Immutable
public abstract sealed class ProgressRules implements WithProgressRules
    permits ImmutableProgressRules {
  ProgressRules() {}

  /**
   * Returns the least work in each week, as the 2 hours of WAAPH. Weeks are counted from the first
   * active day. A week of which days are lost to a pause has to have its share, by working days and
   * rounded down to the minute; a week that the end cuts off has to have nothing.
   *
   * @return the minutes a week, 1 to 10,080; empty: work may be spread over the weeks in any way
   */
  public abstract OptionalInt minMinutesPerWeek();

  /** {@return the most work in a day and in a week; no limits by default} */
  @Value.Default
  public HourLimits limits() {
    return HourLimits.none();
  }

  /** {@return the limits for younger interns, each age once, in any order; none by default} */
  public abstract List<AgeLimits> limitsByAge();

  /**
   * Returns the days of the week on which interns work whose placement does not state working
   * hours.
   *
   * @return the days; empty: every day
   */
  public abstract Set<DayOfWeek> workingDays();

  /**
   * {@return whether the work log is a diary, with an entry for each working day, as AICTE asks
   * for; false by default}
   */
  @Value.Default
  public boolean dailyDiary() {
    return false;
  }

  /**
   * {@return the active days by which an intern may be behind with the hours before that is a
   * warning, 0 to 365; 7 by default}
   */
  @Value.Default
  public int maxDaysBehind() {
    return 7;
  }

  /** {@return the training modules of every intern; those that are optional do not count} */
  public abstract List<WorkTask> modules();

  /** {@return the schedule of the reports of every intern; empty: there are none} */
  public abstract Optional<ReportSchedule> reports();

  /** {@return the weights of the parts of progress; equal weights by default} */
  @Value.Default
  public ProgressWeights weights() {
    return ProgressWeights.standard();
  }

  /** {@return the rule by which work earns academic credits; empty: it earns none} */
  public abstract Optional<CreditRule> credits();

  /** {@return the rule of forecasts; {@link ForecastRule#standard()} by default} */
  @Value.Default
  public ForecastRule forecast() {
    return ForecastRule.standard();
  }

  @Value.Check
  void check() {
    Bounds.check("ProgressRules", "minMinutesPerWeek", minMinutesPerWeek(), 1, 10_080);
    Bounds.check("ProgressRules", "maxDaysBehind", maxDaysBehind(), 0, 365);
    Texts.checkDifferent(
        "ProgressRules", "age", limitsByAge().stream().map(AgeLimits::belowAge).toList());
    ProgressPlan.checkKeys("ProgressRules", modules().stream().map(WorkTask::key).toList());
  }

  /**
   * Returns the credits that work earns by these rules.
   *
   * @param minutes the minutes worked, at least 0
   * @return the credits by the rule {@link #credits()}; 0 if there is none
   * @throws IllegalArgumentException if the minutes are less than 0
   */
  public BigDecimal credits(long minutes) {
    Bounds.checkMin("ProgressRules", "minutes", minutes, 0);
    return credits().map(rule -> rule.credits(minutes)).orElse(BigDecimal.ZERO);
  }

  /**
   * Returns the limits of hours at an age, for the {@linkplain ProgressPlan#limits() plan} of an
   * intern.
   *
   * @param age the age in full years, at least 0
   * @return for each of day and week, the least of what holds for everybody and below an age that
   *     is higher
   * @throws IllegalArgumentException if the age is less than 0
   */
  public HourLimits limitsAt(int age) {
    Bounds.checkMin("ProgressRules", "age", age, 0);
    HourLimits all = limits();
    for (AgeLimits each : limitsByAge()) {
      if (age < each.belowAge()) {
        all =
            new HourLimits(
                least(all.maxMinutesPerDay(), each.limits().maxMinutesPerDay()),
                least(all.maxMinutesPerWeek(), each.limits().maxMinutesPerWeek()));
      }
    }
    return all;
  }

  private static OptionalInt least(OptionalInt one, OptionalInt other) {
    return IntStream.concat(one.stream(), other.stream()).min();
  }

  /** {@return the rules with every default} */
  public static ProgressRules standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableProgressRules.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
