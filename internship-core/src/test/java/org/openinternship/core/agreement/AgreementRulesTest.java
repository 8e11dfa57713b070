package org.openinternship.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.core.agreement.AgreementParty.HOST;
import static org.openinternship.core.agreement.AgreementParty.INTERN;
import static org.openinternship.core.agreement.AgreementParty.SENDING_INSTITUTION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.approval.DocumentState;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.ActorSide;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.lifecycle.IllegalTransitionException;
import org.openinternship.core.placement.Life;
import org.openinternship.core.placement.Lives;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.placement.PlacementTransition;
import org.openinternship.core.placement.Some;
import org.openinternship.core.placement.SupervisorChangeReason;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.time.DateRange;

/** The paperwork of a placement that goes its way: from 1 September to 30 November, in Lagos. */
class AgreementRulesTest {

  private static final AgreementRules RULES = AgreementRules.erasmus();
  private static final Instant AUGUST = Instant.parse("2026-08-20T09:00:00Z");
  private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
  private static final Instant OCTOBER = Instant.parse("2026-10-01T08:00:00Z");
  private static final DateRange ALL_YEAR = DateRange.of("2026-01-01", "2026-12-31");

  private static LearningAgreement draft() {
    return LearningAgreement.of(Some.placement(), RULES).addFirstObjective("Publish data").build();
  }

  private static LearningAgreement signed(Instant at, AgreementParty... parties) {
    LearningAgreement next = draft();
    for (AgreementParty party : parties) {
      next = next.after(new AgreementEvent.SignatureGiven(at, party));
    }
    return next;
  }

  private static LearningAgreement signedByAll() {
    return signed(AUGUST, INTERN, SENDING_INSTITUTION, HOST);
  }

  private static Placement started() {
    return Some.placement().after(new PlacementEvent.Started(START));
  }

  private static List<String> told(List<Duty> duties) {
    return duties.stream()
        .map(duty -> duty.severity() + " " + duty.by() + " " + duty.step().code())
        .toList();
  }

  @Test
  void terminatedCompletedOrPausedOn5September_nothingIsOpenOn20September() {
    Instant fifth = Instant.parse("2026-09-05T12:00:00Z");
    Instant twentieth = Instant.parse("2026-09-20T12:00:00Z");
    AgreementRules rules =
        RULES.withDocuments(
            DocumentChecklist.of(DocumentNeed.of("insurance", PlacementState.ACTIVE)));
    for (PlacementEvent event :
        List.of(
            new PlacementEvent.Terminated(fifth, TerminationReason.CONDUCT),
            new PlacementEvent.Completed(fifth),
            new PlacementEvent.Paused(fifth))) {
      Placement placement = started().after(event);
      assertThat(rules.check(placement, draft(), twentieth).findings()).isEmpty();
      assertThat(rules.check(placement, Map.of(), twentieth).findings()).isEmpty();
      assertThat(rules.duties(placement, draft(), Map.of(), ALL_YEAR, twentieth)).isEmpty();
      assertThat(rules.duties(placement, Map.of(), ALL_YEAR, twentieth)).isEmpty();
    }
    Placement neverBegan =
        Some.placement().after(new PlacementEvent.Terminated(AUGUST, TerminationReason.PERSONAL));
    assertThat(rules.check(neverBegan, draft(), twentieth).findings()).isEmpty();
    assertThat(rules.check(started(), draft(), twentieth).of(AgreementReason.SIGNATURE_MISSING))
        .hasSize(3); // else the test could not fail
  }

  /** Whether something can be open is asked of a diary that is kept day by day. */
  @Property(tries = 200)
  void signatures_areMissed_exactlyWhileThePlacementIsOpen(@ForAll long seed) {
    Random random = new Random(seed);
    Placement placement = Lives.life(random);
    Life diary = new Life(placement.withHistory());
    placement.history().forEach(diary::take);
    LearningAgreement agreement =
        LearningAgreement.of(placement, RULES).addFirstObjective("Publish data").build();
    boolean ended = List.of("COMPLETED", "TERMINATED").contains(diary.stage());
    boolean workAhead = false;
    List<LocalDate> days = new ArrayList<>(diary.diary());
    for (int i = days.size() - 1; i >= 0; i--) {
      LocalDate day = days.get(i);
      workAhead |= diary.active(day);
      boolean open = !ended && workAhead && !diary.rests(day);
      Instant now = day.atTime(12, 0).atZone(placement.zone()).toInstant();
      Report report = RULES.check(placement, agreement, now);
      assertThat(report.findings()).hasSize(open ? 3 : 0);
      boolean late = !day.isBefore(diary.first());
      assertThat(report.of(Severity.ERROR)).hasSize(open && late ? 3 : 0);
      DateRange week = new DateRange(day, day.plusDays(6));
      boolean seen = !diary.first().isAfter(week.last());
      assertThat(told(RULES.duties(placement, agreement, Map.of(), week, now)))
          .isEqualTo(
              !open || !seen
                  ? List.of()
                  : List.of((late ? "ERROR" : "INFO") + " intern ada SIGN_AGREEMENT"));
    }
  }

