package org.openinternship.core.completion;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.time.DateRange;

/** The evidence of what was done in a placement, from which its completion is decided. */
@Value.Immutable
public abstract sealed class CompletionEvidence implements WithCompletionEvidence
    permits ImmutableCompletionEvidence {
  CompletionEvidence() {}

  /** {@return the placement} */
  public abstract PlacementId placement();

  /** {@return the intern} */
  public abstract InternId intern();

  /** {@return the program} */
  public abstract ProgramId program();

  /** {@return the host} */
  public abstract HostId host();

  /** {@return the project} */
  public abstract ProjectId project();

  /** {@return the days it lasted} */
  public abstract DateRange period();

  /** {@return the minutes of accepted work, at least 0; 0 by default} */
  @Value.Default
  public int minutes() {
    return 0;
  }

  /** {@return the credits earned, at least 0; 0 by default} */
  @Value.Default
  public BigDecimal credits() {
    return BigDecimal.ZERO;
  }

  /** {@return the items that were done, each once, in any order} */
  public abstract List<CompletedItem> done();

  /** {@return the demonstrated competencies, each of a framework once, in any order} */
  public abstract List<DemonstratedCompetency> competencies();

  /** {@return the evaluations of the placement, each point of time once} */
  public abstract List<BlindEvaluations> evaluations();

  /** {@return the signatories, each role once, in any order} */
  public abstract List<Signatory> signatories();

  @Value.Check
  void check() {
    Bounds.check("CompletionEvidence", "minutes", minutes(), 0, Integer.MAX_VALUE);
    CompletionChecks.check("CompletionEvidence", credits(), done(), competencies(), signatories());
    for (BlindEvaluations each : evaluations()) {
      Bounds.check(
          each.placement().equals(placement()),
          "CompletionEvidence",
          "placement",
          placement(),
          "that of " + each,
          "the evaluations of another intern");
    }
    Texts.checkDifferent(
        "CompletionEvidence",
        "evaluation point",
        evaluations().stream().map(each -> each.point().name()).toList());
  }

  /**
   * Starts the evidence of a placement, with its intern, host and project, and the days it lasts as
   * far as is known.
   *
   * @param placement the placement
   * @param program the program
   * @return a builder; everything else is optional
   */
  public static Builder of(Placement placement, ProgramId program) {
    Objects.requireNonNull(program, "CompletionEvidence.program");
    Objects.requireNonNull(placement, "CompletionEvidence.placement");
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

  /** Builds evidence; not safe for use by several threads. */
  public static final class Builder extends ImmutableCompletionEvidence.Builder {
    Builder() {}

    /**
     * Sets the minutes of work, and adds the modules, tasks and accepted deliverables of a plan
     * that were done, each with the day it has in the plan's zone.
     *
     * @param plan the plan of the work
     * @param record the record of the work
     * @return this builder
     */
    public Builder work(ProgressPlan plan, WorkRecord record) {
      Objects.requireNonNull(plan, "CompletionEvidence.plan");
      Objects.requireNonNull(record, "CompletionEvidence.record");
      minutes((int) Math.min(Integer.MAX_VALUE, record.log().minutes(plan.period(), plan.zone())));
      Map<String, Instant> done = record.firstDone();
      plan.modules().forEach(each -> add(CompletionItemKind.MODULE, each.key(), done, plan));
      plan.tasks().forEach(each -> add(CompletionItemKind.TASK, each.key(), done, plan));
      Map<String, Instant> accepted = record.accepted();
      plan.deliverables()
          .forEach(each -> add(CompletionItemKind.DELIVERABLE, each.key(), accepted, plan));
      return this;
    }

    private void add(
        CompletionItemKind kind, String key, Map<String, Instant> done, ProgressPlan plan) {
      Instant at = done.get(key);
      if (at != null) {
        LocalDate day = LocalDate.ofInstant(at, plan.zone());
        addDone(new CompletedItem(new CompletionItem(kind, key), day, List.of()));
      }
    }
  }
}
