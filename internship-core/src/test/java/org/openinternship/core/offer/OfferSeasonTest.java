package org.openinternship.core.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.cohort.DeclinedOffer;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.lifecycle.IllegalTransitionException;
import org.openinternship.core.people.Intern;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;

class OfferSeasonTest {

  private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");
  private static final Duration TWO_DAYS = Duration.ofDays(2);
  private static final Instant DEADLINE = NOON.plus(TWO_DAYS);
  private static final InternId ADA = InternId.of("ada");
  private static final InternId BOB = InternId.of("bob");
  private static final InternId CAM = InternId.of("cam");
  private static final ProjectId API = ProjectId.of("api");
  private static final ProjectId MAP = ProjectId.of("map");
  private static final ProjectId WEB = ProjectId.of("web");
  private static final ProjectId ZOO = ProjectId.of("zoo");

  /** Up to three offers at once, two days to decide. */
  private static final OfferRules PM_INTERNSHIP_SCHEME =
      OfferRules.builder().maxOpenOffers(3).timeToDecide(TWO_DAYS).build();

  private static Project project(String id, int seats) {
    return Project.builder().id(id).host("host-of-" + id).seats(seats).build();
  }

  private static Cohort cohort() {
    return Cohort.builder()
        .addInterns(
            Intern.builder().id("ada").build(),
            Intern.builder().id("bob").build(),
            Intern.builder().id("cam").build())
        .addProjects(project("api", 1), project("map", 1), project("web", 1), project("zoo", 2))
        .build();
  }

  private static OfferSeason season() {
    return OfferSeason.of(PM_INTERNSHIP_SCHEME, cohort());
  }

  private static OfferSeason overbooked(int percent) {
    return OfferSeason.of(PM_INTERNSHIP_SCHEME.withOverbookingPercent(percent), cohort());
  }

