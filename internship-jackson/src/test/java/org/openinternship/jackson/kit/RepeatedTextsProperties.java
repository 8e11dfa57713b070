package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
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
