package org.openinternship.matching.result;

import java.util.Objects;
import org.openinternship.core.id.HostSideId;

/**
 * The least standing that got in where no seat is left: whoever stands before it got in, if they
 * wanted to.
 *
 * @param party the project, supervisor, unit or host that is full
 * @param seats how many seats or interns it has to give
 * @param lastIn where the last one stands who got in
 */
public record Cutoff(HostSideId party, int seats, Standing lastIn) {
  /**
   * Checks that nothing is null.
   *
   * @param party who is full
   * @param seats how many seats or interns it has to give
   * @param lastIn where the last one in stands
   */
  public Cutoff {
    Objects.requireNonNull(party, "Cutoff.party");
    Objects.requireNonNull(lastIn, "Cutoff.lastIn");
  }
}
