package org.openinternship.core.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.approval.DocumentState;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;

/**
 * An application of an intern to a program: its documents and its state. The documents themselves
 * stay with the host; here is only whether they have come in and are accepted.
 *
 * <p>An application never changes; {@link #after} gives the next one. {@linkplain #replay
 * Replaying} its {@link #history()} gives an equal application. To be handed in, all documents must
 * have come in; to be admitted, all must be accepted.
 */
@Value.Immutable
public abstract sealed class Application permits ImmutableApplication {
  Application() {}

  /** {@return the intern who applies} */
  public abstract InternId intern();

  /** {@return its state, which follows from the history} */
  public abstract ApplicationState state();

  /** {@return the state of each document that the program asks for, in the order of their names} */
  @Value.NaturalOrder
  public abstract SortedMap<DocumentKind, DocumentState> documents();

  /** {@return the names of what the intern has done that projects may ask for first} */
  public abstract List<String> prerequisitesMet();

  /** {@return all that happened, in its order} */
  public abstract List<ApplicationEvent> history();

  /**
   * Begins an application, not yet handed in.
   *
   * @param intern the intern who applies
   * @param documents the documents that the program asks for
   * @return the application
   */
  public static Application draft(InternId intern, Set<DocumentKind> documents) {
    Objects.requireNonNull(intern, "Application.intern");
    Objects.requireNonNull(documents, "Application.documents");
    Map<DocumentKind, DocumentState> missing = new TreeMap<>();
    documents.forEach(kind -> missing.put(kind, DocumentState.machine().initial()));
    return new Builder()
        .intern(intern)
        .state(ApplicationState.machine().initial())
        .documents(missing)
        .build();
  }

  /**
   * Goes through a history, in time proportional to it.
   *
   * @param intern the intern who applies
   * @param documents the documents that the program asks for
   * @param history all that happened, in its order
   * @return the application
   * @throws IllegalArgumentException if something in it could not happen then
   */
  public static Application replay(
      InternId intern, Set<DocumentKind> documents, List<ApplicationEvent> history) {
    Objects.requireNonNull(intern, "Application.intern");
    Objects.requireNonNull(documents, "Application.documents");
    Objects.requireNonNull(history, "Application.history");
    ApplicationCourse course = new ApplicationCourse(draft(intern, documents));
    history.forEach(course::take);
    return course.application();
  }

  /**
   * Finds what keeps the application from its next step.
   *
   * @return for a draft, an error for each document that has to come in; once handed in, for each
   *     that has to be accepted; otherwise nothing
   */
  public Report missing() {
    return missing(intern(), state(), documents());
  }

  static Report missing(
      InternId intern, ApplicationState now, Map<DocumentKind, DocumentState> documents) {
    Report.Collector found = Report.collector();
    documents.forEach(
        (kind, state) -> {
          boolean in = state == DocumentState.RECEIVED || state == DocumentState.ACCEPTED;
          String path = "/documents/" + kind.name().replace("~", "~0").replace("/", "~1");
          if (now == ApplicationState.DRAFT && !in) {
            found.add(Severity.ERROR, path, IntakeReason.DOCUMENT_MISSING, intern, kind, state);
          } else if (now == ApplicationState.SUBMITTED && state != DocumentState.ACCEPTED) {
            found.add(
                Severity.ERROR, path, IntakeReason.DOCUMENT_NOT_ACCEPTED, intern, kind, state);
          }
        });
    return found.report();
  }

  /**
   * Finds whether the application was handed in within the phase of applications. Only the first
   * time counts: what went back to the intern may come again later.
   *
   * @param term the term
   * @return an error with the place in the history if it came too early or too late; nothing where
   *     it was not handed in, or the term does not have the phase
   */
  public Report check(Term term) {
    Objects.requireNonNull(term, "Application.term");
    Report.Collector found = Report.collector();
    for (int i = 0; i < history().size(); i++) {
      if (history().get(i) instanceof ApplicationEvent.ApplicationMoved moved
          && moved.transition() == ApplicationTransition.SUBMIT) {
        String path = "/history/" + i;
        term.closed(PhaseKind.APPLICATION, moved.at())
            .ifPresent(reason -> found.add(Severity.ERROR, path, reason));
        break;
      }
    }
    return found.report();
  }

  /**
   * Finds what the intern has to do before applying for a project.
   *
   * @param posting the project's posting
   * @return an error for each prerequisite that is not met; names are compared as {@linkplain
   *     SkillTaxonomy#normalised skills} are
   */
  public Report missingFor(PostingContent posting) {
    Objects.requireNonNull(posting, "Application.posting");
    Set<String> met =
        prerequisitesMet().stream().map(SkillTaxonomy::normalised).collect(Collectors.toSet());
    Report.Collector found = Report.collector();
    List<String> asked = posting.details().prerequisites();
    for (int i = 0; i < asked.size(); i++) {
      if (!met.contains(SkillTaxonomy.normalised(asked.get(i)))) {
        found.add(
            Severity.ERROR,
            "/details/prerequisites/" + i,
            IntakeReason.PREREQUISITE_MISSING,
            intern(),
            asked.get(i),
            posting.project().id());
      }
    }
    return found.report();
  }

  /**
   * Returns the application after an event. Takes time in proportion to the history.
   *
   * @param event the event
   * @return the next application
   * @throws org.openinternship.core.lifecycle.IllegalTransitionException if it cannot happen in the
   *     state of the application or the document; names what can
   * @throws org.openinternship.core.finding.FindingsException if it is handed in or admitted
   *     although documents are missing; carries them all
   * @throws IllegalArgumentException if it lies before the last event, names a document that the
   *     program does not ask for, or moves a document of an application that is decided
   */
  public Application after(ApplicationEvent event) {
    Objects.requireNonNull(event, "Application.event");
    ApplicationCourse course = new ApplicationCourse(this);
    course.take(event);
    return course.application();
  }

  static final class Builder extends ImmutableApplication.Builder {
    Builder() {}
  }
}
