package org.openinternship.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

class WorkLogTest {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final Instant LATER = Instant.parse("2026-12-01T12:00:00Z");

  private static Placement in(String zone, String first, String last) {
    return Placement.builder()
        .id("p")
        .intern("ada")
        .project("api")
        .host("ghent")
        .firstSupervisor("kim")
        .plannedPeriod(first, last)
        .zone(ZoneId.of(zone))
        .build();
  }

  private static Placement autumn() {
    return in("Africa/Lagos", "2026-09-01", "2026-11-30");
  }

  private static WorkLogEntry entry(String key, String day, int minutes) {
    return new WorkLogEntry(key, LATER, LocalDate.parse(day), minutes, "work " + key);
  }

  private static WorkLogEntry entry(String key, String day, String from, String to) {
    return new WorkLogEntry(
        key, LATER, LocalDate.parse(day), Worked.FromTo.of(from, to), "work " + key);
  }

  private static WorkLogEntry corrected(String key, String day, int minutes) {
    return new WorkLogEntry(
        key, LATER.plusSeconds(60), LocalDate.parse(day), minutes, "work " + key);
  }

  private static List<Finding> findings(Placement placement, WorkLog log, ProgressRules rules) {
    Instant now = LATER.plusSeconds(3_600);
    return ProgressPlan.of(placement)
        .build()
        .check(placement, WorkRecord.none().withLog(log), rules, now)
        .findings();
  }

  private static List<Finding> findings(Placement placement, WorkLog log) {
    return findings(placement, log, ProgressRules.standard());
  }

  @Test
  void hours_areTheSumOfTheDays() {
    WorkLog log =
        WorkLog.of(
            entry("a", "2026-09-01", 90),
            entry("b", "2026-09-01", 30),
            entry("c", "2026-09-03", 60));
    assertThat(log.minutesByDay(autumn(), LATER))
        .isEqualTo(Map.of(LocalDate.parse("2026-09-01"), 120, LocalDate.parse("2026-09-03"), 60));
    assertThat(log.minutes(autumn(), LATER)).isEqualTo(180);
    assertThat(log.daysWorked(autumn(), LATER))
        .isEqualTo(
            Days.of(
                DateRange.of("2026-09-01", "2026-09-01"),
                DateRange.of("2026-09-03", "2026-09-03")));
    assertThat(findings(autumn(), log)).isEmpty();
  }

  @Test
  void laterEntryWithTheSameKey_correctsOrTakesBack() {
    WorkLog log =
        WorkLog.of(
            corrected("a", "2026-09-02", 45),
            entry("a", "2026-09-01", 90),
            entry("b", "2026-09-01", "09:00", "10:00"),
            corrected("b", "2026-09-01", 0));
    assertThat(log.inForce()).containsExactly(corrected("a", "2026-09-02", 45));
    assertThat(log.minutes(autumn(), LATER.plusSeconds(60))).isEqualTo(45);
    assertThat(log.minutes(autumn(), LATER)).isEqualTo(150); // before it was corrected
    assertThat(log.entries()).hasSize(4);
  }

  @Test
  void workFromNineToHalfPastTwelve_is3Hours30() {
    WorkLogEntry morning = entry("a", "2026-09-01", "09:00", "12:30");
    assertThat(morning.minutes(BRUSSELS)).isEqualTo(210);
    assertThat(morning).hasToString("WorkLogEntry a: 09:00-12:30 on 2026-09-01");
    assertThat(WorkLog.of(morning).minutes(autumn(), LATER)).isEqualTo(210);
    WorkLogEntry evening = entry("b", "2026-09-01", "22:00", "24:00");
    assertThat(evening.minutes(BRUSSELS)).isEqualTo(120);
    assertThat(evening).hasToString("WorkLogEntry b: 22:00-24:00 on 2026-09-01");
  }

  @Test
  void hoursInWhichTheClockChanges_haveTheirRealLength() {
    assertThat(entry("a", "2026-10-25", "01:00", "04:00").minutes(BRUSSELS)).isEqualTo(240);
    assertThat(entry("a", "2026-03-29", "01:00", "04:00").minutes(BRUSSELS)).isEqualTo(120);
    assertThat(entry("a", "2026-03-29", "02:15", "03:15").minutes(BRUSSELS)).isEqualTo(15);
    assertThat(entry("a", "2026-03-29", "02:15", "02:45").minutes(BRUSSELS)).isZero();
  }

