package org.openinternship.matching.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The choice under reserves, against its definition and the laws that theorems rest on. */
class ReservesProperties {

  @Property(tries = 1500)
  void theChoice_isThatOfTheDefinition(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    ReservesByDefinition definition = new ReservesByDefinition(drawn.market, 0);
    for (List<Integer> interns : subsets(drawn.order)) {
      int[] seats = drawn.seats(interns);
      assertThat(chosen(interns, seats))
          .containsExactlyInAnyOrderElementsOf(definition.chosen(interns));
      assertThat(definition.isSeating(interns, seats)).isTrue();
    }
  }

  /** Nobody is let go by the many who would be taken with fewer, and more come of more. */
  @Property(tries = 1000)
  void theChoice_isSubstitutableAndSizeMonotonic(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    for (List<Integer> interns : subsets(drawn.order)) {
      Set<Integer> few = chosen(interns, drawn.seats(interns));
      for (int more : drawn.order) {
        if (!interns.contains(more)) {
          List<Integer> many =
              drawn.order.stream().filter(i -> i == more || interns.contains(i)).toList();
          Set<Integer> ofMany = chosen(many, drawn.seats(many));
          assertThat(ofMany).hasSizeGreaterThanOrEqualTo(few.size());
          Set<Integer> without = new HashSet<>(ofMany);
          without.remove(more);
          assertThat(few).containsAll(without);
        }
      }
    }
  }

  /**
   * Sonmez and Yenmez: of those who could fill reserved seats, the reserved seats have the best.
   */
  @Property(tries = 1000)
  void thoseOnReservedSeats_standBestOfAllWhoCouldFillThem(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    if (drawn.reserves.order() == FillOrder.OPEN_FIRST) {
      return;
    }
    ReservesByDefinition definition = new ReservesByDefinition(drawn.market, 0);
    int[] seats = drawn.seats(drawn.order);
    int[] places = IntStream.range(0, seats.length).filter(k -> seats[k] >= 0).toArray();
    for (List<Integer> others : subsets(drawn.order)) {
      List<Integer> with = new ArrayList<>(others);
      with.addAll(drawn.pinned);
      boolean couldSit =
          definition.seated(with) == others.size() + definition.seated(drawn.pinned)
              && others.size() <= drawn.market.freeSeats(0);
      if (couldSit) {
        assertThat(places.length).isGreaterThanOrEqualTo(others.size());
        for (int k = 0; k < others.size(); k++) {
          assertThat(places[k]).isLessThanOrEqualTo(drawn.order.indexOf(others.get(k)));
        }
      }
    }
  }

  private static List<List<Integer>> subsets(List<Integer> order) {
    List<List<Integer>> all = new ArrayList<>();
    for (int bits = 0; bits < 1 << order.size(); bits++) {
      int set = bits;
      all.add(
          IntStream.range(0, order.size())
              .filter(k -> (set >> k & 1) == 1)
              .mapToObj(order::get)
              .toList());
    }
    return all;
  }

  private static Set<Integer> chosen(List<Integer> interns, int[] seats) {
    Set<Integer> chosen = new HashSet<>();
    for (int k = 0; k < seats.length; k++) {
      if (seats[k] != Reserves.NO_SEAT) {
        chosen.add(interns.get(k));
      }
    }
    return chosen;
  }

  /** A project with up to four overlapping categories, pins, and at times a group around it. */
  private static final class Drawn {
    private final Market market;
    private final Reserves reserves;
    private final List<Integer> order = new ArrayList<>();
    private final List<Integer> pinned = new ArrayList<>();

    Drawn(long seed) {
      Random random = new Random(seed);
      int interns = random.nextInt(8);
      int seats = random.nextInt(6);
      CapacityTree.Builder tree = CapacityTree.builder(seats);
      int room = seats;
      if (random.nextInt(4) == 0) {
        room = random.nextInt(6);
        tree.group(room, 0);
      }
      MarketAssembler assembler = Market.assembler(tree.build(), Lottery.single(seed));
      Reserves.Builder builder =
          Reserves.filling(
              random.nextBoolean() ? FillOrder.OPEN_FIRST : FillOrder.RESERVED_FIRST,
              random.nextBoolean() ? UnfilledReserves.REVERT : UnfilledReserves.STAY_EMPTY);
      for (int i = 0; i < interns; i++) {
        assembler.intern().pair(0, random.nextInt(3));
        for (int category = 0; category < 4; category++) {
          if (random.nextInt(3) == 0) {
            builder.member(i, category);
          }
        }
        if (pinned.size() < Math.min(room, seats) && random.nextInt(6) == 0) {
          assembler.pin(i, 0);
          pinned.add(i);
        } else {
          order.add(i);
        }
      }
      int left = seats;
      for (int category = 0; category < 4; category++) {
        int reserved = random.nextInt(Math.min(left, 2) + 1);
        builder.seats(0, category, reserved);
        left -= reserved;
      }
      reserves = builder.build();
      market = assembler.build().withReserves(reserves);
      Collections.shuffle(order, random);
    }

    int[] seats(List<Integer> interns) {
      return market.seats(0, interns.stream().mapToInt(Integer::intValue).toArray());
    }

    @Override
    public String toString() {
      return market + " " + reserves + " " + order + ", pinned " + pinned;
    }
  }
}
