package org.openinternship.core.offer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openinternship.core.id.HostSideId;

/**
 * A limit on seats: a project's own, or that of a supervisor, unit or host over all its projects.
 */
final class SeatLimit {
  private static final int PERCENT = 100;

  private final HostSideId party;
  private final int seats;
  private int filled;
  private final Set<MutableOffer> open = new LinkedHashSet<>();

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
    return seats - filled;
  }

  int open() {
    return open.size();
  }

  List<MutableOffer> openOffers() {
    return List.copyOf(open);
  }

  /** Returns how many more offers may be made. */
  int room(OfferRules rules) {
    long allowed = free() + (long) free() * rules.overbookingPercent() / PERCENT;
    return (int) Math.min(Integer.MAX_VALUE, Math.max(0, allowed - open.size()));
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
}
