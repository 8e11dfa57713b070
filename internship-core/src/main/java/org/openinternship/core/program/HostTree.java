package org.openinternship.core.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.people.Supervisor;

/**
 * Who stands above a project on the host's side, and how many interns each of them takes.
 * Immutable.
 */
public final class HostTree {
  private final Map<HostParty, Integer> limits = new HashMap<>();
  private final Map<HostUnitId, HostUnitId> parents = new HashMap<>();

  private HostTree(Cohort cohort) {
    for (HostOrganization host : cohort.hosts()) {
      limit(host.id(), host.mostInterns());
      for (HostUnit unit : host.units()) {
        limit(unit.id(), unit.mostInterns());
        unit.parent().ifPresent(parent -> parents.put(unit.id(), parent));
      }
    }
    for (Supervisor supervisor : cohort.supervisors()) {
      limit(supervisor.id(), supervisor.mostInterns());
    }
    for (Project project : cohort.projects()) {
      limits.put(project.id(), project.seats());
    }
  }

  private void limit(HostParty party, OptionalInt most) {
    most.ifPresent(value -> limits.put(party, value));
  }

  /**
   * The tree of a cohort.
   *
   * @param cohort the cohort; where it is not valid, paths end at what is not known
   * @return its tree
   */
  public static HostTree of(Cohort cohort) {
    return new HostTree(cohort);
  }

  /**
   * The parties a seat of a project counts for: the project, its supervisor, its unit, the units
   * above, the host.
   *
   * @param project the project
   * @return the parties, the innermost first; the project itself and the host are always there
   */
  public List<HostParty> path(Project project) {
    List<HostParty> path = new ArrayList<>();
    path.add(project.id());
    project.supervisor().ifPresent(path::add);
    Optional<HostUnitId> unit = project.unit();
    while (unit.isPresent() && !path.contains(unit.get())) {
      path.add(unit.get());
      unit = Optional.ofNullable(parents.get(unit.get()));
    }
    path.add(project.host());
    return List.copyOf(path);
  }

  /**
   * How many interns a party takes.
   *
   * @param party the party
   * @return its seats or its limit; empty: no limit
   */
  public OptionalInt limit(HostParty party) {
    Integer limit = limits.get(party);
    return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
  }
}
