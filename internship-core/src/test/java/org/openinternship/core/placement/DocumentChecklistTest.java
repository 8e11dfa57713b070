package org.openinternship.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.intake.DocumentKind;
import org.openinternship.core.intake.DocumentState;

class DocumentChecklistTest {

  private static final DocumentKind INSURANCE = new DocumentKind("insurance");
  private static final DocumentKind JOINING = new DocumentKind("joining-report");
  private static final DocumentChecklist CHECKLIST =
      DocumentChecklist.of(
          DocumentNeed.of("insurance", PlacementState.ONBOARDING),
          DocumentNeed.of("joining-report", PlacementState.ACTIVE),
          DocumentNeed.of("final-report", PlacementState.COMPLETED));
  private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

  private static Placement active() {
    return Some.placement().then(new PlacementAct.Started(START));
  }

  @Test
  void documentsDueBeforeAStateThatHasCome_areOverdue_othersAreStillDue() {
    Map<DocumentKind, DocumentState> in =
        Map.of(INSURANCE, DocumentState.ACCEPTED, JOINING, DocumentState.RECEIVED);
    assertThat(CHECKLIST.check(active(), in).findings())
        .hasToString(
            "[ERROR /needs/1 DOCUMENT_OVERDUE: document joining-report of intern ada had to be"
                + " accepted before ACTIVE, it is RECEIVED, INFO /needs/2 DOCUMENT_DUE: document"
                + " final-report of intern ada has to be accepted before COMPLETED, it is"
                + " MISSING]");
    assertThat(CHECKLIST.check(Some.placement(), Map.of()).of(ReasonCode.DOCUMENT_DUE)).hasSize(3);
    assertThat(CHECKLIST.check(Some.placement(), Map.of()).passes()).isTrue();
  }

  @Test
  void skippedState_isAStateThatHasCome() {
    assertThat(CHECKLIST.check(active(), Map.of()).of(Severity.ERROR))
        .extracting(Finding::path)
        .containsExactly("/needs/0", "/needs/1");
    Placement paused = active().then(new PlacementAct.Paused(START));
    assertThat(CHECKLIST.check(paused, Map.of())).isEqualTo(CHECKLIST.check(active(), Map.of()));
    Placement done = active().then(new PlacementAct.Completed(START));
    assertThat(CHECKLIST.check(done, Map.of()).of(Severity.ERROR)).hasSize(3);
  }

  @Test
  void gate_listsAllThatIsMissingBeforeAState() {
    assertThat(
            CHECKLIST
                .missingBefore(Some.placement(), PlacementState.ONBOARDING, Map.of())
                .findings())
        .extracting(Finding::path)
        .containsExactly("/needs/0");
    assertThat(
            CHECKLIST
                .missingBefore(
                    active(),
                    PlacementState.COMPLETED,
                    Map.of(INSURANCE, DocumentState.RETURNED, JOINING, DocumentState.ACCEPTED))
                .of(Severity.ERROR))
        .extracting(Finding::path)
        .containsExactly("/needs/0", "/needs/2");
  }

  @Test
  void nothingIsDueForAPlacementThatWasTerminated() {
    Placement gone =
        active().then(new PlacementAct.Terminated(START, TerminationReason.INTERN_LEFT));
    assertThat(CHECKLIST.check(gone, Map.of()).findings()).isEmpty();
    assertThat(CHECKLIST.missingBefore(gone, PlacementState.TERMINATED, Map.of()).findings())
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
  void documentNamedTwice_isRefused() {
    DocumentNeed need = DocumentNeed.of("insurance", PlacementState.ACTIVE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentChecklist.of(need, need))
        .withMessageContaining("[insurance, insurance]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNeed.of("", PlacementState.ACTIVE));
  }
}
