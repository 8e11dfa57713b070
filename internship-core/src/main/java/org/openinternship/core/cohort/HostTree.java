package org.openinternship.core.cohort;

import static org.openinternship.core.host.HostOrganization.MAX_UNIT_LEVELS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.LimitWaiver;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;

/**
 * The parties above each project on the host's side and the number of interns that each of them
 * takes; a host takes no more than the slots that the program gives it. Immutable and safe for
 * several threads.
 */
public final class HostTree {
  private final Map<HostSideId, Integer> limits = new HashMap<>();
  private final Map<HostUnitId, HostUnitId> parents = new HashMap<>();
  private final MentorLimits mentors;

  /** What mentors state, and others whose limit a match does not keep. */
  private final Map<HostSideId, Integer> declared = new HashMap<>();

  /** How many interns parties above projects need to take any. */
  private final Map<HostSideId, Integer> minimums = new HashMap<>();

  /** How many interns parties above projects should have, whether a match can look at it or not. */
  private final Map<HostSideId, Integer> targets = new HashMap<>();

  /** The parties whose projects cross those of the parties that have a target. */
  private final Map<HostSideId, HostSideId> crossed;

  /** The parties above projects that take no intern at all. */
  private final Set<HostSideId> closed = new HashSet<>();

  private HostTree(Cohort cohort) {
    for (HostOrganization host : cohort.hosts()) {
      limit(host.id(), host.maxInterns());
      minimumAndTarget(host.id(), host.minInterns(), host.targetInterns());
      for (HostUnit unit : host.units()) {
        limit(unit.id(), unit.maxInterns());
        minimumAndTarget(unit.id(), unit.minInterns(), unit.targetInterns());
        unit.parent().ifPresent(parent -> parents.put(unit.id(), parent));
      }
    }
    for (Supervisor supervisor : cohort.supervisors()) {
      limit(supervisor.id(), supervisor.maxInterns());
      minimumAndTarget(supervisor.id(), supervisor.minInterns(), supervisor.targetInterns());
    }
    for (Project project : cohort.projects()) {
      limits.put(project.id(), project.seats());
      slots(project.host(), cohort).ifPresent(max -> limits.merge(project.host(), max, Math::min));
    }
    mentors = MentorLimits.of(cohort, limits, minimums.keySet(), this::path);
    for (Mentor mentor : cohort.mentors()) {
      mentor.maxInterns().ifPresent(max -> declared.put(mentor.id(), max));
    }
    for (HostSideId party : mentors.aside()) {
      Integer max = limits.remove(party);
      if (max != null) {
        declared.putIfAbsent(party, max);
      }
    }
    for (Mentor mentor : cohort.mentors()) {
      if (mentors.isKept(mentor.id())) {
        limit(mentor.id(), mentor.maxInterns());
      }
    }
    crossed = TargetNesting.crossed(cohort, this);
    limits.forEach(
        (party, max) -> {
          if (max == 0 && !(party instanceof ProjectId)) {
            closed.add(party);
          }
        });
  }

  /** Returns the budget of interns that the program gives a host above its projects. */
  private static OptionalInt slots(HostId host, Cohort cohort) {
    HostRules rules = cohort.hostRules();
    return cohort.term().isPresent()
        ? cohort.term().get().limitOf(host, LimitWaiver.Limit.SLOTS, rules)
        : rules.slotsPerHost();
  }

  private void limit(HostSideId party, OptionalInt max) {
    max.ifPresent(value -> limits.put(party, value));
  }

  private void minimumAndTarget(HostSideId party, OptionalInt min, OptionalInt target) {
    min.ifPresent(value -> minimums.put(party, value));
    target.ifPresent(value -> targets.put(party, value));
  }

  /**
   * Builds the tree of a cohort, in time proportional to its size.
   *
   * @param cohort the cohort; where it is not valid, paths end at what is not known
   * @return its tree
   */
  public static HostTree of(Cohort cohort) {
    Objects.requireNonNull(cohort, "HostTree.cohort");
    return new HostTree(cohort);
  }

