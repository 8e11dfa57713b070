package org.openinternship.core.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.id.InternId;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;

/** What can be seen and is no name all the same. */
class NoNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"\u0301", "\u0301\u0327", "\u20dd", "\u093e", "\ufe0f\u0301", "\uff9e"})
  void accentsWithoutALetter_areNoNameAndNoKey(String marks) {
    assertThatIllegalArgumentException().isThrownBy(() -> InternId.of(marks));
    assertThatIllegalArgumentException().isThrownBy(() -> Field.of(marks));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Skill.of("  " + marks, Proficiency.BASIC));
  }

  @Test
  void anAccentAlone_isNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Field.of("\u0301"))
        .withMessage(
            "Field: name has only COMBINING ACUTE ACCENT (U+0301), it must have a letter or a sign of"
                + " its own. Maybe the letter before it was lost");
    assertThat(Field.of("x\u0301").name()).isEqualTo("x\u0301");
  }

  @Test
  void picturesAndPrivateCharacters_areRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Field.of("a\ufffc"))
        .withMessageContainingAll(
            "OBJECT REPLACEMENT CHARACTER (U+FFFC)", "Maybe a picture was copied with the text");
    for (String own : List.of("\ue000", "\uf8ff", "\udb80\udc00", "\udbff\udffd")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Field.of("Mac " + own))
          .withMessageContainingAll(
              "PRIVATE USE", "Maybe it was copied from a document with a font of its own");
      assertThatIllegalArgumentException().isThrownBy(() -> InternId.of(own));
    }
  }

  @Test
  void anAccentThatStandsByItself_staysItself() {
    for (String accent : List.of("\u00a8", "\u00af", "\u00b8", "\u02dc", "\u0385", "\u2017")) {
      assertThat(Field.of(accent).name()).isEqualTo(accent);
      assertThat(Field.of("a" + accent)).isNotEqualTo(Field.of("a"));
    }
    assertThat(Field.of("\u00a8x").name()).isEqualTo("\u00a8x");
  }
}
