package org.openinternship.core.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.check.Texts;

/**
 * The gaps of a cohort, or of a part of it such as the interns of one host. Groups below the
 * policy's least size are left out, and it is said that they are.
 *
 * @param interns how many interns have a gap to show
 * @param views how many interns see themselves how; empty: the whole group is too small to show
 * @param items the figures of each item that enough interns have a gap on, ordered by key
 * @param hiddenItems the keys of the items that too few interns have a gap on, in order
 */
public record CohortGaps(
    int interns,
    Map<SelfView, Integer> views,
    Map<String, GapFigures> items,
    List<String> hiddenItems) {
  /**
   * Copies and orders the figures.
   *
   * @param interns how many interns
   * @param views how many interns see themselves how
   * @param items the figures of each item
   * @param hiddenItems the keys of the items that are not shown
   * @throws IllegalArgumentException if {@code interns} is negative
   */
  public CohortGaps {
    Bounds.check("CohortGaps", "interns", interns, 0, Integer.MAX_VALUE);
    Map<SelfView, Integer> ordered = new EnumMap<>(SelfView.class);
    ordered.putAll(views);
    views = Collections.unmodifiableMap(ordered);
    items = Collections.unmodifiableMap(new TreeMap<>(items));
    hiddenItems = hiddenItems.stream().sorted().toList();
  }

  /**
   * The figures of a group.
   *
   * @param gaps the gap of each placement, each placement once, in any order
   * @param policy what counts and what is shown
   * @return the figures
   * @throws IllegalArgumentException if a placement is there twice
   */
  public static CohortGaps of(Collection<PlacementGap> gaps, GapPolicy policy) {
    Texts.checkDifferent(
        "CohortGaps", "placement", gaps.stream().map(gap -> gap.placement().value()).toList());
    Map<SelfView, Integer> views = new EnumMap<>(SelfView.class);
    Map<String, List<Integer>> differences = new TreeMap<>();
    if (gaps.size() >= policy.leastGroup()) {
      List.of(SelfView.values()).forEach(view -> views.put(view, 0));
      gaps.forEach(gap -> views.merge(gap.view(policy), 1, Integer::sum));
    }
    for (PlacementGap gap : gaps) {
      for (ItemGap item : gap.items()) {
        differences.computeIfAbsent(item.item(), key -> new ArrayList<>()).add(item.difference());
      }
    }
    Map<String, GapFigures> items = new TreeMap<>();
    List<String> hidden = new ArrayList<>();
    differences.forEach(
        (item, each) -> {
          if (each.size() >= policy.leastGroup()) {
            items.put(item, new GapFigures(each));
          } else {
            hidden.add(item);
          }
        });
    return new CohortGaps(gaps.size(), views, items, hidden);
  }
}
