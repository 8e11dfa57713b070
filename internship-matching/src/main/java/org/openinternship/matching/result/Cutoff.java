package org.openinternship.matching.result;

import org.openinternship.core.id.HostParty;

/**
 * What it took to get in where no seat is left: whoever stands before this got in, if they wanted
 * to.
 *
 * @param party the project, supervisor, unit or host that is full
 * @param seats how many seats or interns it has to give
 * @param lastIn where the last one stands who got in
 */
public record Cutoff(HostParty party, int seats, Standing lastIn) {
  /**
   * Takes the parts as they are.
   *
   * @param party who is full
   * @param seats how many seats or interns it has to give
   * @param lastIn where the last one in stands
   */
  public Cutoff {}
}
