package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.BitSet;
import org.openinternship.core.internal.Indices;

/** Who comes after all others, and how they get what these leave. */
final class LastInterns {
  private final LastFill fill;
  private final BitSet interns = new BitSet();

  LastInterns(LastFill fill, int[] interns, int all) {
    this.fill = fill;
    for (int intern : interns) {
      Indices.check("Market", "intern who comes last", intern, all);
    }
    Arrays.stream(interns).forEach(this.interns::set);
  }

  LastFill fill() {
    return fill;
  }

  boolean has(int intern) {
    return interns.get(intern);
  }

  boolean isAny() {
    return !interns.isEmpty();
  }
}
