package org.openinternship.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LotteryTest {
  private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);

  @Test
  void numbersStayTheSameForEver() {
    Lottery lottery = Lottery.single(20270115);
    assertThat(
            LongStream.of(
                lottery.number("ada"),
                lottery.number("ben"),
                Lottery.perProject(42).number("open-data", "ada"),
                lottery.numberInList("ada", "open-data"),
                lottery.numberOfProject("open-data"),
                lottery.withOrder("ben").number("ada")))
        .containsExactly(
            2780306379L, 435504678L, 3300615962L, 3063931320L, 3909390527L, 3537636837L);
  }

  /**
   * By big numbers and from the documentation alone, so that an auditor can do it in any language.
   */
  @Property
  void numbers_canBeRecomputedFromTheDocumentation(
      @ForAll long seed,
      @ForAll @StringLength(max = 8) String a,
      @ForAll @StringLength(max = 8) String b) {
    if (!wellFormed(a) || !wellFormed(b)) {
      return;
    }
    Lottery single = Lottery.single(seed);
    BigInteger ofA = hash(a);
    BigInteger ofB = hash(b);
    assertThat(single.number(a)).isEqualTo(top(mix(drawing(seed, 1).xor(ofA))));
    assertThat(single.number("whatever", a)).isEqualTo(single.number(a));
    assertThat(Lottery.perProject(seed).number(a)).isEqualTo(single.number(a));
    assertThat(Lottery.perProject(seed).number(b, a))
        .isEqualTo(top(mix(mix(drawing(seed, 2).xor(ofB)).xor(ofA))));
    assertThat(single.numberInList(a, b))
        .isEqualTo(top(mix(mix(drawing(seed, 3).xor(ofA)).xor(ofB))));
    assertThat(single.numberOfProject(b)).isEqualTo(top(mix(drawing(seed, 4).xor(ofB))));
  }

  private static boolean wellFormed(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static BigInteger hash(String key) {
    BigInteger hash = new BigInteger("cbf29ce484222325", 16);
    for (byte octet : key.getBytes(StandardCharsets.UTF_8)) {
      hash = hash.xor(BigInteger.valueOf(octet & 0xFF)).multiply(new BigInteger("100000001b3", 16));
      hash = hash.mod(WORD);
    }
    return mix(hash);
  }

  private static BigInteger drawing(long seed, int purpose) {
    BigInteger golden = new BigInteger("9e3779b97f4a7c15", 16);
    return mix(BigInteger.valueOf(seed).add(golden.multiply(BigInteger.valueOf(purpose))));
  }

  private static BigInteger mix(BigInteger value) {
    BigInteger z = value.add(new BigInteger("9e3779b97f4a7c15", 16)).mod(WORD);
    z = z.xor(z.shiftRight(30)).multiply(new BigInteger("bf58476d1ce4e5b9", 16)).mod(WORD);
    z = z.xor(z.shiftRight(27)).multiply(new BigInteger("94d049bb133111eb", 16)).mod(WORD);
    return z.xor(z.shiftRight(31));
  }

  private static long top(BigInteger word) {
    return word.shiftRight(32).longValueExact();
  }

  @Test
  void aHundredThousandInterns_hardlyEverDrawTheSameNumber() {
    for (Lottery lottery : new Lottery[] {Lottery.single(1), Lottery.perProject(-1)}) {
      long[] drawn =
          IntStream.range(0, 100_000).mapToLong(i -> lottery.number("p", "intern-" + i)).toArray();
      assertThat(LongStream.of(drawn).allMatch(n -> n >= 0 && n < 1L << 32)).isTrue();
      // 1.2 pairs of equal numbers are to be expected; the seeds are fixed.
      assertThat(LongStream.of(drawn).distinct().count()).isGreaterThan(99_990);
    }
  }

  @Test
  void numbersAreSpreadEvenly() {
    int[] count = new int[64];
    Lottery lottery = Lottery.perProject(11);
    for (int p = 0; p < 100; p++) {
      for (int i = 0; i < 640; i++) {
        count[(int) (lottery.number("p" + p, "i" + i) >>> 26)]++;
      }
    }
    double chiSquare =
        Arrays.stream(count).mapToDouble(c -> (c - 1000.0) * (c - 1000) / 1000).sum();
    // 63 degrees of freedom: beyond 115 with probability 1 in 10,000; the seed is fixed.
    assertThat(chiSquare).isLessThan(115);
  }

  @Test
  void anyTwoWinEquallyOften() {
    for (String other : new String[] {"a1", "b0", "a", "0", "a00"}) {
      long wins =
          LongStream.range(0, 10_000)
              .mapToObj(Lottery::single)
              .filter(lottery -> lottery.number("a0") < lottery.number(other))
              .count();
      assertThat(wins).as(other).isBetween(4_800L, 5_200L);
    }
  }

  @Test
  void drawsAtDifferentProjectsAreIndependent_andOfSeedsThatDifferByOneToo() {
    long projects = 0;
    long seeds = 0;
    for (int k = 0; k < 10_000; k++) {
      Lottery lottery = Lottery.perProject(3);
      boolean first = lottery.number("" + k, "a") < lottery.number("" + k, "b");
      boolean next = lottery.number("" + (k + 1), "a") < lottery.number("" + (k + 1), "b");
      projects += first == next ? 1 : 0;
      boolean one = Lottery.single(k).number("a") < Lottery.single(k).number("b");
      boolean two = Lottery.single(k + 1).number("a") < Lottery.single(k + 1).number("b");
      seeds += one == two ? 1 : 0;
    }
    assertThat(projects).isBetween(4_800L, 5_200L);
    assertThat(seeds).isBetween(4_800L, 5_200L);
  }

  @Test
  void anOrderOfKeys_goesBeforeTheSeed_andTheOthersKeepTheirs() {
    List<String> others = IntStream.range(0, 200).mapToObj(i -> "i" + i).toList();
    for (Lottery lottery : List.of(Lottery.single(5), Lottery.perProject(5))) {
      Lottery listed = lottery.withOrder("zoe", "nobody", "yan");
      assertThat(listed.number("p", "zoe")).isZero();
      assertThat(listed.number("q", "yan")).isEqualTo(2);
      assertThat(others).allMatch(key -> listed.number("p", key) > 2);
      assertThat(others.stream().sorted(byNumber(listed)).toList())
          .isEqualTo(others.stream().sorted(byNumber(lottery)).toList());
      assertThat(listed.numberInList("zoe", "p")).isEqualTo(lottery.numberInList("zoe", "p"));
      assertThat(listed).isNotEqualTo(lottery).isEqualTo(lottery.withOrder("zoe", "nobody", "yan"));
      assertThat(listed.withOrder()).isEqualTo(lottery);
    }
  }

  private static Comparator<String> byNumber(Lottery lottery) {
    return Comparator.comparingLong(key -> lottery.number("p", key));
  }

  @Test
  void badOrders_areRefusedWithTheirPlaces() {
    Lottery lottery = Lottery.single(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lottery.withOrder("ada", "ben", "ada"))
        .withMessage(
            "KeyOrder: key 'ada' stands at place 0 and again at place 2, it must stand there once."
                + " Maybe two lists were joined?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lottery.withOrder("ada", " "))
        .withMessage(
            "KeyOrder: the key at place 1 is blank. Maybe a column of the source is empty");
    assertThatNullPointerException().isThrownBy(() -> lottery.withOrder((List<String>) null));
    assertThatNullPointerException().isThrownBy(() -> lottery.withOrder("ada", null));
    assertThatNullPointerException().isThrownBy(() -> lottery.number(null));
  }

  /** There may be a hundred thousand of them, and they are in every record. */
  @Test
  void text_doesNotListTheKeys() {
    assertThat(Lottery.single(7)).hasToString("Lottery[SINGLE, seed 7]");
    assertThat(Lottery.perProject(7).withOrder("ada", "ben"))
        .hasToString("Lottery[PER_PROJECT, seed 7, order of 2]");
    assertThat(KeyOrder.of(List.of("ada"))).hasToString("KeyOrder(1 key)");
  }
}
