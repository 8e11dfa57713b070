package org.openinternship.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PhrasesProperties {
  @Provide
  Arbitrary<List<String>> sentences() {
    Arbitrary<String> words =
        Arbitraries.of(
                "paris",
                "got",
                "intern-7",
                "61.2",
                "(54",
                "#1",
                "é",
                "a b",
                " ",
                "",
                "~",
                "é",
                "ß.",
                "\u00a0",
                ":")
            .list()
            .ofMaxSize(12)
            .map(parts -> String.join(" ", parts));
    Arbitrary<String> any =
        Arbitraries.strings().ofMaxLength(30).map(text -> text.replaceAll("\\p{Cc}", " "));
    return Arbitraries.oneOf(words, any).list().ofMaxSize(20);
  }

  @Property
  void anySentence_isPutTogetherAgain(@ForAll("sentences") List<String> sentences) {
    Phrases phrases = new Phrases(List.of("paris", "a b"), List.of("intern-7", "é"));
    List<String> shortened = sentences.stream().map(phrases::shorten).toList();
    List<String> all = phrases.all();
    List<String> keys = phrases.keys();
    assertThat(shortened.stream().map(it -> ShownRows.sentence(it, all, keys)).toList())
        .isEqualTo(sentences);
  }

  @Test
  void sentencesThatDifferInKeysAndNumbers_shareAPhrase() {
    Phrases phrases = new Phrases(List.of("ada"), List.of("paris", "rome"));
    assertThat(phrases.shorten("not paris (choice 1): 61.2 points")).isEqualTo("0 #0 1 61.2");
    assertThat(phrases.shorten("not rome (choice 3): 54 points")).isEqualTo("0 #1 3 54");
    assertThat(phrases.shorten("got ada")).isEqualTo("1 ada");
    assertThat(phrases.all()).containsExactly("not \t (choice \t): \t points", "got \t");
    assertThat(phrases.keys()).containsExactly("paris", "rome");
  }
}
