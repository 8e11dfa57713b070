package org.openinternship.core.completion;

/** The kind of a {@link CompletionItem}. */
public enum CompletionItemKind {
  /** A part of a course. */
  MODULE,
  /** A task of real or simulated work. */
  TASK,
  /** A piece of work that was handed in and accepted. */
  DELIVERABLE,
  /** A report on the work. */
  REPORT,
  /** A document, such as a signed agreement. */
  DOCUMENT,
  /** A department in a rotation. */
  ROTATION_STOP
}
