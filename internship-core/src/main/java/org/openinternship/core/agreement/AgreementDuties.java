package org.openinternship.core.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.approval.DocumentState;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.ActorSide;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeWindow;

/** Collects what is to be done about the paperwork of one placement. */
final class AgreementDuties {
  private final Placement placement;
  private final DateRange window;
  private final Instant windowEnd;
  private final Instant now;
  private final LocalDate today;
  private final boolean open;
  private final List<Duty> duties = new ArrayList<>();

  AgreementDuties(Placement placement, DateRange window, Instant now) {
    this.placement = placement;
    this.window = window;
    this.windowEnd = TimeWindow.endOf(window.last(), placement.zone());
    this.now = now;
    this.today = placement.dayOf(now);
    this.open = placement.isOpenOn(today);
  }

  List<Duty> all() {
    return List.copyOf(duties);
  }

  void addMissingAgreement(Instant deadline) {
    if (shows(deadline, now.isAfter(deadline))) {
      add(
          Actor.PROGRAM,
          Optional.empty(),
          deadline,
          Reason.of(AgreementStep.DRAW_UP_AGREEMENT, placement.id()),
          Reason.of(AgreementReason.AGREEMENT_MISSING, placement.id(), deadline));
    }
  }

  /** Adds the one duty about signatures: what has to be done first. */
  void addSignature(SignatureChecks signatures) {
    if (!open) {
      return;
    }
    Optional<AgreementEvent.SignatureRefused> refusal = signatures.refusal();
    Optional<AgreementParty> outdated = signatures.outdated();
    if (refusal.isPresent()) {
      Reason step = Reason.of(AgreementStep.SETTLE_REFUSAL, refusal.get().by(), placement.id());
      Reason why = signatures.refused(refusal.get());
      Instant since = refusal.get().at();
      duties.add(new Duty(Actor.PROGRAM, Severity.ERROR, since, Optional.empty(), step, why));
    } else if (outdated.isPresent()) {
      addAmendment(signatures, outdated.get());
    } else {
      Instant due = signatures.deadline();
      if (shows(due, now.isAfter(due))) {
        signatures
            .next()
            .ifPresentOrElse(
                party -> addTurn(signatures, party, due), () -> addLeftOut(signatures, due));
      }
    }
  }

  private void addAmendment(SignatureChecks signatures, AgreementParty outdated) {
    PlacementEvent change = signatures.changeSince(outdated).orElseThrow();
    Instant due = signatures.signAgainBy(change);
    if (shows(due, now.isAfter(due))) {
      add(
          Actor.PROGRAM,
          Optional.of(change.at()),
          due,
          Reason.of(AgreementStep.AMEND_AGREEMENT, placement.id()),
          signatures.outdated(outdated, change));
    }
  }

  private void addTurn(SignatureChecks signatures, AgreementParty party, Instant due) {
    Actor actor = party.actor(placement, today);
    boolean signs = !actor.equals(Actor.PROGRAM) || party.equals(AgreementParty.PROGRAM);
    Reason step =
        signs
            ? Reason.of(AgreementStep.SIGN_AGREEMENT, placement.id())
            : Reason.of(AgreementStep.ASK_TO_SIGN, party, placement.id());
    add(actor, signatures.nextSince(), due, step, signatures.missing(party));
  }

  private void addLeftOut(SignatureChecks signatures, Instant due) {
    signatures
        .leftOut()
        .ifPresent(
            party ->
                add(
                    Actor.PROGRAM,
                    signatures.nextSince(),
                    due,
                    Reason.of(AgreementStep.DRAW_UP_AGREEMENT, placement.id()),
                    signatures.missing(party)));
  }

  void addDocuments(DocumentChecklist checklist, Map<DocumentKind, DocumentState> documents) {
    for (DocumentNeed need : checklist.needs()) {
      DocumentState state = documents.getOrDefault(need.document(), DocumentState.MISSING);
      if (open && state != DocumentState.ACCEPTED) {
        addDocument(need, state);
      }
    }
  }

  private void addDocument(DocumentNeed need, DocumentState state) {
    boolean here = state == DocumentState.RECEIVED;
    boolean late = DocumentChecklist.isLate(need, placement, now);
    Instant due = need.due(placement);
    if (shows(due, late)) {
      Severity severity = late ? Severity.ERROR : Severity.INFO;
      AgreementStep step = here ? AgreementStep.CHECK_DOCUMENT : AgreementStep.HAND_IN_DOCUMENT;
      AgreementReason why = late ? AgreementReason.DOCUMENT_OVERDUE : AgreementReason.DOCUMENT_DUE;
      duties.add(
          new Duty(
              here ? Actor.PROGRAM : actor(need.by()),
              severity,
              now.isBefore(due) ? now : due,
              Optional.of(due),
              Reason.of(step, need.document(), placement.intern()),
              DocumentChecklist.reason(why, need, placement, state)));
    }
  }

  /** A mentor's document is the host's where there is no mentor. */
  private Actor actor(ActorSide side) {
    return switch (side) {
      case INTERN -> Actor.of(placement.intern());
      case SUPERVISOR -> Actor.of(placement.supervisorOn(today));
      case MENTOR -> {
        List<MentorId> mentors = placement.mentorsOn(today);
        yield mentors.isEmpty() ? Actor.HOST : Actor.of(mentors.get(0));
      }
      case HOST -> Actor.HOST;
      case INSTITUTION -> Actor.INSTITUTION;
      case PROGRAM -> Actor.PROGRAM;
    };
  }

  private boolean shows(Instant due, boolean late) {
    return open && (late || (!window.last().isBefore(today) && due.isBefore(windowEnd)));
  }

  /** Without a known instant, a thing is open since now, or since it is overdue. */
  private void add(Actor by, Optional<Instant> since, Instant due, Reason step, Reason why) {
    Severity severity = now.isAfter(due) ? Severity.ERROR : Severity.INFO;
    Instant from = since.orElse(now.isBefore(due) ? now : due);
    duties.add(new Duty(by, severity, from, Optional.of(due), step, why));
  }
}
