package org.openinternship.core.offer;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.program.OfferPolicy;

/** A project's side of a season: its seats, the limits above them, and who waits for one. */
final class ProjectSide {
  private final ProjectId id;
  private final List<HostParty> parties;
  private final List<SeatLimit> limits;
  private final Tally hostTally;
  private final List<InternSide> waitlist = new ArrayList<>(0);

  /** The project's own limit is the first. */
  ProjectSide(ProjectId id, List<HostParty> parties, List<SeatLimit> limits, Tally hostTally) {
    this.id = id;
    this.parties = parties;
    this.limits = limits;
    this.hostTally = hostTally;
  }

  ProjectId id() {
    return id;
  }

  /** The project and everyone above it, with a limit or without. */
  List<HostParty> parties() {
    return parties;
  }

  List<SeatLimit> limits() {
    return limits;
  }

  SeatLimit own() {
    return limits.get(0);
  }

  Tally hostTally() {
    return hostTally;
  }

  List<InternSide> waitlist() {
    return waitlist;
  }

  /** How many more offers may be made here, under all limits. */
  int room(OfferPolicy policy) {
    int room = Integer.MAX_VALUE;
    for (SeatLimit limit : limits) {
      room = Math.min(room, limit.room(policy));
    }
    return room;
  }

  /** How many interns can still come, under all limits. */
  int free() {
    return limits.stream().mapToInt(SeatLimit::free).min().orElse(0);
  }
}
