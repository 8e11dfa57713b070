package org.openinternship.core.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;

/**
 * A conflict of interest between an intern and a mentor: family, money, or work for each other. Its
 * cause is not recorded.
 *
 * @param intern the intern
 * @param mentor the mentor
 */
public record MentorConflict(InternId intern, MentorId mentor) {
  /**
   * Checks that nothing is null.
   *
   * @param intern the intern
   * @param mentor the mentor
   */
  public MentorConflict {
    Objects.requireNonNull(intern, "MentorConflict.intern");
    Objects.requireNonNull(mentor, "MentorConflict.mentor");
  }

  /**
   * Keeps the interns of conflicts apart from every project of the mentors.
   *
   * @param conflicts the conflicts
   * @param projects the projects
   * @return the exclusions, each once, in the order of the projects and then of the conflicts; in
   *     time in proportion to both and to the exclusions
   */
  public static List<Exclusion> exclusions(
      Collection<MentorConflict> conflicts, Collection<Project> projects) {
    Objects.requireNonNull(conflicts, "MentorConflict.conflicts");
    Objects.requireNonNull(projects, "MentorConflict.projects");
    Map<MentorId, List<Integer>> places = new HashMap<>();
    List<MentorConflict> all = List.copyOf(conflicts);
    for (int place = 0; place < all.size(); place++) {
      places.computeIfAbsent(all.get(place).mentor(), key -> new ArrayList<>()).add(place);
    }
    Set<Exclusion> exclusions = new LinkedHashSet<>();
    for (Project project : projects) {
      Set<Integer> own = new TreeSet<>(); // in the order of the conflicts
      project.mentors().forEach(mentor -> own.addAll(places.getOrDefault(mentor, List.of())));
      own.forEach(place -> exclusions.add(new Exclusion(all.get(place).intern(), project.id())));
    }
    return List.copyOf(exclusions);
  }
}
