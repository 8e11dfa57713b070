package org.openinternship.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.ProjectRanking;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;

/**
 * A small instance of student-project allocation, and what its papers call stable, word by word and
 * by trying every matching. A matching is the project of each student, or -1.
 */
final class StudentProjects {
  final int[][] lists;
  final int[] offeredBy;
  final int[] seats;
  final int[] limits;

  StudentProjects(int[][] lists, int[] offeredBy, int[] seats, int[] limits) {
    this.lists = lists;
    this.offeredBy = offeredBy;
    this.seats = seats;
    this.limits = limits;
  }

  /** Up to 5 students, 4 projects and 3 lecturers; limits of 0 and above all seats, too. */
  static StudentProjects random(Random random) {
    int projects = 1 + random.nextInt(4);
    int lecturers = 1 + random.nextInt(3);
    int[][] lists = new int[random.nextInt(6)][];
    Arrays.setAll(lists, s -> shuffled(random, projects, random.nextInt(projects + 1)));
    return new StudentProjects(
        lists,
        random.ints(projects, 0, lecturers).toArray(),
        random.ints(projects, 0, 8).map(seats -> Math.min(2, (seats + 2) / 3)).toArray(),
        random.ints(lecturers, 0, 10).map(limit -> (limit + 2) / 3).toArray());
  }

  static int[] shuffled(Random random, int bound, int length) {
    List<Integer> all = RandomCohort.shuffled(random, IntStream.range(0, bound).boxed().toList());
    return all.subList(0, length).stream().mapToInt(Integer::intValue).toArray();
  }

  int students() {
    return lists.length;
  }

  /** The projects, limits and lists of students, without any ranking. */
  Cohort cohort() {
    Cohort.Builder cohort = Cohort.builder();
    for (int l = 0; l < limits.length; l++) {
      cohort.addSupervisor(Supervisor.builder().id("l" + l).maxInterns(limits[l]).build());
    }
    for (int p = 0; p < seats.length; p++) {
      cohort.addProject(
          Project.builder()
              .id("p" + p)
              .host("university")
              .seats(seats[p])
              .supervisor("l" + offeredBy[p])
              .build());
    }
    for (int s = 0; s < lists.length; s++) {
      cohort.addIntern(Intern.builder().id("s" + s).build());
      cohort.addBids(
          Bids.ranked(
              "s" + s, Arrays.stream(lists[s]).mapToObj(p -> "p" + p).toArray(String[]::new)));
    }
    return cohort.build();
  }

  /** A cohort whose lecturers rank students, who are acceptable only if they are ranked. */
  Cohort rankingStudents(int[][] rankings) {
    List<HostRanking> all = new ArrayList<>();
    for (int l = 0; l < rankings.length; l++) {
      HostRanking.Builder ranking = HostRanking.builder().supervisor("l" + l);
      Arrays.stream(rankings[l]).forEach(s -> ranking.then("s" + s));
      all.add(ranking.unlisted(HostRanking.Unlisted.UNACCEPTABLE).build());
    }
    return cohort().withHostRankings(all);
  }

  /** A cohort whose lecturers rank pairs of student and project, best first. */
  Cohort rankingPairs(List<int[]> pairs) {
    List<HostRanking> all = new ArrayList<>();
    for (int l = 0; l < limits.length; l++) {
      HostRanking.Builder ranking = HostRanking.builder().supervisor("l" + l);
      for (int[] pair : pairs) {
        if (offeredBy[pair[1]] == l) {
          ranking.thenTiedPairs(RankedPair.of("s" + pair[0], "p" + pair[1]));
        }
      }
      all.add(ranking.unlisted(HostRanking.Unlisted.UNACCEPTABLE).build());
    }
    return cohort().withHostRankings(all);
  }

  /** A cohort whose lecturers rank the projects they offer, by one order of all projects. */
  Cohort rankingProjects(int[] order) {
    List<ProjectRanking> all = new ArrayList<>();
    for (int l = 0; l < limits.length; l++) {
      int lecturer = l;
      all.add(
          ProjectRanking.bySupervisor("l" + l)
              .then(
                  Arrays.stream(order)
                      .filter(p -> offeredBy[p] == lecturer)
                      .mapToObj(p -> "p" + p)
                      .toArray(String[]::new)));
    }
    return cohort().withProjectRankings(all);
  }

  int[] matching(Allocation allocation) {
    return IntStream.range(0, students())
        .map(
            s ->
                allocation
                    .matchOf(InternId.of("s" + s))
                    .map(match -> Integer.parseInt(match.project().value().substring(1)))
                    .orElse(-1))
        .toArray();
  }

  /** Every matching that keeps capacities and in which students have acceptable projects. */
  List<int[]> matchings() {
    List<int[]> all = new ArrayList<>();
    extend(0, new int[students()], all);
    return all;
  }

  private void extend(int student, int[] matching, List<int[]> all) {
    if (student == students()) {
      all.add(matching.clone());
      return;
    }
    matching[student] = -1;
    extend(student + 1, matching, all);
    for (int p : lists[student]) {
      int[] before = Arrays.copyOf(matching, student);
      if (of(before, p).length < seats[p] && ofLecturer(before, p).length < limits[offeredBy[p]]) {
        matching[student] = p;
        extend(student + 1, matching, all);
      }
    }
    matching[student] = -1;
  }

