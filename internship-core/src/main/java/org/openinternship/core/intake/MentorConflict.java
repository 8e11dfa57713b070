package org.openinternship.core.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.program.Exclusion;

/**
 * A conflict of interest between an intern and a mentor: family, money, or work for each other. Why
 * is nobody's business here.
 *
 * @param intern the intern
 * @param mentor the mentor
 */
public record MentorConflict(InternId intern, MentorId mentor) {
  /**
   * Takes the parts as they are.
   *
   * @param intern the intern
   * @param mentor the mentor
   */
  public MentorConflict {}

  /**
   * What conflicts mean for a match: the intern is kept apart from every project of the mentor.
   *
   * @param conflicts the conflicts
   * @param projects the projects
   * @return the exclusions, each once, in the order of the projects and then of the conflicts
   */
  public static List<Exclusion> exclusions(
      Collection<MentorConflict> conflicts, Collection<Project> projects) {
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
