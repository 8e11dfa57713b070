package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.term.Phase;

/** The one rule for text holds in JSON: a fault with a path, or the text in its form. */
class TextJsonTest {
  private static final InternshipJson JSON = InternshipJson.standard();

  private static void refused(String json, Class<?> type, String... words) {
    assertThatExceptionOfType(InternshipJsonException.class)
        .isThrownBy(() -> JSON.read(json, type))
        .withMessageContainingAll(words);
  }

  @ParameterizedTest
  @CsvSource({
    "AoE, Etc/GMT+12",
    "IST, Asia/Kolkata",
    "PST, America/Los_Angeles",
    "UTC+5:30, UTC+05:30",
  })
  void zone_thatPeopleWriteWrongly_getsTheHint(String zone, String meant) {
    refused(
        "{\"kind\":\"APPLICATION\",\"window\":{\"opens\":\"2026-07-01T00:00\",\"closes\":\"2026-08-01T00:00\","
            + "\"zone\":\""
            + zone
            + "\"}}",
        Phase.class,
        "/window/zone",
        meant);
  }

  @Test
  void currency_thatPeopleWriteWrongly_getsTheHint() {
    refused("{\"amount\":\"1\",\"currency\":\"RMB\"}", Money.class, "/currency", "CNY");
    refused("{\"amount\":\"1\",\"currency\":\"EURO\"}", Money.class, "/currency", "EUR");
  }

  @Test
  void keyWithSomethingInvisible_isAFaultWithAPath() {
    refused("{\"id\":\"ada\\u202e\"}", Intern.class, "/id", "RIGHT-TO-LEFT OVERRIDE (U+202E)");
    refused("{\"id\":\"ada\",\"learningGoals\":[\"\\u00a0\"]}", Intern.class, "blank");
  }

  @Test
  void freeText_keepsItsLines() {
    Project project =
        Project.builder().id("p").host("h").description("one\n\ttwo \u202bx\u202c").build();
    assertThat(JSON.read(JSON.toText(project), Project.class)).isEqualTo(project);
  }

  @Test
  void name_isReadInItsForm() {
    Skill skill = JSON.read("{\"name\":\"SQL\\u00a0\",\"proficiency\":\"BASIC\"}", Skill.class);
    assertThat(skill.name()).isEqualTo("SQL");
  }
}
