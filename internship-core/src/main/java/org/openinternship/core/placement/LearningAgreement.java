package org.openinternship.core.placement;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.intake.ApprovalState;

/**
 * What an intern is to learn in a placement, and who has signed that. The signed paper stays with
 * the host; here is who has to sign next and until when.
 *
 * <p>An agreement never changes; {@link #then} gives the next one.
 *
 * <ul>
 *   <li>Parties sign in their order; a refusal holds up those after it.
 *   <li>Taking a signature back clears those after it; an edit clears all.
 *   <li>Signing after the deadline is possible, and found by {@link #check}.
 * </ul>
 *
 * Each signature is an {@linkplain ApprovalState approval}, with the same table.
 */
@Value.Immutable
public abstract sealed class LearningAgreement implements WithLearningAgreement
    permits ImmutableLearningAgreement {
  LearningAgreement() {}

  /** {@return what it belongs to} */
  public abstract PlacementId placement();

  /** {@return who has to sign, in this order; at least one, each once} */
  public abstract List<AgreementParty> parties();

  /** {@return the last instant at which a signature is in time} */
  public abstract Instant deadline();

  /** {@return what the intern is to learn, as it was first written; at least one, none blank} */
  public abstract List<String> firstObjectives();

  /** {@return all that was done, in its order} */
  public abstract List<AgreementAct> history();

  @Value.Lazy
  Signatures signatures() {
    return Signatures.of(this);
  }

  @Value.Check
  void check() {
    if (parties().isEmpty() || parties().stream().distinct().count() < parties().size()) {
      throw new IllegalArgumentException(
          "LearningAgreement: parties is %s, it must have at least 1, each once"
              .formatted(parties()));
    }
    checkObjectives(firstObjectives());
    signatures();
  }

  static void checkObjectives(List<String> objectives) {
    if (objectives.isEmpty() || objectives.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "LearningAgreement: objectives must have at least 1 and none that is blank, has %s"
              .formatted(objectives.size()));
    }
  }

  /** {@return what the intern is to learn, as it is now} */
  public List<String> objectives() {
    return signatures().objectives();
  }

  /** {@return what each party has said to it as it is now, in their order} */
  public Map<AgreementParty, ApprovalState> states() {
    return Collections.unmodifiableMap(signatures().states());
  }

  /** {@return who has not signed it as it is now, in their order} */
  public List<AgreementParty> missing() {
    return parties().stream()
        .filter(party -> signatures().states().get(party) != ApprovalState.GIVEN)
        .toList();
  }

  /** {@return who can sign now; empty when all have} */
  public Optional<AgreementParty> next() {
    return missing().stream().findFirst();
  }

  /** {@return whether all have signed it as it is now} */
  public boolean signed() {
    return missing().isEmpty();
  }

  /**
   * Checks the signatures against the deadline.
   *
   * @param now the time
   * @return for each missing signature an error after the deadline, until then an info; for each
   *     that came too late a warning
   */
  public Report check(Instant now) {
    Report.Collector found = Report.collector();
    boolean over = now.isAfter(deadline());
    for (int i = 0; i < parties().size(); i++) {
      AgreementParty party = parties().get(i);
      Instant signedAt = signatures().signedAt().get(party);
      String path = "/parties/" + i;
      if (signedAt == null) {
        Severity severity = over ? Severity.ERROR : Severity.INFO;
        found.add(severity, path, ReasonCode.SIGNATURE_MISSING, party, placement(), deadline());
      } else if (signedAt.isAfter(deadline())) {
        found.add(
            Severity.WARNING,
            path,
            ReasonCode.SIGNATURE_LATE,
            party,
            placement(),
            signedAt,
            deadline());
      }
    }
    return found.report();
  }

  /**
   * The agreement after something was done to it.
   *
   * @param act what
   * @return the next agreement
   * @throws org.openinternship.core.lifecycle.IllegalTransitionException if the party has decided
   *     before, or has nothing to take back; names what it can do
   * @throws IllegalArgumentException if it lies before the last act, is by somebody who is no party
   *     or whose turn it is not, or leaves no objective
   */
  public LearningAgreement then(AgreementAct act) {
    return new Builder().from(this).addHistory(act).build();
  }

  /**
   * The agreement of Erasmus+ between three parties: the intern signs, then the sending
   * institution, then the host.
   *
   * @param placement what it belongs to
   * @param deadline the last instant at which a signature is in time
   * @param objectives what the intern is to learn
   * @return the agreement, not signed by anyone
   * @throws IllegalArgumentException if there is no objective or a blank one
   */
  public static LearningAgreement erasmus(
      PlacementId placement, Instant deadline, List<String> objectives) {
    return builder()
        .placement(placement)
        .addParties(AgreementParty.INTERN, AgreementParty.SENDING_INSTITUTION, AgreementParty.HOST)
        .deadline(deadline)
        .firstObjectives(objectives)
        .build();
  }

  /** {@return a builder; all but the history must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an agreement; not safe for use by several threads. */
  public static final class Builder extends ImmutableLearningAgreement.Builder {
    Builder() {}
  }
}
