package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.matching.compare.DrawnOrders;
import org.openinternship.matching.compare.InternChances;
import org.openinternship.matching.compare.PlaceChance;
import org.openinternship.matching.compare.Robustness;
import org.openinternship.matching.compare.RobustnessPlan;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.mechanism.SeveralPlaces;
import org.openinternship.matching.policy.Acceptability;
import org.openinternship.matching.policy.MatchingPolicy;

/** What is luck and what is robust, on cohorts that are small enough to count by hand. */
class RobustnessTest {
  /** Three who are alike ask for two seats; Dan asks for a project that nobody else wants. */
  private static Cohort cohort() {
    Cohort.Builder cohort = Cohort.builder();
    for (String key : List.of("ada", "ben", "cleo", "dan")) {
      cohort.addIntern(Intern.builder().id(key).build());
    }
    cohort.addProject(Project.builder().id("api").host("ghent").seats(2).build());
    cohort.addProject(Project.builder().id("map").host("ghent").build());
    cohort.addBids("ada", "api").addBids("ben", "api").addBids("cleo", "api", "map");
    return cohort.addBids("dan", "map").build();
  }

  @Test
  void chances_ofThreeForTwoSeats_areTwoThirds() {
    Robustness robust = MatchingEngine.withDefaults().robustness(cohort());
    // The six orders of the three, with the two of Cleo and Dan: one group of four.
    assertThat(robust.draws()).isEqualTo(new DrawnOrders(24, OptionalLong.empty()));
    InternChances ada = robust.interns().get(0);
    PlaceChance api = chance(ada, "api");
    assertThat(api.times()).isEqualTo(16);
    assertThat(api.low()).isEqualTo(666_666);
    assertThat(api.high()).isEqualTo(666_667);
    // Dan loses the map if Cleo loses the api and comes before Dan.
    assertThat(chance(robust.interns().get(3), "map").times())
        .isEqualTo(24 - ordersInWhichCleoIsThirdOfThree_andBeforeDan());
    assertThat(robust.byLuck()).hasSize(4);
    assertThat(robust.robust()).isEmpty();
    assertThat(robust.text())
        .contains("0 of 4 interns robust: 4 by the draw, 0 by slightly other weights")
        .contains("all 24 orders of deferred-acceptance/intern-proposing, chances are exact")
        .contains("api 16/24, no place 8/24");
  }

  /** Where everybody has one place it is deferred acceptance, and so are its chances. */
  @Test
  void chances_ofAMechanismForSeveralPlaces_areExact_whereEverybodyHasOne() {
    MatchingEngine several =
        MatchingEngine.of(MatchingPolicy.standard().withMechanism(SeveralPlaces.internProposing()));
    Robustness robust = several.robustness(cohort());
    assertThat(robust.draws()).isEqualTo(new DrawnOrders(24, OptionalLong.empty()));
    assertThat(robust.interns())
        .extracting(InternChances::chances)
        .isEqualTo(
            MatchingEngine.withDefaults().robustness(cohort()).interns().stream()
                .map(InternChances::chances)
                .toList());
  }

  /** Ada and Ben before Cleo before Dan: two orders. */
  private static int ordersInWhichCleoIsThirdOfThree_andBeforeDan() {
    return 2;
  }

  /** A limit of a supervisor above one project alone makes its tie a matter of luck. */
  @Test
  void aLimitAboveOneProject_isDrawnFor() {
    Cohort cohort =
        Cohort.builder()
            .addHost(HostOrganization.builder().id("ghent").build())
            .addSupervisor(Supervisor.builder().id("kim").maxInterns(1).build())
            .addProject(
                Project.builder().id("api").host("ghent").supervisor("kim").seats(2).build())
            .addInterns(Intern.builder().id("ada").build(), Intern.builder().id("ben").build())
            .addBids("ada", "api")
            .addBids("ben", "api")
            .build();
    Robustness robust = MatchingEngine.withDefaults().robustness(cohort);
    assertThat(robust.draws()).isEqualTo(new DrawnOrders(2, OptionalLong.empty()));
    assertThat(chance(robust.interns().get(0), "api").times()).isEqualTo(1);
  }

