package org.openinternship.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.core.supervision.Plans.CALL;
import static org.openinternship.core.supervision.Plans.sound;
import static org.openinternship.core.supervision.Plans.supervisor;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.testing.Growth;

class ScheduleGrowthTest {

  private static void schedule(String internHours, String guideHours) {
    Growth.isNotQuadratic(
        32,
        weeks -> {
          LocalDate first = LocalDate.parse("2027-03-01");
          Planned planned =
              sound()
                  .withInternHours(WorkingHours.parse(internHours))
                  .withSupervisors(
                      supervisor("grace").withWorkingHours(WorkingHours.parse(guideHours)))
                  .withPeriod(new DateRange(first, first.plusWeeks(weeks).minusDays(1)))
                  .withContacts(CALL);
          return () -> assertThat(Plans.schedule(planned).checkIns()).hasSize(weeks);
        });
  }

  @Test
  void tenYearsOfCallsInHours() {
    schedule("Europe/Brussels Mon-Fri 09:00-17:00", "Europe/London Mon-Fri 09:00-17:00");
  }

  @Test
  void tenYearsOfCallsOutsideOfHours() {
    schedule("America/Los_Angeles Mon-Fri 07:00-10:00", "Europe/Brussels Mon-Fri 09:00-12:00");
  }
}
