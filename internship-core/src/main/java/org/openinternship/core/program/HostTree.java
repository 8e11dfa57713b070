package org.openinternship.core.program;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.people.Supervisor;

/**
 * Who stands above a project on the host's side, and how many interns each of them takes; a host no
 * more than the slots that the program gives it. Immutable.
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
      slots(project.host(), cohort)
          .ifPresent(most -> limits.merge(project.host(), most, Math::min));
    }
  }

  /** The budget of interns that the program gives a host above its projects. */
  private static OptionalInt slots(HostId host, Cohort cohort) {
    HostRules rules = cohort.program().map(Program::hostRules).orElseGet(HostRules::free);
    return cohort.term().isPresent()
        ? cohort.term().get().most(Lift.Limit.SLOTS, host, rules)
        : rules.slotsPerHost();
  }

  private void limit(HostParty party, OptionalInt most) {
    most.ifPresent(value -> limits.put(party, value));
  }

  /**
   * The tree of a cohort, in time proportional to its size.
   *
   * @param cohort the cohort; where it is not valid, paths end at what is not known
   * @return its tree
   */
  public static HostTree of(Cohort cohort) {
    return new HostTree(cohort);
  }

  /**
   * The parties a seat of a project counts for: the project, its supervisor, its unit, the units
   * above, the host. Takes time in proportion to the length of the way.
   *
   * @param project the project
   * @return the parties, the innermost first, each once; the project itself and the host are always
   *     there, as the first and the last
   */
  public List<HostParty> path(Project project) {
    // A set, so that units which are each other's parents end the way up.
    Set<HostParty> path = new LinkedHashSet<>();
    path.add(project.id());
    project.supervisor().ifPresent(path::add);
    HostUnitId unit = project.unit().orElse(null);
    while (unit != null && path.add(unit)) {
      unit = parents.get(unit);
    }
    path.add(project.host());
    return List.copyOf(path);
  }

  /**
   * The party that closes a project: one that takes no intern at all.
   *
   * @param project the project, of the cohort or not
   * @return the innermost party on its path with 0 seats or a limit of 0; empty: it is open
   */
  public Optional<HostParty> closing(Project project) {
    if (project.seats() == 0) {
      return Optional.of(project.id());
    }
    return path(project).stream()
        .skip(1)
        .filter(party -> limit(party).equals(OptionalInt.of(0)))
        .findFirst();
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
