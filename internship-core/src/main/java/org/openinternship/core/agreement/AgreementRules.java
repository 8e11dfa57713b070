package org.openinternship.core.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.approval.DocumentState;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.placement.PlacementTransition;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/**
 * The paperwork that a program asks for in a placement: the parties that sign a learning agreement,
 * the deadline of their signatures, the changes after which they sign again, other documents, and
 * what of it must be there before the work begins. By default none.
 */
@Value.Immutable
public abstract sealed class AgreementRules implements WithAgreementRules
    permits ImmutableAgreementRules {
  private static final int TWO_WEEKS = 14;
  private static final Set<PlacementTransition> CHANGES =
      Set.of(
          PlacementTransition.EXTEND,
          PlacementTransition.SHORTEN,
          PlacementTransition.CHANGE_SUPERVISOR,
          PlacementTransition.CHANGE_MENTORS);

  AgreementRules() {}

  /** {@return the parties that sign, in this order, each once; empty by default: no agreement} */
  public abstract List<AgreementParty> parties();

  /**
   * Returns the number of whole days between the deadline of the signatures and the first day of
   * the placement. With 0 the deadline is the beginning of the first day in the intern's zone.
   *
   * @return the number of days, 0 to 36,525; 0 by default
   */
  @Value.Default
  public int signedDaysBeforeStart() {
    return 0;
  }

  /**
   * Returns the events of a placement after which an agreement that was signed before has to be
   * amended and signed again.
   *
   * @return of {@code EXTEND}, {@code SHORTEN}, {@code CHANGE_SUPERVISOR} and {@code
   *     CHANGE_MENTORS}; none by default
   */
  @Value.NaturalOrder
  public abstract SortedSet<PlacementTransition> signAgainAfter();

  /**
   * Returns the number of days in which all parties sign again, from the edit of the agreement or
   * the event of the placement on that asks for it.
   *
   * @return the number of days on the calendar of the intern, 0 to 36,525, at whose end the clock
   *     shows the same time as at their beginning; 14 by default, which is a choice of this library
   */
  @Value.Default
  public int daysToSignAgain() {
    return TWO_WEEKS;
  }

  /** {@return the paperwork without which the work must not begin; none by default} */
  @Value.NaturalOrder
  public abstract SortedSet<StartNeed> startNeeds();

  /** {@return the documents a placement needs; {@link DocumentChecklist#none} by default} */
  @Value.Default
  public DocumentChecklist documents() {
    return DocumentChecklist.none();
  }

  @Value.Check
  void check() {
    Texts.checkDifferent("AgreementRules", "party", parties());
    TimeBounds.checkDays(signedDaysBeforeStart(), "AgreementRules.signedDaysBeforeStart");
    TimeBounds.checkDays(daysToSignAgain(), "AgreementRules.daysToSignAgain");
    for (PlacementTransition transition : signAgainAfter()) {
      Bounds.check(
          CHANGES.contains(transition),
          "AgreementRules",
          "signAgainAfter",
          transition,
          "EXTEND, SHORTEN, CHANGE_SUPERVISOR or CHANGE_MENTORS");
    }
  }

  /**
   * Returns the deadline of the first signatures in a placement.
   *
   * @param placement the placement
   * @return the beginning of the day that lies {@link #signedDaysBeforeStart()} days before the
   *     planned first day, in the intern's zone
   */
  public Instant deadline(Placement placement) {
    Objects.requireNonNull(placement, "AgreementRules.placement");
    LocalDate due = placement.plannedPeriod().first().minusDays(signedDaysBeforeStart());
    return TimeBounds.nearest(due.atStartOfDay(placement.zone()).toInstant());
  }

  /**
   * Checks the signatures of an agreement. A party of these rules that the agreement leaves out has
   * not signed. While the placement rests, and once it is over, nothing is missing; what was signed
   * late or at an odd instant stays found.
   *
   * <p>The deadline is that of the agreement, or else {@link #deadline}; after an edit that cleared
   * a signature it is not before {@link #daysToSignAgain()} days from the edit on. A signature does
   * not fit the placement if it lies more than 366 days before its first day, after its end, or
   * after {@code now}.
   *
   * @param placement the placement as it stands
   * @param agreement its agreement
   * @param now the instant of the check, usually of the host's clock
   * @return an error for each missing signature after the deadline, and an info until then; the
   *     same for each signature that {@link #signAgainAfter()} asks for again; instead of missing
   *     signatures one error if a party has refused; a warning for each signature that came after
   *     the deadline or does not fit; with paths into the agreement
   * @throws IllegalArgumentException if the agreement belongs to another placement
   */
  public Report check(Placement placement, LearningAgreement agreement, Instant now) {
    Objects.requireNonNull(placement, "AgreementRules.placement");
    Objects.requireNonNull(agreement, "AgreementRules.agreement");
    TimeBounds.check(now, "AgreementRules.now");
    return new SignatureChecks(this, placement, agreement).check(now);
  }

  /**
   * Checks the documents of a placement.
   *
   * @param placement the placement as it stands
   * @param documents the state of each document; a document that is left out is missing
   * @param now the instant of the check
   * @return the findings of {@link DocumentChecklist#check}, with paths into the documents
   */
  public Report check(
      Placement placement, Map<DocumentKind, DocumentState> documents, Instant now) {
    Objects.requireNonNull(placement, "AgreementRules.placement");
    Objects.requireNonNull(documents, "AgreementRules.documents");
    TimeBounds.check(now, "AgreementRules.now");
    return documents().check(placement, documents, now);
  }

  /**
   * Checks whether the work of a placement may begin; a host asks this before it records the start.
   *
   * @param placement the placement
   * @param agreement its agreement
   * @param documents the state of each document; a document that is left out is missing
   * @return what is missing of signatures, then of documents before the work: errors where {@link
   *     #startNeeds()} has them, so that the report does not pass, else warnings; with paths into
   *     the agreement and into the documents
   * @throws IllegalArgumentException if the agreement belongs to another placement
   */
  public Report checkStart(
      Placement placement,
      LearningAgreement agreement,
      Map<DocumentKind, DocumentState> documents) {
    Objects.requireNonNull(placement, "AgreementRules.placement");
    Objects.requireNonNull(agreement, "AgreementRules.agreement");
    Objects.requireNonNull(documents, "AgreementRules.documents");
    Report.Collector found = Report.collector();
    new SignatureChecks(this, placement, agreement)
        .findOpen(found, deadline -> severityOf(StartNeed.SIGNATURES));
    includeDocuments(placement, documents, found);
    return found.report();
  }

  /**
   * Checks whether the work of a placement that has no agreement may begin.
   *
   * @param placement the placement
   * @param documents the state of each document; a document that is left out is missing
   * @return the findings of {@link #checkStart(Placement, LearningAgreement, Map)}; for the
   *     signatures, that there is no agreement, if these rules have parties to sign one
   */
  public Report checkStart(Placement placement, Map<DocumentKind, DocumentState> documents) {
    Objects.requireNonNull(placement, "AgreementRules.placement");
    Objects.requireNonNull(documents, "AgreementRules.documents");
    Report.Collector found = Report.collector();
    if (!parties().isEmpty()) {
      found.add(
          severityOf(StartNeed.SIGNATURES),
          "",
          AgreementReason.AGREEMENT_MISSING,
          placement.id(),
          deadline(placement));
    }
    includeDocuments(placement, documents, found);
    return found.report();
  }

  private void includeDocuments(
      Placement placement, Map<DocumentKind, DocumentState> documents, Report.Collector found) {
    documents()
        .checkBefore(placement, PlacementState.ACTIVE, documents)
        .findings()
        .forEach(
            finding ->
                found.add(severityOf(StartNeed.DOCUMENTS), finding.path(), finding.reason()));
  }

  private Severity severityOf(StartNeed need) {
    return startNeeds().contains(need) ? Severity.ERROR : Severity.WARNING;
  }

  /**
   * Returns what is to be done about signatures and documents. While the placement rests, and once
   * it is over, nothing is.
   *
   * @param placement the placement as it stands
   * @param agreement its agreement
   * @param documents the state of each document; a document that is left out is missing
   * @param window the days that the reader looks at
   * @param now the instant of the question, usually of the host's clock
   * @return what is overdue as an error, and what is due until the end of the window as an info.
   *     For signatures it is one duty: the program settles a refusal, or amends an agreement that
   *     has to be signed again, or adds a party that was left out; else the party whose turn it is
   *     signs. Then, for each document in the order of the checklist, the side that hands it in, or
   *     the program if it has come in and is not checked
   * @throws IllegalArgumentException if the agreement belongs to another placement
   */
  public List<Duty> duties(
      Placement placement,
      LearningAgreement agreement,
      Map<DocumentKind, DocumentState> documents,
      DateRange window,
      Instant now) {
    Objects.requireNonNull(placement, "AgreementRules.placement");
    Objects.requireNonNull(agreement, "AgreementRules.agreement");
    Objects.requireNonNull(documents, "AgreementRules.documents");
    Objects.requireNonNull(window, "AgreementRules.window");
    TimeBounds.check(now, "AgreementRules.now");
    AgreementDuties duties = new AgreementDuties(placement, window, now);
    duties.addSignature(new SignatureChecks(this, placement, agreement));
    duties.addDocuments(documents(), documents);
    return duties.all();
  }

  /**
   * Returns what is to be done about the agreement and documents of a placement that has no
   * agreement yet.
   *
   * @param placement the placement as it stands
   * @param documents the state of each document; a document that is left out is missing
   * @param window the days that the reader looks at
   * @param now the instant of the question, usually of the host's clock
   * @return as {@link #duties(Placement, LearningAgreement, Map, DateRange, Instant)}; if these
   *     rules have parties that sign, the program draws up the agreement
   */
  public List<Duty> duties(
      Placement placement,
      Map<DocumentKind, DocumentState> documents,
      DateRange window,
      Instant now) {
    Objects.requireNonNull(placement, "AgreementRules.placement");
    Objects.requireNonNull(documents, "AgreementRules.documents");
    Objects.requireNonNull(window, "AgreementRules.window");
    TimeBounds.check(now, "AgreementRules.now");
    AgreementDuties duties = new AgreementDuties(placement, window, now);
    if (!parties().isEmpty()) {
      duties.addMissingAgreement(deadline(placement));
    }
    duties.addDocuments(documents(), documents);
    return duties.all();
  }

  /** {@return the defaults: no agreement and no documents} */
  public static AgreementRules standard() {
    return builder().build();
  }

  /**
   * Returns the rules of Erasmus+: the intern signs, then the sending institution, then the host,
   * before the first day.
   *
   * @return the rules, with three parties and no other documents
   */
  public static AgreementRules erasmus() {
    return builder()
        .addParties(AgreementParty.INTERN, AgreementParty.SENDING_INSTITUTION, AgreementParty.HOST)
        .build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds rules; not safe for use by several threads. */
  public static final class Builder extends ImmutableAgreementRules.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
