package org.openinternship.core.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.internal.Unicode13;
import org.openinternship.core.skill.SkillTaxonomy.Resolution;

class SkillTaxonomyProperties {

  /** A pair said to the builder. */
  record Pair(int from, int to) {}

  private static final int NAMES = 8;

  private static String name(int index) {
    return "skill " + index;
  }

  @Provide
  Arbitrary<List<Pair>> pairs() {
    Arbitrary<Integer> names = Arbitraries.integers().between(0, NAMES - 1);
    return Combinators.combine(names, names).as(Pair::new).list().ofMaxSize(10);
  }

  /** Pairs that go from lower to higher names, so never round. */
  @Provide
  Arbitrary<List<Pair>> upward() {
    return pairs()
        .map(
            pairs ->
                pairs.stream()
                    .filter(pair -> pair.from() != pair.to())
                    .map(
                        pair ->
                            new Pair(
                                Math.min(pair.from(), pair.to()), Math.max(pair.from(), pair.to())))
                    .toList());
  }

  /** What a name cannot have: all that is for control, half, invisible, private or broken. */
  private static final Pattern NOT_SEEN =
      Pattern.compile(
          "[\\p{C}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u3164\\ufe00-\\ufe0f\\uffa0\\x{E0100}-\\x{E01EF}\\u2800\\ufffc\\ufffd]");

  @Example
  void normalisingTwiceChangesNothingMore_forEveryCharacter() {
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      String text = Character.toString(point);
      if (Unicode13.only(text, '?').equals(text) && !NOT_SEEN.matcher(text).find()) {
        String once = SkillTaxonomy.normalised("a" + text + "a");
        if (!SkillTaxonomy.normalised(once).equals(once)) {
          assertThat(SkillTaxonomy.normalised(once)).as("U+%X", point).isEqualTo(once);
        }
      }
    }
  }

  @Property
  void normalisingTwiceChangesNothingMore(@ForAll String text) {
    String seen = NOT_SEEN.matcher(Unicode13.only(text, '?')).replaceAll("");
    Assume.that(!seen.replaceAll("[\\p{Z}\\p{M}\uff9e\uff9f]", "").isEmpty());
    String once = SkillTaxonomy.normalised(seen);
    assertThat(SkillTaxonomy.normalised(once)).isEqualTo(once);
  }

  @Property
  void caseDoesNotMatter(@ForAll("words") String text) {
    assertThat(SkillTaxonomy.normalised(text.toUpperCase(Locale.ROOT)))
        .isEqualTo(SkillTaxonomy.normalised(text))
        .isEqualTo(SkillTaxonomy.normalised(text.toLowerCase(Locale.ROOT)));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars("ßẞſσςΣéÉäøñжЖ+#. ")
        .ofMinLength(1)
        .filter(text -> !text.isBlank());
  }

  @Property
  void neitherOrderNorRepetitionMatters(
      @ForAll("upward") List<Pair> aliases,
      @ForAll("upward") List<Pair> broader,
      @ForAll long seed) {
    Assume.that(noneAmbiguous(aliases, broader));
    SkillTaxonomy taxonomy = build(aliases, broader);
    SkillTaxonomy shuffled = build(shuffledTwice(aliases, seed), shuffledTwice(broader, seed));
    for (int i = 0; i < NAMES; i++) {
      Resolution resolution = taxonomy.resolve(name(i));
      assertThat(shuffled.resolve("  " + name(i).toUpperCase(Locale.ROOT))).isEqualTo(resolution);
      resolution
          .id()
          .ifPresent(
              id -> {
                assertThat(taxonomy.resolve(id).id()).contains(id);
                assertThat(shuffled.broader(id)).containsExactlyElementsOf(taxonomy.broader(id));
              });
    }
  }

  /** The oracle closes a table of the relation, as Warshall did. */
  @Property
  void broaderIsTheTransitiveClosureOrACycleIsNamed(@ForAll("pairs") List<Pair> broader) {
    boolean[][] reaches = closure(broader);
    boolean cyclic = false;
    for (int i = 0; i < NAMES; i++) {
      cyclic |= reaches[i][i];
    }
    if (cyclic) {
      IllegalArgumentException error =
          catchThrowableOfType(IllegalArgumentException.class, () -> build(List.of(), broader));
      verifyCycle(error.getMessage(), broader);
      return;
    }
    SkillTaxonomy taxonomy = build(List.of(), broader);
    for (int i = 0; i < NAMES; i++) {
      TreeSet<String> expected = new TreeSet<>();
      for (int j = 0; j < NAMES; j++) {
        if (reaches[i][j]) {
          expected.add(name(j));
        }
      }
      assertThat(taxonomy.broader(name(i))).containsExactlyElementsOf(expected);
    }
  }

  private static void verifyCycle(String message, List<Pair> pairs) {
    String[] names =
        message.replaceAll(".*, but (.*) does\\. Maybe.*", "$1").replace("'", "").split(" -> ", -1);
    assertThat(names).hasSizeGreaterThan(1);
    assertThat(names[0]).isEqualTo(names[names.length - 1]);
    for (int i = 1; i < names.length; i++) {
      String from = names[i - 1];
      String to = names[i];
      assertThat(pairs)
          .anyMatch(pair -> name(pair.from()).equals(from) && name(pair.to()).equals(to));
    }
  }

  private static boolean[][] closure(List<Pair> pairs) {
    boolean[][] reaches = new boolean[NAMES][NAMES];
    for (Pair pair : pairs) {
      reaches[pair.from()][pair.to()] = true;
    }
    for (int k = 0; k < NAMES; k++) {
      for (int i = 0; i < NAMES; i++) {
        for (int j = 0; j < NAMES; j++) {
          reaches[i][j] |= reaches[i][k] && reaches[k][j];
        }
      }
    }
    return reaches;
  }

  private static boolean noneAmbiguous(List<Pair> aliases, List<Pair> broader) {
    SkillTaxonomy names = build(aliases, List.of());
    return broader.stream()
        .allMatch(
            pair -> {
              var from = names.resolve(name(pair.from())).id();
              var to = names.resolve(name(pair.to())).id();
              // Ids are single digits: upward pairs of ids cannot lead round either.
              return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) < 0;
            });
  }

  private static List<Pair> shuffledTwice(List<Pair> pairs, long seed) {
    List<Pair> all = new ArrayList<>(pairs);
    all.addAll(pairs);
    Collections.shuffle(all, new Random(seed));
    return all;
  }

  private static SkillTaxonomy build(List<Pair> aliases, List<Pair> broader) {
    SkillTaxonomyBuilder builder = SkillTaxonomy.builder();
    aliases.forEach(pair -> builder.alias(name(pair.from()), name(pair.to())));
    broader.forEach(pair -> builder.broader(name(pair.from()), name(pair.to())));
    return builder.build();
  }
}
