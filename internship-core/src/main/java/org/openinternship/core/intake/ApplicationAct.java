package org.openinternship.core.intake;

import java.time.Instant;

/** One thing done to an application. */
public sealed interface ApplicationAct {
  /** {@return when} */
  Instant at();

  /**
   * The application moves on.
   *
   * @param at when
   * @param event how
   */
  record Moved(Instant at, ApplicationEvent event) implements ApplicationAct {}

  /**
   * One of its documents moves on.
   *
   * @param at when
   * @param document which
   * @param event how
   */
  record DocumentMoved(Instant at, DocumentKind document, DocumentEvent event)
      implements ApplicationAct {}

  /**
   * The intern has done what projects may ask for first.
   *
   * @param at when
   * @param prerequisite its name, as postings give it
   */
  record PrerequisiteMet(Instant at, String prerequisite) implements ApplicationAct {}
}
