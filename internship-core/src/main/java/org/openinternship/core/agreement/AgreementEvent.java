package org.openinternship.core.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.time.TimeBounds;

/**
 * Something that happened to a learning agreement. {@link LearningAgreement#after} gives the
 * agreement that follows.
 */
public sealed interface AgreementEvent extends Event {
  /**
   * The signature of a party.
   *
   * @param at the instant of the signature
   * @param by the party that signed
   */
  record SignatureGiven(Instant at, AgreementParty by) implements AgreementEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant
     * @param by the party
     */
    public SignatureGiven {
      TimeBounds.check(at, "SignatureGiven.at");
      Objects.requireNonNull(by, "SignatureGiven.by");
    }
  }

  /**
   * The refusal of a party to sign. Nobody can sign until the refusal is withdrawn or the agreement
   * is edited.
   *
   * @param at the instant of the refusal
   * @param by the party that refused
   */
  record SignatureRefused(Instant at, AgreementParty by) implements AgreementEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant
     * @param by the party
     */
    public SignatureRefused {
      TimeBounds.check(at, "SignatureRefused.at");
      Objects.requireNonNull(by, "SignatureRefused.by");
    }
  }

  /**
   * The withdrawal of a signature or a refusal. It clears the signatures after it in the order.
   *
   * @param at the instant of the withdrawal
   * @param by the party that withdrew
   */
  record SignatureWithdrawn(Instant at, AgreementParty by) implements AgreementEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant
     * @param by the party
     */
    public SignatureWithdrawn {
      TimeBounds.check(at, "SignatureWithdrawn.at");
      Objects.requireNonNull(by, "SignatureWithdrawn.by");
    }
  }

  /**
   * A change of the text of the agreement. It clears all signatures.
   *
   * @param at the instant of the change
   * @param objectives the learning objectives from then on, at least one, none blank
   */
  record AgreementEdited(Instant at, List<String> objectives) implements AgreementEvent {
    /**
     * Checks the objectives and copies them.
     *
     * @param at the instant
     * @param objectives the learning objectives
     * @throws IllegalArgumentException if there is no objective, or a blank one
     */
    public AgreementEdited {
      TimeBounds.check(at, "AgreementEdited.at");
      objectives = Copies.list(objectives, "AgreementEdited.objectives");
      LearningAgreement.checkObjectives("AgreementEdited", objectives);
    }
  }
}
