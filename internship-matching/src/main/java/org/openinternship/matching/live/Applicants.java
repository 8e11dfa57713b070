package org.openinternship.matching.live;

import java.util.Arrays;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Market;

/**
 * The interns who have a project on their lists, best first for each project: with each the place
 * at which the project stands on the intern's list, so that whether they would rather have it than
 * what they have is one look.
 *
 * <p>Interns who are away or pinned stay among them and are passed over.
 */
final class Applicants {
  private final LiveLists lists;

  /** Per project: {@code intern << 32 | place on the intern's list}, best first. */
  private final long[][] entries;

  private final int[] size;

  Applicants(Market market, LiveLists lists) {
    this.lists = lists;
    this.size = new int[market.projects()];
    for (int pair = 0; pair < market.pairs(); pair++) {
      size[market.project(pair)]++;
    }
    this.entries = new long[market.projects()][];
    for (int project = 0; project < entries.length; project++) {
      entries[project] = new long[size[project]];
    }
    long[][] keys = new long[entries.length][];
    Arrays.setAll(keys, project -> new long[size[project]]);
    int[] next = new int[entries.length];
    for (int intern = 0; intern < market.interns(); intern++) {
      Interrupts.checkAt(intern);
      int first = market.firstPair(intern);
      for (int pair = first; pair < market.endPair(intern); pair++) {
        int project = market.project(pair);
        int at = next[project]++;
        entries[project][at] = entry(intern, pair - first);
        keys[project][at] = market.projectAndKey(pair) << 32 | at;
      }
    }
    for (int project = 0; project < entries.length; project++) {
      Interrupts.checkAt(project);
      sort(project, keys[project]);
      keys[project] = null;
    }
  }

  /** Sorts by keys that may be too short, and then those of the same key by what they stand for. */
  private void sort(int project, long[] keys) {
    Arrays.sort(keys);
    long[] unsorted = entries[project];
    long[] sorted = new long[unsorted.length];
    for (int from = 0, to = 0; from < sorted.length; from = to) {
      while (to < sorted.length && keys[to] >>> 32 == keys[from] >>> 32) {
        sorted[to] = unsorted[(int) keys[to++]];
      }
      if (to - from > 1) {
        sortByPriority(sorted, from, to);
      }
    }
    entries[project] = sorted;
  }

  private void sortByPriority(long[] sorted, int from, int to) {
    long[] some =
        Arrays.stream(sorted, from, to).boxed().sorted(this::order).mapToLong(e -> e).toArray();
    System.arraycopy(some, 0, sorted, from, some.length);
  }

  private int order(long entry, long other) {
    return entry == other ? 0 : beats(entry, other) ? -1 : 1;
  }

  private boolean beats(long entry, long other) {
    return lists.beats(internOf(entry), (int) entry, internOf(other), (int) other);
  }

  private static long entry(int intern, int place) {
    return (long) intern << 32 | place;
  }

  private static int internOf(long entry) {
    return (int) (entry >>> 32);
  }

  /** Returns how many interns have a project on their lists. */
  int size(int project) {
    return size[project];
  }

  int intern(int project, int at) {
    return internOf(entries[project][at]);
  }

  /** Returns the place of a project on the list of the intern who stands at a position there. */
  int place(int project, int at) {
    return (int) entries[project][at];
  }

  /** Returns where an intern stands, or would stand, at the project of a place of their list. */
  int position(int intern, int place) {
    int project = lists.project(intern, place);
    int low = 0;
    int high = size[project];
    while (low < high) {
      int middle = (low + high) >>> 1;
      long entry = entries[project][middle];
      if (internOf(entry) != intern && beats(entry, entry(intern, place))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Puts an intern among those of the project of a place of their list; returns where. */
  int add(int intern, int place) {
    int project = lists.project(intern, place);
    int at = position(intern, place);
    if (size[project] == entries[project].length) {
      entries[project] = Arrays.copyOf(entries[project], size[project] + 4 + size[project] / 8);
    }
    long[] all = entries[project];
    System.arraycopy(all, at, all, at + 1, size[project] - at);
    all[at] = entry(intern, place);
    size[project]++;
    return at;
  }

  /** Takes an intern away from those of the project of a place of their list; returns where. */
  int remove(int intern, int place) {
    int project = lists.project(intern, place);
    int at = position(intern, place);
    long[] all = entries[project];
    System.arraycopy(all, at + 1, all, at, size[project] - at - 1);
    size[project]--;
    return at;
  }
}
