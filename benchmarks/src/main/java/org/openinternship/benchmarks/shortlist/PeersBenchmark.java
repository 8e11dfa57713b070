package org.openinternship.benchmarks.shortlist;

import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.Depth;
import org.openinternship.benchmarks.input.FactsCohort;
import org.openinternship.benchmarks.input.ScoringInput;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The 20 best projects by skill coverage on the same facts, as others find them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeersBenchmark {
  /** The number of projects. */
  @Param("10000")
  public int size;

  private final NextIntern next = new NextIntern();
  private PortalShortlists portal = new PortalShortlists(ScoringInput.of(1, 1));
  private LuceneShortlists lucene = new LuceneShortlists(ScoringInput.of(1, 1));

  /** Draws the facts, and checks that the scores are those of the library. */
  @Setup(Level.Trial)
  public void draw() {
    ScoringInput input = ScoringInput.of(NextIntern.INTERNS, size);
    LibraryShortlists library =
        new LibraryShortlists(FactsCohort.of(input, Depth.SKILLS), LibraryShortlists.SKILLS);
    portal = new PortalShortlists(input);
    lucene.close();
    lucene = new LuceneShortlists(input);
    for (int intern = 0; intern < NextIntern.CHECKED; intern++) {
      double[] expected = library.scores(intern);
      Check.sameScores(expected, portal.scores(intern), "intern " + intern + " by maps");
      Check.sameScores(expected, lucene.scores(intern), "intern " + intern + " by Lucene");
    }
  }

  /** Closes the index. */
  @TearDown(Level.Trial)
  public void close() {
    lucene.close();
  }

  /** {@return the best scores, by a map per intern} */
  @Benchmark
  public double[] mapPerIntern() {
    return portal.scores(next.number());
  }

  /** {@return the best scores, by Lucene} */
  @Benchmark
  public double[] lucene() {
    return lucene.scores(next.number());
  }
}
