package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.List;
import org.openinternship.core.internal.Indices;

/** The joint lists of a market, and who is in which. */
final class JointLists {
  private final List<JointList> lists;

  /** Per intern: the list it is in, -1 for none. */
  private final int[] listOf;

  private JointLists(List<JointList> lists, int[] listOf) {
    this.lists = lists;
    this.listOf = listOf;
  }

  /** Checks the lists against a market. */
  static JointLists of(Market market, List<JointList> lists) {
    int[] listOf = new int[market.interns()];
    Arrays.fill(listOf, -1);
    for (int list = 0; list < lists.size(); list++) {
      JointList joint = lists.get(list);
      for (int place = 0; place < joint.size(); place++) {
        int intern = joint.member(place);
        Indices.check("Market", "member of joint list " + list, intern, listOf.length);
        if (listOf[intern] >= 0) {
          throw new IllegalArgumentException(
              "Market: intern "
                  + intern
                  + " is in two joint lists, "
                  + listOf[intern]
                  + " and "
                  + list);
        }
        if (market.isPinned(intern)) {
          throw pinned(intern, list);
        }
        listOf[intern] = list;
        checkPairs(market, list, joint, place);
      }
    }
    return new JointLists(lists, listOf);
  }

  private static void checkPairs(Market market, int list, JointList joint, int place) {
    for (int row = 0; row < joint.rows(); row++) {
      int project = joint.project(row, place);
      if (project >= 0) {
        String what = "project in row " + row + " of joint list " + list;
        Indices.check("Market", what, project, market.projects());
        if (market.pair(joint.member(place), project) < 0) {
          throw new IllegalArgumentException(
              "Market: "
                  + what
                  + " is "
                  + project
                  + ", which has no pair with intern "
                  + joint.member(place)
                  + ". Maybe leave out the rows that one side does not accept?");
        }
      }
    }
  }

  static IllegalArgumentException pinned(int intern, int list) {
    return new IllegalArgumentException(
        "Market: intern "
            + intern
            + " is pinned and in joint list "
            + list
            + ". Maybe leave the list out, and give the other members lists of their own?");
  }

  List<JointList> lists() {
    return lists;
  }

  int listOf(int intern) {
    return listOf[intern];
  }
}
