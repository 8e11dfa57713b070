package org.openinternship.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.matching.result.Match;

/** How many matches share how many hours, by how far the clocks are apart. */
final class HourFigure {
  private static final List<String> APART =
      List.of("0", "1–2", "3–4", "5–6", "7–8", "9–10", "11–12");
  private static final List<String> SHARED = List.of("0", "< 5", "5 – 10", "10 – 20", "≥ 20");
  private static final int[] FROM_MINUTES = {0, 1, 5 * 60, 10 * 60, 20 * 60};

  private final Words words;
  private final long[][] counts = new long[SHARED.size()][APART.size()];
  private int unknown;
  private int known;

  HourFigure(Words words, Cohort cohort, Clocks clocks, List<Match> matches) {
    this.words = words;
    for (Match match : matches) {
      Optional<Clocks.Shared> shared =
          clocks.shared(cohort.project(match.project()), cohort.intern(match.intern()));
      if (shared.isPresent()) {
        known++;
        counts[row(shared.get().minutes())][(shared.get().apart() + 1) / 2]++;
      } else {
        unknown++;
      }
    }
  }

  /** The row of the most minutes that are reached. */
  private static int row(int minutes) {
    int row = FROM_MINUTES.length - 1;
    while (minutes < FROM_MINUTES[row]) {
      row--;
    }
    return row;
  }

  boolean isEmpty() {
    return known == 0;
  }

  int unknown() {
    return unknown;
  }

  Grid grid() {
    List<List<Long>> rows = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (int row = 0; row < counts.length; row++) {
      List<Long> cells = new ArrayList<>();
      for (int column = 0; column < APART.size(); column++) {
        long count = counts[row][column];
        cells.add(count);
        if (count > 0) {
          told.add(words.say(PageText.HOURS_CELL, APART.get(column), SHARED.get(row), count));
        }
      }
      rows.add(List.copyOf(cells));
    }
    return new Grid(
        "hours",
        words.say(PageText.HOURS),
        words.say(PageText.HOURS_NOTE),
        words.say(PageText.HOURS_APART),
        words.say(PageText.HOURS_SHARED),
        APART,
        SHARED,
        List.copyOf(rows),
        String.join("; ", told));
  }
}
