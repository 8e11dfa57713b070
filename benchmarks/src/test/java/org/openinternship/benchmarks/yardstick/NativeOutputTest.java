package org.openinternship.benchmarks.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** The lines of the native programs, as they print them. */
class NativeOutputTest {
  @Test
  void figuresStandBehindTheirNames() {
    NativeOutput output =
        new NativeOutput("N 1000 rank 0.00035 round 0.00005 hash 9f9bf83715e86567\n");
    assertThat(output.figure("rank")).isEqualTo(0.00035);
    assertThat(output.figure("round")).isEqualTo(0.00005);
    assertThat(output.hash()).isEqualTo(0x9f9bf83715e86567L);
    assertThatIllegalArgumentException().isThrownBy(() -> output.figure("loop"));
  }

  @Test
  void theBestTryCounts() {
    NativeOutput output =
        new NativeOutput(
            """
            brute: 1 interns 0.000 s = 9.9 Mpairs/s, 99999 interns/s, feasible 7.16%
            inverted TAAT: index 0.01 s, 9 interns 1 s = 9 Mpairs/s 1200 interns/s; postings 3
            inverted TAAT: index 0.01 s, 9 interns 1 s = 9 Mpairs/s 1300 interns/s; postings 3
            """);
    assertThat(output.bestInternsPerSecond()).isEqualTo(1_300);
  }

  @Test
  void ratiosAreThoseOfTheTurns() throws Exception {
    PairedRatio ratio = PairedRatio.of(3, () -> 6, () -> 2);
    assertThat(ratio.median()).isEqualTo(3);
    assertThat(ratio.line("a / b")).startsWith("a / b").contains("3.00x");
  }
}
