package org.openinternship.core.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.reason.Reason;
import org.openinternship.testing.CoreSamples;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.NullCheck;
import org.openinternship.testing.Samples;

/** No public entry of this module takes null, and each says what is null. */
class NullsTest {
  private static final NullCheck CHECK = new NullCheck(CoreSamples.all());

  static List<Class<?>> types() {
    return ExportedTypes.of(Reason.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyEntryRefusesNull(Class<?> type) {
    assertThat(CHECK.problems(type)).isEmpty();
  }

  /** Takes null, fails late, fails without a name, leaves it to the JDK, and does well. */
  public static final class Careless {
    /** Takes it. */
    public static String takes(String text) {
      return String.valueOf(text);
    }

    /** Fails for another reason. */
    public static int fails(String text, Optional<String> other) {
      if (other == null) {
        throw new IllegalStateException("nothing there");
      }
      return text.length();
    }

    /** Leaves it to the JDK to say what could not be called. */
    public int dereferences(String text) {
      return text.length();
    }

    /** Says which one. */
    public static String names(String text) {
      return Objects.requireNonNull(text, "Careless.text");
    }
  }

  @Test
  void whatIsWrong_isFound() {
    assertThat(new NullCheck(new Samples()).problems(Careless.class))
        .hasSize(4)
        .anyMatch(problem -> problem.endsWith("takes(String) parameter 1: takes null"))
        .anyMatch(problem -> problem.contains("fails(String, Optional) parameter 1: throws a Null"))
        .anyMatch(problem -> problem.endsWith("IllegalStateException: nothing there"))
        .anyMatch(problem -> problem.contains("dereferences(String) parameter 1: throws a Null"));
  }
}
