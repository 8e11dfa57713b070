package org.openinternship.jackson;

import org.openinternship.matching.result.CriterionSpread;

/** How much a criterion tells pairs apart, in millionths of a point. */
record CriterionSpreadWire(String criterion, int weight, long least, long most)
    implements Wire<CriterionSpread> {
  static CriterionSpreadWire of(CriterionSpread value) {
    return new CriterionSpreadWire(value.criterion(), value.weight(), value.least(), value.most());
  }

  @Override
  public CriterionSpread toValue() {
    return new CriterionSpread(criterion, weight, least, most);
  }
}
