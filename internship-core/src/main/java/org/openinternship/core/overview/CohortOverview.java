package org.openinternship.core.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.people.Intern;
import org.openinternship.core.placement.Placement;

/**
 * The overview of a cohort for a coordinator: first what is to be done, by whom, by when and why;
 * then the numbers of placements by several dimensions.
 *
 * @param agenda what is to be done, the gravest first
 * @param counts the numbers of placements by each dimension; a dimension that is left out has no
 *     counts
 */
public record CohortOverview(Agenda agenda, Map<Dimension, Breakdown> counts) {
  /**
   * Checks that nothing is null, and puts the counts into the order of the dimensions.
   *
   * @param agenda what is to be done
   * @param counts the numbers of placements
   */
  public CohortOverview {
    Objects.requireNonNull(agenda, "CohortOverview.agenda");
    Map<Dimension, Breakdown> given = Copies.map(counts, "CohortOverview.counts");
    Map<Dimension, Breakdown> all = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      all.put(dimension, given.getOrDefault(dimension, new Breakdown(List.of(), 0)));
    }
    counts = Collections.unmodifiableMap(all);
  }

  /**
   * Returns the overview of a cohort. Takes time in proportion to cohort and placements, sorting
   * aside.
   *
   * @param cohort the cohort, which has the interns and projects of the placements
   * @param placements the placements to count, each once; their order makes no difference
   * @param agenda what is to be done about them
   * @return the overview
   * @throws IllegalArgumentException if a placement names an intern or project that is not in the
   *     cohort
   */
  public static CohortOverview of(Cohort cohort, Collection<Placement> placements, Agenda agenda) {
    Objects.requireNonNull(cohort, "CohortOverview.cohort");
    Objects.requireNonNull(placements, "CohortOverview.placements");
    Objects.requireNonNull(agenda, "CohortOverview.agenda");
    Map<InternId, Intern> interns = new HashMap<>();
    cohort.interns().forEach(intern -> interns.put(intern.id(), intern));
    Map<ProjectId, Project> projects = new HashMap<>();
    cohort.projects().forEach(project -> projects.put(project.id(), project));
    Map<HostId, HostOrganization> hosts = new HashMap<>();
    cohort.hosts().forEach(host -> hosts.put(host.id(), host));
    List<Dimension.CountedPlacement> counted = new ArrayList<>();
    for (Placement placement : placements) {
      PlacementId id = placement.id();
      counted.add(
          new Dimension.CountedPlacement(
              known(id, "intern", placement.intern(), interns.get(placement.intern())),
              known(id, "project", placement.project(), projects.get(placement.project())),
              Optional.ofNullable(hosts.get(placement.host()))));
    }
    Map<Dimension, Breakdown> counts = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      counts.put(dimension, Breakdown.of(dimension, counted));
    }
    return new CohortOverview(agenda, counts);
  }

  private static <T> T known(PlacementId placement, String kind, Object key, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(
          "CohortOverview: placement %s names %s %s, which is not in the cohort. Maybe it is of another term"
              .formatted(placement, kind, key));
    }
    return value;
  }

  /**
   * Returns the numbers of placements by one dimension.
   *
   * @param dimension the dimension
   * @return the breakdown
   */
  public Breakdown by(Dimension dimension) {
    Objects.requireNonNull(dimension, "CohortOverview.dimension");
    return Objects.requireNonNull(counts.get(dimension));
  }
}
