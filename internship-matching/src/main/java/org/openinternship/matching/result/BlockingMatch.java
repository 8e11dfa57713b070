package org.openinternship.matching.result;

import java.util.Objects;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Hashes;
import org.openinternship.matching.verify.BlockingCase;

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
    InternId intern, ProjectId project, BlockingCase kind, HostSideId party) {
  /**
   * Checks that nothing is null.
   *
   * @param intern the intern
   * @param project the project
   * @param kind why the host's side would agree
   * @param party who decides it
   */
  public BlockingMatch {
    Objects.requireNonNull(intern, "BlockingMatch.intern");
    Objects.requireNonNull(project, "BlockingMatch.project");
    Objects.requireNonNull(kind, "BlockingMatch.kind");
    Objects.requireNonNull(party, "BlockingMatch.party");
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return Hashes.of(intern, project, kind, party);
  }
}
