package org.openinternship.matching.internal.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.DeclinedOffer;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.policy.GroupOrder;

/**
 * The interns and projects of a cohort for whom everything that a list depends on is as it was for
 * an earlier cohort, under one and the same policy. What changed is not told but found, by
 * comparing the two: so it does not matter how one cohort came of the other.
 *
 * <p>An intern is unchanged if facts, bids, vetoes, conflicts of interest and declined offers are,
 * and whether the intern is linked. A project is if it is the same for everybody who asks for it:
 * its own facts; the time of its people, who may have other projects too; the parties above it, and
 * which of them closes it; every ranking by one of them, and its own place where somebody ranks
 * projects; who decides, and how many ranks there are in all of its tree. Where one order over
 * interns holds for a tree, the tree has to be unchanged as a whole.
 */
final class Unchanged {
  private static final int NO = -1;

  private final ListBasis before;
  private final ListBasis now;
  private final boolean sameRules;
  private final int[] internsBefore;
  private final int[] projectsNow;
  private final boolean everyProject;

  Unchanged(ListBasis before, ListBasis now) {
    this.before = before;
    this.now = now;
    sameRules =
        before.cohort().term().equals(now.cohort().term())
            && before.cohort().bidRules().equals(now.cohort().bidRules());
    internsBefore = now.numbers().internsIn(before.numbers());
    leaveOutInterns();
    projectsNow = before.numbers().projectsIn(now.numbers());
    leaveOutProjects();
    if (now.policy().groupOrder() == GroupOrder.INTERNS) {
      leaveOutTrees();
    }
    everyProject =
        projectsNow.length == now.numbers().projects()
            && IntStream.of(projectsNow).allMatch(project -> project != NO);
  }

  /** Returns the earlier number of an intern, or -1 if something about the intern changed. */
  int internBefore(int intern) {
    return sameRules ? internsBefore[intern] : NO;
  }

  /** Returns the number that an earlier project has now, or -1 if something about it changed. */
  int projectNow(int project) {
    return projectsNow[project];
  }

  /** Tells whether there are the same projects as before, and each is unchanged. */
  boolean everyProject() {
    return everyProject;
  }

  private void leaveOutInterns() {
    Cohort was = before.cohort();
    Cohort is = now.cohort();
    Set<InternId> named = new HashSet<>();
    addNamed(named, was.vetoes(), is.vetoes(), Veto::intern);
    addNamed(named, was.exclusions(), is.exclusions(), Exclusion::intern);
    addNamed(named, was.declinedOffers(), is.declinedOffers(), DeclinedOffer::intern);
    for (int intern = 0; intern < internsBefore.length; intern++) {
      Interrupts.checkAt(intern);
      int earlier = internsBefore[intern];
      if (earlier != NO
          && !(before.numbers().intern(earlier).equals(now.numbers().intern(intern))
              && Objects.equals(before.numbers().bids(earlier), now.numbers().bids(intern))
              && before.numbers().isLinked(earlier) == now.numbers().isLinked(intern)
              && !named.contains(now.numbers().intern(intern).id()))) {
        internsBefore[intern] = NO;
      }
    }
  }

  /** Adds the interns whom a decision names that stands in one of two lists only. */
  private static <T> void addNamed(
      Set<InternId> named, List<T> were, List<T> are, Function<T, InternId> intern) {
    inOneOnly(were, are).forEach(one -> named.add(intern.apply(one)));
  }

  private static <T> List<T> inOneOnly(List<T> were, List<T> are) {
    if (were.equals(are)) {
      return List.of();
    }
    // Not removeAll, which takes quadratic time where one of the two is a list.
    Set<T> before = new HashSet<>(were);
    Set<T> now = new HashSet<>(are);
    List<T> found = new ArrayList<>();
    were.stream().filter(one -> !now.contains(one)).forEach(found::add);
    are.stream().filter(one -> !before.contains(one)).forEach(found::add);
    return found;
  }

