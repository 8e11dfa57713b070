package org.openinternship.core.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.lifecycle.IllegalTransitionException;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.OfferPolicy;
import org.openinternship.core.program.Program;

/**
 * The offers of one term, from the first to the last: made in rounds or one by one, answered,
 * expired, withdrawn, and passed on to whoever waits.
 *
 * <p>What always holds, after each call:
 *
 * <ul>
 *   <li>No project, supervisor, unit or host has more accepted offers than seats, nor more open
 *       ones than its free seats with the policy's overbooking.
 *   <li>No intern has two places, more open offers than the policy allows, or a place and an open
 *       offer: accepting one withdraws the others.
 *   <li>An offer expires by itself: when anything happens later than its last instant to decide, it
 *       has expired at that instant. An answer at that instant still counts.
 *   <li>Nobody gets an offer of a project whose offer they declined or let expire.
 * </ul>
 *
 * <p>Time comes in with each call and never goes back; several things at one instant happen in the
 * order of the calls. The same calls give the same season, whatever the order of the values in the
 * cohort. {@link #record()} is all there is to store: {@link #replay} makes the season from it
 * again. A call that fails changes nothing but that overdue offers have expired.
 *
 * <p>Every call takes constant time for each offer it touches, except where it says otherwise. Not
 * safe for use by several threads.
 */
public final class OfferSeason {
  private final SeasonBook book;

  private OfferSeason(SeasonBook book) {
    this.book = book;
  }

  /**
   * A season without any offer yet.
   *
   * @param policy what the program allows
   * @param cohort interns and projects, with the limits above projects; pins are places that are
   *     taken, exclusions and vetoes are pairs that get no offer
   * @return the season
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors
   */
  public static OfferSeason of(OfferPolicy policy, Cohort cohort) {
    return new OfferSeason(new SeasonBook(policy, SeasonStart.of(cohort)));
  }

  /**
   * A season without any offer yet, by the offer policy of the cohort's program.
   *
   * @param cohort as above; without a program, the {@linkplain OfferPolicy#standard() standard}
   *     policy holds
   * @return the season
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors
   */
  public static OfferSeason of(Cohort cohort) {
    return of(cohort.program().map(Program::offerPolicy).orElse(OfferPolicy.standard()), cohort);
  }

  /**
   * The season after a history.
   *
   * @param record the policy of the season and all that happened in it
   * @param cohort the same cohort as then
   * @return a season equal in everything to the one that gave the record
   * @throws IllegalArgumentException if it cannot have happened so
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors; carries all
   */
  public static OfferSeason replay(SeasonRecord record, Cohort cohort) {
    OfferSeason season = of(record.policy(), cohort);
    record.history().forEach(season.book::record);
    return season;
  }

  /**
   * Lets time pass: offers whose last instant to decide lies before now expire.
   *
   * @param now the time
   * @throws IllegalArgumentException if it lies before something that has happened
   */
  public void advanceTo(Instant now) {
    book.checkTime(now);
    for (OfferEntry late = book.overdue(now); late != null; late = book.overdue(now)) {
      book.record(new SeasonChange.Expired(late.decideBy(), late.id()));
    }
  }

  /**
   * Starts a round, unless a {@link StopReason} applies: asks the match for proposals and makes
   * them into offers, in their order.
   *
   * @param match where the proposals come from; asked only if the season goes on
   * @param now the time
   * @return the offers made and a warning for each proposal that could not be offered; or why the
   *     season has no further round
   * @throws IllegalArgumentException if offers are still open, the time goes back, or the match
   *     names somebody who is not in the cohort
   */
  public Round startRound(RoundMatch match, Instant now) {
    advanceTo(now);
    return new Rounds(book).start(match, now);
  }

  /**
   * Makes one offer.
   *
   * @param intern to whom
   * @param project for which project
   * @param now the time
   * @return its key
   * @throws IllegalArgumentException if it cannot be made, with the reason of {@link #refusal}
   */
  public OfferId offer(InternId intern, ProjectId project, Instant now) {
    advanceTo(now);
    OfferId id = book.nextOffer();
    book.record(new SeasonChange.Made(now, id, intern, project));
    return id;
  }

  /**
   * Why an offer cannot be made as things stand.
   *
   * @param intern to whom
   * @param project for which project
   * @return the first reason against it; empty if it can be made
   * @throws IllegalArgumentException if either is not in the cohort
   */
  public Optional<Reason> refusal(InternId intern, ProjectId project) {
    return Refusals.of(book.policy(), book.start(), book.intern(intern), book.project(project))
        .map(Supplier::get);
  }

