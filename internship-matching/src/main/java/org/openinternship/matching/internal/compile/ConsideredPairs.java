package org.openinternship.matching.internal.compile;

import java.util.List;
import java.util.Optional;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.cohort.Exclusions;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.result.MatchReason;

/** The pairs that can be considered at all, and why others cannot. */
final class ConsideredPairs {
  private final NumberedCohort numbers;
  private final PartyTree parties;
  private final HostOrder hosts;
  private final Eligibility eligibility;
  private final Exclusions apart;

  ConsideredPairs(
      Cohort cohort,
      NumberedCohort numbers,
      PartyTree parties,
      HostOrder hosts,
      Eligibility eligibility) {
    this.numbers = numbers;
    this.parties = parties;
    this.hosts = hosts;
    this.eligibility = eligibility;
    this.apart = Exclusions.of(cohort);
  }

  boolean admits(int intern, int project) {
    return beforehand(intern, project).isEmpty()
        && eligibility.admits(numbers.intern(intern), numbers.project(project));
  }

  /** Tells why a pair cannot be considered; nothing if it can be. */
  List<Reason> against(int intern, int project) {
    Optional<Reason> beforehand = beforehand(intern, project);
    return beforehand.map(List::of).orElseGet(() -> verdict(intern, project).against());
  }

  Verdict verdict(int intern, int project) {
    return eligibility.judge(numbers.intern(intern), numbers.project(project));
  }

  /** Tells what stands against a pair before anybody looks at the requirements. */
  Optional<Reason> beforehand(int intern, int project) {
    Optional<HostSideId> closing = parties.closing(project);
    if (closing.isPresent()) {
      return closing.map(party -> Reason.of(MatchReason.CLOSED, party));
    }
    InternId id = numbers.intern(intern).id();
    Optional<Reason> keptApart = apart.reason(id, parties.path(project));
    if (keptApart.isPresent()) {
      return keptApart;
    }
    Optional<HostSideId> refusing = hosts.refusing(intern, project);
    return refusing.map(party -> Reason.of(CohortReason.NOT_ACCEPTABLE_TO_HOST, party, id));
  }
}
