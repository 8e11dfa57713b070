package org.openinternship.core.completion;

import java.util.Objects;
import org.openinternship.core.finding.Report;

/** The answer to the wish for a completion record. */
public sealed interface Completion {
  /**
   * Here it is.
   *
   * @param record the record
   */
  record Issued(CompletionRecord record) implements Completion {
    /**
     * Checks that nothing is null.
     *
     * @param record the record
     */
    public Issued {
      Objects.requireNonNull(record, "Issued.record");
    }
  }

  /**
   * Not yet.
   *
   * @param missing everything that is missing, at least one error
   */
  record Refused(Report missing) implements Completion {
    /**
     * Checks that something is missing.
     *
     * @param missing everything that is missing
     * @throws IllegalArgumentException if nothing is
     */
    public Refused {
      if (missing.passes()) {
        throw new IllegalArgumentException(
            "Refused: nothing is missing, there must be at least 1 error");
      }
    }
  }
}
