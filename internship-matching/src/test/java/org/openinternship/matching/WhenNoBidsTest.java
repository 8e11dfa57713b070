package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.OptimalAssignment;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.MinimumRule;
import org.openinternship.matching.rematch.Rematch;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProcedureReason;

/** What a program says of interns who asked for nothing, and of slots above projects. */
class WhenNoBidsTest {
  private static final BidRules RULES = BidRules.builder().maxBids(1).build();

  /** Grace asked for nothing; the map suits her best. */
  private static final Cohort COHORT =
      Cohort.builder()
          .addProject(
              Project.builder()
                  .id("api")
                  .host("city")
                  .requires("java", Proficiency.WORKING)
                  .build())
          .addProject(
              Project.builder().id("map").host("city").prefers("gis", Proficiency.WORKING).build())
          .addProject(
              Project.builder().id("talk").host("city").prefers("go", Proficiency.BASIC).build())
          .addIntern(Intern.builder().id("ada").addSkill("java", Proficiency.ADVANCED).build())
          .addIntern(Intern.builder().id("grace").addSkill("gis", Proficiency.ADVANCED).build())
          .addBids("ada", "api")
          .build();

  private static Cohort under(BidRules rules) {
    return COHORT.withBidRules(rules);
  }

  @Test
  void leftOut_byDefault() {
    var allocation = MatchingEngine.withDefaults().match(under(RULES));
    assertThat(allocation.matchOf(InternId.of("ada"))).isPresent();
    assertThat(allocation.matchOf(InternId.of("grace"))).isEmpty();
  }

  @Test
  void suggest_looksAtTheProjectsThatSuitThemBest_andLeavesTheBidsOfOthersAlone() {
    var allocation =
        MatchingEngine.withDefaults().match(under(RULES.withWhenNoBids(WhenNoBids.SUGGEST)));
    assertThat(allocation.matchOf(InternId.of("ada")))
        .hasValueSatisfying(match -> assertThat(match.project()).hasToString("api"));
    assertThat(allocation.matchOf(InternId.of("grace")))
        .hasValueSatisfying(match -> assertThat(match.project()).hasToString("map"));
  }

  @Test
  void slots_limitAHostOverAllItsProjects() {
    Cohort oneSlot =
        under(RULES.withWhenNoBids(WhenNoBids.SUGGEST))
            .withHostRules(HostRules.builder().slotsPerHost(1).build());
    assertThat(MatchingEngine.withDefaults().match(oneSlot).matches()).hasSize(1);
  }

  /** Ada and ben ask for the map, which suits grace best; two places are left for three. */
  private static Cohort crowd(WhenNoBids rule) {
    return Cohort.builder()
        .addProject(
            Project.builder().id("map").host("city").prefers("gis", Proficiency.WORKING).build())
        .addProject(Project.builder().id("talk").host("city").seats(3).build())
        .addProject(
            Project.builder().id("web").host("city").prefers("go", Proficiency.BASIC).build())
        .addIntern(Intern.builder().id("ada").build())
        .addIntern(Intern.builder().id("ben").build())
        .addIntern(Intern.builder().id("grace").addSkill("gis", Proficiency.ADVANCED).build())
        .addIntern(Intern.builder().id("hal").addSkill("go", Proficiency.ADVANCED).build())
        .addIntern(Intern.builder().id("ida").build())
        .addBids("ada", "map", "talk")
        .addBids("ben", "map")
        .bidRules(BidRules.builder().whenNoBids(rule).build())
        .build();
  }

  private static Allocation match(WhenNoBids rule, Mechanism mechanism) {
    return MatchingEngine.of(MatchingPolicy.standard().withMechanism(mechanism)).match(crowd(rule));
  }

  private static Map<String, String> places(Allocation allocation) {
    Map<String, String> places = new TreeMap<>();
    allocation.matches().forEach(m -> places.put(m.intern().value(), m.project().value()));
    return places;
  }

