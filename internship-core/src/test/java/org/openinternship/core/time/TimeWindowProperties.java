package org.openinternship.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.core.time.TimeWindow.Timing;

/** Over all zones of java.time, about the changes of their clocks. */
class TimeWindowProperties {
  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

  /** Local times against an oracle that goes through the instants and reads the zone's clock. */
  @Property(tries = 20)
  void open_fromTheFirstToTheLastInstantWhoseClockReadsInside(
      @ForAll @IntRange(min = -300, max = 300) int shift,
      @ForAll @IntRange(min = 121, max = 500) int minutes) {
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      ZoneId zone = ZoneId.of(id);
      ZoneOffsetTransition change = zone.getRules().nextTransition(NEW_YEAR);
      Instant about =
          change == null || change.getDuration().abs().toMinutes() > 120
              ? NEW_YEAR
              : change.getInstant();
      LocalDateTime opens = LocalDateTime.ofInstant(about, zone).plusMinutes(shift);
      TimeWindow window = new TimeWindow(opens, opens.plusMinutes(minutes), zone);

      Instant first = null;
      Instant last = null;
      Instant end = about.plus(Duration.ofHours(20));
      for (Instant at = about.minus(Duration.ofHours(20));
          at.isBefore(end);
          at = at.plusSeconds(300)) {
        LocalDateTime reads = LocalDateTime.ofInstant(at, zone);
        boolean inside = !reads.isBefore(window.opens()) && reads.isBefore(window.closes());
        if (inside) {
          first = first == null ? at : first;
          last = at;
        }
      }
      assertThat(first).as(id).isNotNull();
      assertThat(window.at(first)).as("%s %s", window, first).isEqualTo(Timing.OPEN);
      assertThat(window.at(last)).as("%s %s", window, last).isEqualTo(Timing.OPEN);
      assertThat(window.at(window.opensAt())).isEqualTo(Timing.OPEN);
      assertThat(window.at(window.opensAt().minusNanos(1))).isEqualTo(Timing.UPCOMING);
      assertThat(window.at(window.closesAt().minusNanos(1))).isEqualTo(Timing.OPEN);
      assertThat(window.at(window.closesAt())).isEqualTo(Timing.CLOSED);
    }
  }

  /** One instant belongs to exactly one day of a zone, leap days and changes of clocks included. */
  @Property(tries = 20)
  void wholeDays_meetWithoutGapOrOverlap(@ForAll @IntRange(max = 1500) int days) {
    LocalDate day = LocalDate.parse("2026-01-01").plusDays(days);
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      ZoneId zone = ZoneId.of(id);
      TimeWindow one = TimeWindow.of(new DateRange(day, day), zone);
      TimeWindow next = TimeWindow.of(new DateRange(day.plusDays(1), day.plusDays(1)), zone);
      assertThat(next.opensAt()).as(id).isBeforeOrEqualTo(one.closesAt());
      assertThat(LocalDate.ofInstant(one.opensAt(), zone)).isEqualTo(day);
      assertThat(LocalDate.ofInstant(one.opensAt().minusNanos(1), zone)).isBefore(day);
      assertThat(one.at(day.atTime(12, 0).atZone(zone).toInstant())).isEqualTo(Timing.OPEN);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // A term across both changes of summer time: the phase closes at midnight of the zone's clock.
    "2026-10-01, 2026-11-30, America/New_York, 2026-10-01T04:00:00Z, 2026-12-01T05:00:00Z",
    "2026-03-01, 2026-03-31, Europe/Berlin, 2026-02-28T23:00:00Z, 2026-03-31T22:00:00Z",
    "2028-02-29, 2028-02-29, Asia/Kolkata, 2028-02-28T18:30:00Z, 2028-02-29T18:30:00Z",
    // In Havana the hour after midnight comes twice on 1 November; the day before ends at the
    // first.
    "2026-10-31, 2026-10-31, America/Havana, 2026-10-31T04:00:00Z, 2026-11-01T04:00:00Z",
    "2026-07-01, 2026-07-01, Etc/GMT+12, 2026-07-01T12:00:00Z, 2026-07-02T12:00:00Z",
  })
  void wholeDays_inZones(String first, String last, String zone, Instant opens, Instant closes) {
    TimeWindow window = TimeWindow.of(DateRange.of(first, last), ZoneId.of(zone));
    assertThat(window.opensAt()).isEqualTo(opens);
    assertThat(window.closesAt()).isEqualTo(closes);
  }

  @Test
  void localTimesThatAreSkippedOrComeTwice() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    TimeWindow spring =
        new TimeWindow(
            LocalDateTime.parse("2026-03-29T02:30"),
            LocalDateTime.parse("2026-03-29T05:00"),
            berlin);
    assertThat(spring.opensAt()).isEqualTo("2026-03-29T01:00:00Z");
    TimeWindow autumn =
        new TimeWindow(
            LocalDateTime.parse("2026-10-25T02:30"),
            LocalDateTime.parse("2026-10-25T02:45"),
            berlin);
    assertThat(autumn.opensAt()).isEqualTo("2026-10-25T00:30:00Z");
    assertThat(autumn.closesAt()).isEqualTo("2026-10-25T01:45:00Z");
  }

  @Test
  void overlaps_isNotTrueOfWindowsThatOnlyMeet() {
    TimeWindow july = TimeWindow.of(DateRange.of("2026-07-01", "2026-07-31"), ZoneOffset.UTC);
    TimeWindow august = TimeWindow.of(DateRange.of("2026-08-01", "2026-08-31"), ZoneOffset.UTC);
    TimeWindow tokyo =
        TimeWindow.of(DateRange.of("2026-08-01", "2026-08-31"), ZoneId.of("Asia/Tokyo"));
    assertThat(july.overlaps(august)).isFalse();
    assertThat(august.overlaps(july)).isFalse();
    assertThat(july.overlaps(tokyo)).isTrue();
    assertThat(tokyo.overlaps(july)).isTrue();
  }

  @Test
  void at_takesTheInstantOfAnyClock() {
    TimeWindow july = TimeWindow.of(DateRange.of("2026-07-01", "2026-07-31"), ZoneOffset.UTC);
    Clock clock = Clock.fixed(Instant.parse("2026-07-31T23:59:59Z"), ZoneId.of("Asia/Tokyo"));
    assertThat(july.at(clock.instant())).isEqualTo(Timing.OPEN);
  }

  @Test
  void refusesWindowsThatNeverOpen() {
    LocalDateTime noon = LocalDateTime.parse("2026-07-01T12:00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeWindow(noon, noon, ZoneOffset.UTC))
        .withMessageContainingAll("TimeWindow: closes", "2026-07-01T12:00", "Maybe");
    // The clock goes from 02:00 to 03:00.
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TimeWindow(
                    LocalDateTime.parse("2026-03-29T02:10"),
                    LocalDateTime.parse("2026-03-29T02:50"),
                    ZoneId.of("Europe/Berlin")))
        .withMessageContaining("2026-03-29T02:10 in its zone");
  }
}
