package org.openinternship.core.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostSize;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.program.Program;
import org.openinternship.core.skill.Field;
import org.openinternship.core.time.DateRange;

class CohortOverviewTest {
  private static final Instant NOW = Instant.parse("2026-09-15T12:00:00Z");
  private static final Agenda CALM =
      new Agenda(NOW, DateRange.of("2026-09-14", "2026-09-20"), 0, List.of());

  private static final Cohort COHORT =
      Cohort.builder()
          .addHost(HostOrganization.builder().id("ghent").size(HostSize.LARGE).build())
          .addProject(
              Project.builder()
                  .id("api")
                  .host("ghent")
                  .field(Field.SOFTWARE_DEVELOPMENT)
                  .compensation(Compensation.unpaid())
                  .addChannels(Channel.EMAIL, Channel.VIDEO_CALL)
                  .build())
          .addProject(
              Project.builder()
                  .id("report")
                  .host("accra")
                  .field(Field.WRITING)
                  .compensation(new Compensation.AcademicCredit(BigDecimal.TEN))
                  .addChannels(Channel.EMAIL)
                  .build())
          .addIntern(
              Intern.builder()
                  .id("ada")
                  .education(Education.STUDENT)
                  .location(Location.of("NG", "Lagos"))
                  .build())
          .addIntern(Intern.builder().id("bo").education(Education.GRADUATE).build())
          .addIntern(
              Intern.builder()
                  .id("cy")
                  .education(Education.STUDENT)
                  .location(Location.of("NG"))
                  .build())
          .build();

  private static Placement placement(String intern, String project, String host) {
    return Placement.builder()
        .id(intern + "-" + project)
        .intern(intern)
        .project(project)
        .host(host)
        .firstSupervisor("kim")
        .plannedPeriod("2026-09-01", "2026-11-30")
        .zone(ZoneOffset.UTC)
        .build();
  }

  private static final List<Placement> PLACEMENTS =
      List.of(
          placement("ada", "report", "accra"),
          placement("bo", "api", "ghent"),
          placement("cy", "api", "ghent"));

  private static String line(CohortOverview overview, Dimension dimension) {
    Breakdown breakdown = overview.by(dimension);
    StringBuilder line = new StringBuilder();
    breakdown
        .counts()
        .forEach(
            count ->
                line.append(count.value()).append(' ').append(count.placements()).append("; "));
    return line.append("not stated ").append(breakdown.notStated()).toString();
  }

  @Test
  void placementsAreCountedByEveryDimension_mostFirst() {
    CohortOverview overview = CohortOverview.of(COHORT, PLACEMENTS, CALM);
    assertThat(line(overview, Dimension.HOST)).isEqualTo("ghent 2; accra 1; not stated 0");
    assertThat(line(overview, Dimension.COUNTRY)).isEqualTo("NG 2; not stated 1");
    assertThat(line(overview, Dimension.FIELD))
        .isEqualTo("software development 2; writing 1; not stated 0");
    assertThat(line(overview, Dimension.PAY))
        .isEqualTo("UNPAID 2; ACADEMIC_CREDIT 1; not stated 0");
    assertThat(line(overview, Dimension.EDUCATION))
        .isEqualTo("STUDENT 2; GRADUATE 1; not stated 0");
    assertThat(line(overview, Dimension.HOST_SIZE)).isEqualTo("LARGE 2; not stated 1");
    assertThat(line(overview, Dimension.CHANNEL)).isEqualTo("EMAIL 3; VIDEO_CALL 2; not stated 0");
  }

  @Test
  void everyKindOfPayHasItsName() {
    Money money = Money.of("20.00", "USD");
    assertThat(
            List.of(
                new Compensation.Hourly(money),
                new Compensation.Stipend(List.of(money)),
                new Compensation.FixedFee(money)))
        .extracting(
            pay -> {
              Project paid = COHORT.projects().get(0).withCompensation(pay);
              Cohort cohort = COHORT.withProjects(paid, COHORT.projects().get(1));
              return line(CohortOverview.of(cohort, PLACEMENTS.subList(1, 2), CALM), Dimension.PAY);
            })
        .containsExactly(
            "HOURLY 1; not stated 0", "STIPEND 1; not stated 0", "FIXED_FEE 1; not stated 0");
  }

  @Test
  void orderOfCohortAndPlacements_makesNoDifference() {
    List<Placement> shuffled = new ArrayList<>(PLACEMENTS);
    Collections.shuffle(shuffled, new Random(7));
    List<Intern> interns = new ArrayList<>(COHORT.interns());
    Collections.reverse(interns);
    assertThat(CohortOverview.of(COHORT.withInterns(interns), shuffled, CALM))
        .isEqualTo(CohortOverview.of(COHORT, PLACEMENTS, CALM));
  }

  @Test
  void itBeginsWithWhatIsToBeDone() {
    DateRange week = DateRange.of("2026-09-14", "2026-09-20");
    Agenda agenda =
        Agenda.of(
            PLACEMENTS.stream().map(each -> Engagement.of(each).build()).toList(),
            Program.builder().id("vsfs").build(),
            week,
            NOW);
    CohortOverview overview = CohortOverview.of(COHORT, PLACEMENTS, agenda);
    assertThat(overview.agenda()).isSameAs(agenda);
    assertThat(overview.agenda().engagements()).isEqualTo(3);
  }

  @Test
  void placementOfAnotherTerm_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CohortOverview.of(COHORT, List.of(placement("eve", "api", "ghent")), CALM))
        .withMessage(
            "CohortOverview: placement eve-api names intern eve, which is not in the cohort. Maybe"
                + " it is of another term");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Breakdown(List.of(), -1))
        .withMessageContaining("notStated is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Breakdown.ValueCount("ghent", 0))
        .withMessageContaining("ghent is 0");
  }
}
