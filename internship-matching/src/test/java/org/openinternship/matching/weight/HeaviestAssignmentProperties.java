package org.openinternship.matching.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.matching.weight.DrawnBids.Kind;

/** The heaviest assignment against every assignment there is. */
class HeaviestAssignmentProperties {
  @Property(tries = 2000)
  void noAssignment_isHeavier(@ForAll long seed, @ForAll Kind kind) {
    WeightedBids bids = DrawnBids.small(seed, kind);
    isHeaviest(bids, HeaviestAssignment.of(bids));
  }

  /** Most small markets end in the eager try: without it, and with little patience. */
  @Property(tries = 2000)
  void noAssignment_isHeavier_howeverItIsFound(@ForAll long seed, @ForAll Kind kind) {
    WeightedBids bids = DrawnBids.small(seed, kind);
    isHeaviest(bids, HeaviestAssignment.of(new PriceSearch(bids, 0).run()));
    isHeaviest(bids, HeaviestAssignment.of(new PriceSearch(bids, 1).run()));
    Random random = new Random(seed);
    int most = random.nextBoolean() ? 4 : Integer.MAX_VALUE;
    int[] prices = random.ints(bids.projects(), 0, most).toArray();
    isHeaviest(bids, HeaviestAssignment.near(bids, prices, 1 + random.nextInt(most - 1)));
  }

  private static void isHeaviest(WeightedBids bids, HeaviestAssignment found) {
    assertThat(found.total()).isEqualTo(DrawnBids.greatestTotal(bids));
    assertThat(found.proof().isOptimal()).isTrue();
    assertThat(found.proof().total()).isEqualTo(found.total());
    int[] sitting = new int[bids.projects()];
    for (int intern = 0; intern < bids.interns(); intern++) {
      int bid = found.bid(intern);
      if (bid < 0) {
        assertThat(found.project(intern)).isEqualTo(-1);
        assertThat(found.gain(intern)).isZero();
      } else {
        assertThat(bid).isBetween(bids.firstBid(intern), bids.endBid(intern) - 1);
        assertThat(found.project(intern)).isEqualTo(bids.project(bid));
        assertThat(found.gain(intern)).isEqualTo(bids.weight(bid) - found.price(bids.project(bid)));
        sitting[bids.project(bid)]++;
      }
    }
    assertThat(found.placed()).isEqualTo(Arrays.stream(sitting).sum());
    for (int p = 0; p < sitting.length; p++) {
      assertThat(sitting[p]).isLessThanOrEqualTo(bids.seats(p));
      assertThat(sitting[p] < bids.seats(p) && found.price(p) > 0).isFalse();
    }
    for (int intern = 0; intern < bids.interns(); intern++) {
      for (int bid = bids.firstBid(intern); bid < bids.endBid(intern); bid++) {
        assertThat((long) bids.weight(bid))
            .isLessThanOrEqualTo((long) found.gain(intern) + found.price(bids.project(bid)));
        assertThat(
                found.bid(intern) < 0 && sitting[bids.project(bid)] < bids.seats(bids.project(bid)))
            .as("nobody is out beside a seat that they bid on")
            .isFalse();
      }
    }
  }

  /** One seat more brings at most the price, and one less costs at least that. */
  @Property(tries = 300)
  void aPrice_isThatOfASeat(@ForAll long seed, @ForAll Kind kind) {
    WeightedBids bids = DrawnBids.small(seed, kind);
    HeaviestAssignment found = HeaviestAssignment.of(bids);
    for (int p = 0; p < bids.projects(); p++) {
      if (bids.seats(p) < Integer.MAX_VALUE) {
        assertThat(DrawnBids.greatestTotal(withSeats(bids, p, bids.seats(p) + 1)) - found.total())
            .isLessThanOrEqualTo(found.price(p));
      }
      if (bids.seats(p) > 0) {
        assertThat(found.total() - DrawnBids.greatestTotal(withSeats(bids, p, bids.seats(p) - 1)))
            .isGreaterThanOrEqualTo(found.price(p));
      }
    }
  }

  private static WeightedBids withSeats(WeightedBids bids, int project, int seats) {
    int[] all = IntStream.range(0, bids.projects()).map(bids::seats).toArray();
    all[project] = seats;
    WeightedBids.Builder builder = WeightedBids.builder(all);
    for (int intern = 0; intern < bids.interns(); intern++) {
      builder.intern();
      for (int bid = bids.firstBid(intern); bid < bids.endBid(intern); bid++) {
        builder.bid(bids.project(bid), bids.weight(bid));
      }
    }
    return builder.build();
  }

  /**
   * What the proof calls a bound is one, whatever the prices, and it calls nothing else optimal.
   */
  @Property(tries = 2000)
  void aProof_isTrueOfAnyPrices(@ForAll long seed) {
    Random random = new Random(seed);
    WeightedBids bids = DrawnBids.small(seed, Kind.TIES);
    int[] prices = random.ints(bids.projects(), -1, 5).toArray();
    int[] gains = random.ints(bids.interns(), random.nextInt(9) == 0 ? -1 : 0, 5).toArray();
    int[] held = new int[bids.interns()];
    Arrays.setAll(
        held,
        intern -> {
          int length = bids.endBid(intern) - bids.firstBid(intern);
          return random.nextInt(length + 1) == 0
              ? -1
              : bids.firstBid(intern) + random.nextInt(length);
        });
    PriceProof proof = PriceProof.of(bids, held, prices, gains);
    long greatest = DrawnBids.greatestTotal(bids);
    proof.bound().ifPresent(bound -> assertThat(bound).isGreaterThanOrEqualTo(greatest));
    if (proof.isOptimal()) {
      assertThat(proof.total()).isEqualTo(greatest);
    }
    if (proof.isFeasible()) {
      assertThat(proof.total()).isLessThanOrEqualTo(greatest);
    }
  }

  /**
   * Scaled prices without cuts are wrong where a seat is left: a search that forgets them would not
   * pass above.
   */
  @Test
  void forwardPhasesAlone_areNotEnough() {
    int wrong = 0;
    for (long seed = 0; seed < 500; seed++) {
      WeightedBids bids = DrawnBids.small(seed, Kind.ANY);
      Auction auction = new Auction(bids);
      for (long step = Integer.MAX_VALUE * auction.scale / 5; step > 0; step /= 10) {
        auction.lowerPrices(10 * step);
        auction.run(step, Long.MAX_VALUE / 2);
      }
      auction.run(1, Long.MAX_VALUE / 2);
      HeaviestAssignment found = HeaviestAssignment.of(auction);
      boolean isWrong = found.total() < DrawnBids.greatestTotal(bids);
      wrong += isWrong ? 1 : 0;
      assertThat(isWrong && found.proof().isOptimal()).isFalse();
    }
    assertThat(wrong).isGreaterThan(10);
  }
}
