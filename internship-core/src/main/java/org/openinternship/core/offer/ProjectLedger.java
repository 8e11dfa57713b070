package org.openinternship.core.offer;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.ProjectId;

/** The ledger of a project in a season: seats, the limits above them, and the waitlist. */
final class ProjectLedger {
  private final ProjectId id;
  private final List<HostSideId> parties;
  private final List<SeatLimit> limits;
  private final OfferTally hostTally;
  private final List<InternLedger> waitlist = new ArrayList<>(0);
  private boolean resized;
  private boolean cancelled;

  /** Takes the limits with the project's own first. */
  ProjectLedger(
      ProjectId id, List<HostSideId> parties, List<SeatLimit> limits, OfferTally hostTally) {
    this.id = id;
    this.parties = parties;
    this.limits = limits;
    this.hostTally = hostTally;
  }

  ProjectId id() {
    return id;
  }

  /** Returns the project and everyone above it, with a limit or without. */
  List<HostSideId> parties() {
    return parties;
  }

  List<SeatLimit> limits() {
    return limits;
  }

  SeatLimit own() {
    return limits.get(0);
  }

  OfferTally hostTally() {
    return hostTally;
  }

  List<InternLedger> waitlist() {
    return waitlist;
  }

  /** Tells whether its seats are others than those of the cohort, or may be. */
  boolean resized() {
    return resized;
  }

  boolean cancelled() {
    return cancelled;
  }

  void resize(int seats) {
    own().resize(seats);
    resized = true;
  }

  void cancel() {
    resize(0);
    cancelled = true;
  }

  /** Returns how many more offers may be made here, under all limits. */
  int room(OfferRules rules) {
    int room = Integer.MAX_VALUE;
    for (SeatLimit limit : limits) {
      room = Math.min(room, limit.room(rules));
    }
    return room;
  }

  /** Returns how many interns can still come, under all limits. */
  int free() {
    return limits.stream().mapToInt(SeatLimit::free).min().orElse(0);
  }
}
