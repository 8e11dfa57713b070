package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.examples.programs.Applying.applicant;
import static org.openinternship.examples.programs.Applying.decisive;
import static org.openinternship.examples.programs.Applying.judge;
import static org.openinternship.examples.programs.Working.planned;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openinternship.core.admission.Applicant;
import org.openinternship.core.admission.Degree;
import org.openinternship.core.admission.EducationLevel;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.skill.Field;

/** What makes the academy special: recent graduates, two hours a week, a report each month. */
class WaaphTest {
  @Test
  void programIsSound() {
    assertThat(Waaph.program().validate().findings()).isEmpty();
    assertThat(Waaph.program().check(Waaph.term()).findings()).isEmpty();
  }

  private static String graduate(String graduated, int hours) {
    Applicant applicant =
        applicant(
            i -> i.hoursPerWeek(hours),
            f ->
                f.addDegree(
                    new Degree(
                        EducationLevel.BACHELOR,
                        Field.of("public health"),
                        LocalDate.parse(graduated))));
    return decisive(judge(Waaph.program(), Waaph.term(), applicant));
  }

  @Test
  void recentGraduatesWithTwoHoursAWeek_mayTakePart() {
    assertThat(graduate("2024-03-02", 2)).isEqualTo("ELIGIBLE");
    assertThat(graduate("2024-03-01", 2)).startsWith("NOT_ELIGIBLE");
    assertThat(graduate("2024-03-02", 1)).startsWith("NOT_ELIGIBLE");
  }

  @Test
  void reportIsDueAtTheEndOfEachMonth() {
    Placement placement = planned("p-1", Waaph.term().period()); // until 30 August
    assertThat(
            ProgressPlan.of(placement)
                .build()
                .allDeliverables(placement, Waaph.program().progress()))
        .extracting(Deliverable::due)
        .extracting(LocalDate::toString)
        .containsExactly("2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30", "2026-07-31");
  }
}
