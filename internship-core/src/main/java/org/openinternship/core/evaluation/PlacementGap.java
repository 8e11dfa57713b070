package org.openinternship.core.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.check.Texts;
import org.openinternship.core.id.PlacementId;

/**
 * The gap between an intern's ratings and another's of the same work.
 *
 * @param placement which placement
 * @param items the gap for each item that both rated, at least one, each item once
 */
public record PlacementGap(PlacementId placement, List<ItemGap> items) {
  /**
   * Copies the items.
   *
   * @param placement which placement
   * @param items the gap for each item
   * @throws IllegalArgumentException if there is none or an item is there twice
   */
  public PlacementGap {
    Objects.requireNonNull(placement, "PlacementGap.placement");
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("PlacementGap: there is no item; it needs at least 1");
    }
    Texts.checkDifferent("PlacementGap", "item", items.stream().map(ItemGap::item).toList());
  }

  /** {@return the sum of the differences; divided by the number of items it is their mean} */
  public int sum() {
    return items.stream().mapToInt(ItemGap::difference).reduce(0, Math::addExact);
  }

  /**
   * Whether the intern underestimates their contribution, by the mean difference over the items.
   *
   * @param policy from which mean on it counts
   * @return how the intern sees it
   */
  public SelfView view(GapPolicy policy) {
    BigDecimal least = policy.leastMeanGap().multiply(BigDecimal.valueOf(items.size()));
    if (BigDecimal.valueOf(sum()).abs().compareTo(least) < 0) {
      return SelfView.AGREES;
    }
    return sum() < 0 ? SelfView.UNDERESTIMATES : SelfView.OVERESTIMATES;
  }
}
