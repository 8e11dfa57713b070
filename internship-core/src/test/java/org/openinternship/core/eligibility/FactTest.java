package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.admission.ApplicantFact;
import org.openinternship.core.finding.FactName;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.supervision.PlanFact;

class FactTest {
  private enum PortalFact implements FactName {
    HAS_A_DESK
  }

  private static String told(Outcome outcome) {
    return outcome.reasons().get(0).message();
  }

  @Test
  void factOfAnArea_ofAHostsOwnEnumOrAText_isExpressed() {
    Fact fact =
        Outcome.unknown(Fact.INTERN_SKILLS).reasons().get(0).argument("fact", Fact::valueOf);
    assertThat(fact).isEqualTo(Fact.INTERN_SKILLS);
    assertThat(told(Outcome.unknown(PortalFact.HAS_A_DESK)))
        .startsWith("we do not know has a desk");
    assertThat(told(Outcome.unknown("the answer to on-sanctions-list")))
        .startsWith("we do not know the answer to on-sanctions-list");
    assertThat(Outcome.pending(PortalFact.HAS_A_DESK)).isInstanceOf(Outcome.Pending.class);
    assertThat(Outcome.unknown(PortalFact.HAS_A_DESK)).isEqualTo(Outcome.unknown("HAS_A_DESK"));
  }

  @Test
  void noun_isFoundUnderOneKeyForTheFactsOfEveryArea() {
    ReasonTexts nouns =
        ReasonTexts.of(
            ReasonLanguage.english(),
            Map.of(
                "FACT_UNKNOWN", "we do not know {fact}",
                "Fact.INTERN_EDUCATION", "whether you study",
                "Fact.BIRTH_DATE", "your birth date",
                "Fact.HAS_A_DESK", "whether you have a desk"));
    assertThat(
            Stream.of(Fact.INTERN_EDUCATION, ApplicantFact.BIRTH_DATE, PortalFact.HAS_A_DESK)
                .map(fact -> nouns.message(Outcome.unknown(fact).reasons().get(0))))
        .containsExactly(
            "we do not know whether you study",
            "we do not know your birth date",
            "we do not know whether you have a desk");
  }

  @Test
  void names_differBetweenTheAreas() {
    assertThat(
            Stream.of(Fact.values(), ApplicantFact.values(), PlanFact.values())
                .flatMap(Stream::of)
                .map(FactName::name))
        .doesNotHaveDuplicates();
  }

  @Test
  void fact_isOfTheInternUnlessItIsTheProjects() {
    assertThat(Stream.of(Fact.values()).filter(fact -> !fact.isOfIntern()))
        .containsExactly(Fact.PROJECT_PERIOD, Fact.PROJECT_COMPENSATION);
  }

  @Test
  void factWithoutAName_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Outcome.unknown(" "))
        .withMessageStartingWith("Outcome: fact is blank");
    assertThatIllegalArgumentException().isThrownBy(() -> Outcome.pending(""));
    assertThatNullPointerException().isThrownBy(() -> Outcome.unknown((FactName) null));
    assertThatNullPointerException().isThrownBy(() -> Outcome.pending((FactName) null));
  }
}
