package org.openinternship.core.agreement;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.TimeBounds;

/** What the rules of a program say to the signatures of one placement. */
final class SignatureChecks {
  private static final int A_YEAR = 366;
  private final AgreementRules rules;
  private final Placement placement;
  private final LearningAgreement agreement;
  private final List<AgreementParty> asked;

  SignatureChecks(AgreementRules rules, Placement placement, LearningAgreement agreement) {
    if (!agreement.placement().equals(placement.id())) {
      throw new IllegalArgumentException(
          "LearningAgreement: placement is %s, it must be %s. Maybe the agreement of another intern"
              .formatted(agreement.placement(), placement.id()));
    }
    this.rules = rules;
    this.placement = placement;
    this.agreement = agreement;
    this.asked = new ArrayList<>(agreement.parties());
    rules.parties().stream().filter(party -> !asked.contains(party)).forEach(asked::add);
  }

  Report check(Instant now) {
    Report.Collector found = Report.collector();
    if (placement.isOpenOn(placement.dayOf(now))) {
      findOpen(found, due -> now.isAfter(due) ? Severity.ERROR : Severity.INFO);
    }
    for (AgreementParty party : agreement.parties()) {
      agreement.signedAt(party).ifPresent(at -> findOdd(party, at, now, found));
    }
    return found.report();
  }

  /** Finds what keeps the agreement from being signed by all, as grave as its deadline says. */
  void findOpen(Report.Collector found, Function<Instant, Severity> severity) {
    Optional<AgreementEvent.SignatureRefused> refusal = agreement.refusal();
    for (AgreementParty party : asked) {
      Optional<PlacementEvent> change = changeSince(party);
      if (change.isPresent()) {
        Instant due = signAgainBy(change.get().at());
        found.add(severity.apply(due), path(party), outdated(party, change.get()));
      } else if (refusal.isPresent()) {
        if (refusal.get().by().equals(party)) {
          Severity grave = severity.apply(Instant.MIN); // nothing to wait for
          found.add(grave, path(party), refused(refusal.get()));
        }
      } else if (agreement.signedAt(party).isEmpty()) {
        found.add(severity.apply(deadline()), path(party), missing(party));
      }
    }
  }

  private void findOdd(AgreementParty party, Instant at, Instant now, Report.Collector found) {
    LocalDate day = placement.dayOf(at);
    LocalDate end = placement.endedOn().orElse(placement.period().last());
    boolean longBefore = DAYS.between(day, placement.period().first()) > A_YEAR;
    if (longBefore || day.isAfter(end) || at.isAfter(now)) {
      found.add(
          Severity.WARNING,
          path(party),
          AgreementReason.SIGNATURE_OUTSIDE_PLACEMENT,
          placement.id(),
          party,
          at,
          placement.period());
    } else if (at.isAfter(deadline())) {
      found.add(
          Severity.WARNING,
          path(party),
          AgreementReason.SIGNATURE_LATE,
          placement.id(),
          party,
          at,
          deadline());
    }
  }

  /** Returns the last instant at which the signatures of the agreement as it is are in time. */
  Instant deadline() {
    Instant first = agreement.deadline().orElseGet(() -> rules.deadline(placement));
    return agreement
        .signatures()
        .askedAgainAt()
        .map(this::signAgainBy)
        .filter(first::isBefore)
        .orElse(first);
  }

  /** Days are those of the calendar: the local time stays where the clock is changed between. */
  private Instant signAgainBy(Instant change) {
    return TimeBounds.nearest(
        change.atZone(placement.zone()).plusDays(rules.daysToSignAgain()).toInstant());
  }

  Optional<AgreementEvent.SignatureRefused> refusal() {
    return agreement.refusal();
  }

  /** Returns the party that can sign now, and since when. */
  Optional<AgreementParty> next() {
    return agreement.next();
  }

  Optional<Instant> nextSince() {
    return agreement.signatures().nextSince();
  }

  /** Returns the party of the rules that the agreement leaves out. */
  Optional<AgreementParty> leftOut() {
    return asked.stream().skip(agreement.parties().size()).findFirst();
  }

  /** Returns the first party that has signed before a change after which it signs again. */
  Optional<AgreementParty> outdated() {
    for (AgreementParty party : asked) {
      if (changeSince(party).isPresent()) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  /** Returns the last change of the placement, after a party signed, that asks to sign again. */
  Optional<PlacementEvent> changeSince(AgreementParty party) {
    Optional<Instant> signedAt = agreement.signedAt(party);
    List<PlacementEvent> history = placement.history();
    for (int i = history.size() - 1; i >= 0 && signedAt.isPresent(); i--) {
      PlacementEvent event = history.get(i);
      if (!event.at().isAfter(signedAt.get())) {
        return Optional.empty(); // and neither is any event before it
      }
      if (rules.signAgainAfter().contains(event.transition())) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  Instant signAgainBy(PlacementEvent change) {
    return signAgainBy(change.at());
  }

  Reason missing(AgreementParty party) {
    return Reason.of(AgreementReason.SIGNATURE_MISSING, placement.id(), party, deadline());
  }

  Reason refused(AgreementEvent.SignatureRefused refusal) {
    return Reason.of(AgreementReason.AGREEMENT_REFUSED, placement.id(), refusal.by(), refusal.at());
  }

  Reason outdated(AgreementParty party, PlacementEvent change) {
    return Reason.of(
        AgreementReason.SIGNATURE_OUTDATED,
        placement.id(),
        party,
        change.at(),
        change.transition(),
        signAgainBy(change.at()));
  }

  private String path(AgreementParty party) {
    int index = agreement.parties().indexOf(party);
    return index < 0 ? "/parties" : "/parties/" + index;
  }
}
