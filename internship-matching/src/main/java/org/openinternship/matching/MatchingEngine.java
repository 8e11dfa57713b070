package org.openinternship.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Report;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.offer.ProposalSource;
import org.openinternship.matching.compare.Robustness;
import org.openinternship.matching.compare.RobustnessPlan;
import org.openinternship.matching.compare.Setting;
import org.openinternship.matching.compare.SettingComparison;
import org.openinternship.matching.internal.compare.RobustnessRun;
import org.openinternship.matching.internal.compare.SideBySide;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.RunProgress;
import org.openinternship.matching.internal.compile.StageProgress;
import org.openinternship.matching.internal.explain.OutOfReach;
import org.openinternship.matching.internal.explain.UnhonouredParts;
import org.openinternship.matching.internal.hindsight.MatchRuns;
import org.openinternship.matching.mechanism.MechanismOutcome;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.run.MatchStage;
import org.openinternship.matching.run.ProgressListener;
import org.openinternship.matching.shortlist.Recommender;

/**
 * The engine that matches the interns of a cohort to its projects.
 *
 * <p>The same cohort and policy give the same allocation, to the byte, on every machine, with any
 * number of threads, and whatever the order in which interns, projects and bids were given; only
 * the findings follow the cohort as it was given, in their order and in the paths that point into
 * it. Immutable; one engine serves any number of threads and cohorts.
 *
 * <pre>{@code
 * Allocation allocation = MatchingEngine.withDefaults().match(cohort);
 * }</pre>
 */
public final class MatchingEngine {
  /** The most threads of an engine. */
  private static final int MAX_THREADS = 1_024;

  private final MatchingPolicy policy;
  private final int threads;
  private final RunProgress progress;

  private MatchingEngine(MatchingPolicy policy, int threads, RunProgress progress) {
    this.policy = policy;
    this.threads = threads;
    this.progress = progress;
  }

  /** {@return the engine that goes by {@link MatchingPolicy#standard()}} */
  public static MatchingEngine withDefaults() {
    return of(MatchingPolicy.standard());
  }

  /**
   * Returns an engine that goes by a policy, on one thread.
   *
   * @param policy the policy
   * @return the engine
   */
  public static MatchingEngine of(MatchingPolicy policy) {
    Objects.requireNonNull(policy, "MatchingEngine.policy");
    return new MatchingEngine(policy, 1, RunProgress.NONE);
  }

  /**
   * Returns this engine with several threads for eligibility and scores. Requirements and criteria
   * of the caller's own are then called by several threads at once.
   *
   * @param count how many, 1 to 1,024
   * @return the engine
   * @throws IllegalArgumentException if there are none or too many
   */
  public MatchingEngine withThreads(int count) {
    Bounds.check("MatchingEngine", "threads", count, 1, MAX_THREADS);
    return new MatchingEngine(policy, count, progress);
  }

  /**
   * Returns this engine with a listener that is told how far each match is, and the record of its
   * allocation when that is made. It takes the place of one that was there before. Where matches
   * run at the same time, the listener is called by all of them.
   *
   * @param listener is told of each stage, from 0 to 100 percent
   * @return the engine
   */
  public MatchingEngine withProgress(ProgressListener listener) {
    Objects.requireNonNull(listener, "MatchingEngine.listener");
    return new MatchingEngine(policy, threads, new RunProgress(listener));
  }

  /** {@return the policy that it goes by} */
  public MatchingPolicy policy() {
    return policy;
  }

  /**
   * Matches a cohort. The result is verified before it is handed out: no seat is taken twice, no
   * refused pair is matched, every pin is kept.
   *
   * <p>An interrupt of the calling thread ends it within 100 ms, or as soon after as the calls of
   * the host's own code that are under way have come back: between two of them it is looked at.
   * Whatever the outcome, no thread works on and no code of the host is called any more once this
   * method has ended. A rule that clears the interrupt status of its thread, or a mechanism of the
   * host's own that does not look at it, takes part of that back.
   *
   * <p>Takes time in proportion to the bids, and to interns times projects where lists come from
   * scores.
   *
   * @param cohort the cohort
   * @return the allocation
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors, or limits,
   *     minimums or team rules that the mechanism cannot honour or nothing can, or more interns
   *     than it takes; it carries all of them, each with a code, a path and what to do about it
   * @throws IllegalArgumentException if objectives that the host chose for a mechanism of the
   *     library ask for what the market does not tell, or prices of the policy's team rules are so
   *     high that their sum could be 2^52 or more
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   * @throws org.openinternship.core.finding.HostRuleException if a requirement, criterion,
   *     mechanism or taxonomy of the host's own throws or gives null, or the mechanism gives no
   *     assignment of this market, or one that breaks a limit or a pin, or the listener throws; it
   *     names the rule, and the pair
   */
  public Allocation match(Cohort cohort) {
    Objects.requireNonNull(cohort, "MatchingEngine.cohort");
    return match(cohort, null, UnaryOperator.identity());
  }

