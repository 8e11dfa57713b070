package org.openinternship.matching.result;

import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.verify.BlockingPair;

/**
 * A pair that would both rather be together than what they have: the proof that a result is not
 * stable.
 *
 * @param intern the intern
 * @param project the project
 * @param kind why the host's side would agree
 * @param party who decides it: the one that is full, or the project if there is room everywhere
 */
public record BlockingMatch(
    InternId intern, ProjectId project, BlockingPair.Reason kind, HostParty party) {
  /**
   * Takes the parts as they are.
   *
   * @param intern the intern
   * @param project the project
   * @param kind why the host's side would agree
   * @param party who decides it
   */
  public BlockingMatch {}
}
