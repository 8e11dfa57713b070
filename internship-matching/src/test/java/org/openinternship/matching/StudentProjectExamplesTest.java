package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.PreferenceLists;
import org.openinternship.core.cohort.ProjectRanking;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.policy.Acceptability;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.MatchReason;

/** Student-project allocation by example: published instances, and what each ranking does. */
class StudentProjectExamplesTest {

  private static List<String> places(Allocation allocation) {
    return allocation.matches().stream()
        .map(match -> match.intern() + " " + match.project())
        .toList();
  }

  private static List<Reason> findings(Allocation allocation, ReasonCode code) {
    return allocation.findings().stream()
        .map(Finding::reason)
        .filter(reason -> reason.code() == code)
        .toList();
  }

  private static Cohort.Builder interns(String... interns) {
    Cohort.Builder cohort = Cohort.builder();
    for (String intern : interns) {
      cohort.addIntern(Intern.builder().id(intern).build());
    }
    return cohort;
  }

  private static Project project(String id, String supervisor) {
    return Project.builder().id(id).host("h").supervisor(supervisor).build();
  }

  /**
   * After Figure 1 of Abraham, Irving, Manlove, Two algorithms for the student-project allocation
   * problem (2007): seven students, eight projects, three lecturers.
   */
  @Test
  void abrahamIrvingManlove2007_figure1() {
    PreferenceLists lists = PreferenceLists.of("university");
    lists.intern("s1").then("p1", "p7");
    lists.intern("s2").then("p1", "p2", "p3", "p4", "p5", "p6");
    lists.intern("s3").then("p2", "p1", "p4");
    lists.intern("s4").then("p2");
    lists.intern("s5").then("p1", "p2", "p3", "p4");
    lists.intern("s6").then("p2", "p3", "p4", "p5", "p6");
    lists.intern("s7").then("p5", "p3", "p8");
    lists.project("p1", 2, "l1");
    for (String project : List.of("p2", "p3")) {
      lists.project(project, 1, "l1");
    }
    for (String project : List.of("p4", "p5", "p6")) {
      lists.project(project, 1, "l2");
    }
    for (String project : List.of("p7", "p8")) {
      lists.project(project, 1, "l3");
    }
    lists.supervisor("l1", 3).then("s7", "s4", "s1", "s3", "s2", "s5", "s6");
    lists.supervisor("l2", 2).then("s3", "s2", "s6", "s7", "s5");
    lists.supervisor("l3", 2).then("s1", "s7");
    MatchingPolicy policy = MatchingPolicy.preferenceLists();
    assertThat(places(MatchingEngine.of(policy).match(lists.cohort())))
        .containsExactly("s1 p1", "s2 p5", "s3 p4", "s4 p2", "s7 p3");
    MatchingPolicy lecturers = policy.withMechanism(DeferredAcceptance.projectProposing());
    assertThat(places(MatchingEngine.of(lecturers).match(lists.cohort())))
        .containsExactly("s1 p1", "s2 p5", "s3 p4", "s4 p2", "s7 p3");
  }

  /** Two students who each prefer what the lecturer would rather give to the other. */
  @Test
  void theSideThatProposes_getsItsWay() {
    PreferenceLists lists = PreferenceLists.of("university");
    lists.intern("s1").then("p1", "p2");
    lists.intern("s2").then("p2", "p1");
    lists.project("p1", 1, "l1");
    lists.project("p2", 1, "l2");
    lists.supervisor("l1", 1).then("s2", "s1");
    lists.supervisor("l2", 1).then("s1", "s2");
    MatchingPolicy policy = MatchingPolicy.preferenceLists();
    assertThat(places(MatchingEngine.of(policy).match(lists.cohort())))
        .containsExactly("s1 p1", "s2 p2");
    MatchingPolicy lecturers = policy.withMechanism(DeferredAcceptance.projectProposing());
    assertThat(places(MatchingEngine.of(lecturers).match(lists.cohort())))
        .containsExactly("s1 p2", "s2 p1");
  }

