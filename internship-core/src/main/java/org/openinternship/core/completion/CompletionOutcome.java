package org.openinternship.core.completion;

import java.util.Objects;
import org.openinternship.core.finding.Report;
import org.openinternship.core.internal.Bounds;

/** The outcome of a request for a completion record. */
public sealed interface CompletionOutcome {
  /**
   * The record, for a placement that meets all rules.
   *
   * @param record the record
   */
  record RecordIssued(CompletionRecord record) implements CompletionOutcome {
    /**
     * Checks that nothing is null.
     *
     * @param record the record
     */
    public RecordIssued {
      Objects.requireNonNull(record, "RecordIssued.record");
    }
  }

  /**
   * The refusal of a record, with the reasons.
   *
   * @param missing everything that is missing, at least one error
   */
  record RecordRefused(Report missing) implements CompletionOutcome {
    /**
     * Checks that something is missing.
     *
     * @param missing everything that is missing
     * @throws IllegalArgumentException if nothing is missing
     */
    public RecordRefused {
      Objects.requireNonNull(missing, "RecordRefused.missing");
      Bounds.check(
          !missing.passes(), "RecordRefused", "missing", "without errors", "at least 1 error");
    }
  }
}