  /**
   * Accepts an offer. The intern's other open offers are withdrawn; where that takes the last seat,
   * the offers open for it are, too.
   *
   * @param offer which
   * @param now the time
   * @throws IllegalTransitionException if the offer is not open; it may have expired
   */
  public void accept(OfferId offer, Instant now) {
    advanceTo(now);
    OfferEntry entry = book.offer(offer);
    book.record(new SeasonChange.Accepted(now, offer));
    withdrawAll(entry.intern().openOffers(), WithdrawalReason.OTHER_ACCEPTED, now);
    for (SeatLimit limit : entry.project().limits()) {
      if (limit.free() == 0) {
        withdrawAll(limit.openOffers(), WithdrawalReason.SEATS_FILLED, now);
      }
    }
  }

  /**
   * Declines an offer.
   *
   * @param offer which
   * @param reason why
   * @param now the time
   * @throws IllegalTransitionException if the offer is not open; it may have expired
   */
  public void decline(OfferId offer, DeclineReason reason, Instant now) {
    advanceTo(now);
    book.record(new SeasonChange.Declined(now, offer, reason));
  }

  /**
   * Takes an offer back, open or accepted.
   *
   * @param offer which
   * @param reason {@link WithdrawalReason#HOST_WITHDREW}, or for an accepted offer {@link
   *     WithdrawalReason#DID_NOT_JOIN}; the others happen by themselves
   * @param now the time
   * @throws IllegalTransitionException if the offer is neither open nor accepted
   * @throws IllegalArgumentException if the reason does not fit
   */
  public void withdraw(OfferId offer, WithdrawalReason reason, Instant now) {
    advanceTo(now);
    boolean joinable = book.offer(offer).state() == OfferState.ACCEPTED;
    if (reason != WithdrawalReason.HOST_WITHDREW
        && !(reason == WithdrawalReason.DID_NOT_JOIN && joinable)) {
      throw new IllegalArgumentException(
          "OfferSeason: offer "
              + offer
              + " in state "
              + book.offer(offer).state()
              + " cannot be withdrawn for "
              + reason
              + ". Maybe HOST_WITHDREW; the others happen by themselves");
    }
    book.record(new SeasonChange.Withdrawn(now, offer, reason));
  }

