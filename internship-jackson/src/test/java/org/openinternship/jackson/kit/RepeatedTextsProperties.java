package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What was kept for a text is given for that text in that form only, however many there are. */
class RepeatedTextsProperties {
  @Property(tries = 30)
  void value_isThatOfTheSameTextInTheSameForm(@ForAll long seed) {
    Random random = new Random(seed);
    int letters = 2 + random.nextInt(20);
    RepeatedTexts texts = new RepeatedTexts();
    Map<String, String> kept = new HashMap<>();
    for (int i = 0; i < 2000; i++) {
      Object form = TruthForm.INSTANCE;
      Object other = IntegerForm.INT;
      String text = text(letters, random);
      String found = (String) get(texts, random.nextBoolean() ? form : other, text);
      if (found != null) {
        assertThat(found).isEqualTo(kept.get(text)).isEqualTo("made of " + text);
      }
      for (int time = 0; get(texts, form, text) == null; time++) {
        assertThat(time).isLessThan(3); // seen, lost in growing, seen again
        texts.keep(form, text, "made of " + text);
        kept.put(text, "made of " + text);
      }
      if (random.nextBoolean()) {
        assertThat(get(texts, form, text)).isEqualTo("made of " + text);
      }
      assertThat(get(texts, other, text)).isNull();
    }
  }

  /**
   * Each in turn drives out what stands in its place, and is asked for among all that are like it.
   */
  @Property(tries = 30)
  void textsThatAreAlike_areToldApart(@ForAll long seed) {
    Random random = new Random(seed);
    RepeatedTexts texts = new RepeatedTexts();
    int repeated = 0;
    for (int i = 0; i < 500; i++) {
      String one = alike(random);
      List<String> others = likeIt(one, random);
      for (int time = 0; get(texts, TruthForm.INSTANCE, one) == null; time++) {
        assertThat(time).isLessThan(3);
        texts.keep(TruthForm.INSTANCE, one, one);
      }
      for (String other : others) {
        Object found = get(texts, TruthForm.INSTANCE, other);
        assertThat(found).isIn(null, other);
        texts.keep(TruthForm.INSTANCE, other, other);
      }
      repeated += one.equals(get(texts, TruthForm.INSTANCE, one)) ? 1 : 0;
    }
    assertThat(repeated).isPositive();
  }

  /** Of few chars, of ASCII and not, up to the longest text that is kept. */
  private static String alike(Random random) {
    String chars = random.nextBoolean() ? "ab" : "a\0\u007f\u0080\u0100\uffff";
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(RepeatedTexts.MAX_LENGTH + 1) >> random.nextInt(4);
        length > 0;
        length--) {
      text.append(chars.charAt(random.nextInt(chars.length())));
    }
    return text.toString();
  }

  /** One char more or fewer or another one, or two that changed places. */
  private static List<String> likeIt(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    String before = text.substring(0, at);
    String after = text.substring(at);
    Stream<String> longer = Stream.of("a", "b", "\0", "\u0100").map(it -> before + it + after);
    if (after.isEmpty()) {
      return longer.toList();
    }
    String rest = after.substring(1);
    return Stream.of(
            longer,
            Stream.of(before + rest, after + before, rest + after.charAt(0) + before),
            IntStream.range(0, Character.SIZE)
                .mapToObj(bit -> before + (char) (after.charAt(0) ^ 1 << bit) + rest))
        .flatMap(it -> it)
        .toList();
  }

  @Example
  void textsOfAVocabulary_areKept() {
    RepeatedTexts texts = new RepeatedTexts();
    int repeated = 0;
    for (int round = 0; round < 10; round++) {
      for (int i = 0; i < 100; i++) {
        if (get(texts, TruthForm.INSTANCE, "skill " + i) == null) {
          texts.keep(TruthForm.INSTANCE, "skill " + i, i);
        } else {
          repeated++;
        }
      }
    }
    assertThat(repeated).isGreaterThan(500);
  }

  private static @Nullable Object get(RepeatedTexts texts, Object form, String text) {
    String around = "x" + text + "y";
    return texts.get(form, around.toCharArray(), 1, text.length());
  }

  private static String text(int letters, Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(5); length > 0; length--) {
      text.append((char) ('a' + random.nextInt(letters)));
    }
    return text.toString();
  }
}
