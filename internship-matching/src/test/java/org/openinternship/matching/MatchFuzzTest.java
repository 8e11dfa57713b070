package org.openinternship.matching;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openinternship.testing.FuzzCorpus;

class MatchFuzzTest {
  @TestFactory
  Stream<DynamicTest> keptChoices_areMatchedOrRefused() {
    return FuzzCorpus.replay(MatchFuzz.class, MatchFuzz::fuzzerTestOneInput);
  }
}
