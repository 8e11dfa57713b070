package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.ProjectRanking;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.UnknownKeyException;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.matching.change.MoveKind;
import org.openinternship.matching.hindsight.FewerHours;
import org.openinternship.matching.hindsight.HelpfulChange;
import org.openinternship.matching.hindsight.HigherBid;
import org.openinternship.matching.hindsight.HigherLanguage;
import org.openinternship.matching.hindsight.HigherSkill;
import org.openinternship.matching.hindsight.HindsightReason;
import org.openinternship.matching.hindsight.InternHindsight;
import org.openinternship.matching.hindsight.LowerSkillNeed;
import org.openinternship.matching.hindsight.MoreHours;
import org.openinternship.matching.hindsight.MoreSeats;
import org.openinternship.matching.hindsight.NewBid;
import org.openinternship.matching.hindsight.ProjectHindsight;
import org.openinternship.matching.hindsight.Remedy;
import org.openinternship.matching.mechanism.RankSum;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;

class HindsightTest {
  private static final InternId ADA = InternId.of("ada");
  private static final ProjectId API = ProjectId.of("api");
  private static final ProjectId MAP = ProjectId.of("map");

  @Test
  void aHigherLevelOrAnotherSeat_leadsThere_atAnothersCost() {
    Allocation allocation = match(twoForOne());
    assertThat(changes(allocation, "ada", "api"))
        .containsExactly(
            new HigherSkill(
                ADA, Skill.of("sql", Proficiency.ADVANCED), Optional.of(Proficiency.BASIC)),
            new MoreSeats(API, 1, 2));
    List<Remedy> remedies = allocation.whatWouldHaveHelped("ada", "api").remedies();
    assertThat(remedies.get(0).size()).isEqualTo(2);
    assertThat(remedies.get(0).difference().count(MoveKind.LOST)).isEqualTo(1);
    assertThat(remedies.get(0).reason().message())
        .isEqualTo(
            "intern ada would have got project api with sql at the level \"advanced\" instead of"
                + " \"basic\"");
    assertThat(remedies.get(0).cost().message())
        .startsWith("one other would have lost their place");
    assertThat(remedies.get(1).cost().code()).isEqualTo(HindsightReason.COSTS_NOBODY);
    assertThat(remedies.get(1).reason().message())
        .isEqualTo("intern ada would have got project api with one more place there");
  }

  @Test
  void whoHasIt_isToldSo() {
    InternHindsight hindsight = match(twoForOne()).whatWouldHaveHelped("ben", "api");
    assertThat(hindsight.there()).isTrue();
    assertThat(hindsight.remedies()).isEmpty();
    assertThat(hindsight).hasToString("intern ben has project api");
  }

  /** With advanced sql the better project takes them, so less of it is the answer for the other. */
  @Test
  void moreLevels_mayLeadPastTheProject() {
    Cohort cohort =
        Cohort.builder()
            .addIntern(intern("ada").build())
            .addProject(project("map").requires("sql", Proficiency.ADVANCED).build())
            .addProject(project("api").requires("sql", Proficiency.BASIC).build())
            .addBids("ada", "map", "api")
            .build();
    Allocation allocation = match(cohort);
    assertThat(changes(allocation, "ada", "api"))
        .containsExactly(
            new HigherSkill(ADA, Skill.of("sql", Proficiency.BASIC), Optional.empty()));
    assertThat(allocation.whatWouldHaveHelped("ada", "map").remedies())
        .extracting(Remedy::size)
        .containsExactly(3);
  }

  @Test
  void twoSkillsThatAreAsSmall_areBothThere() {
    Cohort cohort =
        Cohort.builder()
            .addIntern(intern("ada").addSkill("sql", Proficiency.BASIC).build())
            .addIntern(
                intern("ben")
                    .addSkill("sql", Proficiency.BASIC)
                    .addSkill("java", Proficiency.BASIC)
                    .build())
            .addProject(
                project("api")
                    .prefers("sql", Proficiency.EXPERT)
                    .prefers("java", Proficiency.EXPERT)
                    .build())
            .addBids("ada", "api")
            .addBids("ben", "api")
            .build();
    assertThat(match(cohort).whatWouldHaveHelped("ada", "api").remedies())
        .filteredOn(it -> it.change() instanceof HigherSkill)
        .extracting(Remedy::size)
        .containsExactly(2, 2);
  }

