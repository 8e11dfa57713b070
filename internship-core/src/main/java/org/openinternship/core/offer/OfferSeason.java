package org.openinternship.core.offer;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.intake.Application;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.lifecycle.IllegalTransitionException;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.TimeBounds;

/**
 * The offers of one term, from the first to the last: made in rounds or one by one, answered,
 * expired, withdrawn, and passed on to whoever waits.
 *
 * <p>What always holds, after each call:
 *
 * <ul>
 *   <li>No project, mentor, supervisor, unit or host has more interns than it takes, unless more
 *       were agreed on before the season or seats were removed, which {@link #report()} finds.
 *   <li>An offer is made only while the open ones, with it, are no more than the free seats with
 *       the overbooking of the rules. An acceptance takes a seat and leaves the other offers open,
 *       so that later there may be more: of 2 seats with 100 %, 4 offers and 1 acceptance, 1 seat
 *       is free and 3 offers are open. Accepted and open offers together are never more than all
 *       seats with the overbooking, and where no seat is free no offer is open.
 *   <li>No intern has two places, more open offers than the rules allow, or a place and an open
 *       offer: accepting one withdraws the others.
 *   <li>An offer expires by itself: when anything happens later than its last instant to decide, it
 *       has expired at that instant. An answer at that instant still counts.
 *   <li>Nobody gets an offer of a project whose offer they declined, let expire, or accepted
 *       without joining.
 *   <li>Nobody gets an offer against what is known of them: an application that is not admitted, a
 *       verdict of the program or of the project's host that does not say eligible. {@link
 *       #override} says who lifts that, and why.
 *   <li>Offers are made in the phase of offers of the term, where the term has one. They are
 *       answered as long as there is time to decide, since that was promised; what was accepted
 *       after the phase is found by {@link #report()}.
 * </ul>
 *
 * <p>Time comes in with each call and never goes back; several things at one instant happen in the
 * order of the calls. The same calls give the same season, whatever the order of the values in the
 * cohort. {@link #record()} is all there is to store: {@link #replay} makes the season from it
 * again. A call with null, with a key that is not there or with a time that goes back changes
 * nothing; any other call that fails, and a round whose source names what is not there, changes
 * nothing but that overdue offers have expired.
 *
 * <p>Every call takes constant time for each offer it touches, except where it says otherwise. Not
 * safe for use by several threads.
 */
public final class OfferSeason {
  private final SeasonState state;
  private final Waitlists waitlists;
  private final OfferWithdrawals withdrawals;
  private final OfferAnswers taking;

  private OfferSeason(SeasonState state) {
    this.state = state;
    this.waitlists = new Waitlists(state);
    this.withdrawals = new OfferWithdrawals(state);
    this.taking = new OfferAnswers(state, withdrawals);
  }

  /**
   * Begins a season, without any offer yet.
   *
   * @param rules the rules of the program
   * @param cohort the interns and projects, with the limits above projects; pins are places that
   *     are taken, exclusions and vetoes are pairs that get no offer; offers are made in the phase
   *     of offers of its term, where it has one
   * @return the season
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors, or interns
   *     who would have several projects at once
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
   * @throws IllegalArgumentException if it cannot have happened so; names the place in the history
   *     and the event. Maybe {@link #restore} goes on without it
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors, or interns
   *     who would have several projects at once; carries all
   */
  public static OfferSeason replay(SeasonRecord record, Cohort cohort) {
    Objects.requireNonNull(record, "OfferSeason.record");
    Objects.requireNonNull(cohort, "OfferSeason.cohort");
    OfferSeason season = of(record.rules(), cohort);
    for (int i = 0; i < record.history().size(); i++) {
      SeasonRestorer.record(season.state, i, record.history().get(i));
    }
    return season;
  }

  /**
   * Goes through a history with a cohort that is no longer the same: interns or projects were
   * erased, or seats are fewer. What they did is left out, with all that depends on it; an offer of
   * theirs keeps its number and nothing else. What was accepted on a seat that is no longer there
   * is withdrawn.
   *
   * @param record the rules of the season and all that happened in it
   * @param cohort the cohort as it is now
   * @return the season, whose own record can be {@linkplain #replay replayed} with this cohort, and
   *     what was left out of it
   * @throws IllegalArgumentException if the rest cannot have happened so; names the place in the
   *     history and the event
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors, or interns
   *     who would have several projects at once; carries all
   */
  public static RestoredSeason restore(SeasonRecord record, Cohort cohort) {
    Objects.requireNonNull(record, "OfferSeason.record");
    Objects.requireNonNull(cohort, "OfferSeason.cohort");
    OfferSeason season = of(record.rules(), cohort);
    Report leftOut = new SeasonRestorer(season.state).restore(record.history());
    return new RestoredSeason(season, leftOut);
  }

  /**
   * Lets time pass: offers whose last instant to decide lies before now expire.
   *
   * @param now the time
   * @throws IllegalArgumentException if it lies before something that has happened
   */
  public void advanceTo(Instant now) {
    TimeBounds.check(now, "OfferSeason.now");
    state.advanceTo(now);
  }

