package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.admission.AdmissionRequirement;
import org.openinternship.core.admission.AdmissionRules;
import org.openinternship.core.admission.Age;
import org.openinternship.core.admission.ApplicantFacts;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.SeasonEvent;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;

class ProgramJsonTest {
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final AdmissionRequirement LAPTOP =
      AdmissionRequirement.of("laptop", Set.of(), (applicant, term) -> Outcome.satisfied());

  @Test
  void fullProgram_isWrittenAsReviewed() {
    Golden.assertSame("documents/1/program.json", JSON.toText(FullProgram.program()));
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
    assertThat(JSON.compact().toText(BidRules.standard()))
        .isEqualTo(
            "{\"minBids\":0,\"ranked\":false,\"phase\":\"APPLICATION\","
                + "\"whenNoBids\":\"LEAVE_OUT\"}");
    assertThat(JSON.compact().toText(OfferRules.standard().withMaxRounds(2)))
        .contains("\"maxRounds\":2");
    assertThat(JSON.compact().toText(OfferRules.standard())).doesNotContain("maxRounds");
  }

  /** A number for an age, a level for a degree. */
  @Test
  void kindsMayDifferInAProperty_whereverTheTypeStands() {
    assertThat(
            JSON.read(
                "{\"max\":24,\"min\":18,\"on\":{\"edge\":\"FIRST\"},\"type\":\"AGE\"}",
                AdmissionRequirement.class))
        .isEqualTo(Age.between(18, 24));
    assertRefused(
        "{\"min\":\"SECONDARY\",\"max\":24,\n\"type\":\"AGE\"}",
        AdmissionRequirement.class,
        "/min: found \"SECONDARY\", expected a whole number (line 1, column 8)");
    assertRefused(
        "{\"at\":\"2026-09-01T00:00:00Z\",\"offer\":1,\"reason\":\"HOURS\",\"type\":\"OFFER_WITHDRAWN\"}",
        SeasonEvent.class,
        "/reason: found \"HOURS\", expected one of OTHER_ACCEPTED,");
  }

  @Test
  void valueThatARecordRefuses_isNamedWithItsPlace() {
    assertRefused(
        "{\"id\":\"x\",\"admission\":{\"whenUnknown\":\"WAIT\",\"requirements\":[\n"
            + "{\"type\":\"AGE\",\"min\":18,\"max\":17,\"on\":{\"edge\":\"FIRST\"}}]}}",
        Program.class,
        "/admission/requirements/0/max: Age: max is 17");
    assertRefused(
        "{\"id\":\"x\",\"bids\":{\"maxBids\":-1}}",
        Program.class,
        "/bids/maxBids: BidRules: maxBids");
    assertRefused(
        "{\"id\":\"t\",\"period\":\"2026-09-01/2026-12-18\",\"phases\":[{\"kind\":\"INTAKE\","
            + "\"window\":{\"opens\":\"soon\",\"closes\":\"2026-05-01T00:00\",\"zone\":\"UTC\"}}]}",
        Term.class,
        "/phases/0/window/opens: found \"soon\", expected a date and time such as"
            + " 2026-09-01T09:30 (line 1, ");
  }

  @Test
  void ownAdmissionRequirement_standsByItsNameOnceItIsKnown() {
    Program own =
        Program.builder().id("x").admission(AdmissionRules.of(Age.atLeast(18), LAPTOP)).build();
    InternshipJson knowing = JSON.with(LAPTOP);
    String text = knowing.compact().toText(own);
    assertThat(text)
        .contains(
            "[{\"type\":\"AGE\",\"min\":18,\"max\":150,\"on\":{\"edge\":\"FIRST\"}},\"laptop\"]");
    assertThat(knowing.read(text, Program.class)).isEqualTo(own);
    assertThat(knowing.read("\"laptop\"", AdmissionRequirement.class)).isEqualTo(LAPTOP);
  }

  @Test
  void ownAdmissionRequirement_thatIsNotKnown_isNamed() {
    String theName = "the name of one of the host's own that InternshipJson.with makes known";
    InternshipJson knowing = JSON.with(LAPTOP);
    AdmissionRules own = AdmissionRules.of(LAPTOP);
    assertThatThrownBy(() -> JSON.toText(own))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessage(
            "/requirements/0: has 'laptop', which can be written only by a known name, as "
                + theName);
    String text = knowing.toText(own);
    assertRefused(
        text, AdmissionRules.class, "/requirements/0: found \"laptop\", expected " + theName);
    assertThatThrownBy(() -> knowing.read(text.replace("laptop", "desk"), AdmissionRules.class))
        .hasMessageStartingWith(
            "/requirements/0: found \"desk\", expected one of laptop, or one of the host's own that"
                + " InternshipJson.with makes known");
    assertThatThrownBy(() -> knowing.read("7", AdmissionRequirement.class))
        .hasMessageStartingWith("/: found 7, expected an object with type AGE or CITIZENSHIP");
    assertThatThrownBy(() -> knowing.with(LAPTOP))
        .hasMessage("InternshipJson: 'laptop' is known already. Maybe give it another name");
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
        .withMessageContaining("/birthDate: is refused, expected a date such as 2026-09-01")
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
