package org.openinternship.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static final int SMALL = 2_000; // of which the pairs take longer than a clock is coarse

  private final AtomicLong sum = new AtomicLong();

  @Test
  void whatIsQuadratic_isFound() {
    for (int warm = 0; warm < 50; warm++) {
      pairs(SMALL, SMALL); // on a loaded machine it is not compiled after a few
    }
    assertThatThrownBy(
            () -> Growth.isNotQuadratic(SMALL, size -> () -> pairs(size, size), /* tries= */ 3))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("times the processor time of size 2000 that size 32000 takes");
  }

  @Test
  void whatIsInProportion_isNot() {
    Growth.isNotQuadratic(SMALL, size -> () -> pairs(size, SMALL));
  }

  /** Looks at each pair; not so that a compiler could do without. */
  private void pairs(int one, int other) {
    long found = sum.get();
    for (int i = 0; i < one; i++) {
      for (int j = 0; j < other; j++) {
        found = found * 31 + (i ^ j);
      }
    }
    sum.set(found);
  }
}
