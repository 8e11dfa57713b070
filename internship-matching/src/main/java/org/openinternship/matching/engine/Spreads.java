package org.openinternship.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openinternship.matching.result.CriterionSpread;
import org.openinternship.matching.scoring.ScoringModel;

/** Least and most of what each criterion added to the pairs seen; safe for several threads. */
final class Spreads {
  private final ScoringModel model;
  private final long[] least;
  private final long[] most;
  private boolean seen;

  Spreads(ScoringModel model) {
    this.model = model;
    this.least = new long[model.criteria().size()];
    this.most = new long[least.length];
    Arrays.fill(least, Long.MAX_VALUE);
    Arrays.fill(most, Long.MIN_VALUE);
  }

  Spreads another() {
    return new Spreads(model);
  }

  void see(long[] contributions) {
    seen = true;
    for (int i = 0; i < contributions.length; i++) {
      least[i] = Math.min(least[i], contributions[i]);
      most[i] = Math.max(most[i], contributions[i]);
    }
  }

  synchronized void merge(Spreads other) {
    seen |= other.seen;
    for (int i = 0; i < least.length; i++) {
      least[i] = Math.min(least[i], other.least[i]);
      most[i] = Math.max(most[i], other.most[i]);
    }
  }

  List<CriterionSpread> result() {
    List<CriterionSpread> spreads = new ArrayList<>();
    for (int i = 0; seen && i < least.length; i++) {
      var weighted = model.criteria().get(i);
      spreads.add(
          new CriterionSpread(weighted.criterion().name(), weighted.weight(), least[i], most[i]));
    }
    return spreads;
  }
}
