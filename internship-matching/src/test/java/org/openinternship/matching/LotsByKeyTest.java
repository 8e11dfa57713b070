package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.PreferenceLists;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.MatchReason;

/** What lots by key are for: nobody's draw depends on who else takes part. */
class LotsByKeyTest {
  private static Cohort oneSeatFor(String... interns) {
    PreferenceLists lists = PreferenceLists.of("ghent");
    for (String intern : interns) {
      PreferenceLists.Entry list = lists.intern(intern);
      if (!intern.equals("a")) {
        list.then("p");
      }
    }
    lists.project("p", 1).thenTied(interns);
    return lists.cohort();
  }

  private static Map<String, String> places(Cohort cohort, Lottery lottery) {
    return PreferenceListsProperties.places(match(cohort, lottery));
  }

  private static Allocation match(Cohort cohort, Lottery lottery) {
    return MatchingEngine.of(MatchingPolicy.preferenceLists().withLottery(lottery)).match(cohort);
  }

  private static String winner(Cohort cohort, Lottery lottery) {
    return places(cohort, lottery).keySet().iterator().next();
  }

  @Test
  void aWithdrawsWhoBidsForNothing_0of1000SeedsChange() {
    for (long seed = 0; seed < 1_000; seed++) {
      for (Lottery lottery : List.of(Lottery.single(seed), Lottery.perProject(seed))) {
        assertThat(winner(oneSeatFor("b", "c"), lottery))
            .isEqualTo(winner(oneSeatFor("a", "b", "c"), lottery));
      }
    }
  }

  @Test
  void theWinnerOfADrawLeaves_theRunnerUp() {
    for (long seed = 0; seed < 300; seed++) {
      for (Lottery lottery : List.of(Lottery.single(seed), Lottery.perProject(seed))) {
        Allocation all = match(oneSeatFor("b", "c", "d", "e"), lottery);
        String winner = all.matches().get(0).intern().value();
        String runnerUp =
            List.of("b", "c", "d", "e").stream()
                .filter(key -> !key.equals(winner))
                .min(
                    (one, other) ->
                        Long.compare(lottery.number("p", one), lottery.number("p", other)))
                .orElseThrow();
        String[] left =
            List.of("b", "c", "d", "e").stream()
                .filter(key -> !key.equals(winner))
                .toArray(String[]::new);
        assertThat(winner(oneSeatFor(left), lottery)).isEqualTo(runnerUp);
      }
    }
  }

  /** The floor is the oracle of {@link PreferenceListsProperties}; here the record is enough. */
  @Test
  void lotsPerProject_supervisorsWithLimits_replaysEqual() {
    for (long seed = 0; seed < 100; seed++) {
      RandomLists lists = new RandomLists(seed, true);
      Allocation first = match(lists.cohort(), Lottery.perProject(seed));
      Lottery recorded = first.record().lottery();
      assertThat(match(lists.cohort(), recorded).record().withFindings())
          .isEqualTo(first.record().withFindings());
      int[] onTheFloor =
          MatchingPolicy.preferenceLists().mechanism().assign(lists.market(recorded)).projects();
      assertThat(PreferenceListsProperties.places(first)).isEqualTo(lists.places(onTheFloor));
    }
  }

  @Test
  void lotsDrawnElsewhere_goBeforeTheSeed() {
    Cohort cohort = oneSeatFor("b", "c", "d");
    for (long seed = 0; seed < 50; seed++) {
      for (Lottery lottery : List.of(Lottery.single(seed), Lottery.perProject(seed))) {
        assertThat(winner(cohort, lottery.withOrder("d", "c", "b"))).isEqualTo("d");
        assertThat(winner(cohort, lottery.withOrder("c"))).isEqualTo("c");
        assertThat(winner(cohort, lottery.withOrder("a"))).isEqualTo(winner(cohort, lottery));
      }
    }
  }

  @Test
  void keysOfNobody_areFoundWithTheirPlaces() {
    Lottery lottery = Lottery.single(1).withOrder("c", "x", "b", "B");
    Allocation allocation = match(oneSeatFor("b", "c"), lottery);
    assertThat(allocation.findings())
        .containsExactly(
            new Finding(
                Severity.WARNING, "/lottery/order/1", Reason.of(MatchReason.LOTS_NAME_NOBODY, "x")),
            new Finding(
                Severity.WARNING,
                "/lottery/order/3",
                Reason.of(MatchReason.LOTS_NAME_NOBODY, "B")));
    assertThat(allocation.record().lottery()).isEqualTo(lottery);
  }

  /** Ties in an intern's own list are that intern's alone. */
  @Test
  void tiesInOwnLists_goByBothKeys() {
    int first = 0;
    for (int k = 0; k < 400; k++) {
      PreferenceLists lists = PreferenceLists.of("ghent");
      lists.intern("i" + k).thenTied("p", "q");
      lists.project("p", 1).then("i" + k);
      lists.project("q", 1).then("i" + k);
      Lottery lottery = Lottery.single(5);
      boolean p = lottery.numberInList("i" + k, "p") < lottery.numberInList("i" + k, "q");
      assertThat(places(lists.cohort(), lottery)).containsEntry("i" + k, p ? "p" : "q");
      first += p ? 1 : 0;
    }
    assertThat(first).isBetween(150, 250);
  }
}
