package org.openinternship.matching;

import java.util.Map;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.result.ProcedureReason;

/**
 * What is true of a pick that was lost, by the words of the domain; the rounds are held elsewhere.
 */
record TruePicks(Wants wants, Map<InternId, ProjectId> places) {
  boolean isTrue(InternId intern, ProjectId project, Reason reason) {
    ProjectId got = places.get(intern);
    boolean named =
        reason.argument("intern").equals(intern.value())
            && reason.argument("project").equals(project.value());
    if (reason.code() == ProcedureReason.NOT_PICKED) {
      return named && !project.equals(got);
    }
    return named
        && got != null
        && reason.argument("other").equals(got.value())
        && (reason.code() != ProcedureReason.PICK_LOST_RANK
            || (reason.number("best") == place(intern, got)
                && reason.number("own") == place(intern, project)
                && place(intern, got) < place(intern, project)));
  }

  /** One more than the applicants whom the project puts first, levels aside. */
  private long place(InternId intern, ProjectId project) {
    Wants.Standing own = wants.standing(intern, project);
    return 1
        + wants.interns().stream()
            .filter(it -> !wants.pins().containsKey(it) && wants.list(it).contains(project))
            .map(it -> wants.standing(it, project))
            .filter(it -> it.compareTo(own) < 0 && !it.levelWith(own))
            .count();
  }
}
