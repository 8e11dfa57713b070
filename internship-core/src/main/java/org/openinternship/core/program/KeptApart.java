package org.openinternship.core.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.InternId;

/**
 * Who is kept apart in a cohort. A veto, and an offer turned down, keep an intern from a project,
 * an exclusion from all that stands below a party; each names a party on a project's {@linkplain
 * HostTree#path path}. Immutable.
 */
public final class KeptApart {
  /** From whom each intern is kept apart, and why; who is kept apart from nobody is not there. */
  private final Map<InternId, Map<HostParty, ReasonCode>> parties = new HashMap<>();

  private KeptApart(Cohort cohort) {
    cohort.vetoes().forEach(veto -> add(veto.intern(), veto.project(), ReasonCode.VETOED));
    cohort
        .exclusions()
        .forEach(exclusion -> add(exclusion.intern(), exclusion.party(), ReasonCode.EXCLUDED));
    cohort
        .turnedDown()
        .forEach(offer -> add(offer.intern(), offer.project(), ReasonCode.TURNED_DOWN));
  }

  private void add(InternId intern, HostParty party, ReasonCode why) {
    parties.computeIfAbsent(intern, key -> new HashMap<>()).putIfAbsent(party, why);
  }

  /**
   * The vetoes, exclusions and offers turned down of a cohort.
   *
   * @param cohort the cohort, valid or not
   * @return who is kept apart in it
   */
  public static KeptApart of(Cohort cohort) {
    return new KeptApart(cohort);
  }

  /**
   * Whether an intern is kept apart from a project.
   *
   * @param intern the intern
   * @param path the project's path
   * @return whether a veto, an exclusion or an offer turned down names any party on it
   */
  public boolean test(InternId intern, List<HostParty> path) {
    return reason(intern, path).isPresent();
  }

  /**
   * Why an intern is kept apart from a project.
   *
   * @param intern the intern
   * @param path the project's path
   * @return what names the innermost party, a veto before an exclusion before an offer turned down;
   *     empty if nothing does
   */
  public Optional<Reason> reason(InternId intern, List<HostParty> path) {
    Map<HostParty, ReasonCode> from = parties.getOrDefault(intern, Map.of());
    if (from.isEmpty()) {
      return Optional.empty();
    }
    for (HostParty party : path) {
      ReasonCode why = from.get(party);
      if (why != null) {
        return Optional.of(Reason.of(why, intern, party));
      }
    }
    return Optional.empty();
  }
}
