package org.openinternship.benchmarks.market;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.benchmarks.input.ProjectRankings;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same matching with maps and lists, whose ranks are looked up and made beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TextbookBenchmark {
  /** The number of interns. */
  @Param("10000")
  public int size;

  private TextbookMatching textbook =
      new TextbookMatching(new MarketInput(new int[0], new int[0]), emptyRankings());

  private static ProjectRankings emptyRankings() {
    return new ProjectRankings(new int[1], new int[0]);
  }

  /** Draws the market, and checks that the result is that of the library. */
  @Setup(Level.Trial)
  public void draw() {
    MarketInput input = MarketInput.of(size);
    textbook = new TextbookMatching(input, ProjectRankings.of(input));
    Assignment assignment =
        DeferredAcceptance.internProposing().assign(Markets.ofScores(input, Markets.flat(input)));
    Map<Integer, Integer> expected = new HashMap<>();
    for (int intern = 0; intern < input.interns(); intern++) {
      if (assignment.isPlaced(intern)) {
        expected.put(intern, assignment.project(intern));
      }
    }
    Check.same(expected, mapsAndLists(), "result by maps and by the library");
  }

  /** {@return the best stable result for interns} */
  @Benchmark
  public Map<Integer, Integer> mapsAndLists() {
    return textbook.match();
  }
}
