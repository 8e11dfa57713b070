package org.openinternship.matching.compare;

import java.util.stream.Collectors;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.change.MoveKind;

/** The text of what is robust. */
final class RobustnessText {
  private static final int WIDTH = 110;
  private static final int PLACES = 3;

  private final Robustness robustness;

  RobustnessText(Robustness robustness) {
    this.robustness = robustness;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s of %s interns robust: %s by the draw, %s by slightly other weights\n"
            .formatted(
                robustness.robust().size(),
                robustness.interns().size(),
                robustness.byLuck().size(),
                robustness.byWeights().size()));
    text.append(
        "draw: %s of %s, chances are %s\n"
            .formatted(
                robustness.draws(),
                robustness.mechanism(),
                robustness.draws().exact() ? "exact" : "95 % intervals (Wilson)"));
    weights(text);
    chances(text);
    return text.toString();
  }

  private void weights(StringBuilder text) {
    if (robustness.weights().isEmpty()) {
      return;
    }
    TextGrid grid = new TextGrid();
    grid.row("criterion", "points", "tried", "moved", "better off", "worse off");
    for (WeightTrial trial : robustness.weights()) {
      AllocationDifference difference = trial.difference();
      int gainers = difference.count(MoveKind.GAINED) + difference.count(MoveKind.BETTER);
      int losers = difference.count(MoveKind.LOST) + difference.count(MoveKind.WORSE);
      grid.row(
          trial.criterion(),
          "" + trial.weight(),
          trial.dropped() ? "dropped" : "" + trial.tried(),
          "" + difference.moves().size(),
          "" + gainers,
          "" + losers);
    }
    grid.appendTo(text.append('\n'), WIDTH);
  }

  private void chances(StringBuilder text) {
    if (robustness.byLuck().isEmpty()) {
      return;
    }
    text.append("\nChances of those who depend on the draw\n");
    for (InternChances intern : robustness.interns()) {
      if (!intern.sure()) {
        String line =
            intern.intern()
                + " (has "
                + intern.place().map(Object::toString).orElse("no place")
                + "): "
                + intern.chances().stream()
                    .limit(PLACES)
                    .map(this::chance)
                    .collect(Collectors.joining(", "))
                + (intern.chances().size() > PLACES
                    ? ", " + (intern.chances().size() - PLACES) + " more"
                    : "");
        text.append(TextGrid.shortened(line, WIDTH)).append('\n');
      }
    }
  }

  private String chance(PlaceChance chance) {
    String place = chance.project().map(Object::toString).orElse("no place");
    return robustness.draws().exact()
        ? place + " " + chance.times() + "/" + robustness.draws().count()
        : chance.toString();
  }
}
