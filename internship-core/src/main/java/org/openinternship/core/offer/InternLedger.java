package org.openinternship.core.offer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.id.InternId;

/** The ledger of an intern in a season: offers, the place, and whether the intern has left. */
final class InternLedger {
  private final InternId id;
  private final List<MutableOffer> offers = new ArrayList<>(0);
  private int open;
  private @Nullable ProjectLedger place;
  private boolean left;
  private final KnownDecisions known;

  InternLedger(InternId id) {
    this.id = id;
    this.known = new KnownDecisions(id);
  }

  KnownDecisions known() {
    return known;
  }

  InternId id() {
    return id;
  }

  List<MutableOffer> offers() {
    return offers;
  }

  List<MutableOffer> openOffers() {
    return offers.stream().filter(MutableOffer::open).toList();
  }

  int open() {
    return open;
  }

  @Nullable ProjectLedger place() {
    return place;
  }

  boolean left() {
    return left;
  }

  boolean free() {
    return place == null && open == 0 && !left;
  }

  boolean deciding() {
    return place == null && open > 0;
  }

  boolean available() {
    return place == null && !left;
  }

  void get(MutableOffer offer) {
    offers.add(offer);
    open++;
  }

  void close() {
    open--;
  }

  void settle(@Nullable ProjectLedger at) {
    place = at;
  }

  void leave() {
    left = true;
  }
}
