package org.openinternship.core.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.SupervisorId;

/**
 * The targets that a match can look at: those of parties whose projects are nested with the
 * projects of everybody who has a limit that is kept, a minimum, or a target that was taken before.
 * A target is a wish, so it takes nothing from a limit: it yields. Hosts are taken first, then
 * units, then supervisors, those of a kind by key.
 */
final class TargetNesting {
  private static final Comparator<HostSideId> ORDER =
      Comparator.<HostSideId, Boolean>comparing(party -> party instanceof SupervisorId)
          .thenComparing(HostSideId::kind)
          .thenComparing(HostSideId::value);

  private final HostTree tree;
  private final Map<HostSideId, List<Project>> projects = new HashMap<>();
  private final Set<HostSideId> taken = new HashSet<>();

  private TargetNesting(HostTree tree) {
    this.tree = tree;
  }

  /**
   * Finds whose targets cannot be looked at, in time in proportion to the parties above all
   * projects if anybody has a target.
   *
   * @return for each of them a party whose projects cross theirs, the first in that order
   */
  static Map<HostSideId, HostSideId> crossed(Cohort cohort, HostTree tree) {
    Map<HostSideId, HostSideId> crossed = new LinkedHashMap<>();
    if (tree.withTarget().isEmpty()) {
      return crossed;
    }
    TargetNesting nesting = new TargetNesting(tree);
    for (Project project : cohort.projects()) {
      for (HostSideId party : nesting.above(project)) {
        nesting.projects.computeIfAbsent(party, key -> new ArrayList<>()).add(project);
      }
    }
    for (HostSideId party : tree.withTarget().stream().sorted(ORDER).toList()) {
      Optional<HostSideId> other = nesting.crossing(party);
      other.ifPresent(it -> crossed.put(party, it));
      if (other.isEmpty()) {
        nesting.taken.add(party);
      }
    }
    return crossed;
  }

  private List<HostSideId> above(Project project) {
    List<HostSideId> path = tree.path(project);
    return path.subList(1, path.size());
  }

  private boolean counts(HostSideId party) {
    return tree.limit(party).isPresent()
        || tree.minimum(party).isPresent()
        || taken.contains(party);
  }

  private List<Project> below(HostSideId party) {
    return projects.getOrDefault(party, List.of());
  }

  private Optional<HostSideId> crossing(HostSideId party) {
    Map<HostSideId, Integer> shared = new HashMap<>();
    for (Project project : below(party)) {
      for (HostSideId other : above(project)) {
        if (counts(other)) {
          shared.merge(other, 1, Integer::sum);
        }
      }
    }
    int own = below(party).size();
    return shared.entrySet().stream()
        .filter(it -> it.getValue() < own && it.getValue() < below(it.getKey()).size())
        .map(Map.Entry::getKey)
        .min(ORDER);
  }
}
