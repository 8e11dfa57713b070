package org.openinternship.matching.exchange;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openinternship.testing.FuzzCorpus;

class MarketFileFuzzTest {
  @TestFactory
  Stream<DynamicTest> keptTexts_areReadOrRefused() {
    return FuzzCorpus.replay(MarketFileFuzz.class, MarketFileFuzz::fuzzerTestOneInput);
  }
}
