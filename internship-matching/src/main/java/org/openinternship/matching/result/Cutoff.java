package org.openinternship.matching.result;

import java.util.Objects;
import org.openinternship.core.id.HostSideId;

/**
 * The last one in at a party that has no place left: nobody who stands after that got in there
 * through this match, and whoever stands before it at each such party on the path of a project got
 * in, if they wanted to.
 *
 * <p>Standings are comparable among the projects of the party: by whom one comes, it says itself.
 * There is no cutoff of a limit that cannot bind, since it decides nothing, nor where all seats
 * were agreed on before the match.
 *
 * @param party the project, mentor, supervisor, unit or host that is full
 * @param seats how many seats or interns it has to give, those agreed on before among them
 * @param lastIn where the last one stands who got in through this match
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
