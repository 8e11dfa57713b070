package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.ResultReading;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.Cutoff;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.Standing;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;

/** Whose order decides under a limit over several projects, case by case. */
class SharedLimitTest {

  private static Intern intern(String id) {
    return Intern.builder().id(id).build();
  }

  private static Project project(String id, String supervisor) {
    return Project.builder().id(id).host("h").supervisor(supervisor).build();
  }

  private static Supervisor supervisor(String id, int max) {
    return Supervisor.builder().id(id).maxInterns(max).build();
  }

  private static HostRanking ranking(String project, String... interns) {
    return HostRanking.builder().project(project).then(interns).build();
  }

  /** Points by "intern at project", out of 100. */
  private static MatchingPolicy scored(Map<String, Integer> points) {
    Criterion table =
        Criterion.of(
            "table",
            (intern, project) ->
                Measure.of(points.getOrDefault(intern.id() + " at " + project.id(), 0), 100));
    return MatchingPolicy.builder().scoring(ScoringModel.none().plus(table, 100).build()).build();
  }

  private static List<String> places(Allocation allocation) {
    return allocation.matches().stream()
        .map(match -> match.intern() + " at " + match.project())
        .toList();
  }

  private static Reason reason(Allocation allocation, String intern, String project) {
    List<Reason> reasons = allocation.explain(InternId.of(intern), ProjectId.of(project));
    assertThat(reasons).hasSize(1);
    return reasons.get(0);
  }

  private static List<Reason> findings(Allocation allocation, ReasonCode code) {
    return allocation.findings().stream()
        .map(Finding::reason)
        .filter(reason -> reason.code() == code)
        .toList();
  }

  /** A supervisor takes 2 and has two projects of one seat each. */
  @Test
  void aLimitThatCannotBind_leavesThePlaceToWhoHasMorePointsThere() {
    Cohort cohort =
        Cohort.builder()
            .addInterns(intern("a"), intern("b"))
            .addSupervisor(supervisor("s", 2))
            .addProjects(project("p1", "s"), project("p2", "s"))
            .addBids("b", "p1")
            .addBids("a", "p1", "p2")
            .build();
    MatchingPolicy policy = scored(Map.of("b at p1", 60, "a at p1", 50, "a at p2", 90));
    for (GroupOrder groupOrder : GroupOrder.values()) {
      Allocation allocation = MatchingEngine.of(policy.withGroupOrder(groupOrder)).match(cohort);
      assertThat(places(allocation)).containsExactly("a at p2", "b at p1");
      assertThat(reason(allocation, "a", "p1"))
          .isEqualTo(
              Reason.of(MatchReason.PROJECT_FULL, 1, "p1", "60 points by p1", "50 points by p1"));
      assertThat(findings(allocation, MatchReason.PAIRS_COMPARED)).isEmpty();
      assertThat(findings(allocation, MatchReason.INTERNS_COMPARED)).isEmpty();
      assertThat(allocation.record().cutoffs())
          .as("the full supervisor decides nothing")
          .extracting(Cutoff::party)
          .containsExactly(ProjectId.of("p1"), ProjectId.of("p2"));
    }
  }

  /** Rankings p1: a, b and p2: b, a; whether the host has a limit of 100 or none. */
  @Test
  void aHostThatTakesAtMost100_neverCostsAnybodyAPlace() {
    Cohort cohort =
        Cohort.builder()
            .addInterns(intern("a"), intern("b"))
            .addHost(HostOrganization.builder().id("h").maxInterns(100).build())
            .addProjects(
                Project.builder().id("p1").host("h").build(),
                Project.builder().id("p2").host("h").build())
            .addBids("a", "p1")
            .addBids("b", "p1", "p2")
            .addHostRankings(ranking("p1", "a", "b"), ranking("p2", "b", "a"))
            .build();
    for (long seed = 0; seed < 1_000; seed++) {
      MatchingPolicy policy = MatchingPolicy.builder().lottery(Lottery.single(seed)).build();
      assertThat(places(MatchingEngine.of(policy).match(cohort)))
          .containsExactly("a at p1", "b at p2");
    }
  }

  private static Cohort chatbotAndPlanner(String... bidsOfVera) {
    return Cohort.builder()
        .addInterns(intern("lea"), intern("vera"))
        .addSupervisor(supervisor("s", 1))
        .addProjects(project("chatbot", "s"), project("planner", "s"))
        .addBids("lea", "chatbot")
        .addBids("vera", bidsOfVera)
        .build();
  }

