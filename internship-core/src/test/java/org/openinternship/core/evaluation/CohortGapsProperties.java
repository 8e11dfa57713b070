package org.openinternship.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.id.PlacementId;

class CohortGapsProperties {

  @Property
  void figures_countEveryGapOnce(@ForAll long seed) {
    Random random = new Random(seed);
    List<PlacementGap> gaps = new ArrayList<>();
    int interns = random.nextInt(9);
    for (int i = 0; i < interns; i++) {
      gaps.add(gap(random, i));
    }
    GapRules rules = GapRules.standard().withMinGroup(1 + random.nextInt(5));
    CohortGaps cohort = CohortGaps.of(gaps, rules);

    assertThat(cohort.selfAssessments().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(interns >= rules.minGroup() ? interns : 0);
    for (String item : List.of("a", "b", "c")) {
      List<Integer> differences = new ArrayList<>();
      for (PlacementGap gap : gaps) {
        for (ItemGap each : gap.items()) {
          if (each.item().equals(item)) {
            differences.add(each.self() - each.other());
          }
        }
      }
      boolean hidden = differences.size() < rules.minGroup();
      assertThat(cohort.hiddenItems().contains(item)).isEqualTo(hidden && !differences.isEmpty());
      assertThat(cohort.items().containsKey(item)).isEqualTo(!hidden);
      if (!hidden) {
        assertFigures(cohort.items().get(item), differences);
      }
    }
    Collections.shuffle(gaps, random);
    assertThat(CohortGaps.of(gaps, rules)).isEqualTo(cohort).hasToString(cohort.toString());
  }

  private static void assertFigures(GapFigures figures, List<Integer> differences) {
    assertThat(figures.differences()).containsExactlyInAnyOrderElementsOf(differences);
    assertThat(figures.lower() + figures.same() + figures.higher()).isEqualTo(figures.interns());
    assertThat(figures.lower()).isEqualTo(differences.stream().filter(d -> d < 0).count());
    assertThat(figures.higher()).isEqualTo(differences.stream().filter(d -> d > 0).count());
    assertThat(figures.sum()).isEqualTo(differences.stream().mapToInt(d -> d).sum());
    long below =
        differences.stream()
            .filter(d -> BigDecimal.valueOf(d).compareTo(figures.median()) < 0)
            .count();
    long above =
        differences.stream()
            .filter(d -> BigDecimal.valueOf(d).compareTo(figures.median()) > 0)
            .count();
    assertThat(Math.max(below, above) * 2).isLessThanOrEqualTo(differences.size());
    assertThat(new GapFigures(differences.stream().map(d -> -d).toList()).median())
        .isEqualByComparingTo(figures.median().negate());
  }

  private static PlacementGap gap(Random random, int number) {
    List<ItemGap> items = new ArrayList<>();
    for (String item : List.of("a", "b", "c")) {
      if (random.nextInt(3) > 0 || (item.equals("c") && items.isEmpty())) {
        items.add(new ItemGap(item, 1 + random.nextInt(4), 1 + random.nextInt(4)));
      }
    }
    return new PlacementGap(PlacementId.of("p" + number), items);
  }
}
