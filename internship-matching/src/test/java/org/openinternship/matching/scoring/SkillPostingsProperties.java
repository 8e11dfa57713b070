package org.openinternship.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What skills bring is the sum over what each project names, whichever way it is added up. */
class SkillPostingsProperties {
  private record Named(int level, int points) {}

  /**
   * Profiles of the same postings one after the other: what is left of one would show in others.
   */
  @Property(tries = 200)
  void sumsAreThoseOfEachProject(
      @ForAll @IntRange(min = 1, max = 140) int projects,
      @ForAll @IntRange(min = 1, max = 80) int skills,
      @ForAll @IntRange(max = 12) int mostNamed,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<Map<String, Named>> named = new ArrayList<>();
    SkillPostings.Builder builder = new SkillPostings.Builder(projects);
    for (int row = 0; row < projects; row++) {
      Map<String, Named> ofRow = new LinkedHashMap<>();
      for (int i = random.nextInt(mostNamed + 1); i > 0; i--) {
        ofRow.put(skill(random, skills), new Named(1 + random.nextInt(4), 1 << random.nextInt(3)));
      }
      ofRow.forEach((skill, need) -> builder.add(skill, need.level(), need.points()));
      builder.endOfRow(row);
      named.add(ofRow);
    }
    SkillPostings postings = builder.build();
    for (int profile = 0; profile < 12; profile++) {
      check(postings, named, profile(random, skills + 3), random);
    }
  }

  private static String skill(Random random, int skills) {
    return "skill " + random.nextInt(random.nextBoolean() ? Math.min(3, skills) : skills);
  }

  private static Map<String, Integer> profile(Random random, int skills) {
    Map<String, Integer> has = new HashMap<>();
    for (int i = random.nextInt(random.nextBoolean() ? 3 : 2 * skills); i > 0; i--) {
      has.put(skill(random, skills), 1 + random.nextInt(4));
    }
    return has;
  }

  private static void check(
      SkillPostings postings,
      List<Map<String, Named>> named,
      Map<String, Integer> has,
      Random random) {
    SkillPostings.Profile profile = postings.profile(has.size());
    has.forEach(profile::add);
    assertThat(profile.size())
        .isEqualTo(
            (int)
                has.keySet().stream()
                    .filter(skill -> named.stream().anyMatch(row -> row.containsKey(skill)))
                    .count());
    int most = random.nextBoolean() ? 2 : named.size();
    int[] asked = random.ints(1 + random.nextInt(most), 0, named.size()).toArray();
    int from = random.nextInt(asked.length + 1);
    int to = from + random.nextInt(asked.length - from + 1);
    int[] there = new int[asked.length];
    Arrays.fill(there, -7);
    int[] expected = there.clone();
    for (int i = from; i < to; i++) {
      expected[i] =
          named.get(asked[i]).entrySet().stream()
              .mapToInt(
                  need ->
                      need.getValue().points()
                          * Math.min(need.getValue().level(), has.getOrDefault(need.getKey(), 0)))
              .sum();
    }
    profile.sums(asked, from, to, there);
    assertThat(there).isEqualTo(expected);
  }
}
