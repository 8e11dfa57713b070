package org.openinternship.jackson;

import org.openinternship.core.id.InternId;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.shortlist.RankedIntern;

/** An intern in a ranking. */
record RankedInternWire(InternId intern, Score score) implements Wire<RankedIntern> {
  static RankedInternWire of(RankedIntern value) {
    return new RankedInternWire(value.intern(), value.score());
  }

  @Override
  public RankedIntern toValue() {
    return new RankedIntern(intern, score);
  }
}
