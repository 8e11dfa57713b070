package org.openinternship.core.supervision;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.time.WorkingHours;

/**
 * The people of one plan or of several: the hours of the guides, the absences, and who attends at
 * an instant. Of several profiles of one person the first counts; absences of all plans count.
 */
final class GuideDirectory {
  private final Map<PersonId, Optional<WorkingHours>> hours = new HashMap<>();
  private final Set<PersonId> seniors = new HashSet<>();
  private final Map<PersonId, List<Absence>> absences = new HashMap<>();

  GuideDirectory(Collection<SupervisionPlan> plans) {
    for (SupervisionPlan plan : plans) {
      plan.supervisors().forEach(it -> hours.putIfAbsent(it.id(), it.workingHours()));
      plan.mentors().forEach(it -> hours.putIfAbsent(it.mentor().id(), it.mentor().workingHours()));
      for (Mentor senior : plan.seniors()) {
        hours.putIfAbsent(senior.id(), senior.workingHours());
        seniors.add(senior.id());
      }
      for (Absence absence : plan.absences()) {
        List<Absence> known =
            absences.computeIfAbsent(absence.person(), person -> new ArrayList<>(2));
        if (!known.contains(absence)) {
          known.add(absence);
        }
      }
    }
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

  /** Returns the absences of a person, in the order of the plans. */
  List<Absence> absences(PersonId person) {
    return absences.getOrDefault(person, List.of());
  }

  /** Returns the zone of a guide, or another if theirs is not known. */
  ZoneId zone(PersonId guide, ZoneId otherwise) {
    return hours(guide).map(WorkingHours::zone).orElse(otherwise);
  }

  /**
   * Finds the person who attends for a guide at an instant: the guide, or else the first cover who
   * is known and there.
   */
  Optional<PersonId> present(PersonId guide, Instant at, ZoneId otherwise) {
    List<Absence> away = absences(guide);
    if (away.isEmpty() || !isAway(guide, at, otherwise)) {
      return Optional.of(guide);
    }
    ZoneId zone = zone(guide, otherwise);
    return away.stream()
        .filter(absence -> absence.contains(at, zone))
        .flatMap(absence -> absence.cover().stream())
        .filter(cover -> knows(cover) && !isAway(cover, at, otherwise))
        .findFirst();
  }

  boolean isAway(PersonId person, Instant at, ZoneId otherwise) {
    List<Absence> away = absences(person);
    if (away.isEmpty()) {
      return false;
    }
    ZoneId zone = zone(person, otherwise);
    return away.stream().anyMatch(absence -> absence.contains(at, zone));
  }
}
