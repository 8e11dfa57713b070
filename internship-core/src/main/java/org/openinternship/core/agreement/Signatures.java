package org.openinternship.core.agreement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.approval.ApprovalState;
import org.openinternship.core.approval.ApprovalTransition;
import org.openinternship.core.lifecycle.Event;

/** The signatures and objectives that follow from the whole history of an agreement. */
final class Signatures {
  private final LearningAgreement agreement;
  private final String subject;
  private final Map<AgreementParty, ApprovalState> states;
  private final Map<AgreementParty, Instant> signedAt;
  private List<String> objectives;
  private Instant recordedTo = Instant.MIN;
  private AgreementEvent.@Nullable SignatureRefused refusal;
  private @Nullable Instant nextSince;
  private @Nullable Instant askedAgainAt;
  private @Nullable AgreementEvent latest;
  private int events;

  private Signatures(LearningAgreement agreement) {
    this.agreement = agreement;
    this.subject = "LearningAgreement of placement " + agreement.placement();
    this.objectives = agreement.firstObjectives();
    this.states = new LinkedHashMap<>();
    this.signedAt = new LinkedHashMap<>();
    agreement.parties().forEach(party -> states.put(party, ApprovalState.machine().initial()));
  }

  /** Begins where another stands. */
  private Signatures(Signatures other) {
    this.agreement = other.agreement;
    this.subject = other.subject;
    this.states = new LinkedHashMap<>(other.states);
    this.signedAt = new LinkedHashMap<>(other.signedAt);
    this.objectives = other.objectives;
    this.recordedTo = other.recordedTo;
    this.refusal = other.refusal;
    this.nextSince = other.nextSince;
    this.askedAgainAt = other.askedAgainAt;
    this.latest = other.latest;
    this.events = other.events;
  }

  /** Returns what follows after one more event. */
  Signatures after(AgreementEvent event) {
    Signatures next = new Signatures(this);
    next.take(event);
    return next;
  }

  /** Tells whether it was made for an agreement with this history, by its length and last event. */
  boolean isOf(LearningAgreement of) {
    List<AgreementEvent> history = of.history();
    return of.placement().equals(agreement.placement())
        && history.size() == events
        && events > 0
        && history.get(events - 1).equals(latest);
  }

  static Signatures of(LearningAgreement agreement) {
    Signatures signatures = new Signatures(agreement);
    agreement.history().forEach(signatures::take);
    return signatures;
  }

  Map<AgreementParty, ApprovalState> states() {
    return states;
  }

  Map<AgreementParty, Instant> signedAt() {
    return signedAt;
  }

  List<String> objectives() {
    return objectives;
  }

  Optional<AgreementEvent.SignatureRefused> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** Returns since when it is the turn of the next party; empty if it was from the beginning. */
  Optional<Instant> nextSince() {
    return Optional.ofNullable(nextSince);
  }

  /** Returns the instant of the last edit that cleared a signature. */
  Optional<Instant> askedAgainAt() {
    return Optional.ofNullable(askedAgainAt);
  }

  private void take(AgreementEvent event) {
    Event.checkOrder(subject, recordedTo, event.at());
    recordedTo = event.at();
    nextSince = event.at();
    latest = event;
    events++;
    if (event instanceof AgreementEvent.SignatureGiven given) {
      checkTurn(given.by());
      decide(given.by(), ApprovalTransition.GIVE);
      signedAt.put(given.by(), given.at());
    } else if (event instanceof AgreementEvent.SignatureRefused refused) {
      checkTurn(refused.by());
      decide(refused.by(), ApprovalTransition.REFUSE);
      refusal = refused;
    } else if (event instanceof AgreementEvent.SignatureWithdrawn withdrawn) {
      checkParty(withdrawn.by());
      decide(withdrawn.by(), ApprovalTransition.UNDO);
      List<AgreementParty> parties = agreement.parties();
      clear(parties.subList(parties.indexOf(withdrawn.by()) + 1, parties.size()));
    } else if (event instanceof AgreementEvent.AgreementEdited edited) {
      objectives = edited.objectives();
      askedAgainAt = signedAt.isEmpty() ? askedAgainAt : edited.at();
      clear(agreement.parties());
    }
  }

  private void checkParty(AgreementParty by) {
    if (!states.containsKey(by)) {
      throw new IllegalArgumentException(
          "%s: %s is no party to it, only %s".formatted(subject, by, states.keySet()));
    }
  }

  private void checkTurn(AgreementParty by) {
    checkParty(by);
    List<AgreementParty> before =
        agreement.parties().stream()
            .takeWhile(party -> !party.equals(by))
            .filter(party -> states.get(party) != ApprovalState.GIVEN)
            .toList();
    if (!before.isEmpty()) {
      throw new IllegalArgumentException(
          "%s: it is not the turn of %s, first there have to be the signatures of %s"
              .formatted(subject, by, before));
    }
  }

  private void decide(AgreementParty by, ApprovalTransition transition) {
    ApprovalState before = Objects.requireNonNull(states.get(by));
    String signature = subject + ", signature of " + by;
    states.put(by, ApprovalState.machine().next(before, transition, signature));
    signedAt.remove(by);
    if (refusal != null && refusal.by().equals(by)) {
      refusal = null;
    }
  }

  private void clear(List<AgreementParty> parties) {
    for (AgreementParty party : parties) {
      if (states.get(party) != ApprovalState.machine().initial()) {
        decide(party, ApprovalTransition.CLEAR);
      }
    }
  }
}
