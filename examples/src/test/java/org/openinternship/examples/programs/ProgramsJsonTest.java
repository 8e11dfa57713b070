package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;
import org.openinternship.jackson.InternshipJson;

/** Each program is sound, and can be written into a file and read from it. */
class ProgramsJsonTest {
  private static final InternshipJson JSON = InternshipJson.standard();

  static Stream<Program> programs() {
    return Stream.of(
        Aicte.program(),
        ErasmusBlended.program(),
        LfxMentorship.program(),
        MicroInternship.program(),
        Mitacs.program(),
        Outreachy.program(),
        PmInternshipScheme.program(),
        Preactum.bank(),
        Preactum.postalService(),
        SummerOfCode.program(),
        UcLouvain.program(),
        UkFoundation.program(),
        Vsfs.program(),
        Vsfs.team(),
        Waaph.program(),
        WaterlooCoop.program());
  }

  static Stream<Term> terms() {
    return Stream.of(
        Aicte.term(),
        ErasmusBlended.term(),
        LfxMentorship.term(),
        MicroInternship.term(),
        Mitacs.term(),
        Outreachy.term(),
        PmInternshipScheme.term(),
        Preactum.term(),
        SummerOfCode.term(),
        UcLouvain.term(),
        UkFoundation.term(),
        Vsfs.term(),
        Waaph.term(),
        WaterlooCoop.term());
  }

  @ParameterizedTest
  @MethodSource("programs")
  void programIsReadBack(Program program) {
    assertReadBack(program, Program.class);
  }

  @ParameterizedTest
  @MethodSource("terms")
  void termIsReadBack(Term term) {
    assertReadBack(term, Term.class);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void programIsSound(Program program) {
    assertThat(program.validate().findings()).isEmpty();
  }

  private static <T> void assertReadBack(T value, Class<T> type) {
    String text = JSON.toText(value);
    assertThat(JSON.read(text, type)).isEqualTo(value);
    assertThat(JSON.toText(JSON.read(text, type))).isEqualTo(text);
  }
}
