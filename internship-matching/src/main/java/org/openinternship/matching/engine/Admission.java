package org.openinternship.matching.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.Verdict;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.people.Intern;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.Exclusion;
import org.openinternship.core.program.Veto;

/** Which pairs can be considered at all, and why others cannot. */
final class Admission {
  private final Roster roster;
  private final PartyTree parties;
  private final HostOrder hosts;
  private final Eligibility eligibility;
  private final Set<Veto> vetoes;
  private final Set<Exclusion> exclusions;

  Admission(
      Cohort cohort, Roster roster, PartyTree parties, HostOrder hosts, Eligibility eligibility) {
    this.roster = roster;
    this.parties = parties;
    this.hosts = hosts;
    this.eligibility = eligibility;
    this.vetoes = new HashSet<>(cohort.vetoes());
    this.exclusions = new HashSet<>(cohort.exclusions());
  }

  boolean admits(int intern, int project) {
    return agreed(intern, project).isEmpty()
        && eligibility.admits(roster.intern(intern), roster.project(project));
  }

  /** Every reason against a pair; none if it can be considered. */
  List<Reason> against(int intern, int project) {
    Optional<Reason> agreed = agreed(intern, project);
    return agreed.isPresent() ? List.of(agreed.get()) : verdict(intern, project).against();
  }

  Verdict verdict(int intern, int project) {
    return eligibility.judge(roster.intern(intern), roster.project(project));
  }

  /** What somebody said that stands against a pair, whatever the requirements say. */
  Optional<Reason> agreed(int intern, int project) {
    Intern who = roster.intern(intern);
    Project where = roster.project(project);
    if (!vetoes.isEmpty() && vetoes.contains(new Veto(who.id(), where.id()))) {
      return Optional.of(Reason.of(ReasonCode.VETOED, who.id(), where.id()));
    }
    if (!exclusions.isEmpty()) {
      for (HostParty party : parties.path(project)) {
        if (exclusions.contains(new Exclusion(who.id(), party))) {
          return Optional.of(Reason.of(ReasonCode.EXCLUDED, who.id(), party));
        }
      }
    }
    return hosts
        .refusing(intern, project)
        .map(party -> Reason.of(ReasonCode.NOT_ACCEPTABLE_TO_HOST, party, who.id()));
  }
}
