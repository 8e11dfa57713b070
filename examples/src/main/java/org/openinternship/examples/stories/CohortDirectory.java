package org.openinternship.examples.stories;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;

/** Finds the people and projects of a cohort by their keys, as a host's database does. */
final class CohortDirectory {
  private final Map<ProjectId, Project> projects;
  private final Map<InternId, Intern> interns;
  private final Map<SupervisorId, Supervisor> supervisors;

  CohortDirectory(Cohort cohort) {
    projects =
        cohort.projects().stream().collect(Collectors.toMap(Project::id, Function.identity()));
    interns = cohort.interns().stream().collect(Collectors.toMap(Intern::id, Function.identity()));
    supervisors =
        cohort.supervisors().stream()
            .collect(Collectors.toMap(Supervisor::id, Function.identity()));
  }

  Project project(ProjectId id) {
    return Optional.ofNullable(projects.get(id)).orElseThrow();
  }

  Intern intern(InternId id) {
    return Optional.ofNullable(interns.get(id)).orElseThrow();
  }

  Supervisor supervisor(SupervisorId id) {
    return Optional.ofNullable(supervisors.get(id)).orElseThrow();
  }
}
