package org.openinternship.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.hindsight.InternHindsight;
import org.openinternship.matching.hindsight.ProjectHindsight;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.NumberedCohort;
import org.openinternship.matching.internal.compile.RunProgress;
import org.openinternship.matching.internal.explain.AllocationRecords;
import org.openinternship.matching.internal.explain.Explainer;
import org.openinternship.matching.internal.explain.LinkedPlaces;
import org.openinternship.matching.internal.explain.MatchFindings;
import org.openinternship.matching.internal.explain.SeatShortages;
import org.openinternship.matching.internal.hindsight.Hindsights;
import org.openinternship.matching.internal.hindsight.MatchRuns;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.MechanismOutcome;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.SearchOutcome;
import org.openinternship.matching.rematch.Rematch;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.LinkedOutcome;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchProfile;
import org.openinternship.matching.result.ProjectExplanation;
import org.openinternship.matching.result.SeatShortage;
import org.openinternship.matching.verify.Cutoffs;

/**
 * The outcome of a match, ready to answer why. Keeps the cohort it came from; {@link #record()} is
 * the value to store and send. Never changes; safe for several threads.
 */
public final class Allocation {
  private final MatchingEngine engine;
  private final CompiledCohort compiled;
  private final Cohort cohort;
  private final NumberedCohort numbers;
  private final Assignment assignment;
  private final Optional<SearchOutcome> search;
  private final String madeBy;
  private final Explainer explainer;
  private final LinkedPlaces linked;
  private final AllocationRecords records;
  private final KeptRecord kept;
  private final Hindsights hindsights;
  private final List<Finding> findings;

  Allocation(
      MatchingEngine engine,
      CompiledCohort compiled,
      MechanismOutcome outcome,
      Report validation,
      RunProgress progress,
      MatchRuns runs) {
    this.engine = engine;
    this.compiled = compiled;
    this.assignment = outcome.assignment();
    this.search = outcome.search();
    Cutoffs cutoffs = Cutoffs.of(compiled.market(), assignment);
    this.cohort = compiled.cohort();
    this.numbers = compiled.numbers();
    this.madeBy = compiled.policy().mechanismName();
    this.linked = new LinkedPlaces(compiled, assignment, outcome.joint());
    this.explainer =
        new Explainer(
            compiled, assignment, cutoffs, linked, search.stream().allMatch(SearchOutcome::proven));
    this.records = new AllocationRecords(compiled, outcome, cutoffs, explainer, linked);
    this.hindsights = new Hindsights(compiled, assignment, runs, progress);
    this.findings = List.copyOf(MatchFindings.of(compiled, outcome, linked, validation));
    this.kept = new KeptRecord(records, numbers.interns(), findings, progress);
  }

  /** {@return the cohort it was made from} */
  public Cohort cohort() {
    return cohort;
  }

  /**
   * Returns the matches; placements that were pinned before are among them, with the origin {@link
   * org.openinternship.matching.result.MatchOrigin#AGREEMENT}. Scored at the first call, and kept.
   *
   * @return the matches, in the order of the interns' keys; those of one intern as {@link
   *     #matchesOf(InternId)} has them
   */
  public List<Match> matches() {
    return kept.matches();
  }

  /**
   * Returns how good the match is by what its mechanism searches for, and how much of that is
   * proven: where the search {@linkplain org.openinternship.matching.optimum.SearchLimit ended}
   * before it was through, a finding says so, too. Interns who were pinned count for none of it;
   * nor, where a {@link Rematch} gave this allocation, do those who kept their places for it.
   *
   * @return the status, and each level with its bound and gap; empty if the mechanism searches for
   *     nothing
   */
  public Optional<SearchOutcome> search() {
    return search;
  }

  /**
   * {@return the matches as placements already agreed, in the order of the interns' keys: with
   * {@code cohort.withPins(allocation.pins())} the next match keeps them all}
   */
  public List<Pin> pins() {
    return records.pins();
  }

