package org.openinternship.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.Finding;
import org.openinternship.matching.internal.compile.RunProgress;
import org.openinternship.matching.internal.compile.StageProgress;
import org.openinternship.matching.internal.explain.AllocationRecords;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.run.MatchStage;

/** The matches of an allocation and its record: made when somebody first asks, and kept. */
final class KeptRecord {
  private final AllocationRecords records;
  private final int interns;
  private final List<Finding> findings;
  private final RunProgress progress;
  private final Object recording = new Object();
  private @Nullable List<Match> matches;
  private boolean making;
  private @Nullable AllocationRecord record;

  KeptRecord(AllocationRecords records, int interns, List<Finding> findings, RunProgress progress) {
    this.records = records;
    this.interns = interns;
    this.findings = findings;
    this.progress = progress;
  }

  List<Match> matches() {
    synchronized (recording) {
      if (matches == null) {
        matches = records.matches();
      }
      return matches;
    }
  }

  /** Returns the record; refuses a listener that is told of its making and asks for it. */
  AllocationRecord record() {
    synchronized (recording) {
      if (record == null && making) {
        throw new IllegalStateException(
            "Allocation: the record is being made, and the listener that is told of it asked for"
                + " it. Maybe it should wait for 100 percent?");
      } else if (record == null) {
        record = makeRecord();
      }
      return record;
    }
  }

  private AllocationRecord makeRecord() {
    making = true;
    try {
      StageProgress stage = progress.begin(MatchStage.RECORD, interns);
      AllocationRecord made = records.record(matches(), LibraryVersion.TEXT, findings, stage);
      record = made; // so that a listener may ask for it at 100 percent
      stage.end();
      return made;
    } finally {
      making = false;
    }
  }
}
