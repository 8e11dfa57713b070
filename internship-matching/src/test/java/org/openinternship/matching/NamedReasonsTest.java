package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.eligibility.EligibilityReason;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.ResultReading;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.InternReason;
import org.openinternship.matching.result.MatchReason;

/** Every reason an intern can be given, by name: ann, bob and a map to be drawn. */
class NamedReasonsTest {
  private static final InternId ANN = InternId.of("ann");
  private static final InternId BOB = InternId.of("bob");
  private static final ProjectId MAP = ProjectId.of("map");
  private static final Project PROJECT =
      Project.builder().id("map").host("city").unit("gis").supervisor("kim").build();
  private static final HostOrganization CITY =
      HostOrganization.builder().id("city").addUnit(HostUnit.builder().id("gis").build()).build();

  /** Both bid for the map, which takes one; everybody likes ann better. */
  private static Cohort.Builder both() {
    return Cohort.builder()
        .addInterns(intern("ann"), intern("bob"))
        .addProject(PROJECT)
        .addHost(CITY)
        .addSupervisor(Supervisor.builder().id("kim").build())
        .addBids("ann", "map")
        .addBids("bob", "map")
        .addHostRanking(ranking(MAP));
  }

  private static Intern intern(String id) {
    return Intern.builder().id(id).build();
  }

  private static HostRanking ranking(HostSideId party) {
    return HostRanking.builder().party(party).then("ann", "bob").build();
  }

  private static Allocation match(Cohort.Builder cohort) {
    return MatchingEngine.withDefaults().match(cohort.build());
  }

  private static Reason onlyReason(Allocation allocation, InternId intern, ProjectId project) {
    List<Reason> reasons = allocation.explain(intern, project);
    assertThat(reasons).hasSize(1);
    return reasons.get(0);
  }

  private static Reason bobAtMap(Cohort.Builder cohort) {
    return onlyReason(match(cohort), BOB, MAP);
  }

  @Test
  void placed() {
    Allocation allocation = match(both());
    Reason placed = Reason.of(MatchReason.PLACED, "ann", "map", 1, 1);
    assertThat(allocation.explain(ANN).outcome()).isEqualTo(placed);
    assertThat(onlyReason(allocation, ANN, MAP)).isEqualTo(placed);
    assertThat(allocation.explain(ANN).preferred()).isEmpty();
  }

  @Test
  void pinned_andPinnedElsewhere() {
    Cohort.Builder cohort =
        both()
            .addProject(Project.builder().id("poll").host("city").build())
            .addPin("ann", "poll")
            .addPin("bob", "map");
    Allocation allocation = match(cohort);
    assertThat(allocation.explain(BOB).outcome())
        .isEqualTo(Reason.of(MatchReason.PINNED, "bob", "map"));
    assertThat(onlyReason(allocation, ANN, MAP))
        .isEqualTo(Reason.of(MatchReason.PINNED_ELSEWHERE, "ann", "poll"));
    assertThat(allocation.explain(MAP).others())
        .extracting(other -> other.reasons().get(0).code())
        .containsExactly(MatchReason.PINNED_ELSEWHERE);
  }

  @Test
  void askedForNothing() {
    Allocation allocation = match(both().addIntern(intern("eve")));
    assertThat(allocation.explain(InternId.of("eve")).outcome())
        .isEqualTo(Reason.of(MatchReason.ASKED_FOR_NOTHING, "eve"));
  }

  @Test
  void noListedProject() {
    Allocation allocation = match(both().addExclusion(new Exclusion(BOB, MAP)));
    assertThat(allocation.explain(BOB).outcome())
        .isEqualTo(Reason.of(MatchReason.NO_LISTED_PROJECT, 1, "bob"));
    assertThat(allocation.record().refusals())
        .extracting(refusal -> refusal.intern() + " " + refusal.reasons().get(0).code())
        .containsExactly("bob EXCLUDED");
  }

  @Test
  void allListedTaken() {
    assertThat(match(both()).explain(BOB).outcome())
        .isEqualTo(Reason.of(MatchReason.ALL_LISTED_TAKEN, "bob", 1));
  }

  @Test
  void gotPreferred() {
    Cohort.Builder cohort =
        Cohort.builder()
            .addIntern(intern("ann"))
            .addProject(PROJECT.withUnit(Optional.empty()))
            .addProject(Project.builder().id("poll").host("city").build())
            .addBids("ann", "poll", "map");
    assertThat(onlyReason(match(cohort), ANN, MAP))
        .isEqualTo(Reason.of(MatchReason.GOT_PREFERRED, "ann", "poll", "map"));
  }