  /**
   * Returns the allocation that the same engine gives on the {@linkplain Cohort#after changed}
   * cohort: the same to the byte, record, findings and explanations, at less cost.
   *
   * <p>What costs in a match is to make the list of every intern, by requirements and scores. Here
   * the list of an intern is kept where nothing that it depends on is another than before: the
   * intern's own facts, bids, vetoes, conflicts of interest and declined offers, and of each
   * project on it the facts, the time of its people, the parties above, their rankings and who of
   * them decides. The lists of all others are made anew, and all of them are where
   *
   * <ul>
   *   <li>they come from scores and any project is another, comes or goes;
   *   <li>the term or the rules for bids differ;
   *   <li>a requirement or criterion of the host's own is made ready with the cohort.
   * </ul>
   *
   * Then the market is put together and the mechanism runs, whichever it is; it takes a small part
   * of the time.
   *
   * @param changes the changes, in the order in which they happen
   * @return the allocation of the changed cohort; {@link #since} tells who moved
   * @throws IllegalArgumentException if a change does not fit the cohort
   * @throws org.openinternship.core.finding.FindingsException if the changed cohort has errors; it
   *     carries all of them
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   * @throws org.openinternship.core.finding.HostRuleException as {@link MatchingEngine#match} does
   */
  public Allocation after(List<? extends CohortChange> changes) {
    Objects.requireNonNull(changes, "Allocation.changes");
    return engine.match(cohort.after(changes), compiled, UnaryOperator.identity());
  }

  /**
   * Returns the allocation that the same engine gives on the changed cohort, as {@link
   * #after(List)} does.
   *
   * @param changes the changes, in the order in which they happen
   * @return the allocation of the changed cohort
   */
  public Allocation after(CohortChange... changes) {
    Objects.requireNonNull(changes, "Allocation.changes");
    return after(Arrays.asList(changes));
  }

  /**
   * Returns the allocation of the changed cohort in which not everybody may move: see {@link
   * Rematch} for the ways, and what each gives up. Its {@linkplain #cohort() cohort} is the changed
   * one, without a pin for anybody who keeps a place, and its mechanism says which way it was. What
   * comes {@link #after(List) after} it is again the allocation of a full match.
   *
   * @param changes the changes, in the order in which they happen
   * @param way who may move
   * @return the allocation of the changed cohort; {@link #since} tells who moved
   * @throws IllegalArgumentException if a change does not fit the cohort, or the way does not fit
   *     the mechanism of the policy
   * @throws IllegalStateException if interns of this cohort would have several projects at once
   * @throws org.openinternship.core.finding.FindingsException if the changed cohort has errors
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   * @throws org.openinternship.core.finding.HostRuleException as {@link MatchingEngine#match} does
   */
  public Allocation after(List<? extends CohortChange> changes, Rematch way) {
    Objects.requireNonNull(changes, "Allocation.changes");
    Objects.requireNonNull(way, "Allocation.way");
    checkOneProjectEach(
        "to keep places one by one", "pin the places that are kept, and match anew");
    Mechanism usual = engine.policy().mechanism();
    return engine.match(
        cohort.after(changes),
        compiled,
        now -> now.by(way.mechanism(usual, now.placesOf(compiled, assignment))));
  }

  /**
   * Compares this allocation with an earlier one, of the same cohort or of another: who moved,
   * gained or lost a place. Ranks are counted as in {@link AllocationDifference#between}.
   *
   * @param earlier the allocation before
   * @return the difference
   * @throws IllegalStateException if in one of them interns would have several projects at once: of
   *     these none takes the place of another
   */
  public AllocationDifference since(Allocation earlier) {
    Objects.requireNonNull(earlier, "Allocation.earlier");
    earlier.checkOneProjectEach("to tell who moved", "look at matches() of both");
    checkOneProjectEach("to tell who moved", "look at matches() of both");
    return AllocationDifference.between(earlier.cohort, earlier.matches(), cohort, matches());
  }

