package org.openinternship.examples.spark;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Exclusions;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.Scorer;
import org.openinternship.matching.shortlist.Shortlists;

/** The list that scores make for any intern, as the engine makes it. Safe for several threads. */
final class ScoredLists {
  /** A project that is open. */
  private record Open(int number, Project project, List<HostSideId> path) {}

  private final int length;
  private final Exclusions apart;
  private final Scorer scorer;
  private final List<Open> open;
  private final Shortlists shortlists;

  ScoredLists(Cohort hostSide, MatchingPolicy policy) {
    length = policy.shortlist();
    apart = Exclusions.of(hostSide);
    PreparedCohort setting = new PreparedCohort(hostSide, policy.taxonomy());
    scorer = policy.scoring().in(setting);
    open = open(hostSide, policy.lottery());
    shortlists =
        Shortlists.of(
            List.of(),
            open.stream().map(Open::project).toList(),
            policy.eligibility().in(setting),
            scorer,
            (intern, place) -> false);
  }

  /** In the order of lots, since a shortlist breaks ties by place and the engine by lot. */
  private static List<Open> open(Cohort hostSide, Lottery lottery) {
    HostTree tree = HostTree.of(hostSide);
    List<Project> projects = BidColumns.projects(hostSide);
    return IntStream.range(0, projects.size())
        .filter(number -> tree.closing(projects.get(number)).isEmpty())
        .mapToObj(number -> new Open(number, projects.get(number), tree.path(projects.get(number))))
        .sorted(
            Comparator.comparingLong(one -> lottery.numberOfProject(one.project().id().value())))
        .toList();
  }

  /** The projects that suit an intern best, by number, and the points at each in millionths. */
  BidColumns.Entry of(Intern intern) {
    int[] places =
        shortlists.bestProjects(
            intern, place -> apart.excludes(intern.id(), open.get(place).path()), length);
    int[] projects = new int[places.length];
    int[] millionths = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      Open one = open.get(places[i]);
      projects[i] = one.number();
      millionths[i] = (int) scorer.millionths(intern, one.project());
    }
    return new BidColumns.Entry(intern.id(), projects, millionths);
  }
}
