package org.openinternship.core.intake;

import java.time.Instant;
import java.util.Objects;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.approval.DocumentTransition;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.time.TimeBounds;

/** Something that happened to an application. */
public sealed interface ApplicationEvent extends Event {
  /**
   * The application moves on.
   *
   * @param at when
   * @param transition the move
   */
  record ApplicationMoved(Instant at, ApplicationTransition transition)
      implements ApplicationEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param transition the move
     */
    public ApplicationMoved {
      TimeBounds.check(at, "ApplicationMoved.at");
      Objects.requireNonNull(transition, "ApplicationMoved.transition");
    }
  }

  /**
   * A document of the application moves on.
   *
   * @param at when
   * @param document the document
   * @param transition the move
   */
  record DocumentMoved(Instant at, DocumentKind document, DocumentTransition transition)
      implements ApplicationEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param document the document
     * @param transition the move
     */
    public DocumentMoved {
      TimeBounds.check(at, "DocumentMoved.at");
      Objects.requireNonNull(document, "DocumentMoved.document");
      Objects.requireNonNull(transition, "DocumentMoved.transition");
    }
  }

  /**
   * The intern has done something that projects may ask for first.
   *
   * @param at when
   * @param prerequisite its name, as postings give it, not blank
   */
  record PrerequisiteMet(Instant at, String prerequisite) implements ApplicationEvent {
    /**
     * Checks the name.
     *
     * @param at when
     * @param prerequisite its name
     * @throws IllegalArgumentException if the name is blank
     */
    public PrerequisiteMet {
      TimeBounds.check(at, "PrerequisiteMet.at");
      prerequisite = Texts.name("PrerequisiteMet", "prerequisite", prerequisite);
    }
  }
}
