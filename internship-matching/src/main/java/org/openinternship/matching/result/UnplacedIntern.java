package org.openinternship.matching.result;

import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.reason.Reason;

/**
 * An intern who got no project.
 *
 * @param intern the intern
 * @param reason why, in one line; the reason for each project is in the explanation
 */
public record UnplacedIntern(InternId intern, Reason reason) {
  /**
   * Checks that nothing is null.
   *
   * @param intern the intern
   * @param reason why
   */
  public UnplacedIntern {
    Objects.requireNonNull(intern, "UnplacedIntern.intern");
    Objects.requireNonNull(reason, "UnplacedIntern.reason");
  }
}
