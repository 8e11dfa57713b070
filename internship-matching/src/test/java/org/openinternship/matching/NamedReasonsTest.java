package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.Exclusion;
import org.openinternship.core.program.HostRanking;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

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

  private static HostRanking ranking(HostParty party) {
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
    Reason placed = Reason.of(ReasonCode.PLACED, "ann", "map", 1, 1);
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
        .isEqualTo(Reason.of(ReasonCode.PINNED, "bob", "map"));
    assertThat(onlyReason(allocation, ANN, MAP))
        .isEqualTo(Reason.of(ReasonCode.PINNED_ELSEWHERE, "ann", "poll"));
    assertThat(allocation.explain(MAP).others())
        .extracting(other -> other.reasons().get(0).code())
        .containsExactly(ReasonCode.PINNED_ELSEWHERE);
  }

  @Test
  void askedForNothing() {
    Allocation allocation = match(both().addIntern(intern("eve")));
    assertThat(allocation.explain(InternId.of("eve")).outcome())
        .isEqualTo(Reason.of(ReasonCode.ASKED_FOR_NOTHING, "eve"));
  }

  @Test
  void noListedProject() {
    Allocation allocation = match(both().addExclusion(new Exclusion(BOB, MAP)));
    assertThat(allocation.explain(BOB).outcome())
        .isEqualTo(Reason.of(ReasonCode.NO_LISTED_PROJECT, 1, "bob"));
    assertThat(allocation.record().refusals())
        .extracting(refusal -> refusal.intern() + " " + refusal.reasons().get(0).code())
        .containsExactly("bob EXCLUDED");
  }

  @Test
  void allListedTaken() {
    assertThat(match(both()).explain(BOB).outcome())
        .isEqualTo(Reason.of(ReasonCode.ALL_LISTED_TAKEN, 1, "bob"));
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
        .isEqualTo(Reason.of(ReasonCode.GOT_PREFERRED, "ann", "poll", "map"));
  }

  @Test
  void notBidFor() {
    Cohort.Builder cohort = both().addProject(Project.builder().id("poll").host("city").build());
    assertThat(onlyReason(match(cohort), ANN, ProjectId.of("poll")))
        .isEqualTo(Reason.of(ReasonCode.NOT_BID_FOR, "ann", "poll"));
  }

  @Test
  void vetoed() {
    Cohort.Builder cohort = both().addIntern(intern("eve")).addVeto("eve", "map");
    assertThat(onlyReason(match(cohort), InternId.of("eve"), MAP))
        .isEqualTo(Reason.of(ReasonCode.VETOED, "eve", "map"));
  }

  @Test
  void excluded_byProjectSupervisorUnitAndHost() {
    for (HostParty party :
        List.of(MAP, SupervisorId.of("kim"), HostUnitId.of("gis"), HostId.of("city"))) {
      assertThat(bobAtMap(both().addExclusion(new Exclusion(BOB, party))))
          .isEqualTo(Reason.of(ReasonCode.EXCLUDED, "bob", party));
    }
  }

  @Test
  void notAcceptableToHost_namedOrNotNamed() {
    HostRanking refusing = HostRanking.builder().supervisor("kim").addUnacceptable(BOB).build();
    assertThat(bobAtMap(both().addHostRanking(refusing)))
        .isEqualTo(Reason.of(ReasonCode.NOT_ACCEPTABLE_TO_HOST, "kim", "bob"));

    Cohort notNamed =
        both()
            .build()
            .withHostRankings(
                ranking(MAP)
                    .withTiers(ranking(MAP).tiers().subList(0, 1))
                    .withUnlisted(HostRanking.Unlisted.UNACCEPTABLE));
    assertThat(onlyReason(MatchingEngine.withDefaults().match(notNamed), BOB, MAP))
        .isEqualTo(Reason.of(ReasonCode.NOT_ACCEPTABLE_TO_HOST, "map", "bob"));
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
        .containsExactly(ReasonCode.SKILL_TOO_LOW, ReasonCode.WEEKLY_HOURS_TOO_FEW);
    assertThat(MatchingEngine.withDefaults().match(cohort).explain(ANN, MAP))
        .extracting(Reason::code)
        .containsExactly(ReasonCode.FACT_UNKNOWN, ReasonCode.FACT_UNKNOWN);
  }

  @Test
  void projectFull() {
    assertThat(bobAtMap(both()))
        .isEqualTo(Reason.of(ReasonCode.PROJECT_FULL, 1, "map", "rank 1", "rank 2"));
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
    assertThat(reason.code()).isEqualTo(ReasonCode.PROJECT_FULL);
    assertThat(reason.argument("cutoff")).endsWith(".000000 points");
    assertThat(reason.argument("own")).endsWith(".000000 points");
    assertThat(reason.argument("cutoff")).isNotEqualTo(reason.argument("own"));
  }

  @Test
  void supervisorFull_unitFull_hostFull() {
    Cohort two = both().build().withProjects(PROJECT.withSeats(2));
    Cohort supervisor = two.withSupervisors(Supervisor.builder().id("kim").mostInterns(1).build());
    Cohort unit =
        two.withHosts(CITY.withUnits(HostUnit.builder().id("gis").mostInterns(1).build()));
    Cohort host = two.withHosts(CITY.withMostInterns(1));
    Map<Cohort, Reason> expected =
        Map.of(
            supervisor, full(ReasonCode.SUPERVISOR_FULL, "kim"),
            unit, full(ReasonCode.UNIT_FULL, "gis"),
            host, full(ReasonCode.HOST_FULL, "city"));
    expected.forEach(
        (cohort, reason) ->
            assertThat(onlyReason(MatchingEngine.withDefaults().match(cohort), BOB, MAP))
                .isEqualTo(reason));
  }

  private static Reason full(ReasonCode code, String party) {
    return Reason.of(code, 1, party, "rank 1", "rank 2");
  }

  @Test
  void closed_byProjectSupervisorUnitAndHost() {
    Cohort open = both().build();
    Map<Cohort, String> closed =
        Map.of(
            open.withProjects(PROJECT.withSeats(0)), "map",
            open.withSupervisors(Supervisor.builder().id("kim").mostInterns(0).build()), "kim",
            open.withHosts(CITY.withUnits(HostUnit.builder().id("gis").mostInterns(0).build())),
                "gis",
            open.withHosts(CITY.withMostInterns(0)), "city");
    closed.forEach(
        (cohort, party) -> {
          Allocation allocation = MatchingEngine.withDefaults().match(cohort);
          assertThat(onlyReason(allocation, ANN, MAP))
              .isEqualTo(Reason.of(ReasonCode.CLOSED, party));
          assertThat(allocation.explain(ANN).outcome().code())
              .isEqualTo(ReasonCode.NO_LISTED_PROJECT);
          assertThat(allocation.record().refusals()).hasSize(2);
          assertThat(allocation.stable()).isTrue();
        });
  }

  @Test
  void seatsAgreed() {
    Cohort.Builder cohort = both().addIntern(intern("eve")).addPin("eve", "map");
    assertThat(onlyReason(match(cohort), ANN, MAP))
        .isEqualTo(Reason.of(ReasonCode.SEATS_AGREED, 1, "map"));
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
      long ann = lottery.number(0, 0);
      long bob = lottery.number(0, 1);
      assertThat(winner).isEqualTo(ann < bob ? ANN : BOB);
      assertThat(onlyReason(allocation, ann < bob ? BOB : ANN, MAP))
          .isEqualTo(
              Reason.of(ReasonCode.LOST_DRAW, "map", Math.min(ann, bob), Math.max(ann, bob)));
    }
  }

  private static HostRanking tie() {
    return HostRanking.builder().party(MAP).thenTied("ann", "bob").build();
  }

  @Test
  void wouldRather_byAMechanismThatIsNotStable() {
    Cohort cohort = both().build();
    MatchingPolicy policy =
        MatchingPolicy.builder().mechanism(new Dictated(cohort, Map.of(BOB, MAP))).build();
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    Reason wouldRather = Reason.of(ReasonCode.WOULD_RATHER, "ann", "map", "dictated");
    assertThat(onlyReason(allocation, ANN, MAP)).isEqualTo(wouldRather);
    assertThat(allocation.explain(ANN).outcome()).isEqualTo(wouldRather);
    assertThat(allocation.stable()).isFalse();
  }
}
