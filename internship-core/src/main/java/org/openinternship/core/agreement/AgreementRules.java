package org.openinternship.core.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.approval.DocumentState;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;

/**
 * The paperwork that a program asks for in a placement: the parties that sign a learning agreement,
 * the deadline of their signatures, and other documents. By default none.
 */
@Value.Immutable
public abstract sealed class AgreementRules implements WithAgreementRules
    permits ImmutableAgreementRules {
  AgreementRules() {}

  /** {@return the parties that sign, in this order, each once; empty by default: no agreement} */
  public abstract List<AgreementParty> parties();

  /**
   * Returns the number of whole days between the deadline of the signatures and the first day of
   * the placement. With 0 the deadline is the beginning of the first day in the intern's zone.
   *
   * @return the number of days, at least 0; 0 by default
   */
  @Value.Default
  public int signedDaysBeforeStart() {
    return 0;
  }

  /** {@return the documents a placement needs; {@link DocumentChecklist#none} by default} */
  @Value.Default
  public DocumentChecklist documents() {
    return DocumentChecklist.none();
  }

  @Value.Check
  void check() {
    Texts.checkDifferent("AgreementRules", "party", parties());
    Bounds.check(
        "AgreementRules", "signedDaysBeforeStart", signedDaysBeforeStart(), 0, Integer.MAX_VALUE);
  }

  /**
   * Checks the signatures of an agreement against its deadline. A party of these rules that the
   * agreement leaves out has not signed.
   *
   * @param agreement the agreement
   * @param now the instant of the check, usually of the host's clock
   * @return an error for each missing signature after the deadline, and an info until then; a
   *     warning for each signature that came after the deadline; with paths into the agreement
   */
  public Report check(LearningAgreement agreement, Instant now) {
    Objects.requireNonNull(agreement, "AgreementRules.agreement");
    Objects.requireNonNull(now, "AgreementRules.now");
    Report.Collector found = Report.collector();
    List<AgreementParty> asked = new ArrayList<>(agreement.parties());
    parties().stream().filter(party -> !asked.contains(party)).forEach(asked::add);
    Instant deadline = agreement.deadline();
    for (int i = 0; i < asked.size(); i++) {
      AgreementParty party = asked.get(i);
      Instant signedAt = agreement.signatures().signedAt().get(party);
      String path = i < agreement.parties().size() ? "/parties/" + i : "/parties";
      if (signedAt == null) {
        found.add(
            now.isAfter(deadline) ? Severity.ERROR : Severity.INFO,
            path,
            AgreementReason.SIGNATURE_MISSING,
            agreement.placement(),
            party,
            deadline);
      } else if (signedAt.isAfter(deadline)) {
        found.add(
            Severity.WARNING,
            path,
            AgreementReason.SIGNATURE_LATE,
            agreement.placement(),
            party,
            signedAt,
            deadline);
      }
    }
    return found.report();
  }

  /**
   * Checks the documents of a placement.
   *
   * @param placement the placement
   * @param documents the state of each document; a document that is left out is missing
   * @return the findings of {@link DocumentChecklist#check}, with paths into the documents
   */
  public Report check(Placement placement, Map<DocumentKind, DocumentState> documents) {
    Objects.requireNonNull(placement, "AgreementRules.placement");
    Objects.requireNonNull(documents, "AgreementRules.documents");
    return documents().check(placement, documents);
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
  }
}
