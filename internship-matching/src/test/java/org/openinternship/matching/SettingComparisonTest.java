package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.matching.change.MoveKind;
import org.openinternship.matching.compare.Setting;
import org.openinternship.matching.compare.SettingComparison;
import org.openinternship.matching.compare.SettingFigures;
import org.openinternship.matching.compare.SettingMoves;
import org.openinternship.matching.compare.SettingOutcome;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.ImmediateAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.mechanism.TopTradingCycles;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.run.MatchStage;
import org.openinternship.testing.Cohorts;

/** Settings side by side on a cohort that is small enough to follow. */
class SettingComparisonTest {
  private static final MatchingPolicy LISTS = MatchingPolicy.preferenceLists();
  private static final Setting STABLE = new Setting("stable", LISTS);
  private static final Setting FIRST =
      new Setting("first choices first", LISTS.withMechanism(ImmediateAcceptance.byPriority()));
  private static final Setting TRADED =
      new Setting("traded", LISTS.withMechanism(TopTradingCycles.byPriority()));

  /**
   * Ben and Cleo both want the map; whoever asks for it first has it under immediate acceptance.
   */
  private static Cohort cohort() {
    Cohort.Builder cohort = Cohort.builder();
    for (String key : List.of("ada", "ben", "cleo")) {
      cohort.addIntern(Intern.builder().id(key).build());
    }
    for (String key : List.of("api", "map")) {
      cohort.addProject(Project.builder().id(key).host("ghent").supervisor("sup-" + key).build());
    }
    cohort.addBids("ada", "api").addBids("ben", "api", "map").addBids("cleo", "map");
    cohort.addHostRanking(HostRanking.builder().project("api").then("ada", "ben").build());
    cohort.addHostRanking(HostRanking.builder().project("map").then("ben", "cleo").build());
    return cohort.build();
  }

  private static SettingComparison compared() {
    return MatchingEngine.of(LISTS).compare(cohort(), STABLE, FIRST, TRADED);
  }

  @Test
  void figures_sayWhatEachSettingGivesWhom() {
    SettingComparison compared = compared();
    SettingFigures stable = compared.outcome("stable").figures().orElseThrow();
    assertThat(stable.profile().byChoice()).containsExactly(1, 1);
    assertThat(stable.averageChoice()).hasValue(1.5);
    assertThat(stable.blockingPairs()).isZero();
    SettingFigures first = compared.outcome("first choices first").figures().orElseThrow();
    assertThat(first.profile().byChoice()).containsExactly(2);
    assertThat(first.blockingPairs()).isEqualTo(1);
    SettingMoves moves = compared.moves("stable", "first choices first");
    assertThat(moves.gained()).isEqualTo(1); // Cleo
    assertThat(moves.lost()).isEqualTo(1); // Ben
    assertThat(compared.moves("first choices first", "stable").gained()).isEqualTo(1);
    assertThat(compared.difference(cohort(), "stable", "first choices first").moves().get(0).kind())
        .isEqualTo(MoveKind.LOST);
  }

  @Test
  void text_isATableOfNumbers_withoutAnybodysKey() {
    assertThat(compared().text())
        .isEqualTo(
            """
            3 interns              placed  1st  2nd  3rd  later  other  mean  worst  points  least  sup.  host  block
            1 stable                    2    1    1    0      0      0  1.50      2     0.0    0.0   1-1   2-2      0
            2 first choices first       2    2    0    0      0      0  1.00      1     0.0    0.0   1-1   2-2      1
            3 traded                    2    1    1    0      0      0  1.50      2     0.0    0.0   1-1   2-2      0

            Better off and worse off, from the setting of a row to that of a column
                                    to 1   to 2   to 3
            1 stable                   .  +1 -1  +0 -0
            2 first choices first  +1 -1      .  +1 -1
            3 traded               +0 -0  +1 -1      .
            """);
    assertThat(compared().toString()).doesNotContain("ada");
  }

