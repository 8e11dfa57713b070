package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.ERROR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;
import org.openinternship.core.time.DateRange;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.result.MatchReason;

/**
 * What stands against a match of interns who would have several projects at once: the mechanism, or
 * what else the cohort has; and the hours that they can give, where a requirement looks at these.
 * Each pair was judged by itself, so hours are added up here: the most that any projects of the
 * list may take together on one day, as many of them as the intern would have.
 */
final class SeveralFindings {
  private final CompiledCohort compiled;
  private final Report.Collector found;

  private SeveralFindings(CompiledCohort compiled, Report.Collector found) {
    this.compiled = compiled;
    this.found = found;
  }

  static void add(CompiledCohort compiled, Report.Collector found) {
    SeveralFindings findings = new SeveralFindings(compiled, found);
    Cohort cohort = compiled.cohort();
    if (compiled.refusesSeveral()) {
      found.add(ERROR, path(first(cohort)), MatchReason.SEVERAL_WITH_OTHERS, count(cohort));
    } else if (compiled.market().parts().contains(MarketPart.SEVERAL_PLACES)) {
      if (!compiled.policy().honours().contains(MarketPart.SEVERAL_PLACES)) {
        String mechanism = compiled.policy().mechanismName();
        found.add(
            ERROR, path(first(cohort)), MatchReason.SEVERAL_NOT_HONOURED, count(cohort), mechanism);
      }
      if (findings.looksAtHours()) {
        findings.onHours();
      }
    }
  }

  /** Adds an error where some intern would have several projects, whatever the mechanism. */
  static void addUnlessOne(Cohort cohort, Report.Collector found) {
    if (first(cohort) >= 0) {
      found.add(ERROR, path(first(cohort)), MatchReason.SEVERAL_NOT_COMPARED, count(cohort));
    }
  }

  private static int first(Cohort cohort) {
    List<Intern> interns = cohort.interns();
    return IntStream.range(0, interns.size())
        .filter(i -> interns.get(i).projectsAtOnce() > 1)
        .findFirst()
        .orElse(-1);
  }

  private static int count(Cohort cohort) {
    return (int) cohort.interns().stream().filter(i -> i.projectsAtOnce() > 1).count();
  }

  private static String path(int intern) {
    return "/interns/" + intern + "/maxProjects";
  }

  private boolean looksAtHours() {
    return compiled.policy().eligibility().rules().stream()
        .anyMatch(rule -> rule.requirement() == StandardRequirement.WEEKLY_HOURS);
  }

  private void onHours() {
    Cohort cohort = compiled.cohort();
    for (int i = 0; i < cohort.interns().size(); i++) {
      Interrupts.check();
      Intern intern = cohort.interns().get(i);
      if (intern.projectsAtOnce() > 1 && intern.hoursPerWeek().isPresent()) {
        onHours(intern, path(i));
      }
    }
  }

  private void onHours(Intern intern, String path) {
    Market market = compiled.market();
    int number = compiled.numbers().number(intern.id());
    int first = market.firstPlace(number);
    List<Project> agreed =
        IntStream.range(first, market.firstPlace(number + 1))
            .filter(market::isPinned)
            .mapToObj(place -> compiled.numbers().project(market.pinnedProject(place)))
            .toList();
    List<Project> others =
        IntStream.range(market.firstPair(first), market.endPair(first))
            .mapToObj(pair -> compiled.numbers().project(market.project(pair)))
            .filter(project -> !agreed.contains(project))
            .sorted(Comparator.comparingInt((Project it) -> -hours(it)).thenComparing(Project::id))
            .toList();
    int free = intern.projectsAtOnce() - agreed.size();
    List<Project> most = List.of();
    for (Optional<LocalDate> day : firstDays(agreed, others)) {
      Interrupts.check();
      List<Project> together = new ArrayList<>();
      agreed.stream().filter(it -> runsOn(day, it)).forEach(together::add);
      others.stream().filter(it -> runsOn(day, it)).limit(free).forEach(together::add);
      most = sum(together) > sum(most) ? together : most;
    }
    if (free > 0 && sum(most) > intern.hoursPerWeek().getAsInt()) {
      List<ProjectId> projects = most.stream().map(Project::id).sorted().toList();
      found.add(
          ERROR,
          path,
          MatchReason.HOURS_BEYOND_TOGETHER,
          intern.id(),
          projects,
          sum(most),
          intern.hoursPerWeek().getAsInt());
    }
  }

  /**
   * Returns the days on which some project begins: on one of them most run together. One that is
   * not known if nothing is known of any.
   */
  private List<Optional<LocalDate>> firstDays(List<Project> agreed, List<Project> others) {
    List<Optional<LocalDate>> days =
        Stream.concat(agreed.stream(), others.stream())
            .flatMap(it -> compiled.setting().periodOf(it).stream())
            .map(DateRange::first)
            .distinct()
            .sorted()
            .map(Optional::of)
            .toList();
    return days.isEmpty() ? List.of(Optional.empty()) : days;
  }

  /** Tells whether a project runs on a day; if not known when, it does. */
  private boolean runsOn(Optional<LocalDate> day, Project project) {
    Optional<DateRange> its = compiled.setting().periodOf(project);
    return its.isEmpty() || day.isEmpty() || its.get().contains(day.get());
  }

  private static int hours(Project project) {
    return project.hoursPerWeek().orElse(0);
  }

  private static int sum(List<Project> projects) {
    return projects.stream().mapToInt(SeveralFindings::hours).sum();
  }
}