  @Test
  void notBidFor() {
    Cohort.Builder cohort = both().addProject(Project.builder().id("poll").host("city").build());
    assertThat(onlyReason(match(cohort), ANN, ProjectId.of("poll")))
        .isEqualTo(Reason.of(BidReason.NOT_BID_FOR, "ann", "poll"));
  }

  @Test
  void vetoed() {
    Cohort.Builder cohort = both().addIntern(intern("eve")).addVeto("eve", "map");
    assertThat(onlyReason(match(cohort), InternId.of("eve"), MAP))
        .isEqualTo(Reason.of(BidReason.VETOED, "eve", "map"));
  }

  @Test
  void excluded_byProjectSupervisorUnitAndHost() {
    for (HostSideId party :
        List.of(MAP, SupervisorId.of("kim"), HostUnitId.of("gis"), HostId.of("city"))) {
      assertThat(bobAtMap(both().addExclusion(new Exclusion(BOB, party))))
          .isEqualTo(Reason.of(CohortReason.EXCLUDED, "bob", party));
    }
  }

  @Test
  void notAcceptableToHost_namedOrNotNamed() {
    HostRanking refusing = HostRanking.builder().supervisor("kim").addUnacceptable(BOB).build();
    assertThat(bobAtMap(both().addHostRanking(refusing)))
        .isEqualTo(Reason.of(CohortReason.NOT_ACCEPTABLE_TO_HOST, "supervisor kim", "bob"));

    Cohort notNamed =
        both()
            .build()
            .withHostRankings(
                ranking(MAP)
                    .withTiers(ranking(MAP).tiers().subList(0, 1))
                    .withUnlisted(HostRanking.Unlisted.UNACCEPTABLE));
    assertThat(onlyReason(MatchingEngine.withDefaults().match(notNamed), BOB, MAP))
        .isEqualTo(Reason.of(CohortReason.NOT_ACCEPTABLE_TO_HOST, "project map", "bob"));
  }

  @Test
  void requirements_allThatStandAgainstThePair() {
    Project asking =
        PROJECT
            .withHoursPerWeek(20)
            .withSkillNeeds(
                Project.builder()
                    .id("x")
                    .host("y")
                    .requires("sql", Proficiency.WORKING)
                    .build()
                    .skillNeeds());
    Cohort cohort =
        both()
            .build()
            .withProjects(asking)
            .withInterns(
                intern("ann"),
                Intern.builder()
                    .id("bob")
                    .addSkill("sql", Proficiency.BASIC)
                    .hoursPerWeek(10)
                    .build());
    assertThat(MatchingEngine.withDefaults().match(cohort).explain(BOB, MAP))
        .extracting(Reason::code)
        .containsExactly(EligibilityReason.SKILL_TOO_LOW, EligibilityReason.WEEKLY_HOURS_TOO_FEW);
    assertThat(MatchingEngine.withDefaults().match(cohort).explain(ANN, MAP))
        .extracting(Reason::code)
        .containsExactly(GeneralReason.FACT_UNKNOWN, GeneralReason.FACT_UNKNOWN);
  }

  @Test
  void projectFull() {
    assertThat(bobAtMap(both()))
        .isEqualTo(Reason.of(MatchReason.PROJECT_FULL, 1, "map", "rank 1 by map", "rank 2 by map"));
  }

  @Test
  void projectFull_byScore() {
    Cohort cohort =
        both()
            .build()
            .withHostRankings()
            .withInterns(
                Intern.builder().id("ann").addLearningGoal("maps").build(),
                Intern.builder().id("bob").addLearningGoal("cooking").build())
            .withProjects(PROJECT.withTeaches("maps"));
    Reason reason = onlyReason(MatchingEngine.withDefaults().match(cohort), BOB, MAP);
    assertThat(reason.code()).isEqualTo(MatchReason.PROJECT_FULL);
    assertThat(reason.argument("cutoff")).endsWith(" points by map");
    assertThat(reason.argument("own")).endsWith(" points by map");
    assertThat(reason.argument("cutoff")).isNotEqualTo(reason.argument("own"));
  }

  @Test
  void supervisorFull_unitFull_hostFull() {
    Cohort two = both().build().withProjects(PROJECT.withSeats(2));
    Cohort supervisor = two.withSupervisors(Supervisor.builder().id("kim").maxInterns(1).build());
    Cohort unit = two.withHosts(CITY.withUnits(HostUnit.builder().id("gis").maxInterns(1).build()));
    Cohort host = two.withHosts(CITY.withMaxInterns(1));
    Map<Cohort, Reason> expected =
        Map.of(
            supervisor, full(MatchReason.SUPERVISOR_FULL, "kim"),
            unit, full(MatchReason.UNIT_FULL, "gis"),
            host, full(MatchReason.HOST_FULL, "city"));
    expected.forEach(
        (cohort, reason) ->
            assertThat(onlyReason(MatchingEngine.withDefaults().match(cohort), BOB, MAP))
                .isEqualTo(reason));
  }

