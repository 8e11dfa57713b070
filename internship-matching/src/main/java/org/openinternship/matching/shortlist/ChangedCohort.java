package org.openinternship.matching.shortlist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.ProjectId;

/**
 * A valid cohort with one project changed. Whether it is still valid is first asked of what the
 * project can touch; where that does not clear it, of all of it, so that what is found is always
 * what the whole has.
 *
 * @param cohort the cohort now
 * @param before the project as it was, if it was there
 * @param now the project as it is, if it is there
 */
record ChangedCohort(Cohort cohort, Optional<Project> before, Optional<Project> now) {
  /** Puts a project in the place of that with its key, or after all others. */
  static ChangedCohort with(Cohort valid, Project project) {
    List<Project> projects = new ArrayList<>(valid.projects());
    for (int i = 0; i < projects.size(); i++) {
      if (projects.get(i).id().equals(project.id())) {
        Project before = projects.set(i, project);
        ChangedCohort changed =
            new ChangedCohort(
                valid.withProjects(projects), Optional.of(before), Optional.of(project));
        return changed.checked(changed.isSurelyValid(project));
      }
    }
    projects.add(project);
    ChangedCohort changed =
        new ChangedCohort(valid.withProjects(projects), Optional.empty(), Optional.of(project));
    return changed.checked(changed.isSurelyValid(project));
  }

  /** Calls a project of the cohort off. */
  static ChangedCohort without(Cohort valid, Project project) {
    ChangedCohort changed =
        new ChangedCohort(valid.without(project.id()), Optional.of(project), Optional.empty());
    // Lists of bids may be too short now, and limits of mentors hold that did not.
    ProjectId gone = project.id();
    return changed.checked(
        changed.pinsHold(gone)
            && valid.bids().stream().noneMatch(bids -> bids.projects().contains(gone)));
  }

  /**
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors now
   */
  private ChangedCohort checked(boolean surelyValid) {
    if (!surelyValid) {
      cohort.validate().orThrow("Cohort");
    }
    return this;
  }

  private boolean isSurelyValid(Project project) {
    return pinsHold(project.id())
        && !namesWhatWasLost()
        && !ranksProjects()
        && part(project).validate().passes();
  }

  /** Whether a ranking may name the project, which must then be one of that party's. */
  private boolean ranksProjects() {
    return !cohort.projectRankings().isEmpty()
        || cohort.hostRankings().stream().anyMatch(it -> !it.pairTiers().isEmpty());
  }

  /** Whether no pin can be one too many now: none is at the project, and no limit counts newly. */
  private boolean pinsHold(ProjectId project) {
    return cohort.pins().isEmpty()
        || (cohort.mentors().stream().allMatch(it -> it.maxInterns().isEmpty())
            && cohort.pins().stream().noneMatch(it -> it.project().equals(project)));
  }

  /** Whether the cohort names a party of which perhaps only the project told. */
  private boolean namesWhatWasLost() {
    Set<HostSideId> lost = new HashSet<>();
    before.ifPresent(project -> lost.addAll(named(project)));
    now.ifPresent(project -> lost.removeAll(named(project)));
    return !lost.isEmpty()
        && (cohort.exclusions().stream().anyMatch(it -> lost.contains(it.party()))
            || cohort.hostRankings().stream().anyMatch(it -> lost.contains(it.party())));
  }

  private static Set<HostSideId> named(Project project) {
    Set<HostSideId> named = new HashSet<>(project.mentors());
    named.add(project.host());
    project.supervisor().ifPresent(named::add);
    return named;
  }

  /**
   * The project with those whom it names, and one more project of its supervisor, whose projects
   * must all lie inside the same limits.
   */
  private Cohort part(Project project) {
    List<Project> projects = new ArrayList<>(List.of(project));
    if (project.supervisor().isPresent()) {
      cohort.projects().stream()
          .filter(it -> it.supervisor().equals(project.supervisor()))
          .filter(it -> !it.id().equals(project.id()))
          .findFirst()
          .ifPresent(projects::add);
    }
    Set<HostSideId> named = new HashSet<>();
    projects.forEach(it -> named.addAll(named(it)));
    Cohort.Builder part =
        Cohort.builder()
            .bidRules(cohort.bidRules())
            .hostRules(cohort.hostRules())
            .projects(projects)
            .hosts(some(cohort.hosts(), it -> named.contains(it.id())))
            .supervisors(some(cohort.supervisors(), it -> named.contains(it.id())))
            .mentors(some(cohort.mentors(), it -> named.contains(it.id())));
    cohort.term().ifPresent(part::term);
    return part.build();
  }

  /** Those that are named; one at least if there is any, for then a key must not be unknown. */
  private static <T> List<T> some(List<T> all, Predicate<T> named) {
    List<T> some = all.stream().filter(named).toList();
    return some.isEmpty() ? all.subList(0, Math.min(1, all.size())) : some;
  }
}
