package org.openinternship.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.openinternship.core.placement.AgreementParty.HOST;
import static org.openinternship.core.placement.AgreementParty.INTERN;
import static org.openinternship.core.placement.AgreementParty.SENDING_INSTITUTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.intake.ApprovalState;
import org.openinternship.core.lifecycle.IllegalTransitionException;

class LearningAgreementTest {

  private static final Instant DEADLINE = Instant.parse("2026-08-15T22:00:00Z");
  private static final Instant BEFORE = DEADLINE.minusSeconds(3600);

  private static LearningAgreement draft() {
    return LearningAgreement.erasmus(
        PlacementId.of("ada-api"), DEADLINE, List.of("Publish a data set"));
  }

  private static LearningAgreement signedBy(
      LearningAgreement agreement, AgreementParty... parties) {
    LearningAgreement next = agreement;
    for (AgreementParty party : parties) {
      next = next.then(new AgreementAct.Signed(BEFORE, party));
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
        signed().then(new AgreementAct.Edited(BEFORE, List.of("Publish two data sets")));
    assertThat(edited.missing()).containsExactly(INTERN, SENDING_INSTITUTION, HOST);
    assertThat(edited.objectives()).containsExactly("Publish two data sets");
    assertThat(edited.firstObjectives()).containsExactly("Publish a data set");
    assertThat(signedBy(edited, INTERN, SENDING_INSTITUTION, HOST).signed()).isTrue();
  }

  @Test
  void signatureTakenBack_clearsThoseAfterIt() {
    LearningAgreement undone = signed().then(new AgreementAct.Undone(BEFORE, SENDING_INSTITUTION));
    assertThat(undone.missing()).containsExactly(SENDING_INSTITUTION, HOST);
  }

  @Test
  void refusal_holdsUpTheOthers_untilItIsUndoneOrEdited() {
    LearningAgreement refused =
        signedBy(draft(), INTERN).then(new AgreementAct.Refused(BEFORE, SENDING_INSTITUTION));
    assertThat(refused.states()).containsEntry(SENDING_INSTITUTION, ApprovalState.REFUSED);
    assertThatIllegalArgumentException().isThrownBy(() -> signedBy(refused, HOST));
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> signedBy(refused, SENDING_INSTITUTION))
        .withMessageEndingWith(
            "signature of sending-institution: GIVE is not legal in state REFUSED, legal would be"
                + " UNDO, CLEAR");
    LearningAgreement undone = refused.then(new AgreementAct.Undone(BEFORE, SENDING_INSTITUTION));
    assertThat(signedBy(undone, SENDING_INSTITUTION, HOST).signed()).isTrue();
    assertThat(refused.then(new AgreementAct.Edited(BEFORE, List.of("Less"))).missing()).hasSize(3);
  }

  @Test
  void missingSignature_isAnErrorJustAfterTheDeadline_notAtIt() {
    LearningAgreement half = signedBy(draft(), INTERN, SENDING_INSTITUTION);
    assertThat(half.check(DEADLINE).passes()).isTrue();
    assertThat(half.check(DEADLINE).of(Severity.INFO)).hasSize(1);
    assertThat(half.check(DEADLINE.plusNanos(1)).findings())
        .singleElement()
        .hasToString(
            "ERROR /parties/2 SIGNATURE_MISSING: the signature of host under the agreement of"
                + " placement ada-api is due by 2026-08-15T22:00:00Z");
    assertThat(signed().check(DEADLINE.plusSeconds(1)).findings()).isEmpty();
  }

  @Test
  void signatureAfterTheDeadline_countsAndIsFound() {
    Instant late = DEADLINE.plusSeconds(1);
    LearningAgreement signed =
        signedBy(draft(), INTERN, SENDING_INSTITUTION).then(new AgreementAct.Signed(late, HOST));
    assertThat(signed.signed()).isTrue();
    assertThat(signed.check(late).of(ReasonCode.SIGNATURE_LATE))
        .extracting(Finding::path, Finding::severity)
        .containsExactly(tuple("/parties/2", Severity.WARNING));
    LearningAgreement again = signed.then(new AgreementAct.Undone(late, HOST));
    assertThat(again.check(late).of(ReasonCode.SIGNATURE_LATE)).isEmpty();
  }

  @Test
  void whatMakesNoSense_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> signedBy(draft(), new AgreementParty("ministry")))
        .withMessageContaining(
            "ministry is no party to it, only [intern, sending-institution, host]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> signed().then(new AgreementAct.Edited(BEFORE, List.of())))
        .withMessageContaining("objectives must have at least 1");
    assertThatIllegalArgumentException().isThrownBy(() -> draft().withFirstObjectives(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> draft().withParties());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> draft().withParties(INTERN, INTERN))
        .withMessageContaining("each once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> signed().then(new AgreementAct.Undone(BEFORE.minusNanos(1), HOST)))
        .withMessageContaining("Maybe sort the acts by time");
    assertThatIllegalArgumentException().isThrownBy(() -> new AgreementParty(" "));
  }

  @Property(tries = 150)
  void randomActs_leaveSignaturesInOrder_andReplayToTheSameAgreement(@ForAll long seed) {
    Random random = new Random(seed);
    List<AgreementParty> parties = List.of(INTERN, SENDING_INSTITUTION, HOST);
    LearningAgreement agreement = draft();
    for (int i = 0; i < 40; i++) {
      AgreementParty by = parties.get(random.nextInt(3));
      List<AgreementParty> before = agreement.missing();
      AgreementAct act =
          switch (random.nextInt(12)) {
            case 0 -> new AgreementAct.Edited(BEFORE, List.of("goal " + i));
            case 1, 2 -> new AgreementAct.Undone(BEFORE, by);
            case 3 -> new AgreementAct.Refused(BEFORE, by);
            default -> new AgreementAct.Signed(BEFORE, by);
          };
      try {
        agreement = agreement.then(act);
        if (act instanceof AgreementAct.Edited) {
          assertThat(agreement.missing()).isEqualTo(parties);
        } else if (act instanceof AgreementAct.Signed) {
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
