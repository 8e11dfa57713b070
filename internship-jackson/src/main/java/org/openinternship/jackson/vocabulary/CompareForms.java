package org.openinternship.jackson.vocabulary;

import static org.openinternship.jackson.kit.Accessor.computed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.compare.DrawnOrders;
import org.openinternship.matching.compare.InternChances;
import org.openinternship.matching.compare.LoadRange;
import org.openinternship.matching.compare.PlaceChance;
import org.openinternship.matching.compare.Robustness;
import org.openinternship.matching.compare.RobustnessPlan;
import org.openinternship.matching.compare.Setting;
import org.openinternship.matching.compare.SettingComparison;
import org.openinternship.matching.compare.SettingFigures;
import org.openinternship.matching.compare.SettingMoves;
import org.openinternship.matching.compare.SettingOutcome;
import org.openinternship.matching.compare.WeightTrial;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms of settings side by side, and of what of a match is luck. */
final class CompareForms implements JsonArea {
  private static final int ONE = 1_000_000;

  @Override
  public void addTo(AreaForms forms) {
    forms.records(Setting.class, LoadRange.class, PlaceChance.class, InternChances.class);
    forms.records(WeightTrial.class, SettingOutcome.class);
    forms.object(DrawnOrders.class, DrawnOrdersWire.class, DrawnOrdersWire::of);
    forms.value(
        SettingFigures.class,
        computed(SettingFigures::placed),
        SettingFigures::profile,
        SettingFigures::totalMillionths,
        SettingFigures::lowestMillionths,
        SettingFigures::supervisors,
        SettingFigures::hosts,
        SettingFigures::blockingPairs,
        SettingFigures::search,
        SettingFigures::places);
    forms.value(
        SettingMoves.class,
        SettingMoves::before,
        SettingMoves::after,
        SettingMoves::gained,
        SettingMoves::lost,
        SettingMoves::better,
        SettingMoves::worse,
        SettingMoves::level,
        SettingMoves::elsewhere,
        SettingMoves::stayed);
    forms.value(
        SettingComparison.class,
        SettingComparison::interns,
        SettingComparison::outOf,
        SettingComparison::outcomes,
        SettingComparison::moves);
    forms.value(
        Robustness.class,
        Robustness::mechanism,
        Robustness::lottery,
        Robustness::draws,
        Robustness::interns,
        Robustness::weights);
    forms.without(
        "a choice that a program makes at the call",
        "what the answer says of its draws and weights",
        RobustnessPlan.class);
    forms.document(SettingComparison.class, "comparison");
    forms.document(Robustness.class, "robustness");
    repairs(forms);
  }

  private static void repairs(AreaForms forms) {
    forms.repair(
        LoadRange.class,
        (drawn, random) -> {
          int least = random.nextInt(5);
          return drawn.put("least", least).put("greatest", least + random.nextInt(3));
        });
    forms.repair(PlaceChance.class, CompareForms::chance);
    forms.repair(
        InternChances.class,
        (drawn, random) -> {
          chances(drawn, 1 + random.nextInt(3), random);
          return drawn;
        });
    forms.repair(
        WeightTrial.class,
        (drawn, random) -> {
          int weight = 1 + random.nextInt(40);
          return drawn.put("weight", weight).put("tried", random.nextBoolean() ? 0 : weight + 1);
        });
    forms.repair(SettingFigures.class, CompareForms::figures);
    forms.repair(
        SettingOutcome.class,
        (drawn, random) -> {
          boolean refused = drawn.path("refusal").size() > 0;
          if (refused && random.nextBoolean()) {
            drawn.remove("figures");
            return drawn;
          }
          drawn.remove("refusal");
          if (!drawn.has("figures")) {
            figures(drawn.putObject("figures"), random)
                .put("totalMillionths", 0)
                .put("blockingPairs", 0);
          }
          return drawn;
        });
    forms.repair(SettingComparison.class, CompareForms::comparison);
    forms.repair(Robustness.class, CompareForms::robustness);
  }

  private static ObjectNode chance(ObjectNode drawn, Random random) {
    int low = random.nextInt(ONE);
    return drawn.put("low", low).put("high", low + random.nextInt(ONE - low + 1));
  }

  /** One chance for each of some places, the last of which is none; adds up to so many draws. */
  private static void chances(ObjectNode drawn, int draws, Random random) {
    ArrayNode chances = drawn.putArray("chances");
    for (int i = 0; i < draws; i++) {
      ObjectNode chance = chances.addObject();
      if (i < draws - 1) {
        chance.put("project", "p" + i);
      }
      chance(chance.put("times", 1), random);
    }
  }

  private static ObjectNode figures(ObjectNode drawn, Random random) {
    int placed = random.nextInt(3);
    ArrayNode places = drawn.putArray("places");
    for (int i = 0; i < placed; i++) {
      places.addObject().put("intern", "i" + i).put("project", "p");
    }
    ObjectNode profile = drawn.putObject("profile");
    profile.putArray("byChoice");
    profile.put("unranked", placed).put("suggested", 0).put("pinned", 0);
    drawn.remove("lowestMillionths");
    return placed == 0 ? drawn : drawn.put("lowestMillionths", random.nextInt(ONE));
  }

  /** Gives each setting a name of its own, and each pair of those that were run its moves. */
  private static ObjectNode comparison(ObjectNode drawn, Random random) {
    List<String> run = new ArrayList<>();
    if (!(drawn.get("outcomes") instanceof ArrayNode)) {
      ObjectNode outcome = drawn.putArray("outcomes").addObject().put("mechanism", "own");
      figures(outcome.putObject("figures"), random)
          .put("totalMillionths", 0)
          .put("blockingPairs", 0);
    }
    ArrayNode outcomes = (ArrayNode) drawn.get("outcomes");
    for (int i = 0; i < outcomes.size(); i++) {
      ObjectNode outcome = (ObjectNode) outcomes.get(i);
      outcome.put("name", "setting " + i);
      if (outcome.has("figures")) {
        run.add("setting " + i);
      }
    }
    drawn.remove("moves");
    ArrayNode moves = drawn.putArray("moves");
    for (int i = 0; i < run.size(); i++) {
      for (int j = i + 1; j < run.size(); j++) {
        ObjectNode counted = moves.addObject().put("before", run.get(i)).put("after", run.get(j));
        for (String kind :
            List.of("gained", "lost", "better", "worse", "level", "elsewhere", "stayed")) {
          counted.put(kind, random.nextInt(9));
        }
      }
    }
    return drawn;
  }

  private static ObjectNode robustness(ObjectNode drawn, Random random) {
    int draws = 1 + random.nextInt(3);
    drawn.putObject("draws").put("count", draws);
    ArrayNode interns = drawn.putArray("interns");
    for (int i = 0; i < random.nextInt(3); i++) {
      chances(interns.addObject().put("intern", "i" + i), draws, random);
    }
    return drawn;
  }
}
