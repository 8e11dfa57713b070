package org.openinternship.matching.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Keys lose nothing and are in the order of tiers and numbers. */
class PairRowProperties {
  private static final int LENGTH = 40;

  @Property
  void aClosedRow_saysWhatWasPut_andItsKeysCompareAsTiersAndNumbersDo(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 31) int tierBits) {
    Random random = new Random(seed);
    int[] project = new int[LENGTH];
    long[] priority = new long[LENGTH];
    PairRow row = new PairRow(LENGTH / 2);
    for (int pair = 0; pair < LENGTH; pair++) {
      row = row.size() == pair ? row.resized(LENGTH) : row;
      project[pair] = random.nextInt() >>> 1;
      int tier = tierBits == 0 ? 0 : random.nextInt() >>> (Integer.SIZE - tierBits);
      int number = random.nextInt(3) == 0 ? -random.nextInt(2) : random.nextInt();
      priority[pair] = (long) tier << 32 | (number & 0xFFFF_FFFFL);
      row.put(pair, project[pair], tier, number);
    }
    row.close();
    for (int pair = 0; pair < LENGTH; pair++) {
      assertThat(row.project(pair)).isEqualTo(project[pair]);
      assertThat(row.priority(pair)).isEqualTo(priority[pair]);
      assertThat(row.projectAndKey(pair) >>> 32).isEqualTo(project[pair]);
      for (int other = 0; other < pair; other++) {
        int byKey = Integer.compare((int) row.projectAndKey(pair), (int) row.projectAndKey(other));
        int byPriority = Long.compare(priority[pair], priority[other]);
        assertThat(byKey == 0 || byKey == byPriority).isTrue();
      }
    }
  }
}
