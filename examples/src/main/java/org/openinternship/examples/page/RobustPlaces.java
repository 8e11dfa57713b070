package org.openinternship.examples.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.change.MoveKind;
import org.openinternship.matching.compare.InternChances;
import org.openinternship.matching.compare.PlaceChance;
import org.openinternship.matching.compare.Robustness;
import org.openinternship.matching.compare.WeightTrial;

/** Which places were luck, which the weights decide, and which nothing of both changes. */
record RobustPlaces(Words words, Robustness robustness) {
  String summary() {
    return words.say(
        PageText.ROBUST_SUMMARY,
        robustness.interns().size(),
        robustness.robust().size(),
        robustness.byLuck().size(),
        robustness.byWeights().size());
  }

  String draws() {
    return words.say(
        robustness.draws().exact() ? PageText.DRAWS_EXACT : PageText.DRAWS_SAMPLED,
        robustness.draws().count());
  }

  /** How many have something else with another weight, criterion by criterion. */
  Sheet weights() {
    List<List<String>> rows =
        robustness.weights().stream().map(this::weight).collect(Collectors.toList());
    return new Sheet(
        words.say(PageText.WEIGHTS),
        words.say(PageText.WEIGHTS_NOTE),
        List.of(
            words.say(PageText.CRITERION),
            words.say(PageText.WEIGHT),
            words.say(PageText.TRIED),
            words.say(PageText.MOVED),
            words.say(PageText.BETTER_OFF),
            words.say(PageText.WORSE_OFF)),
        rows);
  }

  private List<String> weight(WeightTrial trial) {
    AllocationDifference difference = trial.difference();
    return List.of(
        trial.criterion(),
        number(trial.weight()),
        trial.dropped() ? words.say(PageText.DROPPED) : number(trial.tried()),
        number(difference.moves().size()),
        number(difference.count(MoveKind.GAINED) + difference.count(MoveKind.BETTER)),
        number(difference.count(MoveKind.LOST) + difference.count(MoveKind.WORSE)));
  }

  private String number(long number) {
    return words.say(PageText.NUMBER, number);
  }

  /** Those whose place depends on the draw, with the chance of each place. */
  Listing chances() {
    Listing listing =
        new Listing(
            "chances",
            List.of(
                words.say(PageText.INTERN),
                words.say(PageText.PROJECT),
                words.say(PageText.CHANCES)),
            1,
            Set.of(),
            false,
            new Phrases(List.of(), List.of()));
    for (InternChances intern : robustness.interns()) {
      if (!intern.sure()) {
        listing.add(
            List.of(
                intern.intern().value(),
                intern.place().map(ProjectId::value).orElseGet(() -> words.say(PageText.UNPLACED)),
                intern.chances().stream().map(this::chance).collect(Collectors.joining(", "))),
            List.of());
      }
    }
    return listing;
  }

  private String chance(PlaceChance chance) {
    String place =
        chance.project().map(ProjectId::value).orElseGet(() -> words.say(PageText.UNPLACED));
    return robustness.draws().exact()
        ? words.say(PageText.CHANCE, place, chance.times(), robustness.draws().count())
        : words.say(PageText.CHANCE_BETWEEN, place, percent(chance.low()), percent(chance.high()));
  }

  private static BigDecimal percent(int millionths) {
    return BigDecimal.valueOf(millionths, 4).setScale(1, RoundingMode.HALF_UP);
  }
}
