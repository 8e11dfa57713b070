package org.openinternship.core.offer;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
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
  private final Map<OfferId, MutableOffer> offers = new LinkedHashMap<>();
  private final Deque<MutableOffer> byDeadline = new ArrayDeque<>();
  private final List<SeasonEvent> history = new ArrayList<>();
  private final OfferTally tally = new OfferTally();
  private Instant now = Instant.MIN;
  private int round;
  private int acceptedInRound;

  /** The number of all offers, those included of which nothing but the number is left. */
  private int numbers;

  private long seats;
  private long free;
  private int beyond;
  private int placed;
  private int deciding;
  private int left;

  SeasonState(OfferRules rules, SeasonLedgers ledgers) {
    this.rules = rules;
    this.ledgers = ledgers;
    ledgers.projects().values().forEach(project -> count(project, 1));
  }

  /** Counts the seats of a project, or takes them out of the count again. */
  private void count(ProjectLedger project, int sign) {
    SeatLimit own = project.own();
    seats += sign * (long) own.seats();
    free += sign * (long) own.free();
    beyond += sign * own.beyond();
    placed += sign * own.filled();
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
    } else if (event instanceof SeasonEvent.SeatsChanged changed) {
      resize(notCancelled(changed.project()), project -> project.resize(changed.seats()));
    } else if (event instanceof SeasonEvent.ProjectCancelled cancelled) {
      resize(notCancelled(cancelled.project()), ProjectLedger::cancel);
    } else if (event instanceof SeasonEvent.ApplicationNoted noted) {
      intern(noted.intern()).known().application(noted.state());
    } else if (event instanceof SeasonEvent.VerdictNoted noted) {
      note(noted);
    } else if (event instanceof SeasonEvent.OverrideGiven given) {
      override(given);
    } else if (event instanceof SeasonEvent.OfferErased erased) {
      checkNumber(erased.offer());
      numbers++;
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
    checkNumber(made.offer());
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
    offers.put(offer.id(), offer);
    numbers++;
    byDeadline.add(offer);
    tally.made();
    project.hostTally().made();
  }

  private void checkNumber(OfferId offer) {
    if (offer.number() != numbers + 1) {
      throw new IllegalArgumentException(
          "OfferSeason: an offer made has number " + offer + ", the next one is " + (numbers + 1));
    }
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
    if (after == OfferState.ACCEPTED) {
      checkSeat(id, project);
    }
    boolean wasDeciding = intern.deciding();
    offer.move(transition, at, declined, withdrawn);
    if (before == OfferState.MADE) {
      intern.close(offer);
      project.limits().forEach(limit -> limit.remove(offer));
    } else {
      vacate(intern, project);
    }
    if (after == OfferState.ACCEPTED) {
      intern.settle(project);
      count(project, -1);
      project.limits().forEach(SeatLimit::fill);
      count(project, 1);
      acceptedInRound++;
    }
    deciding += (intern.deciding() ? 1 : 0) - (wasDeciding ? 1 : 0);
    tally.moved(before, offer);
    project.hostTally().moved(before, offer);
  }

  private void vacate(InternLedger intern, ProjectLedger project) {
    intern.settle(null);
    count(project, -1);
    project.limits().forEach(SeatLimit::vacate);
    count(project, 1);
  }

  private static void checkSeat(OfferId id, ProjectLedger project) {
    for (SeatLimit limit : project.limits()) {
      if (limit.free() == 0) {
        throw new IllegalArgumentException(
            "OfferSeason: offer %s is accepted, but %s %s has no free seat of %s"
                .formatted(id, limit.party().kind(), limit.party(), limit.seats()));
      }
    }
  }

  private void resize(ProjectLedger project, Consumer<ProjectLedger> change) {
    count(project, -1);
    change.accept(project);
    count(project, 1);
  }

  private void note(SeasonEvent.VerdictNoted noted) {
    KnownDecisions known = intern(noted.intern()).known();
    if (noted.project().isPresent()) {
      known.verdict(project(noted.project().get()).id(), noted.decision());
    } else {
      known.verdict(noted.decision());
    }
  }

  private void override(SeasonEvent.OverrideGiven given) {
    KnownDecisions known = intern(given.intern()).known();
    ProjectId project = project(given.project()).id();
    if (known.against(project).isEmpty()) {
      throw new IllegalArgumentException(
          "OfferSeason: nothing that can be overridden stands against intern %s and project %s. Maybe note the application or verdict first"
              .formatted(given.intern(), project));
    }
    known.override(project);
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
    List<InternLedger> list = line(waitlisted);
    ProjectLedger project = project(waitlisted.project());
    project.waitlist().clear();
    project.waitlist().addAll(list);
  }

  /** Returns the ledgers of those in a line; fails if one is not there, or twice. */
  List<InternLedger> line(SeasonEvent.WaitlistSet waitlisted) {
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
    return list;
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

  /** Returns a project that can still change. */
  ProjectLedger notCancelled(ProjectId id) {
    ProjectLedger project = project(id);
    if (project.cancelled()) {
      throw new IllegalArgumentException("OfferSeason: project " + id + " was cancelled before");
    }
    return project;
  }

  MutableOffer offer(OfferId id) {
    MutableOffer offer = offers.get(Objects.requireNonNull(id, "OfferSeason.offer"));
    if (offer == null) {
      throw new IllegalArgumentException(
          id.number() > numbers
              ? "OfferSeason: offer " + id + " was never made, there are " + numbers
              : "OfferSeason: offer " + id + " was erased with its intern or project");
    }
    return offer;
  }

  boolean erased(OfferId id) {
    return id.number() <= numbers && !offers.containsKey(id);
  }

  Stream<MutableOffer> waiting() {
    return byDeadline.stream().filter(MutableOffer::open);
  }

  /** Makes an offer, or refuses to with the reason against it. */
  OfferId make(InternId intern, ProjectId project, Instant at) {
    OfferId id = OfferId.of(numbers + 1);
    record(new SeasonEvent.OfferMade(at, id, intern, project));
    return id;
  }

  OfferRules rules() {
    return rules;
  }

  SeasonLedgers ledgers() {
    return ledgers;
  }

  Collection<MutableOffer> offers() {
    return offers.values();
  }

  List<SeasonEvent> history() {
    return history;
  }

  OfferFigures figures() {
    return tally.figures();
  }

  /** Returns the instant up to which the season is recorded. */
  Instant now() {
    return now;
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
        .freeSeats(free)
        .beyondSeats(beyond)
        .interns(interns)
        .placed(placed)
        .deciding(deciding)
        .free(interns - placed - deciding - left)
        .left(left)
        .build();
  }
}
