package org.openinternship.matching.shortlist;

import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.scoring.Scorer;

/**
 * The best partners of one intern or one project at a time, by place in the caller's lists. Every
 * pair that is eligible and not left out is judged by the exact score: no pool is cut by a rougher
 * one first, and scoring a pair stops only once it cannot come in any more. Ties go to the lower
 * place, so lists in the order of the keys make answers that depend on the keys alone.
 *
 * <p>Projects are compiled into columns when they are asked for first, in time and memory in
 * proportion to them; from then on the best of 100,000 for an intern take about a millisecond. The
 * best interns for a project take time in proportion to the interns. Immutable, safe for several
 * threads.
 */
public final class Shortlists {
  /** The pairs that must not come into a shortlist, whatever their score. */
  @FunctionalInterface
  public interface LeftOut {
    /**
     * Tells whether a pair is left out.
     *
     * @param intern the intern's place
     * @param project the project's place
     * @return whether it is
     */
    boolean test(int intern, int project);
  }

  /** A listener to what keeps projects from an intern whose shortlist is made. */
  @FunctionalInterface
  public interface KeptOut {
    /**
     * Takes note of a missing fact.
     *
     * @param intern the intern's place
     * @param fact the name of the fact
     * @param projects how many projects it keeps out, by itself or with other missing facts; those
     *     that are left out do not count, nor those that a requirement is known to be violated by
     */
    void see(int intern, String fact, int projects);
  }

  private final Intern[] interns;
  private final Project[] projects;
  private final Eligibility eligibility;
  private final Scorer scorer;
  private final LeftOut leftOut;
  private final @Nullable KeptOut keptOut;
  private volatile @Nullable ProjectColumns columns;

  private Shortlists(
      List<Intern> interns,
      List<Project> projects,
      Eligibility eligibility,
      Scorer scorer,
      LeftOut leftOut,
      @Nullable KeptOut keptOut) {
    this.interns = interns.toArray(new Intern[0]);
    this.projects = projects.toArray(new Project[0]);
    this.eligibility = eligibility;
    this.scorer = scorer;
    this.leftOut = leftOut;
    this.keptOut = keptOut;
  }

  /**
   * Returns shortlists among interns and projects.
   *
   * @param interns the interns, in the order in which ties are broken
   * @param projects the projects, in the order in which ties are broken; seats are not looked at
   * @param eligibility which pairs are eligible
   * @param scorer the scores
   * @param leftOut pairs to leave out; asked of those that the library's requirements leave, before
   *     those of a host's own, perhaps by several threads
   * @return the shortlists
   */
  public static Shortlists of(
      List<Intern> interns,
      List<Project> projects,
      Eligibility eligibility,
      Scorer scorer,
      LeftOut leftOut) {
    Objects.requireNonNull(interns, "Shortlists.interns");
    Objects.requireNonNull(projects, "Shortlists.projects");
    Objects.requireNonNull(eligibility, "Shortlists.eligibility");
    Objects.requireNonNull(scorer, "Shortlists.scorer");
    Objects.requireNonNull(leftOut, "Shortlists.leftOut");
    return new Shortlists(interns, projects, eligibility, scorer, leftOut, null);
  }

  /**
   * Returns shortlists among interns and projects, with a listener to the facts that are missing.
   *
   * @param interns the interns, in the order in which ties are broken
   * @param projects the projects, in the order in which ties are broken; seats are not looked at
   * @param eligibility which pairs are eligible
   * @param scorer the scores
   * @param leftOut pairs to leave out; asked of those that the library's requirements leave, before
   *     those of a host's own, perhaps by several threads
   * @param keptOut told of each missing fact that keeps projects from an intern, while {@link
   *     #bestProjects(int, int)} is asked; perhaps by several threads
   * @return the shortlists
   */
  public static Shortlists of(
      List<Intern> interns,
      List<Project> projects,
      Eligibility eligibility,
      Scorer scorer,
      LeftOut leftOut,
      KeptOut keptOut) {
    Objects.requireNonNull(interns, "Shortlists.interns");
    Objects.requireNonNull(projects, "Shortlists.projects");
    Objects.requireNonNull(eligibility, "Shortlists.eligibility");
    Objects.requireNonNull(scorer, "Shortlists.scorer");
    Objects.requireNonNull(leftOut, "Shortlists.leftOut");
    Objects.requireNonNull(keptOut, "Shortlists.keptOut");
    return new Shortlists(interns, projects, eligibility, scorer, leftOut, keptOut);
  }