  /**
   * Returns the parties that a seat of a project counts for: the project, its mentors by key, its
   * supervisor, its unit, the units above, the host. Takes time in proportion to the length of the
   * way, on which there are at most {@link HostOrganization#MAX_UNIT_LEVELS} units: where more
   * stand above one another, as in a ring that no valid cohort has, it ends with these. A limit of
   * a mentor may be wider than that of a supervisor or unit that comes after.
   *
   * @param project the project
   * @return the parties, the nearest first, each once; the project itself and the host are always
   *     there, as the first and the last
   */
  public List<HostSideId> path(Project project) {
    Objects.requireNonNull(project, "HostTree.project");
    List<HostSideId> path = new ArrayList<>(4 + project.mentors().size());
    path.add(project.id());
    if (!project.mentors().isEmpty()) {
      project.mentors().stream().sorted().forEach(path::add);
    }
    project.supervisor().ifPresent(path::add);
    HostUnitId unit = project.unit().orElse(null);
    // No longer than the units of a host may stand, and each once: so a ring of units ends the way
    // up, and soon.
    for (int level = 0; level < MAX_UNIT_LEVELS && unit != null && !path.contains(unit); level++) {
      path.add(unit);
      unit = parents.get(unit);
    }
    path.add(project.host());
    return List.copyOf(path);
  }

  /** Tells whether a party that is no mentor states a limit or a minimum, be it of use or not. */
  boolean states(HostSideId party) {
    return !(party instanceof MentorId)
        && (declared(party).isPresent() || minimums.containsKey(party));
  }

  /** Returns the parties above projects that state a target, be it of use or not. */
  Set<HostSideId> withTarget() {
    return Collections.unmodifiableSet(targets.keySet());
  }

  /** Returns the party that crosses one with a target, so that a match cannot look at it. */
  Optional<HostSideId> crossingTarget(HostSideId party) {
    return Optional.ofNullable(crossed.get(party));
  }

  /** Returns the party whose limit crosses that of a mentor, so that the mentor's is not kept. */
  Optional<HostSideId> crossing(MentorId mentor) {
    return mentors.crossing(mentor);
  }

  /**
   * Finds the party that closes a project because it takes no intern at all.
   *
   * @param project the project, of the cohort or not
   * @return the innermost party on its path with 0 seats or a limit of 0; empty: it is open
   */
  public Optional<HostSideId> closing(Project project) {
    Objects.requireNonNull(project, "HostTree.project");
    if (project.seats() == 0) {
      return Optional.of(project.id());
    }
    if (closed.isEmpty()) {
      return Optional.empty(); // as nearly always, and asked of every project
    }
    return path(project).stream().skip(1).filter(closed::contains).findFirst();
  }

  /**
   * Returns how many interns a party says that it takes: what whoever seats one intern after
   * another keeps, as offers do. A match keeps {@link #limit} instead, since it needs limits that
   * are nested.
   *
   * @param party the party
   * @return its seats or its limit; of a host no more than its slots; empty: it states none
   */
  public OptionalInt declared(HostSideId party) {
    Objects.requireNonNull(party, "HostTree.party");
    Integer max = declared.get(party);
    return max == null ? limit(party) : OptionalInt.of(max);
  }

  /**
   * Returns how many interns a supervisor, unit or host needs to take any. Those who state one are
   * nested in a valid cohort, with each other and with all limits.
   *
   * @param party the party
   * @return 1 or more; empty: it states none, or is a project or a mentor
   */
  public OptionalInt minimum(HostSideId party) {
    Objects.requireNonNull(party, "HostTree.party");
    Integer min = minimums.get(party);
    return min == null ? OptionalInt.empty() : OptionalInt.of(min);
  }

  /**
   * Returns how many interns a supervisor, unit or host should have. Those for whom this tells one
   * are nested with each other and with all limits and minimums.
   *
   * @param party the party
   * @return 0 or more; empty: it states none, or one that a match cannot look at, since its
   *     projects cross those of somebody with a number of their own; or it is a project or a mentor
   */
  public OptionalInt target(HostSideId party) {
    Objects.requireNonNull(party, "HostTree.party");
    Integer target = crossed.containsKey(party) ? null : targets.get(party);
    return target == null ? OptionalInt.empty() : OptionalInt.of(target);
  }

  /**
   * Returns how many interns a party takes.
   *
   * @param party the party
   * @return its seats or its limit; empty: no limit, or that of a mentor that crosses another and
   *     is not kept, or one that cannot bind and crosses that of a mentor
   */
  public OptionalInt limit(HostSideId party) {
    Objects.requireNonNull(party, "HostTree.party");
    Integer limit = limits.get(party);
    return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
  }
}
