package org.openinternship.matching.scoring;

import java.util.Random;

/** Scoring models by chance, with a criterion of a host's own at least. */
final class RandomModel {
  private RandomModel() {}

  static ScoringModel of(Random random) {
    ScoringModel.Builder model = ScoringModel.none();
    boolean any = false;
    for (StandardCriterion criterion : StandardCriterion.values()) {
      if (random.nextInt(4) > 0) {
        model.plus(criterion, random.nextInt(100));
        any = true;
      }
    }
    if (random.nextBoolean() || !any) {
      model.plus(
          Criterion.of(
              "own",
              (intern, project) ->
                  Measure.of((intern.id().value() + project.id().value()).length() % 7, 7)),
          1 + random.nextInt(50));
    }
    return model.plus(Criterion.of("one", (intern, project) -> Measure.full()), 1).build();
  }
}
