package org.openinternship.core.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.check.Texts;

/**
 * Something that was done.
 *
 * @param item what
 * @param on the day on which it was done or accepted
 * @param evidence what shows it, such as the key of a file, in the order of importance; may be
 *     empty
 */
public record DoneItem(CompletionItem item, LocalDate on, List<String> evidence) {
  /**
   * Copies the evidence.
   *
   * @param item what
   * @param on the day
   * @param evidence what shows it
   * @throws IllegalArgumentException if a piece of evidence is blank
   */
  public DoneItem {
    Objects.requireNonNull(item, "DoneItem.item");
    Objects.requireNonNull(on, "DoneItem.on");
    evidence = List.copyOf(evidence);
    evidence.forEach(each -> Texts.check("DoneItem", "a piece of evidence", each));
  }
}
