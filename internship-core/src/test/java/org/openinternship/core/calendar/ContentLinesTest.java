package org.openinternship.core.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ContentLinesTest {
  private static String text(String value) {
    ContentLines lines = new ContentLines();
    lines.addText("X", value);
    return lines.text();
  }

  @Test
  void whatSeparates_isEscaped_andEveryEndOfALineIsOne() {
    assertThat(text("a,b;c\\d\r\ne\rf\ng\th:\"i\""))
        .isEqualTo("X:a\\,b\\;c\\\\d\\ne\\nf\\ng\th:\"i\"\r\n");
  }

  @Test
  void whatNoTextMayHave_isReplaced() {
    assertThat(text("a\u0000b\u007fc\ud83dd\u001b"))
        .isEqualTo("X:a\ufffdb\ufffdc\ufffdd\ufffd\r\n");
  }

  @Test
  void line_ofSeventyFiveBytes_isNotFolded() {
    assertThat(text("x".repeat(73))).isEqualTo("X:" + "x".repeat(73) + "\r\n");
    assertThat(text("x".repeat(74))).isEqualTo("X:" + "x".repeat(73) + "\r\n x\r\n");
  }

  /** Two bytes, three, four: none is cut, and what does not fit goes to the next line whole. */
  @Property(tries = 300)
  void folding_keepsCharactersWhole(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder value = new StringBuilder();
    for (int i = random.nextInt(200); i > 0; i--) {
      value.append(new String[] {"a", "é", "日", "🙂"}[random.nextInt(4)]);
    }
    String text = text(value.toString());
    assertThat(text.replace("\r\n ", "")).isEqualTo("X:" + value + "\r\n");
    for (String line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
      assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line);
    }
    String[] lines = text.split("\r\n", -1);
    for (int i = 0; i + 2 < lines.length; i++) { // all but the last are full
      assertThat(lines[i].getBytes(UTF_8)).hasSizeGreaterThan(71);
    }
  }
}