  /**
   * Returns the match of an intern who has one project or none.
   *
   * @param intern the intern's key
   * @return the match with its score; empty if the intern got nothing
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such intern
   * @throws IllegalStateException if the intern got several projects; ask {@link #matchesOf}
   */
  public Optional<Match> matchOf(InternId intern) {
    List<Match> all = matchesOf(intern);
    if (all.size() > 1) {
      throw new IllegalStateException(
          "Allocation: matches of intern "
              + intern
              + " are "
              + all.size()
              + ", there must be one at most. Maybe ask matchesOf?");
    }
    return all.stream().findFirst();
  }

  /**
   * Returns the matches of an intern, who may have {@linkplain
   * org.openinternship.core.people.Intern#maxProjects() several} projects.
   *
   * @param intern the intern's key
   * @return the matches with their scores: those agreed on before, then in the order of the
   *     intern's list; empty if the intern got nothing
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such intern
   */
  public List<Match> matchesOf(InternId intern) {
    Objects.requireNonNull(intern, "Allocation.intern");
    return explainer.matchesOf(numbers.number(intern));
  }

  /**
   * Returns the matches of an intern, as {@link #matchesOf(InternId)} does.
   *
   * @param intern the intern's key
   * @return the matches
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such intern
   */
  public List<Match> matchesOf(String intern) {
    return matchesOf(InternId.of(intern));
  }

  /**
   * Returns the match of an intern who has one project or none.
   *
   * @param intern the intern's key
   * @return the match with its score; empty if the intern got nothing
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such intern
   * @throws IllegalStateException if the intern got several projects
   */
  public Optional<Match> matchOf(String intern) {
    return matchOf(InternId.of(intern));
  }

  /**
   * Explains where an intern is: the place received, and for every project preferred to it why the
   * intern does not have it.
   *
   * @param intern the intern's key
   * @return the explanation
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such intern
   */
  public InternExplanation explain(InternId intern) {
    Objects.requireNonNull(intern, "Allocation.intern");
    return explainer.explainIntern(numbers.number(intern));
  }

  /**
   * Explains a project: who got it, and why everyone else who asked for it did not. Takes time in
   * proportion to all lists.
   *
   * @param project the project's key
   * @return the explanation
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such project
   */
  public ProjectExplanation explain(ProjectId project) {
    Objects.requireNonNull(project, "Allocation.project");
    return explainer.explainProject(numbers.number(project));
  }

  /**
   * Explains why an intern does not have a project, whether they asked for it or not.
   *
   * @param intern the intern's key
   * @param project the project's key
   * @return the reasons, at least one; if the intern has the project, that is the reason. Where a
   *     {@linkplain #search search} ended before its result was proven, {@link
   *     org.openinternship.matching.result.MatchReason#BEST_FOUND_NOT_PROVEN} stands last of those
   *     that hold for this result
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such intern or project
   */
  public List<Reason> explain(InternId intern, ProjectId project) {
    Objects.requireNonNull(intern, "Allocation.intern");
    Objects.requireNonNull(project, "Allocation.project");
    return explainer.reasons(numbers.number(intern), numbers.number(project));
  }

  /**
   * Tells what would have led an intern to a project: of each kind of change the smallest single
   * one. Kinds are higher levels of a skill or a language that the project asks for; more hours;
   * the project higher on the intern's list, or on it at all; and more seats of the project. Each
   * is what this engine comes to when it matches the changed cohort, in the same way if a {@link
   * Rematch} gave this allocation; less of something is never looked at, nor is a list that the
   * program's rules refuse.
   *
   * <p>What all answers share is made for the first one and kept: time and memory in proportion to
   * the bids. Then an answer takes some milliseconds where interns propose and no limit over
   * several projects is full, else a run of the mechanism for each list that is tried. Seats are
   * tried by whole matches where they count in scores, or limits lie above the project; and so is
   * everything where a rule of the host's own {@linkplain
   * org.openinternship.matching.scoring.Criterion#in looks at the cohort}. Answers are given one
   * after the other.
   *
   * @param intern the intern's key
   * @param project the project's key
   * @return the answer; without a remedy if the intern has the project or nothing leads there, as
   *     for one whose place was agreed before
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such intern or project
   * @throws IllegalStateException if interns of the cohort are linked, or would have several
   *     projects at once
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   * @throws org.openinternship.core.finding.HostRuleException if a rule or the mechanism of the
   *     host's own fails, as in {@link MatchingEngine#match}
   */
  public InternHindsight whatWouldHaveHelped(InternId intern, ProjectId project) {
    return whatWouldHaveHelped(intern, project, SearchLimit.NONE);
  }

