package org.openinternship.core.cohort;

import static org.openinternship.core.finding.Severity.WARNING;

import java.util.OptionalInt;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.HostSideId;

/** The check that whoever has a target can have so many interns. */
final class TargetReach {
  private TargetReach() {}

  /** Adds a finding where a party has fewer places than it should have interns. */
  static void check(
      HostSideId party, OptionalInt target, long places, String path, Report.Collector found) {
    if (target.orElse(0) > places) {
      found.add(
          WARNING,
          path + "/targetInterns",
          CohortReason.TARGET_OUT_OF_REACH,
          party.kind(),
          party,
          target.getAsInt(),
          places);
    }
  }
}
