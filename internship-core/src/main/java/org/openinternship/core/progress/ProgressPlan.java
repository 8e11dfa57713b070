package org.openinternship.core.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openinternship.core.finding.Report;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.time.DateRange;

/** The work that a placement requires. At least one of its parts requires something. */
@Value.Immutable
public abstract sealed class ProgressPlan implements WithProgressPlan
    permits ImmutableProgressPlan {
  private static final int MAX_MINUTES = 10_000_000;
  private static final long MINUTES_OF_AN_HOUR = 60;
  private static final long DAYS_OF_A_WEEK = 7;

  ProgressPlan() {}

  /** {@return the days of the placement; work on other days does not count} */
  public abstract DateRange period();

  /** {@return the intern's zone, to which all days belong} */
  public abstract ZoneId zone();

  /** {@return the minutes of work in all, 0 to 10,000,000; 0 by default} */
  @Value.Default
  public int requiredMinutes() {
    return 0;
  }

  /**
   * Returns the least work in each week, as the 2 hours of WAAPH; weeks are counted from the first
   * day of the period.
   *
   * @return the minutes a week, 1 to 10,080; empty: work may be spread over the weeks in any way
   */
  public abstract OptionalInt minMinutesPerWeek();

  /** {@return the training modules; those that are optional do not count} */
  public abstract List<WorkTask> modules();

  /** {@return the tasks; those that are optional do not count} */
  public abstract List<WorkTask> tasks();

  /** {@return the deliverables, reports included} */
  public abstract List<Deliverable> deliverables();

  /** {@return the weights of the parts; equal weights by default} */
  @Value.Default
  public ProgressWeights weights() {
    return ProgressWeights.standard();
  }

  @Value.Check
  void check() {
    Bounds.check("ProgressPlan", "requiredMinutes", requiredMinutes(), 0, MAX_MINUTES);
    Bounds.check("ProgressPlan", "minMinutesPerWeek", minMinutesPerWeek(), 1, 10_080);
    checkKeys(
        "ProgressPlan",
        Stream.concat(modules().stream(), tasks().stream()).map(WorkTask::key).toList());
    checkKeys("ProgressPlan", deliverables().stream().map(Deliverable::key).toList());
    boolean counts = false;
    for (ProgressKind kind : ProgressKind.values()) {
      counts |= required(kind) > 0 && weights().of(kind) > 0;
    }
    if (!counts) {
      throw new IllegalArgumentException(
          "ProgressPlan: it requires nothing that has a weight. Maybe set requiredMinutes");
    }
  }

  static void checkKeys(String type, List<String> keys) {
    Texts.checkDifferent(type, "key", keys);
  }

  /**
   * Checks the work done.
   *
   * @param done the work done
   * @param today the present day in the intern's zone
   * @return the findings of {@link WorkLog#check}; an error for each deliverable that was due
   *     before today and has not been handed in, and for each module, task or deliverable that is
   *     not in the plan; a warning for each deliverable first handed in late, and for each past
   *     week with less work than agreed
   */
  public Report check(WorkRecord done, LocalDate today) {
    Objects.requireNonNull(done, "ProgressPlan.done");
    Objects.requireNonNull(today, "ProgressPlan.today");
    return new ProgressChecks(this, done).check(today);
  }

  /** Returns the amount required of a kind. */
  long required(ProgressKind kind) {
    return switch (kind) {
      case HOURS -> requiredMinutes();
      case MODULES -> effort(modules());
      case TASKS -> effort(tasks());
      case DELIVERABLES -> deliverables().size();
    };
  }

  private static long effort(List<WorkTask> tasks) {
    return tasks.stream().filter(task -> !task.optional()).mapToLong(WorkTask::effortMinutes).sum();
  }

  /**
   * Starts the plan of a placement with its period as it stands, the intern's zone and, where hours
   * a week are agreed, these for all of its days, 7 to a week; parts of a minute are dropped.
   *
   * @param placement the placement
   * @return a builder
   */
  public static Builder of(Placement placement) {
    Objects.requireNonNull(placement, "ProgressPlan.placement");
    Builder plan = builder().period(placement.period()).zone(placement.zone());
    placement
        .hoursPerWeek()
        .ifPresent(
            hours ->
                plan.requiredMinutes(
                    (int)
                        Math.min(
                            Integer.MAX_VALUE, // which the check refuses
                            hours
                                * MINUTES_OF_AN_HOUR
                                * placement.period().days()
                                / DAYS_OF_A_WEEK)));
    return plan;
  }

  /**
   * Starts the plan of a placement as {@link #of(Placement)}, with all that the program decides:
   * the least work in a week, the modules, the weights, and the reports as deliverables with keys
   * such as {@code report-2026-09-30}.
   *
   * @param placement the placement
   * @param rules the rules of its program
   * @return a builder
   */
  public static Builder of(Placement placement, ProgressRules rules) {
    Objects.requireNonNull(placement, "ProgressPlan.placement");
    Objects.requireNonNull(rules, "ProgressPlan.rules");
    Builder plan = of(placement).weights(rules.weights()).modules(rules.modules());
    plan.minMinutesPerWeek(rules.minMinutesPerWeek());
    rules
        .reports()
        .ifPresent(it -> plan.deliverables(it.deliverables("report", placement.period())));
    return plan;
  }

  /** {@return a builder; {@code period}, {@code zone} and something to do must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a plan; not safe for use by several threads. */
  public static final class Builder extends ImmutableProgressPlan.Builder {
    Builder() {}
  }
}
