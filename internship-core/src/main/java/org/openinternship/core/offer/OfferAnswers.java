package org.openinternship.core.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.reason.Reason;

/** The answers to the offers of a season, one by one or many at once. */
final class OfferAnswers {
  private final SeasonState state;
  private final OfferWithdrawals withdrawals;

  OfferAnswers(SeasonState state, OfferWithdrawals withdrawals) {
    this.state = state;
    this.withdrawals = withdrawals;
  }

  void accept(OfferId offer, Instant now) {
    MutableOffer accepted = state.offer(offer);
    state.advanceTo(now);
    state.record(new SeasonEvent.OfferAccepted(now, offer));
    withdrawals.afterAcceptance(accepted, now);
  }

  void decline(OfferId offer, DeclineReason reason, Instant now) {
    state.offer(offer);
    state.advanceTo(now);
    state.record(new SeasonEvent.OfferDeclined(now, offer, reason));
  }

  /**
   * Takes answers in their order, or none if one cannot be taken at all; tells which came too late
   * or to an offer that was not open.
   */
  Report all(List<OfferAnswer> ordered) {
    ordered.stream().limit(1).forEach(first -> state.checkTime(first.at()));
    ordered.forEach(answer -> state.offer(answer.offer()));
    List<Finding> refused = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      OfferAnswer answer = ordered.get(i);
      state.advanceTo(answer.at());
      OfferState before = state.offer(answer.offer()).state();
      if (!OfferState.machine().allows(before, answer.transition())) {
        Reason reason =
            Reason.of(OfferReason.OFFER_NOT_OPEN, answer.offer(), before, answer.transition());
        refused.add(new Finding(Severity.WARNING, "/" + i, reason));
      } else if (answer.declined().isPresent()) {
        decline(answer.offer(), answer.declined().get(), answer.at());
      } else {
        accept(answer.offer(), answer.at());
      }
    }
    return new Report(refused);
  }
}
