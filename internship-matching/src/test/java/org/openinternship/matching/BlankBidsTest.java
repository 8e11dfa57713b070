package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.matching.hindsight.HelpfulKind;
import org.openinternship.matching.hindsight.HindsightReason;
import org.openinternship.matching.hindsight.NewBid;
import org.openinternship.matching.hindsight.Remedy;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.RankSum;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchOrigin;
import org.openinternship.matching.result.MatchReason;

/** Lists that are ranked in part: those at the end have no rank. */
class BlankBidsTest {
  private static final InternId ADA = InternId.of("ada");

  private static MatchingEngine engine(Mechanism mechanism) {
    return MatchingEngine.of(MatchingPolicy.standard().withMechanism(mechanism));
  }

  /** Of four projects two are closed; the talk ranks ada first and ben second. */
  private static Cohort cohort(Bids ofAda) {
    Cohort.Builder cohort = Cohort.builder();
    for (String id : List.of("web", "map", "talk", "wiki")) {
      int seats = id.equals("web") || id.equals("map") ? 0 : 1;
      cohort.addProject(Project.builder().id(id).host("city").seats(seats).build());
    }
    return cohort
        .addIntern(Intern.builder().id("ada").build())
        .addIntern(Intern.builder().id("ben").build())
        .addHostRanking(HostRanking.builder().project("talk").then("ada", "ben").build())
        .addBids(ofAda)
        .addBids("ben", "web", "map", "talk")
        .build();
  }

  /**
   * Ada ranks two of four: the talk is blank and counts 10 of hers and 1 of the talk's, after 3 and
   * 2 of Ben's. Had she ranked it third, her 3 and 1 would come first.
   */
  @Test
  void rankSum_countsTenForABlank() {
    Bids twoOfFour = Bids.by("ada").then("web", "map").thenBlank("talk", "wiki");
    Allocation allocation = engine(RankSum.blanksCountTen()).match(cohort(twoOfFour));
    assertThat(places(allocation)).containsOnly(Map.entry("ada", "wiki"), Map.entry("ben", "talk"));
    assertThat(allocation.explain(ADA, ProjectId.of("talk")).get(0).message())
        .contains("this intern: 10 + 1, number", "last one placed: 3 + 2, number");
    Cohort ranked = cohort(Bids.ranked("ada", "web", "map", "talk", "wiki"));
    assertThat(places(engine(RankSum.blanksCountTen()).match(ranked))).containsEntry("ada", "talk");
  }

  /** One blank is not tied with anything, and still counts as one. */
  @Test
  void rankSum_countsTenForTheOnlyBlank() {
    Cohort cohort = cohort(Bids.by("ada").then("web", "map").thenBlank("talk"));
    assertThat(places(engine(RankSum.blanksCountTen()).match(cohort)))
        .containsOnly(Map.entry("ben", "talk"));
  }

  @Test
  void aBlank_isNoChoice_andThatIsSaid() {
    Bids bids = Bids.by("ada").then("web").thenBlank("talk", "wiki");
    Cohort cohort = cohort(bids);
    Allocation allocation = MatchingEngine.withDefaults().match(cohort);
    Match match = allocation.matchOf(ADA).orElseThrow();
    assertThat(match.origin()).isEqualTo(MatchOrigin.UNRANKED_BID);
    assertThat(match.choice()).isEmpty();
    assertThat(allocation.profile().unranked()).isEqualTo(1);
    assertThat(allocation.explain(ADA).outcome().code()).isEqualTo(MatchReason.PLACED_BLANK);
    assertThat(allocation.explain(ADA).outcome().message())
        .isEqualTo(
            "intern ada got project "
                + match.project()
                + ", one of the 2 without a rank on their list");
    Cohort alone = cohort(Bids.by("ada").then("web").thenBlank("talk"));
    assertThat(MatchingEngine.withDefaults().match(alone).explain(ADA).outcome().message())
        .isEqualTo("intern ada got project talk, the only one without a rank on their list");
    Cohort none = cohort(Bids.by("ada").thenBlank("talk"));
    assertThat(MatchingEngine.withDefaults().match(none).explain(ADA).outcome().code())
        .isEqualTo(MatchReason.PLACED_UNRANKED);
  }

