package org.openinternship.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.approval.DocumentState;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.placement.Some;
import org.openinternship.core.placement.TerminationReason;

class DocumentChecklistTest {

  private static final DocumentKind INSURANCE = new DocumentKind("insurance");
  private static final DocumentKind JOINING = new DocumentKind("joining-report");
  private static final DocumentChecklist CHECKLIST =
      DocumentChecklist.of(
          DocumentNeed.of("insurance", PlacementState.ONBOARDING),
          DocumentNeed.of("joining-report", PlacementState.ACTIVE),
          DocumentNeed.of("final-report", PlacementState.COMPLETED));
  private static final Instant NOON = Instant.parse("2026-09-02T12:00:00Z");
  private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

  private static Placement active() {
    return Some.placement().after(new PlacementEvent.Started(START));
  }

  @Test
  void documentsDueBeforeAStateThatHasCome_areOverdue_othersAreStillDue() {
    Map<DocumentKind, DocumentState> in =
        Map.of(INSURANCE, DocumentState.ACCEPTED, JOINING, DocumentState.RECEIVED);
    assertThat(CHECKLIST.check(active(), in, NOON).findings())
        .hasToString(
            "[ERROR /joining-report DOCUMENT_OVERDUE: intern ada's document joining-report had to"
                + " be accepted by 31 August 2026, 23:00 UTC, and before the placement was active;"
                + " it is received, INFO /final-report DOCUMENT_DUE: intern ada's document"
                + " final-report has to be accepted by 29 November 2026, 23:00 UTC, and before the"
                + " placement is completed; so far it is missing]");
    Instant august = Instant.parse("2026-08-31T22:59:59Z");
    assertThat(CHECKLIST.check(Some.placement(), Map.of(), august).of(AgreementReason.DOCUMENT_DUE))
        .hasSize(3);
    assertThat(CHECKLIST.check(Some.placement(), Map.of(), august).passes()).isTrue();
  }

  @Test
  void skippedState_isAStateThatHasCome() {
    assertThat(CHECKLIST.check(active(), Map.of(), NOON).of(Severity.ERROR))
        .extracting(Finding::path)
        .containsExactly("/insurance", "/joining-report");
    Placement atOnce =
        Some.placement().after(new PlacementEvent.Onboarded(Instant.parse("2026-08-01T08:00:00Z")));
    assertThat(
            CHECKLIST
                .check(atOnce, Map.of(), Instant.parse("2026-08-02T08:00:00Z"))
                .of(Severity.ERROR))
        .extracting(Finding::path)
        .containsExactly("/insurance"); // the state has come before the deadline
  }

  @Test
  void nothingIsDue_whileAPlacementRests_orOnceItHasEnded() {
    Placement paused = active().after(new PlacementEvent.Paused(START));
    assertThat(CHECKLIST.check(paused, Map.of(), NOON).findings()).isEmpty();
    Placement again = paused.after(new PlacementEvent.Resumed(NOON));
    assertThat(CHECKLIST.check(again, Map.of(), NOON).of(Severity.ERROR)).hasSize(2);
    Placement done = active().after(new PlacementEvent.Completed(NOON));
    assertThat(CHECKLIST.check(done, Map.of(), NOON).findings()).isEmpty();
  }

  @Test
  void deadlineInDays_isBeforeTheFirstDay_orBeforeTheLastOneAsItMoves() {
    DocumentNeed insurance = DocumentNeed.of("insurance", PlacementState.ACTIVE).withDaysBefore(14);
    assertThat(insurance.due(Some.placement())).isEqualTo("2026-08-17T23:00:00Z"); // in Lagos
    DocumentNeed report = DocumentNeed.of("report", PlacementState.COMPLETED).withDaysBefore(7);
    assertThat(report.due(active())).isEqualTo("2026-11-22T23:00:00Z");
    Placement shorter =
        active().after(new PlacementEvent.Shortened(NOON, LocalDate.parse("2026-10-31")));
    assertThat(report.due(shorter)).isEqualTo("2026-10-23T23:00:00Z");
    DocumentChecklist checklist = DocumentChecklist.of(insurance);
    Instant due = insurance.due(Some.placement());
    assertThat(checklist.check(Some.placement(), Map.of(), due).of(Severity.INFO)).hasSize(1);
    assertThat(checklist.check(Some.placement(), Map.of(), due.plusNanos(1)).of(Severity.ERROR))
        .hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> insurance.withDaysBefore(-1))
        .withMessageStartingWith("DocumentNeed: daysBefore is -1");
  }

  @Test
  void gate_listsAllThatIsMissingBeforeAState() {
    assertThat(
            CHECKLIST.checkBefore(Some.placement(), PlacementState.ONBOARDING, Map.of()).findings())
        .extracting(Finding::path)
        .containsExactly("/insurance");
    assertThat(
            CHECKLIST
                .checkBefore(
                    active(),
                    PlacementState.COMPLETED,
                    Map.of(INSURANCE, DocumentState.RETURNED, JOINING, DocumentState.ACCEPTED))
                .of(Severity.ERROR))
        .extracting(Finding::path)
        .containsExactly("/insurance", "/final-report");
  }

  @Test
  void nothingIsDueForAPlacementThatWasTerminated() {
    Placement gone =
        active().after(new PlacementEvent.Terminated(START, TerminationReason.INTERN_LEFT));
    assertThat(CHECKLIST.check(gone, Map.of(), NOON).findings()).isEmpty();
    assertThat(CHECKLIST.checkBefore(gone, PlacementState.TERMINATED, Map.of()).findings())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PLANNED", "PAUSED", "TERMINATED"})
  void nothingCanBeDueBefore(PlacementState state) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNeed.of("insurance", state))
        .withMessageContaining("before is " + state);
  }

  @Test
  void rules_askForTheDocumentsOfTheirChecklist_andForNoneByDefault() {
    AgreementRules rules = AgreementRules.standard().withDocuments(CHECKLIST);
    assertThat(rules.check(active(), Map.of(), NOON))
        .isEqualTo(CHECKLIST.check(active(), Map.of(), NOON));
    assertThat(AgreementRules.standard().check(active(), Map.of(), NOON).findings()).isEmpty();
  }

  @Test
  void nameOfADocument_isEscapedInThePath() {
    DocumentChecklist checklist =
        DocumentChecklist.of(DocumentNeed.of("id/~card", PlacementState.ACTIVE));
    assertThat(checklist.check(active(), Map.of(), NOON).findings())
        .extracting(Finding::path)
        .containsExactly("/id~1~0card");
  }

  @Test
  void documentNamedTwice_isRefused() {
    DocumentNeed need = DocumentNeed.of("insurance", PlacementState.ACTIVE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentChecklist.of(need, need))
        .withMessage("DocumentChecklist: document 'insurance' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNeed.of("", PlacementState.ACTIVE));
  }
}
