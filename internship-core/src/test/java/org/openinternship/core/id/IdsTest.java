package org.openinternship.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdsTest {

  static List<Named<Function<String, Comparable<?>>>> factories() {
    return List.of(
        Named.of("CategoryId", CategoryId::of),
        Named.of("HostId", HostId::of),
        Named.of("HostUnitId", HostUnitId::of),
        Named.of("InternId", InternId::of),
        Named.of("MentorId", MentorId::of),
        Named.of("ProgramId", ProgramId::of),
        Named.of("ProjectId", ProjectId::of),
        Named.of("SupervisorId", SupervisorId::of),
        Named.of("PlacementId", PlacementId::of),
        Named.of("TermId", TermId::of));
  }

  @ParameterizedTest
  @MethodSource("factories")
  void sameText_isTheSameKey(Function<String, Comparable<?>> factory) {
    assertThat(factory.apply("a b-1"))
        .isEqualTo(factory.apply("a b-1"))
        .hasSameHashCodeAs(factory.apply("a b-1"))
        .isNotEqualTo(factory.apply("A b-1"))
        .hasToString("a b-1");
  }

  @ParameterizedTest
  @MethodSource("factories")
  void zeroIsAKey(Function<String, Comparable<?>> factory) {
    assertThat(factory.apply("0")).hasToString("0");
  }

  @ParameterizedTest
  @MethodSource("factories")
  void blankOrPaddedText_isRefusedByTypeName(Function<String, Comparable<?>> factory) {
    String type = factory.apply("a").getClass().getSimpleName();
    for (String blank : List.of("", " ", "\t\n", "\u2003")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> factory.apply(blank))
          .withMessage(type + ": value is blank. Maybe a column of the source is empty");
    }
    for (String padded : List.of(" a", "a ", "a\n")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> factory.apply(padded))
          .withMessage(
              type
                  + ": value '"
                  + padded.replace("\n", "\\u000A")
                  + "' has "
                  + (padded.endsWith("\n") ? "LINE FEED (LF) (U+000A)" : "white space")
                  + " at its ends, it must have none. Maybe strip it first");
    }
    assertThatNullPointerException()
        .isThrownBy(() -> factory.apply(null))
        .withMessage(type + ".value");
  }

  @Test
  void keysOfOneKind_areOrderedByText() {
    assertThat(Stream.of("b", "a10", "a2", "B").map(InternId::of).sorted())
        .extracting(InternId::value)
        .containsExactly("B", "a10", "a2", "b");
  }

  @Test
  void keysOfDifferentKinds_areNeverEqual() {
    List<HostSideId> parties =
        List.of(
            HostId.of("x"),
            HostUnitId.of("x"),
            SupervisorId.of("x"),
            MentorId.of("x"),
            ProjectId.of("x"));
    assertThat(parties).doesNotHaveDuplicates().allMatch(party -> party.value().equals("x"));
  }

  @Test
  void personsAreNamedWithTheirRole() {
    List<PersonId> people = List.of(SupervisorId.of("x"), MentorId.of("x"), InternId.of("x"));
    assertThat(people)
        .doesNotHaveDuplicates()
        .extracting(PersonId::withRole)
        .containsExactly("supervisor x", "mentor x", "intern x");
  }
}