  private static final Map<String, Integer> CHATBOT =
      Map.of("lea at chatbot", 72, "vera at chatbot", 60, "vera at planner", 95);

  /** Lea and Vera want the chatbot; Vera has more points, but at the planner. */
  @Test
  void anAddedBid_doesNotPay_andPointsShownAreThoseOfTheProjectTheyBelongTo() {
    MatchingEngine engine = MatchingEngine.of(scored(CHATBOT));
    for (String[] bids : new String[][] {{"chatbot"}, {"chatbot", "planner"}}) {
      Allocation allocation = engine.match(chatbotAndPlanner(bids));
      assertThat(allocation.matchOf("vera").map(match -> match.project().value()))
          .isNotEqualTo(Optional.of("chatbot"));
    }
    assertThat(places(engine.match(chatbotAndPlanner("chatbot"))))
        .containsExactly("lea at chatbot");
    Allocation both = engine.match(chatbotAndPlanner("chatbot", "planner"));
    assertThat(places(both)).containsExactly("vera at planner");
    assertThat(reason(both, "lea", "chatbot"))
        .isEqualTo(
            Reason.of(
                MatchReason.SUPERVISOR_FULL,
                1,
                "s",
                "95 points by planner",
                "72 points by chatbot"));
    assertThat(reason(both, "vera", "chatbot"))
        .isEqualTo(
            Reason.of(
                MatchReason.MOVE_MINDED,
                "supervisor s",
                1,
                "vera",
                "planner",
                "chatbot",
                "95 points by planner",
                "60 points by chatbot"));
    assertThat(findings(both, MatchReason.PAIRS_COMPARED))
        .containsExactly(
            Reason.of(MatchReason.PAIRS_COMPARED, "supervisor s", List.of("chatbot", "planner")));
    assertThat(both.record().cutoffs())
        .contains(
            new Cutoff(
                SupervisorId.of("s"),
                1,
                Standing.builder()
                    .by(ProjectId.of("planner"))
                    .millionths(95_000_000)
                    .draw(both.record().cutoffs().get(0).lastIn().draw())
                    .build()));
  }

  /** What the policy gives up, and that no list moves the standing all the same. */
  @Test
  void underOneOrderOverInterns_theBestStandingAtAnyProjectCounts_whateverIsAskedFor() {
    MatchingEngine engine = MatchingEngine.of(scored(CHATBOT).withGroupOrder(GroupOrder.INTERNS));
    for (String[] bids : new String[][] {{"chatbot"}, {"chatbot", "planner"}}) {
      Cohort cohort = chatbotAndPlanner(bids);
      Allocation allocation = engine.match(cohort);
      assertThat(places(allocation)).containsExactly("vera at chatbot");
      assertThat(reason(allocation, "lea", "chatbot"))
          .isEqualTo(
              Reason.of(
                  MatchReason.PROJECT_FULL_BY_HOLDER,
                  1,
                  "chatbot",
                  "supervisor s",
                  "95 points by planner",
                  "72 points by chatbot"));
      assertThat(findings(allocation, MatchReason.INTERNS_COMPARED)).hasSize(1);
    }
    Cohort vetoed =
        chatbotAndPlanner("chatbot")
            .withVetoes(new Veto(InternId.of("vera"), ProjectId.of("planner")));
    assertThat(places(engine.match(vetoed))).containsExactly("vera at chatbot");
    Cohort excluded =
        chatbotAndPlanner("chatbot")
            .withExclusions(new Exclusion(InternId.of("vera"), ProjectId.of("planner")));
    assertThat(places(engine.match(excluded)))
        .as("a conflict of interest is a fact")
        .containsExactly("lea at chatbot");
  }

