package org.openinternship.benchmarks.shortlist;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.Depth;
import org.openinternship.benchmarks.input.FactsCohort;
import org.openinternship.benchmarks.input.ScoringInput;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.shortlist.RankedProject;
import org.openinternship.matching.shortlist.Recommender;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The portal's call: the 20 best projects with their scores in full, all ten criteria. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RecommendationBenchmark {
  /** The number of projects. */
  @Param("10000")
  public int size;

  private final NextIntern next = new NextIntern();
  private Cohort cohort = cohort(1);
  private Recommender keeping = recommender(cohort, Recommender.DEFAULT_CACHE_WEIGHT);
  private Recommender forgetting = keeping;

  private static Cohort cohort(int projects) {
    return FactsCohort.of(ScoringInput.of(NextIntern.INTERNS, projects), Depth.ALL_CRITERIA);
  }

  private static Recommender recommender(Cohort cohort, long cacheWeight) {
    return Recommender.of(
        cohort,
        EligibilityRules.standard(),
        ScoringModel.standard(),
        SkillTaxonomy.plain(),
        cacheWeight);
  }

  /** Draws the facts, and checks that the cache changes no answer. */
  @Setup(Level.Trial)
  public void draw() {
    cohort = cohort(size);
    keeping = recommender(cohort, Recommender.DEFAULT_CACHE_WEIGHT);
    forgetting = recommender(cohort, 0);
    for (Intern intern : cohort.interns().subList(0, NextIntern.CHECKED)) {
      List<RankedProject> fresh = forgetting.rankProjects(intern, LibraryShortlists.COUNT);
      Check.same(
          fresh,
          keeping.rankProjects(intern, LibraryShortlists.COUNT),
          "answer, made for the cache");
      Check.same(
          fresh, keeping.rankProjects(intern, LibraryShortlists.COUNT), "answer from the cache");
    }
  }

  /** {@return the answer for another intern each time, none of them kept} */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public List<RankedProject> warm() {
    return forgetting.rankProjects(cohort.interns().get(next.number()), LibraryShortlists.COUNT);
  }

  /** {@return the answer that was given before} */
  @Benchmark
  public List<RankedProject> cached() {
    return keeping.rankProjects(cohort.interns().get(0), LibraryShortlists.COUNT);
  }

  /** {@return a new recommender's first answer, all that is compiled for it included} */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  public List<RankedProject> madeAndFirstAnswer() {
    return recommender(cohort, 0).rankProjects(cohort.interns().get(0), LibraryShortlists.COUNT);
  }
}
