package org.openinternship.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.time.DateRange;

/** Random work in random lives of placements, against recounts by the day and by the minute. */
class ProgressProperties {
  private static final Instant END = Instant.parse("2029-01-01T00:00:00Z");
  private static final DateRange WINDOW = DateRange.of("2028-01-01", "2028-12-31");
  private static final ProgressRules RULES =
      ProgressRules.builder()
          .minMinutesPerWeek(300)
          .reports(new ReportSchedule.Weekly(DayOfWeek.THURSDAY))
          .addModule(WorkTask.of("m", "Module", 60))
          .dailyDiary(true)
          .build();

  @Property(tries = 300)
  void hoursRequiredAndDue_areThoseOfTheDayByDayRecount(@ForAll long seed) {
    Random random = new Random(seed);
    Life life = new Life(random);
    ProgressPlan plan = ProgressPlan.of(life.placement).build();
    assertThat(life.placement.activeDays().stream())
        .containsExactlyInAnyOrderElementsOf(life.active);
    long weekly = 60L * life.placement.hoursPerWeek().orElseThrow();
    long all = life.workingDaysUntil(LocalDate.MAX);
    assertThat(plan.requiredMinutes(life.placement, RULES))
        .isEqualTo(weekly * all / life.week.size());
    for (LocalDate day = Life.FIRST.minusDays(3); day.isBefore(Life.FIRST.plusDays(200)); ) {
      assertThat(plan.dueBy(life.placement, RULES, day))
          .isEqualTo(weekly * life.workingDaysUntil(day) / life.week.size());
      day = day.plusDays(1);
    }
  }

  /** A total comes to itself on the last day, never goes back, and stands still in a pause. */
  @Property(tries = 300)
  void total_isSpreadOverTheWorkingDays(@ForAll long seed) {
    Random random = new Random(seed);
    Life life = new Life(random);
    ProgressPlan plan = ProgressPlan.of(life.placement).totalMinutes(175 * 60).build();
    assertThat(plan.requiredMinutes(life.placement, RULES)).isEqualTo(10_500);
    long before = 0;
    for (LocalDate day = Life.FIRST.minusDays(3); day.isBefore(Life.FIRST.plusDays(200)); ) {
      long due = plan.dueBy(life.placement, RULES, day);
      assertThat(due).isBetween(before, 10_500L);
      boolean works = life.active.contains(day) && life.week.contains(day.getDayOfWeek());
      assertThat(works || due == before).isTrue();
      before = due;
      day = day.plusDays(1);
    }
    boolean goesOn =
        life.placement.state() != PlacementState.PAUSED && !life.placement.state().ended();
    if (goesOn && life.workingDaysUntil(LocalDate.MAX) > 0) {
      assertThat(before).isEqualTo(10_500);
    }
  }

  /** Each day's real minutes are marked one by one, as the clock shows them. */
  @Property(tries = 200)
  void countedMinutes_areThoseOfTheMinuteByMinuteRecount(@ForAll long seed) {
    Random random = new Random(seed);
    Life life = new Life(random);
    WorkLog log = new WorkLog(entries(life, random));
    Instant now =
        Life.FIRST.plusDays(random.nextInt(120)).atStartOfDay(life.placement.zone()).toInstant();
    assertThat(log.minutesByDay(life.placement, now)).isEqualTo(recount(life, log, now));
    assertThat(log.minutes(life.placement, now))
        .isEqualTo(recount(life, log, now).values().stream().mapToLong(it -> it).sum());
  }

  private static Map<LocalDate, Integer> recount(Life life, WorkLog log, Instant now) {
    Map<String, WorkLogEntry> inForce = new HashMap<>();
    for (WorkLogEntry entry : log.entries()) {
      if (!entry.recordedAt().isAfter(now)) {
        inForce.merge(
            entry.key(),
            entry,
            (one, other) -> one.recordedAt().isAfter(other.recordedAt()) ? one : other);
      }
    }
    Map<LocalDate, Integer> counted = new TreeMap<>();
    LocalDate today = now.atZone(life.placement.zone()).toLocalDate();
    for (LocalDate day : life.active) {
      List<LocalTime> clock = life.minutesOf(day);
      BitSet worked = new BitSet();
      long more = 0;
      for (WorkLogEntry entry : inForce.values()) {
        if (entry.day().equals(day) && entry.worked() instanceof Worked.FromTo times) {
          int from = firstAt(clock, times.from());
          int to =
              times.to().equals(LocalTime.MIDNIGHT) ? clock.size() : firstAt(clock, times.to());
          worked.set(from, Math.max(from, to));
        } else if (entry.day().equals(day) && entry.worked() instanceof Worked.Minutes minutes) {
          more += minutes.minutes();
        }
      }
      long sum = Math.min(clock.size(), worked.cardinality() + more);
      if (sum > 0 && !day.isAfter(today)) {
        counted.put(day, (int) sum);
      }
    }
    return counted;
  }