  /**
   * Matches a cohort of a later round without the minimums and team rules that cannot be kept any
   * more.
   *
   * @param told takes which these are
   */
  Allocation matchWithinReach(Cohort cohort, Consumer<OutOfReach> told) {
    return match(
        cohort,
        null,
        compiled -> {
          OutOfReach found = OutOfReach.of(compiled);
          told.accept(found);
          return found.left();
        },
        UnhonouredParts::checkHonoured);
  }

  /**
   * Matches a cohort with the lists of an earlier one that hold for it.
   *
   * @param by what the cohort is matched by, once its interns and projects have numbers
   */
  Allocation match(
      Cohort cohort, @Nullable CompiledCohort earlier, UnaryOperator<CompiledCohort> by) {
    return match(cohort, earlier, by, UnhonouredParts::check);
  }

  private Allocation match(
      Cohort cohort,
      @Nullable CompiledCohort earlier,
      UnaryOperator<CompiledCohort> by,
      BiFunction<CompiledCohort, Report, Report> check) {
    StageProgress validating = progress.begin(MatchStage.VALIDATION, 0);
    Report found = earlier == null ? cohort.validate() : cohort.validateAfter(earlier.cohort());
    Report report = found.orThrow("Cohort");
    validating.end();
    CompiledCohort compiled =
        by.apply(new CompiledCohort(cohort, policy, threads, progress, earlier));
    check.apply(compiled, report).orThrow("Cohort");
    StageProgress assigning = progress.begin(MatchStage.MECHANISM, 0);
    MechanismOutcome outcome = MechanismRun.outcome(compiled, report);
    assigning.end();
    StageProgress verifying = progress.begin(MatchStage.VERIFICATION, 0);
    MechanismRun.verify(compiled, compiled.market(), outcome.assignment());
    MatchRuns again = new TrialMatches(compiled, threads);
    Allocation allocation = new Allocation(this, compiled, outcome, report, progress, again);
    verifying.end();
    return allocation;
  }

  /**
   * Matches a cohort by several settings and puts what comes of them side by side. Scores and
   * blocking pairs of all are measured by the policy of this engine, whose mechanism plays no part;
   * choices by the bids of the cohort. A setting whose mechanism cannot honour a part of the cohort
   * is there with what was found against it.
   *
   * <p>What settings share is made once: ten that differ in their mechanisms take as long as one
   * match and ten runs of a mechanism. The listener is told of {@link MatchStage#COMPARISON} only.
   *
   * @param cohort the cohort
   * @param settings the settings, at least one, each with a name of its own
   * @return the comparison, with a row a setting in the given order; the same with any number of
   *     threads
   * @throws IllegalArgumentException if there is no setting, or two have the same name
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors, reserved
   *     seats that the policy of this engine does not say how to fill, or interns who are linked or
   *     would have several projects at once: nothing could be measured
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   * @throws org.openinternship.core.finding.HostRuleException as {@link #match} does
   */
  public SettingComparison compare(Cohort cohort, List<Setting> settings) {
    Objects.requireNonNull(cohort, "MatchingEngine.cohort");
    List<Setting> all = List.copyOf(Objects.requireNonNull(settings, "MatchingEngine.settings"));
    Report report = cohort.validate().orThrow("Cohort");
    return new SideBySide(cohort, policy, threads, progress, report, given -> run(given, report))
        .of(all);
  }

  /**
   * Matches a cohort by several settings, as {@link #compare(Cohort, List)} does.
   *
   * @param cohort the cohort
   * @param settings the settings, at least one, each with a name of its own
   * @return the comparison
   */
  public SettingComparison compare(Cohort cohort, Setting... settings) {
    Objects.requireNonNull(settings, "MatchingEngine.settings");
    return compare(cohort, Arrays.asList(settings));
  }

