package org.openinternship.core.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.UniqueNames;

/** A simple name and the name of a code occur once in this module. */
class NamesTest {
  interface First {
    record Same() {}

    record Builder() {}
  }

  interface Second {
    record Same() {}

    record Builder() {}
  }

  private record Code(String name) implements ReasonCode {
    @Override
    public ReasonText text() {
      return ReasonText.of("");
    }
  }

  @Test
  void simpleNamesOccurOnce() {
    assertThat(ExportedTypes.of(Reason.class)).contains(Reason.class).hasSizeGreaterThan(100);
    assertThat(UniqueNames.clashes(ExportedTypes.of(Reason.class))).isEmpty();
  }

  @Test
  void clashOfNames_saysWhichFilesToEdit() {
    assertThat(
            UniqueNames.clashes(
                List.of(First.Same.class, First.Builder.class, Second.Same.class, Second.class)))
        .containsExactly(
            "Same is in internship-core/src/main/java/org/openinternship/core/guards/NamesTest.java"
                + " and in internship-core/src/main/java/org/openinternship/core/guards/NamesTest"
                + ".java: rename one of them");
    assertThat(UniqueNames.clashes(List.of(First.Builder.class, Second.Builder.class))).isEmpty();
  }

  @Test
  void clashOfCodes_isFound() {
    assertThat(UniqueNames.codeClashes(List.of(new Code("A"), new Code("B")))).isEmpty();
    assertThat(UniqueNames.codeClashes(List.of(new Code("A"), new Code("B"), new Code("A"))))
        .hasSize(1);
  }
}
