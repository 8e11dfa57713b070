package org.openinternship.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

/** Random lives of a placement against a replay of them, day by day. */
class EvaluationLifeProperties {
  private static final EvaluationRules RULES =
      EvaluationRules.of(
              new PlannedPoint("first", 20),
              PlannedPoint.MIDPOINT,
              new PlannedPoint("third", 71),
              PlannedPoint.FINAL)
          .withGraceDays(2)
          .withForms(Map.of(EvaluatorRole.SUPERVISOR, Round.FORM));

  /** Each point falls on the first day on which its share has passed, as known on that day. */
  @Property
  void points_fallWhereAReplayDayByDayPutsThem(@ForAll long seed) {
    Placement life = Lives.random(new Random(seed));
    List<LocalDate> replayed = replay(life);
    EvaluationPlan plan = EvaluationPlan.of(life, RULES);
    assertThat(plan.points()).extracting(EvaluationPoint::dueOn).isEqualTo(replayed);
    assertThat(plan.points())
        .extracting(EvaluationPoint::name)
        .isEqualTo(RULES.points().stream().map(PlannedPoint::name).limit(replayed.size()).toList());
  }

  private static List<LocalDate> replay(Placement life) {
    List<LocalDate> due = new ArrayList<>();
    if (life.activeDays().isEmpty()) {
      return due;
    }
    LocalDate day = life.activeDays().first().orElseThrow();
    for (int i = 0; i < 600 && due.size() < RULES.points().size(); i++) {
      Placement known = life.asOf(day);
      Days active = known.activeDays();
      boolean over =
          known.state() != PlacementState.PAUSED && !active.isEmpty() && active.from(day).isEmpty();
      while (due.size() < RULES.points().size()
          && (over
              || (active.contains(day)
                  && active.until(day).count() * 100
                      >= RULES.points().get(due.size()).percent() * active.count()))) {
        due.add(day);
      }
      day = day.plusDays(1);
    }
    return due;
  }

  /** An extension, a pause, an earlier end: what was due before it stays where it was. */
  @Property
  void passedPoint_staysPassed_whateverThePeriodBecomes(@ForAll long seed) {
    Placement life = Lives.random(new Random(seed));
    EvaluationPlan after = EvaluationPlan.of(life, RULES);
    for (int events = 1; events < life.history().size(); events++) {
      Instant next = life.history().get(events).at();
      Placement before = life.withHistory(life.history().subList(0, events));
      for (EvaluationPoint point : EvaluationPlan.of(before, RULES).points()) {
        if (!point.dueAt().isAfter(next)) {
          assertThat(after.point(point.name())).contains(point);
        }
      }
      for (EvaluationPoint point : after.points()) { // and what was ahead does not jump back
        boolean ahead =
            EvaluationPlan.of(before, RULES)
                .point(point.name())
                .filter(then -> !then.dueAt().isAfter(next))
                .isEmpty();
        assertThat(ahead && !point.dueAt().isAfter(next)).isFalse();
      }
    }
  }

  /** Nobody is told of a missing evaluation on a day on which nobody works, or after the end. */
  @Property
  void nobodysAlarm_inAPause_beforeTheStart_andAfterTheEnd(@ForAll long seed) {
    Random random = new Random(seed);
    Placement life = Lives.random(random);
    LocalDate today = life.period().first().plusDays(random.nextInt(160) - 5);
    Placement now = life.asOf(today);
    Instant noon = today.atTime(12, 0).atZone(life.zone()).toInstant();
    List<BlindEvaluations> asked = new ArrayList<>();
    for (EvaluationPoint point : EvaluationPlan.of(now, RULES).points()) {
      if (random.nextBoolean()) {
        asked.add(BlindEvaluations.ask(now.id(), point, RULES.forms()));
      }
    }
    List<Duty> duties = RULES.duties(now, asked, new DateRange(today, today), noon);
    boolean overdue =
        duties.stream().anyMatch(it -> it.due().filter(due -> !due.isAfter(noon)).isPresent());
    assertThat(duties.stream().anyMatch(it -> it.severity() == Severity.ERROR) && !overdue)
        .isFalse();
    boolean waitsForTheEnd = now.state() == PlacementState.ACTIVE;
    boolean endedByNoon =
        now.state().ended() && !now.history().get(now.history().size() - 1).at().isAfter(noon);
    if (endedByNoon || !now.activeDays().contains(today)) {
      assertThat(overdue && !waitsForTheEnd).isFalse();
      for (BlindEvaluations each : asked) {
        assertThat(
                each.check(now, RULES, noon).of(EvaluationReason.EVALUATION_NOT_IN).isEmpty()
                    || waitsForTheEnd)
            .isTrue();
      }
    } else {
      long missing =
          EvaluationPlan.of(now, RULES).points().stream()
              .filter(point -> !point.dueAt().isAfter(noon))
              .count();
      assertThat(
              duties.stream()
                  .filter(it -> it.due().filter(due -> !due.isAfter(noon)).isPresent())
                  .count())
          .isEqualTo(missing);
    }
  }
}
