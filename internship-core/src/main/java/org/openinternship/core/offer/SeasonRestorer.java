package org.openinternship.core.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;

/** The way through a history that no longer fits its cohort in every event. */
final class SeasonRestorer {
  private final SeasonState state;
  private final Report.Collector leftOut = Report.collector();
  private final Set<OfferId> endedOtherwise = new HashSet<>();

  SeasonRestorer(SeasonState state) {
    this.state = state;
  }

  /** Takes one event of a history; if it cannot have happened, fails with its place. */
  static void record(SeasonState state, int index, SeasonEvent event) {
    try {
      state.record(event);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "OfferSeason: event %s of the history, %s, cannot have happened: %s"
              .formatted(index, event, e.getMessage()),
          e);
    }
  }

  Report restore(List<SeasonEvent> history) {
    for (int i = 0; i < history.size(); i++) {
      SeasonEvent event = fitting(i, history.get(i));
      if (event != null) {
        record(state, i, event);
      }
    }
    withdrawBeyondSeats(history.size() - 1);
    return leftOut.report();
  }

  private @Nullable SeasonEvent leaveOut(int index, Reason reason) {
    leftOut.add(Severity.WARNING, "/history/" + index, reason);
    return null;
  }

  /** Returns what can be recorded of an event, if anything. */
  private @Nullable SeasonEvent fitting(int index, SeasonEvent event) {
    if (event instanceof SeasonEvent.OfferMade made) {
      return offer(index, made);
    } else if (event instanceof SeasonEvent.OfferAccepted accepted) {
      return accepted(index, accepted);
    } else if (event instanceof SeasonEvent.OfferDeclined declined) {
      return move(index, declined.offer(), OfferTransition.DECLINE, event);
    } else if (event instanceof SeasonEvent.OfferWithdrawn withdrawn) {
      return move(index, withdrawn.offer(), OfferTransition.WITHDRAW, event);
    } else if (event instanceof SeasonEvent.OfferExpired expired) {
      return move(index, expired.offer(), OfferTransition.EXPIRE, event);
    } else if (event instanceof SeasonEvent.WaitlistSet set) {
      return line(index, set);
    }
    Optional<Reason> unknown = unknown(event);
    return unknown.isPresent() ? leaveOut(index, unknown.get()) : event;
  }

  /** Finds the intern or project of an event that is about one of them and not in the cohort. */
  private Optional<Reason> unknown(SeasonEvent event) {
    if (event instanceof SeasonEvent.InternLeft gone) {
      return unknown(gone.intern());
    } else if (event instanceof SeasonEvent.ApplicationNoted noted) {
      return unknown(noted.intern());
    } else if (event instanceof SeasonEvent.VerdictNoted noted) {
      return unknown(noted.intern()).or(() -> noted.project().flatMap(this::unknown));
    } else if (event instanceof SeasonEvent.OverrideGiven given) {
      return unknown(given.intern()).or(() -> unknown(given.project()));
    } else if (event instanceof SeasonEvent.SeatsChanged changed) {
      return unknown(changed.project());
    } else if (event instanceof SeasonEvent.ProjectCancelled cancelled) {
      return unknown(cancelled.project());
    }
    return Optional.empty();
  }

  private Optional<Reason> unknown(InternId intern) {
    return state.ledgers().interns().containsKey(intern)
        ? Optional.empty()
        : Optional.of(Reason.of(GeneralReason.UNKNOWN_ID, "intern", intern));
  }

  private Optional<Reason> unknown(ProjectId project) {
    return state.ledgers().projects().containsKey(project)
        ? Optional.empty()
        : Optional.of(Reason.of(GeneralReason.UNKNOWN_ID, project.kind(), project));
  }

  private SeasonEvent offer(int index, SeasonEvent.OfferMade made) {
    Optional<Reason> against = unknown(made.intern()).or(() -> unknown(made.project()));
    if (against.isEmpty()) {
      against =
          OfferRefusals.of(
                  state.rules(),
                  state.ledgers(),
                  state.intern(made.intern()),
                  state.project(made.project()))
              .map(Supplier::get);
    }
    if (against.isEmpty()) {
      return made;
    }
    leaveOut(index, against.get());
    return new SeasonEvent.OfferErased(made.at(), made.offer());
  }

  /** Returns the move of an offer, unless the offer is gone or has ended in another way by now. */
  private @Nullable SeasonEvent move(
      int index, OfferId offer, OfferTransition transition, SeasonEvent event) {
    if (state.erased(offer)) {
      return leaveOut(index, Reason.of(OfferReason.OFFER_ERASED, offer));
    } else if (endedOtherwise.contains(offer)) {
      OfferState ended = state.offer(offer).state();
      return leaveOut(index, Reason.of(OfferReason.OFFER_NOT_OPEN, offer, ended, transition));
    }
    return event;
  }

  private @Nullable SeasonEvent accepted(int index, SeasonEvent.OfferAccepted accepted) {
    SeasonEvent event = move(index, accepted.offer(), OfferTransition.ACCEPT, accepted);
    if (event == null) {
      return null;
    }
    for (SeatLimit limit : state.offer(accepted.offer()).project().limits()) {
      if (limit.free() == 0) {
        leaveOut(index, OfferRefusals.noSeat(limit, state.rules()));
        return withdrawn(accepted.at(), accepted.offer());
      }
    }
    return accepted;
  }

  private SeasonEvent withdrawn(Instant at, OfferId offer) {
    endedOtherwise.add(offer);
    return new SeasonEvent.OfferWithdrawn(at, offer, WithdrawalReason.SEATS_REMOVED);
  }

  private @Nullable SeasonEvent line(int index, SeasonEvent.WaitlistSet set) {
    Optional<Reason> gone = unknown(set.project());
    if (gone.isPresent()) {
      return leaveOut(index, gone.get());
    }
    List<InternId> here = new ArrayList<>();
    for (InternId intern : set.interns()) {
      Optional<Reason> erased = unknown(intern);
      if (erased.isPresent()) {
        leaveOut(index, erased.get());
      } else {
        here.add(intern);
      }
    }
    return new SeasonEvent.WaitlistSet(set.at(), set.project(), here);
  }

  /** Withdraws the offers that are open at the end and whose seats are gone. */
  private void withdrawBeyondSeats(int end) {
    for (ProjectLedger project : state.ledgers().projects().values()) {
      for (SeatLimit limit : project.limits()) {
        for (MutableOffer offer : limit.beyondSeats(state.rules())) {
          leaveOut(end, OfferRefusals.noSeat(limit, state.rules()));
          state.record(withdrawn(state.now(), offer.id()));
        }
      }
    }
  }
}
