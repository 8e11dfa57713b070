package org.openinternship.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.time.DateRange;

/** Random work about a leap day, in all zones. */
class ProgressProperties {

  private static final List<String> ZONES =
      List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
  private static final LocalDate LEAP_DAY = LocalDate.parse("2028-02-29");
  private static final LocalDate FIRST = LEAP_DAY.minusDays(20);

  @Property
  void order_doesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    ProgressPlan plan = plan(random);
    WorkRecord done = work(random);
    WorkRecord shuffled =
        done.withLog(new WorkLog(shuffled(done.log().entries(), random)))
            .withCompletedTasks(shuffled(done.completedTasks(), random))
            .withDeliverableEvents(shuffled(done.deliverableEvents(), random));
    LocalDate today = FIRST.plusDays(random.nextInt(60));
    assertThat(shuffled.log()).isEqualTo(done.log());
    assertThat(Progress.of(plan, shuffled)).isEqualTo(Progress.of(plan, done));
    assertThat(plan.check(shuffled, today)).isEqualTo(plan.check(done, today));
    assertThat(ForecastRule.standard().completionDate(plan, shuffled, today))
        .isEqualTo(ForecastRule.standard().completionDate(plan, done, today));
  }

  @Property
  void moreWork_isNeverLessProgress_norALaterForecast(@ForAll long seed) {
    Random random = new Random(seed);
    ProgressPlan plan = plan(random);
    WorkRecord done = work(random);
    WorkRecord more = more(random, done);
    Progress before = Progress.of(plan, done);
    Progress after = Progress.of(plan, more);
    assertThat(after.fraction()).isGreaterThanOrEqualTo(before.fraction());
    for (int i = 0; i < before.parts().size(); i++) {
      assertThat(after.parts().get(i).done())
          .isBetween(before.parts().get(i).done(), before.parts().get(i).required());
    }
    boolean full = after.parts().stream().allMatch(part -> part.weight() == 0 || part.complete());
    assertThat(after.fraction().percent() == 100).isEqualTo(full);
    LocalDate today = FIRST.plusDays(random.nextInt(60));
    ForecastRule rule = rule(random);
    Optional<LocalDate> earlier = rule.completionDate(plan, more, today);
    rule.completionDate(plan, done, today)
        .ifPresent(
            date -> {
              assertThat(date).isAfterOrEqualTo(today);
              assertThat(earlier.orElseThrow()).isBetween(today, date);
            });
  }

  @Property
  void countedMinutes_areThoseOfTheEntryByEntryOracle(@ForAll long seed) {
    Random random = new Random(seed);
    ProgressPlan plan = plan(random);
    WorkLog log = work(random).log();
    Map<String, WorkLogEntry> last = new HashMap<>();
    for (WorkLogEntry entry : log.entries()) {
      WorkLogEntry before = last.get(entry.key());
      if (before == null || !entry.recordedAt().isBefore(before.recordedAt())) {
        last.put(entry.key(), entry);
      }
    }
    long sum = 0;
    for (LocalDate day = FIRST.minusDays(10); day.isBefore(FIRST.plusDays(80)); ) {
      LocalDate on = day;
      long minutes =
          last.values().stream()
              .filter(entry -> entry.day().equals(on))
              .mapToLong(WorkLogEntry::minutes)
              .sum();
      long max =
          day.plusDays(1).atStartOfDay(plan.zone()).toEpochSecond() / 60
              - day.atStartOfDay(plan.zone()).toEpochSecond() / 60;
      sum += plan.period().contains(day) ? Math.min(minutes, max) : 0;
      day = day.plusDays(1);
    }
    assertThat(log.minutes(plan.period(), plan.zone())).isEqualTo(sum);
  }

  /** Works on at the mean pace, working day by working day, until nothing is left. */
  @Property
  void forecast_isTheDayOnWhichWorkingOnAtThePaceIsDone(@ForAll long seed) {
    Random random = new Random(seed);
    ProgressPlan plan = plan(random).withModules().withTasks().withRequiredMinutes(3000);
    WorkRecord done = work(random);
    ForecastRule rule = rule(random);
    LocalDate today = FIRST.plusDays(random.nextInt(60));
    Map<LocalDate, Integer> minutes = done.log().minutesByDay(plan.period(), plan.zone());
    long worked = 0;
    long pace = 0;
    long days = 0;
    for (LocalDate day = FIRST.minusDays(400); !day.isAfter(today); day = day.plusDays(1)) {
      boolean recent = day.isAfter(today.minusDays(7L * rule.weeks()));
      worked += minutes.getOrDefault(day, 0);
      pace += recent ? minutes.getOrDefault(day, 0) : 0;
      days +=
          recent && !day.isBefore(FIRST) && rule.workingDays().contains(day.getDayOfWeek()) ? 1 : 0;
    }
    Optional<LocalDate> forecast = rule.completionDate(plan, done, today);
    if (worked >= 3000) {
      assertThat(forecast).contains(today);
    } else if (pace == 0 || days == 0) {
      assertThat(forecast).isEmpty();
    } else {
      long left = (3000 - worked) * days; // in parts of a minute, so that a day takes pace of them
      LocalDate day = today;
      int workingDays = 0;
      while (left > 0 && workingDays < 10_000) {
        day = day.plusDays(1);
        if (rule.workingDays().contains(day.getDayOfWeek())) {
          left -= pace;
          workingDays++;
        }
      }
      assertThat(forecast).isEqualTo(left > 0 ? Optional.empty() : Optional.of(day));
    }
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static ForecastRule rule(Random random) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    while (days.isEmpty()) {
      for (DayOfWeek day : DayOfWeek.values()) {
        if (random.nextBoolean()) {
          days.add(day);
        }
      }
    }
    return new ForecastRule(1 + random.nextInt(6), days);
  }

  private static ProgressPlan plan(Random random) {
    ProgressPlan.Builder plan =
        ProgressPlan.builder()
            .period(new DateRange(FIRST, FIRST.plusDays(30 + random.nextInt(40))))
            .zone(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))))
            .requiredMinutes(1 + random.nextInt(4000))
            .minMinutesPerWeek(120)
            .weights(new ProgressWeights(1 + random.nextInt(3), 1, random.nextInt(3), 1));
    for (int i = 0; i < 3; i++) {
      plan.addModule(new WorkTask("m" + i, "Module", 1 + random.nextInt(90), i == 2, false));
      plan.addTask(new WorkTask("t" + i, "Task", 1 + random.nextInt(90), i == 2, true));
      plan.addDeliverable(new Deliverable("d" + i, FIRST.plusDays(random.nextInt(60))));
    }
    return plan.build();
  }

  private static Instant at(Random random) {
    return FIRST.plusDays(random.nextInt(60)).atStartOfDay(ZoneId.of("UTC")).toInstant();
  }

  private static WorkLogEntry entry(Random random, String key, Instant at) {
    LocalDate day = FIRST.plusDays(random.nextInt(80) - 5);
    return new WorkLogEntry(key, at, day, random.nextInt(900), "work");
  }

  private static WorkRecord work(Random random) {
    WorkRecord.Builder done = WorkRecord.builder();
    List<WorkLogEntry> entries = new ArrayList<>();
    int size = random.nextInt(12);
    for (int i = 0; i < size; i++) {
      Instant at = Instant.EPOCH.plusSeconds(i); // no two at one instant
      entries.add(entry(random, "k" + random.nextInt(8), at));
    }
    done.log(new WorkLog(entries));
    for (int i = 0; i < 3; i++) {
      if (random.nextBoolean()) {
        done.addCompletedTasks(
            new CompletedTask(at(random), random.nextBoolean() ? "m" + i : "t" + i));
      }
      Instant at = at(random);
      if (random.nextBoolean()) {
        done.addDeliverableEvents(new DeliverableEvent(at, "d" + i, DeliverableTransition.HAND_IN));
        if (random.nextBoolean()) {
          done.addDeliverableEvents(
              new DeliverableEvent(at.plusSeconds(1), "d" + i, DeliverableTransition.ACCEPT));
        }
      }
    }
    return done.build();
  }

  /** New work, and nothing that takes old work back. */
  private static WorkRecord more(Random random, WorkRecord done) {
    List<WorkLogEntry> entries = new ArrayList<>(done.log().entries());
    entries.add(entry(random, "new", Instant.EPOCH));
    WorkRecord.Builder more = WorkRecord.builder().log(new WorkLog(entries));
    more.completedTasks(done.completedTasks()).deliverableEvents(done.deliverableEvents());
    // A date that is earlier than the first one would take work out of the last weeks.
    String key = (random.nextBoolean() ? "m" : "t") + random.nextInt(3);
    if (done.completedTasks().stream().noneMatch(task -> task.key().equals(key))) {
      more.addCompletedTasks(new CompletedTask(at(random), key));
    }
    String deliverable = "d" + random.nextInt(3);
    if (done.deliverableStates().get(deliverable) == DeliverableState.HANDED_IN) {
      more.addDeliverableEvents(
          new DeliverableEvent(
              Instant.parse("2030-01-01T00:00:00Z"), deliverable, DeliverableTransition.ACCEPT));
    }
    return more.build();
  }
}
