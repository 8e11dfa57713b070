package org.openinternship.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.openinternship.core.agreement.AgreementParty.HOST;
import static org.openinternship.core.agreement.AgreementParty.INTERN;
import static org.openinternship.core.agreement.AgreementParty.SENDING_INSTITUTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.approval.ApprovalState;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.lifecycle.IllegalTransitionException;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.Some;

class LearningAgreementTest {

  private static final Instant DEADLINE = Instant.parse("2026-08-15T22:00:00Z");
  private static final AgreementRules ERASMUS = AgreementRules.erasmus();
  private static final Instant BEFORE = DEADLINE.minusSeconds(3600);

  private static LearningAgreement draft() {
    return LearningAgreement.of(Some.placement(), ERASMUS)
        .deadline(DEADLINE)
        .addFirstObjective("Publish a data set")
        .build();
  }

  private static LearningAgreement signedBy(
      LearningAgreement agreement, AgreementParty... parties) {
    LearningAgreement next = agreement;
    for (AgreementParty party : parties) {
      next = next.after(new AgreementEvent.SignatureGiven(BEFORE, party));
    }
    return next;
  }

  private static LearningAgreement signed() {
    return signedBy(draft(), INTERN, SENDING_INSTITUTION, HOST);
  }

  @Test
  void erasmusAgreement_isSignedByThreePartiesInTheirOrder() {
    assertThat(draft().next()).contains(INTERN);
    assertThat(signedBy(draft(), INTERN).next()).contains(SENDING_INSTITUTION);
    assertThat(signedBy(draft(), INTERN).signed()).isFalse();
    assertThat(signed().signed()).isTrue();
    assertThat(signed().next()).isEmpty();
    assertThat(signed().states()).containsOnlyKeys(INTERN, SENDING_INSTITUTION, HOST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> signedBy(draft(), HOST))
        .withMessage(
            "LearningAgreement of placement ada-api: it is not the turn of host, first there have"
                + " to be the signatures of [intern, sending-institution]");
  }

  @Test
  void edit_clearsAllSignatures() {
    LearningAgreement edited =
        signed()
            .after(new AgreementEvent.AgreementEdited(BEFORE, List.of("Publish two data sets")));
    assertThat(edited.missing()).containsExactly(INTERN, SENDING_INSTITUTION, HOST);
    assertThat(edited.objectives()).containsExactly("Publish two data sets");
    assertThat(edited.firstObjectives()).containsExactly("Publish a data set");
    assertThat(signedBy(edited, INTERN, SENDING_INSTITUTION, HOST).signed()).isTrue();
  }

  @Test
  void withdrawnSignature_clearsThoseAfterIt() {
    LearningAgreement undone =
        signed().after(new AgreementEvent.SignatureWithdrawn(BEFORE, SENDING_INSTITUTION));
    assertThat(undone.missing()).containsExactly(SENDING_INSTITUTION, HOST);
  }

