package org.openinternship.core.offer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.id.InternId;

/** The ledger of an intern in a season: offers, the place, and whether the intern has left. */
final class InternLedger {
  private final InternId id;
  private final List<MutableOffer> offers = new ArrayList<>(0);

  /** The last offer of each project: what stands against another is found there alone. */
  private final Map<ProjectLedger, MutableOffer> lastOf = new HashMap<>(0);

  private final Set<MutableOffer> open = new LinkedHashSet<>(0);
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
    return List.copyOf(open);
  }

  /** Returns the last offer of a project, if there was one. */
  Optional<MutableOffer> lastOf(ProjectLedger project) {
    return Optional.ofNullable(lastOf.get(project));
  }

  int open() {
    return open.size();
  }

  @Nullable ProjectLedger place() {
    return place;
  }

  boolean left() {
    return left;
  }

  boolean free() {
    return place == null && open.isEmpty() && !left;
  }

  boolean deciding() {
    return place == null && !open.isEmpty();
  }

  boolean available() {
    return place == null && !left;
  }

  void get(MutableOffer offer) {
    offers.add(offer);
    lastOf.put(offer.project(), offer);
    open.add(offer);
  }

  void close(MutableOffer offer) {
    open.remove(offer);
  }

  void settle(@Nullable ProjectLedger at) {
    place = at;
  }

  void leave() {
    left = true;
  }
}
