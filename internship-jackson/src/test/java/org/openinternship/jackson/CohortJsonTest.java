package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.evaluation.GapRules;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.pay.TraineeshipRules;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Intern;
import org.openinternship.core.placement.BlendedRules;
import org.openinternship.core.placement.ExtensionRules;
import org.openinternship.core.progress.CreditRule;
import org.openinternship.core.progress.ForecastRule;
import org.openinternship.core.progress.ProgressWeights;
import org.openinternship.core.skill.Evidence;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;

class CohortJsonTest {
  private static final InternshipJson JSON = InternshipJson.standard();

  @Test
  void fullCohort_isWrittenAsReviewed() {
    Golden.assertSame("documents/1/cohort.json", JSON.toText(FullCohort.cohort()));
  }

  @Test
  void fullCohort_isReadBack() {
    assertThat(JSON.read(Golden.read("documents/1/cohort.json"), Cohort.class))
        .isEqualTo(FullCohort.cohort());
  }

  @Test
  void emptyObject_isTheEmptyCohort() {
    assertThat(JSON.read("{}", Cohort.class)).isEqualTo(Cohort.builder().build());
    assertThat(JSON.compact().toText(Cohort.builder().build()))
        .isEqualTo(
            "{\"formatVersion\":1,\"bidRules\":{\"minBids\":0,\"ranked\":false,\"phase\":\"APPLICATION\","
                + "\"whenNoBids\":\"LEAVE_OUT\"},\"hostRules\":{}}");
  }

  @Test
  void whatHasADefault_mayBeLeftOut() {
    Intern intern =
        JSON.read(
            "{\"id\":\"ada\",\"skills\":[{\"name\":\"java\",\"proficiency\":\"BASIC\"}]}",
            Intern.class);
    assertThat(intern.compensationNeed()).isEqualTo(CompensationNeed.NONE);
    assertThat(intern.skills().get(0).evidence()).isEqualTo(Evidence.SELF_DECLARED);
    assertThat(JSON.read("{\"party\":{\"host\":\"h\"}}", HostRanking.class).unlisted())
        .isEqualTo(HostRanking.Unlisted.AFTER_LISTED);
  }

  @Test
  void blanksOfBids_areWrittenWhereThereAreSome() {
    Bids twoOfFour = Bids.by("ada").then("a", "b").thenBlank("c", "d");
    String text =
        "{\"intern\":\"ada\",\"projects\":[\"a\",\"b\",\"c\",\"d\"],\"ranked\":true,\"blanks\":2}";
    assertThat(JSON.compact().toText(twoOfFour)).isEqualTo(text);
    assertThat(JSON.read(text, Bids.class)).isEqualTo(twoOfFour);
    assertThat(JSON.compact().toText(Bids.ranked("ada", "a")))
        .isEqualTo("{\"intern\":\"ada\",\"projects\":[\"a\"],\"ranked\":true}");
    assertThatExceptionOfType(InternshipJsonException.class)
        .isThrownBy(() -> JSON.read(text.replace("true", "false"), Bids.class))
        .withMessageContaining("number of blanks of ada is 2, it must be 0");
  }

  @Test
  void propertiesComeInAnyOrder_andTheTypeToo() {
    Cohort cohort =
        JSON.read(
            "{\"projects\":[{\"compensation\":{\"rate\":{\"currency\":\"EUR\",\"amount\":\"15.50\"},"
                + "\"type\":\"HOURLY\"},\"host\":\"city-of-ghent\",\"id\":\"city-walks\"}]}",
            Cohort.class);
    assertThat(cohort.projects()).containsExactly(FullCohort.cohort().projects().get(2));
  }

  @Test
  void schemaOfTheDocument_mayBeNamedAtItsTop() {
    assertThat(JSON.read("{\"$schema\":\"cohort.schema.json\"}", Cohort.class))
        .isEqualTo(Cohort.builder().build());
  }

  @Test
  void findings_areWrittenWithTheirMessage() {
    var report = FullCohort.cohort().withVetoes().validate();
    String text = JSON.toText(report);
    assertThat(text).contains("\"message\": \"intern cy is not in the cohort.");
    assertThat(JSON.read(text, report.getClass())).isEqualTo(report);
    assertThat(report.of(Severity.ERROR)).isNotEmpty();
  }

  @Test
  void whatTheBuildersAssume_mayBeLeftOut() {
    assertThat(read("{\"intern\":\"ada\",\"projects\":[\"p\"]}", Bids.class))
        .isEqualTo(Bids.ranked("ada", "p"));
    assertThat(read("{\"name\":\"java\",\"proficiency\":\"BASIC\"}", Skill.class))
        .isEqualTo(Skill.of("java", Proficiency.BASIC));
    assertThat(read("{}", ExtensionRules.class)).isEqualTo(ExtensionRules.standard());
    assertThat(read("{}", ProgressWeights.class)).isEqualTo(ProgressWeights.standard());
    assertThat(read("{}", GapRules.class)).isEqualTo(GapRules.standard());
    assertThat(read("{}", TraineeshipRules.class)).isEqualTo(TraineeshipRules.standard());
    assertThat(read("{}", ForecastRule.class)).isEqualTo(ForecastRule.standard());
    assertThat(read("{}", BlendedRules.class)).isEqualTo(BlendedRules.none());
    assertThat(read("{\"minutesPerCredit\":60}", CreditRule.class))
        .isEqualTo(CreditRule.ofHours(1));
  }

  /** A document is whole, so that a reader who does not know the defaults reads it. */
  @Test
  void whatTheBuildersAssume_isWritten() {
    assertThat(InternshipJson.standard().compact().toText(Bids.ranked("ada", "p")))
        .isEqualTo("{\"intern\":\"ada\",\"projects\":[\"p\"],\"ranked\":true}");
  }

  private static <T> T read(String text, Class<T> type) {
    return InternshipJson.standard().read(text, type);
  }
}
