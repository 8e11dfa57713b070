package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.evaluation.CompetencyFramework;

/** Any character that is not ASCII, at any place of a document, in its bytes and its text. */
class OutsideOfTextsProperties {
  /** In which {@code ~} stands where there may be white space, and {@code ^} in texts. */
  private static final String DOCUMENT =
      "~{~\"name\"~:~\"^x\\\\^\"~,~\"source\"~:~\"\\\"^\\\"\"~,~\"competencies\"~:~[~{~\"key\"~:~\"k^\"~,"
          + "~\"name\"~:~\"n\\/\\u0022^\"~}~]~}~";

  @Provide
  Arbitrary<Integer> characters() {
    return Arbitraries.oneOf(
        Arbitraries.of(0x80, 0x85, 0xa0, 0xad, 0x2028, 0x2029, 0xfeff, 0xfffd, 0xffff, 0x1f980),
        Arbitraries.integers().between(0x80, 0x10ffff).filter(it -> it < 0xd800 || it > 0xdfff));
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void characterOutsideOfAText_isToldAsWhatItIs(
      @ForAll("characters") int character, @ForAll long seed) {
    Random random = new Random(seed);
    String document = with(DOCUMENT.replace("^", "\u00e9"), '~', character, random);
    boolean mark = document.startsWith("\ufeff");
    for (Object result : results(document)) {
      if (mark) {
        assertThat(result).isInstanceOf(CompetencyFramework.class);
      } else {
        assertThat(result)
            .isInstanceOfSatisfying(
                InternshipJsonException.class,
                refusal ->
                    assertThat(refusal.getMessage())
                        .doesNotContain("UTF-8", "Unexpected", "Illegal", "Invalid")
                        .contains(
                            "is not JSON: found ", number(character) + ") outside of a text"));
      }
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void characterInAText_isLeftToTheValue(@ForAll("characters") int character, @ForAll long seed) {
    Random random = new Random(seed);
    String document = with(DOCUMENT.replace("~", " "), '^', character, random);
    for (Object result : results(document)) {
      if (result instanceof InternshipJsonException refusal) {
        assertThat(refusal.getMessage()).doesNotContain("is not JSON", "UTF-8");
      }
    }
  }

  private static Object[] results(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return new Object[] {
      Reading.of(document, CompetencyFramework.class),
      Reading.of(new ByteArrayInputStream(bytes), CompetencyFramework.class),
      Reading.of(new OneByOne(bytes), CompetencyFramework.class)
    };
  }

  /** A document with a character at one of its places. */
  private static String with(String document, char place, int character, Random random) {
    int chosen = random.nextInt((int) document.chars().filter(it -> it == place).count());
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < document.length(); i++) {
      if (document.charAt(i) != place) {
        made.append(document.charAt(i));
      } else if (chosen-- == 0) {
        made.appendCodePoint(character);
      }
    }
    return made.toString();
  }

  private static String number(int character) {
    String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }

  /** In which each character comes in several parts. */
  private static final class OneByOne extends ByteArrayInputStream {
    OneByOne(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] bytes, int from, int count) {
      return super.read(bytes, from, Math.min(count, 1));
    }
  }
}