  private static Reason full(ReasonCode code, String party) {
    return Reason.of(code, 1, party, "rank 1 by map", "rank 2 by map");
  }

  @Test
  void closed_byProjectSupervisorUnitAndHost() {
    Cohort open = both().build();
    Map<Cohort, String> closed =
        Map.of(
            open.withProjects(PROJECT.withSeats(0)), "project map",
            open.withSupervisors(Supervisor.builder().id("kim").maxInterns(0).build()),
                "supervisor kim",
            open.withHosts(CITY.withUnits(HostUnit.builder().id("gis").maxInterns(0).build())),
                "unit gis",
            open.withHosts(CITY.withMaxInterns(0)), "host city");
    closed.forEach(
        (cohort, party) -> {
          Allocation allocation = MatchingEngine.withDefaults().match(cohort);
          assertThat(onlyReason(allocation, ANN, MAP))
              .isEqualTo(Reason.of(MatchReason.CLOSED, party));
          assertThat(allocation.explain(ANN).outcome().code())
              .isEqualTo(MatchReason.NO_LISTED_PROJECT);
          assertThat(allocation.record().refusals()).hasSize(2);
          assertThat(allocation.stable()).isTrue();
        });
  }

  @Test
  void seatsAgreed() {
    Cohort.Builder cohort = both().addIntern(intern("eve")).addPin("eve", "map");
    assertThat(onlyReason(match(cohort), ANN, MAP))
        .isEqualTo(Reason.of(MatchReason.SEATS_AGREED, 1, "project map"));
  }

  @Test
  void lostDraw_withBothNumbers() {
    Cohort tied = both().build().withHostRankings(tie());
    for (long seed = 0; seed < 8; seed++) {
      Lottery lottery = Lottery.single(seed);
      Allocation allocation =
          MatchingEngine.of(
                  MatchingPolicy.builder()
                      .hostPreferences(HostPreferences.RANKINGS)
                      .lottery(lottery)
                      .build())
              .match(tied);
      InternId winner = allocation.matches().get(0).intern();
      long ann = lottery.number("ann");
      long bob = lottery.number("bob");
      assertThat(winner).isEqualTo(ann < bob ? ANN : BOB);
      assertThat(onlyReason(allocation, ann < bob ? BOB : ANN, MAP))
          .isEqualTo(
              Reason.of(
                  MatchReason.LOST_DRAW,
                  "project map",
                  "rank 1 by map",
                  "rank 1 by map",
                  Math.min(ann, bob),
                  Math.max(ann, bob)));
    }
  }

  /** Kim takes one of two; at each project everybody is level, and each project draws alone. */
  @Test
  void moveLostDraw_withBothNumbers() {
    Cohort.Builder cohort =
        Cohort.builder()
            .addInterns(Intern.builder().id("ann").build(), Intern.builder().id("bob").build())
            .addSupervisor(Supervisor.builder().id("kim").maxInterns(1).build())
            .addBids("ann", "map", "app")
            .addBids("bob", "web");
    for (String id : List.of("map", "app", "web")) {
      cohort.addProject(Project.builder().id(id).host("h").supervisor("kim").build());
    }
    int moves = 0;
    for (long seed = 0; seed < 120; seed++) {
      Lottery lottery = Lottery.perProject(seed);
      MatchingPolicy policy =
          MatchingPolicy.builder()
              .hostPreferences(HostPreferences.RANKINGS)
              .lottery(lottery)
              .build();
      long map = lottery.number("map", "ann");
      long app = lottery.number("app", "ann");
      long bob = lottery.number("web", "bob");
      if (app < bob && bob < map) {
        assertThat(onlyReason(MatchingEngine.of(policy).match(cohort.build()), ANN, MAP))
            .isEqualTo(
                Reason.of(
                    MatchReason.MOVE_LOST_DRAW,
                    "supervisor kim",
                    1,
                    "ann",
                    "app",
                    "map",
                    app,
                    map));
        moves++;
      }
      MatchingPolicy oneDraw = policy.withLottery(Lottery.single(seed));
      Allocation allocation = MatchingEngine.of(oneDraw).match(cohort.build());
      allocation
          .matchOf("ann")
          .ifPresent(match -> assertThat(match.project()).as("one draw for both").isEqualTo(MAP));
    }
    assertThat(moves).isBetween(8, 40); // one in six
  }

