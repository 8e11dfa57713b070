package org.openinternship.matching.mechanism;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Reserves;

/** Projects some of which reserve seats; the others hold as those of a market without reserves. */
final class ReservingHolders implements Holders {
  private final Holders usual;

  /** Per project: who holds there, null where no seat is reserved. */
  private final @Nullable SeatHolder[] reserving;

  ReservingHolders(Market market, BindingCapacities capacities, int[] offered) {
    usual = Holders.of(market, capacities, offered);
    reserving = new SeatHolder[market.projects()];
    Reserves reserves = market.reserves().orElseThrow();
    int[][] pinned = pinned(market);
    for (int project = 0; project < reserving.length; project++) {
      if (reserves.seats(project) > 0) {
        reserving[project] = new SeatHolder(market, project, pinned[project], offered);
      }
    }
  }

  private static int[][] pinned(Market market) {
    int[][] pinned = new int[market.projects()][0];
    int[] size = new int[pinned.length];
    for (int intern = 0; intern < market.interns(); intern++) {
      int at = market.pinnedProject(intern);
      if (at >= 0) {
        if (size[at] == pinned[at].length) {
          pinned[at] = Arrays.copyOf(pinned[at], Math.max(4, 2 * size[at]));
        }
        pinned[at][size[at]++] = intern;
      }
    }
    for (int project = 0; project < pinned.length; project++) {
      pinned[project] = Arrays.copyOf(pinned[project], size[project]);
    }
    return pinned;
  }

  @Override
  public int[] cutoffs() {
    return usual.cutoffs();
  }

  @Override
  public int shift() {
    return usual.shift();
  }

  @Override
  public boolean hasGroups() {
    return usual.hasGroups();
  }

  @Override
  public boolean groupsMayHold(long projectAndKey) {
    return reserving[(int) (projectAndKey >>> 32)] != null || usual.groupsMayHold(projectAndKey);
  }

  @Override
  public int approach(int project) {
    return usual.approach(project);
  }

  @Override
  public int touch(int project) {
    return usual.touch(project);
  }

  @Override
  public int offer(long projectAndKey, int intern) {
    SeatHolder holder = reserving[(int) (projectAndKey >>> 32)];
    return holder == null
        ? usual.offer(projectAndKey, intern)
        : holder.offer((int) projectAndKey, intern);
  }
}
