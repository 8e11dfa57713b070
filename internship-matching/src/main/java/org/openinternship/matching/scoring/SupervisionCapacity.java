package org.openinternship.matching.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;

/** The time that the people on a project have for each of its interns. */
final class SupervisionCapacity {
  private static final int PERCENT_OF_HOURS = 15;

  /** The minutes a week that an intern needs at least of those on a project. */
  private static final int MIN_MINUTES = 60;

  /** Weekly minutes of a person by key; whose hours are not known is not there. */
  private final Map<Object, Integer> minutes = new HashMap<>();

  /** Seats of all projects of a person by key. */
  private final Map<Object, Long> seats = new HashMap<>();

  private SupervisionCapacity(PreparedCohort setting) {
    setting.cohort().supervisors().forEach(person -> hours(person.id(), person.hoursPerWeek()));
    setting.cohort().mentors().forEach(person -> hours(person.id(), person.hoursPerWeek()));
    for (Project project : setting.cohort().projects()) {
      people(project).forEach(person -> seats.merge(person, (long) project.seats(), Long::sum));
    }
  }

  static Criterion.PairMeasure in(PreparedCohort setting) {
    SupervisionCapacity capacity = new SupervisionCapacity(setting);
    IdentityHashMap<Project, Measure> ofCohort = new IdentityHashMap<>();
    setting.cohort().projects().forEach(one -> ofCohort.put(one, capacity.measure(one)));
    return (intern, project) -> {
      Measure measure = ofCohort.get(project);
      return measure == null ? capacity.measure(project) : measure;
    };
  }

  private void hours(Object person, OptionalInt hours) {
    hours.ifPresent(value -> minutes.put(person, 60 * value));
  }

  private static List<Object> people(Project project) {
    List<Object> people = new ArrayList<>(project.mentors());
    project.supervisor().ifPresent(people::add);
    return people;
  }

  private Measure measure(Project project) {
    if (project.hoursPerWeek().isEmpty()) {
      return Measure.unknown(); // any assumption would be kinder than some answer
    }
    long perSeat = 0;
    boolean known = false;
    for (Object person : people(project)) {
      Integer has = minutes.get(person);
      if (has != null) {
        known = true;
        perSeat += has / Math.max(1, seats.getOrDefault(person, (long) project.seats()));
      }
    }
    int worked = 60 * project.hoursPerWeek().getAsInt();
    int wanted = Math.max(MIN_MINUTES, worked * PERCENT_OF_HOURS / 100);
    return known ? Measure.of(perSeat, wanted) : Measure.unknown();
  }
}
