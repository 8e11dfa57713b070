package org.openinternship.core.completion;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.DayLengths;
import org.openinternship.core.time.Days;

/** A check for evidence that cannot be. */
final class PossibleChecks {
  private final CompletionRules rules;
  private final CompletionEvidence evidence;
  private final Placement placement;
  private final Instant now;
  private final LocalDate today;
  private final Report.Collector found = Report.collector();

  PossibleChecks(CompletionRules rules, CompletionEvidence evidence, Instant now) {
    this.rules = rules;
    this.evidence = evidence;
    this.now = now;
    Placement all = evidence.placement();
    this.today = all.dayOf(now);
    this.placement =
        all.history().stream().noneMatch(event -> event.at().isAfter(now))
            ? all
            : all.withHistory(
                all.history().stream().filter(event -> !event.at().isAfter(now)).toList());
  }

  Report check() {
    checkState();
    checkMinutes();
    checkCredits();
    checkCompetencies();
    checkDates();
    return found.report();
  }

  private void checkState() {
    PlacementState state = placement.state();
    if (placement.startedOn().isEmpty() || placement.activeDays().isEmpty()) {
      error("/placement", CompletionReason.COMPLETION_NOT_BEGUN);
    } else if (state != PlacementState.COMPLETED && !rules.otherStates().contains(state)) {
      if (state == PlacementState.TERMINATED) {
        LocalDate day = placement.endedOn().orElse(today);
        error("/placement", CompletionReason.COMPLETION_TERMINATED, day);
      } else {
        error("/placement", CompletionReason.COMPLETION_NOT_ENDED, state);
      }
    }
  }

  private void checkMinutes() {
    Days days = placement.activeDays().until(today);
    Optional<DateRange> span = days.span();
    long max = span.map(all -> DayLengths.of(placement.zone(), all).minutes(days)).orElse(0L);
    if (evidence.minutes() > max) {
      error(
          "/minutes",
          CompletionReason.COMPLETION_MINUTES_IMPOSSIBLE,
          evidence.minutes(),
          days.count(),
          max);
    }
  }

  private void checkCredits() {
    BigDecimal max =
        rules
            .fixedCredits()
            .orElseGet(
                () ->
                    evidence
                        .creditRule()
                        .map(rule -> rule.credits(evidence.minutes()))
                        .orElse(BigDecimal.ZERO));
    if (evidence.credits().compareTo(max) > 0) {
      error("/credits", CompletionReason.COMPLETION_CREDITS_IMPOSSIBLE, evidence.credits(), max);
    }
  }

  private void checkCompetencies() {
    List<CompetencyFramework> frameworks = rules.knownFrameworks();
    for (DemonstratedCompetency shown : evidence.competencies()) {
      String key = shown.competency().key();
      Optional<CompetencyFramework> framework =
          frameworks.stream().filter(each -> each.name().equals(shown.framework())).findFirst();
      if (framework.isEmpty()) {
        error(
            "/competencies",
            CompletionReason.COMPLETION_FRAMEWORK_UNKNOWN,
            shown.framework(),
            key,
            frameworks.stream().map(CompetencyFramework::name).toList());
      } else if (!framework.get().competencies().contains(shown.competency())) {
        error(
            "/competencies",
            CompletionReason.COMPLETION_COMPETENCY_UNKNOWN,
            shown.framework(),
            key);
      }
    }
  }

  private void checkDates() {
    LocalDate first = placement.period().first();
    for (CompletedItem each : evidence.done()) {
      if (!CompletionDates.fits(each, placement, now)) {
        CompletionItem item = each.item();
        found.add(
            Severity.WARNING,
            "/done",
            CompletionReason.COMPLETION_ITEM_DATE,
            item.kind(),
            item.key(),
            each.on(),
            first,
            today);
      }
    }
    for (Signatory each : evidence.signatories()) {
      if (!CompletionDates.counts(each, placement, now)) {
        found.add(
            Severity.WARNING,
            "/signatories",
            CompletionReason.COMPLETION_SIGNATURE_DATE,
            each.role(),
            placement.dayOf(each.at()),
            first,
            today);
      }
    }
  }

  private void error(String path, CompletionReason code, Object... arguments) {
    found.add(Severity.ERROR, path, code, arguments);
  }
}