  @Test
  void pmInternshipScheme_threeOffersAtOnceAndNoFourth() {
    OfferSeason season = season();
    season.offer(ADA, API, NOON);
    season.offer(ADA, MAP, NOON);
    season.offer(ADA, WEB, NOON);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.offer(ADA, ZOO, NOON))
        .withMessageContaining("intern ada has 3 open offers, at most 3 are allowed");
    assertThat(season.totals().deciding()).isEqualTo(1);
    assertThat(season.totals().free()).isEqualTo(2);
  }

  @Test
  void pmInternshipScheme_twoDaysToDecide_andAnAnswerAtTheLastInstantCounts() {
    OfferSeason season = season();
    OfferId inTime = season.offer(ADA, API, NOON);
    OfferId late = season.offer(BOB, MAP, NOON);
    season.accept(inTime, DEADLINE);
    assertThat(season.offer(inTime).state()).isEqualTo(OfferState.ACCEPTED);
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> season.accept(late, DEADLINE.plusNanos(1)))
        .withMessage("Offer 2: ACCEPT is not legal in state EXPIRED, which is final");
    assertThat(season.offer(late).since()).isEqualTo(DEADLINE);
    assertThat(season.history())
        .containsExactly(
            new SeasonEvent.OfferMade(NOON, inTime, ADA, API),
            new SeasonEvent.OfferMade(NOON, late, BOB, MAP),
            new SeasonEvent.OfferAccepted(DEADLINE, inTime),
            new SeasonEvent.OfferExpired(DEADLINE, late));
  }

  @Test
  void acceptingOne_withdrawsTheOthers_andTheirSeatsAreOfferedToWhoeverWaits() {
    OfferSeason season = season();
    OfferId api = season.offer(ADA, API, NOON);
    OfferId map = season.offer(ADA, MAP, NOON);
    season.setWaitlist(MAP, List.of(ADA, CAM, BOB), NOON);
    assertThat(season.promote(NOON)).isEmpty();
    season.accept(api, NOON.plusSeconds(60));
    assertThat(season.placeOf(ADA)).contains(API);
    assertThat(season.offer(map).withdrawalReason()).contains(WithdrawalReason.OTHER_ACCEPTED);
    assertThat(season.waitlist(MAP)).containsExactly(CAM, BOB);
    List<OfferId> promoted = season.promote(NOON.plusSeconds(60));
    assertThat(promoted).hasSize(1);
    assertThat(season.offer(promoted.get(0)).intern()).isEqualTo(CAM);
    assertThat(season.waitlistPosition(BOB, MAP)).hasValue(1);
    assertThat(season.waitlistPosition(CAM, MAP)).isEmpty();
    assertThat(season.waitlistPosition(BOB, ZOO)).isEmpty();
  }

  @Test
  void whoHasAsManyOffersAsAllowed_isPassedOverAndKeepsThePlaceInTheLine() {
    OfferSeason season = OfferSeason.of(OfferRules.standard(), cohort());
    OfferId held = season.offer(ADA, API, NOON);
    season.setWaitlist(ZOO, List.of(ADA, BOB), NOON);
    season.promote(NOON);
    assertThat(season.offersOf(BOB)).singleElement().extracting(Offer::project).isEqualTo(ZOO);
    assertThat(season.waitlistPosition(ADA, ZOO)).hasValue(1);
    season.decline(held, DeclineReason.HOURS, NOON);
    season.promote(NOON);
    assertThat(season.offersOf(ADA)).extracting(Offer::project).containsExactly(API, ZOO);
  }

  @Test
  void declinedAndExpiredOffersAreNotMadeAgain_withdrawnOnesCanBe() {
    OfferSeason season = season();
    season.decline(season.offer(ADA, API, NOON), DeclineReason.WORK, NOON);
    season.withdraw(season.offer(ADA, MAP, NOON), WithdrawalReason.HOST_WITHDREW, NOON);
    season.offer(ADA, WEB, NOON);
    Instant later = DEADLINE.plusSeconds(1);
    season.advanceTo(later);
    assertThat(season.refusal(ADA, API, later).orElseThrow().message())
        .isEqualTo("project api has made intern ada this offer before, it is declined");
    assertThat(season.refusal(ADA, WEB, later).orElseThrow().argument("state"))
        .isEqualTo("EXPIRED");
    assertThat(season.refusal(ADA, MAP, later)).isEmpty();
    assertThat(season.openMarket().declinedOffers())
        .containsExactly(new DeclinedOffer(ADA, API), new DeclinedOffer(ADA, WEB));
  }

  @Test
  void overbooking_isWhatTheRulesSay_andTheFirstToAcceptGetTheSeats() {
    OfferSeason season = overbooked(50);
    assertThat(season.room(ZOO)).isEqualTo(3);
    assertThat(season.room(API)).isEqualTo(1);
    OfferId first = season.offer(ADA, ZOO, NOON);
    OfferId second = season.offer(BOB, ZOO, NOON);
    OfferId third = season.offer(CAM, ZOO, NOON);
    season.accept(third, NOON);
    assertThat(season.room(ZOO)).isZero();
    season.accept(first, NOON.plusSeconds(1));
    assertThat(season.offer(second).withdrawalReason()).contains(WithdrawalReason.SEATS_FILLED);
    assertThat(season.totals().filledSeats()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.offer(BOB, ZOO, NOON.plusSeconds(1)))
        .withMessageContaining("project zoo has 0 free places and 0 open offers");
  }

  @Test
  void withoutOverbooking_anOpenOfferHoldsItsSeat() {
    OfferSeason season = season();
    season.offer(ADA, API, NOON);
    assertThat(season.refusal(BOB, API, NOON).orElseThrow().code())
        .isEqualTo(OfferReason.NO_SEAT_TO_OFFER);
  }

  @Test
  void whoDoesNotJoin_givesTheSeatBack() {
    OfferSeason season = season();
    OfferId offer = season.offer(ADA, API, NOON);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.withdraw(offer, WithdrawalReason.DID_NOT_JOIN, NOON))
        .withMessageContainingAll("offer 1", "MADE", "DID_NOT_JOIN", "Maybe HOST_WITHDREW");
    season.accept(offer, NOON);
    season.withdraw(offer, WithdrawalReason.DID_NOT_JOIN, DEADLINE);
    assertThat(season.totals().freeSeats()).isEqualTo(5);
    assertThat(season.placeOf(ADA)).isEmpty();
    assertThat(season.figures().withdrawn()).isEqualTo(Map.of(WithdrawalReason.DID_NOT_JOIN, 1));
  }

  @Test
  void whoLeaves_givesUpEverything_andGetsNothingMore() {
    OfferSeason season = season();
    season.offer(ADA, API, NOON);
    season.offer(ADA, MAP, NOON);
    season.leave(ADA, NOON);
    assertThat(season.figures().withdrawn()).isEqualTo(Map.of(WithdrawalReason.INTERN_LEFT, 2));
    assertThat(season.totals().left()).isEqualTo(1);
    assertThat(season.refusal(ADA, API, NOON).orElseThrow().code())
        .isEqualTo(OfferReason.INTERN_HAS_LEFT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.leave(ADA, NOON))
        .withMessageContainingAll("ada", "has left before");
  }

  @Test
  void whoHadAPlaceAgreedBefore_givesItUpByLeaving() {
    OfferSeason season = OfferSeason.of(PM_INTERNSHIP_SCHEME, cohort().withPins(new Pin(ADA, API)));
    assertThat(season.totals().filledSeats()).isEqualTo(1);
    assertThat(season.refusal(ADA, MAP, NOON).orElseThrow().code())
        .isEqualTo(OfferReason.INTERN_HAS_PLACE);
    assertThat(season.room(API)).isZero();
    season.leave(ADA, NOON);
    assertThat(season.room(API)).isEqualTo(1);
  }

  @Test
  void limitOfAUnit_holdsOverItsProjects() {
    Cohort cohort =
        cohort()
            .withHosts(
                HostOrganization.builder()
                    .id("city")
                    .addUnit(HostUnit.builder().id("library").maxInterns(1).build())
                    .addUnit(HostUnit.builder().id("desk").parent("library").build())
                    .build())
            .withProjects(
                Project.builder().id("api").host("city").unit("desk").build(),
                Project.builder().id("map").host("city").unit("library").build(),
                Project.builder().id("web").host("city").build());
    OfferSeason season = OfferSeason.of(PM_INTERNSHIP_SCHEME, cohort);
    season.accept(season.offer(ADA, API, NOON), NOON);
    assertThat(season.refusal(BOB, MAP, NOON).orElseThrow().message())
        .startsWith(
            "unit library has 0 free places and 0 open offers, the rules allow 0 % more"
                + " offers than places");
    assertThat(season.refusal(BOB, WEB, NOON)).isEmpty();
    assertThat(season.openMarket().freeSeats()).isEqualTo(Map.of(WEB, 1));
  }

  @Test
  void conflictsOfInterestAndVetoes_getNoOffer() {
    Cohort cohort =
        cohort()
            .withExclusions(new Exclusion(ADA, HostId.of("host-of-api")))
            .withVetoes(new Veto(BOB, MAP));
    OfferSeason season = OfferSeason.of(PM_INTERNSHIP_SCHEME, cohort);
    assertThat(season.refusal(ADA, API, NOON).orElseThrow().code())
        .isEqualTo(CohortReason.EXCLUDED);
    assertThat(season.refusal(BOB, MAP, NOON).orElseThrow().code()).isEqualTo(BidReason.VETOED);
  }

  @Test
  void answersAtTheSameInstant_haveADefinedOrder() {
    for (boolean reversed : new boolean[] {false, true}) {
      OfferSeason season = season();
      OfferId api = season.offer(ADA, API, NOON);
      OfferId map = season.offer(ADA, MAP, NOON);
      OfferAnswer yes = OfferAnswer.accept(NOON, map);
      OfferAnswer alsoYes = OfferAnswer.accept(NOON, api);
      OfferAnswer no = OfferAnswer.decline(NOON, api, DeclineReason.WORK);
      List<Finding> refused =
          season
              .answer(reversed ? List.of(no, yes, alsoYes) : List.of(alsoYes, yes, no))
              .findings();
      assertThat(season.placeOf(ADA)).contains(API);
      assertThat(refused).extracting(Finding::path).containsExactly("/1", "/2");
      assertThat(refused.get(0).reason().message())
          .isEqualTo("offer 2 is withdrawn, it can no longer be accepted");
    }
  }

  @Test
  void answers_thatCannotBeTakenAtAll_changeNothing() {
    OfferSeason season = season();
    OfferAnswer first = OfferAnswer.accept(NOON.plusSeconds(1), season.offer(ADA, API, NOON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.answer(List.of(first, OfferAnswer.accept(NOON, OfferId.of(9)))))
        .withMessage("OfferSeason: offer 9 was never made, there are 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                season.answer(
                    List.of(first, OfferAnswer.accept(NOON.minusNanos(1), first.offer()))))
        .withMessageContainingAll("2026-10-05T11:59:59.999999999Z is before 2026-10-05T12:00:00Z");
    assertThat(season.figures().open()).isEqualTo(1);
    assertThat(season.answer(List.of()).findings()).isEmpty();
  }

  @Test
  void openMarket_goesBackIntoAMatch_withTheAcceptedOnesPinned() {
    Cohort cohort =
        cohort().withBids(new Bids(ADA, List.of(API), true), new Bids(CAM, List.of(API), true));
    OfferSeason season = OfferSeason.of(PM_INTERNSHIP_SCHEME, cohort);
    OfferRound first =
        season.startRound(
            rest -> {
              assertThat(rest.round()).isEqualTo(1);
              assertThat(rest.freeInterns()).containsExactly(ADA, BOB, CAM);
              assertThat(rest.freeSeats()).isEqualTo(Map.of(API, 1, MAP, 1, WEB, 1, ZOO, 2));
              return List.of(new Proposal(ADA, API), new Proposal(BOB, MAP));
            },
            NOON);
    assertThat(first.made()).containsExactly(OfferId.of(1), OfferId.of(2));
    assertThat(first.stop()).isEmpty();
    season.accept(first.made().get(0), NOON);
    season.decline(first.made().get(1), DeclineReason.PERIOD, NOON);
    season.leave(CAM, NOON);
    OfferRound second =
        season.startRound(
            rest -> {
              Cohort now = rest.within(cohort);
              assertThat(now.validate().findings()).isEmpty();
              assertThat(now.pins()).containsExactly(new Pin(ADA, API));
              assertThat(now.interns()).extracting(Intern::id).containsExactly(ADA, BOB);
              assertThat(now.bids()).hasSize(1);
              assertThat(now.exclusions()).isEmpty();
              assertThat(now.declinedOffers()).containsExactly(new DeclinedOffer(BOB, MAP));
              return List.of(new Proposal(BOB, ZOO));
            },
            NOON);
    assertThat(second.number()).isEqualTo(2);
    assertThat(season.offer(second.made().get(0)).round()).isEqualTo(2);
  }

  @Test
  void openMarket_keepsReservesOfOpenProjects_andCategoriesOfThoseWhoAreHere() {
    Cohort cohort =
        Cohort.builder()
            .from(cohort())
            .addReserve("api", "rural", 1)
            .addReserve("zoo", "rural", 1)
            .addMembership("ada", "rural")
            .addMembership("cam", "rural")
            .build();
    OfferSeason season = OfferSeason.of(PM_INTERNSHIP_SCHEME, cohort);
    season.cancelProject(ZOO, NOON);
    season.leave(CAM, NOON);
    Cohort now = season.openMarket().within(cohort);
    assertThat(now.reserves()).isEqualTo(cohort.reserves().subList(0, 1));
    assertThat(now.memberships()).isEqualTo(cohort.memberships().subList(0, 1));
    assertThat(now.validate().passes()).isTrue();
  }

  @Test
  void openMarket_keepsLinksOfThoseWhoAreFree_andGivesOthersListsOfTheirOwn() {
    Cohort cohort =
        Cohort.builder()
            .from(cohort().withBids())
            .addLink(LinkedInterns.of("ada", "bob").thenTogether("zoo"))
            .build();
    OfferSeason season = OfferSeason.of(PM_INTERNSHIP_SCHEME, cohort);
    assertThat(season.openMarket().within(cohort).links()).isEqualTo(cohort.links());
    season.accept(season.offer(ADA, ZOO, NOON), NOON);
    Cohort now = season.openMarket().within(cohort);
    assertThat(now.links()).isEmpty();
    assertThat(now.bids()).containsExactly(new Bids(BOB, List.of(ZOO), true));
    assertThat(now.validate().passes()).isTrue();
  }

  @Test
  void openMarket_keepsALinkAmongThoseWhoAreFree() {
    Cohort cohort =
        Cohort.builder()
            .from(cohort().withBids())
            .addLink(LinkedInterns.of("ada", "bob", "cam").thenTogether("zoo", "api"))
            .build();
    OfferSeason season = OfferSeason.of(PM_INTERNSHIP_SCHEME, cohort);
    season.leave(CAM, NOON);
    Cohort now = season.openMarket().within(cohort);
    assertThat(now.links())
        .containsExactly(LinkedInterns.of("ada", "bob").thenTogether("zoo", "api"));
    assertThat(now).isEqualTo(cohort.without(CAM));
    assertThat(now.validate().passes()).isTrue();
  }

  @Test
  void round_reportsWhatItCouldNotOffer() {
    OfferSeason season = season();
    OfferRound round =
        season.startRound(rest -> List.of(new Proposal(ADA, API), new Proposal(BOB, API)), NOON);
    assertThat(round.made()).hasSize(1);
    assertThat(round.report().findings())
        .singleElement()
        .hasToString(
            "WARNING /1 NO_SEAT_TO_OFFER: project api has 1 free place and 1 open offer, the"
                + " rules allow 0 % more offers than places");
  }

  @Test
  void round_waitsUntilAllOffersAreDecided() {
    OfferSeason season = season();
    season.offer(ADA, API, NOON);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.startRound(rest -> List.of(), DEADLINE))
        .withMessageContainingAll("1 offers are open", "Maybe advance");
    assertThat(season.startRound(rest -> List.of(), DEADLINE.plusNanos(1)).stop())
        .contains(StopReason.NOTHING_TO_OFFER);
  }

  @Test
  void round_thatNamesAStranger_makesNoOfferAtAll() {
    OfferSeason season = season();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                season.startRound(
                    rest -> List.of(new Proposal(ADA, API), new Proposal(InternId.of("eve"), MAP)),
                    NOON))
        .withMessage("OfferSeason: intern eve is not in the cohort");
    assertThat(season.history()).isEmpty();
  }

  @Test
  void season_stopsForEachReason() {
    ProposalSource oneOffer = rest -> List.of(new Proposal(ADA, API));
    OfferRules rules = PM_INTERNSHIP_SCHEME;
    assertThat(stop(rules, offering("2026-10-06", "2026-10-09"), oneOffer))
        .isEqualTo(StopReason.TOO_EARLY);
    assertThat(stop(rules, offering("2026-10-01", "2026-10-04"), oneOffer))
        .isEqualTo(StopReason.TIME_OVER);
    assertThat(stop(rules, offering("2026-10-05", "2026-10-05"), oneOffer))
        .isEqualTo(StopReason.NOTHING_TO_OFFER);
    assertThat(stop(rules.withMaxRounds(1), cohort(), oneOffer)).isEqualTo(StopReason.ROUND_LIMIT);
    assertThat(stop(rules.withMinAcceptedInRound(1), cohort(), oneOffer))
        .isEqualTo(StopReason.TOO_FEW_ACCEPTED);
    assertThat(stop(rules, cohort(), oneOffer)).isEqualTo(StopReason.NOTHING_TO_OFFER);
    assertThat(stop(rules, cohort().withProjects(), oneOffer)).isEqualTo(StopReason.SEATS_FILLED);
    assertThat(stop(rules, cohort().withInterns(), oneOffer)).isEqualTo(StopReason.NOBODY_FREE);
  }

  /** A cohort whose term has a phase of offers. */
  private static Cohort offering(String first, String last) {
    Term term =
        Term.of("2026", "2026-11-02", "2026-12-18")
            .withPhases(Phase.of(PhaseKind.OFFERS, first, last, "UTC"));
    return cohort().withTerm(term);
  }

  @Test
  void roundsStart_untilTheLastInstantOfThePhaseOfOffers() {
    OfferSeason season = OfferSeason.of(PM_INTERNSHIP_SCHEME, offering("2026-10-05", "2026-10-05"));
    Instant closing = Instant.parse("2026-10-06T00:00:00Z");
    assertThat(season.startRound(open -> List.of(), closing.minusNanos(1)).stop())
        .contains(StopReason.NOTHING_TO_OFFER);
    OfferId offer = season.offer(ADA, API, closing.minusNanos(1));
    season.accept(offer, closing.plusSeconds(1)); // answers are taken as long as there is time
    assertThat(season.startRound(open -> List.of(), closing.plusSeconds(1)).stop())
        .contains(StopReason.TIME_OVER);
  }

  /** Rounds in which every offer is declined, until the season stops. */
  private static StopReason stop(OfferRules rules, Cohort cohort, ProposalSource source) {
    OfferSeason season = OfferSeason.of(rules, cohort);
    OfferRound round = season.startRound(source, NOON);
    while (round.stop().isEmpty()) {
      round.made().forEach(offer -> season.decline(offer, DeclineReason.NOT_STATED, NOON));
      round = season.startRound(source, NOON);
    }
    return round.stop().orElseThrow();
  }

  @Test
  void yield_isThereByHostAndReason() {
    OfferSeason season = season();
    season.accept(season.offer(ADA, API, NOON), NOON);
    season.decline(season.offer(BOB, MAP, NOON), DeclineReason.LOCATION, NOON);
    season.decline(season.offer(CAM, MAP, NOON), DeclineReason.PERIOD, NOON);
    OfferFigures map = season.figuresByHost().get(HostId.of("host-of-map"));
    assertThat(map.made()).isEqualTo(2);
    assertThat(map.accepted()).isZero();
    assertThat(map.declined())
        .isEqualTo(Map.of(DeclineReason.LOCATION, 1, DeclineReason.PERIOD, 1));
    assertThat(season.figures().made()).isEqualTo(3);
    assertThat(season.figures().accepted()).isEqualTo(1);
    assertThat(season.figuresByHost().keySet())
        .extracting(HostId::value)
        .containsExactly("host-of-api", "host-of-map", "host-of-web", "host-of-zoo");
  }

  @Test
  void replay_refusesAHistoryThatCannotBe() {
    SeasonEvent made = new SeasonEvent.OfferMade(NOON, OfferId.of(1), ADA, API);
    SeasonEvent no = new SeasonEvent.OfferDeclined(NOON, OfferId.of(1), DeclineReason.WORK);
    assertRefused("DECLINE is not legal in state DECLINED", made, no, no);
    assertRefused(
        "number 2, the next one is 1", new SeasonEvent.OfferMade(NOON, OfferId.of(2), ADA, API));
    assertRefused("offer 1 was never made, there are 0", no);
    assertRefused("round 2 is started, the next one is 1", new SeasonEvent.RoundStarted(NOON, 2));
    assertRefused(
        "intern ada is twice on the waitlist of project api",
        new SeasonEvent.WaitlistSet(NOON, API, List.of(ADA, ADA)));
    assertRefused("is before", made, new SeasonEvent.InternLeft(NOON.minusSeconds(1), BOB));
    assertRefused("1 offers are open", made, new SeasonEvent.InternLeft(NOON, ADA));
    assertRefused("OFFERED_BEFORE", made, new SeasonEvent.OfferMade(NOON, OfferId.of(2), ADA, API));
    assertRefused(
        "accepted by an intern who has a place",
        made,
        new SeasonEvent.OfferMade(NOON, OfferId.of(2), ADA, MAP),
        new SeasonEvent.OfferAccepted(NOON, OfferId.of(1)),
        new SeasonEvent.OfferAccepted(NOON, OfferId.of(2)));
  }

  private static void assertRefused(String message, SeasonEvent... history) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                OfferSeason.replay(
                    new SeasonRecord(PM_INTERNSHIP_SCHEME, List.of(history)), cohort()))
        .withMessageContaining(message);
  }

  @Test
  void strangers_areNamedByTheirKeys() {
    OfferSeason season = season();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.offer(InternId.of("eve"), API, NOON))
        .withMessage("OfferSeason: intern eve is not in the cohort");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.waitlist(ProjectId.of("nil")))
        .withMessage("OfferSeason: project nil is not in the cohort");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.offer(OfferId.of(1)))
        .withMessage("OfferSeason: offer 1 was never made, there are 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfferId.of(0))
        .withMessage("OfferId: number is 0, it must be at least 1");
  }

  @Test
  void cohortWithErrors_isRefusedWithAllOfThem() {
    Cohort broken = cohort().withPins(new Pin(ADA, API), new Pin(BOB, API));
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> OfferSeason.of(PM_INTERNSHIP_SCHEME, broken))
        .withMessageContaining("PINS_ABOVE_SEATS");
  }

  @Test
  void rules_namesWhatIsOutOfBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfferRules.builder().maxOpenOffers(0).build())
        .withMessage("OfferRules: maxOpenOffers is 0, it must be at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfferRules.builder().timeToDecide(Duration.ZERO).build())
        .withMessage("OfferRules: timeToDecide is PT0S, it must be more than PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfferRules.builder().overbookingPercent(1_001).build())
        .withMessageContaining("from 0 to 1000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfferRules.builder().maxRounds(0).build())
        .withMessageContaining("maxRounds is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfferRules.builder().minAcceptedInRound(-1).build())
        .withMessageContaining("minAcceptedInRound is -1");
  }

  @Test
  void values_thatContradictThemselvesAreRefused() {
    OfferSeason season = season();
    Offer open = season.offer(season.offer(ADA, API, NOON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open.withState(OfferState.DECLINED))
        .withMessageContainingAll("state is DECLINED", "declineReason Optional.empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open.withDecideBy(NOON))
        .withMessageContainingAll("madeAt", "decideBy");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.figures().withExpired(3))
        .withMessage("OfferFigures: made is 1, but the states add up to 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> season.totals().withFree(3))
        .withMessageContainingAll("does not add up", "3 free");
  }
}
