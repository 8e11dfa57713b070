package org.openinternship.matching.weight;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;

/**
 * The reverse phase: a project that has a price and a seat left lowers its price until others come
 * or it is 0. A forward phase alone leaves such prices, inherited from the phase before, and with
 * them a result that is not the best.
 */
final class PriceCuts {
  private final Auction auction;
  private final int[] project;
  private final int[] weight;
  private final long scale;

  /** The bids by project: {@code first[p] .. first[p+1]-1}. */
  private final int[] first;

  private final int[] bidder;
  private final int[] bidderWeight;

  /** What each intern has over at present, 0 for whoever is out. */
  private final long[] gain;

  /** Where whoever has a seat sits among all seats. */
  private final int[] seatOf;

  private final int[] waiting;
  private final boolean[] waits;
  private int count;

  private long[] offer = new long[8];
  private int[] offeredBy = new int[8];

  PriceCuts(Auction auction) {
    this.auction = auction;
    this.project = auction.project;
    this.weight = auction.weight;
    this.scale = auction.scale;
    int projects = auction.price.length;
    first = new int[projects + 1];
    for (int at : project) {
      first[at + 1]++;
    }
    for (int p = 0; p < projects; p++) {
      first[p + 1] += first[p];
    }
    bidder = new int[project.length];
    bidderWeight = new int[project.length];
    int[] next = Arrays.copyOf(first, projects);
    for (int intern = 0; intern < auction.held.length; intern++) {
      for (int bid = auction.bids.firstBid(intern); bid < auction.bids.endBid(intern); bid++) {
        int at = next[project[bid]]++;
        bidder[at] = intern;
        bidderWeight[at] = weight[bid];
      }
    }
    gain = new long[auction.held.length];
    seatOf = new int[auction.held.length];
    waiting = new int[projects];
    waits = new boolean[projects];
  }

  /**
   * Cuts prices until none is left at a project with a seat.
   *
   * @param step what an intern must gain to move
   */
  void run(long step) {
    for (int intern = 0; intern < gain.length; intern++) {
      int bid = auction.held[intern];
      gain[intern] = bid < 0 ? 0 : auction.left(bid);
    }
    for (int p = 0; p < waits.length; p++) {
      int end = auction.firstSeat[p] + auction.taken[p];
      for (int seat = auction.firstSeat[p]; seat < end; seat++) {
        seatOf[auction.sitter[seat]] = seat;
      }
      waitIfToo(p);
    }
    for (int cut = 0; count > 0; cut++) {
      Interrupts.checkAt(cut);
      int p = waiting[--count];
      waits[p] = false;
      cut(p, step);
    }
  }

  private void waitIfToo(int p) {
    if (!waits[p] && auction.price[p] > 0 && !auction.isFull(p)) {
      waits[p] = true;
      waiting[count++] = p;
    }
  }

  private void cut(int p, long step) {
    int seats = auction.firstSeat[p + 1] - auction.firstSeat[p] - auction.taken[p];
    int size = bestOffers(p, seats + 1, step);
    long old = auction.price[p];
    auction.price[p] = size <= seats ? 0 : Math.min(old, Math.max(0, offer[0] - step));
    int from = size <= seats ? 0 : 1; // the first of too many is the lowest, and stays away
    int end = auction.firstSeat[p] + auction.taken[p];
    for (int seat = auction.firstSeat[p]; seat < end; seat++) {
      gain[auction.sitter[seat]] += old - auction.price[p];
    }
    for (int at = from; at < size; at++) {
      move(offeredBy[at], p);
    }
  }

  /** Collects what others would pay for project p rather than stay where they are, lowest first. */
  private int bestOffers(int p, int most, long step) {
    int size = 0;
    for (int at = first[p]; at < first[p + 1]; at++) {
      int intern = bidder[at];
      long pays = bidderWeight[at] * scale - gain[intern];
      if (pays > step && (size < most || pays > offer[0]) && !sitsAt(intern, p)) {
        if (size == most) {
          LowestFirst.replaceFirst(offer, offeredBy, 0, size, pays, intern);
        } else {
          if (size == offer.length) {
            offer = Arrays.copyOf(offer, 2 * size);
            offeredBy = Arrays.copyOf(offeredBy, 2 * size);
          }
          LowestFirst.add(offer, offeredBy, 0, size++, pays, intern);
        }
      }
    }
    return size;
  }

  private boolean sitsAt(int intern, int p) {
    return auction.held[intern] >= 0 && project[auction.held[intern]] == p;
  }

  private void move(int intern, int to) {
    if (auction.held[intern] >= 0) {
      int from = project[auction.held[intern]];
      int last = auction.firstSeat[from] + --auction.taken[from];
      sit(auction.sitter[last], seatOf[intern]);
      waitIfToo(from);
    }
    int bid = auction.bids.firstBid(intern);
    while (project[bid] != to) {
      bid++;
    }
    auction.held[intern] = bid;
    sit(intern, auction.firstSeat[to] + auction.taken[to]++);
    gain[intern] = auction.left(bid);
  }

  private void sit(int intern, int seat) {
    auction.sitter[seat] = intern;
    seatOf[intern] = seat;
  }
}
