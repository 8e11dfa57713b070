package org.openinternship.matching.internal.explain;

import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Supervisor;

/** How many projects, supervisors, units and hosts state a number of interns. */
final class StatedNumbers {
  private StatedNumbers() {}

  static long minimums(Cohort cohort) {
    return count(
        cohort,
        Project::minInterns,
        Supervisor::minInterns,
        HostOrganization::minInterns,
        HostUnit::minInterns);
  }

  static long targets(Cohort cohort) {
    return count(
        cohort,
        Project::targetInterns,
        Supervisor::targetInterns,
        HostOrganization::targetInterns,
        HostUnit::targetInterns);
  }

  private static long count(
      Cohort cohort,
      Function<Project, OptionalInt> ofProject,
      Function<Supervisor, OptionalInt> ofSupervisor,
      Function<HostOrganization, OptionalInt> ofHost,
      Function<HostUnit, OptionalInt> ofUnit) {
    return Stream.of(
            cohort.projects().stream().map(ofProject),
            cohort.supervisors().stream().map(ofSupervisor),
            cohort.hosts().stream().map(ofHost),
            cohort.hosts().stream().flatMap(host -> host.units().stream()).map(ofUnit))
        .flatMap(each -> each)
        .filter(OptionalInt::isPresent)
        .count();
  }
}
