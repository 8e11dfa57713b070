package org.openinternship.core.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Texts;

/**
 * A ranking of their own projects by somebody with several: in tiers, best first; projects of one
 * tier are tied, and those that are not named come last, tied.
 *
 * <p>It says for which project a place is kept where the limit of that party cannot fill them all:
 * for the better one, whoever asks for it. It says nothing of interns: on one project, and on
 * projects that are tied, they stand as they do without it.
 *
 * <pre>{@code
 * ProjectRanking ranking = ProjectRanking.bySupervisor("kim").then("chatbot").thenTied("map", "web");
 * }</pre>
 *
 * @param party the mentor, supervisor, unit or host that ranks
 * @param tiers the projects in tiers, best first
 */
public record ProjectRanking(HostSideId party, List<ProjectTier> tiers) {
  /**
   * A group of projects between which the party does not distinguish.
   *
   * @param projects at least one
   */
  public record ProjectTier(List<ProjectId> projects) {
    /**
     * Checks and copies the list.
     *
     * @param projects the projects
     * @throws IllegalArgumentException if there is none
     */
    public ProjectTier {
      projects = List.copyOf(Objects.requireNonNull(projects, "ProjectTier.projects"));
      Texts.checkNotEmpty("ProjectTier", "projects", projects);
    }
  }

  /**
   * Checks that nothing is null, and copies the list.
   *
   * @param party who ranks
   * @param tiers the tiers
   */
  public ProjectRanking {
    Objects.requireNonNull(party, "ProjectRanking.party");
    tiers = List.copyOf(Objects.requireNonNull(tiers, "ProjectRanking.tiers"));
  }

  /**
   * Begins the ranking by a party; {@link #then} and {@link #thenTied} add to it.
   *
   * @param party who ranks
   * @return the ranking, so far empty
   */
  public static ProjectRanking by(HostSideId party) {
    return new ProjectRanking(party, List.of());
  }

  /**
   * Begins the ranking by a supervisor.
   *
   * @param supervisor the supervisor's key
   * @return the ranking, so far empty
   * @throws IllegalArgumentException if the key is blank or has white space at its ends
   */
  public static ProjectRanking bySupervisor(String supervisor) {
    return by(SupervisorId.of(supervisor));
  }

  /**
   * Returns this ranking and more projects below it, each better than the next.
   *
   * @param projects their keys, best first
   * @return the longer ranking
   * @throws IllegalArgumentException if a key is blank or has white space at its ends
   */
  public ProjectRanking then(String... projects) {
    Objects.requireNonNull(projects, "ProjectRanking.projects");
    List<ProjectTier> all = new ArrayList<>(tiers);
    for (String project : projects) {
      all.add(new ProjectTier(List.of(ProjectId.of(project))));
    }
    return new ProjectRanking(party, all);
  }

  /**
   * Returns this ranking and one tier of projects below it, all tied.
   *
   * @param projects their keys, at least one
   * @return the longer ranking
   * @throws IllegalArgumentException if there is none, or a key is blank or has white space at its
   *     ends
   */
  public ProjectRanking thenTied(String... projects) {
    Objects.requireNonNull(projects, "ProjectRanking.projects");
    List<ProjectTier> all = new ArrayList<>(tiers);
    all.add(new ProjectTier(Arrays.stream(projects).map(ProjectId::of).toList()));
    return new ProjectRanking(party, all);
  }

  /**
   * Returns this ranking without some projects. A tier of which none is left goes.
   *
   * @param gone the projects to leave out
   * @return the shorter ranking
   */
  public ProjectRanking without(Set<ProjectId> gone) {
    Objects.requireNonNull(gone, "ProjectRanking.gone");
    return new ProjectRanking(
        party,
        tiers.stream()
            .map(tier -> tier.projects().stream().filter(it -> !gone.contains(it)).toList())
            .filter(left -> !left.isEmpty())
            .map(ProjectTier::new)
            .toList());
  }
}
