package org.openinternship.examples.page;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.finding.Severity;
import org.openinternship.matching.compare.SettingComparison;
import org.openinternship.matching.compare.SettingFigures;
import org.openinternship.matching.compare.SettingMoves;
import org.openinternship.matching.compare.SettingOutcome;

/** What other settings would have come to, side by side. */
record ComparedSettings(Words words, SettingComparison comparison) {
  /**
   * A row a setting; who is better and worse off is counted from the first that was not refused.
   */
  Sheet sheet() {
    Optional<SettingOutcome> first =
        comparison.outcomes().stream().filter(it -> !it.refused()).findFirst();
    List<List<String>> rows = new ArrayList<>();
    for (SettingOutcome outcome : comparison.outcomes()) {
      List<String> row = new ArrayList<>(List.of(outcome.name()));
      if (first.isPresent() && outcome.figures().isPresent()) {
        SettingMoves moves =
            outcome.equals(first.get())
                ? null
                : comparison.moves(first.get().name(), outcome.name());
        row.addAll(cells(outcome.figures().get()));
        row.add(moves == null ? "" : number(moves.gainers()));
        row.add(moves == null ? "" : number(moves.losers()));
        rows.add(row);
      }
    }
    return new Sheet(
        words.say(PageText.COMPARED),
        first.map(it -> words.say(PageText.COMPARED_NOTE, it.name())).orElse(""),
        List.of(
            words.say(PageText.SETTING),
            words.say(PageText.PLACED),
            words.say(PageText.FIRST_CHOICE),
            words.say(PageText.MEAN_CHOICE),
            words.say(PageText.WORST_CHOICE),
            words.say(PageText.POINTS),
            words.say(PageText.BLOCKING_PAIRS),
            words.say(PageText.BETTER_OFF),
            words.say(PageText.WORSE_OFF)),
        rows);
  }

  private List<String> cells(SettingFigures figures) {
    return List.of(
        number(figures.placed()),
        number(figures.profile().placedAt(1)),
        figures.averageChoice().isPresent()
            ? words.decimal(figures.averageChoice().getAsDouble())
            : "",
        figures.worstChoice().isPresent() ? number(figures.worstChoice().getAsInt()) : "",
        words.say(PageText.NUMBER, figures.totalScore().setScale(1, RoundingMode.HALF_UP)),
        number(figures.blockingPairs()));
  }

  private String number(long number) {
    return words.say(PageText.NUMBER, number);
  }

  /** Why settings were refused, a sentence a reason. */
  List<String> refused() {
    List<String> refused = new ArrayList<>();
    for (SettingOutcome outcome : comparison.outcomes()) {
      outcome.refusal().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .map(finding -> words.say(finding.reason()))
          .distinct()
          .forEach(why -> refused.add(words.say(PageText.REFUSED_SETTING, outcome.name(), why)));
    }
    return refused;
  }
}
