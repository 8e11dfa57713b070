package org.openinternship.matching.mechanism;

import org.openinternship.matching.market.Market;

/**
 * Projects below groups that can fill.
 *
 * <p>A pair offered to a project looks for the innermost full node on its path. None: it is held.
 * Else it must beat the worst pair held below that node, which then has to go. As the nodes are
 * nested, that keeps the greedy best set of all pairs ever offered, and what is beyond the worst
 * pair of a full node is refused for good: the {@linkplain GroupRows groups} say so before the
 * project's row is read, and the project keeps the answer as its cutoff.
 */
final class NestedHolders implements Holders {
  private static final int NOBODY = -1;

  private final HeldPairs held;
  private final GroupRows groups;

  NestedHolders(Market market, BindingCapacities capacities, int[] offered) {
    this.held = new HeldPairs(market, capacities, offered);
    this.groups = new GroupRows(capacities, market.projects(), held);
  }

  @Override
  public int[] cutoffs() {
    return groups.cutoffs();
  }

  @Override
  public int shift() {
    return GroupRows.SHIFT;
  }

  @Override
  public boolean hasGroups() {
    return true;
  }

  @Override
  public boolean groupsMayHold(long projectAndKey) {
    return groups.mayHold((int) (projectAndKey >>> 32), (int) projectAndKey);
  }

  @Override
  public int approach(int project) {
    return groups.touch(project);
  }

  @Override
  public int touch(int project) {
    int full = groups.innermostFull(project);
    int worst = full == GroupRows.NONE ? NOBODY : groups.leader(full);
    return held.touch(project) + (worst < 0 ? 0 : held.touch(worst));
  }

  @Override
  public int offer(long projectAndKey, int intern) {
    int project = (int) (projectAndKey >>> 32);
    int key = (int) projectAndKey;
    if (held.isFull(project)) {
      return held.holdsWorse(project, key, intern) ? replace(project, key, intern) : intern;
    }
    int full = groups.innermostFull(project);
    if (full == GroupRows.NONE) {
      held.add(project, key, intern);
      groups.count(project, full, 1);
      changed(project);
      return NOBODY;
    }
    int worst = groups.leader(full);
    if (worst < 0 || !held.holdsWorse(worst, key, intern)) {
      groups.cutOff(project, key);
      return intern;
    }
    if (worst == project) {
      return replace(project, key, intern);
    }
    groups.cutOff(worst, held.worstKey(worst));
    int gone = held.removeWorst(worst);
    groups.count(worst, full, -1);
    groups.update(worst);
    held.add(project, key, intern);
    groups.count(project, full, 1);
    changed(project);
    return gone;
  }

  private int replace(int project, int key, int intern) {
    int gone = held.replaceWorst(project, key, intern);
    changed(project);
    return gone;
  }

  private void changed(int project) {
    if (held.isFull(project)) {
      groups.cutOff(project, held.worstKey(project));
    }
    groups.update(project);
  }
}
