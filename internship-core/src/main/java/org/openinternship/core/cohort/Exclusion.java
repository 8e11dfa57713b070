package org.openinternship.core.cohort;

import java.util.Objects;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;

/**
 * A conflict of interest: the intern is never matched to that project, nor to any project of that
 * supervisor, unit (with the units below it) or host.
 *
 * @param intern the intern
 * @param party the project, supervisor, unit or host to keep the intern apart from
 */
public record Exclusion(InternId intern, HostSideId party) implements Comparable<Exclusion> {
  /**
   * Checks that nothing is null.
   *
   * @param intern the intern
   * @param party the project, supervisor, unit or host to keep the intern apart from
   */
  public Exclusion {
    Objects.requireNonNull(intern, "Exclusion.intern");
    Objects.requireNonNull(party, "Exclusion.party");
  }

  /**
   * Orders by the keys of the intern, then of the party: so that a set of them stays quick even
   * where somebody chose the keys so that all hash alike.
   */
  @Override
  public int compareTo(Exclusion other) {
    int byIntern = intern.compareTo(other.intern);
    if (byIntern != 0) {
      return byIntern;
    }
    int byKind = party.kind().compareTo(other.party.kind());
    return byKind != 0 ? byKind : party.value().compareTo(other.party.value());
  }
}
