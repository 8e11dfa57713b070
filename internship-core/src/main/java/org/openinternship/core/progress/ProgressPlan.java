package org.openinternship.core.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.finding.Report;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.WorkTask;
import org.openinternship.core.time.DateRange;

/** What has to be done in a placement. At least one of its parts requires something. */
@Value.Immutable
public abstract sealed class ProgressPlan implements WithProgressPlan
    permits ImmutableProgressPlan {
  private static final int MOST_MINUTES = 10_000_000;
  private static final long MINUTES_OF_AN_HOUR = 60;
  private static final long DAYS_OF_A_WEEK = 7;

  ProgressPlan() {}

  /** {@return the days of the placement; work on other days does not count} */
  public abstract DateRange period();

  /** {@return the intern's zone, whose days these are} */
  public abstract ZoneId zone();

  /** {@return how long the intern has to work in all, in minutes, 0 to 10,000,000; 0 by default} */
  @Value.Default
  public int requiredMinutes() {
    return 0;
  }

  /**
   * How long the intern has to work in each week, as the 2 hours of WAAPH; weeks are counted from
   * the first day of the period.
   *
   * @return minutes a week, 1 to 10,080; empty: it does not matter when
   */
  public abstract OptionalInt leastMinutesPerWeek();

  /** {@return the training modules; those that are optional do not count} */
  public abstract List<WorkTask> modules();

  /** {@return the tasks; those that are optional do not count} */
  public abstract List<WorkTask> tasks();

  /** {@return what has to be handed in, reports among others} */
  public abstract List<Deliverable> deliverables();

  /** {@return how much each part counts; all alike by default} */
  @Value.Default
  public ProgressWeights weights() {
    return ProgressWeights.standard();
  }

  @Value.Check
  void check() {
    Bounds.check("ProgressPlan", "requiredMinutes", requiredMinutes(), 0, MOST_MINUTES);
    Bounds.check("ProgressPlan", "leastMinutesPerWeek", leastMinutesPerWeek(), 1, 10_080);
    checkKeys(Stream.concat(modules().stream(), tasks().stream()).map(WorkTask::key).toList());
    checkKeys(deliverables().stream().map(Deliverable::key).toList());
    boolean counts = false;
    for (ProgressKind kind : ProgressKind.values()) {
      counts |= required(kind) > 0 && weights().of(kind) > 0;
    }
    if (!counts) {
      throw new IllegalArgumentException(
          "ProgressPlan: it requires nothing that has a weight. Maybe set requiredMinutes");
    }
  }

  private static void checkKeys(List<String> keys) {
    Set<String> seen = new HashSet<>();
    for (String key : keys) {
      if (!seen.add(key)) {
        throw new IllegalArgumentException(
            "ProgressPlan: key %s is there more than once, each must be there once".formatted(key));
      }
    }
  }

  /**
   * Checks what was done.
   *
   * @param done what was done
   * @param today the day it is, in the intern's zone
   * @return the findings of {@link WorkLog#check}; an error for each deliverable that was due
   *     before today and has not been handed in, and for each module, task or deliverable that is
   *     not in the plan; a warning for each deliverable first handed in late, and for each week
   *     that is over with less work than agreed
   */
  public Report check(WorkRecord done, LocalDate today) {
    return new ProgressChecks(this, done).check(today);
  }

  /** How much there is to do. */
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
  public static Builder from(Placement placement) {
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

  /** {@return a builder; {@code period}, {@code zone} and something to do must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a plan; not safe for use by several threads. */
  public static final class Builder extends ImmutableProgressPlan.Builder {
    Builder() {}
  }
}
