package org.openinternship.matching.internal.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openinternship.matching.result.CriterionSpread;
import org.openinternship.matching.scoring.ScoringModel;

/**
 * The minimum and maximum that each criterion added to the pairs seen; safe for several threads.
 */
final class SpreadCollector {
  private final ScoringModel model;
  private final long[] min;
  private final long[] max;
  private boolean seen;

  SpreadCollector(ScoringModel model) {
    this.model = model;
    this.min = new long[model.criteria().size()];
    this.max = new long[min.length];
    Arrays.fill(min, Long.MAX_VALUE);
    Arrays.fill(max, Long.MIN_VALUE);
  }

  SpreadCollector another() {
    return new SpreadCollector(model);
  }

  void see(long[] contributions) {
    seen = true;
    for (int i = 0; i < contributions.length; i++) {
      min[i] = Math.min(min[i], contributions[i]);
      max[i] = Math.max(max[i], contributions[i]);
    }
  }

  synchronized void merge(SpreadCollector other) {
    seen |= other.seen;
    for (int i = 0; i < min.length; i++) {
      min[i] = Math.min(min[i], other.min[i]);
      max[i] = Math.max(max[i], other.max[i]);
    }
  }

  List<CriterionSpread> result() {
    List<CriterionSpread> spreads = new ArrayList<>();
    for (int i = 0; seen && i < min.length; i++) {
      var weighted = model.criteria().get(i);
      spreads.add(
          new CriterionSpread(weighted.criterion().name(), weighted.weight(), min[i], max[i]));
    }
    return spreads;
  }
}
