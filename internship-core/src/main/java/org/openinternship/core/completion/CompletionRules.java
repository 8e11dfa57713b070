package org.openinternship.core.completion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.TimeBounds;

/**
 * What a program asks of a placement before it issues a completion record. By default nothing but
 * that the placement was completed, and that the evidence can be: not more work than its days have
 * minutes, not more credits than the work gives, no competency that its framework lacks. The rules
 * hold for every placement of the program; {@link #including} adds the work that is planned for one
 * of them.
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

  /**
   * {@return the minimum of credits earned, at least 0; 0 by default; without zeros at the end of
   * its decimals}
   */
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

  /**
   * Returns the states in which a record is issued beside {@link PlacementState#COMPLETED}, such as
   * TERMINATED where interns get a record of what they did until then. A placement that was never
   * begun gets none.
   *
   * @return states in which a placement has begun; none by default
   */
  public abstract Set<PlacementState> otherStates();

  /**
   * {@return the credits that a placement can have whatever its hours, as those of a course, at
   * least 0, without zeros at the end of its decimals; empty: those that its hours give by the
   * credit rule of the program}
   */
  public abstract Optional<BigDecimal> fixedCredits();

  /**
   * {@return the frameworks that competencies are of, each name once; empty: the published ones of
   * {@link CompetencyFramework}}
   */
  public abstract List<CompetencyFramework> frameworks();

  List<CompetencyFramework> knownFrameworks() {
    return frameworks().isEmpty()
        ? List.of(CompetencyFramework.CAREER_READINESS, CompetencyFramework.LIFE_COMP)
        : frameworks();
  }

  @Value.Check
  CompletionRules check() {
    String type = "CompletionRules";
    Bounds.check(type, "minMinutes", minMinutes(), 0, Integer.MAX_VALUE);
    BigDecimal minCredits = Bounds.decimal(type, "minCredits", minCredits());
    Optional<BigDecimal> fixedCredits =
        fixedCredits().map(credits -> Bounds.decimal(type, "fixedCredits", credits));
    Bounds.check(minCredits().signum() >= 0, type, "minCredits", minCredits(), "at least 0");
    for (PlacementState state : otherStates()) {
      boolean begun = state != PlacementState.PLANNED && state != PlacementState.ONBOARDING;
      Bounds.check(begun, type, "one of otherStates", state, "a state after the beginning");
    }
    if (fixedCredits().isPresent()) {
      BigDecimal fixed = fixedCredits().get();
      Bounds.check(fixed.signum() >= 0, type, "fixedCredits", fixed, "at least 0");
    }
    Texts.checkDifferent(
        type, "framework", frameworks().stream().map(CompetencyFramework::name).toList());
    List<String> competencies = Texts.names(type, "competencies", competencies());
    List<String> signatories = Texts.names(type, "signatories", signatories());
    Texts.checkDifferent(type, "item", items());
    Texts.checkDifferent(type, "competency", competencies);
    Texts.checkDifferent(type, "gate", gates().stream().map(Gate::name).toList());
    Texts.checkDifferent(type, "signatory", signatories);
    boolean normal =
        minCredits.scale() == minCredits().scale() && fixedCredits.equals(fixedCredits());
    return normal && competencies.equals(competencies()) && signatories.equals(signatories())
        ? this
        : new Builder()
            .from(this)
            .minCredits(minCredits)
            .fixedCredits(fixedCredits)
            .competencies(competencies)
            .signatories(signatories)
            .build();
  }

  /**
   * Checks what is still missing and what cannot be. Items and signatures of the future do not
   * count, nor do signatures from before the placement. To learn what would be missing if the
   * placement were completed now, ask with evidence that holds it as completed.
   *
   * @param evidence the evidence so far
   * @param now the instant of the check, usually of the host's clock
   * @return an error if the placement is not in a state that gets a record, for more minutes than
   *     its active days until today have, more credits than the minutes give, and each competency
   *     that its framework lacks; a warning for each item and signature with a day that cannot be;
   *     then an error for everything that is missing: minutes, credits, items, competencies,
   *     evaluations, signatures, in this order; with paths into the evidence
   */
  public Report check(CompletionEvidence evidence, Instant now) {
    Objects.requireNonNull(evidence, "CompletionRules.evidence");
    TimeBounds.check(now, "CompletionRules.now");
    Report.Collector found = Report.collector();
    found.include("", new PossibleChecks(this, evidence, now).check());
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
    List<CompletionItem> done =
        evidence.done().stream()
            .filter(each -> CompletionDates.counts(each, evidence.placement(), now))
            .map(CompletedItem::item)
            .toList();
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
            .filter(each -> CompletionDates.counts(each, evidence.placement(), now))
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
   * minutes, and the modules, tasks and deliverables that are not optional.
   *
   * @param placement the placement as it stands
   * @param plan the plan of its work
   * @param work the rules of the program on work
   * @return the new rules; items of the plan that these rules have already are not repeated
   * @throws IllegalArgumentException if it is the plan of another placement
   */
  public CompletionRules including(Placement placement, ProgressPlan plan, ProgressRules work) {
    Objects.requireNonNull(plan, "CompletionRules.plan");
    Set<CompletionItem> all = new LinkedHashSet<>(items());
    plan.allModules(placement, work).stream()
        .filter(module -> !module.optional())
        .forEach(module -> all.add(new CompletionItem(CompletionItemKind.MODULE, module.key())));
    plan.tasks().stream()
        .filter(task -> !task.optional())
        .forEach(task -> all.add(new CompletionItem(CompletionItemKind.TASK, task.key())));
    plan.allDeliverables(placement, work)
        .forEach(each -> all.add(new CompletionItem(CompletionItemKind.DELIVERABLE, each.key())));
    long minutes = Math.min(Integer.MAX_VALUE, plan.requiredMinutes(placement, work));
    return withItems(all).withMinMinutes(Math.max(minMinutes(), (int) minutes));
  }

  /** {@return the defaults: nothing is asked for but that the placement was completed} */
  public static CompletionRules standard() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds rules; not safe for use by several threads.
   *
   * <p>The short way: {@link #needs(CompletionItemKind, String...)}. The rest is named for the
   * attributes.
   */
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

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
