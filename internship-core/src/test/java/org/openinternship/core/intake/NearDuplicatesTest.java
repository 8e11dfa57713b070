package org.openinternship.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;

class NearDuplicatesTest {

  private static Project project(String id, String title, String description) {
    return Project.builder().id(id).host("h").title(title).description(description).build();
  }

  @Test
  void copies_areFoundWhateverTheirCaseAccentsPunctuationAndOrder() {
    Project one = project("p1", "Café Straße", "Write the Open-Data API, in Java.");
    Project copy = project("p2", "CAFE\u0301  STRASSE!", "in java write the open data api");
    Project other = project("p3", "Café", "Translate the menu.");
    assertThat(NearDuplicates.sharing(100).among(List.of(other, copy, one)))
        .containsExactly(new NearDuplicate(ProjectId.of("p1"), ProjectId.of("p2"), 9, 9));
  }

  @Test
  void interrupt_endsASearch() {
    List<Project> two = List.of(project("p1", "a", "b"), project("p2", "a", "b"));
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> NearDuplicates.sharing(80).among(two));
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void threshold_isExact() {
    Project one = project("p1", "a b c", "d");
    Project near = project("p2", "a b c", "e");
    assertThat(NearDuplicates.sharing(60).among(List.of(one, near)))
        .containsExactly(new NearDuplicate(one.id(), near.id(), 3, 5));
    assertThat(NearDuplicates.sharing(61).among(List.of(one, near))).isEmpty();
  }

  @Test
  void wordsAreWhole_andSymbolsThatMakeALanguageStay() {
    assertThat(NearDuplicates.words(project("p", "C++ and C#", "maintain AI.")))
        .containsExactly("c++", "and", "c#", "maintain", "ai");
  }

  @Test
  void textsWithoutAnyWord_areNoDuplicates() {
    Project silent = Project.builder().id("p1").host("h").build();
    assertThat(NearDuplicates.sharing(1).among(List.of(silent, silent.withId(ProjectId.of("p2")))))
        .isEmpty();
    assertThat(NearDuplicates.sharing(1).among(List.of())).isEmpty();
  }

  @Test
  void threshold_outOfBoundsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NearDuplicates.sharing(0))
        .withMessage("NearDuplicates: percent is 0, it must be from 1 to 100");
    assertThatIllegalArgumentException().isThrownBy(() -> NearDuplicates.sharing(101));
  }
}
