package org.openinternship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.placement.HistoryLimits;
import org.openinternship.core.progress.CreditRule;
import org.openinternship.core.progress.Worked;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.supervision.CheckInSide;
import org.openinternship.core.supervision.OutsideHours;

/** Counts and minutes that took any number once. */
class CountBoundsTest {
  @Test
  void counts_haveAMaximum() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Project.builder().id("p").host("h").seats(Integer.MAX_VALUE).build())
        .withMessage(
            "Project p: seats is 2147483647, it must be from 0 to 10000000. Maybe it stands for no limit:"
                + " then leave it out, or give a number that can be reached");
    assertThat(Project.builder().id("p").host("h").seats(Bounds.MAX_COUNT).build().seats())
        .isEqualTo(10_000_000);
    int more = Bounds.MAX_COUNT + 1;
    for (ThrowingCallable making :
        List.<ThrowingCallable>of(
            () -> Mentor.builder().id("m").maxInterns(more).build(),
            () -> HostUnit.builder().id("u").maxInterns(more).build(),
            () -> HistoryLimits.none().withMaxAtOnce(more))) {
      assertThatIllegalArgumentException()
          .isThrownBy(making)
          .withMessageContainingAll("10000001", "to 10000000", "Maybe");
    }
  }

  @Test
  void minutes_haveAMaximum() {
    refused(
        () -> WorkTask.of("a", "A", WorkTask.MAX_MINUTES + 1),
        "WorkTask: effortMinutes is 600001, it must be from 1 to 600000");
    refused(
        () -> new Worked.Minutes(2_881),
        "WorkLogEntry: minutes is 2881, it must be from 0 to 2880. Maybe the minutes of several days"
            + " were given: then give one entry for each day");
    refused(
        () -> new CreditRule(600_001, 0),
        "CreditRule: minutesPerCredit is 600001, it must be from 1 to 600000");
    refused(
        () -> new OutsideHours(CheckInSide.GUIDE, OutsideHours.MAX_MINUTES + 1),
        "OutsideHours: minutes is 5260321, it must be from 1 to 5260320");
    assertThat(CreditRule.ofHours(CreditRule.MAX_HOURS).minutesPerCredit())
        .isEqualTo(CreditRule.MAX_MINUTES);
    assertThat(new Worked.Minutes(Worked.Minutes.MAX_MINUTES).minutes()).isEqualTo(2_880);
  }

  private static void refused(ThrowingCallable making, String message) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
  }
}
