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

  @TestFactory
  Stream<DynamicTest> keptRuns_areRunOrRefused() {
    return FuzzCorpus.replay(ProgramRunFuzz.class, ProgramRunFuzz::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> keptResumes_areReadOrRefused() {
    return FuzzCorpus.replay(ResumeFuzz.class, ResumeFuzz::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> keptTables_areReadOrFoundAtFault() {
    return FuzzCorpus.replay(SheetFuzz.class, SheetFuzz::fuzzerTestOneInput);
  }
}
