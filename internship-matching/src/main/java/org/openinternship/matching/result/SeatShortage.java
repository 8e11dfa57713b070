package org.openinternship.matching.result;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.reason.Reason;

/**
 * Why some interns cannot all have a place, whoever else goes without and whatever the mechanism:
 * all that they ask for and could have lies with some projects, supervisors, units or hosts, which
 * have fewer places together than there are such interns.
 *
 * @param interns those who share the places, without those agreed on before the match, by key
 * @param parties the bottleneck, none of them within another, by kind and key
 * @param seats how many places these have beside those agreed on; fewer than there are interns
 */
public record SeatShortage(List<InternId> interns, List<HostSideId> parties, long seats) {
  /**
   * Checks that there are fewer places than interns.
   *
   * @param interns those who share the places
   * @param parties the bottleneck
   * @param seats how many places these have
   */
  public SeatShortage {
    Objects.requireNonNull(interns, "SeatShortage.interns");
    Objects.requireNonNull(parties, "SeatShortage.parties");
    interns = Copies.list(interns, "SeatShortage.interns");
    parties = Copies.list(parties, "SeatShortage.parties");
    Bounds.check("SeatShortage", "seats", seats, 0, interns.size() - 1L);
  }

  /** {@return it as a sentence, which counts the interns and names none} */
  public Reason reason() {
    return Reason.of(MatchReason.PLACES_SHARED, interns.size(), seats, parties);
  }

  /** {@return the sentence} */
  @Override
  public String toString() {
    return reason().message();
  }
}
