package org.openinternship.core.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.testing.Cohorts;

class HostProperties {

  private static Project.Builder project() {
    return Project.builder().id("api").host("city");
  }

  @Provide
  Arbitrary<Project> projects() {
    return Cohorts.projects();
  }

  @Property
  void projectsAreEqualByValue(@ForAll("projects") Project project) {
    Project copy = Project.builder().from(project).build();
    assertThat(copy).isEqualTo(project).hasSameHashCodeAs(project);
    assertThat(project.withSeats(project.seats())).isSameAs(project);
    assertThat(project.withSeats(project.seats() + 1)).isNotEqualTo(project);
  }

  @Example
  void project_defaults() {
    Project project = project().build();
    assertThat(project.seats()).isEqualTo(1);
    assertThat(project.minInterns()).isEmpty();
    assertThat(project.mentors()).isEmpty();
    assertThat(project.compensation()).isEmpty();
  }

  @Example
  void project_shortcuts() {
    Project project =
        project()
            .unit("it")
            .supervisor("sam")
            .addMentor("mo")
            .requires("java", Proficiency.WORKING)
            .prefers("sql", Proficiency.BASIC)
            .welcomes("go", Proficiency.EXPERT)
            .needsLanguage("EN", CefrLevel.B2)
            .build();
    assertThat(project.skillNeeds())
        .containsExactly(
            new SkillNeed("java", Proficiency.WORKING, Necessity.REQUIRED),
            new SkillNeed("sql", Proficiency.BASIC, Necessity.PREFERRED),
            new SkillNeed("go", Proficiency.EXPERT, Necessity.NICE_TO_HAVE));
    assertThat(project.languages()).containsExactly(new LanguageSkill("en", CefrLevel.B2));
    assertThat(project.unit()).hasToString("Optional[it]");
    assertThat(project.supervisor()).hasToString("Optional[sam]");
    assertThat(project.mentors()).hasToString("[mo]");
  }

  @Example
  void project_withoutKeyOrHost() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Project.builder().host("city").build())
        .withMessageContaining(" has no id: ");
    assertThatIllegalStateException()
        .isThrownBy(() -> Project.builder().id("api").build())
        .withMessageContaining(" has no host: ");
  }

  @Example
  void project_numbersOutOfBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project().seats(-1).build())
        .withMessage("Project api: seats is -1, it must be from 0 to 10000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project().targetInterns(-1).build())
        .withMessage("Project api: targetInterns is -1, it must be from 0 to 1000000");
    assertThat(project().seats(2).targetInterns(3).build().targetInterns()).hasValue(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project().minInterns(0).build())
        .withMessage("Project api: minInterns is 0, it must be from 1 to 10000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project().seats(2).minInterns(3).build())
        .withMessage(
            "Project api: minInterns is 3, it must be at most seats, which is 2. Maybe set seats, or"
                + " the two were swapped");
    assertThat(project().seats(2).minInterns(2).build().minInterns()).hasValue(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project().hoursPerWeek(169).build())
        .withMessage(
            "Project api: hoursPerWeek is 169, it must be from 1 to 168. Maybe the hours of the whole"
                + " period were given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project().neededSharedMinutes(10_081).build())
        .withMessage("Project api: neededSharedMinutes is 10081, it must be from 1 to 10080");
  }

  @Example
  void project_checksHoldForWithersToo() {
    Project project = project().seats(2).minInterns(2).build();
    assertThatIllegalArgumentException().isThrownBy(() -> project.withSeats(1));
  }

  @Example
  void project_sharedMinutesNeedCoreHours() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project().neededSharedMinutes(60).build())
        .withMessage(
            "Project api: neededSharedMinutes is 60, but there are no coreHours to share. Maybe set"
                + " coreHours");
    WorkingHours hours = WorkingHours.of("UTC", "Mon 09:00-10:00");
    assertThat(project().coreHours(hours).neededSharedMinutes(60).build().neededSharedMinutes())
        .hasValue(60);
  }

  @Example
  void project_listsWithWhatMustNotBeThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project().addTeaches(" ").build())
        .withMessage("Project api: one of teaches is blank. Maybe a list has an empty line");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project().addMentor("mo").addMentor("mo").build())
        .withMessage("Project api: mentor 'mo' is there more than once");
    assertThatNullPointerException().isThrownBy(() -> project().addSkillNeed(null));
  }

  @Example
  void limitsAreNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HostOrganization.builder().id("city").maxInterns(-1).build())
        .withMessage("HostOrganization city: maxInterns is -1, it must be from 0 to 10000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HostUnit.builder().id("it").maxInterns(-1).build())
        .withMessage("HostUnit it: maxInterns is -1, it must be from 0 to 10000000");
    assertThatIllegalStateException().isThrownBy(() -> HostOrganization.builder().build());
    assertThatIllegalStateException().isThrownBy(() -> HostUnit.builder().build());
  }

  @Example
  void hostsAndUnitsAreEqualByValue() {
    HostUnit unit = HostUnit.builder().id("web").parent("it").maxInterns(2).build();
    assertThat(HostUnit.builder().from(unit).build()).isEqualTo(unit).hasSameHashCodeAs(unit);
    assertThat(unit.withMaxInterns(3)).isNotEqualTo(unit);
    HostOrganization host = HostOrganization.builder().id("city").addUnit(unit).build();
    assertThat(HostOrganization.builder().from(host).build()).isEqualTo(host);
    assertThat(host.withSize(HostSize.SMALL).withSector(Sector.GOVERNMENT)).isNotEqualTo(host);
  }
}
