package org.openinternship.core.placement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.intake.ApprovalEvent;
import org.openinternship.core.intake.ApprovalState;

/** Where an agreement's history has led: each party's signature is an approval as in intake. */
final class Signatures {
  private final LearningAgreement agreement;
  private final String subject;
  private final Map<AgreementParty, ApprovalState> states = new LinkedHashMap<>();
  private final Map<AgreementParty, Instant> signedAt = new LinkedHashMap<>();
  private List<String> objectives;
  private @Nullable Instant recordedTo;

  private Signatures(LearningAgreement agreement) {
    this.agreement = agreement;
    this.subject = "LearningAgreement of placement " + agreement.placement();
    this.objectives = agreement.firstObjectives();
    agreement.parties().forEach(party -> states.put(party, ApprovalState.machine().initial()));
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

  private void take(AgreementAct act) {
    checkTime(act.at());
    if (act instanceof AgreementAct.Signed signed) {
      checkTurn(signed.by());
      decide(signed.by(), ApprovalEvent.GIVE);
      signedAt.put(signed.by(), signed.at());
    } else if (act instanceof AgreementAct.Refused refused) {
      checkTurn(refused.by());
      decide(refused.by(), ApprovalEvent.REFUSE);
    } else if (act instanceof AgreementAct.Undone undone) {
      checkAsked(undone.by());
      decide(undone.by(), ApprovalEvent.UNDO);
      List<AgreementParty> parties = agreement.parties();
      clear(parties.subList(parties.indexOf(undone.by()) + 1, parties.size()));
    } else if (act instanceof AgreementAct.Edited edited) {
      LearningAgreement.checkObjectives(edited.objectives());
      objectives = edited.objectives();
      clear(agreement.parties());
    }
  }

  private void checkTime(Instant at) {
    if (recordedTo != null && at.isBefore(recordedTo)) {
      throw new IllegalArgumentException(
          "%s: %s is before %s, up to which it is recorded. Maybe sort the acts by time"
              .formatted(subject, at, recordedTo));
    }
    recordedTo = at;
  }

  private void checkAsked(AgreementParty by) {
    if (!states.containsKey(by)) {
      throw new IllegalArgumentException(
          "%s: %s is no party to it, only %s".formatted(subject, by, states.keySet()));
    }
  }

  private void checkTurn(AgreementParty by) {
    checkAsked(by);
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

  private void decide(AgreementParty by, ApprovalEvent event) {
    ApprovalState before = Objects.requireNonNull(states.get(by));
    String signature = subject + ", signature of " + by;
    states.put(by, ApprovalState.machine().next(before, event, signature));
    signedAt.remove(by);
  }

  private void clear(List<AgreementParty> parties) {
    for (AgreementParty party : parties) {
      if (states.get(party) != ApprovalState.machine().initial()) {
        decide(party, ApprovalEvent.CLEAR);
      }
    }
  }
}
