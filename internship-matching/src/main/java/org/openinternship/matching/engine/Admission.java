package org.openinternship.matching.engine;

import java.util.List;
import java.util.Optional;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.InternId;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.KeptApart;

/** Which pairs can be considered at all, and why others cannot. */
final class Admission {
  private final Roster roster;
  private final PartyTree parties;
  private final HostOrder hosts;
  private final Eligibility eligibility;
  private final KeptApart apart;

  Admission(
      Cohort cohort, Roster roster, PartyTree parties, HostOrder hosts, Eligibility eligibility) {
    this.roster = roster;
    this.parties = parties;
    this.hosts = hosts;
    this.eligibility = eligibility;
    this.apart = KeptApart.of(cohort);
  }

  boolean admits(int intern, int project) {
    return beforehand(intern, project).isEmpty()
        && eligibility.admits(roster.intern(intern), roster.project(project));
  }

  /** Why a pair cannot be considered; nothing if it can be. */
  List<Reason> against(int intern, int project) {
    Optional<Reason> beforehand = beforehand(intern, project);
    return beforehand.map(List::of).orElseGet(() -> verdict(intern, project).against());
  }

  Verdict verdict(int intern, int project) {
    return eligibility.judge(roster.intern(intern), roster.project(project));
  }

  /** What stands against a pair before anybody looks at the requirements. */
  Optional<Reason> beforehand(int intern, int project) {
    Optional<HostParty> closing = parties.closing(project);
    if (closing.isPresent()) {
      return closing.map(party -> Reason.of(ReasonCode.CLOSED, party));
    }
    InternId id = roster.intern(intern).id();
    Optional<Reason> keptApart = apart.reason(id, parties.path(project));
    if (keptApart.isPresent()) {
      return keptApart;
    }
    Optional<HostParty> refusing = hosts.refusing(intern, project);
    return refusing.map(party -> Reason.of(ReasonCode.NOT_ACCEPTABLE_TO_HOST, party, id));
  }
}
