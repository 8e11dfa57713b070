package org.openinternship.core.program;

import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.InternId;

/**
 * A conflict of interest: the intern is never matched to that project, nor to any project of that
 * supervisor, unit (with the units below it) or host.
 *
 * @param intern the intern
 * @param party whom to keep them apart from
 */
public record Exclusion(InternId intern, HostParty party) {
  /**
   * Takes the parts as they are.
   *
   * @param intern the intern
   * @param party whom to keep them apart from
   */
  public Exclusion {}
}
