package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.SeatReserve;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.result.MatchReason;

/** What a cohort has that the mechanism cannot honour: it is refused, and nothing is ignored. */
public final class UnhonouredParts {
  private final CompiledCohort compiled;
  private final Report.Collector found = Report.collector();

  private UnhonouredParts(CompiledCohort compiled) {
    this.compiled = compiled;
  }

  /**
   * Checks a cohort before the mechanism runs.
   *
   * @param compiled the cohort
   * @param validation what the check of the cohort found
   * @return that, and an error for each limit and minimum that the mechanism cannot keep, for
   *     minimums that are too many together, for each project whose reserved seats it, or the
   *     policy, cannot honour, for each rule about teams that it does not go by or that nobody can
   *     keep and for interns who would have several projects that it cannot give or that would take
   *     more hours than they have
   */
  public static Report check(CompiledCohort compiled, Report validation) {
    Report.Collector found = Report.collector();
    found.include("", checkHonoured(compiled, validation));
    if (compiled.policy().honours().contains(MarketPart.TEAMS)) {
      TeamFindings.addVain(compiled, found);
    }
    return found.report();
  }

  /**
   * Checks that every part of a cohort is honoured, and not whether anybody can keep its rules
   * about teams: in a later round whoever could may have gone.
   *
   * @param compiled the cohort
   * @param validation what the check of the cohort found
   * @return that, and the errors
   */
  public static Report checkHonoured(CompiledCohort compiled, Report validation) {
    UnhonouredParts parts = new UnhonouredParts(compiled);
    parts.found.include("", validation);
    if (compiled.market().parts().contains(MarketPart.SHARED_LIMITS)
        && !compiled.policy().honours().contains(MarketPart.SHARED_LIMITS)) {
      parts.onLimits();
    }
    parts.onReserves();
    parts.onLinks();
    parts.onUnasked();
    SeveralFindings.add(compiled, parts.found);
    MinimumFindings.add(compiled, parts.found);
    TeamFindings.addUnhonoured(compiled, parts.found);
    return parts.found.report();
  }

  /**
   * Checks a cohort for what results of several mechanisms cannot be measured with.
   *
   * @param compiled the cohort
   * @param validation what the check of the cohort found
   * @return that, and an error for each project whose reserved seats the policy does not say how to
   *     fill, or that lie below a limit, and for interns who are linked or would have several
   *     projects
   */
  public static Report checkMeasured(CompiledCohort compiled, Report validation) {
    UnhonouredParts parts = new UnhonouredParts(compiled);
    parts.found.include("", validation);
    if (compiled.refusesReserves()) {
      parts.onReservesOfPolicy();
    }
    parts.onEachLink(MatchReason.LINKS_NOT_COMPARED);
    SeveralFindings.addUnlessOne(compiled.cohort(), parts.found);
    return parts.found.report();
  }

  /**
   * Checks a cohort for what chances are not counted of.
   *
   * @param cohort the cohort
   * @param validation what the check of the cohort found
   * @return that, and an error where interns would have several projects
   */
  public static Report checkOnePlaceEach(Cohort cohort, Report validation) {
    Report.Collector found = Report.collector();
    found.include("", validation);
    SeveralFindings.addUnlessOne(cohort, found);
    return found.report();
  }

  private void onLimits() {
    PartyPaths paths = new PartyPaths(compiled.cohort());
    CapacityTree tree = compiled.market().tree();
    for (int node = tree.projects(); node < tree.nodes(); node++) {
      if (tree.isShared(node)) {
        HostSideId party = compiled.party(node);
        found.add(
            ERROR,
            paths.of(party),
            MatchReason.LIMIT_NOT_HONOURED,
            party,
            tree.capacity(node),
            below(node),
            compiled.policy().mechanismName());
      }
    }
  }

  private List<ProjectId> below(int node) {
    return IntStream.range(0, compiled.market().projects())
        .filter(project -> compiled.market().tree().contains(node, project))
        .mapToObj(project -> compiled.numbers().project(project).id())
        .toList();
  }

  private void onLinks() {
    if (compiled.policy().internPreferences() != InternPreferences.BIDS) {
      onEachLink(MatchReason.LINKS_NEED_BIDS);
    }
    if (compiled.market().parts().contains(MarketPart.SHARED_LIMITS)
        && compiled.policy().honours().contains(MarketPart.SHARED_LIMITS)) {
      onEachLink(MatchReason.LINKS_BELOW_LIMITS);
    }
    if (compiled.policy().jointBlocking().isEmpty()) {
      onEachLink(MatchReason.LINKS_NOT_HONOURED, compiled.policy().mechanismName());
    }
  }

  private void onUnasked() {
    if (compiled.market().parts().contains(MarketPart.LAST_INTERNS)
        && !compiled.policy().honours().contains(MarketPart.LAST_INTERNS)) {
      int interns =
          (int)
              IntStream.range(0, compiled.market().interns())
                  .filter(compiled.market()::isLast)
                  .count();
      found.add(
          ERROR,
          "/bidRules/whenNoBids",
          MatchReason.LAST_NOT_HONOURED,
          interns,
          compiled.policy().mechanismName());
    }
  }

  private void onEachLink(MatchReason reason, Object... more) {
    List<LinkedInterns> links = compiled.cohort().links();
    for (int i = 0; i < links.size(); i++) {
      Object[] arguments =
          Stream.concat(Stream.of(links.get(i).interns()), Arrays.stream(more)).toArray();
      found.add(ERROR, "/links/" + i, reason, arguments);
    }
  }

  private void onReserves() {
    if (compiled.refusesReserves()) {
      onReservesOfPolicy();
    }
    if (!compiled.policy().honours().contains(MarketPart.RESERVES)) {
      onEachReservingProject(
          (path, project) ->
              found.add(
                  ERROR,
                  path,
                  MatchReason.RESERVES_NOT_HONOURED,
                  project,
                  compiled.policy().mechanismName()));
    }
  }

  /** Says of each project once what stands against its reserved seats. */
  private void onReservesOfPolicy() {
    boolean filled = compiled.policy().reserves().isPresent();
    int[] limited = compiled.reservesBelowLimits();
    onEachReservingProject(
        (path, project) -> {
          if (!filled) {
            found.add(ERROR, path, MatchReason.RESERVES_WITHOUT_ORDER, project);
          }
          int number = compiled.numbers().number(project);
          if (Arrays.binarySearch(limited, number) >= 0) {
            HostSideId party = compiled.party(compiled.market().tree().institution(number));
            found.add(ERROR, path, MatchReason.RESERVES_BELOW_LIMIT, project, party);
          }
        });
  }

  /** Tells each project that reserves a seat once, with the path of its first such reserve. */
  private void onEachReservingProject(BiConsumer<String, ProjectId> says) {
    Set<ProjectId> said = new HashSet<>();
    List<SeatReserve> reserves = compiled.cohort().reserves();
    for (int i = 0; i < reserves.size(); i++) {
      ProjectId project = reserves.get(i).project();
      if (reserves.get(i).seats() > 0 && said.add(project)) {
        says.accept("/reserves/" + i, project);
      }
    }
  }
}
