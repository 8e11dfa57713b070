package org.openinternship.matching.change;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.result.Match;

/**
 * What becomes of places that a match leaves empty: they revert to other projects, such as those
 * held back for a partner to the other projects of their supervisor. As in the residency match of
 * the United States, where programs agree on such reversions before it.
 *
 * <p>One step takes all empty places of each project that gives, as the match left them, and gives
 * them to the other; what a project gets in a step it can give on in the next. The sum of places
 * stays the same, and no project goes below the interns it needs to run, nor below those it has. A
 * project that {@linkplain Cohort#reserves() reserves} seats keeps as many empty ones as it
 * reserves, whoever sits where: none of them is given away. Another match of the cohort that comes
 * of it fills them, for all or, with those who have a place as pins, for the others; the lots are
 * the same, since they go by keys. Steps come to an end when a match leaves nothing to give:
 *
 * <pre>{@code
 * Allocation allocation = engine.match(cohort);
 * Cohort next = reversion.after(cohort, allocation.matches());
 * while (!next.equals(cohort)) {
 *   cohort = next;
 *   allocation = engine.match(cohort);
 *   next = reversion.after(cohort, allocation.matches());
 * }
 * }</pre>
 *
 * <p>Where no limit over several projects can bind and interns propose, nobody has a worse place
 * afterwards: a project with empty places has everybody who would rather be there. Where a limit
 * can bind, more places on one project may cost somebody theirs on another below the same limit;
 * with pins they do not.
 *
 * @param reversions which project gives to which; each gives to one at most
 */
public record QuotaReversion(List<SeatReversion> reversions) {
  /**
   * Checks and copies the list.
   *
   * @param reversions which project gives to which
   * @throws IllegalArgumentException if a project gives twice, or places would come back to where
   *     they came from
   */
  public QuotaReversion {
    Objects.requireNonNull(reversions, "QuotaReversion.reversions");
    reversions.forEach(each -> Objects.requireNonNull(each, "QuotaReversion.reversions"));
    reversions = List.copyOf(reversions);
    Map<ProjectId, ProjectId> gives = new HashMap<>();
    for (SeatReversion reversion : reversions) {
      if (gives.put(reversion.from(), reversion.to()) != null) {
        throw new IllegalArgumentException(
            "QuotaReversion: project " + reversion.from() + " gives twice, it must give once");
      }
    }
    checkNoCircle(gives);
  }

  private static void checkNoCircle(Map<ProjectId, ProjectId> gives) {
    Set<ProjectId> seen = new HashSet<>();
    for (ProjectId start : gives.keySet()) {
      Set<ProjectId> way = new HashSet<>();
      ProjectId at = start;
      while (at != null && seen.add(at)) {
        way.add(at);
        at = gives.get(at);
      }
      if (at != null && way.contains(at)) {
        throw new IllegalArgumentException(
            "QuotaReversion: places of project "
                + at
                + " would come back to it. Maybe leave out"
                + " one reversion");
      }
    }
  }

  /**
   * Makes a decision of several reversions.
   *
   * @param reversions which project gives to which
   * @return the decision
   * @throws IllegalArgumentException if a project gives twice, or places would come back to where
   *     they came from
   */
  public static QuotaReversion of(SeatReversion... reversions) {
    Objects.requireNonNull(reversions, "QuotaReversion.reversions");
    return new QuotaReversion(Arrays.asList(reversions));
  }

  /**
   * Takes one step. Projects that the cohort does not have give and get nothing; takes time in
   * proportion to the matches and projects.
   *
   * @param cohort the cohort of the match
   * @param matches what the match came to, placements that were pinned included
   * @return the cohort with the places where they are now; an equal one if none reverts
   * @throws IllegalArgumentException if a project would have more places than a project can have
   */
  public Cohort after(Cohort cohort, Collection<Match> matches) {
    Objects.requireNonNull(cohort, "QuotaReversion.cohort");
    Objects.requireNonNull(matches, "QuotaReversion.matches");
    Map<ProjectId, Integer> taken = new HashMap<>();
    for (Match match : matches) {
      Objects.requireNonNull(match, "QuotaReversion.matches");
      taken.merge(match.project(), 1, Integer::sum);
    }
    Map<ProjectId, Long> reserved = new HashMap<>();
    cohort.reserves().forEach(it -> reserved.merge(it.project(), (long) it.seats(), Long::sum));
    Map<ProjectId, Project> projects = new HashMap<>();
    cohort.projects().forEach(project -> projects.put(project.id(), project));
    Map<ProjectId, Long> seats = new HashMap<>();
    for (SeatReversion reversion : reversions) {
      Project from = projects.get(reversion.from());
      if (from != null && projects.containsKey(reversion.to())) {
        long held = taken.getOrDefault(from.id(), 0) + reserved.getOrDefault(from.id(), 0L);
        long kept = Math.max(held, from.minInterns().orElse(0));
        long empty = Math.max(0, from.seats() - kept);
        seats.merge(from.id(), -empty, Long::sum);
        seats.merge(reversion.to(), empty, Long::sum);
      }
    }
    return cohort.withProjects(
        cohort.projects().stream()
            .map(project -> withSeats(project, seats.getOrDefault(project.id(), 0L)))
            .toList());
  }

  private static Project withSeats(Project project, long more) {
    // What does not fit in an int is more than a project can have, which the project says.
    return project.withSeats((int) Math.min(Integer.MAX_VALUE, project.seats() + more));
  }
}
