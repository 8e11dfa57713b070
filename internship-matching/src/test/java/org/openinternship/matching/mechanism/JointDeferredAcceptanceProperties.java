package org.openinternship.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.DrawnMarket.Shape;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.LinkedMarket;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.verify.BlockingCoalition;
import org.openinternship.matching.verify.BlockingCoalitions;
import org.openinternship.matching.verify.BlockingSeat;
import org.openinternship.matching.verify.Feasibility;

class JointDeferredAcceptanceProperties {

  @Property(tries = 1000)
  void smallMarkets_areDecided(@ForAll long seed, @ForAll JointBlocking blocking) {
    LinkedMarket linked = LinkedMarket.of(seed);
    JointOutcome outcome = JointDeferredAcceptance.by(blocking).search(linked.market());
    List<Assignment> stable = linked.stable(blocking);
    assertThat(linked.feasible()).contains(outcome.assignment());
    if (stable.isEmpty()) {
      assertThat(outcome.status()).isEqualTo(JointStatus.NONE_EXISTS);
    } else {
      assertThat(outcome.status()).isEqualTo(JointStatus.STABLE);
      assertThat(stable).contains(outcome.assignment());
    }
    assertThat(outcome.blocking())
        .isEqualTo(linked.blocking(outcome.assignment(), blocking).size());
  }

  @Property(tries = 1000)
  void withoutTheSearch_whatIsSaidIsTrue(@ForAll long seed, @ForAll JointBlocking blocking) {
    LinkedMarket linked = LinkedMarket.of(seed);
    JointOutcome outcome =
        JointDeferredAcceptance.by(blocking).withMaxSteps(0).search(linked.market());
    int blocks = linked.blocking(outcome.assignment(), blocking).size();
    assertThat(linked.feasible()).contains(outcome.assignment());
    assertThat(outcome.blocking()).isEqualTo(blocks);
    assertThat(outcome.status())
        .isEqualTo(blocks == 0 ? JointStatus.STABLE : JointStatus.NONE_FOUND);
  }

  /** The search alone, whatever was found before it. */
  @Property(tries = 1000)
  void theSearch_findsAStableAssignmentIfThereIsOne(
      @ForAll long seed, @ForAll JointBlocking blocking) {
    LinkedMarket linked = LinkedMarket.of(seed);
    Market market = linked.market();
    JointRows rows = new JointRows(market);
    Assignment found =
        new JointSearch(market, rows, blocking, new JointOrders(market, rows).of(0)).stable();
    List<Assignment> stable = linked.stable(blocking);
    if (found == null) {
      assertThat(stable).isEmpty();
    } else {
      assertThat(stable).contains(found);
    }
  }

  /** How often the proposals find what there is, and that the cases of interest do occur. */
  @Test
  void proposals_seldomMissAStableAssignment() {
    int none = 0;
    int missed = 0;
    int exist = 0;
    for (long seed = 0; seed < 4000; seed++) {
      LinkedMarket linked = LinkedMarket.of(seed);
      JointDeferredAcceptance whole = JointDeferredAcceptance.leftSeatsServe();
      JointStatus status = whole.search(linked.market()).status();
      JointOutcome tried = whole.withMaxSteps(0).search(linked.market());
      none += status == JointStatus.NONE_EXISTS ? 1 : 0;
      exist += status == JointStatus.STABLE ? 1 : 0;
      missed += status == JointStatus.STABLE && tried.status() == JointStatus.NONE_FOUND ? 1 : 0;
    }
    assertThat(none).isPositive();
    assertThat(missed).isPositive().isLessThan(exist / 100);
  }

  @Property(tries = 1000)
  void theChecker_findsWhatBlocksByDefinition(
      @ForAll long seed, @ForAll JointBlocking blocking, @ForAll int which) {
    LinkedMarket linked = LinkedMarket.of(seed);
    List<Assignment> feasible = linked.feasible();
    Assignment some = feasible.get(Math.floorMod(which, feasible.size()));
    assertThat(Feasibility.violations(linked.market(), some)).isEmpty();
    List<List<Integer>> found = new ArrayList<>();
    for (BlockingCoalition each : BlockingCoalitions.of(linked.market(), some, blocking)) {
      List<Integer> one = new ArrayList<>(List.of(each.list(), each.row()));
      each.seats().stream().map(BlockingSeat::pair).forEach(one::add);
      found.add(one);
    }
    assertThat(found).isEqualTo(linked.blocking(some, blocking));
  }

  @Property(tries = 1000)
  void withoutJointLists_internsPropose(@ForAll long seed, @ForAll JointBlocking blocking) {
    Market market = DrawnMarket.of(seed, Shape.FLAT).market();
    JointOutcome outcome = JointDeferredAcceptance.by(blocking).search(market);
    assertThat(outcome.assignment()).isEqualTo(DeferredAcceptance.internProposing().assign(market));
    assertThat(outcome.status()).isEqualTo(JointStatus.STABLE);
  }

  /** The run itself, in a market in which nobody is linked. */
  @Property(tries = 1000)
  void theRun_withNobodyLinked_isThatOfInterns(@ForAll long seed) {
    Market market = DrawnMarket.of(seed, Shape.FLAT).market();
    JointRows rows = new JointRows(market);
    WaitingInterns waiting = new WaitingInterns(market, rows);
    JointRun run = new JointRun(market, rows, waiting, JointBlocking.LEFT_SEATS_SERVE);
    assertThat(run.run(new int[0])).isEqualTo(DeferredAcceptance.internProposing().assign(market));
    assertThat(run.blocking()).isZero();
  }

  @Property(tries = 1000)
  void theOrderOfListsAndMembers_changesNothing(@ForAll long seed) {
    Market market = LinkedMarket.of(seed).market();
    Random random = new Random(seed);
    List<JointList> shuffled = new ArrayList<>();
    market.jointLists().forEach(list -> shuffled.add(turned(list, random.nextInt(list.size()))));
    Collections.shuffle(shuffled, random);
    JointDeferredAcceptance tried = JointDeferredAcceptance.leftSeatsServe().withMaxSteps(0);
    assertThat(tried.search(market.withJointLists(shuffled))).isEqualTo(tried.search(market));
    JointDeferredAcceptance whole = JointDeferredAcceptance.leftSeatsServe();
    assertThat(whole.search(market.withJointLists(shuffled))).isEqualTo(whole.search(market));
  }

  private static JointList turned(JointList list, int by) {
    int size = list.size();
    int[] members = IntStream.range(0, size).map(k -> list.member((k + by) % size)).toArray();
    int[][] rows = new int[list.rows()][];
    for (int row = 0; row < rows.length; row++) {
      int at = row;
      rows[row] = IntStream.range(0, size).map(k -> list.project(at, (k + by) % size)).toArray();
    }
    return JointList.of(members, rows);
  }
}
