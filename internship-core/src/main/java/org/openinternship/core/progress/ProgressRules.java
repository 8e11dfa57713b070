package org.openinternship.core.progress;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.simulated.WorkTask;

/**
 * The part of work and progress that a program decides for all of its placements. It has no dates
 * and no hours in total: these belong to a placement, whose {@link ProgressPlan} is {@linkplain
 * ProgressPlan#of(org.openinternship.core.placement.Placement, ProgressRules) made from both}.
 */
@Value.Immutable
public abstract sealed class ProgressRules implements WithProgressRules
    permits ImmutableProgressRules {
  ProgressRules() {}

  /**
   * Returns the least work in each week, counted from the first day of a placement, as the 2 hours
   * of WAAPH.
   *
   * @return the minutes a week, 1 to 10,080; empty: work may be spread over the weeks in any way
   */
  public abstract OptionalInt minMinutesPerWeek();

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
    ProgressPlan.checkKeys("ProgressRules", modules().stream().map(WorkTask::key).toList());
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
  }
}
