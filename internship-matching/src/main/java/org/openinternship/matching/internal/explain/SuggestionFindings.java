package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.INFO;

import org.openinternship.core.finding.Report;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.WishList;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.result.MatchReason;

/**
 * The finding on lists from scores that were cut where the policy says so: interns who score alike
 * have the same list, so that some of them may stay without a place beside projects with room. Its
 * path points into the policy.
 */
final class SuggestionFindings {
  private SuggestionFindings() {}

  /** Adds how many got nothing though more could be suggested and there is room somewhere. */
  static void add(CompiledCohort compiled, Assignment assignment, Report.Collector found) {
    int interns = withoutPlace(compiled, assignment);
    if (interns > 0) {
      int projects = withRoom(compiled.market(), assignment);
      if (projects > 0) {
        int shortlist = compiled.policy().shortlist();
        found.add(INFO, "/shortlist", MatchReason.SUGGESTIONS_ENDED, interns, shortlist, projects);
      }
    }
  }

  /** Counts the interns without a place to whom as many projects are suggested as may be. */
  private static int withoutPlace(CompiledCohort compiled, Assignment assignment) {
    InternPlaces places = new InternPlaces(compiled.market(), assignment);
    int count = 0;
    for (int intern = 0; intern < compiled.numbers().interns(); intern++) {
      Interrupts.checkAt(intern);
      if (!places.isPlaced(intern)) {
        WishList list = compiled.wishes(intern);
        count += list.size() - list.wishes() == compiled.policy().shortlist() ? 1 : 0;
      }
    }
    return count;
  }

  private static int withRoom(Market market, Assignment assignment) {
    int count = 0;
    for (int project = 0; project < market.projects(); project++) {
      Interrupts.checkAt(project);
      count += hasRoom(market, assignment, project) ? 1 : 0;
    }
    return count;
  }

  /**
   * Tells whether a project could take one more; one that is closed, or above which one is, not.
   */
  private static boolean hasRoom(Market market, Assignment assignment, int project) {
    CapacityTree tree = market.tree();
    for (int node = project; node >= 0; node = tree.parent(node)) {
      int count = assignment.count(node);
      boolean full = tree.isLimited(node) && count >= tree.capacity(node);
      if (full || (count == 0 && market.minimum(node) > 0)) {
        return false;
      }
    }
    return true;
  }
}
