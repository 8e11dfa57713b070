package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.JsonArea.Wire;
import org.openinternship.matching.result.CriterionSpread;

/** The spread of the points of a criterion, as numbers. */
record CriterionSpreadWire(String criterion, int weight, Points min, Points max)
    implements Wire<CriterionSpread> {
  static CriterionSpreadWire of(CriterionSpread value) {
    return new CriterionSpreadWire(
        value.criterion(), value.weight(), new Points(value.min()), new Points(value.max()));
  }

  @Override
  public CriterionSpread toValue() {
    return new CriterionSpread(criterion, weight, min.millionths(), max.millionths());
  }
}