  private static Cohort lecturersRankProjects() {
    StudentProjects instance =
        new StudentProjects(
            new int[][] {{2, 1, 0}, {0, 1}, {2}},
            new int[] {0, 0, 1},
            new int[] {1, 1, 1},
            new int[] {2, 1});
    return instance.rankingProjects(new int[] {1, 0, 2});
  }

  /** Lots decide who gets the one place that two want, and with it how many are placed. */
  @Test
  void whereLecturersRankProjects_lotsDecideOnTheSizeToo() {
    Set<Integer> sizes = new HashSet<>();
    for (long seed = 0; seed < 20; seed++) {
      MatchingPolicy policy =
          MatchingPolicy.preferenceLists()
              .withAcceptability(Acceptability.STATED)
              .withLottery(Lottery.single(seed));
      Allocation allocation = MatchingEngine.of(policy).match(lecturersRankProjects());
      assertThat(allocation.stable()).isTrue();
      sizes.add(allocation.matches().size());
    }
    assertThat(sizes).containsExactlyInAnyOrder(2, 3);
  }

  /** Kim takes one, and would rather have the chatbot done, whoever does it. */
  private static Cohort chatbotFirst() {
    return interns("lea", "max", "vera")
        .addSupervisor(Supervisor.builder().id("kim").maxInterns(1).build())
        .addProjects(project("chatbot", "kim"), project("planner", "kim"))
        .addProjectRanking(ProjectRanking.bySupervisor("kim").then("chatbot", "planner"))
        .addHostRanking(HostRanking.builder().project("chatbot").then("vera", "lea").build())
        .addHostRanking(HostRanking.builder().project("planner").then("max").build())
        .addBids("max", "planner")
        .addBids("lea", "chatbot")
        .build();
  }

  @Test
  void aRankingOfProjects_comesBeforeAnyRankOnThem_andSaysSo() {
    Allocation allocation = MatchingEngine.withDefaults().match(chatbotFirst());
    assertThat(places(allocation)).containsExactly("lea chatbot");
    assertThat(allocation.explain(InternId.of("max"), ProjectId.of("planner")))
        .containsExactly(
            Reason.of(
                MatchReason.SUPERVISOR_FULL,
                1,
                "kim",
                "project rank 1 by kim, rank 2 by chatbot",
                "project rank 2 by kim, rank 1 by planner"));
    assertThat(findings(allocation, MatchReason.PROJECTS_COME_FIRST))
        .containsExactly(
            Reason.of(
                MatchReason.PROJECTS_COME_FIRST, "supervisor kim", List.of("chatbot", "planner")));
    Cohort unranked = chatbotFirst().withProjectRankings();
    assertThat(places(MatchingEngine.withDefaults().match(unranked)))
        .containsExactly("max planner");
  }

  /** The chatbot ranks and the planner goes by scores, but the order of the two comes first. */
  @Test
  void ranksAreNotSaidToComeBeforePoints_whereProjectsAreRanked() {
    Cohort cohort = chatbotFirst().withHostRankings(chatbotFirst().hostRankings().get(0));
    MatchingEngine engine = MatchingEngine.withDefaults();
    assertThat(findings(engine.match(cohort), MatchReason.RANKS_BEFORE_POINTS)).isEmpty();
    assertThat(
            findings(engine.match(cohort.withProjectRankings()), MatchReason.RANKS_BEFORE_POINTS))
        .hasSize(1);
  }

  @Test
  void aRankingOfProjectsThatDecidesNothing_isSaid() {
    Cohort roomy =
        chatbotFirst().withSupervisors(Supervisor.builder().id("kim").maxInterns(2).build());
    Allocation allocation = MatchingEngine.withDefaults().match(roomy);
    assertThat(places(allocation)).containsExactly("lea chatbot", "max planner");
    assertThat(findings(allocation, MatchReason.PROJECT_RANKING_IDLE))
        .containsExactly(Reason.of(MatchReason.PROJECT_RANKING_IDLE, "supervisor kim"));
    assertThat(findings(allocation, MatchReason.PROJECTS_COME_FIRST)).isEmpty();
  }

