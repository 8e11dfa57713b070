package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.openinternship.matching.market.Market;

/**
 * Projects without groups that can fill. Held sets only get better, so a full project never again
 * takes a pair with a key beyond the worst it holds: that is its {@link #cutoff}.
 */
final class FlatHolders implements Holders {
  private static final int NOBODY = -1;

  private final HeldPairs held;

  /** Per project: the largest key that it may still hold. */
  private final int[] cutoff;

  FlatHolders(Market market, BindingCapacities capacities, int[] offered) {
    this.held = new HeldPairs(market, capacities, offered);
    this.cutoff = new int[market.projects()];
    Arrays.setAll(
        cutoff,
        project -> capacities.capacity[project] == 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE);
  }

  @Override
  public int[] cutoffs() {
    return cutoff;
  }

  @Override
  public int shift() {
    return 0;
  }

  @Override
  public boolean hasGroups() {
    return false;
  }

  @Override
  public boolean groupsMayHold(long projectAndKey) {
    return true;
  }

  @Override
  public int approach(int project) {
    return 0;
  }

  @Override
  public int touch(int project) {
    return held.touch(project);
  }

  boolean isEmpty(int project) {
    return held.isEmpty(project);
  }

  boolean isFull(int project) {
    return held.isFull(project);
  }

  /** Returns the intern of the worst pair of a project, which must hold one. */
  int worst(int project) {
    return held.worst(project);
  }

  /** Puts a pair, which its intern has offered last, in the place of the worst of its project. */
  void replaceWorst(long projectAndKey, int intern) {
    int project = (int) (projectAndKey >>> 32);
    held.replaceWorst(project, (int) projectAndKey, intern);
    cutoff[project] = held.worstKey(project);
  }

  @Override
  public int offer(long projectAndKey, int intern) {
    int project = (int) (projectAndKey >>> 32);
    int key = (int) projectAndKey;
    int gone = NOBODY;
    if (!held.isFull(project)) {
      held.add(project, key, intern);
    } else if (held.holdsWorse(project, key, intern)) {
      gone = held.replaceWorst(project, key, intern);
    } else {
      return intern;
    }
    if (held.isFull(project)) {
      cutoff[project] = held.worstKey(project);
    }
    return gone;
  }
}
