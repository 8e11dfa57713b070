package org.openinternship.benchmarks.shortlist;

import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.Depth;
import org.openinternship.benchmarks.input.FactsCohort;
import org.openinternship.benchmarks.input.ScoringInput;
import org.openinternship.matching.scoring.ScoringModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The 20 best projects of one intern after another, by the shortlists of the library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ShortlistBenchmark {
  /** The number of projects. */
  @Param("10000")
  public int size;

  private final NextIntern next = new NextIntern();
  private LibraryShortlists skills = shortlists(1, Depth.SKILLS, LibraryShortlists.SKILLS);
  private LibraryShortlists all = skills;

  private static LibraryShortlists shortlists(int projects, Depth depth, ScoringModel model) {
    ScoringInput input = ScoringInput.of(NextIntern.INTERNS, projects);
    return new LibraryShortlists(FactsCohort.of(input, depth), model);
  }

  /** Draws the facts, and checks that the two cohorts give the same scores by the same model. */
  @Setup(Level.Trial)
  public void draw() {
    skills = shortlists(size, Depth.SKILLS, LibraryShortlists.SKILLS);
    all = shortlists(size, Depth.ALL_CRITERIA, ScoringModel.standard());
    LibraryShortlists same = shortlists(size, Depth.ALL_CRITERIA, LibraryShortlists.SKILLS);
    for (int intern = 0; intern < NextIntern.CHECKED; intern++) {
      Check.sameScores(skills.scores(intern), same.scores(intern), "intern " + intern);
    }
  }

  /** {@return the projects that are best by skill coverage} */
  @Benchmark
  public int[] skillCoverage() {
    return skills.best(next.number());
  }

  /** {@return the projects that are best by all ten criteria} */
  @Benchmark
  public int[] allTenCriteria() {
    return all.best(next.number());
  }
}
