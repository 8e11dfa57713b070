package org.openinternship.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void add_leavesWhatFits() {
    String fits = "x".repeat(Lines.WIDTH);
    assertThat(new Lines().add("").add("  a b").add(fits).all()).containsExactly("", "  a b", fits);
  }

  @Test
  void add_wrapsBetweenWordsAndIndents() {
    String text = "  " + "word ".repeat(40).strip();
    List<String> lines = new Lines().add(text).all();
    assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line).hasSizeLessThan(111));
    assertThat(lines.get(0)).startsWith("  word");
    assertThat(lines.get(1)).startsWith("      word");
    assertThat(String.join(" ", lines.stream().map(String::strip).toList()))
        .isEqualTo(text.strip());
  }

  @Test
  void add_neverBreaksAWord() {
    String word = "x".repeat(150);
    assertThat(new Lines().add("a " + word).all()).containsExactly("a", "    " + word);
  }
}
