package org.openinternship.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.admission.AdmissionRules;
import org.openinternship.core.id.InternId;
import org.openinternship.core.program.Program;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.Reason;
import org.openinternship.examples.output.Printed;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.InternshipJsonException;
import org.openinternship.matching.policy.MatchingPolicy;

/** Whatever a host adds works from admission to JSON, in two languages. */
class OwnRulesTest {
  @Test
  void main_saysEveryReasonInBothLanguages_afterJsonToo() {
    assertThat(Printed.byMain(() -> OwnRules.main(new String[0])))
        .containsExactly(
            "at least 1 skill is needed to take part / er is minstens 1 vaardigheid nodig",
            "ada -> data",
            "ben -> web",
            "ada knows all that web teaches / ada kent alles wat web aanleert");
  }

  @Test
  void dutch_hasASentenceForEachCode_andSpeaksToTheIntern() {
    assertThat(OwnRules.DUTCH.problems(List.of(OwnRules.TOO_FEW_SKILLS, OwnRules.NOTHING_NEW)))
        .isEmpty();
    InternId ada = InternId.of("ada");
    Reason reason = Reason.of(OwnRules.NOTHING_NEW, ada, "web");
    assertThat(OwnRules.DUTCH.to(Reader.intern(ada, ZoneOffset.UTC)).message(reason))
        .isEqualTo("je kent alles wat web aanleert");
  }

  @Test
  void json_hasEachRuleByItsName_andReadsOnlyThoseItKnows() {
    String policy = OwnRules.JSON.toText(OwnRules.POLICY);
    assertThat(policy).contains("something-new", "much-new", "more-places");
    assertThat(OwnRules.JSON.read(policy, MatchingPolicy.class)).isEqualTo(OwnRules.POLICY);
    Program program =
        Program.builder().id("portal").admission(AdmissionRules.of(OwnRules.SKILLED)).build();
    String text = OwnRules.JSON.toText(program);
    assertThat(text).contains("skilled");
    assertThat(OwnRules.JSON.read(text, Program.class)).isEqualTo(program);
    assertThatThrownBy(() -> InternshipJson.standard().read(policy, MatchingPolicy.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageContaining("something-new");
  }
}
