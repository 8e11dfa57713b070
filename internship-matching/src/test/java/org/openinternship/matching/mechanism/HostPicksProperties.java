package org.openinternship.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.matching.mechanism.StandardConflictRule.ENOUGH_MENTORS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.DrawnMarket.Shape;
import org.openinternship.matching.market.Market;

/** Whatever the chain and the market: what is done in rounds is what the text says. */
class HostPicksProperties {
  @Property(tries = 3000)
  void rounds_areThoseOfTheText(@ForAll long seed, @ForAll Shape shape) {
    Random random = new Random(seed);
    Market market = DrawnMarket.of(seed, shape).market();
    if (random.nextBoolean()) {
      market =
          market.withFacts(
              (fact, intern, project) ->
                  (31L * intern + 17L * project + seed) % (fact == ENOUGH_MENTORS ? 2 : 3));
    }
    List<ConflictRule> chain = new ArrayList<>(Arrays.asList(StandardConflictRule.values()));
    Collections.shuffle(chain, random);
    chain = chain.subList(0, random.nextInt(chain.size() + 1));
    PicksByTheText text = new PicksByTheText(market, chain);
    Map<Integer, String> lost = new TreeMap<>();
    Assignment made =
        new PickRounds(
                market,
                chain,
                (pair, won, rule, own, best) ->
                    lost.put(pair, rule + ": " + own + " to " + best + " of " + won))
            .run();
    assertThat(made).isEqualTo(Assignment.ofPairs(market, text.run()));
    assertThat(lost).isEqualTo(text.lost);
    HostPicks picks = HostPicks.settledBy(chain.toArray(ConflictRule[]::new));
    assertThat(picks.assign(market)).isEqualTo(made);
    Account account = picks.account(market, made);
    for (int pair = 0; pair < market.pairs(); pair++) {
      Because because = account.because(pair).orElseThrow();
      if (because instanceof Because.LostConflict lostBy) {
        assertThat(text.lost)
            .containsEntry(
                pair,
                lostBy.rule()
                    + ": "
                    + lostBy.own()
                    + " to "
                    + lostBy.best()
                    + " of "
                    + lostBy.heldPair());
      } else {
        assertThat(text.lost).doesNotContainKey(pair);
        assertThat(because).isEqualTo(new Because.NotPicked(made.pair(market.intern(pair))));
      }
    }
  }
}
