package org.openinternship.core.supervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.id.Person;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.time.WorkingHours;

/** The guides of a plan: who they are, when they work, and who is there on a date. */
final class Roster {
  private final Map<Person, Optional<WorkingHours>> hours = new HashMap<>();
  private final Set<Person> near = new HashSet<>();
  private final Set<Person> seniors = new HashSet<>();
  private final List<Absence> absences;

  Roster(SupervisionPlan plan) {
    plan.supervisors().forEach(it -> hours.putIfAbsent(it.id(), it.workingHours()));
    plan.mentors().forEach(it -> hours.putIfAbsent(it.mentor().id(), it.mentor().workingHours()));
    near.addAll(hours.keySet());
    for (Mentor senior : plan.seniors()) {
      Person guide = senior.id();
      hours.putIfAbsent(guide, senior.workingHours());
      seniors.add(guide);
    }
    this.absences = plan.absences();
  }

  /** Whether the guide supervises or mentors the intern. */
  boolean isNear(Person guide) {
    return near.contains(guide);
  }

  boolean knows(Person guide) {
    return hours.containsKey(guide);
  }

  boolean isSenior(Person guide) {
    return seniors.contains(guide);
  }

  /** The guide's hours; empty if they or the guide are not known. */
  Optional<WorkingHours> hours(Person guide) {
    return hours.getOrDefault(guide, Optional.empty());
  }

  /** When a guide is away. */
  List<Absence> absences(Person guide) {
    return absences.stream().filter(absence -> absence.who().equals(guide)).toList();
  }

  /** Who is there on a date for a guide: the guide, or else the first cover who is there. */
  Optional<Person> present(Person guide, LocalDate date) {
    return isAway(guide, date)
        ? absences(guide).stream()
            .filter(absence -> absence.dates().contains(date))
            .flatMap(absence -> absence.cover().stream())
            .filter(cover -> knows(cover) && !isAway(cover, date))
            .findFirst()
        : Optional.of(guide).filter(this::knows);
  }

  private boolean isAway(Person guide, LocalDate date) {
    return absences(guide).stream().anyMatch(absence -> absence.dates().contains(date));
  }
}
