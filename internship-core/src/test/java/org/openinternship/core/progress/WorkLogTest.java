package org.openinternship.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.time.DateRange;

class WorkLogTest {

  private static final ZoneId LAGOS = ZoneId.of("Africa/Lagos");
  private static final DateRange TERM = DateRange.of("2026-09-01", "2026-11-30");
  private static final Instant LATER = Instant.parse("2026-12-01T12:00:00Z");

  private static WorkLogEntry entry(String key, String day, int minutes) {
    return new WorkLogEntry(key, LATER, LocalDate.parse(day), minutes, "work " + key);
  }

  private static WorkLogEntry corrected(String key, String day, int minutes) {
    return new WorkLogEntry(
        key, LATER.plusSeconds(60), LocalDate.parse(day), minutes, "work " + key);
  }

  @Test
  void hours_areTheSumOfTheDays() {
    WorkLog log =
        WorkLog.of(
            entry("a", "2026-09-01", 90),
            entry("b", "2026-09-01", 30),
            entry("c", "2026-09-03", 60));
    assertThat(log.minutesByDay(TERM, LAGOS))
        .isEqualTo(Map.of(LocalDate.parse("2026-09-01"), 120, LocalDate.parse("2026-09-03"), 60));
    assertThat(log.minutes(TERM, LAGOS)).isEqualTo(180);
    assertThat(log.check(TERM, LAGOS).findings()).isEmpty();
  }

  @Test
  void laterEntryWithTheSameKey_correctsOrTakesBack() {
    WorkLog log =
        WorkLog.of(
            corrected("a", "2026-09-02", 45),
            entry("a", "2026-09-01", 90),
            entry("b", "2026-09-01", 30),
            corrected("b", "2026-09-01", 0));
    assertThat(log.inForce()).containsExactly(corrected("a", "2026-09-02", 45));
    assertThat(log.minutes(TERM, LAGOS)).isEqualTo(45);
    assertThat(log.entries()).hasSize(4);
  }

  @Test
  void correctionIsNotFound_whereTheEntryItCorrectsWasWrong() {
    WorkLog log = WorkLog.of(entry("a", "2026-08-31", 2000), corrected("a", "2026-09-01", 60));
    assertThat(log.check(TERM, LAGOS).findings()).isEmpty();
  }

  @Test
  void dayWithMoreThan24Hours_isFound_andCountsAs24() {
    WorkLog full = WorkLog.of(entry("a", "2026-09-01", 1000), entry("b", "2026-09-01", 440));
    assertThat(full.check(TERM, LAGOS).findings()).isEmpty();
    WorkLog over = WorkLog.of(entry("a", "2026-09-01", 1000), entry("b", "2026-09-01", 441));
    assertThat(over.check(TERM, LAGOS).findings())
        .singleElement()
        .hasToString(
            "ERROR /entries DAY_TOO_LONG: work of 24 hours and 1 minute is recorded"
                + " on 1 September 2026, a day of 24 hours");
    assertThat(over.minutes(TERM, LAGOS)).isEqualTo(1440);
  }

  @Test
  void dayOnWhichTheClockChanges_has23Or25Hours() {
    ZoneId brussels = ZoneId.of("Europe/Brussels");
    DateRange year = DateRange.of("2026-01-01", "2026-12-31");
    assertThat(WorkLog.of(entry("a", "2026-10-25", 1500)).check(year, brussels).findings())
        .isEmpty();
    assertThat(WorkLog.of(entry("a", "2026-03-29", 1381)).check(year, brussels).findings())
        .extracting(finding -> finding.reason().argument("max"))
        .containsExactly("1380");
  }

  @Test
  void dayThatAZoneHasSkipped_hasNoMinute() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    DateRange december = DateRange.of("2011-12-01", "2011-12-31");
    WorkLog log = WorkLog.of(entry("a", "2011-12-30", 1));
    assertThat(log.check(december, apia).of(ProgressReason.DAY_TOO_LONG)).hasSize(1);
    assertThat(log.minutesByDay(december, apia)).isEmpty();
  }

  @Test
  void dayOutsideThePeriod_isFound_andDoesNotCount() {
    WorkLog log = WorkLog.of(entry("a", "2026-08-31", 60), entry("b", "2026-11-30", 60));
    assertThat(log.check(TERM, LAGOS).findings())
        .singleElement()
        .hasToString(
            "ERROR /entries/0 OUTSIDE_PLACEMENT: entry a has days outside of the"
                + " placement (31 August 2026), the placement is from 1 September to 30"
                + " November 2026");
    assertThat(log.minutes(TERM, LAGOS)).isEqualTo(60);
  }

  @Test
  void entryRecordedBeforeItsDay_isFound_inTheInternsZone() {
    Instant evening = Instant.parse("2026-09-01T23:30:00Z"); // 00:30 of the next day in Lagos
    WorkLog log =
        WorkLog.of(new WorkLogEntry("a", evening, LocalDate.parse("2026-09-02"), 10, "night"));
    assertThat(log.check(TERM, LAGOS).findings()).isEmpty();
    assertThat(log.check(TERM, ZoneId.of("UTC")).findings())
        .singleElement()
        .hasToString(
            "ERROR /entries/0 ENTRY_AHEAD: entry a is for 2 September 2026 and was"
                + " recorded on 1 September 2026, before that day");
  }

  @Test
  void sameWorkRecordedTwice_isFound() {
    LocalDate day = LocalDate.parse("2026-09-01");
    WorkLogEntry first = new WorkLogEntry("a", LATER, day, 60, "Read the manual");
    WorkLogEntry again = new WorkLogEntry("b", LATER, day, 60, " Read the manual ");
    WorkLogEntry other = new WorkLogEntry("c", LATER, day, 61, "Read the manual");
    assertThat(WorkLog.of(first, again, other).check(TERM, LAGOS).findings())
        .extracting(Finding::toString)
        .containsExactly("WARNING /entries/1 ENTRY_REPEATED: entry b says the same as entry a");
  }

  @Test
  void textForm_leavesOutWhatWasDone() {
    assertThat(entry("a", "2026-09-01", 60)).hasToString("WorkLogEntry a: 60 min on 2026-09-01");
  }

  @Test
  void badEntries_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry("a", "2026-09-01", -1))
        .withMessageContaining("WorkLogEntry: minutes is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(" ", "2026-09-01", 1))
        .withMessageContaining("WorkLogEntry: key is blank");
  }
}