  private static PlaceChance chance(InternChances chances, String project) {
    return chances.chances().stream()
        .filter(it -> it.project().equals(Optional.of(ProjectId.of(project))))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoeverIsRanked_isNotDrawn() {
    Cohort.Builder cohort = Cohort.builder();
    cohort.addProject(
        Project.builder().id("api").host("ghent").prefers("sql", Proficiency.WORKING).build());
    cohort.addIntern(Intern.builder().id("ada").addSkill("sql", Proficiency.WORKING).build());
    cohort.addIntern(Intern.builder().id("ben").build());
    cohort.addBids("ada", "api").addBids("ben", "api");
    Robustness robust = MatchingEngine.withDefaults().robustness(cohort.build());
    assertThat(robust.draws().count()).isEqualTo(1);
    assertThat(robust.draws().exact()).isTrue();
    assertThat(robust.robust()).containsExactly(InternId.of("ada"), InternId.of("ben"));
    assertThat(robust.decidedBy(InternId.of("ben"))).isNotEmpty();
  }

  /** With this seed, 95 percent of the intervals hold the exact chance, as they should. */
  @Test
  void intervalsOfASample_holdTheExactChance_nineteenTimesOfTwenty() {
    Random random = new Random(20_261_127);
    int held = 0;
    int all = 0;
    for (int run = 0; run < 40; run++) {
      Cohort cohort = crowded(random);
      MatchingEngine engine =
          MatchingEngine.of(
              MatchingPolicy.preferenceLists()
                  .withAcceptability(Acceptability.STATED)
                  .withMechanism(SerialDictatorship.byLottery())
                  .withLottery(Lottery.single(random.nextLong())));
      Robustness exact = engine.robustness(cohort);
      assertThat(exact.draws()).isEqualTo(new DrawnOrders(120, OptionalLong.empty()));
      RobustnessPlan plan =
          RobustnessPlan.builder().maxOrders(1).samples(200).seed(random.nextLong()).build();
      Robustness sampled = engine.robustness(cohort, plan);
      for (int intern = 0; intern < exact.interns().size(); intern++) {
        Map<Optional<ProjectId>, PlaceChance> found = new HashMap<>();
        sampled.interns().get(intern).chances().forEach(it -> found.put(it.project(), it));
        for (PlaceChance chance : exact.interns().get(intern).chances()) {
          PlaceChance its = found.get(chance.project());
          all++;
          // What never came up in 200 draws has an interval from 0 to 1.9 percent.
          boolean holds =
              its == null
                  ? chance.low() <= 18_847
                  : its.low() <= chance.high() && its.high() >= chance.low();
          held += holds ? 1 : 0;
        }
      }
    }
    assertThat(all).isGreaterThan(400);
    assertThat((double) held / all).isBetween(0.93, 0.99);
  }

  private static Cohort crowded(Random random) {
    Cohort.Builder cohort = Cohort.builder();
    for (int project = 0; project < 4; project++) {
      cohort.addProject(Project.builder().id("p" + project).host("h").build());
    }
    for (int intern = 0; intern < 5; intern++) {
      cohort.addIntern(Intern.builder().id("i" + intern).build());
      cohort.addBids(
          "i" + intern,
          random.ints(0, 4).distinct().limit(3).mapToObj(it -> "p" + it).toArray(String[]::new));
    }
    return cohort.build();
  }

  /**
   * Wilson's interval of 81 in 263 is 0.2553 to 0.3662: Newcombe, Statistics in Medicine 17 (1998).
   */
  @Test
  void interval_isThePublishedOne() {
    PlaceChance chance =
        PlaceChance.of(Optional.empty(), 81, new DrawnOrders(263, OptionalLong.of(0)));
    assertThat(chance.low()).isBetween(255_250, 255_350);
    assertThat(chance.high()).isBetween(366_150, 366_250);
    PlaceChance all = PlaceChance.of(Optional.empty(), 29, new DrawnOrders(29, OptionalLong.of(0)));
    assertThat(all.high()).isEqualTo(1_000_000);
    // Of 0 in 29 it is 0 to 0.1170, and the mirror of it here.
    assertThat(all.low()).isBetween(1_000_000 - 117_050, 1_000_000 - 116_950);
  }

  @Test
  void progressAndInterrupt() {
    List<String> told = new ArrayList<>();
    MatchingEngine.withDefaults()
        .withProgress((stage, percent) -> told.add(stage.name()))
        .robustness(cohort());
    assertThat(told).containsOnly("ROBUSTNESS").hasSizeGreaterThan(3);
    MatchingEngine interrupted =
        MatchingEngine.withDefaults()
            .withProgress(
                (stage, percent) -> {
                  if (percent > 0) {
                    Thread.currentThread().interrupt();
                  }
                });
    assertThatThrownBy(() -> interrupted.robustness(cohort()))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void badInput_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RobustnessPlan.builder().samples(0).build())
        .withMessage("RobustnessPlan: samples is 0, it must be from 1 to 1000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RobustnessPlan.standard().withPercent(101));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PlaceChance.of(Optional.empty(), 3, new DrawnOrders(2, OptionalLong.empty())));
    assertThatThrownBy(() -> MatchingEngine.withDefaults().robustness(null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void emptyCohort_isRobust() {
    Robustness robust = MatchingEngine.withDefaults().robustness(Cohort.builder().build());
    assertThat(robust.interns()).isEmpty();
    assertThat(robust.draws().count()).isEqualTo(1);
    assertThat(robust.text()).startsWith("0 of 0 interns robust");
  }
}
