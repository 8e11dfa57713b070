package org.openinternship.jackson;

import java.util.List;
import org.openinternship.core.finding.Verdict;

/** What all requirements say about a pair. */
record VerdictWire(List<Verdict.Line> lines) implements Wire<Verdict> {
  static VerdictWire of(Verdict value) {
    return new VerdictWire(value.lines());
  }

  @Override
  public Verdict toValue() {
    return new Verdict(lines);
  }
}