  @Test
  void moreTiersOfProjectsThanFitBesideScores_areRefused() {
    Cohort.Builder cohort =
        interns("lea").addSupervisor(Supervisor.builder().id("kim").maxInterns(1).build());
    List<String> projects = new ArrayList<>();
    for (int p = 0; p < 20; p++) {
      projects.add("p" + p);
      cohort.addProject(project("p" + p, "kim"));
    }
    cohort.addBids("lea", "p0");
    cohort.addProjectRanking(
        ProjectRanking.bySupervisor("kim").then(projects.toArray(String[]::new)));
    assertThatThrownBy(() -> MatchingEngine.withDefaults().match(cohort.build()))
        .isInstanceOf(FindingsException.class)
        .hasMessageContaining("supervisor kim ranks projects in 20 tiers")
        .hasMessageContaining("Maybe tie some, or let rankings alone decide");
    MatchingPolicy rankings =
        MatchingPolicy.builder().hostPreferences(HostPreferences.RANKINGS).build();
    assertThat(places(MatchingEngine.of(rankings).match(cohort.build()))).containsExactly("lea p0");
  }

  /** Kim wants vera on the planner more than anybody, and on the chatbot least of all. */
  private static HostRanking pairs() {
    return HostRanking.builder()
        .supervisor("kim")
        .thenPair("vera", "planner")
        .thenPair("lea", "chatbot")
        .thenPair("vera", "chatbot")
        .build();
  }

  @Test
  void aRankingOfPairs_mindsOnWhichProjectAnInternIs() {
    Cohort.Builder cohort =
        interns("lea", "vera")
            .addSupervisor(Supervisor.builder().id("kim").maxInterns(1).build())
            .addProjects(project("chatbot", "kim"), project("planner", "kim"))
            .addHostRanking(pairs())
            .addBids("lea", "chatbot");
    Allocation chatbot =
        MatchingEngine.withDefaults().match(cohort.build().withBids(plus(cohort, "chatbot")));
    assertThat(places(chatbot)).containsExactly("lea chatbot");
    Allocation planner =
        MatchingEngine.withDefaults().match(cohort.build().withBids(plus(cohort, "planner")));
    assertThat(places(planner)).containsExactly("vera planner");
    assertThat(findings(planner, MatchReason.HOLDER_RANKS_PAIRS))
        .containsExactly(
            Reason.of(
                MatchReason.HOLDER_RANKS_PAIRS, "supervisor kim", List.of("chatbot", "planner")));
    assertThat(planner.explain(InternId.of("lea"), ProjectId.of("chatbot")))
        .containsExactly(
            Reason.of(MatchReason.SUPERVISOR_FULL, 1, "kim", "rank 1 by kim", "rank 2 by kim"));
  }

  private static List<Bids> plus(Cohort.Builder cohort, String ofVera) {
    List<Bids> bids = new ArrayList<>(cohort.build().bids());
    bids.add(Bids.ranked("vera", ofVera));
    return bids;
  }

  @Test
  void aPairThatIsNotNamed_isNotOnTheList_orNotAcceptable() {
    Cohort cohort =
        interns("lea", "vera")
            .addSupervisor(Supervisor.builder().id("kim").maxInterns(1).build())
            .addProjects(project("chatbot", "kim"), project("planner", "kim"))
            .addHostRanking(pairs().withUnlisted(HostRanking.Unlisted.UNACCEPTABLE))
            .addBids("lea", "planner", "chatbot")
            .build();
    assertThat(
            MatchingEngine.withDefaults()
                .match(cohort)
                .explain(InternId.of("lea"), ProjectId.of("planner")))
        .containsExactly(
            Reason.of(CohortReason.PAIR_NOT_ACCEPTABLE, "supervisor kim", "lea", "planner"));
    Allocation listed = MatchingEngine.of(MatchingPolicy.preferenceLists()).match(cohort);
    assertThat(listed.explain(InternId.of("lea"), ProjectId.of("planner")))
        .containsExactly(
            Reason.of(MatchReason.PAIR_NOT_ON_LIST, "supervisor kim", "lea", "planner"));
    assertThat(findings(listed, MatchReason.PAIR_NOT_ON_LIST)).hasSize(1);
    assertThat(findings(listed, MatchReason.NOT_LISTED_BACK)).hasSize(2);
    assertThat(places(listed)).containsExactly("lea chatbot");
  }

