package org.openinternship.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
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
  private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

  private static Placement active() {
    return Some.placement().after(new PlacementEvent.Started(START));
  }

  @Test
  void documentsDueBeforeAStateThatHasCome_areOverdue_othersAreStillDue() {
    Map<DocumentKind, DocumentState> in =
        Map.of(INSURANCE, DocumentState.ACCEPTED, JOINING, DocumentState.RECEIVED);
    assertThat(CHECKLIST.check(active(), in).findings())
        .hasToString(
            "[ERROR /joining-report DOCUMENT_OVERDUE: intern ada's document"
                + " joining-report had to be accepted before the placement was active; it"
                + " is received, INFO /final-report DOCUMENT_DUE: intern ada's document"
                + " final-report has to be accepted before the placement is completed; so"
                + " far it is missing]");
    assertThat(CHECKLIST.check(Some.placement(), Map.of()).of(AgreementReason.DOCUMENT_DUE))
        .hasSize(3);
    assertThat(CHECKLIST.check(Some.placement(), Map.of()).passes()).isTrue();
  }

  @Test
  void skippedState_isAStateThatHasCome() {
    assertThat(CHECKLIST.check(active(), Map.of()).of(Severity.ERROR))
        .extracting(Finding::path)
        .containsExactly("/insurance", "/joining-report");
    Placement paused = active().after(new PlacementEvent.Paused(START));
    assertThat(CHECKLIST.check(paused, Map.of())).isEqualTo(CHECKLIST.check(active(), Map.of()));
    Placement done = active().after(new PlacementEvent.Completed(START));
    assertThat(CHECKLIST.check(done, Map.of()).of(Severity.ERROR)).hasSize(3);
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
    assertThat(CHECKLIST.check(gone, Map.of()).findings()).isEmpty();
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
    assertThat(rules.check(active(), Map.of())).isEqualTo(CHECKLIST.check(active(), Map.of()));
    assertThat(AgreementRules.standard().check(active(), Map.of()).findings()).isEmpty();
  }

  @Test
  void nameOfADocument_isEscapedInThePath() {
    DocumentChecklist checklist =
        DocumentChecklist.of(DocumentNeed.of("id/~card", PlacementState.ACTIVE));
    assertThat(checklist.check(active(), Map.of()).findings())
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
