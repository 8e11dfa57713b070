package org.openinternship.jackson.fuzz;

import java.io.ByteArrayInputStream;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.InternshipJsonException;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.run.ProgramRun;

/**
 * Runs any bytes as the file of a program, to the end: what is read and has no error is matched,
 * and the allocation is written and read again. {@code -Dfuzz.name=ProgramRunFuzz} has it fuzzed.
 */
public final class ProgramRunFuzz {
  private static final InternshipJson JSON = InternshipJson.standard();

  private ProgramRunFuzz() {}

  /** The entry that the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    ProgramRun run;
    try {
      run = JSON.read(new ByteArrayInputStream(input), ProgramRun.class);
    } catch (InternshipJsonException refused) {
      return;
    }
    if (!run.validate().passes()) {
      return;
    }
    AllocationRecord record = MatchingEngine.of(run.policy()).match(run.cohort()).record();
    if (!JSON.read(JSON.toText(record), AllocationRecord.class).equals(record)) {
      throw new AssertionError("the allocation of a run is read as another one");
    }
  }
}
