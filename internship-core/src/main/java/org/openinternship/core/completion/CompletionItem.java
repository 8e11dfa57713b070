package org.openinternship.core.completion;

import java.util.Comparator;
import java.util.Objects;
import org.openinternship.core.check.Texts;

/**
 * Something to have done by the end.
 *
 * @param kind what sort of thing
 * @param key its key, unique in its kind
 */
public record CompletionItem(Kind kind, String key) implements Comparable<CompletionItem> {
  /** What sort of thing. */
  public enum Kind {
    /** A part of a course. */
    MODULE,
    /** A task, be it real or simulated work. */
    TASK,
    /** Something handed over and accepted. */
    DELIVERABLE,
    /** A report on the work. */
    REPORT,
    /** A document, such as a signed agreement. */
    DOCUMENT,
    /** A department in a rotation. */
    ROTATION_STOP
  }

  private static final Comparator<CompletionItem> ORDER =
      Comparator.comparing(CompletionItem::kind).thenComparing(CompletionItem::key);

  /**
   * Checks the key.
   *
   * @param kind what sort of thing
   * @param key its key
   * @throws IllegalArgumentException if it is blank
   */
  public CompletionItem {
    Objects.requireNonNull(kind, "CompletionItem.kind");
    Texts.check("CompletionItem", "key", key);
  }

  /** Orders by kind, then by key, char by char. */
  @Override
  public int compareTo(CompletionItem other) {
    return ORDER.compare(this, other);
  }

  /** {@return kind and key, as in {@code MODULE ethics}} */
  @Override
  public String toString() {
    return kind + " " + key;
  }
}
