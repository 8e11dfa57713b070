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
  private final List<String> names;
  private final long[] min;
  private final long[] max;
  private boolean seen;

  /** Takes the names of the criteria beside the model: that of a host's own might change. */
  SpreadCollector(ScoringModel model, List<String> names) {
    this.model = model;
    this.names = names;
    this.min = new long[model.criteria().size()];
    this.max = new long[min.length];
    Arrays.fill(min, Long.MAX_VALUE);
    Arrays.fill(max, Long.MIN_VALUE);
  }

  SpreadCollector another() {
    return new SpreadCollector(model, names);
  }

  /** Takes what each criterion added to one of some pairs. */
  void see(int[][] contributions, int pair) {
    seen = true;
    for (int i = 0; i < contributions.length; i++) {
      min[i] = Math.min(min[i], contributions[i][pair]);
      max[i] = Math.max(max[i], contributions[i][pair]);
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
      int weight = model.criteria().get(i).weight();
      spreads.add(new CriterionSpread(names.get(i), weight, min[i], max[i]));
    }
    return spreads;
  }
}
