package org.openinternship.matching.shortlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openinternship.core.cohort.Exclusions;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.result.MatchReason;

/** The projects that are not recommended to an intern: why not, and what would change that. */
record ClosedProjects(HostTree tree, Exclusions apart, Eligibility eligibility) {

  List<Reason> whyNot(Intern intern, Project project) {
    List<Reason> reasons = new ArrayList<>();
    tree.closing(project).ifPresent(party -> reasons.add(Reason.of(MatchReason.CLOSED, party)));
    apart.reason(intern.id(), tree.path(project)).ifPresent(reasons::add);
    Verdict verdict = eligibility.judge(intern, project);
    checkSame(verdict.eligible(), intern, project);
    reasons.addAll(verdict.against());
    return List.copyOf(reasons);
  }

  /** What a ranking goes by must not be another answer than what it is explained with. */
  void checkSame(boolean eligible, Intern intern, Project project) {
    if (eligibility.admits(intern, project) != eligible) {
      throw eligibility.changed(intern, project, eligibility.judge(intern, project));
    }
  }

  List<MissingFact> missingFacts(Intern intern, ProjectIndex open) {
    Map<String, int[]> counts = new TreeMap<>();
    open.openProjects(
        intern,
        project -> {
          Interrupts.check();
          Set<String> missing = eligibility.missingFacts(intern, project);
          if (!missing.isEmpty() && !apart.excludes(intern.id(), tree.path(project))) {
            checkSame(false, intern, project);
            int alone = missing.size() == 1 ? 0 : 1;
            missing.forEach(fact -> counts.computeIfAbsent(fact, key -> new int[2])[alone]++);
          }
        });
    return counts.entrySet().stream()
        .map(entry -> new MissingFact(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
        .sorted(
            Comparator.comparingInt(MissingFact::projects)
                .thenComparingInt(MissingFact::withOthers)
                .reversed())
        .toList();
  }
}
