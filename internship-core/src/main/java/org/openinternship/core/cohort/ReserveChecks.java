package org.openinternship.core.cohort;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.CategoryId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;

/**
 * Checks reserved seats and the categories of interns. No finding tells who belongs to a category:
 * where one is about a category, its path does not lead to an intern.
 */
final class ReserveChecks {
  private final Cohort cohort;
  private final CohortIndex index;
  private final Report.Collector found;

  /** The categories for which seats are reserved. */
  private final Set<CategoryId> reserved = new TreeSet<>();

  private ReserveChecks(Cohort cohort, CohortIndex index, Report.Collector found) {
    this.cohort = cohort;
    this.index = index;
    this.found = found;
  }

  static void check(Cohort cohort, CohortIndex index, Report.Collector found) {
    ReserveChecks checks = new ReserveChecks(cohort, index, found);
    checks.checkReserves();
    checks.checkMemberships();
  }

  private void checkReserves() {
    Set<CategoryId> has = new HashSet<>();
    for (CategoryMembership membership : cohort.memberships()) {
      Interrupts.check();
      has.addAll(membership.categories());
    }
    Map<ProjectId, Long> all = new HashMap<>();
    Set<SeatReserve> seen = new HashSet<>();
    for (int i = 0; i < cohort.reserves().size(); i++) {
      Interrupts.checkAt(i);
      SeatReserve reserve = cohort.reserves().get(i);
      String path = "/reserves/" + i;
      index.require(reserve.project(), path + "/project");
      if (!seen.add(reserve.key())) {
        found.add(ERROR, path, CohortReason.RESERVED_TWICE, reserve.project(), reserve.category());
      } else {
        checkSeats(reserve, all, path);
      }
      if (reserve.seats() > 0
          && reserved.add(reserve.category())
          && !has.contains(reserve.category())) {
        found.add(
            WARNING, path + "/category", CohortReason.RESERVED_FOR_NOBODY, reserve.category());
      }
    }
    if (reserved.size() > SeatReserve.MAX_CATEGORIES) {
      found.add(
          ERROR,
          "/reserves",
          CohortReason.TOO_MANY_CATEGORIES,
          reserved.size(),
          SeatReserve.MAX_CATEGORIES);
    }
  }

  /** Reports the reserve that is too much, once for each project. */
  private void checkSeats(SeatReserve reserve, Map<ProjectId, Long> all, String path) {
    Project project = index.project(reserve.project());
    long before = all.getOrDefault(reserve.project(), 0L);
    long now = before + reserve.seats();
    all.put(reserve.project(), now);
    if (project != null && before <= project.seats() && now > project.seats()) {
      found.add(
          ERROR,
          path + "/seats",
          CohortReason.RESERVED_ABOVE_SEATS,
          reserve.project(),
          now,
          project.seats());
    }
  }

  private void checkMemberships() {
    Set<InternId> seen = new HashSet<>();
    Set<CategoryId> idle = new TreeSet<>();
    for (int i = 0; i < cohort.memberships().size(); i++) {
      Interrupts.checkAt(i);
      CategoryMembership membership = cohort.memberships().get(i);
      String path = "/memberships/" + i;
      index.require(membership.intern(), path + "/intern");
      if (!seen.add(membership.intern())) {
        found.add(ERROR, path, CohortReason.SECOND_MEMBERSHIP, membership.intern());
      }
      membership.categories().stream().filter(it -> !reserved.contains(it)).forEach(idle::add);
    }
    idle.forEach(
        category ->
            found.add(WARNING, "/memberships", CohortReason.NOTHING_RESERVED_FOR, category));
  }
}
