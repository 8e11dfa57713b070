package org.openinternship.matching.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.mechanism.StandardConflictRule;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.SearchLevel;
import org.openinternship.matching.optimum.SearchOutcome;
import org.openinternship.matching.optimum.StandardObjective;
import org.openinternship.matching.result.MatchProfile;
import org.openinternship.matching.scoring.Score;

/** The text of a comparison. */
final class ComparisonTable {
  private static final int CHOICES = 3;
  private static final String KEY = "…";

  /** What reasons name that is no key: it is said in the policy, or is a constant. */
  private static final Set<String> OF_POLICY =
      Set.of("mechanism", "rule", "rules", "limit", "objective");

  private static final String TOTAL_POINTS =
      new Objective.LeastTotal(StandardConflictRule.SCORE).label();

  private final SettingComparison comparison;
  private final int width;

  ComparisonTable(SettingComparison comparison, int width) {
    this.comparison = comparison;
    this.width = width;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    figures(text);
    refusals(text);
    searches(text);
    moves(text);
    return text.toString();
  }

  private void figures(StringBuilder text) {
    TextGrid grid = new TextGrid();
    grid.row(
        List.of(
            comparison.interns() + (comparison.interns() == 1 ? " intern" : " interns"),
            "placed",
            "1st",
            "2nd",
            "3rd",
            "later",
            "other",
            "mean",
            "worst",
            "points",
            "least",
            "sup.",
            "host",
            "block"));
    for (int i = 0; i < comparison.outcomes().size(); i++) {
      SettingOutcome outcome = comparison.outcomes().get(i);
      List<String> row = new ArrayList<>(List.of(numbered(i)));
      outcome.figures().ifPresentOrElse(it -> row.addAll(cells(it)), () -> row.add("refused"));
      grid.row(row);
    }
    grid.appendTo(text, width);
  }

  private String numbered(int outcome) {
    return outcome + 1 + " " + comparison.outcomes().get(outcome).name();
  }

  private static List<String> cells(SettingFigures figures) {
    MatchProfile profile = figures.profile();
    int first = IntStream.rangeClosed(1, CHOICES).map(profile::placedAt).sum();
    int ranked = profile.byChoice().stream().mapToInt(Integer::intValue).sum();
    return List.of(
        String.valueOf(figures.placed()),
        String.valueOf(profile.placedAt(1)),
        String.valueOf(profile.placedAt(2)),
        String.valueOf(profile.placedAt(3)),
        String.valueOf(ranked - first),
        String.valueOf(profile.matched() - ranked),
        figures.averageChoice().isEmpty() ? "-" : mean(figures.averageChoice().getAsDouble()),
        figures.worstChoice().isEmpty() ? "-" : "" + figures.worstChoice().getAsInt(),
        points(figures.totalMillionths()),
        figures.lowestMillionths().isEmpty() ? "-" : points(figures.lowestMillionths().getAsLong()),
        load(figures.supervisors()),
        load(figures.hosts()),
        String.valueOf(figures.blockingPairs()));
  }

  private static String mean(double mean) {
    return BigDecimal.valueOf(mean).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String points(long millionths) {
    return Score.points(millionths).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  private static String load(Optional<LoadRange> load) {
    return load.map(it -> it.least() + "-" + it.greatest()).orElse("-");
  }

  private void refusals(StringBuilder text) {
    for (int i = 0; i < comparison.outcomes().size(); i++) {
      SettingOutcome outcome = comparison.outcomes().get(i);
      if (outcome.refused()) {
        String why =
            "%s was refused: %s, mechanism %s"
                .formatted(numbered(i), codes(outcome), outcome.mechanism());
        text.append(TextGrid.shortened(why, width)).append('\n');
        outcome.refusal().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(finding -> withoutKeys(finding.reason()).message())
            .distinct()
            .forEach(sentence -> TextGrid.appendWrapped(sentence, width, text));
      }
    }
  }

  /** Puts a mark in the place of each key; numbers, and names of the policy's own, stay. */
  private static Reason withoutKeys(Reason reason) {
    Map<String, Object> shown = new LinkedHashMap<>(reason.arguments());
    shown.replaceAll(
        (parameter, value) ->
            value instanceof Number || OF_POLICY.contains(parameter) ? value : KEY);
    return new Reason(reason.code(), shown);
  }

  /** Says of each setting that is not proven how much better it could be. */
  private void searches(StringBuilder text) {
    for (int i = 0; i < comparison.outcomes().size(); i++) {
      Optional<SearchOutcome> search =
          comparison.outcomes().get(i).figures().flatMap(SettingFigures::search);
      if (search.isPresent() && !search.get().proven()) {
        String open = search.get().open().map(ComparisonTable::open).orElse("");
        String why = numbered(i) + " is the best found, not proven" + open;
        text.append(TextGrid.shortened(why, width)).append('\n');
      }
    }
  }

  private static String open(SearchLevel level) {
    if (level.bound().isEmpty()) {
      return "";
    }
    long amount = level.amount();
    long bound = level.bound().getAsLong();
    if (level.label().equals(StandardObjective.SIZE.label())) {
      return ": interns with a place are %s, and %s is the best it could be".formatted(amount, bound);
    } else if (level.threshold().isPresent()) {
      return ": %s counts %s with choice %s, and %s is the best it could be"
          .formatted(level.label(), amount, level.threshold().getAsLong(), bound);
    } else if (level.label().startsWith(TOTAL_POINTS) && amount <= 0 && bound <= 0) {
      return ": %s comes to %s points, and %s is the best it could be"
          .formatted(level.label(), points(-amount), points(-bound));
    }
    return ": %s is %s, and %s is the best it could be".formatted(level.label(), amount, bound);
  }

  /** The codes of what was found against it. */
  private static String codes(SettingOutcome outcome) {
    return outcome.refusal().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.reason().code().toString())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void moves(StringBuilder text) {
    List<Integer> run =
        IntStream.range(0, comparison.outcomes().size())
            .filter(i -> !comparison.outcomes().get(i).refused())
            .boxed()
            .toList();
    if (run.size() < 2) {
      return;
    }
    text.append('\n')
        .append("Better off and worse off, from the setting of a row to that of a column\n");
    TextGrid grid = new TextGrid();
    List<String> header = new ArrayList<>(List.of(""));
    run.forEach(column -> header.add("to " + (column + 1)));
    grid.row(header);
    for (int row : run) {
      List<String> cells = new ArrayList<>(List.of(numbered(row)));
      run.forEach(column -> cells.add(row == column ? "." : cell(row, column)));
      grid.row(cells);
    }
    grid.appendTo(text, width);
  }

  private String cell(int row, int column) {
    SettingMoves counted =
        comparison.moves(
            comparison.outcomes().get(row).name(), comparison.outcomes().get(column).name());
    return "+" + counted.gainers() + " -" + counted.losers();
  }
}
