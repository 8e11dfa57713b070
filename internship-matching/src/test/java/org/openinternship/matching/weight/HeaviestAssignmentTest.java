package org.openinternship.matching.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openinternship.matching.weight.DrawnBids.Kind;

class HeaviestAssignmentTest {
  private static final int MANY = 10_000;

  /** By the certificate, as nothing could be tried out; with seats to spare. */
  @ParameterizedTest
  @EnumSource
  void tenThousand_areProven(Kind kind) {
    WeightedBids bids = DrawnBids.large(3, kind, MANY, 125);
    HeaviestAssignment found = HeaviestAssignment.of(bids);
    assertThat(found.proof().isOptimal()).isTrue();
    assertThat(HeaviestAssignment.of(bids)).isEqualTo(found);
  }

  @Test
  void aHundredThousand_areProven() {
    WeightedBids bids = DrawnBids.large(1, Kind.RANK, 100_000, 90);
    assertThat(HeaviestAssignment.of(bids).proof().isOptimal()).isTrue();
  }

  /**
   * Whoever is like everybody else outbids them by little, and is outbid again: a price war. There
   * are seats for 90 of 100.
   */
  @Test
  void identicalApplicants_bidFewTimes() {
    for (Kind kind : Kind.values()) {
      WeightedBids bids = DrawnBids.large(2, kind, MANY, 90);
      Auction auction = new PriceSearch(bids).run();
      assertThat(HeaviestAssignment.of(auction).proof().isOptimal()).isTrue();
      assertThat(auction.bidsMade() / MANY).as("bids an intern, %s", kind).isLessThan(100);
    }
  }

  @Test
  void theExampleOfTheTour_isTrue() {
    WeightedBids bids =
        WeightedBids.builder(1, 1).intern().bid(0, 70).bid(1, 60).intern().bid(0, 50).build();
    HeaviestAssignment best = HeaviestAssignment.of(bids);
    assertThat(best.project(0)).isEqualTo(1);
    assertThat(best.project(1)).isZero();
    assertThat(best.total()).isEqualTo(110);
    assertThat(best.price(0) - best.price(1)).isGreaterThanOrEqualTo(10);
    assertThat(best.proof().bound()).isEqualTo(OptionalLong.of(110));
    assertThat(best).hasToString("HeaviestAssignment(2 of 2 interns, 110)");
    assertThat(bids).hasToString("WeightedBids(2 interns, 2 projects, 3 bids)");
  }

  @Test
  void theGreatestWeights_doNotOverflow() {
    WeightedBids.Builder builder = WeightedBids.builder(new int[50_000]);
    for (int intern = 0; intern < 40; intern++) {
      builder.intern();
      for (int p = 0; p < 8; p++) {
        builder.bid(p, Integer.MAX_VALUE - (intern * p) % 5);
      }
    }
    assertThat(HeaviestAssignment.of(builder.build()).proof().isOptimal()).isTrue();
    int[] seats = new int[50_000];
    for (int p = 0; p < 8; p++) {
      seats[p] = 3;
    }
    WeightedBids.Builder scarce = WeightedBids.builder(seats);
    for (int intern = 0; intern < 40; intern++) {
      scarce.intern();
      for (int p = 0; p < 8; p++) {
        scarce.bid(p, Integer.MAX_VALUE - (intern * p) % 5);
      }
    }
    HeaviestAssignment found = HeaviestAssignment.of(scarce.build());
    assertThat(found.proof().isOptimal()).isTrue();
    assertThat(found.placed()).isEqualTo(24);
  }

  @Test
  void nothingAtAll_isAnAssignment() {
    assertThat(HeaviestAssignment.of(WeightedBids.builder().build()).total()).isZero();
    HeaviestAssignment alone =
        HeaviestAssignment.of(WeightedBids.builder(0, 2).intern().intern().bid(0, 9).build());
    assertThat(alone.placed()).isZero();
    assertThat(alone.proof().isOptimal()).isTrue();
    HeaviestAssignment worthless =
        HeaviestAssignment.of(
            WeightedBids.builder(1).intern().bid(0, 0).intern().bid(0, 0).build());
    assertThat(worthless.placed()).isOne();
  }

  @Test
  void anInterruptedRun_isCancelled() {
    WeightedBids bids = WeightedBids.builder(1).intern().bid(0, 1).build();
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> HeaviestAssignment.of(bids));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void bidsThatAreNone_areRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WeightedBids.builder(1).bid(0, 1))
        .withMessage("WeightedBids: bid before the first intern()");
    WeightedBids.Builder builder = WeightedBids.builder(1).intern().bid(0, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.bid(0, 1))
        .withMessage("WeightedBids: intern 0 bids on project 0 twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.bid(1, 1))
        .withMessage("WeightedBids: project of intern 0 is 1, it must be from 0 to 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.intern().bid(0, -1))
        .withMessage("WeightedBids: weight of intern 1 at project 0 is -1, it must be at least 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightedBids.builder(1, -2))
        .withMessage("WeightedBids: seats of project 1 are -2, they must be at least 0");
  }

  @Test
  void pricesToBeginWith_thatAreNone_areRefused() {
    WeightedBids bids = WeightedBids.builder(1, 1).intern().bid(0, 1).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeaviestAssignment.near(bids, new int[1], 1))
        .withMessageContaining("number of prices is 1, it must be from 2 to 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeaviestAssignment.near(bids, new int[] {0, -1}, 1))
        .withMessageContaining("price of project 1 is -1, it must be at least 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeaviestAssignment.near(bids, new int[2], 0))
        .withMessageContaining("spread is 0, it must be at least 1");
  }

  @Test
  void aProofOfSomethingElse_isRefused() {
    WeightedBids bids = WeightedBids.builder(1).intern().bid(0, 1).build();
    int[] one = {0};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriceProof.of(bids, new int[0], one, one))
        .withMessage(
            "PriceProof: number of bids that are held is 0, it must be that of interns, 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriceProof.of(bids, new int[] {1}, one, one))
        .withMessage("PriceProof: bid of intern 0 is 1, it must be from 0 to 0");
    assertThat(PriceProof.of(bids, one, one, one).bound()).isEmpty();
    assertThat(PriceProof.of(bids, one, one, new int[] {1}).isOptimal()).isTrue();
  }
}
