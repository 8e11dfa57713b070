package org.openinternship.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonCodeTest {

  @ParameterizedTest
  @EnumSource
  void templateRendersEveryParameter(ReasonCode code) {
    List<String> parameters = code.parameters();
    Object[] values = parameters.stream().map(name -> "<" + name + " $1\\>").toArray();
    String message = Reason.of(code, values).message();
    assertThat(message).isNotBlank().doesNotContain("{", "}").doesNotEndWith(".");
    for (Object value : values) {
      assertThat(message).contains((String) value);
    }
  }

  @ParameterizedTest
  @EnumSource
  void parametersAreDifferentPlainNames(ReasonCode code) {
    assertThat(code.parameters()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+"));
    assertThat(Reason.of(code, code.parameters().toArray()).arguments().keySet())
        .containsExactlyElementsOf(code.parameters());
  }

  @Test
  void reasonKeepsArgumentsInTheOrderOfTheCode_whateverTheMap() {
    Map<String, String> turned = new LinkedHashMap<>();
    turned.put("id", "ada");
    turned.put("kind", "intern");
    Reason reason = new Reason(ReasonCode.DUPLICATE_ID, turned);
    assertThat(reason).isEqualTo(Reason.of(ReasonCode.DUPLICATE_ID, "intern", "ada"));
    assertThat(reason.arguments().keySet()).containsExactly("kind", "id");
    turned.put("id", "changed");
    assertThat(reason.argument("id")).isEqualTo("ada");
    assertThat(reason)
        .hasToString(
            "DUPLICATE_ID: intern ada is given more than once. Maybe two sources were joined");
  }

  @Test
  void reason_withOtherArgumentsThanTheCodeTakes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of(ReasonCode.UNIT_CYCLE))
        .withMessage("Reason: UNIT_CYCLE takes [unit], not 0 values");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of(ReasonCode.UNIT_CYCLE, 1, 2))
        .withMessage("Reason: UNIT_CYCLE takes [unit], not 2 values");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reason(ReasonCode.DUPLICATE_ID, Map.of("kind", "intern")))
        .withMessage("Reason: argument 'id' of DUPLICATE_ID is missing; it has [kind, id]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reason(ReasonCode.UNIT_CYCLE, Map.of("unit", "a", "host", "b")))
        .withMessageStartingWith("Reason: UNIT_CYCLE takes [unit], not [");
    assertThatNullPointerException().isThrownBy(() -> Reason.of(null));
  }

  @Test
  void argument_thatTheCodeHasNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of(ReasonCode.UNIT_CYCLE, "a").argument("host"))
        .withMessage("Reason: UNIT_CYCLE has no argument 'host', only [unit]");
  }

  @Test
  void argumentsCannotBeChanged() {
    assertThat(Reason.of(ReasonCode.UNIT_CYCLE, "a").arguments()).isUnmodifiable();
    assertThat(ReasonCode.UNIT_CYCLE.parameters()).isUnmodifiable();
  }
}
