package org.openinternship.benchmarks.yardstick;

import java.io.IOException;
import java.nio.file.Path;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.benchmarks.market.MarketChanges;
import org.openinternship.matching.live.LiveAssignment;
import org.openinternship.matching.market.Market;

/** W5: changes after a match, against the native program on the same file. */
final class ChangeRatio {
  private static final int CHANGES = 10_000;
  private static final int TURNS = 5;

  private ChangeRatio() {}

  /** Returns a line, after both were found to come to the same. */
  static String of(NativePrograms programs, Path file, MarketInput input, Market market)
      throws IOException {
    PairedRatio.Timed library = () -> carriedOut(input, LiveAssignment.of(market));
    MarketChanges checked = new MarketChanges(input, LiveAssignment.of(market));
    for (int change = 0; change < CHANGES; change++) {
      checked.leaveOrWiden();
    }
    Check.same(solve(programs, file).hash(), checked.hash(), "result of the native program");
    PairedRatio ratio =
        PairedRatio.of(TURNS, library, () -> solve(programs, file).figure("mean") / 1e6);
    return ratio.line("W5 %,d: a change / native".formatted(input.interns()));
  }

  private static NativeOutput solve(NativePrograms programs, Path file) throws IOException {
    return programs.run("w5", file, CHANGES, 0, 1);
  }

  private static double carriedOut(MarketInput input, LiveAssignment live) {
    MarketChanges changes = new MarketChanges(input, live);
    long start = System.nanoTime();
    for (int change = 0; change < CHANGES; change++) {
      changes.leaveOrWiden();
    }
    return (System.nanoTime() - start) / 1e9 / CHANGES;
  }
}
