package org.openinternship.core.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.approval.DocumentState;
import org.openinternship.core.id.InternId;
import org.openinternship.core.lifecycle.Event;

/** An application on its way through events, so that many of them cost no copy each. */
final class ApplicationCourse {
  private final InternId intern;
  private final String subject;
  private final Map<DocumentKind, DocumentState> documents;
  private final List<String> prerequisites;
  private final List<ApplicationEvent> history;
  private ApplicationState state;
  private Instant recordedTo;

  ApplicationCourse(Application application) {
    this.intern = application.intern();
    this.subject = "Application of intern " + intern;
    this.documents = new TreeMap<>(application.documents());
    this.prerequisites = new ArrayList<>(application.prerequisitesMet());
    this.history = new ArrayList<>(application.history());
    this.state = application.state();
    this.recordedTo = history.isEmpty() ? Instant.MIN : history.get(history.size() - 1).at();
  }

  /** Takes the next event, or refuses it. */
  void take(ApplicationEvent event) {
    Event.checkOrder(subject, recordedTo, event.at());
    if (event instanceof ApplicationEvent.ApplicationMoved moved) {
      ApplicationState before = state;
      state = ApplicationState.machine().next(state, moved.transition(), subject);
      if (moved.transition() == ApplicationTransition.SUBMIT
          || moved.transition() == ApplicationTransition.ADMIT) {
        Application.missing(intern, before, documents).orThrow(subject);
      }
    } else if (event instanceof ApplicationEvent.DocumentMoved moved) {
      documents.put(moved.document(), after(moved));
    } else if (event instanceof ApplicationEvent.PrerequisiteMet met) {
      prerequisites.add(met.prerequisite());
    }
    history.add(event);
    recordedTo = event.at();
  }

  private DocumentState after(ApplicationEvent.DocumentMoved moved) {
    if (!documents.containsKey(moved.document())) {
      throw new IllegalArgumentException(
          "%s: document %s is not asked for, only %s"
              .formatted(subject, moved.document(), documents.keySet()));
    }
    if (state != ApplicationState.DRAFT && state != ApplicationState.SUBMITTED) {
      throw new IllegalArgumentException(
          "%s: it is %s, its documents no longer change".formatted(subject, state));
    }
    DocumentState before = Objects.requireNonNull(documents.get(moved.document()));
    String document = subject + ", document " + moved.document();
    return DocumentState.machine().next(before, moved.transition(), document);
  }

  Application application() {
    return new Application.Builder()
        .intern(intern)
        .state(state)
        .documents(documents)
        .addAllPrerequisitesMet(prerequisites)
        .addAllHistory(history)
        .build();
  }
}
