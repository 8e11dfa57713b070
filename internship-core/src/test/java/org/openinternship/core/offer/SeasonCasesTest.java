package org.openinternship.core.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.DeclinedOffer;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.finding.Decision;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.intake.ApplicationTransition;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;
import org.openinternship.core.term.TermReason;

/** Cases of a season of offers with known right answers. */
class SeasonCasesTest {
  private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");
  private static final InternId ADA = InternId.of("ada");
  private static final InternId BOB = InternId.of("bob");
  private static final InternId CAM = InternId.of("cam");
  private static final InternId DAN = InternId.of("dan");
  private static final ProjectId API = ProjectId.of("api");
  private static final ProjectId MAP = ProjectId.of("map");
  private static final OfferRules RULES =
      OfferRules.builder().maxOpenOffers(2).timeToDecide(Duration.ofDays(2)).build();

  private static Project project(String id, int seats, String... mentors) {
    Project.Builder project = Project.builder().id(id).host("host").seats(seats);
    for (String mentor : mentors) {
      project.addMentor(mentor);
    }
    return project.build();
  }

  private static Cohort cohort(Project... projects) {
    return Cohort.builder()
        .addInterns(
            Intern.builder().id("ada").build(),
            Intern.builder().id("bob").build(),
            Intern.builder().id("cam").build(),
            Intern.builder().id("dan").build())
        .addProjects(projects)
        .build();
  }

  private static Optional<Object> code(OfferSeason season, InternId intern, ProjectId project) {
    return season.refusal(intern, project, NOON).map(reason -> reason.code());
  }

  // A no-show.

  @Test
  void acceptedThenDidNotJoin_theSameSeatIsNotOfferedToTheSamePersonAgain() {
    OfferSeason season = OfferSeason.of(RULES, cohort(project("api", 1)));
    OfferId offer = season.offer(ADA, API, NOON);
    season.accept(offer, NOON);
    season.setWaitlist(API, List.of(ADA, BOB), NOON);
    season.withdraw(offer, WithdrawalReason.DID_NOT_JOIN, NOON);
    assertThat(season.refusal(ADA, API, NOON).orElseThrow().message())
        .isEqualTo("intern ada has accepted an offer of project api before and did not join");
    assertThatIllegalArgumentException().isThrownBy(() -> season.offer(ADA, API, NOON));
    assertThat(season.waitlist(API)).containsExactly(BOB);
    assertThat(season.openMarket().declinedOffers()).containsExactly(new DeclinedOffer(ADA, API));
    OfferRound round = season.startRound(open -> List.of(new Proposal(ADA, API)), NOON);
    assertThat(round.stop()).contains(StopReason.NOTHING_TO_OFFER);
    season.promote(NOON);
    assertThat(season.openOffers()).extracting(Offer::intern).containsExactly(BOB);
  }

  @Test
  void acceptedThenDidNotJoin_aSeatElsewhereCanBeOffered() {
    OfferSeason season = OfferSeason.of(RULES, cohort(project("api", 1), project("map", 1)));
    OfferId offer = season.offer(ADA, API, NOON);
    season.accept(offer, NOON);
    season.withdraw(offer, WithdrawalReason.DID_NOT_JOIN, NOON);
    assertThat(season.refusal(ADA, MAP, NOON)).isEmpty();
  }

  @Test
  void whatOthersDidToAnOffer_doesNotLast() {
    OfferSeason season = OfferSeason.of(RULES, cohort(project("api", 1), project("map", 1)));
    season.withdraw(season.offer(ADA, API, NOON), WithdrawalReason.HOST_WITHDREW, NOON);
    assertThat(season.refusal(ADA, API, NOON)).isEmpty();
    OfferId map = season.offer(BOB, MAP, NOON);
    OfferId api = season.offer(BOB, API, NOON);
    season.accept(map, NOON); // withdraws the offer of the api
    season.withdraw(map, WithdrawalReason.HOST_WITHDREW, NOON);
    assertThat(season.offer(api).withdrawalReason()).contains(WithdrawalReason.OTHER_ACCEPTED);
    assertThat(season.refusal(BOB, API, NOON)).isEmpty();
  }

  // Null.

