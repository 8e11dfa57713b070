package org.openinternship.examples.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.scoring.Contribution;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.scoring.ScoreReason;

/** How many points matches have, and what these are made of. */
record ScoreFigures(Words words, List<Score> scores) {
  private static final int MAX_COLUMNS = 20;
  private static final long MILLION = 1_000_000;

  static ScoreFigures of(Words words, Collection<Match> matches) {
    return new ScoreFigures(
        words, matches.stream().map(Match::score).filter(score -> score.outOf() > 0).toList());
  }

  /** The points of all scores, in at most 20 columns of as many points each. */
  Columns columns() {
    int outOf = scores.get(0).outOf();
    int step = (outOf + MAX_COLUMNS - 1) / MAX_COLUMNS;
    int columns = (outOf + step - 1) / step;
    long[] counts = new long[columns];
    for (Score score : scores) {
      // All points there are belong to the last column.
      counts[(int) Math.min(columns - 1, score.millionths() / (step * MILLION))]++;
    }
    List<Columns.Column> drawn = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int to = Math.min(outOf, (i + 1) * step);
      drawn.add(
          new Columns.Column(
              words.say(PageText.NUMBER, i * step),
              words.say(PageText.SCORE_COLUMN, i * step, to, counts[i]),
              counts[i]));
    }
    return new Columns(
        "points",
        words.say(PageText.SCORE_COLUMNS),
        words.say(PageText.SCORE_COLUMNS_NOTE, outOf),
        drawn,
        words.say(PageText.NUMBER, outOf));
  }

  /** What each criterion adds, on average; of a single score it is told whether it was asked. */
  Bars parts(String title, String note) {
    Map<String, Long> sums = new LinkedHashMap<>();
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (Score score : scores) {
      for (Contribution each : score.contributions()) {
        sums.merge(each.criterion(), each.millionths(), Long::sum);
        weights.put(each.criterion(), each.weight());
      }
    }
    List<Bars.Bar> bars = new ArrayList<>();
    weights.forEach(
        (criterion, weight) -> {
          long average = sums.getOrDefault(criterion, 0L) / scores.size();
          if (weight > 0) {
            bars.add(
                new Bars.Bar(
                    scores.size() == 1
                        ? words.say(only(criterion).reason())
                        : sentence(criterion, average, weight),
                    "",
                    average,
                    weight * MILLION - average));
          }
        });
    return new Bars("parts", title, note, bars);
  }

  private Contribution only(String criterion) {
    return scores.get(0).contributions().stream()
        .filter(each -> each.criterion().equals(criterion))
        .findFirst()
        .orElseThrow();
  }

  private String sentence(String criterion, long average, int weight) {
    BigDecimal points = Score.points(average);
    return words.say(Reason.of(ScoreReason.CRITERION_PARTLY_MET, criterion, points, weight));
  }
}