  @Test
  void refusedByOneParty_nobodyCanSign_andTheRefusalIsFound() {
    LearningAgreement refused =
        signed(AUGUST, INTERN)
            .after(new AgreementEvent.SignatureRefused(AUGUST, SENDING_INSTITUTION));
    assertThat(refused.next()).isEmpty();
    assertThat(refused.refusal().map(AgreementEvent.SignatureRefused::by))
        .contains(SENDING_INSTITUTION);
    for (AgreementParty party : refused.parties()) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> refused.after(new AgreementEvent.SignatureGiven(AUGUST, party)));
    }
    assertThat(RULES.check(Some.placement(), refused, AUGUST).findings())
        .singleElement()
        .hasToString(
            "ERROR /parties/1 AGREEMENT_REFUSED: the agreement of placement ada-api was refused by"
                + " the sending institution on 20 August 2026, 09:00 UTC; nobody can sign it until"
                + " the refusal is withdrawn or the agreement is amended");
    List<Duty> duties = RULES.duties(Some.placement(), refused, Map.of(), ALL_YEAR, AUGUST);
    assertThat(told(duties)).containsExactly("ERROR program SETTLE_REFUSAL");
    assertThat(duties.get(0).since()).isEqualTo(AUGUST);
    LearningAgreement withdrawn =
        refused.after(new AgreementEvent.SignatureWithdrawn(AUGUST, SENDING_INSTITUTION));
    assertThat(withdrawn.refusal()).isEmpty();
    assertThat(withdrawn.next()).contains(SENDING_INSTITUTION);
    LearningAgreement edited =
        refused.after(new AgreementEvent.AgreementEdited(AUGUST, List.of("Less")));
    assertThat(edited.refusal()).isEmpty();
    assertThat(edited.next()).contains(INTERN);
  }

  @Property
  void next_isExactlyTheOneWhoseSignatureIsTaken(@ForAll long seed) {
    Random random = new Random(seed);
    LearningAgreement agreement = draft();
    for (int i = 0; i < 30; i++) {
      List<AgreementParty> canSign = new ArrayList<>();
      for (AgreementParty party : agreement.parties()) {
        try {
          agreement.after(new AgreementEvent.SignatureGiven(AUGUST, party));
          canSign.add(party);
        } catch (IllegalTransitionException e) {
          assertThat(e).hasMessageContaining("signature of " + party);
        } catch (IllegalArgumentException e) {
          assertThat(e).hasMessageContaining("it is not the turn of " + party);
        }
      }
      assertThat(agreement.next().stream()).containsExactlyElementsOf(canSign);
      AgreementParty by = agreement.parties().get(random.nextInt(3));
      AgreementEvent event =
          switch (random.nextInt(7)) {
            case 0 -> new AgreementEvent.AgreementEdited(AUGUST, List.of("Less"));
            case 1 -> new AgreementEvent.SignatureWithdrawn(AUGUST, by);
            case 2 -> new AgreementEvent.SignatureRefused(AUGUST, by);
            default -> new AgreementEvent.SignatureGiven(AUGUST, by);
          };
      try {
        agreement = agreement.after(event);
      } catch (IllegalArgumentException notNow) {
        assertThat(agreement.parties()).contains(by);
      }
    }
  }

  @Test
  void signatureOf1970_orAfterTheEnd_orOfTheFuture_isFound() {
    LearningAgreement ofOld = signed(Instant.EPOCH, INTERN, SENDING_INSTITUTION, HOST);
    assertThat(RULES.check(Some.placement(), ofOld, AUGUST).findings())
        .hasSize(3)
        .first()
        .hasToString(
            "WARNING /parties/0 SIGNATURE_OUTSIDE_PLACEMENT: the agreement of placement ada-api"
                + " was signed by the intern on 1 January 1970, 00:00 UTC, which does not fit the"
                + " placement, from 1 September to 30 November 2026. Maybe the date is wrong");
    Instant december = Instant.parse("2026-12-01T12:00:00Z");
    Placement over = started().after(new PlacementEvent.Completed(OCTOBER));
    assertThat(
            RULES
                .check(over, signed(OCTOBER.plusSeconds(86_400), INTERN), december)
                .of(AgreementReason.SIGNATURE_OUTSIDE_PLACEMENT))
        .hasSize(1);
    assertThat(
            RULES
                .check(Some.placement(), signed(AUGUST, INTERN), AUGUST.minusNanos(1))
                .of(AgreementReason.SIGNATURE_OUTSIDE_PLACEMENT))
        .hasSize(1);
    assertThat(RULES.check(Some.placement(), signedByAll(), AUGUST).findings()).isEmpty();
  }

  @Test
  void amendedAgreement_asksForSignaturesAgain_withADeadlineOfItsOwn() {
    LearningAgreement amended =
        signedByAll().after(new AgreementEvent.AgreementEdited(OCTOBER, List.of("More data")));
    assertThat(amended.missing()).hasSize(3);
    assertThat(RULES.check(started(), amended, OCTOBER).of(Severity.INFO))
        .extracting(finding -> finding.reason().argument("deadline"))
        .containsOnly("2026-10-15T08:00:00Z");
    Instant later = Instant.parse("2026-10-15T08:00:01Z");
    assertThat(RULES.check(started(), amended, later).of(Severity.ERROR)).hasSize(3);
    LearningAgreement again =
        amended
            .after(new AgreementEvent.SignatureGiven(OCTOBER, INTERN))
            .after(new AgreementEvent.SignatureGiven(OCTOBER, SENDING_INSTITUTION))
            .after(new AgreementEvent.SignatureGiven(OCTOBER, HOST));
    assertThat(RULES.check(started(), again, later).findings()).isEmpty(); // in time
    LearningAgreement draftEdited =
        draft().after(new AgreementEvent.AgreementEdited(OCTOBER, List.of("More data")));
    assertThat(RULES.check(started(), draftEdited, OCTOBER).of(Severity.ERROR)).hasSize(3);
  }

  @Test
  void changeOfThePlacement_asksForSignaturesAgain_whereTheProgramSaysSo() {
    Placement extended =
        started().after(new PlacementEvent.Extended(OCTOBER, LocalDate.parse("2026-12-10")));
    assertThat(RULES.check(extended, signedByAll(), OCTOBER).findings()).isEmpty();
    AgreementRules strict =
        RULES.withSignAgainAfter(
            List.of(PlacementTransition.EXTEND, PlacementTransition.CHANGE_SUPERVISOR));
    assertThat(strict.check(extended, signedByAll(), OCTOBER).findings())
        .hasSize(3)
        .first()
        .hasToString(
            "INFO /parties/0 SIGNATURE_OUTDATED: the agreement of placement ada-api was signed by"
                + " the intern before the placement changed on 1 October 2026, 08:00 UTC"
                + " (extension); it has to be amended and signed again by 15 October 2026, 08:00"
                + " UTC");
    Instant late = Instant.parse("2026-10-16T08:00:00Z");
    assertThat(strict.check(extended, signedByAll(), late).of(Severity.ERROR)).hasSize(3);
    assertThat(told(strict.duties(extended, signedByAll(), Map.of(), ALL_YEAR, late)))
        .containsExactly("ERROR program AMEND_AGREEMENT");
    Placement shorter =
        started().after(new PlacementEvent.Shortened(OCTOBER, LocalDate.parse("2026-11-10")));
    assertThat(strict.check(shorter, signedByAll(), OCTOBER).findings()).isEmpty();
    Placement changed =
        started()
            .after(
                new PlacementEvent.SupervisorChanged(
                    OCTOBER,
                    LocalDate.parse("2026-10-01"),
                    SupervisorId.of("fay"),
                    SupervisorChangeReason.LEFT));
    assertThat(strict.check(changed, signedByAll(), OCTOBER).findings()).hasSize(3);
    LearningAgreement amended =
        signedByAll()
            .after(new AgreementEvent.AgreementEdited(OCTOBER, List.of("Publish data")))
            .after(new AgreementEvent.SignatureGiven(OCTOBER, INTERN));
    assertThat(told(strict.duties(changed, amended, Map.of(), ALL_YEAR, OCTOBER)))
        .containsExactly("INFO institution SIGN_AGREEMENT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.withSignAgainAfter(List.of(PlacementTransition.PAUSE)))
        .withMessage(
            "AgreementRules: signAgainAfter is PAUSE, it must be EXTEND, SHORTEN,"
                + " CHANGE_SUPERVISOR or CHANGE_MENTORS");
  }

  @Test
  void start_isStoppedByWhatIsMissing_whereTheProgramSaysSo() {
    AgreementRules lenient =
        RULES.withDocuments(
            DocumentChecklist.of(
                DocumentNeed.of("insurance", PlacementState.ACTIVE),
                DocumentNeed.of("final-report", PlacementState.COMPLETED)));
    Map<DocumentKind, DocumentState> none = Map.of();
    assertThat(lenient.checkStart(Some.placement(), draft(), none).findings())
        .extracting(Finding::severity)
        .containsOnly(Severity.WARNING)
        .hasSize(4);
    AgreementRules signatures = lenient.withStartNeeds(List.of(StartNeed.SIGNATURES));
    assertThat(signatures.checkStart(Some.placement(), draft(), none).of(Severity.ERROR))
        .extracting(Finding::path)
        .containsExactly("/parties/0", "/parties/1", "/parties/2");
    assertThat(signatures.checkStart(Some.placement(), signedByAll(), none).passes()).isTrue();
    AgreementRules documents = lenient.withStartNeeds(List.of(StartNeed.DOCUMENTS));
    assertThat(documents.checkStart(Some.placement(), draft(), none).of(Severity.ERROR))
        .extracting(Finding::path)
        .containsExactly("/insurance");
    assertThat(
            documents
                .checkStart(
                    Some.placement(),
                    draft(),
                    Map.of(new DocumentKind("insurance"), DocumentState.ACCEPTED))
                .passes())
        .isTrue();
    assertThat(signatures.checkStart(Some.placement(), none).of(Severity.ERROR))
        .singleElement()
        .hasToString(
            "ERROR / AGREEMENT_MISSING: placement ada-api has no agreement; all parties have to"
                + " sign one, at the latest on 31 August 2026, 23:00 UTC");
    LearningAgreement refused = draft().after(new AgreementEvent.SignatureRefused(AUGUST, INTERN));
    assertThat(signatures.checkStart(Some.placement(), refused, none).of(Severity.ERROR))
        .extracting(finding -> finding.reason().code())
        .containsExactly(AgreementReason.AGREEMENT_REFUSED);
    assertThat(AgreementRules.standard().checkStart(Some.placement(), none).findings()).isEmpty();
  }

  @Test
  void whatIsToBeDone_isSaidWithByWhomAndByWhen() {
    AgreementRules rules =
        RULES
            .withSignedDaysBeforeStart(5)
            .withDocuments(
                DocumentChecklist.of(
                    DocumentNeed.of("insurance", PlacementState.ACTIVE).withDaysBefore(10),
                    DocumentNeed.of("joining-report", PlacementState.ACTIVE)
                        .withBy(ActorSide.SUPERVISOR),
                    DocumentNeed.of("plan", PlacementState.ONBOARDING).withBy(ActorSide.MENTOR),
                    DocumentNeed.of("final-report", PlacementState.COMPLETED)));
    Map<DocumentKind, DocumentState> documents =
        Map.of(new DocumentKind("insurance"), DocumentState.RECEIVED);
    LearningAgreement half = signed(AUGUST, INTERN, SENDING_INSTITUTION);
    Instant now = Instant.parse("2026-08-24T09:00:00Z");
    List<Duty> duties =
        rules.duties(
            Some.placement(), half, documents, DateRange.of("2026-08-24", "2026-09-06"), now);
    assertThat(told(duties))
        .containsExactly(
            "INFO host SIGN_AGREEMENT",
            "ERROR program CHECK_DOCUMENT",
            "INFO supervisor eve HAND_IN_DOCUMENT",
            "INFO host HAND_IN_DOCUMENT"); // there is no mentor
    assertThat(duties)
        .extracting(Duty::due)
        .containsExactly(
            Optional.of(Instant.parse("2026-08-26T23:00:00Z")),
            Optional.of(Instant.parse("2026-08-21T23:00:00Z")),
            Optional.of(Instant.parse("2026-08-31T23:00:00Z")),
            Optional.of(Instant.parse("2026-08-31T23:00:00Z")));
    assertThat(duties.get(0).since()).isEqualTo(AUGUST); // since the institution signed
    assertThat(duties.get(1).since()).isEqualTo(Instant.parse("2026-08-21T23:00:00Z"));
    assertThat(
            told(
                rules.duties(
                    Some.placement(),
                    half,
                    documents,
                    DateRange.of("2026-08-24", "2026-08-25"),
                    now)))
        .containsExactly("ERROR program CHECK_DOCUMENT");
    assertThat(told(rules.duties(Some.placement(), Map.of(), ALL_YEAR, AUGUST)))
        .startsWith("INFO program DRAW_UP_AGREEMENT")
        .hasSize(5);
  }

  @Test
  void partyTheLibraryDoesNotKnow_isAskedByTheProgram() {
    AgreementParty ministry = new AgreementParty("ministry");
    AgreementRules rules = AgreementRules.builder().addParties(ministry).build();
    LearningAgreement agreement =
        LearningAgreement.of(Some.placement(), rules).addFirstObjective("Publish data").build();
    assertThat(rules.duties(Some.placement(), agreement, Map.of(), ALL_YEAR, AUGUST))
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.by()).isEqualTo(Actor.PROGRAM);
              assertThat(duty.step().code()).isEqualTo(AgreementStep.ASK_TO_SIGN);
            });
    AgreementRules own = AgreementRules.builder().addParties(AgreementParty.SUPERVISOR).build();
    LearningAgreement byHand =
        LearningAgreement.of(Some.placement(), own).addFirstObjective("Publish data").build();
    assertThat(told(own.duties(Some.placement(), byHand, Map.of(), ALL_YEAR, AUGUST)))
        .containsExactly("INFO supervisor eve SIGN_AGREEMENT");
    assertThat(told(RULES.duties(Some.placement(), byHand, Map.of(), ALL_YEAR, AUGUST)))
        .containsExactly("INFO supervisor eve SIGN_AGREEMENT");
    LearningAgreement done =
        byHand.after(new AgreementEvent.SignatureGiven(AUGUST, AgreementParty.SUPERVISOR));
    assertThat(told(RULES.duties(Some.placement(), done, Map.of(), ALL_YEAR, AUGUST)))
        .containsExactly("INFO program DRAW_UP_AGREEMENT"); // the parties of the rules are left out
  }

  @Test
  void agreementOfAnotherPlacement_isRefused() {
    Placement other = Some.placement().withId(PlacementId.of("bob-api"));
    String message =
        "LearningAgreement: placement is ada-api, it must be bob-api. Maybe the agreement of"
            + " another intern";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.check(other, draft(), AUGUST))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.checkStart(other, draft(), Map.of()))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.duties(other, draft(), Map.of(), ALL_YEAR, AUGUST))
        .withMessage(message);
  }

  /** Two weeks over the end of summer time: the clock shows the same time, the hours are 337. */
  @Test
  void daysToSignAgain_areDaysOfTheCalendar() {
    Placement berlin =
        started()
            .withZone(ZoneId.of("Europe/Berlin"))
            .after(
                new PlacementEvent.Extended(
                    Instant.parse("2026-10-20T10:00:00Z"), LocalDate.parse("2026-12-10")));
    AgreementRules strict = RULES.withSignAgainAfter(List.of(PlacementTransition.EXTEND));
    Instant now = Instant.parse("2026-11-03T10:30:00Z");
    assertThat(strict.check(berlin, signedByAll(), now).of(Severity.ERROR)).isEmpty();
    assertThat(strict.check(berlin, signedByAll(), now.plusSeconds(1_801)).of(Severity.ERROR))
        .hasSize(3);
  }

  /** At midnight in Beirut the clock went back by an hour: 23:30 came twice on the 30th. */
  @Test
  void deadlineInTheSecondHourBeforeMidnight_isOneOfThatDay() {
    Placement beirut = Some.placement().withZone(ZoneId.of("Asia/Beirut"));
    beirut = beirut.withPlannedPeriod(DateRange.of("2021-12-01", "2022-02-01"));
    LearningAgreement agreement =
        LearningAgreement.of(beirut, RULES)
            .addFirstObjective("Publish data")
            .deadline(Instant.parse("2021-10-30T21:30:00Z"))
            .build();
    Instant now = Instant.parse("2021-10-25T08:00:00Z");
    DateRange week = DateRange.of("2021-10-25", "2021-10-30");
    assertThat(told(RULES.duties(beirut, agreement, Map.of(), week, now))).hasSize(1);
    DateRange before = DateRange.of("2021-10-25", "2021-10-29");
    assertThat(told(RULES.duties(beirut, agreement, Map.of(), before, now))).isEmpty();
  }
}
