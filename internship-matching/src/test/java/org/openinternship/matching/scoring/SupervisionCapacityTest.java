package org.openinternship.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.matching.scoring.StandardCriterion.SUPERVISION_CAPACITY;

import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.skill.SkillTaxonomy;

class SupervisionCapacityTest {

  private static Project.Builder project(String id, int seats) {
    return Project.builder().id(id).host("city").seats(seats).supervisor("sam");
  }

  private static Measure measure(Project project, Project... others) {
    Cohort cohort =
        Cohort.builder()
            .addSupervisor(Supervisor.builder().id("sam").hoursPerWeek(6).build())
            .addSupervisor(Supervisor.builder().id("sue").build())
            .addMentors(
                Mentor.builder().id("mo").hoursPerWeek(3).build(),
                Mentor.builder().id("mia").build())
            .addProject(project)
            .addProjects(others)
            .build();
    return SUPERVISION_CAPACITY
        .in(new PreparedCohort(cohort, SkillTaxonomy.plain()))
        .measure(Intern.builder().id("ada").build(), project);
  }

  /** 360 minutes for 4 seats; 15 % of 10 hours are 90 minutes. */
  @Test
  void timeIsDividedBySeats() {
    assertThat(measure(project("api", 4).hoursPerWeek(10).build())).isEqualTo(Measure.of(90, 90));
    assertThat(measure(project("api", 5).hoursPerWeek(10).build())).isEqualTo(Measure.of(72, 90));
  }

  @Test
  void atLeastAnHourIsWanted() {
    assertThat(measure(project("api", 6).hoursPerWeek(1).build())).isEqualTo(Measure.of(60, 60));
    assertThat(measure(project("api", 6).hoursPerWeek(6).build())).isEqualTo(Measure.of(60, 60));
    assertThat(measure(project("api", 6).hoursPerWeek(7).build())).isEqualTo(Measure.of(60, 63));
    assertThat(measure(project("api", 6).hoursPerWeek(40).build())).isEqualTo(Measure.of(60, 360));
  }

  /** 360 minutes for 2 + 7 seats, whichever of the two projects is asked about. */
  @Test
  void whoHasSeveralProjects_dividesTheirTimeBySeats() {
    Project small = project("api", 2).hoursPerWeek(5).build();
    Project large = project("report", 7).hoursPerWeek(5).build();
    assertThat(measure(small, large)).isEqualTo(Measure.of(40, 60));
    assertThat(measure(large, small)).isEqualTo(Measure.of(40, 60));
  }

  /** Sam: 360 / 4; Mo: 180 / (4 + 2), as Mo is on another project too; nothing known of Mia. */
  @Test
  void mentorsAdd_byTheirOwnSeats() {
    Project other =
        Project.builder().id("web").host("city").seats(2).supervisor("sue").addMentor("mo").build();
    assertThat(
            measure(
                project("api", 4).addMentor("mo").addMentor("mia").hoursPerWeek(20).build(), other))
        .isEqualTo(Measure.of(90 + 30, 180));
  }

  @Test
  void unknown_whereNobodysHoursAreKnown() {
    Project unknown = project("api", 1).supervisor("sue").addMentor("mia").hoursPerWeek(5).build();
    assertThat(measure(unknown)).isEqualTo(Measure.unknown());
    Project nobody = Project.builder().id("api").host("city").hoursPerWeek(5).build();
    assertThat(measure(nobody)).isEqualTo(Measure.unknown());
  }

  /** Else a project of 40 hours a week would come behind one that keeps silent about them. */
  @Test
  void unknown_whereTheWeeklyHoursAreLeftOut() {
    assertThat(measure(project("api", 1).build())).isEqualTo(Measure.unknown());
  }

  @Test
  void closedProject_takesNoTime() {
    assertThat(measure(project("api", 0).hoursPerWeek(5).build())).isEqualTo(Measure.of(360, 60));
    assertThat(measure(project("api", Bounds.MAX_COUNT).hoursPerWeek(5).build()))
        .isEqualTo(Measure.of(0, 60));
  }
}