  /** Finds the first minute at which the clock shows a time or, where it skips it, a later one. */
  private static int firstAt(List<LocalTime> clock, LocalTime time) {
    for (int minute = 0; minute < clock.size(); minute++) {
      if (!clock.get(minute).isBefore(time)) {
        return minute;
      }
    }
    return clock.size();
  }

  @Property(tries = 200)
  void reportsAndShortWeeks_areThoseOfTheDayByDayRecount(@ForAll long seed) {
    Random random = new Random(seed);
    Life life = new Life(random);
    ProgressPlan plan = ProgressPlan.of(life.placement).build();
    WorkRecord record = WorkRecord.none().withLog(new WorkLog(entries(life, random)));
    assertThat(plan.reports(life.placement, record, RULES, END))
        .extracting(status -> status.deliverable().due())
        .containsExactlyElementsOf(
            life.active.stream()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.THURSDAY)
                .sorted()
                .toList());
    Map<LocalDate, Integer> minutes = recount(life, record.log(), END);
    List<String> tooShort = new ArrayList<>();
    Optional<LocalDate> last = life.active.stream().max(Comparator.naturalOrder());
    LocalDate from =
        life.active.stream().min(Comparator.naturalOrder()).orElse(LocalDate.MAX.minusDays(9));
    for (; last.isPresent() && !from.plusDays(6).isAfter(last.get()); from = from.plusDays(7)) {
      long asked = 0;
      long worked = 0;
      for (LocalDate day : from.datesUntil(from.plusDays(7)).toList()) {
        boolean works = life.active.contains(day) && life.week.contains(day.getDayOfWeek());
        asked += works ? 300 : 0;
        worked += minutes.getOrDefault(day, 0);
      }
      if (worked < asked / life.week.size()) {
        tooShort.add(new DateRange(from, from.plusDays(6)) + " " + asked / life.week.size());
      }
    }
    assertThat(plan.check(life.placement, record, RULES, END).of(ProgressReason.WEEK_TOO_SHORT))
        .extracting(it -> it.reason().argument("week") + " " + it.reason().argument("min"))
        .containsExactlyElementsOf(tooShort);
    assertThat(plan.check(life.placement, record, RULES, END).of(ProgressReason.DIARY_MISSING))
        .extracting(it -> it.reason().number("days"))
        .satisfies(
            missing ->
                assertThat(missing.stream().mapToLong(it -> it).sum())
                    .isEqualTo(
                        life.active.stream()
                            .filter(day -> life.week.contains(day.getDayOfWeek()))
                            .filter(
                                day ->
                                    record.log().inForce().stream()
                                        .noneMatch(it -> it.day().equals(day)))
                            .count()));
  }

  @Property(tries = 200)
  void nobodyWhoIsNotThere_hasADuty_andNothingIsOverdue(@ForAll long seed) {
    Random random = new Random(seed);
    Life life = new Life(random);
    ProgressPlan plan =
        ProgressPlan.of(life.placement)
            .addDeliverable(new Deliverable("essay", Life.FIRST.plusDays(random.nextInt(90))))
            .build();
    WorkRecord record = WorkRecord.none().withLog(new WorkLog(entries(life, random)));
    for (int i = -2; i < 130; i += 1 + random.nextInt(5)) {
      Instant now = Life.FIRST.plusDays(i).atTime(12, 0).atZone(life.placement.zone()).toInstant();
      if (!life.active.contains(Life.FIRST.plusDays(i))) {
        assertThat(plan.duties(life.placement, record, RULES, WINDOW, now)).isEmpty();
        assertThat(
                plan.check(life.placement, record, RULES, now)
                    .of(ProgressReason.DELIVERABLE_OVERDUE))
            .isEmpty();
      }
    }
  }

  /** What happens later changes nothing that is said of now, but for the findings on its date. */
  @Property(tries = 200)
  void whatIsDatedAfterNow_doesNotCount(@ForAll long seed) {
    Random random = new Random(seed);
    Life life = new Life(random);
    ProgressPlan plan =
        ProgressPlan.of(life.placement).addTask(WorkTask.of("t", "Task", 60)).build();
    Instant now =
        Life.FIRST
            .plusDays(random.nextInt(60))
            .atTime(12, 0)
            .atZone(life.placement.zone())
            .toInstant();
    WorkRecord record = WorkRecord.none().withLog(new WorkLog(entries(life, random))).asOf(now);
    Instant later = now.plusSeconds(1 + random.nextInt(1_000_000));
    LocalDate today = now.atZone(life.placement.zone()).toLocalDate();
    WorkRecord more =
        record
            .after(new CompletedTask(later, "t"))
            .after(new CompletedTask(Instant.parse("9999-01-01T00:00:00Z"), "m"))
            .after(new DeliverableEvent(later, "report-2028-02-24", DeliverableTransition.HAND_IN))
            .after(new WorkLogEntry("later", later, today, 60, "work"))
            .after(new WorkLogEntry("ahead", now, today.plusDays(1), 60, "work"));
    assertThat(plan.progress(life.placement, more, RULES, now))
        .isEqualTo(plan.progress(life.placement, record, RULES, now));
    assertThat(plan.forecast(life.placement, more, RULES, now))
        .isEqualTo(plan.forecast(life.placement, record, RULES, now));
    assertThat(plan.duties(life.placement, more, RULES, WINDOW, now))
        .isEqualTo(plan.duties(life.placement, record, RULES, WINDOW, now));
    assertThat(plan.check(life.placement, more, RULES, now).of(ProgressReason.DATED_AHEAD))
        .hasSize(4);
    assertThat(plan.check(life.placement, record, RULES, now).of(ProgressReason.DATED_AHEAD))
        .isEmpty();
  }

  /** Works on at the mean pace, working day by working day, until nothing is left. */
  @Property(tries = 300)
  void forecast_isTheDayOnWhichWorkingOnAtThePaceIsDone(@ForAll long seed) {
    Random random = new Random(seed);
    Life life = new Life(random);
    int total = 1 + random.nextInt(6000);
    ProgressPlan plan = ProgressPlan.of(life.placement).totalMinutes(total).build();
    int weeks = 1 + random.nextInt(6);
    ProgressRules rules = ProgressRules.builder().forecast(new ForecastRule(weeks)).build();
    WorkRecord record = WorkRecord.none().withLog(new WorkLog(entries(life, random)));
    Instant now = END.minusSeconds(random.nextInt(300) * 86_400L);
    LocalDate today = now.atZone(life.placement.zone()).toLocalDate();
    Map<LocalDate, Integer> minutes = recount(life, record.log(), now);
    List<LocalDate> past =
        life.active.stream()
            .filter(day -> !day.isAfter(today))
            .sorted(Comparator.reverseOrder())
            .toList();
    long left = total - minutes.values().stream().mapToLong(it -> it).sum();
    List<LocalDate> recent = past.subList(0, Math.min(past.size(), 7 * weeks));
    long pace = recent.stream().mapToLong(day -> minutes.getOrDefault(day, 0)).sum();
    long days = recent.stream().filter(day -> life.week.contains(day.getDayOfWeek())).count();
    boolean rests =
        life.placement.state() == PlacementState.PAUSED || life.placement.state().ended();
    Optional<LocalDate> forecast = plan.forecast(life.placement, record, rules, now);
    if (left <= 0) {
      assertThat(forecast).contains(today);
    } else if (rests || pace == 0 || days == 0) {
      assertThat(forecast).isEmpty();
    } else {
      long parts = left * days; // of a minute, so that a day takes pace of them
      LocalDate day = today;
      int workingDays = 0;
      while (parts > 0 && workingDays < 10_000) {
        day = day.plusDays(1);
        if (life.week.contains(day.getDayOfWeek())) {
          parts -= pace;
          workingDays++;
        }
      }
      assertThat(forecast).isEqualTo(parts > 0 ? Optional.empty() : Optional.of(day));
    }
  }

  @Property(tries = 200)
  void order_doesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    Life life = new Life(random);
    ProgressPlan plan = ProgressPlan.of(life.placement).build();
    WorkRecord record = WorkRecord.none().withLog(new WorkLog(entries(life, random)));
    WorkRecord shuffled =
        record.withLog(new WorkLog(Life.shuffled(record.log().entries(), random)));
    assertThat(shuffled).isEqualTo(record);
    assertThat(plan.progress(life.placement, shuffled, RULES, END))
        .isEqualTo(plan.progress(life.placement, record, RULES, END));
  }

  private static List<WorkLogEntry> entries(Life life, Random random) {
    List<WorkLogEntry> entries = new ArrayList<>();
    int size = random.nextInt(40);
    for (int i = 0; i < size; i++) {
      LocalDate day = Life.FIRST.plusDays(random.nextInt(90) - 5);
      Instant at = day.atTime(22, 0).atZone(life.placement.zone()).toInstant().plusSeconds(i);
      Worked worked = new Worked.Minutes(random.nextInt(10) == 0 ? 1500 : random.nextInt(400));
      if (random.nextBoolean()) {
        int from = random.nextInt(1439);
        int to = from + 1 + random.nextInt(1440 - from);
        LocalTime end = to == 1440 ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(60L * to);
        worked = new Worked.FromTo(LocalTime.ofSecondOfDay(60L * from), end);
      }
      entries.add(new WorkLogEntry("k" + random.nextInt(30), at, day, worked, "work"));
    }
    return entries;
  }
}
