package org.openinternship.core.cohort;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.id.ProjectId;

/** How many interns can arrive at some projects, given limits over sets of them. */
final class Arrival {
  /** A project's way to the pool that it has flowed into; a pool points to itself. */
  private final Map<ProjectId, ProjectId> pools = new HashMap<>();

  private final Map<ProjectId, Long> arriving = new HashMap<>();
  private long total;

  /** Starts with the seats of the projects alone. */
  Arrival(Collection<ProjectId> projects, Map<ProjectId, Integer> seats) {
    for (ProjectId project : projects) {
      pools.put(project, project);
      arriving.put(project, (long) seats.getOrDefault(project, 0));
      total += seats.getOrDefault(project, 0);
    }
  }

  /**
   * Puts a limit over some of the projects. Exact where the limits given are nested and each comes
   * after those inside it.
   */
  void limit(List<ProjectId> projects, int max) {
    Set<ProjectId> joined = new HashSet<>();
    projects.forEach(project -> joined.add(pool(project)));
    long sum = joined.stream().mapToLong(pool -> arriving.getOrDefault(pool, 0L)).sum();
    ProjectId root = pool(projects.get(0));
    joined.forEach(pool -> pools.put(pool, root));
    arriving.put(root, Math.min(sum, max));
    total -= Math.max(0, sum - max);
  }

  private ProjectId pool(ProjectId project) {
    ProjectId at = project;
    ProjectId next = next(at);
    while (!next.equals(at)) {
      pools.put(at, next(next));
      at = next;
      next = next(at);
    }
    return at;
  }

  private ProjectId next(ProjectId project) {
    return pools.getOrDefault(project, project);
  }

  long total() {
    return total;
  }
}