  @Test
  void refusal_holdsUpTheOthers_untilItIsWithdrawnOrEdited() {
    LearningAgreement refused =
        signedBy(draft(), INTERN)
            .after(new AgreementEvent.SignatureRefused(BEFORE, SENDING_INSTITUTION));
    assertThat(refused.states()).containsEntry(SENDING_INSTITUTION, ApprovalState.REFUSED);
    assertThat(refused.next()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> signedBy(refused, HOST));
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> signedBy(refused, SENDING_INSTITUTION))
        .withMessageEndingWith(
            "signature of sending-institution: GIVE is not legal in state REFUSED, legal would be"
                + " UNDO, CLEAR");
    LearningAgreement undone =
        refused.after(new AgreementEvent.SignatureWithdrawn(BEFORE, SENDING_INSTITUTION));
    assertThat(signedBy(undone, SENDING_INSTITUTION, HOST).signed()).isTrue();
    assertThat(refused.after(new AgreementEvent.AgreementEdited(BEFORE, List.of("Less"))).missing())
        .hasSize(3);
  }

  @Test
  void missingSignature_isAnErrorJustAfterTheDeadline_notAtIt() {
    LearningAgreement half = signedBy(draft(), INTERN, SENDING_INSTITUTION);
    assertThat(ERASMUS.check(Some.placement(), half, DEADLINE).passes()).isTrue();
    assertThat(ERASMUS.check(Some.placement(), half, DEADLINE).of(Severity.INFO)).hasSize(1);
    assertThat(ERASMUS.check(Some.placement(), half, DEADLINE.plusNanos(1)).findings())
        .singleElement()
        .hasToString(
            "ERROR /parties/2 SIGNATURE_MISSING: the agreement of placement ada-api"
                + " has to be signed by the host, at the latest on 15 August 2026, 22:00 UTC");
    assertThat(ERASMUS.check(Some.placement(), signed(), DEADLINE.plusSeconds(1)).findings())
        .isEmpty();
  }

  @Test
  void signatureAfterTheDeadline_countsAndIsFound() {
    Instant late = DEADLINE.plusSeconds(1);
    LearningAgreement signed =
        signedBy(draft(), INTERN, SENDING_INSTITUTION)
            .after(new AgreementEvent.SignatureGiven(late, HOST));
    assertThat(signed.signed()).isTrue();
    assertThat(ERASMUS.check(Some.placement(), signed, late).of(AgreementReason.SIGNATURE_LATE))
        .extracting(Finding::path, Finding::severity)
        .containsExactly(tuple("/parties/2", Severity.WARNING));
    LearningAgreement again = signed.after(new AgreementEvent.SignatureWithdrawn(late, HOST));
    assertThat(ERASMUS.check(Some.placement(), again, late).of(AgreementReason.SIGNATURE_LATE))
        .isEmpty();
  }

  @Test
  void agreementOfAPlacement_hasThePartiesAndTheDeadlineOfTheRules() {
    Placement placement = Some.placement(); // from 1 September on, in Lagos
    LearningAgreement agreement =
        LearningAgreement.of(placement, ERASMUS.withSignedDaysBeforeStart(14))
            .addFirstObjective("Publish a data set")
            .build();
    assertThat(agreement.placement()).isEqualTo(placement.id());
    assertThat(agreement.parties()).containsExactly(INTERN, SENDING_INSTITUTION, HOST);
    assertThat(agreement.deadline()).isEmpty();
    assertThat(ERASMUS.withSignedDaysBeforeStart(14).deadline(placement))
        .isEqualTo(Instant.parse("2026-08-17T23:00:00Z"));
    assertThat(ERASMUS.deadline(placement)).isEqualTo(Instant.parse("2026-08-31T23:00:00Z"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LearningAgreement.of(placement, AgreementRules.standard())
                    .addFirstObjective("Less")
                    .build())
        .withMessage("LearningAgreement: parties is empty, it must have at least 1");
  }

  @Test
  void partyOfTheRules_thatTheAgreementLeavesOut_hasNotSigned() {
    LearningAgreement two = draft().withParties(INTERN, HOST);
    LearningAgreement signed = signedBy(two, INTERN, HOST);
    assertThat(ERASMUS.check(Some.placement(), signed, BEFORE).findings())
        .singleElement()
        .hasToString(
            "INFO /parties SIGNATURE_MISSING: the agreement of placement ada-api has"
                + " to be signed by the sending institution, at the latest on 15 August"
                + " 2026, 22:00 UTC");
    assertThat(AgreementRules.standard().check(Some.placement(), signed, BEFORE).findings())
        .isEmpty();
    assertThat(AgreementRules.standard().check(Some.placement(), two, BEFORE).findings())
        .hasSize(2);
  }

  @Test
  void badRules_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ERASMUS.withSignedDaysBeforeStart(-1))
        .withMessageContaining("AgreementRules: signedDaysBeforeStart is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ERASMUS.withParties(INTERN, INTERN))
        .withMessageContaining("party 'intern'");
  }

  @Test
  void everyEvent_refusesNulls() {
    assertThatNullPointerException()
        .isThrownBy(() -> new AgreementEvent.SignatureGiven(null, HOST))
        .withMessage("SignatureGiven.at");
    assertThatNullPointerException()
        .isThrownBy(() -> new AgreementEvent.SignatureGiven(BEFORE, null))
        .withMessage("SignatureGiven.by");
    assertThatNullPointerException()
        .isThrownBy(() -> new AgreementEvent.SignatureRefused(null, HOST))
        .withMessage("SignatureRefused.at");
    assertThatNullPointerException()
        .isThrownBy(() -> new AgreementEvent.SignatureRefused(BEFORE, null))
        .withMessage("SignatureRefused.by");
    assertThatNullPointerException()
        .isThrownBy(() -> new AgreementEvent.SignatureWithdrawn(null, HOST))
        .withMessage("SignatureWithdrawn.at");
    assertThatNullPointerException()
        .isThrownBy(() -> new AgreementEvent.SignatureWithdrawn(BEFORE, null))
        .withMessage("SignatureWithdrawn.by");
    assertThatNullPointerException()
        .isThrownBy(() -> new AgreementEvent.AgreementEdited(null, List.of("Less")))
        .withMessage("AgreementEdited.at");
    assertThatNullPointerException()
        .isThrownBy(() -> new AgreementEvent.AgreementEdited(BEFORE, null))
        .withMessage("AgreementEdited.objectives");
  }

  @Test
  void whatMakesNoSense_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> signedBy(draft(), new AgreementParty("ministry")))
        .withMessageContaining(
            "ministry is no party to it, only [intern, sending-institution, host]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> signed().after(new AgreementEvent.AgreementEdited(BEFORE, List.of())))
        .withMessage("AgreementEdited: objectives is empty, it must have at least 1");
    assertThatIllegalArgumentException().isThrownBy(() -> draft().withFirstObjectives(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> draft().withParties());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> draft().withParties(INTERN, INTERN))
        .withMessage("LearningAgreement: party 'intern' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> signed().after(new AgreementEvent.SignatureWithdrawn(BEFORE.minusNanos(1), HOST)))
        .withMessageContaining("Maybe sort the events by time");
    assertThatIllegalArgumentException().isThrownBy(() -> new AgreementParty(" "));
  }

  @Property
  void randomEvents_leaveSignaturesInOrder_andReplayToTheSameAgreement(@ForAll long seed) {
    Random random = new Random(seed);
    List<AgreementParty> parties = List.of(INTERN, SENDING_INSTITUTION, HOST);
    LearningAgreement agreement = draft();
    for (int i = 0; i < 40; i++) {
      AgreementParty by = parties.get(random.nextInt(3));
      List<AgreementParty> before = agreement.missing();
      AgreementEvent event =
          switch (random.nextInt(12)) {
            case 0 -> new AgreementEvent.AgreementEdited(BEFORE, List.of("goal " + i));
            case 1, 2 -> new AgreementEvent.SignatureWithdrawn(BEFORE, by);
            case 3 -> new AgreementEvent.SignatureRefused(BEFORE, by);
            default -> new AgreementEvent.SignatureGiven(BEFORE, by);
          };
      try {
        agreement = agreement.after(event);
        if (event instanceof AgreementEvent.AgreementEdited) {
          assertThat(agreement.missing()).isEqualTo(parties);
        } else if (event instanceof AgreementEvent.SignatureGiven) {
          assertThat(before.get(0)).isEqualTo(by);
          assertThat(agreement.missing()).isEqualTo(before.subList(1, before.size()));
        }
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageStartingWith("LearningAgreement of placement ada-api");
      }
      // Who has signed is always the beginning of the order.
      List<AgreementParty> signed = new ArrayList<>(parties);
      signed.removeAll(agreement.missing());
      assertThat(parties.subList(0, signed.size())).isEqualTo(signed);
    }
    assertThat(draft().withHistory(agreement.history())).isEqualTo(agreement);
  }
}
