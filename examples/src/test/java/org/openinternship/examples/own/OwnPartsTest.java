package org.openinternship.examples.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.admission.AdmissionRules;
import org.openinternship.core.program.Program;
import org.openinternship.examples.output.Printed;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.InternshipJsonException;
import org.openinternship.matching.policy.MatchingPolicy;

/** Whatever a host adds works from admission to JSON, in two languages. */
class OwnPartsTest {
  @Test
  void main_saysEveryReasonInBothLanguages_afterJsonToo() {
    assertThat(Printed.byMain(() -> OwnParts.main(new String[0])))
        .containsExactly(
            "at least 1 skill is needed to take part / Mindestens 1 Kenntnis ist nötig",
            "ada -> data",
            "ben -> web",
            "project web teaches nothing that intern ada does not know"
                + " / In web lernt ada nichts dazu");
  }

  @Test
  void german_hasASentenceForEachCode() {
    assertThat(OwnParts.GERMAN.problems(List.of(OwnParts.PortalReason.values()))).isEmpty();
  }

  @Test
  void json_hasEachPartByItsName_andReadsOnlyThoseItKnows() {
    String policy = OwnParts.json().toText(OwnParts.POLICY);
    assertThat(policy).contains("something-new", "much-new", "more-places");
    assertThat(OwnParts.json().read(policy, MatchingPolicy.class)).isEqualTo(OwnParts.POLICY);
    Program program =
        Program.builder().id("portal").admission(AdmissionRules.of(OwnParts.SKILLED)).build();
    String text = OwnParts.json().toText(program);
    assertThat(text).contains("skilled");
    assertThat(OwnParts.json().read(text, Program.class)).isEqualTo(program);
    assertThatThrownBy(() -> InternshipJson.standard().read(policy, MatchingPolicy.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageContaining("something-new");
  }
}