  @Test
  void text_isNotWiderThanAskedFor_howeverManySettings() {
    List<Setting> settings = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      settings.add(new Setting("a rather long name of a setting " + "x".repeat(60) + i, LISTS));
    }
    SettingComparison compared = MatchingEngine.of(LISTS).compare(Cohorts.of(200, 20, 1), settings);
    for (int width : new int[] {80, 110, 200}) {
      assertThat(compared.text(width).lines())
          .allSatisfy(
              line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(width));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compared.text(79))
        .withMessage("SettingComparison: width is 79, it must be from 80 to 1000");
  }

  @Test
  void settingThatCannotHonourAPart_isARowThatSaysSo() {
    Cohort limited =
        cohort().withHosts(HostOrganization.builder().id("ghent").maxInterns(1).build());
    SettingComparison compared = MatchingEngine.of(LISTS).compare(limited, TRADED, STABLE);
    SettingOutcome traded = compared.outcome("traded");
    assertThat(traded.refused()).isTrue();
    assertThat(traded.refusal())
        .anySatisfy(it -> assertThat(it.reason().code()).isEqualTo(MatchReason.LIMIT_NOT_HONOURED));
    assertThat(compared.outcome("stable").refused()).isFalse();
    assertThat(compared.moves()).isEmpty();
    assertThat(compared.text())
        .contains("1 traded was refused: LIMIT_NOT_HONOURED")
        .contains("… has a limit of one intern over the projects …, and")
        .doesNotContain("ghent")
        .doesNotContain("api");
    assertThat(compared.text(80).lines()).allMatch(line -> line.length() <= 80);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compared.moves("stable", "traded"))
        .withMessageContaining("was refused");
  }

  @Test
  void badInput_isRefused() {
    MatchingEngine engine = MatchingEngine.of(LISTS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> engine.compare(cohort()))
        .withMessageContaining("SettingComparison: settings");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> engine.compare(cohort(), STABLE, FIRST, STABLE))
        .withMessageContaining("stable");
    assertThatThrownBy(() -> engine.compare(cohort(), STABLE, null))
        .isInstanceOf(NullPointerException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Setting(" ", LISTS))
        .withMessageContaining("Setting: name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compared().outcome("stabel"))
        .withMessageContaining("Maybe one of [stable, first choices first, traded]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compared().moves("stable", "stable"))
        .withMessageContaining("must be two settings");
    Cohort wrong = Cohort.builder().from(cohort()).addBids("nobody", "api").build();
    assertThatThrownBy(() -> engine.compare(wrong, STABLE)).isInstanceOf(FindingsException.class);
  }

  @Test
  void progress_isToldOfTheComparisonOnly() {
    List<String> told = new ArrayList<>();
    MatchingEngine.of(LISTS)
        .withProgress((stage, percent) -> told.add(stage + " " + percent))
        .compare(cohort(), STABLE, FIRST, TRADED);
    assertThat(told)
        .containsExactly(
            "COMPARISON 0", "COMPARISON 33", "COMPARISON 66", "COMPARISON 99", "COMPARISON 100");
  }

  @Test
  void interrupt_endsIt() {
    MatchingEngine engine =
        MatchingEngine.of(LISTS)
            .withProgress(
                (stage, percent) -> {
                  if (stage == MatchStage.COMPARISON && percent == 33) {
                    Thread.currentThread().interrupt();
                  }
                });
    assertThatThrownBy(() -> engine.compare(cohort(), STABLE, FIRST, TRADED))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  /** The bound of the issue; it took 5.4 s where other work kept both cores busy. */
  @Test
  void tenSettings_onAThousandInterns_takeLessThanTenSeconds() {
    Cohort cohort = tenBids(1_000, 300);
    List<Setting> settings = new ArrayList<>();
    MatchingPolicy policy = MatchingPolicy.standard();
    for (Mechanism mechanism : Mechanism.standard().subList(0, 9)) {
      settings.add(new Setting(mechanism.name(), policy.withMechanism(mechanism)));
    }
    settings.add(
        new Setting(
            "other seed",
            policy.withMechanism(SerialDictatorship.byLottery()).withLottery(Lottery.single(1))));
    assertThat(settings).hasSize(10);
    long begin = System.nanoTime();
    SettingComparison compared = MatchingEngine.of(policy).compare(cohort, settings);
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    assertThat(compared.outcomes()).noneMatch(SettingOutcome::refused);
    assertThat(took).isLessThan(Duration.ofSeconds(10));
  }

  private static Cohort tenBids(int interns, int projects) {
    Random random = new Random(1);
    Cohort.Builder cohort = Cohort.builder();
    for (int project = 0; project < projects; project++) {
      cohort.addProject(
          Project.builder()
              .id("p" + project)
              .host("h" + project % 20)
              .seats(3)
              .prefers("skill-" + project % 30, Proficiency.WORKING)
              .build());
    }
    for (int intern = 0; intern < interns; intern++) {
      String skill = "skill-" + random.nextInt(30);
      cohort.addIntern(
          Intern.builder().id("i" + intern).addSkill(skill, Proficiency.WORKING).build());
      String[] bids =
          random
              .ints(0, projects)
              .distinct()
              .limit(10)
              .mapToObj(it -> "p" + it)
              .toArray(String[]::new);
      cohort.addBids("i" + intern, bids);
    }
    return cohort.build();
  }
}
