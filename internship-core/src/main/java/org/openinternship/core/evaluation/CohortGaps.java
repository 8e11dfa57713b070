package org.openinternship.core.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;

/**
 * The gaps of a cohort, or of a part of it such as the interns of one host. Groups smaller than the
 * rules allow are left out, and the value says so.
 *
 * @param interns the number of interns with a gap
 * @param selfAssessments the number of interns of each self-assessment; empty: the whole group is
 *     too small to show
 * @param items the figures of each item that enough interns have a gap on, ordered by key
 * @param hiddenItems the keys of the items that too few interns have a gap on, in order
 */
public record CohortGaps(
    int interns,
    Map<SelfAssessment, Integer> selfAssessments,
    Map<String, GapFigures> items,
    List<String> hiddenItems) {
  /**
   * Copies and orders the figures.
   *
   * @param interns the number of interns
   * @param selfAssessments the number of interns of each self-assessment
   * @param items the figures of each item
   * @param hiddenItems the keys of the items that are not shown
   * @throws IllegalArgumentException if {@code interns} is negative
   */
  public CohortGaps {
    Bounds.checkMin("CohortGaps", "interns", interns, 0);
    Objects.requireNonNull(selfAssessments, "CohortGaps.selfAssessments");
    Objects.requireNonNull(items, "CohortGaps.items");
    Map<SelfAssessment, Integer> ordered = new EnumMap<>(SelfAssessment.class);
    ordered.putAll(selfAssessments);
    selfAssessments = Collections.unmodifiableMap(ordered);
    items = Collections.unmodifiableMap(new TreeMap<>(items));
    items.keySet().forEach(item -> Texts.key("CohortGaps", "one of items", item));
    hiddenItems = Copies.list(hiddenItems, "CohortGaps.hiddenItems").stream().sorted().toList();
    hiddenItems.forEach(item -> Texts.key("CohortGaps", "one of hiddenItems", item));
  }

  /**
   * Computes the figures of a group.
   *
   * @param gaps the gap of each placement, each placement once, in any order
   * @param rules the rules of gaps
   * @return the figures
   * @throws IllegalArgumentException if a placement is there twice
   */
  public static CohortGaps of(Collection<PlacementGap> gaps, GapRules rules) {
    Objects.requireNonNull(gaps, "CohortGaps.gaps");
    Objects.requireNonNull(rules, "CohortGaps.rules");
    Texts.checkDifferent(
        "CohortGaps", "placement", gaps.stream().map(gap -> gap.placement().value()).toList());
    Map<SelfAssessment, Integer> selfAssessments = new EnumMap<>(SelfAssessment.class);
    Map<String, List<Integer>> differences = new TreeMap<>();
    if (gaps.size() >= rules.minGroup()) {
      List.of(SelfAssessment.values()).forEach(view -> selfAssessments.put(view, 0));
      gaps.forEach(gap -> selfAssessments.merge(gap.selfAssessment(rules), 1, Integer::sum));
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
          if (each.size() >= rules.minGroup()) {
            items.put(item, new GapFigures(each));
          } else {
            hidden.add(item);
          }
        });
    return new CohortGaps(gaps.size(), selfAssessments, items, hidden);
  }
}