  @Test
  void declineWithoutAReason_isRefusedByNameAndNothingIsRecorded() {
    OfferSeason season = OfferSeason.of(RULES, cohort(project("api", 1)));
    OfferId offer = season.offer(ADA, API, NOON);
    SeasonRecord before = season.record();
    Instant late = NOON.plus(Duration.ofDays(5));
    assertThatNullPointerException()
        .isThrownBy(() -> season.decline(offer, null, late))
        .withMessage("OfferSeason.decline: reason");
    assertThat(season.record()).isEqualTo(before);
    assertThat(OfferSeason.replay(season.record(), cohort(project("api", 1))).offers())
        .isEqualTo(season.offers());
  }

  // Overbooking.

  @Test
  void twoSeatsWithFullOverbooking_fourOffersOneAccepted_oneFreeSeatAndThreeOpenOffers() {
    OfferSeason season =
        OfferSeason.of(RULES.withOverbookingPercent(100), cohort(project("api", 2)));
    OfferId first = season.offer(ADA, API, NOON);
    season.offer(BOB, API, NOON);
    season.offer(CAM, API, NOON);
    season.offer(DAN, API, NOON);
    season.accept(first, NOON);
    assertThat(season.totals().freeSeats()).isEqualTo(1);
    assertThat(season.openOffers()).hasSize(3);
    assertThat(season.room(API)).isZero();
  }

  // Mentors.

  @Test
  void mentorWhoTakesOneOnTwoProjects_oneOffer() {
    Cohort cohort =
        cohort(project("api", 1, "lin"), project("map", 1, "lin"))
            .withMentors(Mentor.builder().id("lin").maxInterns(1).build());
    OfferSeason season = OfferSeason.of(RULES, cohort);
    season.offer(ADA, API, NOON);
    assertThat(season.refusal(BOB, MAP, NOON).orElseThrow().message())
        .startsWith("mentor lin has 1 free place and 1 open offer");
  }

  @Test
  void mentorOfOneProjectWithTwoSeats_oneOffer() {
    Cohort cohort =
        cohort(project("api", 2, "lin"))
            .withMentors(Mentor.builder().id("lin").maxInterns(1).build());
    OfferSeason season = OfferSeason.of(RULES, cohort);
    season.accept(season.offer(ADA, API, NOON), NOON);
    assertThat(code(season, BOB, API)).contains(OfferReason.NO_SEAT_TO_OFFER);
    assertThat(season.openMarket().freeSeats()).isEmpty();
  }

  @Test
  void mentorWhoTakesNobody_noOffer() {
    Cohort cohort =
        cohort(project("api", 2, "lin"))
            .withMentors(Mentor.builder().id("lin").maxInterns(0).build());
    assertThat(code(OfferSeason.of(RULES, cohort), ADA, API))
        .contains(OfferReason.NO_SEAT_TO_OFFER);
  }

  /** A match does not keep the mentor's limit, since it crosses that of the unit; offers do. */
  @Test
  void mentorWhoseLimitCrossesAUnit_isKeptInOffers() {
    Cohort cohort = crossing();
    OfferSeason season = OfferSeason.of(RULES, cohort);
    season.accept(season.offer(ADA, API, NOON), NOON);
    assertThat(season.refusal(BOB, MAP, NOON).orElseThrow().message())
        .startsWith("mentor lin has 0 free places");
  }

  @Test
  void placesAgreedBeyondAMentorsLimit_areFound_andNoOfferIsMade() {
    Cohort cohort = crossing().withPins(new Pin(ADA, API), new Pin(BOB, MAP));
    OfferSeason season = OfferSeason.of(RULES, cohort);
    assertThat(season.report().findings())
        .singleElement()
        .hasToString(
            "ERROR /mentors/lin PLACES_BEYOND_LIMIT: mentor lin takes 1 intern, 2 have a place");
    assertThat(code(season, CAM, MAP)).contains(OfferReason.NO_SEAT_TO_OFFER);
  }

  private static Cohort crossing() {
    Project other = Project.builder().id("web").host("host").unit("lab").seats(3).build();
    return cohort(
            project("api", 2, "lin").withUnit(HostUnitId.of("lab")),
            project("map", 2, "lin"),
            other)
        .withMentors(Mentor.builder().id("lin").maxInterns(1).build())
        .withHosts(
            HostOrganization.builder()
                .id("host")
                .addUnit(HostUnit.builder().id("lab").maxInterns(2).build())
                .build());
  }

