package org.openinternship.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;

/** Scores drawn for keys, a different one for each pair, with exceptions. In millionths. */
final class ScoreTable {
  private record Pair(InternId intern, ProjectId project) {}

  private final long seed;
  private final Map<Pair, Long> exceptions = new HashMap<>();

  ScoreTable(long seed) {
    this.seed = seed;
  }

  ScoreTable with(InternId intern, ProjectId project, long millionths) {
    ScoreTable table = new ScoreTable(seed);
    table.exceptions.putAll(exceptions);
    table.exceptions.put(new Pair(intern, project), millionths);
    return table;
  }

  long millionths(InternId intern, ProjectId project) {
    Long exception = exceptions.get(new Pair(intern, project));
    if (exception != null) {
      return exception;
    }
    int pair = 1_000 * Integer.parseInt(intern.value()) + Integer.parseInt(project.value());
    // The lower half tells any two pairs apart.
    return 100_000L * new Random(seed * 31 + pair).nextInt(9) + pair % 100_000;
  }

  ScoringModel model() {
    Criterion table =
        Criterion.of(
            "table",
            (intern, project) -> Measure.of(millionths(intern.id(), project.id()), Measure.WHOLE));
    return ScoringModel.none().plus(table, 1).build();
  }
}