  private void leaveOutProjects() {
    Set<HostSideId> parties = new HashSet<>();
    Set<HostSideId> people = new HashSet<>();
    addRankings(parties);
    addPeople(people);
    for (int project = 0; project < projectsNow.length; project++) {
      Interrupts.checkAt(project);
      int later = projectsNow[project];
      if (later != NO && !isAlike(project, later, parties, people)) {
        projectsNow[project] = NO;
      }
    }
  }

  private boolean isAlike(int was, int is, Set<HostSideId> rankings, Set<HostSideId> people) {
    Project project = now.numbers().project(is);
    List<HostSideId> path = now.parties().path(is);
    return before.numbers().project(was).equals(project)
        && Collections.disjoint(people(project), people)
        && before.parties().path(was).equals(path)
        && before.parties().closing(was).equals(now.parties().closing(is))
        && (rankings.isEmpty() || Collections.disjoint(path, rankings))
        && before.deciders().of(was).equals(now.deciders().of(is))
        && before.deciders().ordersInterns(was) == now.deciders().ordersInterns(is)
        && before.deciders().orders().isAlike(was, now.deciders().orders(), is)
        && before.hosts().space(was).equals(now.hosts().space(is));
  }

  /** Adds the parties whose ranking is another one, or there is none before or now. */
  private void addRankings(Set<HostSideId> changed) {
    Map<HostSideId, HostRanking> were = new HashMap<>();
    before.cohort().hostRankings().forEach(ranking -> were.put(ranking.party(), ranking));
    for (HostRanking ranking : now.cohort().hostRankings()) {
      Interrupts.check();
      if (!ranking.equals(were.remove(ranking.party()))) {
        changed.add(ranking.party());
      }
    }
    changed.addAll(were.keySet());
  }

  /** Adds the people whose time for each intern may be another. */
  private void addPeople(Set<HostSideId> changed) {
    Cohort was = before.cohort();
    Cohort is = now.cohort();
    inOneOnly(was.supervisors(), is.supervisors()).stream()
        .map(Supervisor::id)
        .forEach(changed::add);
    inOneOnly(was.mentors(), is.mentors()).stream().map(Mentor::id).forEach(changed::add);
    boolean[] stays = new boolean[now.numbers().projects()];
    for (int project = 0; project < projectsNow.length; project++) {
      Interrupts.checkAt(project);
      int later = projectsNow[project];
      Project earlier = before.numbers().project(project);
      if (later != NO && earlier.equals(now.numbers().project(later))) {
        stays[later] = true;
      } else {
        changed.addAll(people(earlier));
      }
    }
    for (int project = 0; project < stays.length; project++) {
      if (!stays[project]) {
        changed.addAll(people(now.numbers().project(project)));
      }
    }
  }

  private static List<HostSideId> people(Project project) {
    List<HostSideId> people = new ArrayList<>(project.mentors());
    project.supervisor().ifPresent(people::add);
    return people;
  }

  /** Leaves out projects whose tree has others now, or had, or one that is left out. */
  private void leaveOutTrees() {
    CapacityTree was = before.parties().tree();
    CapacityTree is = now.parties().tree();
    Map<List<Integer>, Integer> staying = new HashMap<>();
    for (int project = 0; project < projectsNow.length; project++) {
      if (projectsNow[project] != NO) {
        staying.merge(tops(was, is, project), 1, Integer::sum);
      }
    }
    int[] sizeBefore = sizes(was);
    int[] sizeNow = sizes(is);
    for (int project = 0; project < projectsNow.length; project++) {
      if (projectsNow[project] != NO) {
        List<Integer> tops = tops(was, is, project);
        int size = staying.getOrDefault(tops, 0);
        if (size != sizeBefore[tops.get(0)] || size != sizeNow[tops.get(1)]) {
          projectsNow[project] = NO;
        }
      }
    }
  }

  private List<Integer> tops(CapacityTree was, CapacityTree is, int project) {
    return List.of(was.institution(project), is.institution(projectsNow[project]));
  }

  /** Counts the projects below each top of a tree. */
  private static int[] sizes(CapacityTree tree) {
    int[] sizes = new int[tree.nodes()];
    for (int project = 0; project < tree.projects(); project++) {
      sizes[tree.institution(project)]++;
    }
    return sizes;
  }
}
