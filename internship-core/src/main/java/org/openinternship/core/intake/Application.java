package org.openinternship.core.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.skill.SkillTaxonomy;

/**
 * An intern's application to a program: its documents and where it is. The documents themselves
 * stay with the host; here is only whether they are there.
 *
 * <p>An application never changes; {@link #then} gives the next one. Doing everything in {@link
 * #history()} again gives an equal application. To be handed in, all documents must have come in;
 * to be admitted, all must be accepted.
 */
@Value.Immutable
public abstract sealed class Application permits ImmutableApplication {
  Application() {}

  /** {@return whose it is} */
  public abstract InternId intern();

  /** {@return where it is} */
  public abstract ApplicationState state();

  /** {@return where each document is that the program asks for, in the order of their names} */
  @Value.NaturalOrder
  public abstract SortedMap<DocumentKind, DocumentState> documents();

  /** {@return what the intern has done of what projects may ask for first} */
  public abstract List<String> prerequisitesMet();

  /** {@return all that was done, in its order} */
  public abstract List<ApplicationAct> history();

  /**
   * A new application, not yet handed in.
   *
   * @param intern whose
   * @param documents what the program asks for
   * @return the application
   */
  public static Application draft(InternId intern, Set<DocumentKind> documents) {
    Map<DocumentKind, DocumentState> missing = new TreeMap<>();
    documents.forEach(kind -> missing.put(kind, DocumentState.machine().initial()));
    return new Builder()
        .intern(intern)
        .state(ApplicationState.machine().initial())
        .documents(missing)
        .build();
  }

  /**
   * The application after a history.
   *
   * @param intern whose
   * @param documents what the program asks for
   * @param history all that was done, in its order
   * @return the application
   * @throws IllegalArgumentException if something in it could not be done then
   */
  public static Application replay(
      InternId intern, Set<DocumentKind> documents, List<ApplicationAct> history) {
    Application application = draft(intern, documents);
    for (ApplicationAct act : history) {
      application = application.then(act);
    }
    return application;
  }

  /**
   * What keeps the application from its next step.
   *
   * @return for a draft, an error for each document that has to come in; once handed in, for each
   *     that has to be accepted; otherwise nothing
   */
  public Report missing() {
    Report.Collector found = Report.collector();
    documents()
        .forEach(
            (kind, at) -> {
              boolean in = at == DocumentState.RECEIVED || at == DocumentState.ACCEPTED;
              String path = "/documents/" + kind.name().replace("~", "~0").replace("/", "~1");
              if (state() == ApplicationState.DRAFT && !in) {
                found.add(Severity.ERROR, path, ReasonCode.DOCUMENT_MISSING, kind, intern(), at);
              } else if (state() == ApplicationState.SUBMITTED && at != DocumentState.ACCEPTED) {
                found.add(
                    Severity.ERROR, path, ReasonCode.DOCUMENT_NOT_ACCEPTED, kind, intern(), at);
              }
            });
    return found.report();
  }

  /**
   * What the intern has to do before applying for a project.
   *
   * @param posting the project's posting
   * @return an error for each prerequisite that is not met; names are compared as {@linkplain
   *     SkillTaxonomy#normalised skills} are
   */
  public Report missingFor(PostingContent posting) {
    Set<String> met =
        prerequisitesMet().stream().map(SkillTaxonomy::normalised).collect(Collectors.toSet());
    Report.Collector found = Report.collector();
    List<String> asked = posting.details().prerequisites();
    for (int i = 0; i < asked.size(); i++) {
      if (!met.contains(SkillTaxonomy.normalised(asked.get(i)))) {
        found.add(
            Severity.ERROR,
            "/details/prerequisites/" + i,
            ReasonCode.PREREQUISITE_MISSING,
            intern(),
            asked.get(i),
            posting.project().id());
      }
    }
    return found.report();
  }

  /**
   * The application after something was done to it.
   *
   * @param act what
   * @return the next application
   * @throws org.openinternship.core.lifecycle.IllegalTransitionException if it cannot be done in
   *     the state of the application or the document; names what can be
   * @throws org.openinternship.core.finding.FindingsException if it is handed in or admitted
   *     although documents are missing; carries them all
   * @throws IllegalArgumentException if it lies before the last act, names a document that the
   *     program does not ask for or a blank prerequisite, or moves a document of an application
   *     that is decided
   */
  public Application then(ApplicationAct act) {
    checkTime(act.at());
    Builder next = new Builder().from(this).addHistory(act);
    if (act instanceof ApplicationAct.Moved moved) {
      next.state(ApplicationState.machine().next(state(), moved.event(), subject()));
      if (moved.event() == ApplicationEvent.SUBMIT || moved.event() == ApplicationEvent.ADMIT) {
        missing().orThrow(subject());
      }
    } else if (act instanceof ApplicationAct.DocumentMoved moved) {
      Map<DocumentKind, DocumentState> documents = new TreeMap<>(documents());
      documents.put(moved.document(), after(moved));
      next.documents(documents);
    } else if (act instanceof ApplicationAct.PrerequisiteMet met) {
      if (met.prerequisite().isBlank()) {
        throw new IllegalArgumentException(subject() + ": the prerequisite met is blank");
      }
      next.addPrerequisitesMet(met.prerequisite());
    }
    return next.build();
  }

  private DocumentState after(ApplicationAct.DocumentMoved moved) {
    if (!documents().containsKey(moved.document())) {
      throw new IllegalArgumentException(
          "%s: document %s is not asked for, only %s"
              .formatted(subject(), moved.document(), documents().keySet()));
    }
    if (state() != ApplicationState.DRAFT && state() != ApplicationState.SUBMITTED) {
      throw new IllegalArgumentException(
          "%s: it is %s, its documents no longer change".formatted(subject(), state()));
    }
    DocumentState before = Objects.requireNonNull(documents().get(moved.document()));
    String document = subject() + ", document " + moved.document();
    return DocumentState.machine().next(before, moved.event(), document);
  }

  private void checkTime(Instant at) {
    if (!history().isEmpty() && at.isBefore(history().get(history().size() - 1).at())) {
      throw new IllegalArgumentException(
          "%s: %s is before %s, up to which it is recorded. Maybe sort the acts by time"
              .formatted(subject(), at, history().get(history().size() - 1).at()));
    }
  }

  private String subject() {
    return "Application of intern " + intern();
  }

  static final class Builder extends ImmutableApplication.Builder {
    Builder() {}
  }
}
