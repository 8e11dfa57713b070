package org.openinternship.core.progress;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.simulated.WorkTask;

/**
 * The progress of an intern. The share of each part is the work done divided by the work required,
 * at most 1; progress is the mean of the shares, each with the {@linkplain ProgressWeights weight}
 * of its part. A part of which nothing is required does not count.
 *
 * @param parts the parts of which something is required, in the order of their declaration
 */
public record Progress(List<ProgressPart> parts) {
  /**
   * Copies the parts.
   *
   * @param parts the parts
   * @throws IllegalArgumentException if none of them has a weight
   */
  public Progress {
    parts = Copies.list(parts, "Progress.parts");
    if (parts.stream().allMatch(part -> part.weight() == 0)) {
      throw new IllegalArgumentException("Progress: no part has a weight; at least one needs it");
    }
  }

  /**
   * Computes the progress of an intern.
   *
   * @param plan the required work
   * @param done the work done; work that is not in the plan does not count
   * @return the progress
   */
  public static Progress of(ProgressPlan plan, WorkRecord done) {
    Objects.requireNonNull(plan, "Progress.plan");
    Objects.requireNonNull(done, "Progress.done");
    List<ProgressPart> parts = new ArrayList<>();
    for (ProgressKind kind : ProgressKind.values()) {
      long required = plan.required(kind);
      if (required > 0) {
        long max = Math.min(required, done(kind, plan, done));
        parts.add(new ProgressPart(kind, max, required, plan.weights().of(kind)));
      }
    }
    return new Progress(parts);
  }

  private static long done(ProgressKind kind, ProgressPlan plan, WorkRecord done) {
    return switch (kind) {
      case HOURS -> done.log().minutes(plan.period(), plan.zone());
      case MODULES -> effort(plan.modules(), done.firstDone());
      case TASKS -> effort(plan.tasks(), done.firstDone());
      case DELIVERABLES -> {
        Map<String, DeliverableState> states = done.deliverableStates();
        yield plan.deliverables().stream()
            .filter(one -> states.get(one.key()) == DeliverableState.ACCEPTED)
            .count();
      }
    };
  }

  private static long effort(List<WorkTask> tasks, Map<String, Instant> done) {
    return tasks.stream()
        .filter(task -> !task.optional() && done.containsKey(task.key()))
        .mapToLong(WorkTask::effortMinutes)
        .sum();
  }

  /**
   * Finds one part.
   *
   * @param kind the kind of part
   * @return the part; empty if nothing of it is required
   */
  public Optional<ProgressPart> part(ProgressKind kind) {
    Objects.requireNonNull(kind, "Progress.kind");
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  /** {@return the progress in all parts, from 0 to 1, exactly} */
  public Fraction fraction() {
    BigInteger whole = BigInteger.ONE;
    BigInteger weights = BigInteger.ZERO;
    for (ProgressPart part : parts) {
      whole = whole.multiply(BigInteger.valueOf(part.required()));
      weights = weights.add(BigInteger.valueOf(part.weight()));
    }
    BigInteger sum = BigInteger.ZERO;
    for (ProgressPart part : parts) {
      BigInteger share = whole.divide(BigInteger.valueOf(part.required()));
      sum =
          sum.add(
              share
                  .multiply(BigInteger.valueOf(part.done()))
                  .multiply(BigInteger.valueOf(part.weight())));
    }
    return new Fraction(sum, whole.multiply(weights));
  }

  /** {@return whether every part is complete, those without weight too} */
  public boolean complete() {
    return parts.stream().allMatch(ProgressPart::complete);
  }
}
