package org.openinternship.core.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;

/**
 * The gap between an intern's ratings and another's of the same work.
 *
 * @param placement the placement
 * @param items the gap for each item that both rated, at least one, each item once
 */
public record PlacementGap(PlacementId placement, List<ItemGap> items) {
  /**
   * Copies the items.
   *
   * @param placement the placement
   * @param items the gap for each item
   * @throws IllegalArgumentException if there is none or an item is there twice
   */
  public PlacementGap {
    Objects.requireNonNull(placement, "PlacementGap.placement");
    items = Copies.list(items, "PlacementGap.items");
    Texts.checkNotEmpty("PlacementGap", "items", items);
    Texts.checkDifferent("PlacementGap", "item", items.stream().map(ItemGap::item).toList());
  }

  /** {@return the sum of the differences; divided by the number of items it is their mean} */
  public int sum() {
    return items.stream().mapToInt(ItemGap::difference).reduce(0, Math::addExact);
  }

  /**
   * Tells whether the intern underestimates their contribution, by the mean difference of the
   * items.
   *
   * @param rules the rules of gaps
   * @return the self-assessment of the intern
   */
  public SelfAssessment selfAssessment(GapRules rules) {
    Objects.requireNonNull(rules, "PlacementGap.rules");
    BigDecimal min = rules.minMeanGap().multiply(BigDecimal.valueOf(items.size()));
    if (BigDecimal.valueOf(sum()).abs().compareTo(min) < 0) {
      return SelfAssessment.AGREES;
    }
    return sum() < 0 ? SelfAssessment.UNDERESTIMATES : SelfAssessment.OVERESTIMATES;
  }
}
