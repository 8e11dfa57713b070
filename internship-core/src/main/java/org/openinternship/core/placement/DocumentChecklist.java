package org.openinternship.core.placement;

import java.util.List;
import java.util.Map;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.intake.DocumentKind;
import org.openinternship.core.intake.DocumentState;

/**
 * The documents a placement needs, each due before a state of it. A document is there when it is
 * {@linkplain DocumentState#ACCEPTED accepted}; one that the caller's map leaves out is missing.
 *
 * @param needs the documents, each kind once
 */
public record DocumentChecklist(List<DocumentNeed> needs) {
  /**
   * Checks that each kind stands there once.
   *
   * @param needs the documents
   * @throws IllegalArgumentException if a kind stands there twice
   */
  public DocumentChecklist {
    needs = List.copyOf(needs);
    List<DocumentKind> kinds = needs.stream().map(DocumentNeed::document).toList();
    if (kinds.stream().distinct().count() < kinds.size()) {
      throw new IllegalArgumentException(
          "DocumentChecklist: needs %s have a document more than once".formatted(kinds));
    }
  }

  /**
   * A checklist.
   *
   * @param needs the documents
   * @return the checklist
   * @throws IllegalArgumentException if a kind stands there twice
   */
  public static DocumentChecklist of(DocumentNeed... needs) {
    return new DocumentChecklist(List.of(needs));
  }

  /**
   * What is missing.
   *
   * @param placement the placement; nothing is due any more for one that was terminated
   * @param documents where each document is
   * @return for each document that is not accepted: an error if it was due before the state the
   *     placement is in, otherwise an info
   */
  public Report check(Placement placement, Map<DocumentKind, DocumentState> documents) {
    Report.Collector found = Report.collector();
    for (int i = 0; i < needs.size(); i++) {
      DocumentNeed need = needs.get(i);
      DocumentState at = documents.getOrDefault(need.document(), DocumentState.MISSING);
      if (at != DocumentState.ACCEPTED && placement.state() != PlacementState.TERMINATED) {
        boolean late = stage(need.before()) <= stage(placement.state());
        found.add(
            late ? Severity.ERROR : Severity.INFO,
            "/needs/" + i,
            late ? ReasonCode.DOCUMENT_OVERDUE : ReasonCode.DOCUMENT_DUE,
            need.document(),
            placement.intern(),
            need.before(),
            at);
      }
    }
    return found.report();
  }

  /**
   * What keeps a placement from a state, as a gate to ask before the act.
   *
   * @param placement the placement
   * @param state the state it is to come into
   * @param documents where each document is
   * @return an error for each document that is due before that state and not accepted
   */
  public Report missingBefore(
      Placement placement, PlacementState state, Map<DocumentKind, DocumentState> documents) {
    Report.Collector found = Report.collector();
    for (int i = 0; i < needs.size(); i++) {
      DocumentNeed need = needs.get(i);
      DocumentState at = documents.getOrDefault(need.document(), DocumentState.MISSING);
      if (at != DocumentState.ACCEPTED && stage(need.before()) <= stage(state)) {
        found.add(
            Severity.ERROR,
            "/needs/" + i,
            ReasonCode.DOCUMENT_DUE,
            need.document(),
            placement.intern(),
            need.before(),
            at);
      }
    }
    return found.report();
  }

  /** How far a placement is; one that was terminated is never asked for anything. */
  private static int stage(PlacementState state) {
    return switch (state) {
      case TERMINATED -> -1;
      case PLANNED -> 0;
      case ONBOARDING -> 1;
      case ACTIVE, PAUSED -> 2;
      case COMPLETED -> 3;
    };
  }
}