  /**
   * Starts a round, unless a {@link StopReason} applies: asks for proposals and makes them into
   * offers, in their order.
   *
   * @param source the source of the proposals; asked only if the season goes on
   * @param now the time
   * @return the offers made, what the source {@linkplain ProposalSource#report reports} and a
   *     warning for each proposal that could not be offered; or why the round did not start
   * @throws IllegalArgumentException if offers are still open, the time goes back, or the source
   *     names somebody who is not in the cohort
   * @throws org.openinternship.core.finding.FindingsException if the source does, as an engine for
   *     a cohort that it cannot match; no round has started then
   * @throws org.openinternship.core.finding.HostRuleException if the source throws anything else,
   *     gives null or calls itself without end; no round has started then
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted before
   *     the source is asked
   */
  public OfferRound startRound(ProposalSource source, Instant now) {
    TimeBounds.check(now, "OfferSeason.now");
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
    refusal(intern, project, now)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException("OfferSeason: no offer possible: " + reason);
            });
    return state.make(intern, project, now);
  }

  /**
   * Finds why an offer cannot be made at an instant. Like every call it lets time pass until then.
   *
   * @param intern the intern who would get it
   * @param project the project with the seat
   * @param now the time
   * @return the first reason against it; empty if it can be made
   * @throws IllegalArgumentException if either is not in the cohort, or the time goes back
   */
  public Optional<Reason> refusal(InternId intern, ProjectId project, Instant now) {
    Objects.requireNonNull(intern, "OfferSeason.intern");
    Objects.requireNonNull(project, "OfferSeason.project");
    TimeBounds.check(now, "OfferSeason.now");
    InternLedger to = state.intern(intern);
    ProjectLedger of = state.project(project);
    advanceTo(now);
    Optional<Reason> closed = state.ledgers().closed(now);
    return closed.isPresent()
        ? closed
        : OfferRefusals.of(state.rules(), state.ledgers(), to, of).map(Supplier::get);
  }

  /**
   * Notes the state of an intern's application. As long as it is not admitted, the intern gets no
   * offer; once it is rejected or taken back, open offers are withdrawn. A place that the intern
   * has stays, and {@link #report()} finds it. What is not noted stands against nobody.
   *
   * @param application the application as it stands
   * @param now the time
   * @throws IllegalArgumentException if the intern is not in the cohort, or the time goes back
   */
  public void note(Application application, Instant now) {
    TimeBounds.check(now, "OfferSeason.now");
    Objects.requireNonNull(application, "OfferSeason.application");
    InternLedger of = state.intern(application.intern());
    advanceTo(now);
    state.record(new SeasonEvent.ApplicationNoted(now, of.id(), application.state()));
    withdrawals.afterDecision(of, now);
  }

  /**
   * Notes a verdict of the program on an intern, as the rules for admission give it. As long as it
   * does not say eligible, the intern gets no offer; if it says not eligible, open offers are
   * withdrawn. A place that the intern has stays, and {@link #report()} finds it.
   *
   * @param intern the intern
   * @param verdict the verdict
   * @param now the time
   * @throws IllegalArgumentException if the intern is not in the cohort, or the time goes back
   */
  public void note(InternId intern, Verdict verdict, Instant now) {
    Objects.requireNonNull(verdict, "OfferSeason.verdict");
    TimeBounds.check(now, "OfferSeason.now");
    InternLedger of = state.intern(intern);
    advanceTo(now);
    state.record(new SeasonEvent.VerdictNoted(now, intern, Optional.empty(), verdict.decision()));
    withdrawals.afterDecision(of, now);
  }

  /**
   * Notes a verdict on an intern for one project, as its requirements or those of its host give it;
   * else as {@link #note(InternId, Verdict, Instant)}. A round's source may not know it: what it
   * proposes against it is reported, not made.
   *
   * @param intern the intern
   * @param project the project
   * @param verdict the verdict
   * @param now the time
   * @throws IllegalArgumentException if either is not in the cohort, or the time goes back
   */
  public void note(InternId intern, ProjectId project, Verdict verdict, Instant now) {
    Objects.requireNonNull(intern, "OfferSeason.intern");
    Objects.requireNonNull(project, "OfferSeason.project");
    Objects.requireNonNull(verdict, "OfferSeason.verdict");
    TimeBounds.check(now, "OfferSeason.now");
    InternLedger of = state.intern(intern);
    state.project(project);
    advanceTo(now);
    state.record(
        new SeasonEvent.VerdictNoted(now, intern, Optional.of(project), verdict.decision()));
    withdrawals.afterDecision(of, now);
  }

  /**
   * Lets an intern be offered a project in spite of the application and the verdicts that stand
   * against it now; one that changes later stands against it again. Vetoes, conflicts of interest,
   * offers that were turned down and seats cannot be overridden.
   *
   * @param intern the intern
   * @param project the project
   * @param by the key of the person who decides
   * @param why the grounds
   * @param now the time
   * @throws IllegalArgumentException if nothing of that kind stands against it, {@code by} or
   *     {@code why} is blank, either is not in the cohort, or the time goes back
   */
  public void override(InternId intern, ProjectId project, String by, String why, Instant now) {
    TimeBounds.check(now, "OfferSeason.now");
    SeasonEvent given = new SeasonEvent.OverrideGiven(now, intern, project, by, why);
    state.intern(intern);
    state.project(project);
    advanceTo(now);
    state.record(given);
  }

  /**
   * Changes the number of seats of a project. Open offers that with the places taken are more than
   * all seats with the overbooking are withdrawn, the last one made first; all, where no seat is
   * left. Places beyond the seats stay, and {@link #report()} finds them until they are {@linkplain
   * #withdraw withdrawn}. Seats that are added go to whoever waits with {@link #promote}.
   *
   * @param project the project
   * @param seats the number from now on, at least 0
   * @param now the time
   * @throws IllegalArgumentException if the number is negative, the project is not in the cohort or
   *     was cancelled, or the time goes back
   */
  public void changeSeats(ProjectId project, int seats, Instant now) {
    TimeBounds.check(now, "OfferSeason.now");
    ProjectLedger changed = state.notCancelled(project);
    SeasonEvent event = new SeasonEvent.SeatsChanged(now, project, seats);
    advanceTo(now);
    state.record(event);
    withdrawals.afterResizing(changed, now);
  }

  /**
   * Cancels a project for good: its open offers are withdrawn and no other is made. Places stay,
   * and {@link #report()} finds them until they are {@linkplain #withdraw withdrawn}.
   *
   * @param project the project
   * @param now the time
   * @throws IllegalArgumentException if the project is not in the cohort or was cancelled before,
   *     or the time goes back
   */
  public void cancelProject(ProjectId project, Instant now) {
    TimeBounds.check(now, "OfferSeason.now");
    ProjectLedger cancelled = state.notCancelled(project);
    advanceTo(now);
    state.record(new SeasonEvent.ProjectCancelled(now, project));
    withdrawals.afterCancelling(cancelled, now);
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
    TimeBounds.check(now, "OfferSeason.now");
    taking.accept(offer, now);
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
    TimeBounds.check(now, "OfferSeason.now");
    Objects.requireNonNull(reason, "OfferSeason.decline: reason");
    taking.decline(offer, reason, now);
  }

  /**
   * Takes an offer back, open or accepted.
   *
   * @param offer the key of the offer
   * @param reason {@link WithdrawalReason#HOST_WITHDREW}; for an accepted offer also {@link
   *     WithdrawalReason#DID_NOT_JOIN}, {@link WithdrawalReason#PROJECT_CANCELLED} if it was,
   *     {@link WithdrawalReason#SEATS_REMOVED} if more are taken than the project has, and {@link
   *     WithdrawalReason#NOT_ADMITTED} if a decision stands against it; the others happen by
   *     themselves
   * @param now the time
   * @throws IllegalTransitionException if the offer is neither open nor accepted
   * @throws IllegalArgumentException if the reason does not fit
   */
  public void withdraw(OfferId offer, WithdrawalReason reason, Instant now) {
    TimeBounds.check(now, "OfferSeason.now");
    Objects.requireNonNull(reason, "OfferSeason.withdraw: reason");
    MutableOffer withdrawn = state.offer(offer);
    advanceTo(now);
    withdrawals.withdraw(withdrawn, reason, now);
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
    return taking.all(Copies.list(answers, "OfferSeason.answers").stream().sorted().toList());
  }

  /**
   * Lets an intern leave: open offers are withdrawn, an accepted one too, and no other is made.
   *
   * @param intern the intern
   * @param now the time
   * @throws IllegalArgumentException if there is no such intern, or they left before
   */
  public void leave(InternId intern, Instant now) {
    TimeBounds.check(now, "OfferSeason.now");
    InternLedger leaving = state.intern(intern);
    advanceTo(now);
    withdrawals.beforeLeaving(leaving, now);
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
    TimeBounds.check(now, "OfferSeason.now");
    SeasonEvent.WaitlistSet set = new SeasonEvent.WaitlistSet(now, project, interns);
    state.line(set);
    advanceTo(now);
    state.record(set);
  }

  /**
   * Makes offers to those who wait, wherever there is room, project by project in the order of
   * their keys. An intern who has as many offers as the rules allow is passed over for now and
   * keeps the place in the line. Takes time in proportion to all waitlists.
   *
   * @param now the time
   * @return the offers made, in their order; none outside of the phase of offers
   */
  public List<OfferId> promote(Instant now) {
    advanceTo(now);
    return state.ledgers().closed(now).isPresent() ? List.of() : waitlists.promote(now);
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

  /**
   * Finds what does not fit in the season as it stands: an error for each project with more places
   * taken than it has, for each mentor with more interns than they take, and for each place that an
   * intern has against a decision; a warning for one on which a decision is still to come; an
   * information for each offer that was accepted after the phase of offers. Takes time in
   * proportion to the season.
   *
   * @return all findings at once, projects and mentors by key and offers by number, under {@code
   *     /projects}, {@code /mentors} and {@code /offers}
   */
  public Report report() {
    return SeasonChecks.check(state);
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
}