  /**
   * Returns the best projects for an intern.
   *
   * @param intern the intern's place
   * @param k how many at most, at least 1
   * @return the places of the projects, best first; fewer than {@code k} if fewer are eligible
   * @throws IllegalArgumentException if {@code k} is below 1, or there is no such place
   */
  public int[] bestProjects(int intern, int k) {
    checkPlace("intern", intern, interns.length);
    return bestProjects(
            interns[intern],
            project -> leftOut.test(intern, project),
            k,
            keptOut == null ? null : (fact, count) -> keptOut.see(intern, fact, count))
        .indices();
  }

  /**
   * Returns the best interns for a project.
   *
   * @param project the project's place
   * @param k how many at most, at least 1
   * @return the places of the interns, best first; fewer than {@code k} if fewer are eligible
   * @throws IllegalArgumentException if {@code k} is below 1, or there is no such place
   */
  public int[] bestInterns(int project, int k) {
    checkPlace("project", project, projects.length);
    return bestInterns(projects[project], intern -> leftOut.test(intern, project), k).indices();
  }

  /**
   * Returns the best projects for an intern who need not be one of these: so that one index of the
   * projects serves interns who come one by one, or in parts, from elsewhere.
   *
   * @param intern the intern
   * @param without the places of projects that are left out for this intern; asked of those that
   *     the library's requirements leave. What these shortlists leave out goes by an intern's place
   *     and is not asked
   * @param k how many at most, at least 1
   * @return the places of the projects, best first; fewer than {@code k} if fewer are eligible
   * @throws IllegalArgumentException if {@code k} is below 1
   */
  public int[] bestProjects(Intern intern, IntPredicate without, int k) {
    Objects.requireNonNull(intern, "Shortlists.intern");
    Objects.requireNonNull(without, "Shortlists.without");
    return bestProjects(intern, without, k, null).indices();
  }

  private static void checkPlace(String kind, int place, int count) {
    Bounds.check("Shortlists", kind, place, 0, count - 1, "it is a place in another list");
  }

  /** Returns the best projects for any intern, with the projects that are left out for this one. */
  TopK.Scored bestProjects(
      Intern intern, IntPredicate without, int k, @Nullable ObjIntConsumer<String> keptOut) {
    return columns().best(intern, without, k, keptOut);
  }

  /** Visits the projects that a missing fact or a requirement of the host's own may keep out. */
  void openProjects(Intern intern, IntConsumer visitor) {
    columns().open(intern, visitor);
  }

  /** Compiles the projects now, so that the first question takes no longer than others. */
  Shortlists compiled() {
    columns();
    return this;
  }

  /** The projects, compiled when they are asked for first. */
  private ProjectColumns columns() {
    ProjectColumns made = columns;
    if (made == null) {
      synchronized (this) {
        made = columns;
        if (made == null) {
          made = new ProjectColumns(List.of(projects), eligibility, scorer);
          columns = made;
        }
      }
    }
    return made;
  }

  /** Returns the best interns for any project, with the interns that are left out for this one. */
  TopK.Scored bestInterns(Project project, IntPredicate without, int k) {
    TopK best = new TopK(k);
    for (int i = 0; i < interns.length; i++) {
      Interrupts.checkAt(i);
      if (!without.test(i) && eligibility.admits(interns[i], project)) {
        best.offer(scorer.millionthsIfAtLeast(interns[i], project, best.bar()), i);
      }
    }
    return best.drainScored();
  }
}
