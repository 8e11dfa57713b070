package org.openinternship.core.progress;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.simulated.WorkTask;

/**
 * The progress of an intern. The share of each part is the work done divided by the work required,
 * at most 1; progress is the mean of the shares, each with the {@linkplain ProgressWeights weight}
 * of its part. A part of which nothing is required does not count. {@link ProgressPlan#progress}
 * computes it.
 *
 * @param parts the parts of which something is required, in the order of their declaration
 */
public record Progress(List<ProgressPart> parts) {
  /**
   * Copies the parts.
   *
   * @param parts the parts, each kind once
   * @throws IllegalArgumentException if two are of the same kind
   */
  public Progress {
    parts = Copies.list(parts, "Progress.parts");
    Texts.checkDifferent("Progress", "part", parts.stream().map(ProgressPart::kind).toList());
  }

  static Progress of(PlannedWork work, WorkRecord done, Instant now) {
    List<ProgressPart> parts = new ArrayList<>();
    for (ProgressKind kind : ProgressKind.values()) {
      List<Deliverable> deliverables =
          kind == ProgressKind.DELIVERABLES ? work.deliverables() : List.of();
      long required =
          switch (kind) {
            case HOURS -> work.requiredMinutes();
            case MODULES -> effort(work.modules());
            case TASKS -> effort(work.plan.tasks());
            case DELIVERABLES -> deliverables.size();
          };
      if (required > 0) {
        long reached =
            switch (kind) {
              case HOURS -> work.minutes(done, work.dayOf(now));
              case MODULES -> effort(done(work.modules(), done));
              case TASKS -> effort(done(work.plan.tasks(), done));
              case DELIVERABLES -> accepted(deliverables, done);
            };
        int weight = work.rules.weights().of(kind);
        parts.add(new ProgressPart(kind, Math.min(required, reached), required, weight));
      }
    }
    return new Progress(parts);
  }

  /** Returns the minutes of those that are not optional. */
  static long effort(List<WorkTask> tasks) {
    return tasks.stream().filter(task -> !task.optional()).mapToLong(WorkTask::effortMinutes).sum();
  }

  private static List<WorkTask> done(List<WorkTask> tasks, WorkRecord done) {
    return tasks.stream().filter(task -> done.firstDone().containsKey(task.key())).toList();
  }

  private static long accepted(List<Deliverable> deliverables, WorkRecord done) {
    Map<String, DeliverableState> states = done.deliverableStates();
    return deliverables.stream()
        .filter(one -> states.get(one.key()) == DeliverableState.ACCEPTED)
        .count();
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

  /**
   * {@return the progress in all parts, from 0 to 1, exactly; 1 if nothing is required that has a
   * weight}
   */
  public Fraction fraction() {
    BigInteger whole = BigInteger.ONE;
    BigInteger weights = BigInteger.ZERO;
    for (ProgressPart part : parts) {
      whole = whole.multiply(BigInteger.valueOf(part.required()));
      weights = weights.add(BigInteger.valueOf(part.weight()));
    }
    if (weights.signum() == 0) {
      return Fraction.of(1, 1);
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
