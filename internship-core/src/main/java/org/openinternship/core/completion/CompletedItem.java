package org.openinternship.core.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.time.TimeBounds;

/**
 * An item of work that was done.
 *
 * @param item the item
 * @param on the day on which it was done or accepted
 * @param evidence the evidence for it, such as the key of a file, in the order of importance, none
 *     blank; may be empty
 */
public record CompletedItem(CompletionItem item, LocalDate on, List<String> evidence) {
  /**
   * Checks the evidence and copies it.
   *
   * @param item the item
   * @param on the day
   * @param evidence the evidence
   * @throws IllegalArgumentException if a piece of evidence is blank
   */
  public CompletedItem {
    Objects.requireNonNull(item, "CompletedItem.item");
    TimeBounds.check(on, "CompletedItem.on");
    evidence = Copies.list(evidence, "CompletedItem.evidence");
    evidence = Texts.texts("CompletedItem", "evidence", evidence);
  }
}
