package org.openinternship.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.approval.DocumentState;
import org.openinternship.core.approval.DocumentTransition;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.lifecycle.IllegalTransitionException;

class ApplicationTest {

  private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
  private static final InternId ADA = InternId.of("ada");
  private static final DocumentKind CV = DocumentKind.CURRICULUM_VITAE;
  private static final DocumentKind ESSAY = new DocumentKind("essay/long~1");
  private static final Set<DocumentKind> ASKED = Set.of(CV, ESSAY);

  private static Application moved(Application application, ApplicationTransition... events) {
    Application next = application;
    for (ApplicationTransition event : events) {
      next = next.after(new ApplicationEvent.ApplicationMoved(NOON, event));
    }
    return next;
  }

  private static Application with(
      Application application, DocumentKind kind, DocumentTransition... events) {
    Application next = application;
    for (DocumentTransition event : events) {
      next = next.after(new ApplicationEvent.DocumentMoved(NOON, kind, event));
    }
    return next;
  }

  private static Application draft() {
    return Application.draft(ADA, ASKED);
  }

  private static Application complete() {
    return with(with(draft(), CV, DocumentTransition.RECEIVE), ESSAY, DocumentTransition.RECEIVE);
  }

  @Test
  void handingIn_needsEveryDocument_andSaysWhichAreMissing() {
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> moved(draft(), ApplicationTransition.SUBMIT))
        .withMessageContainingAll("Application of intern ada has 2 errors")
        .satisfies(
            e ->
                assertThat(e.report().findings())
                    .extracting(Finding::path)
                    .containsExactly("/documents/curriculum-vitae", "/documents/essay~1long~01"));
    assertThat(with(draft(), CV, DocumentTransition.RECEIVE).missing().findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.reason().message())
                    .isEqualTo("intern ada's document essay/long~1 has to come in, it is missing"));
    assertThat(moved(complete(), ApplicationTransition.SUBMIT).state())
        .isEqualTo(ApplicationState.SUBMITTED);
  }

  @Test
  void admission_needsEveryDocumentAccepted() {
    Application submitted = moved(complete(), ApplicationTransition.SUBMIT);
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> moved(submitted, ApplicationTransition.ADMIT))
        .withMessageContaining("it has to be accepted");
    Application read =
        with(with(submitted, CV, DocumentTransition.ACCEPT), ESSAY, DocumentTransition.ACCEPT);
    assertThat(read.missing().findings()).isEmpty();
    Application admitted = moved(read, ApplicationTransition.ADMIT);
    assertThat(admitted.state()).isEqualTo(ApplicationState.ADMITTED);
    assertThat(admitted.missing().findings()).isEmpty();
    assertThat(moved(admitted, ApplicationTransition.REOPEN, ApplicationTransition.REJECT).state())
        .isEqualTo(ApplicationState.REJECTED);
  }

  @Test
  void returnedDocument_sendsTheApplicationBackUntilABetterOneIsIn() {
    Application returned =
        moved(
            with(moved(complete(), ApplicationTransition.SUBMIT), CV, DocumentTransition.RETURN),
            ApplicationTransition.RETURN);
    assertThat(returned.missing().findings()).hasSize(1);
    assertThat(
            moved(with(returned, CV, DocumentTransition.RECEIVE), ApplicationTransition.SUBMIT)
                .state())
        .isEqualTo(ApplicationState.SUBMITTED);
  }

  @Test
  void whatCannotBeDone_saysWhatCan() {
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> moved(draft(), ApplicationTransition.ADMIT))
        .withMessage(
            "Application of intern ada: ADMIT is not legal in state DRAFT, legal would be SUBMIT,"
                + " WITHDRAW");
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> with(draft(), CV, DocumentTransition.ACCEPT))
        .withMessageEndingWith(
            "document curriculum-vitae: ACCEPT is not legal in state MISSING, legal would be"
                + " RECEIVE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(draft(), DocumentKind.REFERENCE, DocumentTransition.RECEIVE))
        .withMessageContaining("document reference is not asked for");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                with(
                    moved(draft(), ApplicationTransition.WITHDRAW), CV, DocumentTransition.RECEIVE))
        .withMessageContaining("it is WITHDRAWN, its documents no longer change");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                complete()
                    .after(
                        new ApplicationEvent.ApplicationMoved(
                            NOON.minusNanos(1), ApplicationTransition.WITHDRAW)))
        .withMessageContaining("is before 2026-07-01T12:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ApplicationEvent.PrerequisiteMet(NOON, " "))
        .withMessage("PrerequisiteMet: prerequisite is blank. Maybe an empty line of a form");
    assertThatIllegalArgumentException().isThrownBy(() -> new DocumentKind(""));
  }

  @Test
  void prerequisites_areMetByName_notByGuess() {
    PostingContent posting =
        new PostingContent(
            Project.builder().id("api").host("ghent").build(),
            PostingDetails.builder().addPrerequisites("Git course", "First pull request").build());
    Application done = draft().after(new ApplicationEvent.PrerequisiteMet(NOON, " git  COURSE"));
    assertThat(done.missingFor(posting).findings())
        .singleElement()
        .hasToString(
            "ERROR /details/prerequisites/1 PREREQUISITE_MISSING: intern ada has not done First"
                + " pull request, which project api asks for first");
    assertThat(draft().missingFor(posting).findings()).hasSize(2);
  }

  @Property
  void randomEvents_replayToTheSameApplication(@ForAll long seed) {
    Random random = new Random(seed);
    Application application = draft();
    for (int i = 0; i < 40; i++) {
      try {
        application = application.after(event(random, NOON.plusSeconds(i)));
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageStartingWith("Application of intern ada");
      }
      if (application.state() == ApplicationState.ADMITTED) {
        assertThat(application.documents().values()).containsOnly(DocumentState.ACCEPTED);
      }
    }
    assertThat(Application.replay(ADA, ASKED, application.history())).isEqualTo(application);
  }

  private static ApplicationEvent event(Random random, Instant at) {
    ApplicationTransition[] moves = ApplicationTransition.values();
    DocumentTransition[] papers = DocumentTransition.values();
    return random.nextInt(3) == 0
        ? new ApplicationEvent.ApplicationMoved(at, moves[random.nextInt(moves.length)])
        : new ApplicationEvent.DocumentMoved(
            at, random.nextBoolean() ? CV : ESSAY, papers[random.nextInt(papers.length)]);
  }
}
