package org.openinternship.core.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.duty.Duty;

class PlacementDutiesTest {
  private static final Placement PLANNED = Some.placement();

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }

  private static List<String> texts(Placement placement, String now) {
    return placement.duties(at(now)).stream()
        .map(it -> it.step().message() + ": " + it.why().message())
        .toList();
  }

  @Test
  void firstDayPassed_noStartRecorded_theProgramIsAskedFromTheNextDayOn() {
    assertThat(PLANNED.duties(at("2026-09-01T22:59:59Z"))).isEmpty();
    Duty duty = PLANNED.duties(at("2026-09-10T12:00:00Z")).get(0);
    assertThat(duty.since()).isEqualTo(at("2026-09-01T23:00:00Z"));
    assertThat(texts(PLANNED, "2026-09-01T23:00:00Z"))
        .containsExactly(
            "please record that placement ada-api has started, or that intern ada did not join:"
                + " 1 September 2026 was planned as the first day, and no start is recorded");
  }

  @Test
  void lastDayPassed_noEndRecorded_theProgramIsAskedForIt_alsoInAPause() {
    Placement active = PLANNED.after(new PlacementEvent.Started(at("2026-09-01T08:00:00Z")));
    assertThat(active.duties(at("2026-11-30T20:00:00Z"))).isEmpty();
    String asked =
        "please record that placement ada-api is completed, or extend or end it: 30 November 2026 was"
            + " the last day, and no end is recorded";
    assertThat(texts(active, "2026-12-01T00:00:00Z")).containsExactly(asked);
    Placement resting = active.after(new PlacementEvent.Paused(at("2026-10-01T08:00:00Z")));
    assertThat(resting.duties(at("2026-10-20T08:00:00Z"))).isEmpty();
    assertThat(texts(resting, "2026-12-01T00:00:00Z")).containsExactly(asked);
  }

  @Test
  void lastDayPassed_neverStarted_theProgramIsAskedForTheStart() {
    assertThat(texts(PLANNED, "2027-01-10T12:00:00Z"))
        .containsExactly(
            "please record that placement ada-api has started, or that intern ada did not join:"
                + " 30 November 2026 was the last day, and no end is recorded");
  }

  /** Over any legal life, day by day, by the events alone. */
  @Property
  void itAsksExactlyWhileADayThatNeedsAnEventHasPassed(@ForAll long seed) {
    Random random = new Random(seed);
    Placement placement = Lives.life(random);
    boolean started =
        placement.history().stream().anyMatch(PlacementEvent.Started.class::isInstance);
    for (int i = -3; i < 400; i += 1 + random.nextInt(9)) {
      LocalDate day = placement.plannedPeriod().first().plusDays(i);
      Instant noon = day.atTime(12, 0).atZone(placement.zone()).toInstant();
      boolean asked =
          !placement.state().ended()
              && (day.isAfter(placement.period().last()) || (!started && i > 0));
      assertThat(placement.duties(noon)).hasSize(asked ? 1 : 0);
    }
  }
}
