package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.matching.market.PreferenceList.strict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.DrawnMarket.Shape;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.mechanism.ImmediateAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.result.ProcedureReason;

class ImmediateAcceptanceTest extends MechanismContract {
  @Override
  Mechanism mechanism() {
    return ImmediateAcceptance.byPriority();
  }

  @Override
  boolean isTrueOfProcedure(
      Wants wants,
      Map<InternId, ProjectId> places,
      InternId intern,
      ProjectId project,
      Reason reason) {
    ByProcedure told = new ByProcedure(wants, places, reason);
    int own = round(told, intern, project);
    List<InternId> fillers = told.fillers(project);
    int last = fillers.stream().mapToInt(it -> round(told, it, places.get(it))).max().orElseThrow();
    if (reason.code() == ProcedureReason.TAKEN_IN_EARLIER_ROUND) {
      return last < own && reason.number("lastRound") == last && reason.number("round") == own;
    }
    Wants.Standing worst =
        fillers.stream()
            .filter(it -> round(told, it, places.get(it)) == own)
            .map(it -> wants.standing(it, places.get(it)))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return reason.code() == ProcedureReason.PREFERRED_IN_ROUND
        && last == own
        && reason.number("round") == own
        && worst.compareTo(wants.standing(intern, project)) <= 0
        && reason.argument("cutoff").equals(wants.shown(worst).toString())
        && reason.argument("own").equals(wants.shown(wants.standing(intern, project)).toString());
  }

  /** Projects are proposed to one a round, none before its choice. */
  private static int round(ByProcedure told, InternId intern, ProjectId project) {
    int round = 0;
    for (ProjectId listed : told.wants().list(intern)) {
      round = Math.max(round + 1, told.choice(intern, listed));
      if (listed.equals(project)) {
        return round;
      }
    }
    throw new AssertionError(project);
  }

  /** The procedure as it is told: proposals round by round, each institution takes the best. */
  private static int[] byHand(Market market) {
    int[] free = IntStream.range(0, market.tree().nodes()).map(market::freeCapacity).toArray();
    int[] projects = IntStream.range(0, market.interns()).map(market::pinnedProject).toArray();
    int[] next = IntStream.range(0, market.interns()).map(market::firstPair).toArray();
    int rounds = market.pairs() + market.projects();
    for (int round = 1; round <= rounds; round++) {
      List<Integer> proposals = new ArrayList<>();
      for (int intern = 0; intern < projects.length; intern++) {
        boolean proposes = projects[intern] < 0 && next[intern] < market.endPair(intern);
        if (proposes && market.choice(next[intern]) <= round) {
          proposals.add(next[intern]++);
        }
      }
      while (!proposals.isEmpty()) {
        Integer best = proposals.get(0);
        for (Integer other : proposals) {
          boolean same =
              market.tree().institution(market.project(other))
                  == market.tree().institution(market.project(best));
          best = same && market.beats(other, best) ? other : best;
        }
        proposals.remove(best);
        boolean room = true;
        for (int n = market.project(best); n >= 0; n = market.tree().parent(n)) {
          room &= free[n] > 0;
        }
        for (int n = market.project(best); room && n >= 0; n = market.tree().parent(n)) {
          free[n] -= market.tree().isLimited(n) ? 1 : 0;
        }
        if (room) {
          projects[market.intern(best)] = market.project(best);
        }
      }
    }
    return projects;
  }

  @Property(tries = 1000)
  void theResult_isThatOfTheProcedureByHand(@ForAll long seed, @ForAll Shape shape) {
    Market market = DrawnMarket.of(seed, shape).market();
    assertThat(mechanism().assign(market).projects()).containsExactly(byHand(market));
  }

  private static Market boston(int... listOfFirst) {
    return Market.builder(CapacityTree.flat(1, 1, 1))
        .interns(strict(listOfFirst), strict(0, 1, 2), strict(1, 0, 2))
        .projects(strict(1, 0, 2), strict(0, 2, 1), strict(0, 1, 2))
        .build();
  }

  /** Honest, intern 0 loses project 1 to intern 2, who listed it first, and project 1 minds. */
  @Test
  void itIsNeitherStableNorStrategyProof() {
    Market honest = boston(0, 1, 2);
    assertThat(mechanism().assign(honest).projects()).containsExactly(2, 0, 1);
    assertThat(new Oracle(honest).blocking(mechanism().assign(honest), true))
        .containsExactly(honest.pair(0, 1));
    assertThat(mechanism().assign(boston(1, 0, 2)).projects()).containsExactly(1, 0, 2);
  }

  /** A choice that is not acceptable costs its round all the same. */
  @Test
  void aChoiceThatIsDropped_costsItsRound() {
    Market market =
        Market.builder(CapacityTree.flat(1, 1))
            .interns(strict(0, 1), strict(1))
            .projects(strict(1), strict(0, 1))
            .build();
    assertThat(mechanism().assign(market).projects()).containsExactly(-1, 1);
  }

  @Test
  void choicesFarApart_areNoProblem() {
    Market market =
        Market.assembler(CapacityTree.flat(1), Lottery.single(0))
            .intern()
            .pair(0, 0, Integer.MAX_VALUE)
            .intern()
            .pair(0, 1, 2_000_000_000)
            .build();
    assertThat(mechanism().assign(market).projects()).containsExactly(-1, 0);
  }
}