  @ParameterizedTest
  @EnumSource(WhenNoBids.class)
  void whoAskedForSomething_hasTheSamePlace_whateverBecomesOfTheOthers(WhenNoBids rule) {
    Map<String, String> places = places(match(rule, OptimalAssignment.greedyMaximum()));
    assertThat(places).containsEntry("ada", "talk").containsEntry("ben", "map");
    assertThat(places).hasSize(rule == WhenNoBids.LEAVE_OUT ? 2 : 5);
  }

  /** Suggested to only once she has the skill: then, too, she has what ada leaves. */
  @ParameterizedTest
  @EnumSource(names = "LEAVE_OUT", mode = EnumSource.Mode.EXCLUDE)
  void whatWouldHaveHelpedWhoAskedForNothing_neverTakesAPlaceFromWhoAsked(WhenNoBids rule) {
    Cohort cohort =
        Cohort.builder()
            .addProject(
                Project.builder().id("map").host("city").requires("gis", Proficiency.BASIC).build())
            .addProject(
                Project.builder().id("talk").host("city").requires("go", Proficiency.BASIC).build())
            .addIntern(
                Intern.builder()
                    .id("ada")
                    .addSkill("gis", Proficiency.BASIC)
                    .addSkill("go", Proficiency.BASIC)
                    .build())
            .addIntern(Intern.builder().id("grace").build())
            .addBids("ada", "map", "talk")
            .bidRules(BidRules.builder().whenNoBids(rule).build())
            .build();
    Allocation allocation =
        MatchingEngine.of(
                MatchingPolicy.standard().withMechanism(OptimalAssignment.greedyMaximum()))
            .match(cohort);
    InternId grace = InternId.of("grace");
    assertThat(allocation.whatWouldHaveHelped(grace, ProjectId.of("map")).remedies()).isEmpty();
    assertThat(allocation.whatWouldHaveHelped(grace, ProjectId.of("talk")).remedies())
        .extracting(it -> it.change().getClass().getSimpleName())
        .contains("HigherSkill");
  }

  @Test
  void fillByScore_givesWhatIsLeftByTheGreatestTotal_andSaysSo() {
    Allocation allocation = match(WhenNoBids.FILL_BY_SCORE, OptimalAssignment.greedyMaximum());
    assertThat(places(allocation)).containsEntry("hal", "web").containsEntry("grace", "talk");
    var grace = allocation.explain(InternId.of("grace"));
    assertThat(grace.outcome())
        .hasToString(
            "PLACED_LAST: intern grace asked for nothing and so got project talk, which those who"
                + " asked had left a place on");
    assertThat(grace.preferred().get(0))
        .hasToString(
            "map: intern grace asked for nothing, and those who asked left no place on project"
                + " map");
    assertThat(
            ReasonTexts.bundled(ReasonLanguage.german())
                .message(grace.preferred().get(0).reasons().get(0)))
        .isEqualTo(
            "grace hat kein Projekt gewünscht, und im Projekt map haben die, die gewünscht haben,"
                + " keinen Platz frei gelassen");
    assertThat(allocation.explain(InternId.of("ida")).preferred())
        .allSatisfy(
            it ->
                assertThat(it.reasons().get(0).code())
                    .isIn(
                        ProcedureReason.LEFT_NO_PLACE,
                        ProcedureReason.WORSE_FOR_THE_LAST,
                        ProcedureReason.AS_GOOD_WITH_THE_PAIR));
  }

