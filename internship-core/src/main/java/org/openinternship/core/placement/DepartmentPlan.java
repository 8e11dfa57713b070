package org.openinternship.core.placement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.time.DateRange;

/**
 * Many rotations through the same departments, and how many interns each department takes at once.
 *
 * @param rotations the rotations
 * @param capacities how many interns a department takes on a day, at least 0, in the order of the
 *     keys; a department that is not there takes any number
 */
public record DepartmentPlan(List<Rotation> rotations, Map<HostUnitId, Integer> capacities) {
  /**
   * Checks the capacities.
   *
   * @param rotations the rotations
   * @param capacities how many interns a department takes on a day
   * @throws IllegalArgumentException if one is less than 0
   */
  public DepartmentPlan {
    rotations = List.copyOf(rotations);
    SortedMap<HostUnitId, Integer> ordered = new TreeMap<>(capacities);
    ordered.forEach(
        (department, most) ->
            Bounds.check(
                "DepartmentPlan", "capacity of " + department, most, 0, Integer.MAX_VALUE));
    capacities = Collections.unmodifiableMap(ordered);
  }

  /**
   * Finds double bookings. Each stop counts as one intern on each of its days. Takes n log n in the
   * number of stops.
   *
   * @return an error for each longest run of days on which a department has more interns than it
   *     takes, with the most it has on one of them; by department, then in order of time
   */
  public Report check() {
    Map<HostUnitId, NavigableMap<LocalDate, Integer>> changes = new TreeMap<>();
    capacities.keySet().forEach(department -> changes.put(department, new TreeMap<>()));
    for (Rotation rotation : rotations) {
      for (RotationStop stop : rotation.stops()) {
        NavigableMap<LocalDate, Integer> days = changes.get(stop.department());
        if (days != null) {
          days.merge(stop.days().first(), 1, Integer::sum);
          days.merge(stop.days().last().plusDays(1), -1, Integer::sum);
        }
      }
    }
    Report.Collector found = Report.collector();
    capacities.forEach(
        (department, most) ->
            sweep(department, most, changes.getOrDefault(department, new TreeMap<>()), found));
    return found.report();
  }

  private static void sweep(
      HostUnitId department,
      int most,
      NavigableMap<LocalDate, Integer> changes,
      Report.Collector found) {
    int there = 0;
    int peak = 0;
    @Nullable LocalDate since = null;
    for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
      there += change.getValue();
      if (there > most) {
        since = since == null ? change.getKey() : since;
        peak = Math.max(peak, there);
      } else if (since != null) {
        DateRange days = new DateRange(since, change.getKey().minusDays(1));
        String path = "/capacities/" + department.value().replace("~", "~0").replace("/", "~1");
        found.add(
            Severity.ERROR, path, ReasonCode.DEPARTMENT_OVERBOOKED, department, peak, days, most);
        since = null;
        peak = 0;
      }
    }
  }
}
