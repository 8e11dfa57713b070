package org.openinternship.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.DrawnMarket.Shape;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PersonsByDefinition;
import org.openinternship.matching.verify.BlockingPair;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.Cutoffs;
import org.openinternship.matching.verify.Feasibility;
import org.openinternship.matching.verify.Stability;

class SeveralPlacesProperties {
  private static final Mechanism MECHANISM = SeveralPlaces.internProposing();

  @Property(tries = 2000)
  void result_isTheBestForEverybodyOfAllThatArePairwiseStable(
      @ForAll long seed, @ForAll Shape shape) {
    Market market = drawn(seed, shape);
    PersonsByDefinition definition = new PersonsByDefinition(market);
    Assignment result = MECHANISM.assign(market);
    List<Assignment> stable = definition.stable();
    assertThat(stable).as("%s", market).contains(result);
    for (Assignment other : stable) {
      for (int person = 0; person < market.persons(); person++) {
        List<Integer> has = definition.pairs(result, person);
        List<Integer> had = definition.pairs(other, person);
        assertThat(has).as("rural hospitals: as many in every stable result").hasSameSizeAs(had);
        for (int place = 0; place < has.size(); place++) {
          assertThat(has.get(place)).isLessThanOrEqualTo(had.get(place));
        }
      }
      if (market.tree().nodes() == market.projects()) {
        for (int project = 0; project < market.projects(); project++) {
          assertThat(other.count(project)).isEqualTo(result.count(project));
        }
      }
    }
  }

  @Property(tries = 1000)
  void checks_agreeWithTheDefinitionOnEveryAssignment(@ForAll long seed, @ForAll Shape shape) {
    Market market = drawn(seed, shape);
    PersonsByDefinition definition = new PersonsByDefinition(market);
    List<Assignment> all = definition.feasible();
    Random random = new Random(seed);
    for (int at = 0; at < all.size(); at += 1 + random.nextInt(1 + all.size() / 40)) {
      Assignment one = turned(random, market, all.get(at));
      assertThat(Feasibility.violations(market, one)).isEmpty();
      List<Integer> blocking = definition.blocking(one);
      assertThat(BlockingPairs.of(market, one, Stability.CHOICE))
          .extracting(BlockingPair::pair)
          .containsExactlyElementsOf(blocking);
      assertThat(Cutoffs.of(market, one).certifies(one)).isEqualTo(blocking.isEmpty());
    }
  }

  /** With one place each it is deferred acceptance, and a person is an intern. */
  @Property(tries = 300)
  void onePlaceEach_changesNothing(@ForAll long seed, @ForAll Shape shape) {
    Market single = DrawnMarket.of(seed, shape).market();
    int[] ones = new int[single.interns()];
    Arrays.fill(ones, 1);
    assertThat(single.withSeveralPlaces(ones)).isSameAs(single);
    assertThat(MECHANISM.assign(single))
        .isEqualTo(DeferredAcceptance.internProposing().assign(single));
  }

  /** As many places as a person has projects on the list: nobody competes with themselves. */
  @Property(tries = 300)
  void morePlaces_neverTakeAProjectFromOneself(@ForAll long seed, @ForAll Shape shape) {
    Market market = drawn(seed, shape);
    Assignment result = MECHANISM.assign(market);
    assertThat(Feasibility.violations(market, result)).isEmpty();
    for (int person = 0; person < market.persons(); person++) {
      int last = -1;
      boolean ended = false;
      for (int at = market.firstPlace(person); at < market.firstPlace(person + 1); at++) {
        if (!market.isPinned(at)) {
          assertThat(ended && result.isPlaced(at)).as("free places come last").isFalse();
          ended |= !result.isPlaced(at);
          assertThat(ended || result.pair(at) > last).as("in the order of the list").isTrue();
          last = result.pair(at);
        }
      }
    }
  }

  private static Market drawn(long seed, Shape shape) {
    return PersonsByDefinition.severalPlaces(seed, DrawnMarket.of(seed, shape).market());
  }

  /** The same places, had by other places of the same persons. */
  private static Assignment turned(Random random, Market market, Assignment one) {
    int[] pairs = new int[market.interns()];
    Arrays.setAll(pairs, one::pair);
    for (int at = 0; at < pairs.length; at++) {
      int first = market.firstPlace(market.person(at));
      int other = first + random.nextInt(at - first + 1);
      if (!market.isPinned(at) && !market.isPinned(other)) {
        int pair = pairs[at];
        pairs[at] = pairs[other];
        pairs[other] = pair;
      }
    }
    return Assignment.ofPairs(market, pairs);
  }
}