  // The phase of offers.

  private static Cohort inPhase(String first, String last) {
    return cohort(project("api", 2))
        .withTerm(
            Term.of("2026", "2026-11-02", "2026-12-18")
                .withPhases(Phase.of(PhaseKind.OFFERS, first, last, "UTC")));
  }

  @Test
  void offerOutsideThePhase_isRefusedByHandAndFromTheWaitlist() {
    OfferSeason early = OfferSeason.of(RULES, inPhase("2026-10-06", "2026-10-09"));
    assertThat(early.refusal(ADA, API, NOON).orElseThrow().message())
        .isEqualTo("the phase \"offers\" opens on 6 October 2026");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> early.offer(ADA, API, NOON))
        .withMessageContaining("PHASE_NOT_OPEN");
    early.setWaitlist(API, List.of(ADA), NOON);
    assertThat(early.promote(NOON)).isEmpty();
    assertThat(early.promote(Instant.parse("2026-10-06T00:00:00Z"))).hasSize(1);
    OfferSeason late = OfferSeason.of(RULES, inPhase("2026-10-01", "2026-10-04"));
    assertThat(code(late, ADA, API)).contains(TermReason.PHASE_OVER);
  }

  @Test
  void answerAfterThePhase_countsInTime_andIsFound() {
    OfferSeason season = OfferSeason.of(RULES, inPhase("2026-10-05", "2026-10-05"));
    OfferId offer = season.offer(ADA, API, NOON);
    season.accept(offer, NOON.plus(Duration.ofDays(1)));
    assertThat(season.placeOf(ADA)).contains(API);
    assertThat(season.report().findings())
        .singleElement()
        .hasToString(
            "INFO /offers/1 ANSWERED_AFTER_PHASE: offer 1 was accepted after the phase of offers,"
                + " in time");
  }

  // Applications and verdicts.

  @Test
  void nobodyIsOfferedAPlaceAgainstAnApplicationThatIsNotAdmitted() {
    OfferSeason season = OfferSeason.of(RULES, cohort(project("api", 2)));
    season.note(Noted.application(ADA, ApplicationTransition.SUBMIT), NOON);
    assertThat(season.refusal(ADA, API, NOON).orElseThrow().message())
        .isEqualTo("intern ada's application is submitted, it has to be admitted");
    assertThat(season.openMarket().freeInterns()).containsExactly(BOB, CAM, DAN);
    season.note(
        Noted.application(ADA, ApplicationTransition.SUBMIT, ApplicationTransition.ADMIT), NOON);
    OfferId offer = season.offer(ADA, API, NOON);
    season.note(Noted.application(ADA, ApplicationTransition.WITHDRAW), NOON);
    assertThat(season.offer(offer).withdrawalReason()).contains(WithdrawalReason.NOT_ADMITTED);
  }

  @Test
  void nobodyIsOfferedAPlaceAgainstAVerdict_unlessAnOverrideSaysWhoAndWhy() {
    OfferSeason season = OfferSeason.of(RULES, cohort(project("api", 2), project("map", 1)));
    season.note(ADA, Noted.verdict(Decision.NOT_ELIGIBLE), NOON);
    assertThat(season.refusal(ADA, API, NOON).orElseThrow().message())
        .isEqualTo("the program's verdict on intern ada is \"not eligible\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.override(ADA, API, "dean", " ", NOON))
        .withMessageContaining("why is blank");
    season.override(ADA, API, "dean", "born a day late", NOON);
    assertThat(season.refusal(ADA, API, NOON)).isEmpty();
    assertThat(code(season, ADA, MAP)).contains(OfferReason.VERDICT_OF_PROGRAM);
    assertThat(season.history().get(1)).asString().contains("dean").doesNotContain("late");
    season.offer(ADA, API, NOON);
    assertThat(season.report().findings()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.override(BOB, API, "dean", "none", NOON))
        .withMessageContaining("nothing that can be overridden stands against intern bob");
  }

  @Test
  void verdictForOneProject_holdsThereOnly_andALaterOneNeedsAnotherOverride() {
    OfferSeason season = OfferSeason.of(RULES, cohort(project("api", 2), project("map", 1)));
    season.note(ADA, API, Noted.verdict(Decision.PENDING), NOON);
    assertThat(season.refusal(ADA, API, NOON).orElseThrow().message())
        .isEqualTo("the verdict on intern ada for project api is \"not decided yet\"");
    assertThat(season.refusal(ADA, MAP, NOON)).isEmpty();
    season.override(ADA, API, "dean", "known to us", NOON);
    OfferId offer = season.offer(ADA, API, NOON);
    season.note(ADA, API, Noted.verdict(Decision.NOT_ELIGIBLE), NOON);
    assertThat(season.offer(offer).withdrawalReason()).contains(WithdrawalReason.NOT_ADMITTED);
    assertThat(code(season, ADA, API)).contains(OfferReason.VERDICT_OF_PROJECT);
  }

  @Test
  void placeAgainstADecision_staysAndIsFound_untilItIsWithdrawn() {
    OfferSeason season = OfferSeason.of(RULES, cohort(project("api", 2)));
    OfferId offer = season.offer(ADA, API, NOON);
    season.accept(offer, NOON);
    season.note(ADA, Noted.verdict(Decision.PENDING), NOON);
    assertThat(season.report().findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    season.note(ADA, Noted.verdict(Decision.NOT_ELIGIBLE), NOON);
    assertThat(season.placeOf(ADA)).contains(API);
    assertThat(season.report().findings())
        .singleElement()
        .hasToString(
            "ERROR /offers/1 VERDICT_OF_PROGRAM: the program's verdict on intern ada is \"not eligible\"");
    season.withdraw(offer, WithdrawalReason.NOT_ADMITTED, NOON);
    assertThat(season.report().findings()).isEmpty();
  }

  // Projects that change.

  @Test
  void projectCancelled_openOffersAreWithdrawn_placesAreFound() {
    OfferSeason season = OfferSeason.of(RULES, cohort(project("api", 3)));
    OfferId placed = season.offer(ADA, API, NOON);
    season.accept(placed, NOON);
    OfferId open = season.offer(BOB, API, NOON);
    season.setWaitlist(API, List.of(CAM), NOON);
    season.cancelProject(API, NOON);
    assertThat(season.offer(open).withdrawalReason()).contains(WithdrawalReason.PROJECT_CANCELLED);
    assertThat(season.placeOf(ADA)).contains(API);
    assertThat(season.report().findings())
        .singleElement()
        .hasToString(
            "ERROR /projects/api PLACES_ON_CANCELLED_PROJECT: project api was cancelled, 1 place on"
                + " it is taken. Maybe withdraw the offers and make others");
    assertThat(season.waitlist(API)).isEmpty();
    assertThat(season.refusal(CAM, API, NOON).orElseThrow().message())
        .isEqualTo("project api was cancelled");
    assertThat(season.totals().beyondSeats()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.changeSeats(API, 2, NOON))
        .withMessage("OfferSeason: project api was cancelled before");
    Cohort now = season.openMarket().within(cohort(project("api", 3)));
    assertThat(now.validate().of(Severity.ERROR)).isEmpty();
    assertThat(now.projects().get(0).seats()).isEqualTo(1);
    season.withdraw(placed, WithdrawalReason.PROJECT_CANCELLED, NOON);
    assertThat(season.report().findings()).isEmpty();
    assertThat(season.totals().seats()).isZero();
  }

  @Test
  void seatsRemoved_theLastOffersMadeAreWithdrawn_placesBeyondAreFound() {
    OfferSeason season = OfferSeason.of(RULES, cohort(project("api", 4)));
    OfferId ada = season.offer(ADA, API, NOON);
    OfferId bob = season.offer(BOB, API, NOON);
    OfferId cam = season.offer(CAM, API, NOON);
    season.changeSeats(API, 2, NOON);
    assertThat(season.offer(cam).withdrawalReason()).contains(WithdrawalReason.SEATS_REMOVED);
    assertThat(season.openOffers()).extracting(Offer::id).containsExactly(ada, bob);
    season.accept(ada, NOON);
    season.accept(bob, NOON);
    season.changeSeats(API, 1, NOON);
    assertThat(season.report().findings())
        .singleElement()
        .hasToString(
            "ERROR /projects/api PLACES_BEYOND_SEATS: project api has 1 place, 2 are taken. Maybe"
                + " withdraw the offers that no longer have one");
    season.withdraw(bob, WithdrawalReason.SEATS_REMOVED, NOON);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.withdraw(ada, WithdrawalReason.SEATS_REMOVED, NOON));
  }

  @Test
  void seatsAdded_goToWhoeverWaits() {
    OfferSeason season = OfferSeason.of(RULES, cohort(project("api", 1)));
    season.accept(season.offer(ADA, API, NOON), NOON);
    season.setWaitlist(API, List.of(CAM, BOB), NOON);
    assertThat(season.promote(NOON)).isEmpty();
    season.changeSeats(API, 2, NOON);
    season.promote(NOON);
    assertThat(season.openOffers()).extracting(Offer::intern).containsExactly(CAM);
    assertThat(season.openMarket().changedSeats()).isEqualTo(Map.of(API, 2));
  }

  // Replay.

  @Test
  void replay_namesTheEventThatItCouldNotDo() {
    OfferSeason season = OfferSeason.of(RULES, cohort(project("api", 2)));
    season.offer(ADA, API, NOON);
    season.offer(BOB, API, NOON);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfferSeason.replay(season.record(), cohort(project("api", 1))))
        .withMessageStartingWith("OfferSeason: event 1 of the history, OfferMade[")
        .withMessageContainingAll("bob", "NO_SEAT_TO_OFFER");
  }

  @Test
  void restore_goesOnWithoutAnErasedPerson_andSaysSo() {
    Cohort cohort = cohort(project("api", 2));
    OfferSeason season = OfferSeason.of(RULES, cohort);
    OfferId ada = season.offer(ADA, API, NOON);
    season.setWaitlist(API, List.of(ADA, CAM), NOON);
    season.accept(ada, NOON);
    OfferId bob = season.offer(BOB, API, NOON);
    season.accept(bob, NOON);
    Cohort without =
        cohort.withInterns(cohort.interns().stream().filter(i -> !i.id().equals(ADA)).toList());
    RestoredSeason restored = OfferSeason.restore(season.record(), without);
    assertThat(restored.leftOut().findings())
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING /history/0 UNKNOWN_ID: intern ada is not in the cohort. Maybe it was withdrawn"
                + " or is written differently",
            "WARNING /history/1 UNKNOWN_ID: intern ada is not in the cohort. Maybe it was withdrawn"
                + " or is written differently",
            "WARNING /history/2 OFFER_ERASED: offer 1 is of an intern or project that is not in the"
                + " cohort");
    assertThat(restored.season().placeOf(BOB)).contains(API);
    assertThat(restored.season().offers()).extracting(Offer::id).containsExactly(bob);
    assertThat(restored.season().totals().freeSeats()).isEqualTo(1);
    assertThat(restored.season().record().toString()).doesNotContain("ada");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> restored.season().offer(ada))
        .withMessage("OfferSeason: offer 1 was erased with its intern or project");
    assertThat(OfferSeason.replay(restored.season().record(), without).offers())
        .isEqualTo(restored.season().offers());
    assertThat(restored.season().offer(CAM, API, NOON)).isEqualTo(OfferId.of(3));
  }

  @Test
  void restore_goesOnWithoutARemovedSeat_andSaysSo() {
    OfferSeason season =
        OfferSeason.of(RULES.withOverbookingPercent(100), cohort(project("api", 2)));
    OfferId ada = season.offer(ADA, API, NOON);
    OfferId bob = season.offer(BOB, API, NOON);
    season.accept(ada, NOON);
    season.accept(bob, NOON);
    RestoredSeason restored = OfferSeason.restore(season.record(), cohort(project("api", 1)));
    assertThat(restored.leftOut().findings())
        .extracting(Finding::path)
        .containsExactly("/history/3");
    assertThat(restored.season().placeOf(ADA)).contains(API);
    assertThat(restored.season().offer(bob).withdrawalReason())
        .contains(WithdrawalReason.SEATS_REMOVED);
  }
}
