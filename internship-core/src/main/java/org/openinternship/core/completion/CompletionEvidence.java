package org.openinternship.core.completion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.progress.CreditRule;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.time.TimeBounds;

/**
 * The evidence of what was done in a placement, from which its completion is decided. It holds the
 * placement itself, whose state and days are a part of the evidence.
 */
@Value.Immutable
public abstract sealed class CompletionEvidence implements WithCompletionEvidence
    permits ImmutableCompletionEvidence {

  CompletionEvidence() {}

  /** {@return the placement as it stands} */
  public abstract Placement placement();

  /** {@return the program} */
  public abstract ProgramId program();

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

  /** {@return the rule by which the minutes give credits; empty: they give none} */
  public abstract Optional<CreditRule> creditRule();

  /** {@return the items that were done, each once, in any order} */
  public abstract List<CompletedItem> done();

  /** {@return the demonstrated competencies, each of a framework once, in any order} */
  public abstract List<DemonstratedCompetency> competencies();

  /** {@return the evaluations of the placement, each point of time once} */
  public abstract List<BlindEvaluations> evaluations();

  /** {@return the signatories, each role once, in any order} */
  public abstract List<Signatory> signatories();

  @Value.Check
  CompletionEvidence check() {
    Bounds.check("CompletionEvidence", "minutes", minutes(), 0, Integer.MAX_VALUE);
    BigDecimal credits =
        CompletionChecks.check(
            "CompletionEvidence", credits(), done(), competencies(), signatories());
    for (BlindEvaluations each : evaluations()) {
      Bounds.check(
          each.placement().equals(placement().id()),
          "CompletionEvidence",
          "placement",
          placement().id(),
          "that of " + each,
          "the evaluations of another intern");
    }
    Texts.checkDifferent(
        "CompletionEvidence",
        "evaluation point",
        evaluations().stream().map(each -> each.point().name()).toList());
    return credits.scale() == credits().scale() ? this : withCredits(credits);
  }

  /**
   * Starts the evidence of a placement.
   *
   * @param placement the placement as it stands
   * @param program the program
   * @return a builder; everything else is optional
   */
  public static Builder of(Placement placement, ProgramId program) {
    Objects.requireNonNull(program, "CompletionEvidence.program");
    Objects.requireNonNull(placement, "CompletionEvidence.placement");
    return builder().program(program).placement(placement);
  }

  /**
   * Starts the evidence of a placement with its work: the minutes and the credits they give, and
   * the modules, tasks and accepted deliverables that were planned and done, each with the day it
   * has in the intern's zone.
   *
   * @param placement the placement as it stands
   * @param program the program
   * @param plan the plan of the work
   * @param record the record of the work
   * @param rules the rules of the program on work
   * @param now the present instant; what is dated or was recorded later does not count
   * @return a builder; everything else is optional
   * @throws IllegalArgumentException if it is the plan of another placement
   */
  public static Builder of(
      Placement placement,
      ProgramId program,
      ProgressPlan plan,
      WorkRecord record,
      ProgressRules rules,
      Instant now) {
    Builder evidence = of(placement, program);
    Objects.requireNonNull(plan, "CompletionEvidence.plan");
    Objects.requireNonNull(record, "CompletionEvidence.record");
    Objects.requireNonNull(rules, "CompletionEvidence.rules");
    TimeBounds.check(now, "CompletionEvidence.now");
    WorkRecord done = record.asOf(now);
    int minutes = (int) Math.min(Integer.MAX_VALUE, done.log().minutes(placement, now));
    evidence.minutes(minutes).credits(rules.credits(minutes)).creditRule(rules.credits());
    Map<String, Instant> first = done.firstDone();
    List<String> modules = plan.allModules(placement, rules).stream().map(WorkTask::key).toList();
    evidence.addAllDone(items(CompletionItemKind.MODULE, modules, first, placement));
    List<String> tasks = plan.tasks().stream().map(WorkTask::key).toList();
    evidence.addAllDone(items(CompletionItemKind.TASK, tasks, first, placement));
    List<String> deliverables =
        plan.allDeliverables(placement, rules).stream().map(Deliverable::key).toList();
    return evidence.addAllDone(
        items(CompletionItemKind.DELIVERABLE, deliverables, done.accepted(), placement));
  }

  private static List<CompletedItem> items(
      CompletionItemKind kind, List<String> keys, Map<String, Instant> at, Placement placement) {
    return keys.stream()
        .filter(at::containsKey)
        .map(
            key ->
                new CompletedItem(
                    new CompletionItem(kind, key),
                    placement.dayOf(at.getOrDefault(key, Instant.MIN)),
                    List.of()))
        .toList();
  }

  /** {@return a builder; {@code placement} and {@code program} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds evidence; not safe for use by several threads. */
  public static final class Builder extends ImmutableCompletionEvidence.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
