package org.openinternship.examples.spark;

import java.util.List;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * What this example matches as the engine does: lists and standings that come from scores, seats,
 * limits of hosts, vetoes and exclusions. It refuses the rest, so as not to give another result.
 */
final class Scope {
  private Scope() {}

  static void check(Cohort hostSide, MatchingPolicy policy) {
    hostSide.withVetoes().withExclusions().withDeclinedOffers().validate().orThrow("Cohort");
    refuseUnless(
        policy.internPreferences() == InternPreferences.SCORES, "lists that are no scores");
    refuseUnless(policy.hostPreferences() != HostPreferences.RANKINGS, "rankings without scores");
    refuseUnless(policy.groupOrder() == GroupOrder.PAIRS, "one order over interns");
    refuseUnless(hostSide.hostRankings().isEmpty(), "rankings by hosts");
    refuseUnless(hostSide.pins().isEmpty(), "pins");
    refuseUnless(hostSide.reserves().isEmpty(), "reserved seats");
    refuseUnless(hostSide.links().isEmpty(), "linked interns");
    HostTree tree = HostTree.of(hostSide);
    refuseUnless(
        hostSide.projects().stream()
            .map(tree::path)
            .map(path -> path.subList(1, path.size() - 1))
            .flatMap(List::stream)
            .allMatch(party -> tree.limit(party).isEmpty()),
        "limits of mentors, supervisors and units");
  }

  private static void refuseUnless(boolean covered, String what) {
    if (!covered) {
      throw new IllegalArgumentException(
          "SparkMatch: the example does not cover "
              + what
              + "; match with the engine, or extend"
              + " ColumnMatch");
    }
  }
}
