package org.openinternship.matching.verify;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.Market;

/** A row that the members of a joint list like better than what they have. */
final class WantedRow {
  private final Market market;
  private final Assignment assignment;
  private final HeldOrders held;
  private final JointList joint;
  private final int row;

  WantedRow(Market market, Assignment assignment, HeldOrders held, JointList joint, int row) {
    this.market = market;
    this.assignment = assignment;
    this.held = held;
    this.joint = joint;
    this.row = row;
  }

  /** Returns who would sit where and why; nothing if some project would not have all of them. */
  List<BlockingSeat> seats(JointBlocking blocking) {
    List<BlockingSeat> seats = new ArrayList<>();
    for (int place = 0; place < joint.size(); place++) {
      int project = joint.project(row, place);
      if (project < 0) {
        continue;
      }
      if (!wouldHave(project, blocking)) {
        return List.of();
      }
      int intern = joint.member(place);
      seats.add(
          new BlockingSeat(
              market.pair(intern, project), intern, project, kind(intern, project, blocking)));
    }
    return seats;
  }

  private SeatCase kind(int intern, int project, JointBlocking blocking) {
    if (assignment.project(intern) == project) {
      return SeatCase.STAYS;
    }
    int coming = sent(project).size() - staying(project);
    if (coming <= held.free(project)) {
      return SeatCase.HAS_ROOM;
    }
    return blocking == JointBlocking.LEFT_SEATS_SERVE
            && coming <= held.free(project) + leaving(project).size()
        ? SeatCase.LEFT_BY_MEMBER
        : SeatCase.PREFERS;
  }

  /**
   * Tells whether a project chooses all whom the row sends: those who stand before the worst of
   * them, and they themselves, are no more than its seats.
   */
  private boolean wouldHave(int project, JointBlocking blocking) {
    List<Integer> sent = sent(project);
    int worst = sent.get(0);
    for (int pair : sent) {
      worst = market.beats(worst, pair) ? pair : worst;
    }
    int before = held.before(worst);
    for (int place = 0; place < joint.size(); place++) {
      int own = assignment.pair(joint.member(place));
      boolean here = own >= 0 && market.project(own) == project && market.beats(own, worst);
      boolean counted = !sent.contains(own) && blocking == JointBlocking.LEFT_SEATS_COUNT;
      before -= here && !counted ? 1 : 0;
    }
    long seats = (long) held.size(project) + held.free(project);
    return before + sent.size() <= seats;
  }

  private List<Integer> sent(int project) {
    List<Integer> sent = new ArrayList<>();
    for (int place = 0; place < joint.size(); place++) {
      if (joint.project(row, place) == project) {
        sent.add(market.pair(joint.member(place), project));
      }
    }
    return sent;
  }

  private int staying(int project) {
    int staying = 0;
    for (int place = 0; place < joint.size(); place++) {
      boolean sits = assignment.project(joint.member(place)) == project;
      staying += sits && joint.project(row, place) == project ? 1 : 0;
    }
    return staying;
  }

  private List<Integer> leaving(int project) {
    List<Integer> leaving = new ArrayList<>();
    for (int place = 0; place < joint.size(); place++) {
      if (assignment.project(joint.member(place)) == project
          && joint.project(row, place) != project) {
        leaving.add(joint.member(place));
      }
    }
    return leaving;
  }
}
