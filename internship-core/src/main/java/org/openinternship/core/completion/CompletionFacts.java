package org.openinternship.core.completion;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.check.Texts;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.time.DateRange;

/** What was done in a placement, as far as its completion depends on it. */
@Value.Immutable
public abstract sealed class CompletionFacts implements WithCompletionFacts
    permits ImmutableCompletionFacts {
  CompletionFacts() {}

  /** {@return which placement} */
  public abstract PlacementId placement();

  /** {@return who} */
  public abstract InternId intern();

  /** {@return in which program} */
  public abstract ProgramId program();

  /** {@return with whom} */
  public abstract HostId host();

  /** {@return on what} */
  public abstract ProjectId project();

  /** {@return from when to when} */
  public abstract DateRange period();

  /** {@return the minutes worked, as accepted, at least 0; 0 by default} */
  @Value.Default
  public int minutes() {
    return 0;
  }

  /** {@return the credits earned, at least 0; 0 by default} */
  @Value.Default
  public BigDecimal credits() {
    return BigDecimal.ZERO;
  }

  /** {@return what was done, each item once, in any order} */
  public abstract List<DoneItem> done();

  /** {@return what the intern has shown, each competency of a framework once, in any order} */
  public abstract List<ShownCompetency> competencies();

  /** {@return the evaluations of the placement, each point once} */
  public abstract List<BlindEvaluations> evaluations();

  /** {@return who has signed, each role once, in any order} */
  public abstract List<Signatory> signatories();

  @Value.Check
  void check() {
    Bounds.check("CompletionFacts", "minutes", minutes(), 0, Integer.MAX_VALUE);
    Lists.check("CompletionFacts", credits(), done(), competencies(), signatories());
    for (BlindEvaluations each : evaluations()) {
      if (!each.placement().equals(placement())) {
        throw new IllegalArgumentException(
            "CompletionFacts: placement is " + placement() + ", but there are " + each);
      }
    }
    Texts.checkDifferent(
        "CompletionFacts",
        "evaluation point",
        evaluations().stream().map(each -> each.point().name()).toList());
  }

  /**
   * Starts with who and where.
   *
   * @param program the program
   * @param placement the placement; its days are those as far as they are known
   * @return a builder to which the rest is added
   */
  public static Builder of(ProgramId program, Placement placement) {
    return builder()
        .program(program)
        .placement(placement.id())
        .intern(placement.intern())
        .host(placement.host())
        .project(placement.project())
        .period(placement.lasts().orElse(placement.period()));
  }

  /** {@return a builder; the keys and {@code period} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds facts; not safe for use by several threads. */
  public static final class Builder extends ImmutableCompletionFacts.Builder {
    Builder() {}

    /**
     * Adds what was done of a plan of work: its minutes, and its modules, tasks and accepted
     * deliverables, each with the day it has in the plan's zone.
     *
     * @param plan the plan
     * @param record what was done
     * @return this builder
     */
    public Builder work(ProgressPlan plan, WorkRecord record) {
      minutes((int) Math.min(Integer.MAX_VALUE, record.log().minutes(plan.period(), plan.zone())));
      Map<String, Instant> done = record.firstDone();
      plan.modules().forEach(each -> add(CompletionItem.Kind.MODULE, each.key(), done, plan));
      plan.tasks().forEach(each -> add(CompletionItem.Kind.TASK, each.key(), done, plan));
      Map<String, Instant> accepted = record.accepted();
      plan.deliverables()
          .forEach(each -> add(CompletionItem.Kind.DELIVERABLE, each.key(), accepted, plan));
      return this;
    }

    private void add(
        CompletionItem.Kind kind, String key, Map<String, Instant> done, ProgressPlan plan) {
      Instant at = done.get(key);
      if (at != null) {
        LocalDate day = LocalDate.ofInstant(at, plan.zone());
        addDone(new DoneItem(new CompletionItem(kind, key), day, List.of()));
      }
    }
  }
}
