package org.openinternship.core.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.lifecycle.IllegalTransitionException;
import org.openinternship.core.reason.Reason;

/**
 * The offers of one term, from the first to the last: made in rounds or one by one, answered,
 * expired, withdrawn, and passed on to whoever waits.
 *
 * <p>What always holds, after each call:
 *
 * <ul>
 *   <li>No project, supervisor, unit or host has more accepted offers than seats, nor more open
 *       ones than its free seats with the overbooking of the rules.
 *   <li>No intern has two places, more open offers than the rules allow, or a place and an open
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
  private final SeasonState state;
  private final Waitlists waitlists;

  private OfferSeason(SeasonState state) {
    this.state = state;
    this.waitlists = new Waitlists(state);
  }

  /**
   * Begins a season, without any offer yet.
   *
   * @param rules the rules of the program
   * @param cohort the interns and projects, with the limits above projects; pins are places that
   *     are taken, exclusions and vetoes are pairs that get no offer; rounds start in the phase of
   *     offers of its term, where it has one
   * @return the season
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors
   */
  public static OfferSeason of(OfferRules rules, Cohort cohort) {
    Objects.requireNonNull(cohort, "OfferSeason.cohort");
    Objects.requireNonNull(rules, "OfferSeason.of: rules");
    return new OfferSeason(new SeasonState(rules, SeasonLedgers.of(cohort)));
  }

  /**
   * Goes through a history.
   *
   * @param record the rules of the season and all that happened in it
   * @param cohort the same cohort as then
   * @return a season equal in everything to the one that gave the record
   * @throws IllegalArgumentException if it cannot have happened so
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors; carries all
   */
  public static OfferSeason replay(SeasonRecord record, Cohort cohort) {
    Objects.requireNonNull(record, "OfferSeason.record");
    Objects.requireNonNull(cohort, "OfferSeason.cohort");
    OfferSeason season = of(record.rules(), cohort);
    record.history().forEach(season.state::record);
    return season;
  }

  /**
   * Lets time pass: offers whose last instant to decide lies before now expire.
   *
   * @param now the time
   * @throws IllegalArgumentException if it lies before something that has happened
   */
  public void advanceTo(Instant now) {
    Objects.requireNonNull(now, "OfferSeason.now");
    state.advanceTo(now);
  }

  /**
   * Starts a round, unless a {@link StopReason} applies: asks for proposals and makes them into
   * offers, in their order.
   *
   * @param source the source of the proposals; asked only if the season goes on
   * @param now the time
   * @return the offers made and a warning for each proposal that could not be offered; or why the
   *     round did not start
   * @throws IllegalArgumentException if offers are still open, the time goes back, or the source
   *     names somebody who is not in the cohort
   */
  public OfferRound startRound(ProposalSource source, Instant now) {
    Objects.requireNonNull(source, "OfferSeason.startRound: source");
    advanceTo(now);
    return new RoundStarter(state).start(source, now);
  }

  /**
   * Makes one offer.
   *
   * @param intern the intern who may accept it
   * @param project the project with the seat
   * @param now the time
   * @return its key
   * @throws IllegalArgumentException if it cannot be made, with the reason of {@link #refusal}
   */
  public OfferId offer(InternId intern, ProjectId project, Instant now) {
    advanceTo(now);
    return state.make(intern, project, now);
  }

  /**
   * Finds why an offer cannot be made as things stand.
   *
   * @param intern the intern who would get it
   * @param project the project with the seat
   * @return the first reason against it; empty if it can be made
   * @throws IllegalArgumentException if either is not in the cohort
   */
  public Optional<Reason> refusal(InternId intern, ProjectId project) {
    Objects.requireNonNull(project, "OfferSeason.project");
    InternLedger ledger = state.intern(intern);
    return OfferRefusals.of(state.rules(), state.ledgers(), ledger, state.project(project))
        .map(Supplier::get);
  }

  /**
   * Accepts an offer. The intern's other open offers are withdrawn; where that takes the last seat,
   * the offers open for it are, too.
   *
   * @param offer the key of the offer
   * @param now the time
   * @throws IllegalTransitionException if the offer is not open; it may have expired
   */
  public void accept(OfferId offer, Instant now) {
    advanceTo(now);
    MutableOffer accepted = state.offer(offer);
    state.record(new SeasonEvent.OfferAccepted(now, offer));
    withdrawAll(accepted.intern().openOffers(), WithdrawalReason.OTHER_ACCEPTED, now);
    for (SeatLimit limit : accepted.project().limits()) {
      if (limit.free() == 0) {
        withdrawAll(limit.openOffers(), WithdrawalReason.SEATS_FILLED, now);
      }
    }
  }

  /**
   * Declines an offer.
   *
   * @param offer the key of the offer
   * @param reason why
   * @param now the time
   * @throws IllegalTransitionException if the offer is not open; it may have expired
   */
  public void decline(OfferId offer, DeclineReason reason, Instant now) {
    advanceTo(now);
    state.record(new SeasonEvent.OfferDeclined(now, offer, reason));
  }

  /**
   * Takes an offer back, open or accepted.
   *
   * @param offer the key of the offer
   * @param reason {@link WithdrawalReason#HOST_WITHDREW}, or for an accepted offer {@link
   *     WithdrawalReason#DID_NOT_JOIN}; the others happen by themselves
   * @param now the time
   * @throws IllegalTransitionException if the offer is neither open nor accepted
   * @throws IllegalArgumentException if the reason does not fit
   */
  public void withdraw(OfferId offer, WithdrawalReason reason, Instant now) {
    Objects.requireNonNull(reason, "OfferSeason.withdraw: reason");
    advanceTo(now);
    OfferState before = state.offer(offer).state();
    if (reason != WithdrawalReason.HOST_WITHDREW
        && !(reason == WithdrawalReason.DID_NOT_JOIN && before == OfferState.ACCEPTED)) {
      throw new IllegalArgumentException(
          "OfferSeason: offer %s in state %s cannot be withdrawn for %s. Maybe HOST_WITHDREW; the others happen by themselves"
              .formatted(offer, before, reason));
    }
    state.record(new SeasonEvent.OfferWithdrawn(now, offer, reason));
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
    Objects.requireNonNull(answers, "OfferSeason.answers");
    List<OfferAnswer> ordered = answers.stream().sorted().toList();
    ordered.stream().limit(1).forEach(first -> state.checkTime(first.at()));
    ordered.forEach(answer -> state.offer(answer.offer()));
    List<Finding> refused = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      OfferAnswer answer = ordered.get(i);
      advanceTo(answer.at());
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

  /**
   * Lets an intern leave: open offers are withdrawn, an accepted one too, and no other is made.
   *
   * @param intern the intern
   * @param now the time
   * @throws IllegalArgumentException if there is no such intern, or they left before
   */
  public void leave(InternId intern, Instant now) {
    advanceTo(now);
    InternLedger leaving = state.intern(intern);
    List<MutableOffer> held =
        leaving.offers().stream()
            .filter(offer -> offer.open() || offer.state() == OfferState.ACCEPTED)
            .toList();
    withdrawAll(held, WithdrawalReason.INTERN_LEFT, now);
    state.record(new SeasonEvent.InternLeft(now, intern));
  }

  /**
   * Sets the waitlist of a project, in place of the one it had.
   *
   * @param project the project
   * @param interns the interns who wait, first in line first
   * @param now the time
   * @throws IllegalArgumentException if somebody is not in the cohort or stands there twice
   */
  public void setWaitlist(ProjectId project, List<InternId> interns, Instant now) {
    advanceTo(now);
    waitlists.set(project, interns, now);
  }

  /**
   * Makes offers to those who wait, wherever there is room, project by project in the order of
   * their keys. An intern who has as many offers as the rules allow is passed over for now and
   * keeps the place in the line. Takes time in proportion to all waitlists.
   *
   * @param now the time
   * @return the offers made, in their order
   */
  public List<OfferId> promote(Instant now) {
    advanceTo(now);
    return waitlists.promote(now);
  }

  /**
   * Finds the place of an intern in the line for a project, counting those who can still be
   * promoted. Takes time in proportion to the waitlist.
   *
   * @param intern the intern
   * @param project the project
   * @return 1 for the next in line; empty if the intern does not wait there, or no longer can
   * @throws IllegalArgumentException if either is not in the cohort
   */
  public OptionalInt waitlistPosition(InternId intern, ProjectId project) {
    Objects.requireNonNull(project, "OfferSeason.project");
    return waitlists.position(intern, project);
  }

  /**
   * Returns the interns who wait for a project and can still be promoted. Takes time in proportion
   * to the waitlist.
   *
   * @param project the project
   * @return the interns, first in line first
   * @throws IllegalArgumentException if there is no such project
   */
  public List<InternId> waitlist(ProjectId project) {
    return waitlists.waiting(project).stream().map(InternLedger::id).toList();
  }

  /**
   * Returns an offer as it stands.
   *
   * @param id its key
   * @return the offer
   * @throws IllegalArgumentException if it was never made
   */
  public Offer offer(OfferId id) {
    return state.offer(id).toOffer();
  }

  /** {@return all offers as they stand, in the order in which they were made} */
  public List<Offer> offers() {
    return state.offers().stream().map(MutableOffer::toOffer).toList();
  }

  /** {@return the offers that wait for an answer, in the order in which they were made} */
  public List<Offer> openOffers() {
    return state.waiting().map(MutableOffer::toOffer).toList();
  }

  /**
   * Returns the offers that an intern has had.
   *
   * @param intern the intern
   * @return the offers as they stand, in the order in which they were made
   * @throws IllegalArgumentException if there is no such intern
   */
  public List<Offer> offersOf(InternId intern) {
    return state.intern(intern).offers().stream().map(MutableOffer::toOffer).toList();
  }

  /**
   * Returns the place that an intern has.
   *
   * @param intern the intern
   * @return the project; empty if there is none
   * @throws IllegalArgumentException if there is no such intern
   */
  public Optional<ProjectId> placeOf(InternId intern) {
    return Optional.ofNullable(state.intern(intern).place()).map(ProjectLedger::id);
  }

  /**
   * Returns how many more offers can be made for a project now, with the overbooking of the rules
   * and under every limit above the project.
   *
   * @param project the project
   * @return at least 0
   * @throws IllegalArgumentException if there is no such project
   */
  public int room(ProjectId project) {
    return state.project(project).room(state.rules());
  }

  /** {@return what is open for a round to come; takes time in proportion to the cohort} */
  public OpenMarket openMarket() {
    return new RoundStarter(state).openMarket();
  }

  /** {@return the totals of seats and interns; in constant time} */
  public SeasonTotals totals() {
    return state.totals();
  }

  /** {@return the number of offers in each state; in constant time} */
  public OfferFigures figures() {
    return state.figures();
  }

  /** {@return the same for each host, in the order of their keys} */
  public Map<HostId, OfferFigures> figuresByHost() {
    Map<HostId, OfferFigures> figures = new LinkedHashMap<>();
    state.ledgers().hosts().forEach((host, tally) -> figures.put(host, tally.figures()));
    return figures;
  }

  /** {@return the record to store, which with the cohort {@linkplain #replay gives the season}} */
  public SeasonRecord record() {
    return new SeasonRecord(state.rules(), history());
  }

  /** {@return all that happened, in its order} */
  public List<SeasonEvent> history() {
    return List.copyOf(state.history());
  }

  private void withdrawAll(List<MutableOffer> offers, WithdrawalReason reason, Instant now) {
    for (MutableOffer offer : offers) {
      state.record(new SeasonEvent.OfferWithdrawn(now, offer.id(), reason));
    }
  }
}
