package org.openinternship.core.agreement;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.approval.ApprovalState;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Handover;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.TimeBounds;

/**
 * The learning objectives of a placement and the signatures below them. The signed paper stays with
 * the host; the agreement says which party has to sign next and until when.
 *
 * <p>An agreement never changes; {@link #after} gives the agreement that follows an event.
 *
 * <ul>
 *   <li>Parties sign in their order. While a {@linkplain #refusal() refusal} stands nobody can
 *       sign.
 *   <li>The withdrawal of a signature clears the signatures after it; an edit clears all.
 *   <li>A signature after the deadline counts; {@link AgreementRules#check(Placement,
 *       LearningAgreement, Instant)} finds it.
 * </ul>
 *
 * Each signature is an {@linkplain ApprovalState approval}, with the same state machine.
 */
@Value.Immutable
public abstract sealed class LearningAgreement implements WithLearningAgreement
    permits ImmutableLearningAgreement {
  private static final Handover<Signatures> NEXT = new Handover<>();

  LearningAgreement() {}

  /** {@return the placement it belongs to} */
  public abstract PlacementId placement();

  /** {@return the parties that sign, in this order; at least one, each once} */
  public abstract List<AgreementParty> parties();

  /**
   * Returns the last instant at which a signature is in time, where it is agreed for this placement
   * alone.
   *
   * @return the instant; empty: it follows from the placement and {@link AgreementRules#deadline}
   */
  public abstract Optional<Instant> deadline();

  /** {@return the learning objectives as first written; at least one, none blank} */
  public abstract List<String> firstObjectives();

  /** {@return the events, in their order} */
  public abstract List<AgreementEvent> history();

  @Value.Lazy
  Signatures signatures() {
    return NEXT.take(next -> next.isOf(this)).orElseGet(() -> Signatures.of(this));
  }

  @Value.Check
  void check() {
    TimeBounds.checkPresent(deadline(), "LearningAgreement.deadline");
    Texts.checkNotEmpty("LearningAgreement", "parties", parties());
    Texts.checkDifferent("LearningAgreement", "party", parties());
    checkObjectives("LearningAgreement", firstObjectives());
    signatures();
  }

  static void checkObjectives(String type, List<String> objectives) {
    Texts.checkNotEmpty(type, "objectives", objectives);
    Texts.texts(type, "objectives", objectives);
  }

  /** {@return the learning objectives as they are now} */
  public List<String> objectives() {
    return signatures().objectives();
  }

  /**
   * {@return the state of each signature under the agreement as it is now, in the order of the
   * parties}
   */
  public Map<AgreementParty, ApprovalState> states() {
    return Collections.unmodifiableMap(signatures().states());
  }

  /** {@return the parties that have not signed the agreement as it is now, in their order} */
  public List<AgreementParty> missing() {
    return parties().stream()
        .filter(party -> signatures().states().get(party) != ApprovalState.GIVEN)
        .toList();
  }

  /** {@return the party that can sign now; empty when all have, or while a refusal stands} */
  public Optional<AgreementParty> next() {
    for (AgreementParty party : parties()) {
      if (refusal().isEmpty() && signatures().states().get(party) != ApprovalState.GIVEN) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the refusal that stands, with its party and instant; neither withdrawn nor cleared}
   */
  public Optional<AgreementEvent.SignatureRefused> refusal() {
    return signatures().refusal();
  }

  /**
   * Returns the instant of a party's signature under the agreement as it is now.
   *
   * @param party the party
   * @return the instant; empty if it has not signed
   */
  public Optional<Instant> signedAt(AgreementParty party) {
    Objects.requireNonNull(party, "LearningAgreement.party");
    return Optional.ofNullable(signatures().signedAt().get(party));
  }

  /** {@return whether all parties have signed the agreement as it is now} */
  public boolean signed() {
    return missing().isEmpty();
  }

  /**
   * Returns the agreement after an event. Copies the history, and looks at none of its events
   * again.
   *
   * @param event the event
   * @return the agreement that follows
   * @throws org.openinternship.core.lifecycle.IllegalTransitionException if the party has decided
   *     before, or has nothing to withdraw; names the legal moves
   * @throws IllegalArgumentException if the event lies before the last one, or is of somebody who
   *     is no party or whose turn it is not
   */
  public LearningAgreement after(AgreementEvent event) {
    Objects.requireNonNull(event, "LearningAgreement.event");
    return NEXT.with(
        signatures().after(event), () -> new Builder().from(this).addHistory(event).build());
  }

  /**
   * Starts the agreement of a placement by the rules of a program.
   *
   * @param placement the placement
   * @param rules the rules, which name the parties
   * @return a builder; {@code firstObjectives} must be set. The deadline follows the placement, see
   *     {@link AgreementRules#deadline}
   */
  public static Builder of(Placement placement, AgreementRules rules) {
    Objects.requireNonNull(placement, "LearningAgreement.placement");
    Objects.requireNonNull(rules, "LearningAgreement.rules");
    Builder agreement = builder();
    agreement.placement(placement.id()).parties(rules.parties());
    return agreement;
  }

  /**
   * {@return a builder; {@code placement}, {@code parties} and {@code firstObjectives} must be set}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an agreement; not safe for use by several threads. */
  public static final class Builder extends ImmutableLearningAgreement.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
