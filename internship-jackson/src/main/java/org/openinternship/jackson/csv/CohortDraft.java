package org.openinternship.jackson.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;

/** What was read so far of a cohort. */
final class CohortDraft {
  final KeyTable<InternId> interns = new KeyTable<>(SheetKind.INTERNS);
  final KeyTable<HostId> hosts = new KeyTable<>(SheetKind.HOSTS);
  final KeyTable<SupervisorId> supervisors = new KeyTable<>(SheetKind.SUPERVISORS);
  final KeyTable<ProjectId> projects = new KeyTable<>(SheetKind.PROJECTS);

  /** The interns who may have several placements. */
  final Set<InternId> withSeveral = new HashSet<>();

  /** The interns who have a placement and no other, by the row that says so. */
  final KeyTable<InternId> placed = new KeyTable<>(SheetKind.PLACEMENTS);

  /** The interns who are linked, by the row that says so. */
  final KeyTable<InternId> linked = new KeyTable<>(SheetKind.LINKS);

  final WholeRows<InternId> bidders = new WholeRows<>();
  final WholeRows<HostSideId> rankers = new WholeRows<>();
  final List<Intern> internValues = new ArrayList<>();
  final List<HostOrganization> hostValues = new ArrayList<>();
  final List<Supervisor> supervisorValues = new ArrayList<>();
  final List<Project> projectValues = new ArrayList<>();
  final Set<Pin> pins = new HashSet<>();
  final List<LinkedInterns> links = new ArrayList<>();
  final ChoiceDraft bids = new ChoiceDraft();
  final RankingDraft rankings = new RankingDraft();
  final Directory.Builder directory = Directory.builder();

  /** The cohort, with everything in the order of keys. */
  Cohort cohort() {
    return Cohort.builder()
        .addAllInterns(sorted(internValues, Intern::id))
        .addAllHosts(sorted(hostValues, HostOrganization::id))
        .addAllSupervisors(sorted(supervisorValues, Supervisor::id))
        .addAllProjects(sorted(projectValues, Project::id))
        .addAllBids(bids.bids())
        .addAllLinks(sorted(links, it -> it.interns().get(0)))
        .addAllHostRankings(rankings.rankings())
        .addAllPins(sorted(pins, Function.identity()))
        .build();
  }

  private static <T, K extends Comparable<? super K>> List<T> sorted(
      Collection<T> values, Function<T, K> key) {
    return values.stream().sorted(Comparator.comparing(key)).toList();
  }
}
