package org.openinternship.core.completion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.reason.Reason;

/**
 * What a program asks of a placement before it issues a completion record. By default nothing. The
 * rules hold for every placement of the program; {@link #including} adds the work that is planned
 * for one of them.
 */
@Value.Immutable
public abstract sealed class CompletionRules implements WithCompletionRules
    permits ImmutableCompletionRules {
  CompletionRules() {}

  /** {@return the minimum of minutes worked, at least 0; 0 by default} */
  @Value.Default
  public int minMinutes() {
    return 0;
  }

  /** {@return the minimum of credits earned, at least 0; 0 by default} */
  @Value.Default
  public BigDecimal minCredits() {
    return BigDecimal.ZERO;
  }

  /** {@return the items that must be done, each once} */
  public abstract List<CompletionItem> items();

  /**
   * {@return the keys of the competencies that must be demonstrated, of any framework; each once}
   */
  public abstract List<String> competencies();

  /** {@return the gates that evaluations must open, each with a name of its own} */
  public abstract List<Gate> gates();

  /** {@return the roles in which somebody must have signed, each once} */
  public abstract List<String> signatories();

  @Value.Check
  void check() {
    String type = "CompletionRules";
    Bounds.check(type, "minMinutes", minMinutes(), 0, Integer.MAX_VALUE);
    Bounds.check(minCredits().signum() >= 0, type, "minCredits", minCredits(), "at least 0");
    Texts.checkEach(type, "competencies", competencies());
    Texts.checkEach(type, "signatories", signatories());
    Texts.checkDifferent(type, "item", items());
    Texts.checkDifferent(type, "competency", competencies());
    Texts.checkDifferent(type, "gate", gates().stream().map(Gate::name).toList());
    Texts.checkDifferent(type, "signatory", signatories());
  }

  /**
   * Checks what is still missing. A signature of the future does not count.
   *
   * @param evidence the evidence so far
   * @param now the instant of the check, usually of the host's clock
   * @return an error for everything that is missing: minutes, credits, items, competencies,
   *     evaluations, signatures, in this order; with paths into the evidence
   */
  public Report check(CompletionEvidence evidence, Instant now) {
    Objects.requireNonNull(evidence, "CompletionRules.evidence");
    Objects.requireNonNull(now, "CompletionRules.now");
    Report.Collector found = Report.collector();
    if (evidence.minutes() < minMinutes()) {
      found.add(
          Severity.ERROR,
          "/minutes",
          CompletionReason.COMPLETION_MINUTES_MISSING,
          evidence.minutes(),
          minMinutes());
    }
    if (evidence.credits().compareTo(minCredits()) < 0) {
      found.add(
          Severity.ERROR,
          "/credits",
          CompletionReason.COMPLETION_CREDITS_MISSING,
          evidence.credits(),
          minCredits());
    }
    List<CompletionItem> done = evidence.done().stream().map(CompletedItem::item).toList();
    for (CompletionItem item : items()) {
      if (!done.contains(item)) {
        found.add(
            Severity.ERROR,
            "/done",
            CompletionReason.COMPLETION_ITEM_MISSING,
            item.kind(),
            item.key());
      }
    }
    List<String> shown =
        evidence.competencies().stream().map(each -> each.competency().key()).toList();
    for (String competency : competencies()) {
      if (!shown.contains(competency)) {
        found.add(
            Severity.ERROR,
            "/competencies",
            CompletionReason.COMPLETION_COMPETENCY_MISSING,
            competency);
      }
    }
    for (Gate gate : gates()) {
      for (Reason reason : gate.at(evidence.evaluations(), now).blockedBy()) {
        found.add(Severity.ERROR, "/evaluations", reason);
      }
    }
    List<String> signed =
        evidence.signatories().stream()
            .filter(each -> !each.at().isAfter(now))
            .map(Signatory::role)
            .toList();
    for (String role : signatories()) {
      if (!signed.contains(role)) {
        found.add(
            Severity.ERROR, "/signatories", CompletionReason.COMPLETION_SIGNATURE_MISSING, role);
      }
    }
    return found.report();
  }

  /**
   * Issues the record, or refuses it.
   *
   * @param evidence the evidence
   * @param now the instant of the decision, usually of the host's clock
   * @return the record, or everything that is missing
   */
  public CompletionOutcome issue(CompletionEvidence evidence, Instant now) {
    Objects.requireNonNull(evidence, "CompletionRules.evidence");
    Report missing = check(evidence, now);
    return missing.passes()
        ? new CompletionOutcome.RecordIssued(CompletionRecord.of(this, evidence, now))
        : new CompletionOutcome.RecordRefused(missing);
  }

  /**
   * Returns the rules with the work that is planned for one placement: the larger number of
   * minutes, and the modules, tasks and deliverables of the plan that are not optional.
   *
   * @param plan the plan of the work
   * @return the new rules; items of the plan that these rules have already are not repeated
   */
  public CompletionRules including(ProgressPlan plan) {
    Objects.requireNonNull(plan, "CompletionRules.plan");
    Set<CompletionItem> all = new LinkedHashSet<>(items());
    plan.modules().stream()
        .filter(module -> !module.optional())
        .forEach(module -> all.add(new CompletionItem(CompletionItemKind.MODULE, module.key())));
    plan.tasks().stream()
        .filter(task -> !task.optional())
        .forEach(task -> all.add(new CompletionItem(CompletionItemKind.TASK, task.key())));
    plan.deliverables()
        .forEach(each -> all.add(new CompletionItem(CompletionItemKind.DELIVERABLE, each.key())));
    return withItems(all).withMinMinutes(Math.max(minMinutes(), plan.requiredMinutes()));
  }

  /** {@return the defaults: nothing is asked for} */
  public static CompletionRules standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableCompletionRules.Builder {
    Builder() {}

    /**
     * Adds items that must be done.
     *
     * @param kind the kind of the items
     * @param keys their keys
     * @return this builder
     * @throws IllegalArgumentException if a key is blank
     */
    public Builder needs(CompletionItemKind kind, String... keys) {
      Objects.requireNonNull(keys, "CompletionRules.keys");
      Objects.requireNonNull(kind, "CompletionRules.kind");
      for (String key : keys) {
        addItem(new CompletionItem(kind, key));
      }
      return this;
    }
  }
}
