package org.openinternship.core.completion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.check.Texts;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.progress.ProgressPlan;

/** What it takes to complete a placement. By default nothing. */
@Value.Immutable
public abstract sealed class CompletionRule implements WithCompletionRule
    permits ImmutableCompletionRule {
  CompletionRule() {}

  /** {@return how many minutes must be worked, at least 0; 0 by default} */
  @Value.Default
  public int leastMinutes() {
    return 0;
  }

  /** {@return how many credits must be earned, at least 0; 0 by default} */
  @Value.Default
  public BigDecimal leastCredits() {
    return BigDecimal.ZERO;
  }

  /** {@return what must be done: modules, tasks, deliverables, reports, documents; each once} */
  public abstract List<CompletionItem> items();

  /** {@return the keys of the competencies that must be shown, of whatever framework; each once} */
  public abstract List<String> competencies();

  /** {@return which evaluations release it, with names of their own} */
  public abstract List<Gate> gates();

  /** {@return the roles that must have signed; each once} */
  public abstract List<String> signatories();

  @Value.Check
  void check() {
    String type = "CompletionRule";
    Bounds.check(type, "leastMinutes", leastMinutes(), 0, Integer.MAX_VALUE);
    if (leastCredits().signum() < 0) {
      throw new IllegalArgumentException(
          "CompletionRule: leastCredits is " + leastCredits() + ", it must be at least 0");
    }
    competencies().forEach(each -> Texts.check(type, "a competency", each));
    signatories().forEach(each -> Texts.check(type, "a signatory", each));
    Texts.checkDifferent(type, "item", items().stream().map(CompletionItem::toString).toList());
    Texts.checkDifferent(type, "competency", competencies());
    Texts.checkDifferent(type, "gate", gates().stream().map(Gate::name).toList());
    Texts.checkDifferent(type, "signatory", signatories());
  }

  /**
   * What is still missing.
   *
   * @param facts what was done so far
   * @param now an instant, usually of the host's clock
   * @return an error for everything that is missing, with paths into the facts: hours, credits,
   *     items, competencies, evaluations, signatories
   */
  public Report missing(CompletionFacts facts, Instant now) {
    Report.Collector found = Report.collector();
    if (facts.minutes() < leastMinutes()) {
      found.add(
          Severity.ERROR,
          "/minutes",
          ReasonCode.COMPLETION_MINUTES_MISSING,
          facts.minutes(),
          leastMinutes());
    }
    if (facts.credits().compareTo(leastCredits()) < 0) {
      found.add(
          Severity.ERROR,
          "/credits",
          ReasonCode.COMPLETION_CREDITS_MISSING,
          facts.credits().toPlainString(),
          leastCredits().toPlainString());
    }
    List<CompletionItem> done = facts.done().stream().map(DoneItem::item).toList();
    for (CompletionItem item : items()) {
      if (!done.contains(item)) {
        found.add(
            Severity.ERROR, "/done", ReasonCode.COMPLETION_ITEM_MISSING, item.kind(), item.key());
      }
    }
    List<String> shown =
        facts.competencies().stream().map(each -> each.competency().key()).toList();
    for (String competency : competencies()) {
      if (!shown.contains(competency)) {
        found.add(
            Severity.ERROR, "/competencies", ReasonCode.COMPLETION_COMPETENCY_MISSING, competency);
      }
    }
    for (Gate gate : gates()) {
      for (Reason reason : gate.at(facts.evaluations(), now).blockedBy()) {
        found.add(
            Severity.ERROR, "/evaluations", reason.code(), reason.arguments().values().toArray());
      }
    }
    List<String> signed =
        facts.signatories().stream()
            .filter(each -> !each.at().isAfter(now))
            .map(Signatory::role)
            .toList();
    for (String role : signatories()) {
      if (!signed.contains(role)) {
        found.add(Severity.ERROR, "/signatories", ReasonCode.COMPLETION_SIGNATURE_MISSING, role);
      }
    }
    return found.report();
  }

  /**
   * Issues the record, or refuses to.
   *
   * @param facts what was done
   * @param now an instant, usually of the host's clock
   * @return the record, or everything that is missing
   */
  public Completion issue(CompletionFacts facts, Instant now) {
    Report missing = missing(facts, now);
    return missing.passes()
        ? new Completion.Issued(CompletionRecord.of(this, facts, now))
        : new Completion.Refused(missing);
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a rule; not safe for use by several threads. */
  public static final class Builder extends ImmutableCompletionRule.Builder {
    Builder() {}

    /**
     * Adds everything that a plan of work requires: its minutes, its modules, tasks and
     * deliverables but those that are optional.
     *
     * @param plan the plan
     * @return this builder
     */
    public Builder needs(ProgressPlan plan) {
      leastMinutes(plan.requiredMinutes());
      plan.modules().stream()
          .filter(module -> !module.optional())
          .forEach(module -> needs(CompletionItem.Kind.MODULE, module.key()));
      plan.tasks().stream()
          .filter(task -> !task.optional())
          .forEach(task -> needs(CompletionItem.Kind.TASK, task.key()));
      plan.deliverables().forEach(each -> needs(CompletionItem.Kind.DELIVERABLE, each.key()));
      return this;
    }

    /**
     * Adds something that must be done.
     *
     * @param kind what sort of thing
     * @param keys the keys
     * @return this builder
     * @throws IllegalArgumentException if a key is blank
     */
    public Builder needs(CompletionItem.Kind kind, String... keys) {
      for (String key : keys) {
        addItem(new CompletionItem(kind, key));
      }
      return this;
    }
  }
}
