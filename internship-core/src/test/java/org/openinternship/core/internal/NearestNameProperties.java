package org.openinternship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class NearestNameProperties {
  /** Against a search of all texts that one step makes. */
  @Property(tries = 500)
  void oneStepIsFound_noMatterWhich(
      @ForAll @CharRange(from = 'a', to = 'e') @StringLength(min = 3, max = 8) String name,
      @ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder slip = new StringBuilder(name);
    int at = random.nextInt(name.length() - 1);
    char letter = (char) ('a' + random.nextInt(5));
    switch (random.nextInt(4)) {
      case 0 -> slip.deleteCharAt(at);
      case 1 -> slip.insert(at, letter);
      case 2 -> slip.setCharAt(at, letter);
      default -> {
        slip.setCharAt(at, name.charAt(at + 1));
        slip.setCharAt(at + 1, name.charAt(at));
      }
    }
    assertThat(NearestName.to(slip.toString(), List.of(name, "zzzzzz").stream())).contains(name);
  }

  /** Against the plain table of distances, of letters that meet often. */
  @Property(tries = 2000)
  void nearIsWhatTheWholeTableSays(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 2, max = 14) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 2, max = 14) String other) {
    int bound = Math.min(2, Math.max(one.length(), other.length()) / 3);
    assertThat(NearestName.to(one, Stream.of(other)).isPresent())
        .isEqualTo(table(one, other) <= bound);
  }

  private static int table(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        steps[i][j] =
            Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[one.length()][other.length()];
  }

  @Property(tries = 300)
  void orderOfNamesDoesNotMatter(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String written,
      @ForAll @Size(max = 8)
          List<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 7) String> names,
      @ForAll long seed) {
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(NearestName.to(written, shuffled.stream()))
        .isEqualTo(NearestName.to(written, names.stream()));
  }

  @Property(tries = 300)
  void isOneOfTheNames(@ForAll String written, @ForAll @Size(max = 5) List<String> names) {
    NearestName.to(written, names.stream()).ifPresent(it -> assertThat(names).contains(it));
  }
}
