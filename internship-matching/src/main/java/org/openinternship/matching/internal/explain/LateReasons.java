package org.openinternship.matching.internal.explain;

import java.util.List;
import org.openinternship.core.internal.LateList;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.internal.compile.ConsideredPairs;

/**
 * The reasons against a pair as two numbers, worked out when somebody reads them. Only the library
 * and the facts of the cohort have a say in them, so that they come out the same whenever that is.
 */
final class LateReasons extends LateList<Reason> {
  private final ConsideredPairs pairs;
  private final int intern;
  private final int project;

  LateReasons(ConsideredPairs pairs, int intern, int project) {
    this.pairs = pairs;
    this.intern = intern;
    this.project = project;
  }

  @Override
  protected List<Reason> items() {
    return pairs.against(intern, project);
  }

  /** A pair that is refused has a reason; nobody need work it out to know that. */
  @Override
  public boolean isEmpty() {
    return false;
  }
}
