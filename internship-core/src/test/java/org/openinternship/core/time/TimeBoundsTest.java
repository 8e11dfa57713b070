package org.openinternship.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openinternship.core.agreement.AgreementRules;
import org.openinternship.core.cascade.MentorLoad;
import org.openinternship.core.contact.ContactRules;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.placement.PlacementEvent;

class TimeBoundsTest {

  @Test
  void theFirstAndTheLastAreTaken_theNextOnesAreRefused() {
    assertThat(TimeBounds.check(LocalDate.of(1, 1, 1), "A.day")).isEqualTo("0001-01-01");
    assertThat(TimeBounds.check(LocalDate.of(9999, 12, 31), "A.day")).isEqualTo("9999-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeBounds.check(LocalDate.of(0, 12, 31), "A.day"))
        .withMessage(
            "A: day is 0000-12-31, it must be of the years 1 to 9999. Maybe a year is mistyped, or"
                + " the end is open: then leave it out");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeBounds.check(LocalDate.of(10_000, 1, 1), "A.day"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeBounds.check(TimeBounds.FIRST_INSTANT.minusNanos(1), "A.at"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeBounds.check(TimeBounds.LAST_INSTANT.plusNanos(1), "A.at"))
        .withMessage(
            "A: at is +10000-01-01T00:00:00Z, it must be of the years 1 to 9999. Maybe the unit of a"
                + " number of seconds is another");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeBounds.checkPresent(Optional.of(Instant.MAX), "A.at"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeBounds.check(LocalDateTime.MIN, "A.time"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeBounds.check(Duration.ofNanos(-1), "A.wait"))
        .withMessage(
            "A: wait is PT-0.000000001S, it must be from PT0S to PT876600H. Maybe its unit is"
                + " another");
  }

  @Test
  void placementActOfTheYear1000000000_isRefusedByTheDomain() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlacementEvent.Started(Instant.parse("+1000000000-01-01T00:00:00Z")))
        .withMessageStartingWith("Started: at is +1000000000-01-01T00:00:00Z, it must be of");
  }

  @Test
  void dayOfAnInstant_isOneThatValuesTake_orRefusedWithoutTheZone() {
    ZoneId west = ZoneId.of("-18:00");
    ZoneId east = ZoneId.of("+18:00");
    assertThat(TimeBounds.day(TimeBounds.FIRST_INSTANT, east, "A.at")).isEqualTo("0001-01-01");
    assertThat(TimeBounds.day(TimeBounds.LAST_INSTANT, west, "A.at")).isEqualTo("9999-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeBounds.day(TimeBounds.FIRST_INSTANT, west, "A.at"))
        .withMessageStartingWith("A: at is 0000-12-31, it must be of the years 1 to 9999")
        .withMessageNotContaining("18:00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeBounds.day(TimeBounds.LAST_INSTANT, east, "A.at"))
        .withMessageStartingWith("A: at is +10000-01-01, it must be of the years 1 to 9999");
    assertThat(TimeBounds.nearest(Instant.MIN)).isEqualTo(TimeBounds.FIRST_INSTANT);
    assertThat(TimeBounds.nearest(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
  }

  @Test
  void daysAndTimesOfRules_haveABound() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ContactRules.builder().preferredAnswerTime(Duration.ofDays(36_526)).build())
        .withMessageContaining("preferredAnswerTime");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ContactRules.builder()
                    .preferredAnswerTime(Duration.ofDays(36_526))
                    .maxAnswerTime(Duration.ofDays(36_527))
                    .build())
        .withMessageContaining("preferredAnswerTime is PT876624H, it must be from PT0S to");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgreementRules.builder().daysToSignAgain(36_526).build())
        .withMessage(
            "AgreementRules: daysToSignAgain is 36526, it must be from 0 to 36525. Maybe there is no"
                + " limit: then leave it out");
    assertThatIllegalArgumentException().isThrownBy(() -> TimeBounds.checkDays(-1, "A.days"));
    assertThat(TimeBounds.checkDays(36_525, "A.days")).isEqualTo(TimeBounds.MAX_DAYS);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new MentorLoad(MentorId.of("kim"), 1, Duration.ofHours(169), Duration.ofHours(1)))
        .withMessageContaining("at most 168 hours for each of the reports, which is PT168H");
  }
}
