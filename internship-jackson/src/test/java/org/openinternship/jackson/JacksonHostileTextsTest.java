package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.HostileTexts;

/** Every public entry of this module that takes a text refuses a hostile one, or makes it good. */
class JacksonHostileTextsTest {
  /** Whole tables and documents have line ends, and postal addresses lines. */
  private static final Set<String> FREE =
      Set.of(
          "ResultTable.toText", "DirectoryEntry.address", "OpenBadge.toText", "JobPosting.toText");

  private static final HostileTexts CHECK = new HostileTexts(NullsTest.samples(), FREE);

  static List<Class<?>> types() {
    return ExportedTypes.of(InternshipJson.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyEntryDealsWithHostileTexts(Class<?> type) {
    assertThat(CHECK.problems(type)).isEmpty();
  }
}