  /** Pairs decide; s takes 1; i bids p2 (1 point), p1 (10); j bids p1 (5). */
  @Test
  void aFullSupervisor_mindsTheMove_andTheInternIsNotToldOfThemselves() {
    Cohort cohort =
        Cohort.builder()
            .addInterns(intern("i"), intern("j"))
            .addSupervisor(supervisor("s", 1))
            .addProjects(project("p1", "s"), project("p2", "s"))
            .addBids("i", "p2", "p1")
            .addBids("j", "p1")
            .build();
    MatchingPolicy policy = scored(Map.of("i at p2", 1, "i at p1", 10, "j at p1", 5));
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    assertThat(places(allocation)).containsExactly("i at p1");
    assertThat(allocation.stable()).isTrue();
    assertThat(reason(allocation, "i", "p2"))
        .isEqualTo(
            Reason.of(
                MatchReason.MOVE_MINDED,
                "supervisor s",
                1,
                "i",
                "p1",
                "p2",
                "10 points by p1",
                "1 points by p2"));
    assertThat(reason(allocation, "i", "p2").message())
        .contains("s has no place left", "would rather have intern i on project p1")
        .doesNotContain("last one in");

    Allocation interns = MatchingEngine.of(policy.withGroupOrder(GroupOrder.INTERNS)).match(cohort);
    assertThat(places(interns)).as("an order over interns never minds").containsExactly("i at p2");
  }

  @Test
  void seatsAgreedBefore_areSaidToBe_alsoInTheOutcome() {
    Cohort cohort =
        Cohort.builder()
            .addInterns(intern("ann"), intern("bob"), intern("eve"))
            .addProjects(project("map", "s"), project("poll", "s"))
            .addPin("eve", "map")
            .addBids("ann", "map")
            .addBids("bob", "map", "poll")
            .build();
    Allocation allocation = MatchingEngine.withDefaults().match(cohort);
    assertThat(reason(allocation, "ann", "map"))
        .isEqualTo(Reason.of(MatchReason.SEATS_AGREED, 1, "project map"));
    assertThat(allocation.explain(InternId.of("ann")).outcome())
        .isEqualTo(Reason.of(MatchReason.ALL_LISTED_AGREED, 1, "ann"));
    Cohort full =
        cohort
            .withBids(bids("ann", "map", "poll"), bids("bob", "poll"))
            .withHostRankings(ranking("poll", "bob", "ann"));
    assertThat(MatchingEngine.withDefaults().match(full).explain(InternId.of("ann")).outcome())
        .isEqualTo(Reason.of(MatchReason.LISTED_TAKEN_OR_AGREED, "ann", 1, 1));
  }

  private static Bids bids(String intern, String... projects) {
    return Cohort.builder().addBids(intern, projects).build().bids().get(0);
  }

  /** Of two seats one was agreed on before: the match had one to give. */
  @Test
  void whoTookTheOtherSeats_isToldOfThoseAlone() {
    Cohort cohort =
        Cohort.builder()
            .addInterns(intern("ann"), intern("bob"), intern("eve"))
            .addProject(project("map", "s").withSeats(2))
            .addPin("eve", "map")
            .addBids("ann", "map")
            .addBids("bob", "map")
            .addHostRanking(ranking("map", "ann", "bob", "eve"))
            .build();
    assertThat(reason(MatchingEngine.withDefaults().match(cohort), "bob", "map"))
        .isEqualTo(Reason.of(MatchReason.PROJECT_FULL, 1, "map", "rank 1 by map", "rank 2 by map"));
  }

  @Test
  void whereTheInternsOwnSeatFillsTheLimit_thatIsSaid() {
    Cohort cohort = chatbotAndPlanner("chatbot", "planner");
    Mechanism dictated =
        new Dictated(
            cohort, Map.of(InternId.of("vera"), ProjectId.of("planner")), ResultReading.NONE);
    Allocation allocation =
        MatchingEngine.of(scored(CHATBOT).withMechanism(dictated)).match(cohort);
    assertThat(reason(allocation, "vera", "chatbot"))
        .isEqualTo(
            Reason.of(MatchReason.SEATS_TAKEN_WITH_OWN, 1, "supervisor s", "vera", "planner"));
    assertThat(reason(allocation, "lea", "chatbot"))
        .isEqualTo(Reason.of(MatchReason.SEATS_TAKEN, 1, "supervisor s"));
  }

