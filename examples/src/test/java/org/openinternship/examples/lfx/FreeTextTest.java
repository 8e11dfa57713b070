package org.openinternship.examples.lfx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillNeed;

/** Texts in the manner of the real postings. */
class FreeTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "go/kubernetes/RUST API/MCP | go,kubernetes,rust api,mcp",
        "TypeScript / React, Go | typescript,react,go",
        "AI, CI/CD, Github Actions | ai,ci/cd,github actions",
        "C/C++, Linux | c,c++,linux",
        "React, Next.js, UI/UX design basics | react,next.js,ui/ux design",
        "Kubernetes (including kubectl CLI), Go | kubernetes,go",
        "container storage concepts (PVC/PV/CSI), shell scripting | container storage,shell scripting",
        "metrics, and distributed-system debugging. | metrics,distributed-system debugging",
        "technical writing skills, video editing, etc. | technical writing,video editing",
      })
  void of_splitsIntoNames(String text, String names) {
    assertThat(FreeText.of(text).needs())
        .extracting(SkillNeed::name)
        .containsExactly(names.split(","));
  }

  @Test
  void of_takesEachOfAChoiceAsAnExtra() {
    assertThat(FreeText.of("Go, Python or TypeScript").needs())
        .containsExactly(
            new SkillNeed("go", Proficiency.WORKING, Necessity.PREFERRED),
            new SkillNeed("python", Proficiency.WORKING, Necessity.NICE_TO_HAVE),
            new SkillNeed("typescript", Proficiency.WORKING, Necessity.NICE_TO_HAVE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Go, (Optional) Knative",
        "Go; nice-to-have: Knative",
        "Go; experience with Knative is a plus"
      })
  void of_takesWhatIsOptionalAsAnExtra(String text) {
    assertThat(FreeText.of(text).needs())
        .containsExactly(
            new SkillNeed("go", Proficiency.WORKING, Necessity.PREFERRED),
            new SkillNeed("knative", Proficiency.WORKING, Necessity.NICE_TO_HAVE));
  }

  @Test
  void of_readsLevels() {
    assertThat(FreeText.of("basic Go, strong Java programming, familiarity with scheduler").needs())
        .extracting(SkillNeed::name, SkillNeed::proficiency)
        .containsExactly(
            tuple("go", Proficiency.BASIC),
            tuple("java", Proficiency.ADVANCED),
            tuple("scheduler", Proficiency.BASIC));
  }

  @Test
  void of_leavesProseToPeople() {
    FreeText text = FreeText.of("React, refactoring a large codebase without regressing it");
    assertThat(text.needs()).extracting(SkillNeed::name).containsExactly("react");
    assertThat(text.prose()).containsExactly("refactoring a large codebase without regressing it");
  }

  @Test
  void of_nothing_isNothing() {
    assertThat(FreeText.of(" , / .")).isEqualTo(new FreeText(List.of(), List.of()));
  }
}
