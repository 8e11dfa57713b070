package org.openinternship.core.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.core.host.Money;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;

/** A day is as long as it is in the intern's zone, also for pay. */
class PayDayLengthTest {

  private static PayBasis basis(String day, int minutes) {
    Placement placement =
        Placement.builder()
            .id("p")
            .intern("ada")
            .project("web")
            .host("city")
            .firstSupervisor("kim")
            .plannedPeriod(DateRange.of("2026-03-01", "2026-12-18"))
            .zone(ZoneId.of("Europe/Brussels"))
            .build();
    return PayBasis.of(placement, Map.of(LocalDate.parse(day), minutes), List.of(), Map.of());
  }

  @ParameterizedTest
  @CsvSource({"2026-03-28, 1440", "2026-03-29, 1380", "2026-10-25, 1500"})
  void minutesOfADay_areAtMostItsRealLength(String day, int max) {
    assertThat(basis(day, max).minutes()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> basis(day, max + 1))
        .withMessage(
            "PayBasis: minutes of %s is %s, it must be from 0 to %s".formatted(day, max + 1, max));
  }

  /** Samoa went from the 29th to the 31st of December 2011. */
  @Test
  void payFromADayThatTheZoneSkipped_isDueAtTheSkip() {
    PayLine line =
        new PayLine(
            "all",
            new PayAmount.Sum(Money.of("100", "USD")),
            List.of(new PayCondition.DayReached(LocalDate.parse("2011-12-30"))));
    PaySchedule schedule =
        new PaySchedule(PlacementId.of("p"), List.of(line), ZoneId.of("Pacific/Apia"));
    Instant skip = Instant.parse("2011-12-30T10:00:00Z");
    assertThat(schedule.at(PayBasis.none(), skip).items().get(0).isDue()).isTrue();
    assertThat(schedule.at(PayBasis.none(), skip.minusNanos(1)).items().get(0).isDue()).isFalse();
  }
}