  @Test
  void aLanguageAtItsLevel_leadsThere() {
    Cohort cohort =
        Cohort.builder()
            .addIntern(intern("ada").addLanguage("de", CefrLevel.A2).build())
            .addProject(project("api").needsLanguage("de", CefrLevel.B2).build())
            .addBids("ada", "api")
            .build();
    assertThat(changes(match(cohort), "ada", "api"))
        .containsExactly(
            new HigherLanguage(
                ADA, new LanguageSkill("de", CefrLevel.B2), Optional.of(CefrLevel.A2)));
  }

  @Test
  void hoursThatAreTooFewOrNotKnown_areToldExactly() {
    Cohort cohort =
        Cohort.builder()
            .addIntern(intern("ada").hoursPerWeek(9).build())
            .addIntern(intern("ben").build())
            .addIntern(intern("cleo").hoursPerWeek(11).build())
            .addProject(project("api").seats(3).hoursPerWeek(12).build())
            .addBids("ada", "api")
            .addBids("ben", "api")
            .addBids("cleo", "api")
            .build();
    Allocation allocation = match(cohort);
    assertThat(changes(allocation, "cleo", "api"))
        .containsExactly(new MoreHours(InternId.of("cleo"), OptionalInt.of(11), 12));
    assertThat(changes(allocation, "ada", "api"))
        .containsExactly(new MoreHours(ADA, OptionalInt.of(9), 12));
    InternHindsight ben = allocation.whatWouldHaveHelped("ben", "api");
    assertThat(ben)
        .hasToString(
            "intern ben would have got project api with 12 hours a week; how many they have is not"
                + " known");
  }

  @Test
  void aProjectHigherOnTheList_byAsFewRanksAsItTakes() {
    Cohort cohort = threeProjects().addBids("ada", "web", "map", "api").build();
    Allocation allocation = match(cohort);
    assertThat(changes(allocation, "ada", "api"))
        .containsExactly(new HigherBid(Bids.ranked("ada", "api", "web", "map"), API, 2));
    assertThat(changes(allocation, "ada", "map"))
        .containsExactly(new HigherBid(Bids.ranked("ada", "map", "web", "api"), MAP, 1));
    assertThat(allocation.whatWouldHaveHelped("ada", "map"))
        .hasToString(
            "intern ada would have got project map as choice 1 of 3 on their list, before one more"
                + " project than now");
  }

  @Test
  void aProjectThatIsNotOnTheList_asFarDownAsWillDo() {
    Cohort cohort = threeProjects().addBids("ada", "web", "map").build();
    assertThat(changes(match(cohort), "ada", "api"))
        .containsExactly(new NewBid(Bids.ranked("ada", "api", "web", "map"), API, 2));
    Cohort nothing = threeProjects().build();
    assertThat(changes(match(nothing), "ada", "api"))
        .containsExactly(new NewBid(Bids.ranked("ada", "api"), API, 0));
  }

  /** A blank counts 10 in a sum of ranks, so it may be enough to rank it where it stands. */
  @Test
  void theOnlyProjectWithoutARank_isRankedInItsPlace() {
    Cohort.Builder cohort =
        Cohort.builder()
            .addInterns(intern("ada").build(), intern("ben").build(), intern("cy").build())
            .addProjects(project("api").build(), project("map").build())
            .addBids("ben", "api")
            .addHostRanking(HostRanking.builder().project("api").then("ada", "cy", "ben").build())
            .addHostRanking(HostRanking.builder().project("map").then("ben", "cy", "ada").build());
    MatchingEngine engine =
        MatchingEngine.of(MatchingPolicy.preferenceLists().withMechanism(RankSum.blanksCountTen()));
    for (Bids bids :
        List.of(
            Bids.by("ada").thenBlank("api"),
            Bids.unranked("ada", "api"),
            Bids.by("ada").then("map").thenBlank("api"))) {
      Allocation allocation =
          engine.match(Cohort.builder().from(cohort.build()).addBids(bids).build());
      int choices = bids.projects().size();
      Bids ranked = new Bids(ADA, bids.projects(), true);
      assertThat(changes(allocation, "ada", "api"))
          .as("%s", bids)
          .contains(new HigherBid(ranked, API, 0));
      assertThat(allocation.whatWouldHaveHelped("ada", "api").reasons().get(0).message())
          .isEqualTo(
              "intern ada would have got project api if they had ranked it, as choice %s of %s on"
                      .formatted(choices, choices)
                  + " their list; there it has no rank");
    }
  }

