package org.openinternship.matching.internal.compile;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.Exclusions;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.id.InternId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.result.MatchReason;

/** The pairs that can be considered at all, and why others cannot. */
public final class ConsideredPairs {
  private final NumberedCohort numbers;
  private final PartyTree parties;
  private final HostRankings rankings;
  private final Eligibility eligibility;
  private final Exclusions apart;
  private final Set<Exclusion> exclusions;

  /** The interns who are kept apart from anything. */
  private final BitSet keptApart = new BitSet();

  ConsideredPairs(
      Cohort cohort,
      NumberedCohort numbers,
      PartyTree parties,
      HostRankings rankings,
      Eligibility eligibility) {
    this.numbers = numbers;
    this.parties = parties;
    this.rankings = rankings;
    this.eligibility = eligibility;
    this.apart = Exclusions.of(cohort);
    // Not Set.copyOf, which takes quadratic time where hashes collide.
    this.exclusions = new HashSet<>(cohort.exclusions());
    cohort.vetoes().forEach(veto -> keptApart.set(numbers.number(veto.intern())));
    cohort.exclusions().forEach(excluded -> keptApart.set(numbers.number(excluded.intern())));
    cohort.declinedOffers().forEach(offer -> keptApart.set(numbers.number(offer.intern())));
  }

  /**
   * Tells whether facts admit a pair: what nobody changes by a list. Vetoes and declined offers are
   * the intern's word and do not count.
   */
  boolean factsAdmit(int intern, int project) {
    InternId id = numbers.intern(intern).id();
    return parties.closing(project).isEmpty()
        && parties.path(project).stream()
            .noneMatch(party -> exclusions.contains(new Exclusion(id, party)))
        && rankings.refusing(intern, project).isEmpty()
        && eligibility.admits(numbers.intern(intern), numbers.project(project));
  }

  /**
   * Tells why a pair cannot be considered.
   *
   * @param intern the intern's number
   * @param project the project's number
   * @return the reasons; none if it can be
   */
  public List<Reason> against(int intern, int project) {
    Optional<Reason> beforehand = beforehand(intern, project);
    return beforehand.map(List::of).orElseGet(() -> verdict(intern, project).against());
  }

  Verdict verdict(int intern, int project) {
    return eligibility.judge(numbers.intern(intern), numbers.project(project));
  }

  /**
   * Tells that a project, or somebody above it, has no place to give.
   *
   * @param project the project's number
   * @return the reason; empty if it has
   */
  public Optional<Reason> closed(int project) {
    return parties.closing(project).map(party -> Reason.of(MatchReason.CLOSED, party));
  }

  /** Tells whether a project, or somebody above it, has no place to give. */
  boolean isClosed(int project) {
    return parties.closing(project).isPresent();
  }

  /** Tells whether either side keeps itself from the other, be the project closed or not. */
  boolean isRefused(int intern, int project) {
    return (keptApart.get(intern)
            && apart.excludes(numbers.intern(intern).id(), parties.path(project)))
        || rankings.refusing(intern, project).isPresent();
  }

  /** Tells what stands against a pair before anybody looks at the requirements. */
  Optional<Reason> beforehand(int intern, int project) {
    Optional<Reason> closed = closed(project);
    if (closed.isPresent()) {
      return closed;
    }
    InternId id = numbers.intern(intern).id();
    if (keptApart.get(intern)) {
      Optional<Reason> reason = apart.reason(id, parties.path(project));
      if (reason.isPresent()) {
        return reason;
      }
    }
    return rankings.against(id, intern, project);
  }
}