  /**
   * Tells what would have led an intern to a project, as {@link #whatWouldHaveHelped(InternId,
   * ProjectId)} does, and ends the search at a limit. What was found is as true as without one;
   * {@link InternHindsight#unfinished()} says of which kinds not all was tried.
   *
   * @param intern the intern's key
   * @param project the project's key
   * @param limit how long is searched, a change that is tried being a step; it takes longer by one
   *     trial at most, which is a match of the whole cohort at worst
   * @return the answer
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such intern or project
   * @throws IllegalStateException if interns of the cohort are linked, or would have several
   *     projects at once
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   * @throws org.openinternship.core.finding.HostRuleException if a rule, the mechanism, the
   *     listener or the clock of the host's own fails
   */
  public InternHindsight whatWouldHaveHelped(
      InternId intern, ProjectId project, SearchLimit limit) {
    Objects.requireNonNull(intern, "Allocation.intern");
    Objects.requireNonNull(project, "Allocation.project");
    Objects.requireNonNull(limit, "Allocation.limit");
    checkOneListEach();
    return hindsights.ofIntern(numbers.number(intern), numbers.number(project), limit);
  }

  /**
   * Tells what would have led an intern to a project, as {@link #whatWouldHaveHelped(InternId,
   * ProjectId)} does.
   *
   * @param intern the intern's key
   * @param project the project's key
   * @return the answer
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such intern or project
   */
  public InternHindsight whatWouldHaveHelped(String intern, String project) {
    return whatWouldHaveHelped(InternId.of(intern), ProjectId.of(project));
  }

  /**
   * Tells what would have filled a project: of each kind of change the smallest single one after
   * which no seat of it is free. Kinds are lower levels of a skill or a language that it asks for,
   * fewer hours a week, and shared hours, an authorisation to work or an education that it no
   * longer asks for; not fewer seats, nor a lower minimum of interns. Each is tried by a match of
   * the changed cohort, so it takes as long as some hundred matches at worst.
   *
   * @param project the project's key
   * @return the answer; without a remedy if every seat is taken or nothing fills them
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such project
   * @throws IllegalStateException if interns of the cohort are linked, or would have several
   *     projects at once
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   * @throws org.openinternship.core.finding.HostRuleException if a rule or the mechanism of the
   *     host's own fails, as in {@link MatchingEngine#match}
   */
  public ProjectHindsight whatWouldHaveFilled(ProjectId project) {
    return whatWouldHaveFilled(project, SearchLimit.NONE);
  }

  /**
   * Tells what would have filled a project, as {@link #whatWouldHaveFilled(ProjectId)} does, and
   * ends the search at a limit. What was found is as true as without one; {@link
   * ProjectHindsight#unfinished()} says of which kinds not all was tried.
   *
   * @param project the project's key
   * @param limit how long is searched, a change that is tried being a step; it takes longer by one
   *     trial at most, which is a match of the whole cohort at worst
   * @return the answer
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such project
   * @throws IllegalStateException if interns of the cohort are linked, or would have several
   *     projects at once
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   * @throws org.openinternship.core.finding.HostRuleException if a rule, the mechanism, the
   *     listener or the clock of the host's own fails
   */
  public ProjectHindsight whatWouldHaveFilled(ProjectId project, SearchLimit limit) {
    Objects.requireNonNull(project, "Allocation.project");
    Objects.requireNonNull(limit, "Allocation.limit");
    checkOneListEach();
    return hindsights.ofProject(numbers.number(project), limit);
  }

