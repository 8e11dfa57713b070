package org.openinternship.core.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.testing.BuilderCheck;
import org.openinternship.testing.ExportedTypes;

/** What every builder says of itself and of what is missing, and how its methods are called. */
class BuildersTest {
  static List<Class<?>> builders() {
    return BuilderCheck.among(ExportedTypes.of(Reason.class));
  }

  @ParameterizedTest
  @MethodSource("builders")
  void everyBuilder_tellsWhatIsMissingAndIsNamedByTheRule(Class<?> type) {
    assertThat(BuilderCheck.problems(type)).isEmpty();
  }

  @Test
  void thereAreBuilders() {
    assertThat(builders()).hasSizeGreaterThan(50).contains(Intern.Builder.class);
  }

  @Test
  void noKey() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Intern.builder().build())
        .withMessage(
            "Intern has no id: every Intern needs one. Maybe .id(...) is missing before .build()");
  }

  @Test
  void noHost_ofAProjectWithAKey() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Project.builder().id(ProjectId.of("city-map")).build())
        .withMessage(
            "Project city-map has no host: every Project needs one. Maybe .host(...) is missing"
                + " before .build()");
  }

  @Test
  void severalMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Placement.builder().id("p-1").project("api").host("ghent").build())
        .withMessage(
            "Placement p-1 has no intern, firstSupervisor, plannedPeriod and zone: every Placement"
                + " needs them. Maybe .intern(...), .firstSupervisor(...), .plannedPeriod(...) and"
                + " .zone(...) are missing before .build()");
  }

  @Test
  void null_namesTheValueAndTheAttribute() {
    assertThatNullPointerException()
        .isThrownBy(() -> Intern.builder().id((InternId) null))
        .withMessage("Intern.id");
    assertThatNullPointerException()
        .isThrownBy(() -> Intern.builder().addEnrolments(null, null))
        .withMessage("Intern.enrolments element");
    Intern ada = Intern.builder().id("ada").build();
    assertThatNullPointerException().isThrownBy(() -> ada.withId(null)).withMessage("Intern.id");
  }

  @Test
  void textForm_isOneUsefulLineWithoutPersonalData() {
    Intern.Builder intern = Intern.builder().id("ada").location(Location.of("BE"));
    assertThat(intern).hasToString("Intern.Builder: ada");
    assertThat(Intern.builder()).hasToString("Intern.Builder");
    Project.Builder project = Project.builder().id("api").host("ghent");
    Cohort.Builder cohort = Cohort.builder().addInterns(intern.build());
    cohort.addProjects(project.build(), project.id("map").build()).addBids("ada", "map");
    assertThat(cohort).hasToString("Cohort.Builder: 2 projects, 1 interns, 1 bids");
    assertThat(SkillTaxonomy.builder().alias("golang", "go"))
        .hasToString("SkillTaxonomyBuilder: 1 aliases, 0 skills with broader ones");
  }
}
