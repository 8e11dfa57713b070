package org.openinternship.matching.internal.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.compare.DrawnOrders;
import org.openinternship.matching.compare.InternChances;
import org.openinternship.matching.compare.Robustness;
import org.openinternship.matching.compare.RobustnessPlan;
import org.openinternship.matching.compare.WeightTrial;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.ParallelRange;
import org.openinternship.matching.internal.compile.RunProgress;
import org.openinternship.matching.internal.compile.StageProgress;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.run.MatchStage;
import org.openinternship.matching.scoring.ScoringModel;

/** The matches that tell what of one match is luck, and what its weights decide. */
public final class RobustnessRun {
  private final Cohort cohort;
  private final MatchingPolicy policy;
  private final int threads;
  private final RunProgress progress;
  private final CohortMatch engine;
  private final CompiledCohort compiled;

  /**
   * Compiles the cohort.
   *
   * @param cohort the cohort
   * @param policy the policy
   * @param threads how many threads match
   * @param progress is told of each match
   * @param engine matches
   */
  public RobustnessRun(
      Cohort cohort, MatchingPolicy policy, int threads, RunProgress progress, CohortMatch engine) {
    this.cohort = cohort;
    this.policy = policy;
    this.threads = threads;
    this.progress = progress;
    this.engine = engine;
    compiled = new CompiledCohort(cohort, policy, threads, RunProgress.NONE);
  }

  /**
   * Runs the matches.
   *
   * @param plan how much is tried
   * @return what came of them
   */
  public Robustness by(RobustnessPlan plan) {
    Optional<DrawSpace> space = DrawSpace.of(compiled, plan.maxOrders());
    int draws = space.map(DrawSpace::size).orElse(plan.samples());
    List<WeightChange> changes = WeightChange.of(policy.scoring(), plan.percent());
    StageProgress stage = progress.begin(MatchStage.ROBUSTNESS, draws + changes.size());
    Assignment match = engine.match(compiled).assignment();
    IntFunction<Lottery> lotteries =
        space.<IntFunction<Lottery>>map(it -> it::lottery).orElse(draw -> sample(plan, draw));
    PlaceTally tally = new PlaceTally(compiled.numbers().interns());
    ParallelRange.run(
        draws,
        threads,
        stage,
        (from, to) -> {
          for (int draw = from; draw < to; draw++) {
            Interrupts.check();
            tally.add(engine.match(compiled.by(lotteries.apply(draw))).assignment());
          }
        });
    Robustness.Builder found =
        Robustness.builder()
            .mechanism(policy.mechanismName())
            .lottery(policy.lottery())
            .weights(trials(changes, match, draws, stage));
    OptionalLong seed = space.isPresent() ? OptionalLong.empty() : OptionalLong.of(plan.seed());
    DrawnOrders drawn = new DrawnOrders(draws, seed);
    found.draws(drawn);
    for (int intern = 0; intern < match.interns(); intern++) {
      Optional<ProjectId> place =
          match.isPlaced(intern)
              ? Optional.of(compiled.numbers().project(match.project(intern)).id())
              : Optional.empty();
      found.addIntern(
          new InternChances(
              compiled.numbers().intern(intern).id(),
              place,
              tally.chances(intern, drawn, compiled.numbers())));
    }
    stage.end();
    return found.build();
  }

  /**
   * The seeds are those of SplitMix64; an order that was given goes before each, as it does now.
   */
  private Lottery sample(RobustnessPlan plan, int draw) {
    long seed = SeedSequence.seed(plan.seed(), draw);
    return new Lottery(policy.lottery().kind(), seed, policy.lottery().order());
  }

  private List<WeightTrial> trials(
      List<WeightChange> changes, Assignment match, int done, StageProgress stage) {
    Map<InternId, ProjectId> places = places(match);
    List<WeightTrial> trials = new ArrayList<>();
    for (WeightChange change : changes) {
      Interrupts.check();
      ScoringModel model = change.in(policy.scoring());
      CompiledCohort changed =
          new CompiledCohort(cohort, policy.withScoring(model), threads, RunProgress.NONE);
      AllocationDifference difference =
          AllocationDifference.between(
              cohort, places, cohort, places(engine.match(changed).assignment()));
      trials.add(new WeightTrial(change.criterion(), change.weight(), change.tried(), difference));
      stage.accept(done + trials.size());
    }
    return trials;
  }

  private Map<InternId, ProjectId> places(Assignment assignment) {
    Map<InternId, ProjectId> places = new HashMap<>();
    for (Pin place : Yardstick.places(compiled, assignment)) {
      places.put(place.intern(), place.project());
    }
    return places;
  }
}
