package org.openinternship.matching.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LotteryTest {

  @Test
  void numbersStayTheSameForEver() {
    assertThat(numbers(Lottery.single(0))).containsExactly(2061967598L, 898369272L, 4111045149L);
    assertThat(numbers(Lottery.perProject(42)))
        .containsExactly(1002667297L, 3409148790L, 3946317014L);
    assertThat(IntStream.range(0, 3).mapToLong(p -> Lottery.single(7).numberOfProject(5, p)))
        .containsExactly(3961843174L, 1963047308L, 3304078166L);
  }

  private static long[] numbers(Lottery lottery) {
    return IntStream.range(0, 3).mapToLong(i -> lottery.number(i, i)).toArray();
  }

  @Test
  void noTwoInternsDrawTheSameNumber() {
    for (Lottery lottery : new Lottery[] {Lottery.single(1), Lottery.perProject(-1)}) {
      long[] drawn = IntStream.range(0, 1 << 20).mapToLong(i -> lottery.number(3, i)).toArray();
      assertThat(LongStream.of(drawn).distinct().count()).isEqualTo(drawn.length);
      assertThat(LongStream.of(drawn).allMatch(number -> number >= 0 && number < 1L << 32))
          .isTrue();
    }
  }

  @Test
  void noTwoProjectsOfAnInternDrawTheSameNumber() {
    Lottery lottery = Lottery.single(9);
    assertThat(IntStream.range(0, 1 << 16).mapToLong(p -> lottery.numberOfProject(4, p)))
        .doesNotHaveDuplicates();
  }

  @Test
  void single_drawsOnceForAllProjects() {
    Lottery lottery = Lottery.single(5);
    assertThat(lottery.number(0, 17)).isEqualTo(lottery.number(99, 17));
  }

  @Test
  void perProject_drawsAfreshAtEach() {
    Lottery lottery = Lottery.perProject(5);
    assertThat(IntStream.range(0, 1000).mapToLong(p -> lottery.number(p, 17)).distinct().count())
        .isGreaterThan(995);
  }

  @Test
  void numbersAreSpreadEvenly() {
    int[] count = new int[64];
    Lottery lottery = Lottery.perProject(11);
    for (int p = 0; p < 100; p++) {
      for (int i = 0; i < 640; i++) {
        count[(int) (lottery.number(p, i) >>> 26)]++;
      }
    }
    double chiSquare =
        Arrays.stream(count).mapToDouble(c -> (c - 1000.0) * (c - 1000) / 1000).sum();
    // 63 degrees of freedom: beyond 115 with probability 1 in 10,000; the seed is fixed.
    assertThat(chiSquare).isLessThan(115);
  }

  @Test
  void neighboursWinEquallyOften() {
    for (int other : new int[] {1, 2, 1000}) {
      long wins =
          LongStream.range(0, 10_000)
              .filter(
                  seed -> Lottery.single(seed).number(0, 0) < Lottery.single(seed).number(0, other))
              .count();
      assertThat(wins).isBetween(4_800L, 5_200L);
    }
  }

  @Test
  void drawsAtDifferentProjectsAreIndependent() {
    Lottery lottery = Lottery.perProject(3);
    long agreeing =
        IntStream.range(0, 10_000)
            .filter(
                p ->
                    lottery.number(p, 0) < lottery.number(p, 1)
                        == lottery.number(p + 1, 0) < lottery.number(p + 1, 1))
            .count();
    assertThat(agreeing).isBetween(4_800L, 5_200L);
  }
}
