package org.openinternship.matching.shortlist;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.openinternship.core.cohort.Exclusions;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.scoring.Scorer;

/**
 * The open projects in two parts: the many that were compiled once, less those that are gone or
 * changed since, and the few that came or changed. The best of both are the best of all, in the
 * order of one part. Immutable, safe for several threads.
 */
final class ProjectIndex {
  /** A project among the best, with its points in millionths. */
  record Found(Project project, long millionths) {}

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingLong(Found::millionths).reversed().thenComparing(it -> it.project().id());

  /** Projects in the order of their keys, so that ties of scores go by key. */
  private record Part(List<Project> projects, HostTree tree, Shortlists shortlists) {
    static Part of(
        List<Intern> interns,
        Collection<Project> projects,
        HostTree tree,
        Eligibility eligibility,
        Scorer scorer) {
      List<Project> sorted = projects.stream().sorted(Comparator.comparing(Project::id)).toList();
      return new Part(
          sorted,
          tree,
          Shortlists.of(interns, sorted, eligibility, scorer, (intern, project) -> false)
              .compiled());
    }

    /** Returns the row of a project, or a negative number. */
    int row(ProjectId id) {
      int low = 0;
      int high = projects.size() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int order = projects.get(middle).id().compareTo(id);
        if (order == 0) {
          return middle;
        }
        low = order < 0 ? middle + 1 : low;
        high = order < 0 ? high : middle - 1;
      }
      return -1;
    }

    void addBest(Intern intern, Exclusions apart, BitSet gone, int k, List<Found> found) {
      IntPredicate keptApart =
          apart.concerns(intern.id())
              ? row -> apart.excludes(intern.id(), tree.path(projects.get(row)))
              : row -> false;
      TopK.Scored best =
          shortlists.bestProjects(intern, row -> gone.get(row) || keptApart.test(row), k, null);
      for (int i = 0; i < best.indices().length; i++) {
        found.add(new Found(projects.get(best.indices()[i]), best.scores()[i]));
      }
    }
  }

  private final Part compiled;

  /** The rows of the compiled projects that do not count any more. */
  private final BitSet gone;

  /** The open projects that count instead of these or besides. */
  private final SortedMap<ProjectId, Project> recent;

  private final Part few;

  private ProjectIndex(Part compiled, BitSet gone, SortedMap<ProjectId, Project> recent, Part few) {
    this.compiled = compiled;
    this.gone = gone;
    this.recent = recent;
    this.few = few;
  }

  static ProjectIndex of(
      List<Intern> interns,
      Collection<Project> open,
      HostTree tree,
      Eligibility eligibility,
      Scorer scorer) {
    return new ProjectIndex(
        Part.of(interns, open, tree, eligibility, scorer),
        new BitSet(),
        new TreeMap<>(),
        Part.of(interns, List.of(), tree, eligibility, scorer));
  }

  /**
   * Returns the index in which some projects are others, with the rest shared.
   *
   * @param changed the projects by key: as they are now, or empty if not there or not open
   */
  ProjectIndex after(
      List<Intern> interns,
      Map<ProjectId, Optional<Project>> changed,
      HostTree tree,
      Eligibility eligibility,
      Scorer scorer) {
    BitSet out = (BitSet) gone.clone();
    SortedMap<ProjectId, Project> in = new TreeMap<>(recent);
    changed.forEach(
        (id, now) -> {
          int row = compiled.row(id);
          if (row >= 0) {
            out.set(row);
          }
          now.ifPresentOrElse(project -> in.put(id, project), () -> in.remove(id));
        });
    return new ProjectIndex(
        compiled, out, in, Part.of(interns, in.values(), tree, eligibility, scorer));
  }

  /** Tells how many rows there are that do not count, or count besides the compiled ones. */
  int changes() {
    return gone.cardinality() + recent.size();
  }

  /** Tells how many projects there are. */
  int size() {
    return compiled.projects.size() - gone.cardinality() + recent.size();
  }

  List<Found> bestProjects(Intern intern, Exclusions apart, int k) {
    List<Found> found = new ArrayList<>();
    compiled.addBest(intern, apart, gone, k, found);
    if (!recent.isEmpty()) {
      few.addBest(intern, apart, new BitSet(), k, found);
      found.sort(BEST_FIRST);
    }
    return found.size() > k ? found.subList(0, k) : found;
  }

  /** Finds the best interns for any project, by place in the list of the interns. */
  TopK.Scored bestInterns(Project project, IntPredicate without, int k) {
    return few.shortlists.bestInterns(project, without, k);
  }

  /** Visits the projects that a missing fact or a requirement of the host's own may keep out. */
  void openProjects(Intern intern, Consumer<Project> visitor) {
    compiled.shortlists.openProjects(
        intern,
        row -> {
          if (!gone.get(row)) {
            visitor.accept(compiled.projects.get(row));
          }
        });
    few.shortlists.openProjects(intern, row -> visitor.accept(few.projects.get(row)));
  }
}
