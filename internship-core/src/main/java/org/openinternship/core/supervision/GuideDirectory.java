package org.openinternship.core.supervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.time.WorkingHours;

/** The guides of a plan: their hours, their absences, and who attends on a date. */
final class GuideDirectory {
  private final Map<PersonId, Optional<WorkingHours>> hours = new HashMap<>();
  private final Set<PersonId> supervisorsAndMentors = new HashSet<>();
  private final Set<PersonId> seniors = new HashSet<>();
  private final List<Absence> absences;

  GuideDirectory(SupervisionPlan plan) {
    plan.supervisors().forEach(it -> hours.putIfAbsent(it.id(), it.workingHours()));
    plan.mentors().forEach(it -> hours.putIfAbsent(it.mentor().id(), it.mentor().workingHours()));
    supervisorsAndMentors.addAll(hours.keySet());
    for (Mentor senior : plan.seniors()) {
      PersonId guide = senior.id();
      hours.putIfAbsent(guide, senior.workingHours());
      seniors.add(guide);
    }
    this.absences = plan.absences();
  }

  /** Tells whether the guide supervises or mentors the intern. */
  boolean isSupervisorOrMentor(PersonId guide) {
    return supervisorsAndMentors.contains(guide);
  }

  boolean knows(PersonId guide) {
    return hours.containsKey(guide);
  }

  boolean isSenior(PersonId guide) {
    return seniors.contains(guide);
  }

  /** Returns the hours of a guide; empty if they or the guide are not known. */
  Optional<WorkingHours> hours(PersonId guide) {
    return hours.getOrDefault(guide, Optional.empty());
  }

  /** Returns the absences of a guide. */
  List<Absence> absences(PersonId guide) {
    return absences.stream().filter(absence -> absence.guide().equals(guide)).toList();
  }

  /**
   * Finds the person who attends for a guide on a date: the guide, or else the first cover who is
   * there.
   */
  Optional<PersonId> present(PersonId guide, LocalDate date) {
    return isAway(guide, date)
        ? absences(guide).stream()
            .filter(absence -> absence.dates().contains(date))
            .flatMap(absence -> absence.cover().stream())
            .filter(cover -> knows(cover) && !isAway(cover, date))
            .findFirst()
        : Optional.of(guide).filter(this::knows);
  }

  private boolean isAway(PersonId guide, LocalDate date) {
    return absences(guide).stream().anyMatch(absence -> absence.dates().contains(date));
  }
}