  /** Kim has one place for two projects and ranks bob; ann and eve are not named. */
  @Test
  void whoHasTheLimitAndRanks_decides_andOthersComeAfterByTheirProject() {
    Cohort cohort =
        Cohort.builder()
            .addInterns(intern("ann"), intern("bob"), intern("eve"))
            .addSupervisor(supervisor("kim", 1))
            .addProjects(project("x", "kim"), project("y", "kim"))
            .addBids("ann", "x")
            .addBids("bob", "y")
            .addBids("eve", "x")
            .addHostRanking(HostRanking.builder().supervisor("kim").then("bob").build())
            .addHostRanking(ranking("x", "eve", "ann", "bob"))
            .build();
    Allocation allocation = MatchingEngine.withDefaults().match(cohort);
    assertThat(places(allocation)).containsExactly("bob at y");
    assertThat(reason(allocation, "ann", "x"))
        .isEqualTo(
            Reason.of(
                MatchReason.SUPERVISOR_FULL,
                1,
                "kim",
                "rank 1 by kim",
                "not named by kim, rank 2 by x"));
    assertThat(findings(allocation, MatchReason.HOLDER_RANKS))
        .containsExactly(Reason.of(MatchReason.HOLDER_RANKS, "supervisor kim", List.of("x", "y")));
    assertThat(findings(allocation, MatchReason.RANKING_YIELDS))
        .containsExactly(Reason.of(MatchReason.RANKING_YIELDS, "project x", "supervisor kim"));
    Cohort withoutBob = cohort.withBids(bids("ann", "x"), bids("eve", "x"));
    Allocation among = MatchingEngine.withDefaults().match(withoutBob);
    assertThat(places(among)).containsExactly("eve at x");
    assertThat(reason(among, "ann", "x"))
        .as("kim decides for x, so it is not the project's own order")
        .isEqualTo(
            Reason.of(
                MatchReason.PROJECT_FULL_BY_HOLDER,
                1,
                "x",
                "supervisor kim",
                "not named by kim, rank 1 by x",
                "not named by kim, rank 2 by x"));
  }

  @Test
  void ofNestedLimits_theTopmostWhoseHolderRanksDecides() {
    Cohort cohort =
        Cohort.builder()
            .addInterns(intern("ann"), intern("bob"))
            .addSupervisors(supervisor("kim", 1), Supervisor.builder().id("lee").build())
            .addHost(HostOrganization.builder().id("h").maxInterns(1).build())
            .addProjects(project("x", "kim"), project("y", "kim"), project("z", "lee"))
            .addBids("ann", "x")
            .addBids("bob", "y")
            .addHostRanking(HostRanking.builder().supervisor("kim").then("bob", "ann").build())
            .build();
    assertThat(places(MatchingEngine.withDefaults().match(cohort))).containsExactly("bob at y");
    Cohort decided =
        cohort.withHostRankings(
            cohort.hostRankings().get(0),
            HostRanking.builder().party(HostId.of("h")).then("ann", "bob").build());
    assertThat(places(MatchingEngine.withDefaults().match(decided))).containsExactly("ann at x");
    Cohort roomy = decided.withHosts(HostOrganization.builder().id("h").maxInterns(2).build());
    assertThat(places(MatchingEngine.withDefaults().match(roomy)))
        .as("2 of 1 + 1 seats cannot bind")
        .containsExactly("bob at y");
  }

  @Test
  void aSupervisorOfOneProject_decidesNothing() {
    Cohort cohort =
        Cohort.builder()
            .addInterns(intern("ann"), intern("bob"))
            .addSupervisor(supervisor("kim", 1))
            .addProject(project("x", "kim").withSeats(2))
            .addBids("ann", "x")
            .addBids("bob", "x")
            .addHostRanking(HostRanking.builder().supervisor("kim").then("bob", "ann").build())
            .addHostRanking(ranking("x", "ann", "bob"))
            .build();
    Allocation allocation = MatchingEngine.withDefaults().match(cohort);
    assertThat(places(allocation)).containsExactly("ann at x");
    assertThat(reason(allocation, "bob", "x"))
        .isEqualTo(Reason.of(MatchReason.SUPERVISOR_FULL, 1, "kim", "rank 1 by x", "rank 2 by x"));
    assertThat(findings(allocation, MatchReason.RANKING_YIELDS)).isEmpty();
  }

