package org.openinternship.core.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
   * @return the exclusions, each once, in the order of the projects and then of the conflicts
   */
  public static List<Exclusion> exclusions(
      Collection<MentorConflict> conflicts, Collection<Project> projects) {
    Objects.requireNonNull(conflicts, "MentorConflict.conflicts");
    Objects.requireNonNull(projects, "MentorConflict.projects");
    Set<Exclusion> exclusions = new LinkedHashSet<>();
    for (Project project : projects) {
      Set<MentorId> mentors = new HashSet<>(project.mentors());
      for (MentorConflict conflict : conflicts) {
        if (mentors.contains(conflict.mentor())) {
          exclusions.add(new Exclusion(conflict.intern(), project.id()));
        }
      }
    }
    return List.copyOf(exclusions);
  }
}
