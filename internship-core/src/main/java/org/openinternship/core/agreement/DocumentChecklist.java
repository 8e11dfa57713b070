package org.openinternship.core.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.approval.DocumentState;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.TimeBounds;

/**
 * The documents a placement needs, each due before a state of the placement. A document has come in
 * once it is {@linkplain DocumentState#ACCEPTED accepted}; a document that the caller's map leaves
 * out is missing.
 *
 * @param needs the documents, each kind once
 */
public record DocumentChecklist(List<DocumentNeed> needs) {
  /**
   * Checks that each kind is there once.
   *
   * @param needs the documents
   * @throws IllegalArgumentException if a kind is there more than once
   */
  public DocumentChecklist {
    needs = Copies.list(needs, "DocumentChecklist.needs");
    Texts.checkDifferent(
        "DocumentChecklist", "document", needs.stream().map(DocumentNeed::document).toList());
  }

  /** {@return the checklist without documents} */
  public static DocumentChecklist none() {
    return new DocumentChecklist(List.of());
  }

  /**
   * Returns a checklist.
   *
   * @param needs the documents
   * @return the checklist
   * @throws IllegalArgumentException if a kind is there more than once
   */
  public static DocumentChecklist of(DocumentNeed... needs) {
    Objects.requireNonNull(needs, "DocumentChecklist.needs");
    return new DocumentChecklist(List.of(needs));
  }

  /**
   * Finds the documents that are not accepted.
   *
   * @param placement the placement as it stands; while it rests, and once it is over, nothing is
   *     due
   * @param documents the state of each document
   * @param now the instant of the check, usually of the host's clock
   * @return the findings, in the order of the checklist, with paths into the documents: an error
   *     for each document whose deadline has passed, or that was due before the state the placement
   *     is in; an info for the others
   */
  public Report check(
      Placement placement, Map<DocumentKind, DocumentState> documents, Instant now) {
    Objects.requireNonNull(placement, "DocumentChecklist.placement");
    Objects.requireNonNull(documents, "DocumentChecklist.documents");
    TimeBounds.check(now, "DocumentChecklist.now");
    Report.Collector found = Report.collector();
    if (placement.isOpenOn(placement.dayOf(now))) {
      for (DocumentNeed need : needs) {
        boolean late = isLate(need, placement, now);
        find(
            need,
            late ? Severity.ERROR : Severity.INFO,
            late ? AgreementReason.DOCUMENT_OVERDUE : AgreementReason.DOCUMENT_DUE,
            placement,
            documents,
            found);
      }
    }
    return found.report();
  }

  /**
   * Finds the documents that keep a placement from a state; a host asks this before it records the
   * event.
   *
   * @param placement the placement
   * @param state the state that the placement is to enter
   * @param documents the state of each document
   * @return an error for each document that is due before that state and not accepted, with paths
   *     into the documents
   */
  public Report checkBefore(
      Placement placement, PlacementState state, Map<DocumentKind, DocumentState> documents) {
    Objects.requireNonNull(placement, "DocumentChecklist.placement");
    Objects.requireNonNull(state, "DocumentChecklist.state");
    Objects.requireNonNull(documents, "DocumentChecklist.documents");
    Report.Collector found = Report.collector();
    for (DocumentNeed need : needs) {
      if (stage(need.before()) <= stage(state)) {
        find(need, Severity.ERROR, AgreementReason.DOCUMENT_DUE, placement, documents, found);
      }
    }
    return found.report();
  }

  /** Says whether a document should have been accepted by now. */
  static boolean isLate(DocumentNeed need, Placement placement, Instant now) {
    return stage(need.before()) <= stage(placement.state()) || now.isAfter(need.due(placement));
  }

  static Reason reason(
      AgreementReason code, DocumentNeed need, Placement placement, DocumentState state) {
    return Reason.of(
        code, placement.intern(), need.document(), need.due(placement), need.before(), state);
  }

  private static void find(
      DocumentNeed need,
      Severity severity,
      AgreementReason code,
      Placement placement,
      Map<DocumentKind, DocumentState> documents,
      Report.Collector found) {
    DocumentState state = documents.getOrDefault(need.document(), DocumentState.MISSING);
    if (state != DocumentState.ACCEPTED) {
      String path = "/" + need.document().name().replace("~", "~0").replace("/", "~1");
      found.add(severity, path, reason(code, need, placement, state));
    }
  }

  /** Returns how far a placement has come; one that was terminated is never asked for anything. */
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