  @Test
  void spreadEvenly_countsEverybodyWhoIsThere() {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("a").host("city").seats(4).build())
            .addProject(Project.builder().id("b").host("city").seats(4).build())
            .addIntern(Intern.builder().id("ada").build())
            .addIntern(Intern.builder().id("ben").build())
            .addIntern(Intern.builder().id("cy").build())
            .addIntern(Intern.builder().id("dee").build())
            .addBids("ada", "a")
            .addBids("ben", "a")
            .bidRules(BidRules.builder().whenNoBids(WhenNoBids.SPREAD_EVENLY).build())
            .build();
    var policy = MatchingPolicy.standard().withMechanism(OptimalAssignment.rankMaximal());
    assertThat(places(MatchingEngine.of(policy).match(cohort)))
        .containsEntry("cy", "b")
        .containsEntry("dee", "b");
  }

  /** One place must be filled by somebody; only dee, who asked for nothing, can. */
  @Test
  void minimums_areFilledByThoseWhoAskedForNothing_too() {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("a").host("city").seats(2).minInterns(2).build())
            .addProject(Project.builder().id("b").host("city").build())
            .addIntern(Intern.builder().id("ada").build())
            .addIntern(Intern.builder().id("dee").build())
            .addBids("ada", "a")
            .bidRules(BidRules.builder().whenNoBids(WhenNoBids.SPREAD_EVENLY).build())
            .build();
    var policy =
        MatchingPolicy.standard()
            .withMechanism(FillOrCloseAssignment.generousMaximum())
            .withMinimums(MinimumRule.FILL_OR_CLOSE);
    assertThat(places(MatchingEngine.of(policy).match(cohort)))
        .containsEntry("ada", "a")
        .containsEntry("dee", "a");
  }

  @Test
  void aMechanismThatCannotSeeToIt_refuses() {
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> match(WhenNoBids.SPREAD_EVENLY, DeferredAcceptance.internProposing()))
        .satisfies(
            thrown -> {
              Finding finding = thrown.report().of(MatchReason.LAST_NOT_HONOURED).get(0);
              assertThat(finding.path()).isEqualTo("/bidRules/whenNoBids");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.reason().message())
                  .startsWith("3 interns asked for nothing and come after all others");
            });
  }

  /** Places are kept, and what is left goes to whoever asked for it first, whatever lots say. */
  @ParameterizedTest
  @EnumSource(names = "LEAVE_OUT", mode = EnumSource.Mode.EXCLUDE)
  void aRematch_givesWhoAskedForNothing_whatTheOthersLeave(WhenNoBids rule) {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("atlas").host("city").build())
            .addIntern(Intern.builder().id("ada").build())
            .addIntern(Intern.builder().id("ben").build())
            .addIntern(Intern.builder().id("cy").build())
            .addIntern(Intern.builder().id("dee").build())
            .addBids("ada", "atlas")
            .addBids("ben", "atlas")
            .addPin("ada", "atlas")
            .bidRules(BidRules.builder().whenNoBids(rule).build())
            .build();
    List<CohortChange> changes =
        List.of(
            CohortChange.internLeaves("ada"),
            new CohortChange.ProjectJoins(Project.builder().id("books").host("city").build()));
    for (long seed = 0; seed < 10; seed++) {
      var policy =
          MatchingPolicy.standard()
              .withMechanism(OptimalAssignment.greedyMaximum())
              .withLottery(Lottery.single(seed));
      Allocation before = MatchingEngine.of(policy).match(cohort);
      for (Rematch way : List.of(Rematch.keepingPlaces(), Rematch.movingAtMost(1))) {
        Allocation after = before.after(changes, way);
        assertThat(places(after)).hasSize(2).containsEntry("ben", "atlas");
        assertThat(after.explain(InternId.of("ben")).outcome().code())
            .isEqualTo(MatchReason.PLACED);
      }
    }
  }

  @Property(tries = 200)
  void whoAskedForSomething_hasTheSamePlace_inAnyCohort(
      @ForAll long seed, @ForAll WhenNoBids rule) {
    Cohort cohort = RandomCohort.small(seed);
    Cohort left = cohort.withBidRules(cohort.bidRules().withWhenNoBids(WhenNoBids.LEAVE_OUT));
    Cohort ruled = cohort.withBidRules(cohort.bidRules().withWhenNoBids(rule));
    var policy = MatchingPolicy.standard().withMechanism(OptimalAssignment.greedyMaximum());
    Map<String, String> alone = places(MatchingEngine.of(policy).match(left));
    Map<String, String> together = places(MatchingEngine.of(policy).match(ruled));
    assertThat(together).containsAllEntriesOf(alone);
    cohort.bids().stream()
        .filter(bids -> !bids.projects().isEmpty())
        .map(bids -> bids.intern().value())
        .forEach(it -> assertThat(together.get(it)).isEqualTo(alone.get(it)));
  }
}
