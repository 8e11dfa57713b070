package org.openinternship.core.cohort;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;

/**
 * An index of the pairs that a cohort keeps apart. A veto and a declined offer keep an intern from
 * one project, an exclusion from all that stands below a party; each names a party on a project's
 * {@linkplain HostTree#path path}. Immutable and safe for several threads.
 */
public final class Exclusions {
  /**
   * The parties that an intern is kept apart from, each with the reason; only where there is one.
   */
  private final Map<InternId, Map<HostSideId, ReasonCode>> parties = new HashMap<>();

  private Exclusions(Cohort cohort) {
    cohort.vetoes().forEach(veto -> add(veto.intern(), veto.project(), BidReason.VETOED));
    cohort
        .exclusions()
        .forEach(exclusion -> add(exclusion.intern(), exclusion.party(), CohortReason.EXCLUDED));
    cohort
        .declinedOffers()
        .forEach(offer -> add(offer.intern(), offer.project(), CohortReason.OFFER_DECLINED));
  }

  private void add(InternId intern, HostSideId party, ReasonCode why) {
    parties.computeIfAbsent(intern, key -> new HashMap<>()).putIfAbsent(party, why);
  }

  /**
   * Indexes the vetoes, exclusions and declined offers of a cohort.
   *
   * @param cohort the cohort, valid or not
   * @return the index
   */
  public static Exclusions of(Cohort cohort) {
    Objects.requireNonNull(cohort, "Exclusions.cohort");
    return new Exclusions(cohort);
  }

  /**
   * Tells whether an intern is kept apart from anyone, be there a project below or not.
   *
   * @param intern the intern
   * @return whether there is any reason to look at paths
   */
  public boolean concerns(InternId intern) {
    return parties.containsKey(Objects.requireNonNull(intern, "Exclusions.intern"));
  }

  /**
   * Tells whether an intern is kept apart from a project.
   *
   * @param intern the intern
   * @param path the project's path
   * @return whether a veto, an exclusion or a declined offer names any party on it
   */
  public boolean excludes(InternId intern, List<HostSideId> path) {
    Objects.requireNonNull(intern, "Exclusions.intern");
    Objects.requireNonNull(path, "Exclusions.path");
    return reason(intern, path).isPresent();
  }

  /**
   * Finds the reason why an intern is kept apart from a project.
   *
   * @param intern the intern
   * @param path the project's path
   * @return the reason that names the innermost party, a veto before an exclusion before a declined
   *     offer; empty if there is none
   */
  public Optional<Reason> reason(InternId intern, List<HostSideId> path) {
    Objects.requireNonNull(intern, "Exclusions.intern");
    Objects.requireNonNull(path, "Exclusions.path");
    Map<HostSideId, ReasonCode> from = parties.getOrDefault(intern, Map.of());
    if (from.isEmpty()) {
      return Optional.empty();
    }
    for (HostSideId party : path) {
      ReasonCode why = from.get(party);
      if (why != null) {
        return Optional.of(Reason.of(why, intern, party));
      }
    }
    return Optional.empty();
  }
}
