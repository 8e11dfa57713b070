package org.openinternship.core.cohort;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/** Takes interns and projects out of a cohort, with everything that names them. */
final class Withdrawal {
  private Withdrawal() {}

  static Cohort ofInterns(Cohort cohort, Set<InternId> gone) {
    Predicate<InternId> stays = intern -> !gone.contains(intern);
    return Cohort.builder()
        .from(cohort)
        .interns(kept(cohort.interns(), it -> stays.test(it.id())))
        .bids(kept(cohort.bids(), it -> stays.test(it.intern())))
        .vetoes(kept(cohort.vetoes(), it -> stays.test(it.intern())))
        .hostRankings(cohort.hostRankings().stream().map(it -> it.without(gone)).toList())
        .pins(kept(cohort.pins(), it -> stays.test(it.intern())))
        .exclusions(kept(cohort.exclusions(), it -> stays.test(it.intern())))
        .declinedOffers(kept(cohort.declinedOffers(), it -> stays.test(it.intern())))
        .build();
  }

  static Cohort ofProjects(Cohort cohort, Set<ProjectId> gone) {
    List<Project> projects = kept(cohort.projects(), it -> !gone.contains(it.id()));
    Set<HostSideId> unheardOf = named(kept(cohort.projects(), it -> gone.contains(it.id())));
    unheardOf.removeAll(named(projects));
    unheardOf.removeAll(listed(cohort));
    return Cohort.builder()
        .from(cohort)
        .projects(projects)
        .bids(cohort.bids().stream().map(it -> it.without(gone)).toList())
        .vetoes(kept(cohort.vetoes(), it -> !gone.contains(it.project())))
        .hostRankings(kept(cohort.hostRankings(), it -> !unheardOf.contains(it.party())))
        .pins(kept(cohort.pins(), it -> !gone.contains(it.project())))
        .exclusions(kept(cohort.exclusions(), it -> !unheardOf.contains(it.party())))
        .declinedOffers(kept(cohort.declinedOffers(), it -> !gone.contains(it.project())))
        .build();
  }

  /** The projects and all parties that they name. */
  private static Set<HostSideId> named(Collection<Project> projects) {
    Set<HostSideId> named = new HashSet<>();
    for (Project project : projects) {
      named.add(project.id());
      named.add(project.host());
      named.addAll(project.mentors());
      project.supervisor().ifPresent(named::add);
      project.unit().ifPresent(named::add);
    }
    return named;
  }

  private static Set<HostSideId> listed(Cohort cohort) {
    Set<HostSideId> listed = new HashSet<>();
    cohort.hosts().forEach(host -> listed.add(host.id()));
    cohort.hosts().stream()
        .flatMap(it -> it.units().stream())
        .map(HostUnit::id)
        .forEach(listed::add);
    cohort.supervisors().forEach(supervisor -> listed.add(supervisor.id()));
    cohort.mentors().forEach(mentor -> listed.add(mentor.id()));
    return listed;
  }

  private static <T> List<T> kept(Collection<T> all, Predicate<? super T> stays) {
    return all.stream().filter(stays).toList();
  }
}