  /** The students on a project. */
  static int[] of(int[] matching, int project) {
    return IntStream.range(0, matching.length).filter(s -> matching[s] == project).toArray();
  }

  /** The students of the lecturer who offers a project. */
  int[] ofLecturer(int[] matching, int project) {
    return IntStream.range(0, matching.length)
        .filter(s -> matching[s] >= 0 && offeredBy[matching[s]] == offeredBy[project])
        .toArray();
  }

  int place(int student, int project) {
    int at = Arrays.stream(lists[student]).boxed().toList().indexOf(project);
    return at < 0 ? lists[student].length : at;
  }

  boolean prefers(int student, int project, int[] matching) {
    return place(student, project) < place(student, matching[student]);
  }

  private interface Blocks {
    boolean test(int student, int project, boolean projectFull, boolean lecturerFull);
  }

  private boolean noPair(int[] matching, Blocks blocks) {
    return IntStream.range(0, students())
        .noneMatch(
            s ->
                Arrays.stream(lists[s])
                    .filter(p -> prefers(s, p, matching))
                    .anyMatch(
                        p ->
                            blocks.test(
                                s,
                                p,
                                of(matching, p).length >= seats[p],
                                ofLecturer(matching, p).length >= limits[offeredBy[p]])));
  }

  /**
   * Abraham, Irving, Manlove (2007): a pair blocks if (a) project and lecturer are
   * under-subscribed, or (b) the project is, the lecturer is full, and the student is already with
   * the lecturer or the lecturer prefers them to their worst, or (c) the project is full and the
   * lecturer prefers the student to its worst.
   */
  boolean isStableByStudents(int[] matching, int[][] rankings) {
    return noPair(
        matching,
        (s, p, projectFull, lecturerFull) -> {
          Comparator<Integer> order = Comparator.comparing(x -> indexOf(rankings[offeredBy[p]], x));
          Predicate<int[]> beatsWorst =
              held -> Arrays.stream(held).anyMatch(other -> order.compare(s, other) < 0);
          if (projectFull) {
            return beatsWorst.test(of(matching, p));
          }
          boolean within = matching[s] >= 0 && offeredBy[matching[s]] == offeredBy[p];
          return !lecturerFull || within || beatsWorst.test(ofLecturer(matching, p));
        });
  }

  /**
   * The same where lecturers rank pairs: a full lecturer, or project, agrees to a pair that they
   * prefer to the worst of the pairs they hold.
   */
  boolean isStableByPairs(int[] matching, List<int[]> ranked) {
    List<List<Integer>> order = ranked.stream().map(pair -> List.of(pair[0], pair[1])).toList();
    return noPair(
        matching,
        (s, p, projectFull, lecturerFull) -> {
          int own = order.indexOf(List.of(s, p));
          int[] held = projectFull ? of(matching, p) : ofLecturer(matching, p);
          return (!projectFull && !lecturerFull)
              || Arrays.stream(held)
                  .anyMatch(other -> own < order.indexOf(List.of(other, matching[other])));
        });
  }

  /**
   * Manlove, O'Malley (2008): a pair blocks if the project is under-subscribed and (a) the student
   * is with the lecturer, who prefers this project to the student's, or (b) is not, and the
   * lecturer is under-subscribed, or (c) is not, and the lecturer is full and prefers the project
   * to the worst one on which somebody is.
   */
  boolean isPairwiseStableByProjects(int[] matching, int[] order) {
    return noPair(
        matching,
        (s, p, projectFull, lecturerFull) -> {
          if (projectFull) {
            return false;
          }
          int own = indexOf(order, p);
          if (matching[s] >= 0 && offeredBy[matching[s]] == offeredBy[p]) {
            return own < indexOf(order, matching[s]);
          }
          return limits[offeredBy[p]] > 0
              && (!lecturerFull
                  || Arrays.stream(ofLecturer(matching, p))
                      .anyMatch(other -> own < indexOf(order, matching[other])));
        });
  }

  /** Whether some students, each with a project, would all gain by passing these on in a circle. */
  boolean hasCoalition(int[] matching) {
    for (int start = 0; start < students(); start++) {
      if (matching[start] >= 0 && reaches(start, start, matching, new boolean[students()])) {
        return true;
      }
    }
    return false;
  }

  private boolean reaches(int student, int goal, int[] matching, boolean[] seen) {
    for (int other = 0; other < students(); other++) {
      boolean envied = matching[other] >= 0 && prefers(student, matching[other], matching);
      if (envied && other == goal) {
        return true;
      }
      if (envied && !seen[other]) {
        seen[other] = true;
        if (reaches(other, goal, matching, seen)) {
          return true;
        }
      }
    }
    return false;
  }

  static int indexOf(int[] order, int one) {
    return Arrays.stream(order).boxed().toList().indexOf(one);
  }

  static int size(int[] matching) {
    return (int) Arrays.stream(matching).filter(p -> p >= 0).count();
  }
}
