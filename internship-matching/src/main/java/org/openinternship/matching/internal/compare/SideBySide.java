package org.openinternship.matching.internal.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.Texts;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.compare.Setting;
import org.openinternship.matching.compare.SettingComparison;
import org.openinternship.matching.compare.SettingMoves;
import org.openinternship.matching.compare.SettingOutcome;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.RunProgress;
import org.openinternship.matching.internal.compile.StageProgress;
import org.openinternship.matching.internal.explain.UnhonouredParts;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.run.MatchStage;

/**
 * The run of several settings on one cohort, one after the other. Settings that make the same lists
 * of it share them.
 */
public final class SideBySide {
  private final CohortMatch engine;
  private final int threads;
  private final RunProgress progress;
  private final CompiledCohort measure;
  private final Map<MatchingPolicy, CompiledCohort> compiled = new HashMap<>();

  /**
   * Compiles the cohort by the policy that everything is measured by.
   *
   * @param cohort the cohort
   * @param policy the policy
   * @param threads how many threads make lists
   * @param progress is told of each setting
   * @param validation what the check of the cohort found
   * @param engine matches
   * @throws FindingsException if nothing can be measured by the policy
   */
  public SideBySide(
      Cohort cohort,
      MatchingPolicy policy,
      int threads,
      RunProgress progress,
      Report validation,
      CohortMatch engine) {
    this.engine = engine;
    this.threads = threads;
    this.progress = progress;
    measure = new CompiledCohort(cohort, policy, threads, RunProgress.NONE);
    UnhonouredParts.checkMeasured(measure, validation).orThrow("Cohort");
    compiled.put(measure.listsBy(), measure);
  }

  /**
   * Runs settings.
   *
   * @param settings at least one, each with a name of its own
   * @return what became of them
   */
  public SettingComparison of(List<Setting> settings) {
    Texts.checkNotEmpty("SettingComparison", "settings", settings);
    Texts.checkDifferent(
        "SettingComparison", "setting", settings.stream().map(Setting::name).toList());
    StageProgress stage = progress.begin(MatchStage.COMPARISON, settings.size());
    Yardstick yardstick = new Yardstick(measure);
    List<SettingOutcome> outcomes = new ArrayList<>();
    for (Setting setting : settings) {
      Interrupts.check();
      outcomes.add(outcome(setting, yardstick));
      stage.accept(outcomes.size());
    }
    SettingComparison comparison =
        SettingComparison.builder()
            .interns(measure.numbers().interns())
            .outOf(measure.policy().scoring().outOf())
            .outcomes(outcomes)
            .moves(moves(outcomes))
            .build();
    stage.end();
    return comparison;
  }

  private SettingOutcome outcome(Setting setting, Yardstick yardstick) {
    String mechanism = setting.policy().mechanismName();
    try {
      return new SettingOutcome(
          setting.name(),
          mechanism,
          Optional.of(yardstick.figures(engine.match(compile(setting.policy())))),
          List.of());
    } catch (FindingsException e) {
      return new SettingOutcome(setting.name(), mechanism, Optional.empty(), e.report().findings());
    }
  }

  private CompiledCohort compile(MatchingPolicy policy) {
    MatchingPolicy lists = CompiledCohort.listsBy(policy);
    CompiledCohort known = compiled.get(lists);
    if (known == null) {
      known = new CompiledCohort(measure.cohort(), policy, threads, RunProgress.NONE);
      compiled.put(lists, known);
    }
    return known.by(policy.mechanism());
  }

  private List<SettingMoves> moves(List<SettingOutcome> outcomes) {
    List<SettingOutcome> run = outcomes.stream().filter(it -> !it.refused()).toList();
    List<Map<InternId, ProjectId>> places = run.stream().map(SideBySide::places).toList();
    List<SettingMoves> moves = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      for (int j = i + 1; j < run.size(); j++) {
        Interrupts.check();
        AllocationDifference difference =
            AllocationDifference.between(
                measure.cohort(), places.get(i), measure.cohort(), places.get(j));
        moves.add(SettingMoves.of(run.get(i).name(), run.get(j).name(), difference));
      }
    }
    return moves;
  }

  private static Map<InternId, ProjectId> places(SettingOutcome outcome) {
    Map<InternId, ProjectId> places = new HashMap<>();
    for (Pin place : outcome.figures().orElseThrow().places()) {
      places.put(place.intern(), place.project());
    }
    return places;
  }
}