  /**
   * Finds out what of a match is luck and what its weights decide. Matches once for each order in
   * which the lottery can come out, or where these are many for each seed of a sample; and once for
   * each weight of a criterion that is tried.
   *
   * <p>Orders are counted where interns are ranked by one draw: {@linkplain
   * org.openinternship.matching.mechanism.DeferredAcceptance deferred acceptance}, immediate
   * acceptance and top trading cycles under a {@linkplain
   * org.openinternship.matching.market.Lottery#single single} lottery have the orders of those who
   * are tied, a serial dictatorship and a priority draw those of everybody. Under any other
   * mechanism, where projects draw for themselves and there are ties, and where lots have a part in
   * the lists of interns (bids without rank that score the same, suggestions), seeds are drawn; so
   * they are where the market has a part beside limits, as linked interns and reserved seats are.
   * Places of a {@linkplain org.openinternship.matching.market.Lottery#withOrder given order} are
   * kept in all draws.
   *
   * <p>A draw takes time in proportion to the lists, or as a match does where lots have a part in
   * them. They are shared among the threads; a mechanism of the host's own is then called by
   * several at once. The listener is told of {@link MatchStage#ROBUSTNESS} only.
   *
   * @param cohort the cohort
   * @param plan how much is tried
   * @return what came of it; the same with any number of threads
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors, limits that
   *     the mechanism cannot honour, or interns who would have several projects at once
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   * @throws org.openinternship.core.finding.HostRuleException as {@link #match} does
   */
  public Robustness robustness(Cohort cohort, RobustnessPlan plan) {
    Objects.requireNonNull(cohort, "MatchingEngine.cohort");
    Objects.requireNonNull(plan, "MatchingEngine.plan");
    Report report = cohort.validate().orThrow("Cohort");
    UnhonouredParts.checkOnePlaceEach(cohort, report).orThrow("Cohort");
    return new RobustnessRun(cohort, policy, threads, progress, given -> run(given, report))
        .by(plan);
  }

  /**
   * Finds out what of a match is luck, by {@link RobustnessPlan#standard()}.
   *
   * @param cohort the cohort
   * @return what came of it
   */
  public Robustness robustness(Cohort cohort) {
    return robustness(cohort, RobustnessPlan.standard());
  }

  /** Matches one of several times; nobody is told of it. */
  private MechanismOutcome run(CompiledCohort compiled, Report report) {
    UnhonouredParts.check(compiled, report).orThrow("Cohort");
    MechanismOutcome outcome = MechanismRun.outcome(compiled, report);
    MechanismRun.verify(compiled, compiled.market(), outcome.assignment());
    return outcome;
  }

  /**
   * Returns rounds of offers by this engine: what is still open goes back into a match, with the
   * accepted offers pinned and the declined ones left out. Once an offer was accepted or declined,
   * one by hand too, a {@linkplain MatchingPolicy#minimums minimum} that cannot be reached any more
   * stops nobody else's offer: where those that must run need more interns together than can come,
   * none of these is held to its minimum, and the report of the round says so. Nor does a
   * {@linkplain MatchingPolicy#teamRules team rule} that cannot be kept at a project any more: it
   * is given up there, and the report says so. Beside that a round throws what {@link #match} does.
   *
   * @param cohort the cohort the season began with
   * @return where the offers of each round come from, in the order of the interns' keys
   */
  public ProposalSource proposals(Cohort cohort) {
    Objects.requireNonNull(cohort, "MatchingEngine.cohort");
    return new RoundProposals(this, cohort);
  }

  /** Compiles a cohort of a round for what is to be known of it before a match. */
  CompiledCohort compile(Cohort cohort) {
    return new CompiledCohort(cohort, policy, threads, RunProgress.NONE);
  }

  /**
   * Returns a recommender for the interns and projects of a cohort, for portals, before anyone has
   * bid.
   *
   * @param cohort the cohort
   * @return the recommender, which goes by the requirements and scores of this engine's policy
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors
   */
  public Recommender recommender(Cohort cohort) {
    Objects.requireNonNull(cohort, "MatchingEngine.cohort");
    return Recommender.of(cohort, policy.eligibility(), policy.scoring(), policy.taxonomy());
  }

  /** {@return the number of threads, and the policy by the names of its rules} */
  @Override
  public String toString() {
    return "MatchingEngine{threads=" + threads + ", policy=" + policy + "}";
  }
}
