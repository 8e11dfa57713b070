package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.reason.Reason;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.UniqueNames;

/** A simple name occurs once in core and this module together. */
class MatchingNamesTest {
  @Test
  void simpleNamesOccurOnce() {
    List<Class<?>> types = new ArrayList<>(ExportedTypes.of(Reason.class));
    types.addAll(ExportedTypes.of(MatchingEngine.class));
    assertThat(types).contains(Reason.class, MatchingEngine.class);
    assertThat(UniqueNames.clashes(types)).isEmpty();
  }
}
