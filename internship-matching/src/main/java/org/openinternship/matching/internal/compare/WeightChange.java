package org.openinternship.matching.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.WeightedCriterion;

/** Another weight for one criterion of a model. */
record WeightChange(String criterion, int weight, int tried) {
  /** Lists what is tried of each criterion that counts: a little less, a little more, nothing. */
  static List<WeightChange> of(ScoringModel model, int percent) {
    List<WeightChange> changes = new ArrayList<>();
    for (WeightedCriterion weighted : model.criteria()) {
      int weight = weighted.weight();
      int step = Math.max(1, (weight * percent + 50) / 100);
      Set<Integer> tried = new LinkedHashSet<>();
      tried.add(Math.max(0, weight - step));
      if (model.outOf() + step <= ScoringModel.MAX_POINTS) {
        tried.add(weight + step);
      }
      tried.add(0);
      tried.remove(weight);
      if (weight > 0) {
        tried.forEach(it -> changes.add(new WeightChange(weighted.criterion().name(), weight, it)));
      }
    }
    return changes;
  }

  /** Returns a model with the other weight; without any criterion if no weight is left. */
  ScoringModel in(ScoringModel model) {
    if (model.outOf() == weight && tried == 0) {
      return ScoringModel.empty();
    }
    ScoringModel.Builder changed = ScoringModel.none();
    for (WeightedCriterion weighted : model.criteria()) {
      boolean here = weighted.criterion().name().equals(criterion);
      changed.plus(weighted.criterion(), here ? tried : weighted.weight());
    }
    return changed.build();
  }
}
