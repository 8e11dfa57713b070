package org.openinternship.core.offer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.id.InternId;

/** An intern's side of a season: the offers had, the place, whether still there. */
final class InternSide {
  private final InternId id;
  private final List<OfferEntry> offers = new ArrayList<>(0);
  private int open;
  private @Nullable ProjectSide place;
  private boolean left;

  InternSide(InternId id) {
    this.id = id;
  }

  InternId id() {
    return id;
  }

  List<OfferEntry> offers() {
    return offers;
  }

  List<OfferEntry> openOffers() {
    return offers.stream().filter(OfferEntry::open).toList();
  }

  int open() {
    return open;
  }

  @Nullable ProjectSide place() {
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

  void get(OfferEntry offer) {
    offers.add(offer);
    open++;
  }

  void close() {
    open--;
  }

  void settle(@Nullable ProjectSide at) {
    place = at;
  }

  void leave() {
    left = true;
  }
}
