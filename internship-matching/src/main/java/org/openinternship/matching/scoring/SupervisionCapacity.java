package org.openinternship.matching.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;

/**
 * The time that the people on a project have for each of its interns. Where projects changed since
 * it was worked out for a whole cohort, only the people on these are counted anew.
 */
final class SupervisionCapacity implements Criterion.PairMeasure {
  private static final int PERCENT_OF_HOURS = 15;

  /** The minutes a week that an intern needs at least of those on a project. */
  private static final int MIN_MINUTES = 60;

  /** Weekly minutes of a person by key; whose hours are not known is not there. */
  private final Map<Object, Integer> minutes;

  /** Seats of all projects of these people by key, as they were for the whole cohort. */
  private final Map<Object, Long> seats;

  /** The people with known hours whose projects are others since then. */
  private final Set<Object> recounted;

  /** Seats of all projects of these people now; who has none any more is not there. */
  private final Map<Object, Long> seatsNow;

  private SupervisionCapacity(
      Map<Object, Integer> minutes,
      Map<Object, Long> seats,
      Set<Object> recounted,
      Map<Object, Long> seatsNow) {
    this.minutes = minutes;
    this.seats = seats;
    this.recounted = recounted;
    this.seatsNow = seatsNow;
  }

  static Criterion.PairMeasure in(PreparedCohort setting) {
    Map<Object, Integer> minutes = new HashMap<>();
    for (Supervisor person : setting.cohort().supervisors()) {
      person.hoursPerWeek().ifPresent(hours -> minutes.put(person.id(), 60 * hours));
    }
    for (Mentor person : setting.cohort().mentors()) {
      person.hoursPerWeek().ifPresent(hours -> minutes.put(person.id(), 60 * hours));
    }
    Map<Object, Long> seats = new HashMap<>();
    for (Project project : setting.cohort().projects()) {
      for (Object person : people(project)) {
        if (minutes.containsKey(person)) {
          seats.merge(person, (long) project.seats(), Long::sum);
        }
      }
    }
    return new SupervisionCapacity(minutes, seats, Set.of(), Map.of());
  }

  /**
   * Counts the people on changed projects anew, in time in proportion to the projects, or to the
   * changed ones where nobody's seats are others.
   *
   * @param cohort the cohort now
   * @param before the changed projects as they were
   * @param now the changed projects as they are
   */
  SupervisionCapacity after(Cohort cohort, List<Project> before, List<Project> now) {
    Set<Object> moved = moved(before, now);
    if (moved.isEmpty()) {
      return this;
    }
    moved.addAll(recounted);
    Map<Object, Long> counted = new HashMap<>();
    for (Project project : cohort.projects()) {
      for (Object person : people(project)) {
        if (moved.contains(person)) {
          counted.merge(person, (long) project.seats(), Long::sum);
        }
      }
    }
    return new SupervisionCapacity(minutes, seats, moved, counted);
  }

  /** The people with known hours who have other projects, or seats, now than before. */
  private Set<Object> moved(List<Project> before, List<Project> now) {
    Map<Object, Map<Integer, Integer>> more = new HashMap<>();
    before.forEach(one -> count(one, -1, more));
    now.forEach(one -> count(one, 1, more));
    Set<Object> moved = new HashSet<>();
    more.forEach(
        (person, bySeats) -> {
          if (bySeats.values().stream().anyMatch(projects -> projects != 0)) {
            moved.add(person);
          }
        });
    return moved;
  }

  /** Counts the projects of each person by their seats. */
  private void count(Project project, int one, Map<Object, Map<Integer, Integer>> counts) {
    for (Object person : people(project)) {
      if (minutes.containsKey(person)) {
        counts
            .computeIfAbsent(person, key -> new HashMap<>())
            .merge(project.seats(), one, Integer::sum);
      }
    }
  }

  /** Tells whether somebody on a project was counted anew. */
  boolean isRecounted(Project project) {
    return !recounted.isEmpty() && people(project).stream().anyMatch(recounted::contains);
  }

  @Override
  public Measure measure(Intern intern, Project project) {
    return of(project);
  }

  private static List<? extends HostSideId> people(Project project) {
    if (project.mentors().isEmpty()) {
      return project.supervisor().map(List::of).orElse(List.of());
    }
    List<HostSideId> people = new ArrayList<>(project.mentors());
    project.supervisor().ifPresent(people::add);
    return people;
  }

  /** Returns the measure, which is the same for every intern. */
  Measure of(Project project) {
    if (project.hoursPerWeek().isEmpty()) {
      return Measure.unknown(); // any assumption would be kinder than some answer
    }
    long perSeat = 0;
    boolean known = false;
    for (Object person : people(project)) {
      Integer has = minutes.get(person);
      if (has != null) {
        known = true;
        perSeat += has / Math.max(1, seatsOf(person, project));
      }
    }
    int worked = 60 * project.hoursPerWeek().getAsInt();
    int wanted = Math.max(MIN_MINUTES, worked * PERCENT_OF_HOURS / 100);
    return known ? Measure.of(perSeat, wanted) : Measure.unknown();
  }

  /** The seats of all projects of a person; those of this one alone where there is none. */
  private long seatsOf(Object person, Project project) {
    Map<Object, Long> counted = recounted.contains(person) ? seatsNow : seats;
    return counted.getOrDefault(person, (long) project.seats());
  }
}
