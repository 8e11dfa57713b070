package org.openinternship.core.supervision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.placement.Placement;

/** A placement as it stands, with its plan. */
record PlannedPlacement(Placement placement, SupervisionPlan plan) {
  PlannedPlacement {
    Objects.requireNonNull(plan, "CheckInSchedule.plan");
    plan.checkOwner(placement);
  }

  /** Joins plans with their placements by their keys, sorted by key. */
  static List<PlannedPlacement> join(
      Collection<Placement> placements, Collection<SupervisionPlan> plans) {
    Map<PlacementId, Placement> byKey = new HashMap<>();
    for (Placement placement : placements) {
      if (byKey.put(placement.id(), placement) != null) {
        throw twice("placement", placement.id());
      }
    }
    Map<PlacementId, PlannedPlacement> joined = new HashMap<>();
    for (SupervisionPlan plan : plans) {
      Placement placement = byKey.get(plan.placement());
      if (placement == null) {
        throw new IllegalArgumentException(
            "CheckInSchedules: the placement %s of a plan is missing. Maybe it was left out"
                .formatted(plan.placement()));
      }
      if (joined.put(plan.placement(), new PlannedPlacement(placement, plan)) != null) {
        throw twice("plan of placement", plan.placement());
      }
    }
    List<PlannedPlacement> sorted = new ArrayList<>(joined.values());
    sorted.sort((one, other) -> one.placement.id().compareTo(other.placement.id()));
    return sorted;
  }

  private static IllegalArgumentException twice(String what, PlacementId id) {
    return new IllegalArgumentException(
        "CheckInSchedules: %s %s is given twice, it must be given once".formatted(what, id));
  }
}
