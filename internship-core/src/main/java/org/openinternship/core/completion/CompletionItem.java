package org.openinternship.core.completion;

import java.util.Comparator;
import java.util.Objects;
import org.openinternship.core.internal.Texts;

/**
 * An item that can be asked for to complete a placement.
 *
 * @param kind the kind of the item
 * @param key the key, unique in its kind, not blank
 */
public record CompletionItem(CompletionItemKind kind, String key)
    implements Comparable<CompletionItem> {
  private static final Comparator<CompletionItem> ORDER =
      Comparator.comparing(CompletionItem::kind).thenComparing(CompletionItem::key);

  /**
   * Checks the key.
   *
   * @param kind the kind
   * @param key the key
   * @throws IllegalArgumentException if it is blank
   */
  public CompletionItem {
    Objects.requireNonNull(kind, "CompletionItem.kind");
    key = Texts.name("CompletionItem", "key", key);
  }

  /** Orders by kind, then by key, char by char. */
  @Override
  public int compareTo(CompletionItem other) {
    return ORDER.compare(this, other);
  }

  /** {@return the kind and the key, as in {@code MODULE ethics}} */
  @Override
  public String toString() {
    return kind + " " + key;
  }
}
