package org.openinternship.benchmarks.market;

import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.DenseWeights;
import org.openinternship.matching.weight.DenseAssignment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** W2, dense: a weight for each intern and project, and what OR-Tools takes for the same square. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DenseBenchmark {
  /** The number of interns, and of projects with one seat each. */
  @Param("1000")
  public int size;

  private int[] weights = new int[0];

  /** Draws the square, and checks that both find the same. */
  @Setup(Level.Trial)
  public void draw() {
    OrToolsOptimum.load();
    weights = DenseWeights.of(size);
    Check.same(library(), orTools(), "greatest sum of a square");
  }

  /** {@return the sum} */
  @Benchmark
  public long library() {
    return DenseAssignment.heaviest(size, size, weights).total();
  }

  /** {@return the same by OR-Tools} */
  @Benchmark
  public long orTools() {
    return OrToolsOptimum.sum(size, weights);
  }
}