  @Test
  void entriesThatOverlap_areFound_andCountOnce() {
    WorkLog log =
        WorkLog.of(
            entry("a", "2026-09-01", "09:00", "12:00"),
            entry("b", "2026-09-01", "10:00", "11:00"),
            entry("c", "2026-09-01", "11:30", "13:00"),
            entry("d", "2026-09-01", "13:00", "14:00"),
            entry("e", "2026-09-02", "09:00", "12:00"));
    assertThat(log.minutes(autumn(), LATER)).isEqualTo(5 * 60 + 3 * 60);
    assertThat(findings(autumn(), log))
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /log/entries/1 ENTRIES_OVERLAP: entry b overlaps entry a on 1 September 2026",
            "ERROR /log/entries/2 ENTRIES_OVERLAP: entry c overlaps entry a on 1 September 2026");
  }

  @Test
  void correctionIsNotFound_whereTheEntryItCorrectsWasWrong() {
    WorkLog log = WorkLog.of(entry("a", "2026-08-31", 2000), corrected("a", "2026-09-01", 60));
    assertThat(findings(autumn(), log)).isEmpty();
  }

  @Test
  void dayWithMoreThan24Hours_isFound_andCountsAs24() {
    WorkLog full = WorkLog.of(entry("a", "2026-09-01", 1000), entry("b", "2026-09-01", 440));
    assertThat(findings(autumn(), full)).isEmpty();
    WorkLog over = WorkLog.of(entry("a", "2026-09-01", 1000), entry("b", "2026-09-01", 441));
    assertThat(findings(autumn(), over))
        .singleElement()
        .hasToString(
            "ERROR /log/entries DAY_TOO_LONG: work of 24 hours and 1 minute is recorded"
                + " on 1 September 2026, a day of 24 hours");
    assertThat(over.minutes(autumn(), LATER)).isEqualTo(1440);
  }

  @Test
  void dayOnWhichTheClockChanges_has23Or25Hours() {
    Placement year = in("Europe/Brussels", "2026-01-01", "2026-12-31");
    assertThat(findings(year, WorkLog.of(entry("a", "2026-10-25", 1500)))).isEmpty();
    assertThat(findings(year, WorkLog.of(entry("a", "2026-03-29", 1381))))
        .extracting(finding -> finding.reason().argument("max"))
        .containsExactly("1380");
  }

  @Test
  void dayThatAZoneHasSkipped_hasNoMinute() {
    Placement december = in("Pacific/Apia", "2011-12-01", "2011-12-31");
    WorkLog log = WorkLog.of(entry("a", "2011-12-30", 1));
    assertThat(findings(december, log))
        .extracting(finding -> finding.reason().code())
        .containsExactly(ProgressReason.DAY_TOO_LONG);
    assertThat(log.minutesByDay(december, LATER)).isEmpty();
  }

  @Test
  void dayOutsideThePlacementOrInAPause_isFound_andDoesNotCount() {
    Placement paused =
        autumn()
            .after(new PlacementEvent.Started(Instant.parse("2026-09-01T08:00:00Z")))
            .after(new PlacementEvent.Paused(Instant.parse("2026-09-14T08:00:00Z")))
            .after(new PlacementEvent.Resumed(Instant.parse("2026-09-21T08:00:00Z")));
    WorkLog log =
        WorkLog.of(
            entry("a", "2026-08-31", 60),
            entry("b", "2026-11-30", 60),
            entry("c", "2026-09-14", 60),
            entry("d", "2026-09-21", 60));
    assertThat(findings(paused, log))
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /log/entries/0 OUTSIDE_PLACEMENT: entry a has days outside of the"
                + " placement (31 August 2026), the placement is from 1 September to 30"
                + " November 2026",
            "ERROR /log/entries/2 ENTRY_IN_PAUSE: entry c is for 14 September 2026, a day of a"
                + " pause");
    assertThat(log.minutes(paused, LATER)).isEqualTo(120);
  }

  @Test
  void entryRecordedBeforeItsDay_isFound_inTheInternsZone() {
    Instant evening = Instant.parse("2026-09-01T23:30:00Z"); // 00:30 of the next day in Lagos
    WorkLog log =
        WorkLog.of(new WorkLogEntry("a", evening, LocalDate.parse("2026-09-02"), 10, "night"));
    assertThat(findings(autumn(), log)).isEmpty();
    assertThat(findings(in("UTC", "2026-09-01", "2026-11-30"), log))
        .singleElement()
        .hasToString(
            "ERROR /log/entries/0 ENTRY_AHEAD: entry a is for 2 September 2026 and was"
                + " recorded on 1 September 2026, before that day");
  }

  @Test
  void sameWorkRecordedTwice_isFound() {
    LocalDate day = LocalDate.parse("2026-09-01");
    WorkLogEntry first = new WorkLogEntry("a", LATER, day, 60, "Read the manual");
    WorkLogEntry again = new WorkLogEntry("b", LATER, day, 60, " Read the manual ");
    WorkLogEntry other = new WorkLogEntry("c", LATER, day, 61, "Read the manual");
    assertThat(findings(autumn(), WorkLog.of(first, again, other)))
        .extracting(Finding::toString)
        .containsExactly("WARNING /log/entries/1 ENTRY_REPEATED: entry b says the same as entry a");
  }

  @Test
  void moreHoursThanTheLimit_areFound_andMinorsHaveLess() {
    ProgressRules rules =
        ProgressRules.builder()
            .limits(HourLimits.ofHours(8, 40))
            .addLimitsByAge(
                new AgeLimits(18, HourLimits.ofHours(7, 35)),
                new AgeLimits(16, new HourLimits(OptionalInt.of(120), OptionalInt.empty())))
            .build();
    assertThat(rules.limitsAt(18)).isEqualTo(HourLimits.ofHours(8, 40));
    assertThat(rules.limitsAt(17)).isEqualTo(HourLimits.ofHours(7, 35));
    assertThat(rules.limitsAt(15)).isEqualTo(HourLimits.ofHours(2, 35));
    WorkLog log =
        WorkLog.of(
            entry("mon", "2026-09-07", 8 * 60),
            entry("tue", "2026-09-08", 8 * 60),
            entry("wed", "2026-09-09", 8 * 60),
            entry("thu", "2026-09-10", 8 * 60 + 1),
            entry("sun", "2026-09-13", 8 * 60),
            entry("next", "2026-09-14", 8 * 60));
    assertThat(findings(autumn(), log, rules))
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /log/entries DAY_OVER_LIMIT: work on 10 September 2026: 8 hours and 1 minute"
                + " (limit: 8 hours)",
            "ERROR /log/entries WEEK_OVER_LIMIT: work in the week from 7 September to 13 September"
                + " 2026: 40 hours and 1 minute (limit: 40 hours)");
    ProgressPlan minor = ProgressPlan.of(autumn()).limits(rules.limitsAt(17)).build();
    assertThat(
            minor
                .check(autumn(), WorkRecord.none().withLog(log), rules, LATER)
                .of(ProgressReason.DAY_OVER_LIMIT))
        .hasSize(6);
    assertThatIllegalArgumentException().isThrownBy(() -> HourLimits.ofHours(25, 40));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.limitsAt(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AgeLimits(0, HourLimits.none()))
        .withMessageContaining("AgeLimits: belowAge is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> rules.withLimitsByAge(rules.limitsByAge().get(0), rules.limitsByAge().get(0)))
        .withMessage("ProgressRules: age '18' is there more than once");
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
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Worked.FromTo.of("22:00", "02:00"))
        .withMessage(
            "FromTo: to is 02:00, it must be after from, which is 22:00. Maybe it ended on the"
                + " next day: then give one entry for each day");
    assertThatIllegalArgumentException().isThrownBy(() -> Worked.FromTo.of("09:00", "09:00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Worked.FromTo(LocalTime.of(9, 0, 1), LocalTime.NOON))
        .withMessage("FromTo: from is 09:00:01, it must be a whole minute");
  }
}
