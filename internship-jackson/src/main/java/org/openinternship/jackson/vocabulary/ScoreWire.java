package org.openinternship.jackson.vocabulary;

import java.util.List;
import java.util.Optional;
import org.openinternship.jackson.kit.ComputedProperty;
import org.openinternship.jackson.kit.JsonArea.Wire;
import org.openinternship.matching.scoring.Contribution;
import org.openinternship.matching.scoring.Score;

/** A score; all but its contributions follows from these. */
record ScoreWire(
    Optional<Points> points,
    Optional<Integer> outOf,
    Optional<Integer> asked,
    List<Contribution> contributions)
    implements Wire<Score> {
  static ScoreWire of(Score value) {
    return new ScoreWire(
        Optional.of(new Points(value.millionths())),
        Optional.of(value.outOf()),
        Optional.of(value.asked()),
        value.contributions());
  }

  @Override
  public Score toValue() {
    Score score = new Score(contributions);
    ComputedProperty.check("points", points, new Points(score.millionths()));
    ComputedProperty.check("outOf", outOf, score.outOf());
    ComputedProperty.check("asked", asked, score.asked());
    return score;
  }
}
