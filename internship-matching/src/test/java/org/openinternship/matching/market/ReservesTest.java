package org.openinternship.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.matching.market.FillOrder.OPEN_FIRST;
import static org.openinternship.matching.market.FillOrder.RESERVED_FIRST;
import static org.openinternship.matching.market.Reserves.NO_SEAT;
import static org.openinternship.matching.market.Reserves.OPEN;
import static org.openinternship.matching.market.UnfilledReserves.REVERT;
import static org.openinternship.matching.market.UnfilledReserves.STAY_EMPTY;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReservesTest {
  private static final int A = 0;
  private static final int B = 1;

  @Test
  void whichSeatsAreFilledFirst_decidesWhoSits() {
    Reserves.Builder reservedFirst = Reserves.filling(RESERVED_FIRST, REVERT).seats(0, A, 1);
    Reserves.Builder openFirst = Reserves.filling(OPEN_FIRST, REVERT).seats(0, A, 1);
    for (int member : new int[] {0, 2}) {
      reservedFirst.member(member, A);
      openFirst.member(member, A);
    }
    Market market = market(2, 3);
    assertThat(market.withReserves(reservedFirst.build()).seats(0, 0, 1, 2))
        .containsExactly(A, OPEN, NO_SEAT);
    assertThat(market.withReserves(openFirst.build()).seats(0, 0, 1, 2))
        .containsExactly(OPEN, NO_SEAT, A);
  }

  /** A number that no cohort reaches would take the memory of all below it. */
  @Test
  void numbersBeyondAllCohorts_areRefused() {
    Reserves.Builder reserves = Reserves.filling(OPEN_FIRST, REVERT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reserves.seats(Integer.MAX_VALUE - 8, A, 1))
        .withMessage("Reserves: project is 2147483639, it must be from 0 to 9999999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reserves.member(10_000_000, A))
        .withMessage("Reserves: intern is 10000000, it must be from 0 to 9999999");
  }

  /** The bits of a category wrap around after 64. */
  @Test
  void nobodyBelongsToACategoryThatThereIsNot() {
    Reserves reserves = Reserves.filling(OPEN_FIRST, REVERT).member(0, A).member(0, 63).build();
    assertThat(reserves.isMember(0, A)).isTrue();
    assertThat(reserves.isMember(0, 63)).isTrue();
    assertThat(reserves.isMember(0, Reserves.MAX_CATEGORIES)).isFalse();
    assertThat(reserves.isMember(0, -1)).isFalse();
  }

  @Test
  void nothingIsReserved_whereNothingIs() {
    Reserves reserves = Reserves.filling(OPEN_FIRST, REVERT).seats(0, A, 1).build();
    assertThat(reserves.seats(-1)).isZero();
    assertThat(reserves.seats(0, -1)).isZero();
    assertThat(reserves.seats(9, A)).isZero();
    assertThat(reserves.categories(-1)).isZero();
    assertThat(reserves.categoriesAt(-1)).isZero();
  }

  @Test
  void aChoiceAmongNobody_isRefused() {
    Market market = market(2, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market.seats(0, 1, 1))
        .withMessage("Market: intern 1 is given twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market.seats(0, 77))
        .withMessage("Market: intern is 77, it must be from 0 to 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> market.seats(9, 1))
        .withMessage("Market: project is 9, it must be from 0 to 0");
  }

  @Test
  void seatsWithoutMembers_revertOrStayEmpty() {
    Market market = market(3, 3);
    for (FillOrder order : FillOrder.values()) {
      assertThat(
              market
                  .withReserves(Reserves.filling(order, REVERT).seats(0, A, 2).build())
                  .seats(0, 2, 1, 0))
          .containsExactly(OPEN, OPEN, OPEN);
      assertThat(
              market
                  .withReserves(Reserves.filling(order, STAY_EMPTY).seats(0, A, 2).build())
                  .seats(0, 2, 1, 0))
          .containsExactly(OPEN, NO_SEAT, NO_SEAT);
    }
  }

  /** The first could sit on either seat, and the second only on one: both sit. */
  @Test
  void whoBelongsToTwo_leavesTheSeatThatAnotherNeeds() {
    for (int first : new int[] {A, B}) {
      Reserves reserves =
          Reserves.filling(RESERVED_FIRST, STAY_EMPTY)
              .seats(0, A, 1)
              .seats(0, B, 1)
              .member(0, A)
              .member(0, B)
              .member(1, first)
              .build();
      assertThat(market(2, 2).withReserves(reserves).seats(0, 0, 1))
          .containsExactly(1 - first, first);
    }
  }

  @Test
  void aPinnedMember_sitsOnAReservedSeat_underEitherOrder() {
    for (FillOrder order : FillOrder.values()) {
      Reserves reserves =
          Reserves.filling(order, STAY_EMPTY).seats(0, A, 1).member(0, A).member(2, A).build();
      Market market = market(2, 4).withPins(0, -1, -1, -1).withReserves(reserves);
      assertThat(market.seats(0, 1, 2, 3)).containsExactly(OPEN, NO_SEAT, NO_SEAT);
    }
  }

  @Test
  void aPinnedMemberOfTwo_leavesTheSeatThatAnotherNeeds() {
    Reserves reserves =
        Reserves.filling(OPEN_FIRST, STAY_EMPTY)
            .seats(0, A, 1)
            .seats(0, B, 1)
            .member(0, A)
            .member(0, B)
            .member(1, A)
            .build();
    Market market = market(2, 2).withPins(0, -1).withReserves(reserves);
    assertThat(market.seats(0, 1)).containsExactly(A);
  }

  @Test
  void pinsWithoutAnOpenSeat_takeAReservedOneAway() {
    Reserves reserves =
        Reserves.filling(RESERVED_FIRST, REVERT)
            .seats(0, A, 1)
            .seats(0, B, 1)
            .member(1, B)
            .member(2, A)
            .build();
    Market market = market(2, 3).withPins(0, -1, -1).withReserves(reserves);
    assertThat(market.seats(0, 1, 2)).containsExactly(B, NO_SEAT);
    assertThat(market.seats(0, 2, 1)).containsExactly(A, NO_SEAT);
  }

  @Test
  void reservesAreAPartOfAMarket_ifTheyReserveAny() {
    Market market = market(1, 1);
    Reserves none = Reserves.filling(OPEN_FIRST, REVERT).seats(0, A, 1).seats(0, A, 0).build();
    Reserves one = Reserves.filling(OPEN_FIRST, REVERT).seats(0, A, 1).build();
    assertThat(market.withReserves(none).parts()).isEmpty();
    assertThat(market.withReserves(one).parts()).isEqualTo(Set.of(MarketPart.RESERVES));
    assertThat(market.withReserves(one).withPins(-1).reserves()).contains(one);
    assertThat(market.withReserves(one).withFacts((fact, i, p) -> 0).reserves()).contains(one);
    assertThat(market.withReserves(one).secondRound(-1).reserves()).contains(one);
    assertThat(market.withFacts((fact, i, p) -> 7).withReserves(one).facts()).isPresent();
    assertThat(market.reserves()).isEmpty();
  }

  @Test
  void withoutReserves_theFirstSit() {
    Market market = market(2, 3).withPins(0, -1, -1);
    assertThat(market.seats(0, 2, 1)).containsExactly(OPEN, NO_SEAT);
    assertThat(market.freeSeats(0)).isEqualTo(1);
  }

  @Test
  void whatIsOutOfBounds_isRefused() {
    Market market = market(2, 2);
    Reserves.Builder builder = Reserves.filling(OPEN_FIRST, REVERT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.seats(0, 64, 1))
        .withMessage("Reserves: category is 64, it must be from 0 to 63");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.seats(-1, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.seats(0, 0, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.member(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.member(0, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> market.withReserves(Reserves.filling(OPEN_FIRST, REVERT).seats(1, A, 1).build()))
        .withMessageContaining("project is 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> market.withReserves(Reserves.filling(OPEN_FIRST, REVERT).member(2, A).build()))
        .withMessageContaining("intern of a category is 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                market.withReserves(
                    Reserves.filling(OPEN_FIRST, REVERT).seats(0, A, 2).seats(0, B, 1).build()))
        .withMessage(
            "Reserves: reserved seats of project 0 are 3, they must be at most its seats, 2");
  }

  @Test
  void reservesBelowASharedLimit_areRefused() {
    CapacityTree.Builder tree = CapacityTree.builder(1, 1, 1);
    tree.group(1, 0, 1);
    Market market = Market.assembler(tree.build(), Lottery.single(1)).build();
    Reserves beside = Reserves.filling(OPEN_FIRST, REVERT).seats(2, A, 1).build();
    assertThat(market.withReserves(beside).parts())
        .isEqualTo(Set.of(MarketPart.SHARED_LIMITS, MarketPart.RESERVES));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> market.withReserves(Reserves.filling(OPEN_FIRST, REVERT).seats(1, A, 1).build()))
        .withMessageContaining("project 1 reserves seats and shares the limit of group 3");
  }

  @Test
  void equalReserves_areEqual_andNoTextTellsWhoBelongs() {
    Reserves one = Reserves.filling(OPEN_FIRST, REVERT).seats(0, A, 1).member(5, A).build();
    Reserves same = Reserves.filling(OPEN_FIRST, REVERT).member(5, A).seats(0, A, 1).build();
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(one)
        .isNotEqualTo(Reserves.filling(OPEN_FIRST, REVERT).seats(0, A, 1).member(4, A).build())
        .isNotEqualTo(Reserves.filling(OPEN_FIRST, STAY_EMPTY).seats(0, A, 1).member(5, A).build())
        .isNotEqualTo(Reserves.filling(RESERVED_FIRST, REVERT).seats(0, A, 1).member(5, A).build())
        .isNotEqualTo(Reserves.filling(OPEN_FIRST, REVERT).seats(0, A, 2).member(5, A).build());
    assertThat(one).hasToString("Reserves(1 seats, OPEN_FIRST, REVERT)");
  }

  private static Market market(int seats, int interns) {
    MarketAssembler assembler = Market.assembler(CapacityTree.flat(seats), Lottery.single(1));
    for (int i = 0; i < interns; i++) {
      assembler.intern().pair(0, i);
    }
    return assembler.build();
  }
}
