package org.openinternship.core.offer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.program.OfferPolicy;

/** Seats of one party: a project's own, or what a supervisor, unit or host takes over all. */
final class SeatLimit {
  private static final int PERCENT = 100;

  private final HostParty party;
  private final int seats;
  private int filled;
  private final Set<OfferEntry> open = new LinkedHashSet<>();

  SeatLimit(HostParty party, int seats) {
    this.party = party;
    this.seats = seats;
  }

  HostParty party() {
    return party;
  }

  int seats() {
    return seats;
  }

  int filled() {
    return filled;
  }

  int free() {
    return seats - filled;
  }

  int open() {
    return open.size();
  }

  List<OfferEntry> openOffers() {
    return List.copyOf(open);
  }

  /** How many more offers may be made. */
  int room(OfferPolicy policy) {
    long allowed = free() + (long) free() * policy.overbookingPercent() / PERCENT;
    return (int) Math.min(Integer.MAX_VALUE, Math.max(0, allowed - open.size()));
  }

  void add(OfferEntry offer) {
    open.add(offer);
  }

  void remove(OfferEntry offer) {
    open.remove(offer);
  }

  void fill() {
    filled++;
  }

  void vacate() {
    filled--;
  }
}
