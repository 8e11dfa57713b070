package org.openinternship.jackson;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.matching.scoring.Contribution;
import org.openinternship.matching.scoring.Score;

/** A score; points and {@code outOf} follow from the contributions. */
record ScoreWire(Optional<BigDecimal> points, OptionalInt outOf, List<Contribution> contributions)
    implements Wire<Score> {
  static ScoreWire of(Score value) {
    return new ScoreWire(
        Optional.of(value.points()), OptionalInt.of(value.outOf()), value.contributions());
  }

  @Override
  public Score toValue() {
    Score score = new Score(contributions);
    Derived.check("points", points, score.points());
    Derived.check("outOf", outOf, score.outOf());
    return score;
  }
}