  /** A project that two look after, each of whom has another one, too. */
  @Test
  void limitsOfTwoMentorsThatCross_areReported_withWhatTheyCost() {
    Cohort.Builder cohort =
        interns("b", "c", "d")
            .addMentor(Mentor.builder().id("kim").maxInterns(2).build())
            .addMentor(Mentor.builder().id("lee").maxInterns(2).build());
    cohort.addProject(shared("first", "kim"));
    cohort.addProject(shared("both", "kim", "lee").withSeats(2));
    cohort.addProject(shared("last", "lee"));
    cohort.addBids("b", "both").addBids("c", "both").addBids("d", "last");
    Allocation allocation = MatchingEngine.withDefaults().match(cohort.build());
    assertThat(findings(allocation, CohortReason.MENTOR_LIMIT_CROSSES))
        .extracting(reason -> reason.argument("mentor"))
        .containsExactly("lee");
    assertThat(findings(allocation, MatchReason.MENTOR_OVER_LIMIT))
        .containsExactly(Reason.of(MatchReason.MENTOR_OVER_LIMIT, "lee", 3, 2));
    Cohort fewer = cohort.build().withBids(cohort.build().bids().subList(0, 2));
    assertThat(findings(MatchingEngine.withDefaults().match(fewer), MatchReason.MENTOR_OVER_LIMIT))
        .isEmpty();
  }

  private static Project shared(String id, String... mentors) {
    Project.Builder project = Project.builder().id(id).host("h");
    for (String mentor : mentors) {
      project.addMentor(MentorId.of(mentor));
    }
    return project.build();
  }

  /** Who is placed at the projects of each of two mentors, one each, who share a project. */
  private static final List<List<String>> OF_KIM_AND_LEE =
      List.of(List.of("first", "both"), List.of("both", "last"));

  /** The lists of lea and vera; each mentor likes one of them better, and takes one. */
  private static final List<List<String>> LISTS =
      List.of(List.of("both"), List.of("last", "both", "first"));

  /** Kim likes vera better, lee likes lea better. */
  private static final List<Integer> LIKED = List.of(1, 0);

  private static boolean keepsLimits(List<String> places) {
    return OF_KIM_AND_LEE.stream()
        .allMatch(projects -> places.stream().filter(projects::contains).count() <= 1);
  }

  /** Whether somebody would rather have a project whose mentors are free or like them better. */
  private static boolean isBlocked(List<String> places) {
    for (int intern = 0; intern < 2; intern++) {
      String other = places.get(1 - intern);
      List<String> list = LISTS.get(intern);
      int got = list.indexOf(places.get(intern));
      for (String project : got < 0 ? list : list.subList(0, got)) {
        boolean agreed = true;
        for (int mentor = 0; mentor < 2; mentor++) {
          List<String> theirs = OF_KIM_AND_LEE.get(mentor);
          boolean taken = theirs.contains(project) && theirs.contains(other);
          agreed &= !taken || LIKED.get(mentor) == intern;
        }
        if (agreed) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void limitsThatCross_mayLeaveNothingStable() {
    List<List<String>> all = new ArrayList<>();
    for (String ofLea : List.of("none", "both")) {
      for (String ofVera : List.of("none", "last", "both", "first")) {
        all.add(List.of(ofLea, ofVera));
      }
    }
    assertThat(all.stream().filter(StudentProjectExamplesTest::keepsLimits))
        .hasSize(5)
        .allMatch(StudentProjectExamplesTest::isBlocked);
  }
}
