package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.openinternship.core.entry.Age;
import org.openinternship.core.entry.ApplicantFacts;
import org.openinternship.core.entry.EntryRequirement;
import org.openinternship.core.offer.SeasonChange;
import org.openinternship.core.program.BidRules;
import org.openinternship.core.program.OfferPolicy;
import org.openinternship.core.program.Program;
import org.openinternship.core.program.Term;

class ProgramJsonTest {
  private static final InternshipJson JSON = InternshipJson.standard();

  @Test
  void fullProgram_isWrittenAsReviewed() {
    Golden.assertSame("full-program.json", JSON.toText(FullProgram.program()));
  }

  @Test
  void fullProgramAndTerm_areReadBack() {
    assertThat(JSON.read(JSON.toText(FullProgram.program()), Program.class))
        .isEqualTo(FullProgram.program());
    assertThat(JSON.read(JSON.toText(FullProgram.term()), Term.class))
        .isEqualTo(FullProgram.term());
  }

  @Test
  void whatHasADefault_mayBeLeftOut() {
    assertThat(JSON.read("{\"id\":\"x\"}", Program.class))
        .isEqualTo(Program.builder().id("x").build());
  }

  @Test
  void noLimit_isNotWritten() {
    assertThat(JSON.compact().toText(BidRules.free()))
        .isEqualTo("{\"leastBids\":0,\"ranked\":false}");
    assertThat(JSON.compact().toText(OfferPolicy.standard().withMostRounds(2)))
        .contains("\"mostRounds\":2");
    assertThat(JSON.compact().toText(OfferPolicy.standard())).doesNotContain("mostRounds");
  }

  /** A number for an age, a level for a degree. */
  @Test
  void kindsMayDifferInAProperty_whereverTheTypeStands() {
    assertThat(JSON.read("{\"most\":24,\"least\":18,\"type\":\"AGE\"}", EntryRequirement.class))
        .isEqualTo(Age.between(18, 24));
    assertRefused(
        "{\"least\":\"SECONDARY\",\"most\":24,\n\"type\":\"AGE\"}",
        EntryRequirement.class,
        "/least: found \"SECONDARY\", expected a whole number (line 1, column 10)");
    assertRefused(
        "{\"at\":\"2026-09-01T00:00:00Z\",\"offer\":1,\"reason\":\"HOURS\",\"type\":\"WITHDRAWN\"}",
        SeasonChange.class,
        "/reason: found \"HOURS\", expected one of OTHER_ACCEPTED,");
  }

  @Test
  void valueThatARecordRefuses_isNamedWithItsPlace() {
    assertRefused(
        "{\"id\":\"x\",\"entryRules\":{\"whenUnknown\":\"WAIT\",\"requirements\":[\n"
            + "{\"type\":\"AGE\",\"least\":18,\"most\":17}]}}",
        Program.class,
        "/entryRules/requirements/0: Age: most");
    assertRefused(
        "{\"id\":\"x\",\"bidRules\":{\"mostBids\":-1}}",
        Program.class,
        "/bidRules: BidRules: mostBids");
    assertRefused(
        "{\"id\":\"t\",\"period\":\"2026-09-01/2026-12-18\",\"phases\":[{\"kind\":\"INTAKE\","
            + "\"window\":{\"opens\":\"soon\",\"closes\":\"2026-05-01T00:00\",\"zone\":\"UTC\"}}]}",
        Term.class,
        "/phases/0/window/opens: found \"soon\", expected a date and time such as"
            + " 2026-09-01T09:30 (line 1, ");
  }

  /** It may be a date of birth. */
  @Test
  void dateThatIsNone_isNotRepeated() {
    assertThatExceptionOfType(InternshipJsonException.class)
        .isThrownBy(
            () ->
                InternshipJson.standard()
                    .read(
                        "{\"intern\":\"ada\",\"birthDate\":\"1999-13-45\"}", ApplicantFacts.class))
        .withMessageContaining("/birthDate: is no date, expected a date such as 2026-09-01")
        .satisfies(
            fault -> {
              StringWriter trace = new StringWriter();
              fault.printStackTrace(new PrintWriter(trace));
              assertThat(trace.toString()).doesNotContain("1999");
            });
  }

  private static void assertRefused(String text, Class<?> type, String message) {
    assertThatThrownBy(() -> JSON.read(text, type))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith(message);
  }
}