  /**
   * Takes many answers at once, in the defined order of {@link OfferAnswer}, whatever the order
   * they are given in.
   *
   * @param answers the answers
   * @return a warning for each answer that came too late or to an offer that was not open; its path
   *     is the place in that order
   * @throws IllegalArgumentException if one lies before something that has happened, or is to an
   *     offer that was never made; then none is taken
   */
  public Report answer(Collection<OfferAnswer> answers) {
    List<OfferAnswer> ordered = answers.stream().sorted().toList();
    ordered.stream().limit(1).forEach(first -> book.checkTime(first.at()));
    ordered.forEach(answer -> book.offer(answer.offer()));
    List<Finding> refused = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      OfferAnswer answer = ordered.get(i);
      advanceTo(answer.at());
      OfferState state = book.offer(answer.offer()).state();
      if (!OfferState.machine().allows(state, answer.event())) {
        Reason reason = Reason.of(ReasonCode.OFFER_NOT_OPEN, answer.offer(), state, answer.event());
        refused.add(new Finding(Severity.WARNING, "/" + i, reason));
      } else if (answer.declined().isPresent()) {
        decline(answer.offer(), answer.declined().get(), answer.at());
      } else {
        accept(answer.offer(), answer.at());
      }
    }
    return new Report(refused);
  }

  /**
   * Lets an intern leave: open offers are withdrawn, an accepted one too, and no other is made.
   *
   * @param intern who
   * @param now the time
   * @throws IllegalArgumentException if there is no such intern, or they left before
   */
  public void leave(InternId intern, Instant now) {
    advanceTo(now);
    InternSide side = book.intern(intern);
    List<OfferEntry> held =
        side.offers().stream()
            .filter(offer -> offer.open() || offer.state() == OfferState.ACCEPTED)
            .toList();
    withdrawAll(held, WithdrawalReason.INTERN_LEFT, now);
    book.record(new SeasonChange.InternLeft(now, intern));
  }

  /**
   * Sets the waitlist of a project, in place of the one it had.
   *
   * @param project whose
   * @param interns who waits, first in line first
   * @param now the time
   * @throws IllegalArgumentException if somebody is not in the cohort or stands there twice
   */
  public void setWaitlist(ProjectId project, List<InternId> interns, Instant now) {
    advanceTo(now);
    book.record(new SeasonChange.Waitlisted(now, project, interns));
  }

  /**
   * Makes offers to those who wait, wherever there is room, project by project in the order of
   * their keys. Who has as many offers as the policy allows is passed over for now and keeps the
   * place in the line. Takes time in proportion to all waitlists.
   *
   * @param now the time
   * @return the offers made, in their order
   */
  public List<OfferId> promote(Instant now) {
    advanceTo(now);
    List<OfferId> made = new ArrayList<>();
    for (ProjectSide project : book.start().projects().values()) {
      int room = project.room(book.policy());
      for (int i = 0; room > 0 && i < project.waitlist().size(); i++) {
        InternSide intern = project.waitlist().get(i);
        if (Refusals.of(book.policy(), book.start(), intern, project).isEmpty()) {
          made.add(offer(intern.id(), project.id(), now));
          room--;
        }
      }
    }
    return made;
  }

  /**
   * Where an intern stands in the line for a project, counting those who can still be promoted.
   * Takes time in proportion to the waitlist.
   *
   * @param intern who
   * @param project where
   * @return 1 for the next in line; empty if the intern does not wait there, or no longer can
   * @throws IllegalArgumentException if either is not in the cohort
   */
  public OptionalInt waitlistPosition(InternId intern, ProjectId project) {
    InternSide asking = book.intern(intern);
    List<InternSide> waiting = waiting(book.project(project));
    int place = waiting.indexOf(asking);
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
  }

  /**
   * Who waits for a project and can still be promoted. Takes time in proportion to the waitlist.
   *
   * @param project where
   * @return the interns, first in line first
   * @throws IllegalArgumentException if there is no such project
   */
  public List<InternId> waitlist(ProjectId project) {
    return waiting(book.project(project)).stream().map(InternSide::id).toList();
  }

  /**
   * An offer as it stands.
   *
   * @param id its key
   * @return the offer
   * @throws IllegalArgumentException if it was never made
   */
  public Offer offer(OfferId id) {
    return book.offer(id).toOffer();
  }

  /** {@return all offers as they stand, in the order in which they were made} */
  public List<Offer> offers() {
    return book.offers().stream().map(OfferEntry::toOffer).toList();
  }

  /** {@return the offers that wait for an answer, in the order in which they were made} */
  public List<Offer> openOffers() {
    return book.waiting().map(OfferEntry::toOffer).toList();
  }

  /**
   * The offers an intern has had.
   *
   * @param intern who
   * @return the offers as they stand, in the order in which they were made
   * @throws IllegalArgumentException if there is no such intern
   */
  public List<Offer> offersOf(InternId intern) {
    return book.intern(intern).offers().stream().map(OfferEntry::toOffer).toList();
  }

  /**
   * The place an intern has.
   *
   * @param intern who
   * @return the project; empty if there is none
   * @throws IllegalArgumentException if there is no such intern
   */
  public Optional<ProjectId> placeOf(InternId intern) {
    return Optional.ofNullable(book.intern(intern).place()).map(ProjectSide::id);
  }

  /**
   * How many more offers can be made for a project now, with the policy's overbooking and under
   * every limit above it.
   *
   * @param project which
   * @return at least 0
   * @throws IllegalArgumentException if there is no such project
   */
  public int room(ProjectId project) {
    return book.project(project).room(book.policy());
  }

  /** {@return what is open for a round to come; takes time in proportion to the cohort} */
  public Remainder remainder() {
    return new Rounds(book).remainder();
  }

  /** {@return where every seat and every intern is; in constant time} */
  public SeasonAccount account() {
    return book.account();
  }

  /** {@return how many offers are in which state; in constant time} */
  public OfferFigures figures() {
    return book.figures();
  }

  /** {@return the same for each host, in the order of their keys} */
  public Map<HostId, OfferFigures> figuresByHost() {
    Map<HostId, OfferFigures> figures = new LinkedHashMap<>();
    book.start().hosts().forEach((host, tally) -> figures.put(host, tally.figures()));
    return figures;
  }

  /** {@return what has to be stored, next to the cohort, to {@link #replay} the season} */
  public SeasonRecord record() {
    return new SeasonRecord(book.policy(), history());
  }

  /** {@return all that happened, in its order} */
  public List<SeasonChange> history() {
    return List.copyOf(book.history());
  }

  private List<InternSide> waiting(ProjectSide project) {
    return project.waitlist().stream()
        .filter(intern -> Refusals.lasting(book.start(), intern, project).isEmpty())
        .toList();
  }

  private void withdrawAll(List<OfferEntry> offers, WithdrawalReason reason, Instant now) {
    for (OfferEntry offer : offers) {
      book.record(new SeasonChange.Withdrawn(now, offer.id(), reason));
    }
  }
}
