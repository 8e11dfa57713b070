package org.openinternship.core.offer;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.program.OfferPolicy;

/**
 * The state of a season. It changes by {@link #record} alone, so that a history gives it back; what
 * follows from what is decided elsewhere and recorded here as changes of its own.
 */
final class SeasonBook {
  private final OfferPolicy policy;
  private final SeasonStart start;
  private final List<OfferEntry> offers = new ArrayList<>();
  private final Deque<OfferEntry> byDeadline = new ArrayDeque<>();
  private final List<SeasonChange> history = new ArrayList<>();
  private final Tally tally = new Tally();
  private Instant now = Instant.MIN;
  private int round;
  private int acceptedInRound;
  private final long seats;
  private int placed;
  private int deciding;
  private int left;

  SeasonBook(OfferPolicy policy, SeasonStart start) {
    this.policy = policy;
    this.start = start;
    this.seats = start.projects().values().stream().mapToLong(p -> p.own().seats()).sum();
    this.placed = start.projects().values().stream().mapToInt(p -> p.own().filled()).sum();
  }

  /** Notes a change and makes it; refuses what cannot have happened, and then nothing changes. */
  void record(SeasonChange change) {
    checkTime(change.at());
    if (change instanceof SeasonChange.Made made) {
      make(made);
    } else if (change instanceof SeasonChange.Accepted accepted) {
      move(accepted.offer(), OfferEvent.ACCEPT, accepted.at(), null, null);
    } else if (change instanceof SeasonChange.Declined declined) {
      move(declined.offer(), OfferEvent.DECLINE, declined.at(), declined.reason(), null);
    } else if (change instanceof SeasonChange.Withdrawn withdrawn) {
      move(withdrawn.offer(), OfferEvent.WITHDRAW, withdrawn.at(), null, withdrawn.reason());
    } else if (change instanceof SeasonChange.Expired expired) {
      move(expired.offer(), OfferEvent.EXPIRE, expired.at(), null, null);
    } else if (change instanceof SeasonChange.Waitlisted waitlisted) {
      setWaitlist(waitlisted);
    } else if (change instanceof SeasonChange.InternLeft gone) {
      leave(intern(gone.intern()));
    } else if (change instanceof SeasonChange.RoundStarted started) {
      startRound(started.number());
    }
    now = change.at();
    history.add(change);
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

  /** The first open offer whose last instant to decide has passed; null if there is none. */
  @Nullable OfferEntry overdue(Instant at) {
    while (!byDeadline.isEmpty() && !byDeadline.peek().open()) {
      byDeadline.remove();
    }
    OfferEntry first = byDeadline.peek();
    return first != null && first.decideBy().isBefore(at) ? first : null;
  }

  private void make(SeasonChange.Made made) {
    if (made.offer().number() != offers.size() + 1) {
      throw new IllegalArgumentException(
          "OfferSeason: an offer made has number "
              + made.offer()
              + ", the next one is "
              + (offers.size() + 1));
    }
    InternSide intern = intern(made.intern());
    ProjectSide project = project(made.project());
    Refusals.of(policy, start, intern, project)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException("OfferSeason: no offer possible: " + reason.get());
            });
    Instant decideBy = made.at().plus(policy.timeToDecide());
    OfferEntry offer = new OfferEntry(made.offer(), intern, project, round, made.at(), decideBy);
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
      OfferEvent event,
      Instant at,
      @Nullable DeclineReason declined,
      @Nullable WithdrawalReason withdrawn) {
    OfferEntry offer = offer(id);
    OfferState before = offer.state();
    InternSide intern = offer.intern();
    ProjectSide project = offer.project();
    OfferState after = offer.after(event);
    if (after == OfferState.ACCEPTED && intern.place() != null) {
      throw new IllegalArgumentException(
          "OfferSeason: offer " + id + " is accepted by an intern who has a place already");
    }
    boolean wasDeciding = intern.deciding();
    offer.move(event, at, declined, withdrawn);
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

  private void vacate(InternSide intern, ProjectSide project) {
    intern.settle(null);
    project.limits().forEach(SeatLimit::vacate);
    placed--;
  }

  private void leave(InternSide intern) {
    if (intern.left() || intern.open() > 0) {
      throw new IllegalArgumentException(
          "OfferSeason: intern "
              + intern.id()
              + " cannot leave: "
              + (intern.left() ? "has left before" : intern.open() + " offers are open"));
    }
    ProjectSide agreed = intern.place();
    if (agreed != null) {
      vacate(intern, agreed);
    }
    intern.leave();
    left++;
  }

  private void setWaitlist(SeasonChange.Waitlisted waitlisted) {
    ProjectSide project = project(waitlisted.project());
    List<InternSide> list = new ArrayList<>(waitlisted.interns().size());
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

  InternSide intern(InternId id) {
    InternSide intern = start.interns().get(id);
    if (intern == null) {
      throw new IllegalArgumentException("OfferSeason: intern " + id + " is not in the cohort");
    }
    return intern;
  }

  ProjectSide project(ProjectId id) {
    ProjectSide project = start.projects().get(id);
    if (project == null) {
      throw new IllegalArgumentException("OfferSeason: project " + id + " is not in the cohort");
    }
    return project;
  }

  OfferEntry offer(OfferId id) {
    if (id.number() > offers.size()) {
      throw new IllegalArgumentException(
          "OfferSeason: offer " + id + " was never made, there are " + offers.size());
    }
    return offers.get(id.number() - 1);
  }

  Stream<OfferEntry> waiting() {
    return byDeadline.stream().filter(OfferEntry::open);
  }

  OfferId nextOffer() {
    return OfferId.of(offers.size() + 1);
  }

  OfferPolicy policy() {
    return policy;
  }

  SeasonStart start() {
    return start;
  }

  List<OfferEntry> offers() {
    return offers;
  }

  List<SeasonChange> history() {
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

  SeasonAccount account() {
    int interns = start.interns().size();
    return SeasonAccount.builder()
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