  @Test
  void aListThatTheProgramRefuses_isNoRemedy() {
    Cohort cohort = threeProjects().addBids("ada", "web").build();
    assertThat(changes(match(cohort), "ada", "api")).hasSize(1);
    assertThat(
            changes(
                match(cohort.withBidRules(BidRules.builder().maxBids(1).build())), "ada", "api"))
        .isEmpty();
    assertThat(changes(match(cohort.withVetoes(new Veto(ADA, API))), "ada", "api")).isEmpty();
  }

  @Test
  void whomNothingHelps_isToldSo() {
    Cohort cohort = twoForOne();
    Allocation excluded = match(cohort.withExclusions(new Exclusion(ADA, API)));
    assertThat(excluded.whatWouldHaveHelped("ada", "api").reasons())
        .extracting(it -> it.code())
        .containsExactly(HindsightReason.NOTHING_HELPS);
    Cohort more = threeProjects().addBids("ada", "api").addPin("ada", "web").build();
    assertThat(changes(match(more), "ada", "api")).isEmpty();
  }

  @Test
  void seats_asManyAsStandBefore() {
    Cohort.Builder cohort = Cohort.builder().addProject(project("api").build());
    for (String key : List.of("ada", "ben", "cleo", "dan")) {
      cohort.addIntern(intern(key).build()).addBids(key, "api");
    }
    cohort.addHostRanking(
        HostRanking.builder().project("api").then("dan", "cleo", "ben", "ada").build());
    Allocation allocation = match(cohort.build());
    assertThat(changes(allocation, "ada", "api")).containsExactly(new MoreSeats(API, 1, 4));
    assertThat(changes(allocation, "ben", "api")).containsExactly(new MoreSeats(API, 1, 3));
    assertThat(allocation.whatWouldHaveHelped("ada", "api").remedies().get(0).cost().message())
        .isEqualTo(
            "0 others would have lost their place, 0 would have had another one, and 2 would have"
                + " gained one");
  }

  /** A limit of the host over both projects: no more seats than it allows are of use. */
  @Test
  void seatsBelowALimit_areOfUseUpToIt() {
    Cohort.Builder cohort = Cohort.builder().addProject(project("api").build());
    cohort.addHost(HostOrganization.builder().id("ghent").maxInterns(2).build());
    cohort.addProject(project("map").build());
    for (String key : List.of("ada", "ben", "cleo")) {
      cohort.addIntern(intern(key).build()).addBids(key, "api");
    }
    cohort.addHostRanking(HostRanking.builder().project("api").then("ben", "ada", "cleo").build());
    Allocation allocation = match(cohort.build());
    assertThat(changes(allocation, "ada", "api")).containsExactly(new MoreSeats(API, 1, 2));
    assertThat(changes(allocation, "cleo", "api")).isEmpty();
  }

