package org.openinternship.core.offer;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * The state of a season. It changes by {@link #record} alone, so that a history gives it back;
 * consequences are decided elsewhere and recorded here as events of their own.
 */
final class SeasonState {
  private final OfferRules rules;
  private final SeasonLedgers ledgers;
  private final List<MutableOffer> offers = new ArrayList<>();
  private final Deque<MutableOffer> byDeadline = new ArrayDeque<>();
  private final List<SeasonEvent> history = new ArrayList<>();
  private final OfferTally tally = new OfferTally();
  private Instant now = Instant.MIN;
  private int round;
  private int acceptedInRound;
  private final long seats;
  private int placed;
  private int deciding;
  private int left;

  SeasonState(OfferRules rules, SeasonLedgers ledgers) {
    this.rules = rules;
    this.ledgers = ledgers;
    this.seats = ledgers.projects().values().stream().mapToLong(p -> p.own().seats()).sum();
    this.placed = ledgers.projects().values().stream().mapToInt(p -> p.own().filled()).sum();
  }

  /**
   * Takes an event and keeps it; refuses one that cannot have happened, and then nothing changes.
   */
  void record(SeasonEvent event) {
    checkTime(event.at());
    if (event instanceof SeasonEvent.OfferMade made) {
      make(made);
    } else if (event instanceof SeasonEvent.OfferAccepted accepted) {
      move(accepted.offer(), OfferTransition.ACCEPT, accepted.at(), null, null);
    } else if (event instanceof SeasonEvent.OfferDeclined declined) {
      move(declined.offer(), OfferTransition.DECLINE, declined.at(), declined.reason(), null);
    } else if (event instanceof SeasonEvent.OfferWithdrawn withdrawn) {
      move(withdrawn.offer(), OfferTransition.WITHDRAW, withdrawn.at(), null, withdrawn.reason());
    } else if (event instanceof SeasonEvent.OfferExpired expired) {
      move(expired.offer(), OfferTransition.EXPIRE, expired.at(), null, null);
    } else if (event instanceof SeasonEvent.WaitlistSet waitlisted) {
      setWaitlist(waitlisted);
    } else if (event instanceof SeasonEvent.InternLeft gone) {
      leave(intern(gone.intern()));
    } else if (event instanceof SeasonEvent.RoundStarted started) {
      startRound(started.number());
    }
    now = event.at();
    history.add(event);
  }

  /** Lets the offers expire whose last instant to decide has passed. */
  void advanceTo(Instant at) {
    checkTime(at);
    for (MutableOffer late = overdue(at); late != null; late = overdue(at)) {
      record(new SeasonEvent.OfferExpired(late.decideBy(), late.id()));
    }
  }

  void checkTime(Instant at) {
    if (at.isBefore(now)) {
      throw new IllegalArgumentException(
          "OfferSeason: "
              + at
              + " is before "
              + now
              + ", up to which the season is recorded. Maybe sort what happened by time");
    }
  }

  /** Returns the first open offer whose last instant to decide has passed, or null. */
  private @Nullable MutableOffer overdue(Instant at) {
    while (!byDeadline.isEmpty() && !byDeadline.peek().open()) {
      byDeadline.remove();
    }
    MutableOffer first = byDeadline.peek();
    return first != null && first.decideBy().isBefore(at) ? first : null;
  }

  private void make(SeasonEvent.OfferMade made) {
    if (made.offer().number() != offers.size() + 1) {
      throw new IllegalArgumentException(
          "OfferSeason: an offer made has number "
              + made.offer()
              + ", the next one is "
              + (offers.size() + 1));
    }
    InternLedger intern = intern(made.intern());
    ProjectLedger project = project(made.project());
    OfferRefusals.of(rules, ledgers, intern, project)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException("OfferSeason: no offer possible: " + reason.get());
            });
    Instant decideBy = made.at().plus(rules.timeToDecide());
    MutableOffer offer =
        new MutableOffer(made.offer(), intern, project, round, made.at(), decideBy);
    deciding += intern.open() == 0 ? 1 : 0;
    intern.get(offer);
    project.limits().forEach(limit -> limit.add(offer));
    offers.add(offer);
    byDeadline.add(offer);
    tally.made();
    project.hostTally().made();
  }

  private void move(
      OfferId id,
      OfferTransition transition,
      Instant at,
      @Nullable DeclineReason declined,
      @Nullable WithdrawalReason withdrawn) {
    MutableOffer offer = offer(id);
    OfferState before = offer.state();
    InternLedger intern = offer.intern();
    ProjectLedger project = offer.project();
    OfferState after = offer.after(transition);
    if (after == OfferState.ACCEPTED && intern.place() != null) {
      throw new IllegalArgumentException(
          "OfferSeason: offer " + id + " is accepted by an intern who has a place already");
    }
    boolean wasDeciding = intern.deciding();
    offer.move(transition, at, declined, withdrawn);
    if (before == OfferState.MADE) {
      intern.close();
      project.limits().forEach(limit -> limit.remove(offer));
    } else {
      vacate(intern, project);
    }
    if (after == OfferState.ACCEPTED) {
      intern.settle(project);
      project.limits().forEach(SeatLimit::fill);
      placed++;
      acceptedInRound++;
    }
    deciding += (intern.deciding() ? 1 : 0) - (wasDeciding ? 1 : 0);
    tally.moved(before, offer);
    project.hostTally().moved(before, offer);
  }

  private void vacate(InternLedger intern, ProjectLedger project) {
    intern.settle(null);
    project.limits().forEach(SeatLimit::vacate);
    placed--;
  }

  private void leave(InternLedger intern) {
    if (intern.left() || intern.open() > 0) {
      throw new IllegalArgumentException(
          "OfferSeason: intern "
              + intern.id()
              + " cannot leave: "
              + (intern.left() ? "has left before" : intern.open() + " offers are open"));
    }
    ProjectLedger agreed = intern.place();
    if (agreed != null) {
      vacate(intern, agreed);
    }
    intern.leave();
    left++;
  }

  private void setWaitlist(SeasonEvent.WaitlistSet waitlisted) {
    ProjectLedger project = project(waitlisted.project());
    List<InternLedger> list = new ArrayList<>(waitlisted.interns().size());
    Set<InternId> seen = new HashSet<>();
    for (InternId id : waitlisted.interns()) {
      list.add(intern(id));
      if (!seen.add(id)) {
        throw new IllegalArgumentException(
            "OfferSeason: intern " + id + " is twice on the waitlist of project " + project.id());
      }
    }
    project.waitlist().clear();
    project.waitlist().addAll(list);
  }

  private void startRound(int number) {
    if (number != round + 1) {
      throw new IllegalArgumentException(
          "OfferSeason: round " + number + " is started, the next one is " + (round + 1));
    }
    round = number;
    acceptedInRound = 0;
  }

  InternLedger intern(InternId id) {
    InternLedger intern = ledgers.interns().get(Objects.requireNonNull(id, "OfferSeason.intern"));
    if (intern == null) {
      throw new IllegalArgumentException("OfferSeason: intern " + id + " is not in the cohort");
    }
    return intern;
  }

  ProjectLedger project(ProjectId id) {
    ProjectLedger project =
        ledgers.projects().get(Objects.requireNonNull(id, "OfferSeason.project"));
    if (project == null) {
      throw new IllegalArgumentException("OfferSeason: project " + id + " is not in the cohort");
    }
    return project;
  }

  MutableOffer offer(OfferId id) {
    if (Objects.requireNonNull(id, "OfferSeason.offer").number() > offers.size()) {
      throw new IllegalArgumentException(
          "OfferSeason: offer " + id + " was never made, there are " + offers.size());
    }
    return offers.get(id.number() - 1);
  }

  Stream<MutableOffer> waiting() {
    return byDeadline.stream().filter(MutableOffer::open);
  }

  /** Makes an offer, or refuses to with the reason against it. */
  OfferId make(InternId intern, ProjectId project, Instant at) {
    OfferId id = OfferId.of(offers.size() + 1);
    record(new SeasonEvent.OfferMade(at, id, intern, project));
    return id;
  }

  OfferRules rules() {
    return rules;
  }

  SeasonLedgers ledgers() {
    return ledgers;
  }

  List<MutableOffer> offers() {
    return offers;
  }

  List<SeasonEvent> history() {
    return history;
  }

  OfferFigures figures() {
    return tally.figures();
  }

  int round() {
    return round;
  }

  int acceptedInRound() {
    return acceptedInRound;
  }

  SeasonTotals totals() {
    int interns = ledgers.interns().size();
    return SeasonTotals.builder()
        .seats(seats)
        .filledSeats(placed)
        .freeSeats(seats - placed)
        .interns(interns)
        .placed(placed)
        .deciding(deciding)
        .free(interns - placed - deciding - left)
        .left(left)
        .build();
  }
}
