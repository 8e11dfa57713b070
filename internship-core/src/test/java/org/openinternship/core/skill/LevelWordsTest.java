package org.openinternship.core.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelWordsTest {
  @ParameterizedTest
  @CsvSource({
    "beginner, BASIC",
    "Grundkenntnisse, BASIC",
    "ANFÄNGER, BASIC",
    "good, WORKING",
    "  Very   Good , ADVANCED",
    "sehr gut, ADVANCED",
    "Expertin, EXPERT",
    "WORKING, WORKING"
  })
  void skills(String word, Proficiency level) {
    assertThat(Proficiency.of(word)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "b2, B2",
    "C1, C1",
    "basic, A2",
    "Fluent, C1",
    "FLIESSEND, C1",
    "mother tongue, C2",
    "Muttersprache, C2"
  })
  void languages(String word, CefrLevel level) {
    assertThat(CefrLevel.of(word)).isEqualTo(level);
  }

  @Test
  void everyLevelIsAWordForItself() {
    for (Proficiency level : Proficiency.values()) {
      assertThat(Proficiency.of(level.name().toLowerCase(Locale.ROOT))).isEqualTo(level);
    }
    for (CefrLevel level : CefrLevel.values()) {
      assertThat(CefrLevel.of(level.name())).isEqualTo(level);
    }
  }

  /** Only whole entries count: no part of a longer text is taken for one. */
  @Test
  void ownWords_areRefusedWithAHint() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proficiency.of("very good with Java"))
        .withMessage(
            "Proficiency: level is 'very good with Java', it must be one of BASIC, WORKING,"
                + " ADVANCED, EXPERT or a word that stands for one. Maybe it is a word of the"
                + " form's own: then add it, by LevelWords.with");
  }

  @Test
  void numbers_areRefused_sinceTheirScaleIsNotKnown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proficiency.of("3/5"))
        .withMessageEndingWith(
            "Maybe it is a number on a scale of the form: then say what each means, by"
                + " LevelWords.with");
  }

  @Test
  void levelOfTheOther_isSaid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proficiency.of("b2"))
        .withMessageEndingWith("Maybe a language was meant, for which it is B2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CefrLevel.of("expert"))
        .withMessageEndingWith("Maybe a skill was meant, for which it is EXPERT");
  }

  @Test
  void blank_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proficiency.of(" "))
        .withMessageStartingWith("LevelWords: word is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LevelWords.ofSkills().with("", Proficiency.BASIC));
  }

  @Test
  void ownWords_comeOnTop() {
    LevelWords<Proficiency> own = LevelWords.ofSkills().with("Good", Proficiency.ADVANCED);
    assertThat(own.level("good")).isEqualTo(Proficiency.ADVANCED);
    assertThat(LevelWords.ofSkills().level("good")).isEqualTo(Proficiency.WORKING);
    assertThat(own).hasToString("LevelWords{Proficiency, " + own.table().size() + " words}");
    assertThat(own)
        .isEqualTo(LevelWords.ofSkills().with("good", Proficiency.ADVANCED))
        .hasSameHashCodeAs(LevelWords.ofSkills().with("good", Proficiency.ADVANCED))
        .isNotEqualTo(LevelWords.ofSkills())
        .isNotEqualTo(LevelWords.ofLanguages());
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .ofMinLength(1)
        .ofMaxLength(30)
        .alpha()
        .numeric()
        .withChars(" /+-é");
  }

  /** What was added is found, whatever its case and space; nothing else changes. */
  @Property(tries = 300)
  void added_isFound(@ForAll("words") String word, @ForAll CefrLevel level) {
    if (word.isBlank()) {
      return;
    }
    LevelWords<CefrLevel> before = LevelWords.ofLanguages();
    LevelWords<CefrLevel> after = before.with(word, level);
    assertThat(after.level(" " + word.toUpperCase(Locale.ROOT) + " ")).isEqualTo(level);
    assertThat(after.table().size() - before.table().size()).isBetween(0, 1);
    before.table().keySet().stream()
        .filter(known -> !after.find(word).equals(after.find(known)))
        .forEach(known -> assertThat(after.find(known)).isEqualTo(before.find(known)));
  }

  /** A level or a refusal with a hint, for any text that is one. */
  @Property(tries = 300)
  void anyText_hasALevelOrAHint(@ForAll("words") String word) {
    if (!word.isBlank() && LevelWords.ofSkills().find(word).isEmpty()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Proficiency.of(word))
          .withMessageContaining(". Maybe ");
    }
  }
}