  /** One seat more makes the limit one that can bind, and so many ranks find no room then. */
  @Test
  void seatsWithWhichNoMatchIs_areNoRemedy() {
    Cohort.Builder cohort =
        Cohort.builder().addSupervisor(Supervisor.builder().id("s").maxInterns(10).build());
    String[] projects = IntStream.range(0, 10).mapToObj(p -> "p" + p).toArray(String[]::new);
    for (String project : projects) {
      cohort.addProject(Project.builder().id(project).host("h").supervisor("s").build());
    }
    cohort.addProjectRanking(ProjectRanking.bySupervisor("s").then(projects));
    for (String intern : List.of("a", "b")) {
      cohort.addIntern(Intern.builder().id(intern).build()).addBids(intern, "p0");
    }
    Allocation allocation = MatchingEngine.withDefaults().match(cohort.build());
    String without = allocation.matchOf("a").isPresent() ? "b" : "a";
    assertThat(allocation.whatWouldHaveHelped(without, "p0").remedies()).isEmpty();
  }

  /** With two seats the supervisor has less time for each, and ada's list has map first. */
  @Test
  void seatsThatCountInScores_areTriedWithThem() {
    Cohort cohort =
        Cohort.builder()
            .addIntern(intern("ada").hoursPerWeek(10).build())
            .addIntern(intern("ben").hoursPerWeek(10).build())
            .addSupervisor(Supervisor.builder().id("s").hoursPerWeek(2).build())
            .addSupervisor(Supervisor.builder().id("t").hoursPerWeek(4).build())
            .addProject(project("api").hoursPerWeek(10).supervisor("s").build())
            .addProject(project("map").hoursPerWeek(10).supervisor("t").seats(3).build())
            .addBids(Bids.unranked("ada", "api", "map"))
            .addBids("ben", "api")
            .addHostRanking(HostRanking.builder().project("api").then("ben", "ada").build())
            .build();
    assertThat(changes(match(cohort), "ada", "api")).isEmpty();
    Cohort ranked = cohort.withBids(Bids.ranked("ada", "api", "map"), Bids.ranked("ben", "api"));
    assertThat(changes(match(ranked), "ada", "api")).containsExactly(new MoreSeats(API, 1, 2));
  }

  @Test
  void aClosedProject_isOpenedByASeat() {
    Cohort cohort =
        Cohort.builder()
            .addIntern(intern("ada").build())
            .addProject(project("api").seats(0).build())
            .addBids("ada", "api")
            .build();
    assertThat(changes(match(cohort), "ada", "api")).containsExactly(new MoreSeats(API, 0, 1));
  }

  /** A criterion that looks at the cohort: whoever has the most hours gets the points. */
  @Test
  void aRuleThatLooksAtTheCohort_isAskedOfTheChangedOne() {
    Criterion most =
        new Criterion() {
          @Override
          public String name() {
            return "most-hours";
          }

          @Override
          public PairMeasure in(org.openinternship.core.eligibility.PreparedCohort setting) {
            int max =
                setting.cohort().interns().stream()
                    .mapToInt(it -> it.hoursPerWeek().orElse(0))
                    .max()
                    .orElse(0);
            return (intern, project) -> Measure.of(intern.hoursPerWeek().orElse(0) == max);
          }
        };
    Cohort cohort =
        Cohort.builder()
            .addIntern(intern("ada").hoursPerWeek(9).build())
            .addIntern(intern("ben").hoursPerWeek(20).build())
            .addProject(project("api").build())
            .addBids("ada", "api")
            .addBids("ben", "api")
            .build();
    MatchingEngine engine =
        MatchingEngine.of(
            MatchingPolicy.standard()
                .withScoring(ScoringModel.none().plus(most, 10).build())
                .withLottery(MatchingPolicy.standard().lottery().withOrder("ben", "ada")));
    InternHindsight hindsight = engine.match(cohort).whatWouldHaveHelped("ada", "api");
    assertThat(hindsight.remedies())
        .extracting(Remedy::change)
        .contains(new MoreHours(ADA, OptionalInt.of(9), 21));
  }

