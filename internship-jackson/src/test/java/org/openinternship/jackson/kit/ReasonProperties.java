package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.InternshipJsonException;
import org.openinternship.jackson.vocabulary.Vocabulary;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.testing.ExportedTypes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reasons keep the types of their arguments, whatever the code. */
class ReasonProperties {
  /** A code of a host, with a parameter of every kind. */
  enum PortalReason implements ReasonCode {
    /** Has them all. */
    EVERY_KIND(
        "{any} {count:number} {more|# more|# more} {day:date} {at:instant} {wait:duration}"
            + " {days:period} {phase:PhaseKind}");

    @SuppressWarnings("ImmutableEnumChecker") // immutable
    private final ReasonText text;

    PortalReason(String english) {
      this.text = ReasonText.of(english);
    }

    @Override
    public ReasonText text() {
      return text;
    }
  }

  private static final JsonForms FORMS =
      Vocabulary.forms().with(ReasonCode.class, PortalReason.EVERY_KIND);
  private static final InternshipJson JSON =
      InternshipJson.standard().with(PortalReason.EVERY_KIND);

  private static Set<String> codes() {
    return ((ChoiceForm<?>) FORMS.of(ReasonCode.class)).names();
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void reasonOfEveryCode_isReadAsItWasWritten(@ForAll long seed) {
    Random random = new Random(seed);
    for (String code : codes()) {
      ObjectNode bare = JsonMapper.shared().createObjectNode().put("code", code);
      String drawn = FORMS.hints().repaired("Reason", bare, random).toString();
      Reason reason = JSON.read(drawn, Reason.class);
      String text = JSON.toText(reason);
      assertThat(JSON.read(text, Reason.class)).as(text).isEqualTo(reason);
      JsonNode arguments = JsonMapper.shared().readTree(text).path("arguments");
      reason.arguments().forEach((name, kept) -> assertKind(arguments.get(name), kept));
    }
  }

  private static void assertKind(JsonNode node, Object kept) {
    assertThat(node.isArray()).isEqualTo(kept instanceof List);
    assertThat(node.isNumber()).isEqualTo(kept instanceof Number);
    assertThat(node.isArray() || node.isNumber() || node.isString()).isTrue();
  }

  @Example
  void everyCodeOfTheLibrary_isKnown() {
    assertThat(codes())
        .containsAll(names(ExportedTypes.reasonCodes(Reason.class)))
        .containsAll(names(ExportedTypes.reasonCodes(MatchingEngine.class)))
        .contains("EVERY_KIND")
        .hasSizeGreaterThan(150);
  }

  private static List<String> names(List<ReasonCode> codes) {
    assertThat(codes).isNotEmpty();
    return codes.stream().map(ReasonCode::name).toList();
  }

  @Example
  void numbers_areExactAndBounded() {
    for (String number : List.of("9223372036854775807", "0.1", "1E+30", "-12.50", "1E-20")) {
      Reason reason = JSON.read(fact(number), Reason.class);
      assertThat(new BigDecimal(reason.arguments().get("fact").toString()))
          .isEqualByComparingTo(number);
      assertThat(JSON.read(JSON.toText(reason), Reason.class)).isEqualTo(reason);
    }
    assertThatThrownBy(() -> JSON.read(fact("1E999999999"), Reason.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith(
            "/arguments/fact: found 1E999999999, expected a number of at most 100 digits (line 1,");
    assertThatThrownBy(() -> JSON.read(fact("[[]]"), Reason.class))
        .hasMessageStartingWith(
            "/arguments/fact/0: found an array, expected a number or a text (line 1,");
    assertThatThrownBy(() -> JSON.read(fact("true"), Reason.class))
        .hasMessageStartingWith(
            "/arguments/fact: found true, expected a number, a text or a list of these (line 1,");
  }

  private static String fact(String value) {
    return "{\"code\":\"FACT_UNKNOWN\",\"arguments\":{\"fact\":" + value + "}}";
  }
}
