package org.openinternship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearestNameTest {
  private static final List<String> NAMES =
      List.of("id", "ada", "hoursPerWeek", "authorisedToWorkIn", "skills", "p-1", "p-2");

  @Test
  void caseAndSeparatorsMakeNoDifference() {
    assertThat(near("Ada")).isEqualTo("ada");
    assertThat(near("hours_per_week")).isEqualTo("hoursPerWeek");
    assertThat(near("hours-per week")).isEqualTo("hoursPerWeek");
    assertThat(near("hours\u200bPerWeek")).isEqualTo("hoursPerWeek");
    assertThat(near("ID")).isEqualTo("id");
  }

  @Test
  void oneStepFromThreeLetters_twoFromSix() {
    assertThat(near("adb")).isEqualTo("ada");
    assertThat(near("adda")).isEqualTo("ada");
    assertThat(near("daa")).isEqualTo("ada");
    assertThat(near("skill")).isEqualTo("skills");
    assertThat(near("authorizedToWorkIn")).isEqualTo("authorisedToWorkIn");
    assertThat(near("authorizdToWorkIn")).isEqualTo("authorisedToWorkIn");
    assertThat(near("eva")).isEmpty();
    assertThat(near("it")).isEmpty();
    assertThat(near("name")).isEmpty();
  }

  @Test
  void digitsAreNoSlips() {
    assertThat(near("p-3")).isEmpty();
    assertThat(near("P_2")).isEqualTo("p-2");
    assertThat(near("q-2")).isEmpty();
    assertThat(nearest("12-3", "1-23")).isEmpty();
    assertThat(nearest("202-61", "2026-1")).isEmpty();
    assertThat(nearest("a100234", "b100234")).isEmpty();
    assertThat(nearest("x12345", "yz12345")).isEmpty();
    assertThat(nearest("team-a", "team-b")).isEmpty();
    assertThat(nearest("i-1", "i-01")).isEqualTo("i-01");
    assertThat(nearest("intern-0017", "inter-17")).isEqualTo("inter-17");
    assertThat(nearest("p-10", "p-1")).isEmpty();
  }

  @Test
  void nothingIsNearToNothing() {
    assertThat(near("")).isEmpty();
    assertThat(near("---")).isEmpty();
    assertThat(NearestName.to("ada", List.<String>of().stream())).isEmpty();
    assertThat(near("a".repeat(1_000_000))).isEmpty();
  }

  @Test
  void ofTooManyNamesNoneIsLookedFor() {
    Supplier<Stream<String>> names =
        () -> IntStream.range(0, 20_000).mapToObj(i -> i == 7 ? "ada" : "x" + i);
    assertThat(NearestName.to("adda", names.get())).contains("ada");
    assertThat(NearestName.to("adda", Stream.concat(names.get(), Stream.of("y")))).isEmpty();
  }

  @Test
  void ofSeveralTheNearest_thenTheFirst() {
    assertThat(NearestName.to("anna", List.of("anne", "hanna", "Anna").stream())).contains("Anna");
    assertThat(NearestName.to("anna", List.of("hanna", "anne").stream())).contains("anne");
  }

  private static String nearest(String written, String name) {
    return NearestName.to(written, Stream.of(name)).orElse("");
  }

  private static String near(String written) {
    return NearestName.to(written, NAMES.stream()).orElse("");
  }
}
