package org.openinternship.core.rotation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

/**
 * The rotations of many placements through the same departments, and the capacity of each
 * department.
 *
 * @param rotations the rotations, in any order
 * @param capacities the number of interns a department takes on a day, 0 to 10,000,000, in the
 *     order of the keys; a department that is left out takes any number
 */
public record DepartmentPlan(List<Rotation> rotations, Map<HostUnitId, Integer> capacities) {
  /**
   * Checks the capacities.
   *
   * @param rotations the rotations
   * @param capacities the number of interns a department takes on a day
   * @throws IllegalArgumentException if one is out of bounds
   */
  public DepartmentPlan {
    rotations = Copies.list(rotations, "DepartmentPlan.rotations");
    SortedMap<HostUnitId, Integer> ordered =
        new TreeMap<>(Copies.map(capacities, "DepartmentPlan.capacities"));
    ordered.forEach(
        (department, max) ->
            Bounds.checkCount("DepartmentPlan", "capacity of " + department, max, 0));
    capacities = Collections.unmodifiableMap(ordered);
  }

  /**
   * Checks that no department is overbooked as far as is planned: each stop counts as one intern on
   * each of its days. Takes n log n time in the number of stops.
   *
   * @return as {@link #validate(Collection)}
   */
  public Report validate() {
    return validate(List.of());
  }

  /**
   * Checks that no department is overbooked. Each stop counts as one intern on each of its days
   * that is an {@linkplain Placement#activeDays active day} of its placement, so not in a pause and
   * not after an early end. Takes n log n time in the number of stops and pauses.
   *
   * @param placements the placements as they stand; of a rotation whose placement is left out, each
   *     day of a stop counts
   * @return an error for each longest run of days on which a department has more interns than it
   *     takes, with the largest number on one of these days; ordered by department, then by time
   * @throws IllegalArgumentException if two placements have one key
   */
  public Report validate(Collection<Placement> placements) {
    Objects.requireNonNull(placements, "DepartmentPlan.placements");
    Texts.checkDifferent(
        "DepartmentPlan", "placement", placements.stream().map(Placement::id).toList());
    Map<PlacementId, Days> active = new HashMap<>();
    placements.forEach(placement -> active.put(placement.id(), placement.activeDays()));
    Map<HostUnitId, NavigableMap<LocalDate, Integer>> changes = new TreeMap<>();
    capacities.keySet().forEach(department -> changes.put(department, new TreeMap<>()));
    for (Rotation rotation : rotations) {
      for (RotationStop stop : rotation.stops()) {
        NavigableMap<LocalDate, Integer> days = changes.get(stop.department());
        if (days != null) {
          Days planned = Days.of(stop.days());
          Days there = planned.and(active.getOrDefault(rotation.placement(), planned));
          for (DateRange run : there.runs()) {
            days.merge(run.first(), 1, Integer::sum);
            days.merge(run.last().plusDays(1), -1, Integer::sum);
          }
        }
      }
    }
    Report.Collector found = Report.collector();
    capacities.forEach(
        (department, max) ->
            sweep(department, max, changes.getOrDefault(department, new TreeMap<>()), found));
    return found.report();
  }

  private static void sweep(
      HostUnitId department,
      int max,
      NavigableMap<LocalDate, Integer> changes,
      Report.Collector found) {
    int there = 0;
    int peak = 0;
    @Nullable LocalDate since = null;
    for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
      there += change.getValue();
      if (there > max) {
        since = since == null ? change.getKey() : since;
        peak = Math.max(peak, there);
      } else if (since != null) {
        DateRange days = new DateRange(since, change.getKey().minusDays(1));
        String path = "/capacities/" + department.value().replace("~", "~0").replace("/", "~1");
        found.add(
            Severity.ERROR,
            path,
            RotationReason.DEPARTMENT_OVERBOOKED,
            department,
            peak,
            days,
            max);
        since = null;
        peak = 0;
      }
    }
  }
}
