package org.openinternship.core.supervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.time.WorkingHours;

/** The guides of a plan: who they are, when they work, and who is there on a date. */
final class Roster {
  private final Map<Guide, Optional<WorkingHours>> hours = new HashMap<>();
  private final Set<Guide> near = new HashSet<>();
  private final Set<Guide> seniors = new HashSet<>();
  private final List<Absence> absences;

  Roster(SupervisionPlan plan) {
    plan.supervisors().forEach(it -> hours.putIfAbsent(Guide.of(it.id()), it.workingHours()));
    plan.mentors()
        .forEach(it -> hours.putIfAbsent(Guide.of(it.mentor().id()), it.mentor().workingHours()));
    near.addAll(hours.keySet());
    for (Mentor senior : plan.seniors()) {
      Guide guide = Guide.of(senior.id());
      hours.putIfAbsent(guide, senior.workingHours());
      seniors.add(guide);
    }
    this.absences = plan.absences();
  }

  /** Whether the guide supervises or mentors the intern. */
  boolean isNear(Guide guide) {
    return near.contains(guide);
  }

  boolean knows(Guide guide) {
    return hours.containsKey(guide);
  }

  boolean isSenior(Guide guide) {
    return seniors.contains(guide);
  }

  /** The guide's hours; empty if they or the guide are not known. */
  Optional<WorkingHours> hours(Guide guide) {
    return hours.getOrDefault(guide, Optional.empty());
  }

  /** When a guide is away. */
  List<Absence> absences(Guide guide) {
    return absences.stream().filter(absence -> absence.who().equals(guide)).toList();
  }

  /** Who is there on a date for a guide: the guide, or else the first cover who is there. */
  Optional<Guide> present(Guide guide, LocalDate date) {
    return isAway(guide, date)
        ? absences(guide).stream()
            .filter(absence -> absence.dates().contains(date))
            .flatMap(absence -> absence.cover().stream())
            .filter(cover -> knows(cover) && !isAway(cover, date))
            .findFirst()
        : Optional.of(guide).filter(this::knows);
  }

  private boolean isAway(Guide guide, LocalDate date) {
    return absences(guide).stream().anyMatch(absence -> absence.dates().contains(date));
  }
}
