package org.openinternship.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A list is taken if and only if no member comes twice, be its members as they like. */
class DistinctMembersProperties {

  @Property
  void aListIsTaken_ifNoMemberComesTwice(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int length) {
    Random random = new Random(seed);
    int bound = 1 + random.nextInt(random.nextBoolean() ? length * length : Integer.MAX_VALUE - 1);
    int step = 1 << random.nextInt(31);
    int[] members = random.ints(length, 0, bound).map(member -> member & -step).toArray();
    boolean areDistinct = Arrays.stream(members).distinct().count() == length;
    if (areDistinct) {
      assertThat(PreferenceList.strict(members).size()).isEqualTo(length);
    } else {
      assertThat(DistinctMembers.areSurely(members)).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PreferenceList.strict(members))
          .withMessage("PreferenceList: member " + leastTwice(members) + " listed twice");
    }
  }

  private static int leastTwice(int[] members) {
    return Arrays.stream(members)
        .filter(member -> Arrays.stream(members).filter(other -> other == member).count() > 1)
        .min()
        .orElseThrow();
  }

  @Example
  void listsAsHostsHaveThem_areSettledAtOnce() {
    for (int length = 0; length < 5000; length += 1 + length / 3) {
      int[] inOrder = IntStream.range(0, length).toArray();
      int[] drawn =
          new Random(length).ints(0, Integer.MAX_VALUE).distinct().limit(length).toArray();
      assertThat(DistinctMembers.areSurely(inOrder)).as("%s in order", length).isTrue();
      assertThat(DistinctMembers.areSurely(drawn)).as("%s drawn", length).isTrue();
    }
  }

  @Example
  void membersThatAllComeToTheSamePlaces_areTaken() {
    int[] members =
        IntStream.range(0, 1 << 23)
            .filter(member -> ((member ^ Integer.MIN_VALUE) * 0x9E3779B9) >>> 21 == 0)
            .limit(2000)
            .toArray();
    assertThat(DistinctMembers.areSurely(members)).isFalse();
    assertThat(PreferenceList.strict(members).size()).isEqualTo(members.length);
  }
}
