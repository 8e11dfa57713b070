package org.openinternship.jackson.fuzz;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openinternship.testing.FuzzCorpus;

class FuzzCorpusTest {
  @TestFactory
  Stream<DynamicTest> keptDocuments_areReadOrRefused() {
    return FuzzCorpus.replay(DocumentFuzz.class, DocumentFuzz::fuzzerTestOneInput);
  }
}
