package org.openinternship.matching.internal.compile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.UnknownKeyException;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;

/**
 * The interns and projects of a cohort by number, in the order of their keys, and the bids: so that
 * the order in which they were given changes nothing.
 */
public final class NumberedCohort {
  private static final String MAYBE = "it was withdrawn or is written differently";

  private final Intern[] interns;
  private final Project[] projects;
  private final @Nullable Bids[] bids;

  /** Whose bids are those of a joint list. */
  private final BitSet linked;

  private final Map<InternId, Integer> internNumbers;
  private final Map<ProjectId, Integer> projectNumbers;

  NumberedCohort(Cohort cohort) {
    interns = cohort.interns().toArray(new Intern[0]);
    Arrays.sort(interns, Comparator.comparing(Intern::id));
    Interrupts.check();
    projects = cohort.projects().toArray(new Project[0]);
    Arrays.sort(projects, Comparator.comparing(Project::id));
    internNumbers = new HashMap<>(2 * interns.length);
    for (int i = 0; i < interns.length; i++) {
      Interrupts.checkAt(i);
      internNumbers.put(interns[i].id(), i);
    }
    projectNumbers = new HashMap<>(2 * projects.length);
    for (int p = 0; p < projects.length; p++) {
      Interrupts.checkAt(p);
      projectNumbers.put(projects[p].id(), p);
    }
    bids = new Bids[interns.length];
    for (Bids list : cohort.bids()) {
      Interrupts.check();
      bids[number(list.intern())] = list;
    }
    linked = new BitSet();
    for (LinkedInterns link : cohort.links()) {
      Interrupts.check();
      for (InternId intern : link.interns()) {
        bids[number(intern)] = link.bidsOf(intern);
        linked.set(number(intern));
      }
    }
  }

  private NumberedCohort(NumberedCohort other) {
    interns = other.interns.clone();
    bids = other.bids.clone();
    linked = other.linked;
    projects = other.projects;
    internNumbers = other.internNumbers;
    projectNumbers = other.projectNumbers;
  }

  /** Returns a copy in which an intern may be {@linkplain #put put} in the place of another. */
  NumberedCohort copy() {
    return new NumberedCohort(this);
  }

  /** Puts an intern where one with the same key was, and what they bid; null for no bids. */
  void put(int number, Intern intern, @Nullable Bids asked) {
    interns[number] = intern;
    bids[number] = asked;
  }

  /** {@return the number of interns} */
  public int interns() {
    return interns.length;
  }

  /** {@return the number of projects} */
  public int projects() {
    return projects.length;
  }

  /**
   * Returns the intern with a number.
   *
   * @param number the number
   * @return the intern
   */
  public Intern intern(int number) {
    return interns[number];
  }

  /**
   * Returns the project with a number.
   *
   * @param number the number
   * @return the project
   */
  public Project project(int number) {
    return projects[number];
  }

  /** Returns the bids of an intern; null if the intern gave none. */
  @Nullable Bids bids(int intern) {
    return bids[intern];
  }

  /** Tells whether an intern is linked with others, and has no list beside the joint one. */
  boolean isLinked(int intern) {
    return linked.get(intern);
  }

  /** Returns for each intern the number of that with the same key in another cohort, or else -1. */
  int[] internsIn(NumberedCohort other) {
    return sameKeys(interns, other.interns, Intern::id);
  }

  /**
   * Returns for each project the number of that with the same key in another cohort, or else -1.
   */
  int[] projectsIn(NumberedCohort other) {
    return sameKeys(projects, other.projects, Project::id);
  }

  private static <T, K extends Comparable<K>> int[] sameKeys(
      T[] ours, T[] theirs, Function<T, K> key) {
    int[] numbers = new int[ours.length];
    int their = 0;
    for (int our = 0; our < ours.length; our++) {
      Interrupts.checkAt(our);
      int order = -1;
      while (their < theirs.length
          && (order = key.apply(theirs[their]).compareTo(key.apply(ours[our]))) < 0) {
        their++;
      }
      numbers[our] = their < theirs.length && order == 0 ? their : -1;
    }
    return numbers;
  }

  /**
   * Returns the number of an intern.
   *
   * @param id the intern's key
   * @return the number
   * @throws UnknownKeyException if there is no such intern
   */
  public int number(InternId id) {
    Integer number = internNumbers.get(id);
    if (number == null) {
      throw UnknownKeyException.of("Cohort", id, internNumbers.keySet(), MAYBE);
    }
    return number;
  }

  /**
   * Returns the number of a project.
   *
   * @param id the project's key
   * @return the number
   * @throws UnknownKeyException if there is no such project
   */
  public int number(ProjectId id) {
    Integer number = projectNumbers.get(id);
    if (number == null) {
      throw UnknownKeyException.of("Cohort", id, projectNumbers.keySet(), MAYBE);
    }
    return number;
  }
}