  @Test
  void belowALimitWhereSomeRankAndOthersScore_ranksComeFirst_andAFindingSaysSo() {
    Cohort cohort =
        Cohort.builder()
            .addInterns(intern("ann"), intern("bob"))
            .addSupervisor(supervisor("kim", 1))
            .addProjects(project("x", "kim"), project("y", "kim"))
            .addBids("ann", "x")
            .addBids("bob", "y")
            .addHostRanking(ranking("x", "bob", "ann"))
            .build();
    MatchingPolicy policy = scored(Map.of("bob at y", 100));
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    assertThat(places(allocation)).containsExactly("ann at x");
    assertThat(findings(allocation, MatchReason.RANKS_BEFORE_POINTS))
        .containsExactly(
            Reason.of(
                MatchReason.RANKS_BEFORE_POINTS, "supervisor kim", List.of("x"), List.of("y")));
    MatchingPolicy byScore = policy.withHostPreferences(HostPreferences.SCORES);
    assertThat(findings(MatchingEngine.of(byScore).match(cohort), MatchReason.RANKS_BEFORE_POINTS))
        .isEmpty();
  }

  /** Nobody loses a place they asked for to someone who did not ask. */
  @Test
  void suggestions_comeAfterEveryWish() {
    Cohort cohort =
        Cohort.builder()
            .addInterns(intern("ann"), intern("bob"))
            .addProject(project("x", "kim"))
            .addBids("ann", "x")
            .build();
    MatchingPolicy policy =
        scored(Map.of("ann at x", 1, "bob at x", 100))
            .withInternPreferences(InternPreferences.BIDS_THEN_SCORES);
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    assertThat(places(allocation)).containsExactly("ann at x");
    assertThat(reason(allocation, "bob", "x"))
        .isEqualTo(
            Reason.of(
                MatchReason.PROJECT_FULL,
                1,
                "x",
                "1 points by x",
                "not asked for, 100 points by x"));
    MatchingPolicy scores = policy.withInternPreferences(InternPreferences.SCORES);
    assertThat(places(MatchingEngine.of(scores).match(cohort)))
        .as("where all is suggested, nothing is a wish")
        .containsExactly("bob at x");
  }

  private static Cohort mentored(String... ofM) {
    Cohort.Builder cohort =
        Cohort.builder()
            .addInterns(intern("ann"), intern("bob"))
            .addMentor(Mentor.builder().id("m").maxInterns(1).build())
            .addSupervisor(supervisor("kim", 2))
            .addHostRanking(ranking("x", "ann", "bob"))
            .addHostRanking(ranking("y", "bob", "ann", "eve"))
            .addIntern(intern("eve"))
            .addBids("ann", "x")
            .addBids("bob", "y")
            .addBids("eve", "y");
    for (String id : List.of("x", "y", "z", "u")) {
      Project project =
          Project.builder()
              .id(id)
              .host("h")
              .supervisor(id.equals("u") ? "lee" : "kim")
              .seats(2)
              .build();
      cohort.addProject(
          List.of(ofM).contains(id) ? project.withMentors(MentorId.of("m")) : project);
    }
    return cohort.addSupervisor(Supervisor.builder().id("lee").build()).build();
  }

  @Test
  void aMentorsLimit_isKeptWhereItIsNested() {
    Allocation allocation = MatchingEngine.withDefaults().match(mentored("x", "y"));
    assertThat(allocation.matches()).hasSize(1);
    assertThat(reason(allocation, "eve", "y").code()).isEqualTo(MatchReason.MENTOR_FULL);
    assertThat(findings(allocation, MatchReason.PAIRS_COMPARED))
        .contains(Reason.of(MatchReason.PAIRS_COMPARED, "supervisor kim", List.of("x", "y", "z")));
    assertThat(findings(allocation, CohortReason.MENTOR_LIMIT_CROSSES)).isEmpty();
  }

  @Test
  void aMentorsLimitThatCrossesAnother_isNotKept_andAFindingSaysSo() {
    Allocation allocation = MatchingEngine.withDefaults().match(mentored("x", "y", "u"));
    assertThat(allocation.matches()).hasSize(2);
    assertThat(findings(allocation, CohortReason.MENTOR_LIMIT_CROSSES))
        .containsExactly(Reason.of(CohortReason.MENTOR_LIMIT_CROSSES, "m", 1, "supervisor", "kim"));
    Cohort nested =
        mentored("x", "y", "u")
            .withSupervisors(
                Supervisor.builder().id("kim").maxInterns(OptionalInt.empty()).build(),
                Supervisor.builder().id("lee").build());
    assertThat(MatchingEngine.withDefaults().match(nested).matches()).hasSize(1);
  }
}
