package org.openinternship.core.offer;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.openinternship.core.id.HostSideId;

/**
 * A limit on seats: a project's own, or that of a mentor, supervisor, unit or host over all its
 * projects.
 */
final class SeatLimit {
  private static final int PERCENT = 100;

  private final HostSideId party;
  private int seats;
  private int filled;
  private final NavigableSet<MutableOffer> open =
      new TreeSet<>(Comparator.comparingInt(offer -> offer.id().number()));

  SeatLimit(HostSideId party, int seats) {
    this.party = party;
    this.seats = seats;
  }

  HostSideId party() {
    return party;
  }

  int seats() {
    return seats;
  }

  int filled() {
    return filled;
  }

  int free() {
    return Math.max(0, seats - filled);
  }

  /** Returns how many interns are there beyond the seats, after seats were removed. */
  int beyond() {
    return Math.max(0, filled - seats);
  }

  int open() {
    return open.size();
  }

  List<MutableOffer> openOffers() {
    return List.copyOf(open);
  }

  /** Returns how many more offers may be made. */
  int room(OfferRules rules) {
    return atLeastNothing(overbooked(free(), rules) - open.size());
  }

  /**
   * Returns the open offers that have to go after seats were removed, the last one made first: all
   * if no seat is free, else those that with the places make more than all seats allow. So what was
   * open beyond the free seats because others accepted may stay.
   */
  List<MutableOffer> beyondSeats(OfferRules rules) {
    long kept = free() == 0 ? 0 : Math.max(0, overbooked(seats, rules) - filled);
    return open.descendingSet().stream().limit(atLeastNothing(open.size() - kept)).toList();
  }

  private static long overbooked(int seats, OfferRules rules) {
    return seats + (long) seats * rules.overbookingPercent() / PERCENT;
  }

  private static int atLeastNothing(long count) {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(0, count));
  }

  void add(MutableOffer offer) {
    open.add(offer);
  }

  void remove(MutableOffer offer) {
    open.remove(offer);
  }

  void fill() {
    filled++;
  }

  void vacate() {
    filled--;
  }

  void resize(int changed) {
    seats = changed;
  }
}