  /**
   * Tells what would have filled a project, as {@link #whatWouldHaveFilled(ProjectId)} does.
   *
   * @param project the project's key
   * @return the answer
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such project
   */
  public ProjectHindsight whatWouldHaveFilled(String project) {
    return whatWouldHaveFilled(ProjectId.of(project));
  }

  /**
   * Returns the pairs that would both rather be together than what they have, in the sense of
   * {@link org.openinternship.matching.verify.Stability#CHOICE}: the order that decides at a full
   * supervisor, unit or host must want a move within it too. Under one order over interns it always
   * does, so that an intern's own seat counts as free for them ({@link
   * org.openinternship.matching.verify.Stability#OWN_SEAT_VACATED}): there the two definitions
   * agree.
   *
   * @return the pairs; none if the allocation is stable
   */
  public List<BlockingMatch> blockingPairs() {
    return records.blockingPairs();
  }

  /**
   * Returns what is known of the match where interns are linked: whether it is stable, and if not
   * whether a stable one exists, and which of their choices block it.
   *
   * @return that; empty if nobody is linked
   */
  public Optional<LinkedOutcome> linked() {
    return linked.outcome();
  }

  /**
   * {@return whether no pair blocks it, in the sense of {@link
   * org.openinternship.matching.verify.Stability#CHOICE}, and where interns are linked no choice of
   * theirs}
   */
  public boolean stable() {
    return blockingPairs().isEmpty() && linked().stream().allMatch(it -> it.links().isEmpty());
  }

  /**
   * Tells which interns cannot all have a place, by this mechanism or any other: those who share
   * fewer places than they are, with whom these lie. Reserved seats, minimums, joint lists and
   * rules about teams are left out of account, and so are interns who asked for nothing where these
   * come last. Found when it is asked for, by an assignment of as many interns as can have a place.
   *
   * @return the shortages; none if everybody could have a place, though perhaps not by this
   *     mechanism
   * @throws IllegalStateException if interns of the cohort would have several projects at once
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   */
  public List<SeatShortage> shortages() {
    checkOneProjectEach(
        "to ask who shares too few places", "look at record().unfilled() and explain(project)");
    return SeatShortages.of(compiled);
  }

  /**
   * {@return how many interns got which choice; those with a pinned placement are counted apart and
   * in no choice, even if they bid for what they have}
   */
  public MatchProfile profile() {
    return records.profile();
  }

  /** {@return the warnings and remarks on the cohort and the match} */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns everything the match came to, as a value. Made at the first call, in time in proportion
   * to all lists, and kept. Where very many pairs are refused by the library's own requirements,
   * the record holds on to the facts of the cohort and makes the reasons of a {@link
   * org.openinternship.matching.result.RefusedPair} when they are read; they are the same whenever
   * that is.
   *
   * @return the record
   * @throws IllegalStateException if a listener asks that is told of its making, before that is at
   *     100 percent
   */
  public AllocationRecord record() {
    return kept.record();
  }

  private void checkOneListEach() {
    checkOneProjectEach("to ask what would have helped", "match the changed cohort");
    if (!cohort.links().isEmpty()) {
      throw new IllegalStateException(
          "Allocation: the number of links in the cohort is "
              + cohort.links().size()
              + ", it must be 0 to ask what would have helped: changes of joint lists are not"
              + " tried. Maybe match the changed cohort?");
    }
  }

  private void checkOneProjectEach(String what, String instead) {
    if (compiled.market().parts().contains(MarketPart.SEVERAL_PLACES)) {
      throw new IllegalStateException(
          "Allocation: interns may have "
              + cohort.interns().stream().mapToLong(Intern::projectsAtOnce).sum()
              + " projects together, it must be one each, which are "
              + compiled.market().persons()
              + ", "
              + what
              + ". Maybe "
              + instead
              + "?");
    }
  }

  /** {@return the numbers, and the mechanism, in one line; no keys} */
  @Override
  public String toString() {
    return "Allocation{"
        + assignment.placed()
        + " of "
        + numbers.interns()
        + " interns placed on "
        + numbers.projects()
        + " projects by "
        + madeBy
        + ", findings="
        + findings.size()
        + "}";
  }
}