  @Test
  void anotherBlank_mayHaveHelped() {
    Cohort cohort = cohort(Bids.by("ada").then("web").thenBlank("map"));
    Remedy remedy =
        MatchingEngine.withDefaults()
            .match(cohort)
            .whatWouldHaveHelped(ADA, ProjectId.of("talk"))
            .remedies()
            .stream()
            .filter(it -> it.change().kind() == HelpfulKind.NEW_BID)
            .findFirst()
            .orElseThrow();
    ReasonCode code = remedy.reason().code();
    assertThat(code).isEqualTo(HindsightReason.BID_NEW_BLANK);
    assertThat(remedy.change())
        .isEqualTo(
            new NewBid(
                Bids.by("ada").then("web").thenBlank("map", "talk"), ProjectId.of("talk"), 0));
  }

  /** Blanks are what a last tie is, wherever ranks only order. */
  @Property(tries = 300)
  void deferredAcceptance_treatsBlanksAsTied(@ForAll long seed, @ForAll GroupOrder order) {
    Cohort cohort = RandomCohort.small(seed);
    List<Bids> tied = cohort.bids().stream().map(BlankBidsTest::tied).toList();
    MatchingEngine engine = MatchingEngine.of(RandomCohort.policy(seed, order));
    Allocation blank = engine.match(cohort);
    Allocation other = engine.match(cohort.withBids(tied));
    assertThat(blank.pins()).isEqualTo(other.pins());
    assertThat(blank.blockingPairs()).isEqualTo(other.blockingPairs());
  }

  private static Bids tied(Bids bids) {
    Bids tied = Bids.by(bids.intern().value());
    if (bids.blanks() == 0) {
      return bids;
    }
    for (List<ProjectId> tier : bids.tiers()) {
      tied = tied.thenTied(tier.stream().map(ProjectId::value).toArray(String[]::new));
    }
    return tied;
  }

  /** Ranks by the names of interns and projects, and 10 by the name of each blank. */
  @Property(tries = 300)
  void rankSum_isThatOfTheProcedureByHand(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, Integer> sums = new HashMap<>();
    Map<String, Integer> free = new HashMap<>();
    List<String> interns = names("i", 1 + random.nextInt(5));
    List<String> projects = names("p", 1 + random.nextInt(5));
    Cohort.Builder cohort = Cohort.builder();
    for (String project : projects) {
      free.put(project, 1 + random.nextInt(2));
      cohort.addProject(
          Project.builder().id(project).host("city").seats(free.get(project)).build());
      List<String> order = RandomCohort.shuffled(random, interns);
      cohort.addHostRanking(
          HostRanking.builder().project(project).then(order.toArray(new String[0])).build());
      order.forEach(intern -> sums.put(intern + " " + project, order.indexOf(intern) + 1));
    }
    TreeSet<String> open = new TreeSet<>();
    for (String intern : interns) {
      List<String> list = RandomCohort.shuffled(random, projects);
      int ranks = random.nextInt(list.size() + 1);
      cohort.addIntern(Intern.builder().id(intern).build());
      cohort.addBids(
          Bids.by(intern)
              .then(list.subList(0, ranks).toArray(new String[0]))
              .thenBlank(list.subList(ranks, list.size()).toArray(new String[0])));
      for (int place = 0; place < list.size(); place++) {
        sums.merge(intern + " " + list.get(place), place < ranks ? place + 1 : 10, Integer::sum);
        open.add(intern + " " + list.get(place));
      }
    }
    MatchingPolicy policy = MatchingPolicy.standard().withMechanism(RankSum.blanksCountTen());
    Allocation allocation = MatchingEngine.of(policy).match(cohort.build());
    Map<String, String> byHand = new TreeMap<>();
    while (!open.isEmpty()) {
      String first =
          open.stream()
              .min(
                  Comparator.comparing((String pair) -> sums.get(pair))
                      .thenComparing(
                          pair -> policy.lottery().numberOfPair(projectOf(pair), internOf(pair))))
              .orElseThrow();
      String intern = internOf(first);
      String project = projectOf(first);
      byHand.put(intern, project);
      free.merge(project, -1, Integer::sum);
      open.removeIf(
          it ->
              it.startsWith(intern + " ")
                  || (it.endsWith(" " + project) && free.get(project) == 0));
    }
    assertThat(places(allocation)).isEqualTo(byHand);
  }

  private static String internOf(String pair) {
    return pair.substring(0, pair.indexOf(' '));
  }

  private static String projectOf(String pair) {
    return pair.substring(pair.indexOf(' ') + 1);
  }

  private static List<String> names(String letter, int count) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(i -> letter + i).toList());
  }

  private static Map<String, String> places(Allocation allocation) {
    Map<String, String> places = new TreeMap<>();
    allocation
        .matches()
        .forEach(match -> places.put(match.intern().value(), match.project().value()));
    return places;
  }
}
