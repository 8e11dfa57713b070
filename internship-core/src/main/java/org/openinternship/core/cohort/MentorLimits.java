package org.openinternship.core.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Mentor;

/**
 * The limits of mentors that are kept, so that all limits that count are nested: of any two the
 * sets of projects share none, or one holds the other. Two limits cross if their sets share a
 * project and each has one that the other lacks. A limit can bind if it is less than what the seats
 * and the limits below it let arrive, as everywhere; one that cannot bind keeps nobody's from being
 * kept, and steps aside for a mentor's that crosses it; that of a party which needs a minimum stays
 * all the same. Mentors are taken in the order of their keys, and those left over again as long as
 * one more is kept, since that may leave another limit unable to bind. So the order of the input
 * decides nothing.
 */
final class MentorLimits {
  /**
   * What lies inside comes first; of limits over as many projects the tighter, then units, then
   * supervisors, then mentors, then by key.
   */
  private final Comparator<HostSideId> order =
      Comparator.<HostSideId>comparingInt(this::size)
          .thenComparing(this::max)
          .thenComparing(HostSideId::kind, Comparator.reverseOrder())
          .thenComparing(HostSideId::value);

  private final Map<ProjectId, Integer> seats = new HashMap<>();

  /** The projects of each party with a limit. */
  private final Map<HostSideId, Collection<ProjectId>> projects = new HashMap<>();

  private final Map<HostSideId, Integer> max;

  /** The parties above each project whose limits count so far, nested in a valid cohort. */
  private final Map<ProjectId, Set<HostSideId>> above = new HashMap<>();

  /** Whether a limit can bind, as judged since mentors were last taken from the first on. */
  private final Map<HostSideId, Boolean> binding = new HashMap<>();

  /** Those who need a minimum, so that they never step aside. */
  private final Set<HostSideId> needing;

  private final Set<MentorId> kept = new HashSet<>();
  private final Set<HostSideId> aside = new HashSet<>();
  private final Map<MentorId, HostSideId> crossed = new HashMap<>();

  private MentorLimits(Map<HostSideId, Integer> max, Set<HostSideId> needing) {
    this.max = max;
    this.needing = needing;
  }

  /**
   * Finds them, in time in proportion to the parties above all projects as long as no limit has to
   * step aside; each that does may cost as much again.
   *
   * @param cohort the cohort, valid or not
   * @param limits the limits of projects, supervisors, units and hosts
   * @param needing the supervisors, units and hosts that need a minimum
   * @param path the project and the parties above it
   */
  static MentorLimits of(
      Cohort cohort,
      Map<HostSideId, Integer> limits,
      Set<HostSideId> needing,
      Function<Project, List<HostSideId>> path) {
    if (cohort.mentors().stream().allMatch(mentor -> mentor.maxInterns().isEmpty())) {
      return new MentorLimits(Map.of(), needing); // none to keep, and nothing to step aside for
    }
    MentorLimits found = new MentorLimits(new HashMap<>(limits), needing);
    needing.forEach(party -> found.max.putIfAbsent(party, Integer.MAX_VALUE));
    Set<MentorId> mentors = new TreeSet<>();
    for (Mentor mentor : cohort.mentors()) {
      if (mentor.maxInterns().isPresent()) {
        mentors.add(mentor.id());
        found.max.put(mentor.id(), mentor.maxInterns().getAsInt());
        found.projects.put(mentor.id(), new TreeSet<>());
      }
    }
    cohort.projects().forEach(project -> found.add(project, path.apply(project)));
    found.take(mentors);
    return found;
  }

  private Collection<ProjectId> own(HostSideId party) {
    return projects.getOrDefault(party, Set.of());
  }

  private Set<HostSideId> above(ProjectId project) {
    return above.computeIfAbsent(project, key -> new HashSet<>());
  }

  private int size(HostSideId party) {
    return own(party).size();
  }

  private int max(HostSideId party) {
    return max.getOrDefault(party, 0);
  }

  private void add(Project project, List<HostSideId> path) {
    seats.put(project.id(), project.seats());
    Set<HostSideId> counting = new HashSet<>();
    for (HostSideId party : path.subList(1, path.size())) {
      if (max.containsKey(party)) {
        projects.computeIfAbsent(party, key -> new TreeSet<>()).add(project.id());
        if (!(party instanceof MentorId)) {
          counting.add(party);
        }
      }
    }
    above.put(project.id(), counting);
  }

  private void take(Set<MentorId> left) {
    int before;
    do {
      before = left.size();
      binding.clear();
      crossed.clear();
      left.removeIf(this::isTaken);
    } while (left.size() < before && !left.isEmpty());
    // A limit that the others keep anyway misses nothing.
    crossed.keySet().removeIf(mentor -> !exceeds(mentor, meeting(mentor).keySet()));
  }

  private boolean isTaken(MentorId mentor) {
    int size = size(mentor);
    Map<HostSideId, List<ProjectId>> meeting = meeting(mentor);
    List<HostSideId> crossing =
        meeting.entrySet().stream()
            .filter(
                shared ->
                    shared.getValue().size() < size
                        && shared.getValue().size() < size(shared.getKey()))
            .map(Map.Entry::getKey)
            .sorted(order)
            .toList();
    for (HostSideId other : crossing) {
      if (needing.contains(other) || binding.computeIfAbsent(other, this::canBind)) {
        crossed.put(mentor, other);
        return false;
      }
    }
    crossing.forEach(this::stepAside);
    kept.add(mentor);
    own(mentor).forEach(project -> above(project).add(mentor));
    return true;
  }

  private void stepAside(HostSideId party) {
    aside.add(party);
    own(party).forEach(project -> above(project).remove(party));
  }

  /** The parties whose limits count at projects of a party, each with those they share. */
  private Map<HostSideId, List<ProjectId>> meeting(HostSideId party) {
    Map<HostSideId, List<ProjectId>> meeting = new LinkedHashMap<>();
    for (ProjectId project : own(party)) {
      for (HostSideId other : above(project)) {
        meeting.computeIfAbsent(other, key -> new ArrayList<>()).add(project);
      }
    }
    return meeting;
  }

  private boolean canBind(HostSideId party) {
    return exceeds(
        party,
        meeting(party).keySet().stream()
            .filter(other -> order.compare(other, party) < 0)
            .collect(Collectors.toSet()));
  }

  /** Whether more interns than a party takes can arrive at its projects under some limits. */
  private boolean exceeds(HostSideId party, Set<HostSideId> under) {
    Arrival arrival = new Arrival(own(party), seats);
    Map<HostSideId, List<ProjectId>> meeting = meeting(party);
    under.stream()
        .sorted(order)
        .forEach(other -> arrival.limit(meeting.getOrDefault(other, List.of()), max(other)));
    return arrival.total() > max(party);
  }

  /** Returns the parties whose limits count no more: they cannot bind, and a mentor's crosses. */
  Set<HostSideId> aside() {
    return Collections.unmodifiableSet(aside);
  }

  boolean isKept(MentorId mentor) {
    return kept.contains(mentor) && !aside.contains(mentor);
  }

  /** Returns the narrowest party whose limit keeps a mentor's from being kept, if any does. */
  Optional<HostSideId> crossing(MentorId mentor) {
    return Optional.ofNullable(crossed.get(mentor));
  }
}
