package org.openinternship.core.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.program.OfferPolicy;
import org.openinternship.core.program.Pin;
import org.openinternship.core.program.TurnedDown;

/** Starts rounds: what is still open, whether to go on, and proposals into offers. */
final class Rounds {
  private final SeasonBook book;

  Rounds(SeasonBook book) {
    this.book = book;
  }

  Round start(RoundMatch match, Instant now) {
    int open = book.figures().open();
    if (open > 0) {
      throw new IllegalArgumentException(
          "OfferSeason: "
              + open
              + " offers are open, a round begins when all are decided. Maybe advance beyond their"
              + " time to decide");
    }
    Remainder remainder = remainder();
    Optional<StopReason> stop = stop(remainder, now);
    if (stop.isPresent()) {
      return Round.builder().number(book.round()).report(none()).stop(stop).build();
    }
    List<Finding> refused = new ArrayList<>();
    List<OfferId> made = new ArrayList<>();
    List<Proposal> proposals = match.propose(remainder);
    for (Proposal proposal : proposals) { // a name that nobody has must not stop a round halfway
      book.intern(proposal.intern());
      book.project(proposal.project());
    }
    for (int i = 0; i < proposals.size(); i++) {
      Proposal proposal = proposals.get(i);
      Optional<Reason> refusal =
          Refusals.of(
                  book.policy(),
                  book.start(),
                  book.intern(proposal.intern()),
                  book.project(proposal.project()))
              .map(Supplier::get);
      if (refusal.isPresent()) {
        refused.add(new Finding(Severity.WARNING, "/" + i, refusal.get()));
        continue;
      }
      if (made.isEmpty()) {
        book.record(new SeasonChange.RoundStarted(now, book.round() + 1));
      }
      OfferId id = book.nextOffer();
      book.record(new SeasonChange.Made(now, id, proposal.intern(), proposal.project()));
      made.add(id);
    }
    return Round.builder()
        .number(book.round())
        .made(made)
        .report(new Report(refused))
        .stop(made.isEmpty() ? Optional.of(StopReason.NOTHING_TO_OFFER) : Optional.empty())
        .build();
  }

  private Optional<StopReason> stop(Remainder remainder, Instant now) {
    OfferPolicy policy = book.policy();
    StopReason reason = null;
    if (policy.lastRoundStart().filter(now::isAfter).isPresent()) {
      reason = StopReason.TIME_OVER;
    } else if (book.round() >= policy.mostRounds()) {
      reason = StopReason.ROUND_LIMIT;
    } else if (remainder.freeSeats().isEmpty()) {
      reason = StopReason.SEATS_FILLED;
    } else if (remainder.freeInterns().isEmpty()) {
      reason = StopReason.NOBODY_FREE;
    } else if (book.round() > 0 && book.acceptedInRound() < policy.leastAcceptedInRound()) {
      reason = StopReason.TOO_FEW_ACCEPTED;
    }
    return Optional.ofNullable(reason);
  }

  Remainder remainder() {
    Remainder.Builder remainder = Remainder.builder().round(book.round() + 1);
    for (InternSide intern : book.start().interns().values()) {
      ProjectSide place = intern.place();
      if (place != null) {
        remainder.addAccepted(new Pin(intern.id(), place.id()));
      } else if (!intern.left()) {
        remainder.addFreeIntern(intern.id());
        intern.offers().stream()
            .filter(OfferEntry::turnedDown)
            .map(offer -> new TurnedDown(intern.id(), offer.project().id()))
            .sorted(Comparator.comparing(TurnedDown::project))
            .forEach(remainder::addTurnedDown);
      }
    }
    for (ProjectSide project : book.start().projects().values()) {
      if (project.free() > 0) {
        remainder.putFreeSeat(project.id(), project.free());
      }
    }
    return remainder.build();
  }

  private static Report none() {
    return new Report(List.of());
  }
}
