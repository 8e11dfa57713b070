package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * The kernel in which projects offer.
 *
 * <p>Each institution offers, as long as it can, the best pair that it has not offered yet and
 * whose path has room everywhere. An intern holds the better offer; the one it lets go of frees its
 * path, and that institution goes on offering. No pair is offered twice.
 */
final class ProjectProposing implements Tournament.Rules {

  private final Market market;
  private final BindingCapacities tree;
  private final UnofferedPairs waiting;
  private final Tournament best;
  private final int[] count;
  private final int[] held;

  /** Tops of trees that may have an offer to make, in order of arrival. */
  private final int[] queue;

  private final boolean[] queued;
  private int queueHead;
  private int queueSize;

  ProjectProposing(Market market, BindingCapacities tree) {
    this.market = market;
    this.tree = tree;
    this.waiting = new UnofferedPairs(market);
    this.count = new int[tree.up.length];
    this.held = new int[market.interns()];
    Arrays.fill(held, -1);
    this.queue = new int[tree.up.length];
    this.queued = new boolean[tree.up.length];
    this.best = new Tournament(tree, this);
    best.begin();
  }

  Assignment run() {
    for (int project = 0; project < market.projects(); project++) {
      changed(project);
    }
    while (queueSize > 0) {
      int top = queue[queueHead];
      queueHead = queueHead + 1 == queue.length ? 0 : queueHead + 1;
      queueSize--;
      Interrupts.check();
      while (best.leader(top) >= 0) {
        offer(best.leader(top));
      }
      queued[top] = false;
    }
    return Assignment.ofPairs(market, held);
  }

  private void offer(int project) {
    int pair = waiting.best(project);
    int intern = waiting.bestIntern(project);
    waiting.remove(project);
    int before = held[intern];
    boolean accepted = before < 0 || pair < before;
    if (accepted) {
      held[intern] = pair;
      count(project, 1);
    }
    // One change at a time: the tournament can place one changed project among unchanged ones.
    changed(project);
    if (accepted && before >= 0) {
      count(market.project(before), -1);
      changed(market.project(before));
    }
  }

  private void count(int project, int change) {
    for (int node = project; node >= 0; node = tree.up[node]) {
      count[node] += change;
    }
  }

  /** Brings the tournament up to date and has the project's tree looked at again. */
  private void changed(int project) {
    best.update(project);
    int top = project;
    while (tree.up[top] >= 0) {
      top = tree.up[top];
    }
    if (!queued[top]) {
      queued[top] = true;
      int tail = queueHead + queueSize++;
      queue[tail < queue.length ? tail : tail - queue.length] = top;
    }
  }

  @Override
  public boolean isOpen(int node) {
    return count[node] < tree.capacity[node]
        && (node >= market.projects() || !waiting.isEmpty(node));
  }

  @Override
  public boolean leads(int project, int other) {
    return market.beats(waiting.best(project), waiting.best(other));
  }
}
