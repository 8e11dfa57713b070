package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.List;

/**
 * The interns' lists in one row, ties broken, each bid waiting for its tier on the other side; and
 * the same bids by project.
 */
final class ListedPairs {

  static final int REFUSED_BY_PROJECT = -1;
  static final int REFUSED_BY_GROUP = -2;

  final int[] first;
  final int[] project;
  final int[] choice;
  final int[] tier;

  private final int[] firstOfProject;
  private final int[] bidOfProject;
  private final int[] intern;

  ListedPairs(List<PreferenceList> lists, int projects, Lots lots) {
    first = new int[lists.size() + 1];
    for (int i = 0; i < lists.size(); i++) {
      first[i + 1] = Math.addExact(first[i], lists.get(i).size());
    }
    project = new int[size()];
    choice = new int[size()];
    tier = new int[size()];
    intern = new int[size()];
    firstOfProject = new int[projects + 1];
    for (int i = 0; i < lists.size(); i++) {
      copy(lists.get(i), i, projects, lots);
    }
    for (int p = 0; p < projects; p++) {
      firstOfProject[p + 1] += firstOfProject[p];
    }
    bidOfProject = new int[size()];
    int[] next = firstOfProject.clone();
    for (int bid = 0; bid < size(); bid++) {
      bidOfProject[next[project[bid]]++] = bid;
    }
  }

  int size() {
    return first[first.length - 1];
  }

  private void copy(PreferenceList list, int i, int projects, Lots lots) {
    int end = 0;
    for (int k = 0; k < list.size(); k = end) {
      while (end < list.size() && list.tier(end) == list.tier(k)) {
        end++;
      }
      int[] tied = new int[end - k];
      for (int t = 0; t < tied.length; t++) {
        tied[t] = list.member(k + t);
        Indices.check("Market", "project listed by intern " + i, tied[t], projects);
      }
      breakTie(tied, i, lots);
      for (int t = 0; t < tied.length; t++) {
        int bid = first[i] + k + t;
        project[bid] = tied[t];
        choice[bid] = k + 1;
        intern[bid] = i;
        firstOfProject[tied[t] + 1]++;
      }
    }
  }

  /** Sorts by number, and equal numbers by project, which the lower half carries. */
  private static void breakTie(int[] tied, int i, Lots lots) {
    if (tied.length == 1) {
      return;
    }
    long[] drawn = new long[tied.length];
    for (int t = 0; t < tied.length; t++) {
      long number = lots.numberInList(i, tied[t]);
      drawn[t] = (number << 32 | tied[t]) ^ Long.MIN_VALUE;
    }
    Arrays.sort(drawn);
    for (int t = 0; t < tied.length; t++) {
      tied[t] = (int) drawn[t];
    }
  }

  /** Reads one ranking against the bids for one project; -1 in {@code tierOf} is not ranked. */
  void judge(int p, int[] tierOf, int rankedBy, boolean orders) {
    for (int k = firstOfProject[p]; k < firstOfProject[p + 1]; k++) {
      int bid = bidOfProject[k];
      int ranked = tierOf[intern[bid]];
      if (tier[bid] < 0) {
        continue;
      }
      if (ranked < 0) {
        tier[bid] = rankedBy == p ? REFUSED_BY_PROJECT : REFUSED_BY_GROUP;
      } else if (orders) {
        tier[bid] = ranked;
      }
    }
  }

  void markInterns(int p, boolean[] marks, boolean mark) {
    for (int k = firstOfProject[p]; k < firstOfProject[p + 1]; k++) {
      marks[intern[bidOfProject[k]]] = mark;
    }
  }
}
