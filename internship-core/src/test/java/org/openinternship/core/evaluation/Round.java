package org.openinternship.core.evaluation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeWindow;

/** A placement whose evaluations are open 1 to 7 June, due at the end of 5 June, in UTC. */
final class Round {
  static final PlacementId PLACEMENT = PlacementId.of("p-17");
  static final EvaluationPoint POINT = point("midpoint");
  static final Instant OPENS = POINT.window().opensAt();
  static final Instant CLOSES = POINT.window().closesAt();
  static final EvaluationForm FORM =
      new EvaluationForm(
          "work",
          Stream.of("a", "b", "c")
              .map(key -> new EvaluationItem(key, key, RatingScale.INDEPENDENCE))
              .toList());
  static final BlindEvaluations EMPTY = ask(POINT, EvaluatorRole.SELF, EvaluatorRole.SUPERVISOR);

  static final EvaluationRules RULES =
      EvaluationRules.of(PlannedPoint.MIDPOINT).withGraceDays(2).withReminders();

  private Round() {}

  /** The placement: its middle is 5 June. */
  static Placement placement() {
    return Placement.builder()
        .id(PLACEMENT)
        .intern("ada")
        .project("api")
        .host("ghent")
        .firstSupervisor("eve")
        .addFirstMentor("mia")
        .plannedPeriod("2026-05-27", "2026-06-14")
        .zone(ZoneId.of("UTC"))
        .build()
        .after(new PlacementEvent.Started(Instant.parse("2026-05-27T08:00:00Z")));
  }

  static Report check(BlindEvaluations evaluations, Instant now) {
    return evaluations.check(placement(), RULES, now);
  }

  static EvaluationPoint point(String name) {
    return new EvaluationPoint(
        name,
        TimeWindow.of(DateRange.of("2026-06-01", "2026-06-07"), ZoneId.of("UTC")),
        Instant.parse("2026-06-06T00:00:00Z"),
        List.of());
  }

  static BlindEvaluations ask(EvaluationPoint point, EvaluatorRole... roles) {
    Map<EvaluatorRole, EvaluationForm> asked = new HashMap<>();
    for (EvaluatorRole role : roles) {
      asked.put(role, FORM);
    }
    return BlindEvaluations.ask(PLACEMENT, point, asked);
  }

  static Evaluation.Builder evaluation(EvaluatorRole role, String at) {
    return Evaluation.builder()
        .placement("p-17")
        .point("midpoint")
        .role(role)
        .submittedAt(Instant.parse(at));
  }

  static Evaluation rated(EvaluatorRole role, String at, int a, int b, int c) {
    return evaluation(role, at).rate("a", a).rate("b", b).rate("c", c).build();
  }

  /** Handed in from a day before the opening to a day after the closing, with some result. */
  static Evaluation random(Random random, EvaluatorRole role) {
    Evaluation.Builder evaluation =
        Evaluation.builder()
            .placement(PLACEMENT)
            .point(POINT.name())
            .role(role)
            .submittedAt(instant(random));
    content(random, evaluation);
    return evaluation.build();
  }

  static Instant instant(Random random) {
    return OPENS.plusSeconds(3600L * (random.nextInt(9 * 24) - 24));
  }

  static void content(Random random, Evaluation.Builder evaluation) {
    for (EvaluationItem item : FORM.items()) {
      int level = random.nextInt(5);
      evaluation.addRating(
          level == 0 ? Rating.notObserved(item.key()) : Rating.of(item.key(), level));
    }
    List<EvaluationResult> results = List.of(EvaluationResult.values());
    if (random.nextInt(4) > 0) {
      evaluation.result(results.get(random.nextInt(results.size())));
    }
  }
}