  @Test
  void aProjectIsFilled_byLessThatItAsksFor() {
    Cohort cohort =
        Cohort.builder()
            .addIntern(intern("ada").addSkill("sql", Proficiency.BASIC).hoursPerWeek(10).build())
            .addIntern(intern("ben").addSkill("sql", Proficiency.EXPERT).hoursPerWeek(8).build())
            .addProject(project("api").requires("sql", Proficiency.ADVANCED).build())
            .addProject(project("map").hoursPerWeek(12).build())
            .addBids("ada", "api")
            .addBids("ben", "map")
            .build();
    Allocation allocation = match(cohort);
    assertThat(allocation.whatWouldHaveFilled("api").remedies())
        .extracting(Remedy::change)
        .containsExactly(
            new LowerSkillNeed(
                API, cohort.project(API).skillNeeds().get(0), Optional.of(Proficiency.BASIC)));
    ProjectHindsight map = allocation.whatWouldHaveFilled("map");
    assertThat(map.remedies())
        .extracting(Remedy::change)
        .containsExactly(new FewerHours(MAP, 12, OptionalInt.of(8)));
    assertThat(map)
        .hasToString("project map would have been filled with 8 hours a week instead of 12");
  }

  @Test
  void aProjectThatNobodyWants_isFilledByNothing() {
    Cohort cohort = threeProjects().addBids("ada", "web").build();
    Allocation allocation = match(cohort);
    assertThat(allocation.whatWouldHaveFilled("api"))
        .hasToString("nothing less that project api asks of interns would alone have filled it");
    assertThat(allocation.whatWouldHaveFilled("web"))
        .hasToString("every place of project web is taken");
  }

  @Test
  void keysOfNobody_areErrors() {
    Allocation allocation = match(twoForOne());
    assertThatThrownBy(() -> allocation.whatWouldHaveHelped("adda", "api"))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessageContaining("ada");
    assertThatThrownBy(() -> allocation.whatWouldHaveHelped("ada", "apy"))
        .isInstanceOf(UnknownKeyException.class);
    assertThatThrownBy(() -> allocation.whatWouldHaveFilled("apy"))
        .isInstanceOf(UnknownKeyException.class);
  }

  @Test
  void changesThatAreNone_areRefused() {
    assertThatThrownBy(() -> new MoreSeats(API, 2, 2))
        .hasMessageContaining("MoreSeats: seats is 2, it must be");
    assertThatThrownBy(() -> new MoreHours(ADA, OptionalInt.of(9), 9))
        .hasMessageContaining("MoreHours: hours is 9, it must be");
    assertThatThrownBy(() -> new NewBid(Bids.ranked("ada", "map"), API, 0))
        .hasMessage("NewBid: project api is not on the list of ada");
    assertThatThrownBy(() -> new FewerHours(API, 8, OptionalInt.of(8)))
        .hasMessageContaining("FewerHours: had is 8, it must be more than hours");
  }

  @Test
  void anInterrupt_endsIt_andTheNextAnswerIsAsIfThereHadBeenNone() {
    Allocation allocation = match(twoForOne());
    InternHindsight before = allocation.whatWouldHaveHelped("ada", "api");
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> allocation.whatWouldHaveHelped("ada", "api"))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(allocation.whatWouldHaveHelped("ada", "api")).isEqualTo(before);
  }

  private static Cohort twoForOne() {
    return Cohort.builder()
        .addIntern(intern("ada").addSkill("sql", Proficiency.BASIC).build())
        .addIntern(intern("ben").addSkill("sql", Proficiency.WORKING).build())
        .addProject(project("api").prefers("sql", Proficiency.ADVANCED).build())
        .addBids("ada", "api")
        .addBids("ben", "api")
        .build();
  }

  private static Cohort.Builder threeProjects() {
    Cohort.Builder cohort = Cohort.builder().addIntern(intern("ada").build());
    for (String key : List.of("api", "map", "web")) {
      cohort.addProject(project(key).build());
    }
    return cohort;
  }

  private static Intern.Builder intern(String key) {
    return Intern.builder().id(key);
  }

  private static Project.Builder project(String key) {
    return Project.builder().id(key).host("ghent");
  }

  private static Allocation match(Cohort cohort) {
    return MatchingEngine.withDefaults().match(cohort);
  }

  private static List<HelpfulChange> changes(Allocation allocation, String intern, String project) {
    return allocation.whatWouldHaveHelped(intern, project).remedies().stream()
        .map(Remedy::change)
        .toList();
  }
}