  private static HostRanking tie() {
    return HostRanking.builder().party(MAP).thenTied("ann", "bob").build();
  }

  private static Allocation bobAtMapInstead(ResultReading reading) {
    Cohort cohort = both().build();
    Mechanism mechanism = new Dictated(cohort, Map.of(BOB, MAP), reading);
    return MatchingEngine.of(MatchingPolicy.builder().mechanism(mechanism).build()).match(cohort);
  }

  @Test
  void seatsTaken_whereTheMechanismSaysNothingOfItsResult() {
    Allocation allocation = bobAtMapInstead(ResultReading.NONE);
    assertThat(onlyReason(allocation, ANN, MAP))
        .isEqualTo(Reason.of(MatchReason.SEATS_TAKEN, 1, "project map"));
    assertThat(allocation.explain(ANN).outcome())
        .isEqualTo(Reason.of(MatchReason.NO_SEAT_LEFT, "ann", 1));
    assertThat(allocation.stable()).isFalse();
    assertThat(allocation.record().cutoffs()).isEmpty();
    assertThat(allocation.explain(MAP).others())
        .containsExactly(
            new InternReason(
                ANN,
                Optional.empty(),
                List.of(Reason.of(MatchReason.SEATS_TAKEN, 1, "project map"))));
  }

  @Test
  void seatsTakenAtTurn_whereInternsTookTurns() {
    Allocation allocation = bobAtMapInstead(ResultReading.TURN_ORDER);
    assertThat(onlyReason(allocation, ANN, MAP))
        .isEqualTo(Reason.of(MatchReason.SEATS_TAKEN_AT_TURN, 1, "project map", "ann"));
    assertThat(allocation.explain(ANN).outcome().message())
        .isEqualTo(
            "when the turn of intern ann came, no place was left on the one project"
                + " that could be considered");
  }

  /** A mechanism may claim cutoffs falsely; what is said is true all the same. */
  @Test
  void wouldRather_whereTheResultContradictsTheCutoffsThatItsMechanismClaims() {
    Allocation allocation = bobAtMapInstead(ResultReading.PRIORITY_CUTOFFS);
    Reason wouldRather = Reason.of(MatchReason.WOULD_RATHER, "ann", "map", "dictated");
    assertThat(onlyReason(allocation, ANN, MAP)).isEqualTo(wouldRather);
    assertThat(allocation.explain(ANN).outcome()).isEqualTo(wouldRather);
    assertThat(allocation.stable()).isFalse();
    assertThat(allocation.record().cutoffs()).isEmpty();
  }

  @Test
  void wouldRather_whereASeatIsLeft() {
    Cohort cohort = both().build();
    Mechanism nobody = new Dictated(cohort, Map.of());
    Allocation allocation =
        MatchingEngine.of(MatchingPolicy.builder().mechanism(nobody).build()).match(cohort);
    assertThat(onlyReason(allocation, BOB, MAP))
        .isEqualTo(Reason.of(MatchReason.WOULD_RATHER, "bob", "map", "dictated"));
  }

  @Test
  void moveMinded_belowAFullLimit() {
    Cohort cohort =
        Cohort.builder()
            .addInterns(intern("ann"), intern("bob"))
            .addSupervisor(Supervisor.builder().id("kim").maxInterns(2).build())
            .addProject(Project.builder().id("map").host("city").supervisor("kim").build())
            .addProject(Project.builder().id("poll").host("city").supervisor("kim").build())
            .addProject(Project.builder().id("web").host("city").supervisor("kim").build())
            .addBids("ann", "map", "poll")
            .addBids("bob", "web")
            .addHostRanking(HostRanking.builder().project("map").then("bob", "eve", "ann").build())
            .addHostRanking(HostRanking.builder().project("poll").then("ann").build())
            .addHostRanking(HostRanking.builder().project("web").then("bob").build())
            .addIntern(intern("eve"))
            .build();
    Mechanism dictated =
        new Dictated(
            cohort,
            Map.of(ANN, ProjectId.of("poll"), BOB, ProjectId.of("web")),
            ResultReading.PRIORITY_CUTOFFS);
    Allocation allocation =
        MatchingEngine.of(MatchingPolicy.builder().mechanism(dictated).build()).match(cohort);
    assertThat(allocation.stable()).isTrue();
    assertThat(onlyReason(allocation, ANN, MAP))
        .isEqualTo(
            Reason.of(
                MatchReason.MOVE_MINDED,
                "supervisor kim",
                2,
                "ann",
                "poll",
                "map",
                "rank 1 by poll",
                "rank 3 by map"));
  }
}
