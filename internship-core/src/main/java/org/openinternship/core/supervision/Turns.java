package org.openinternship.core.supervision;

/** The number of meetings outside of working hours of each side of a pair. */
final class Turns {
  private int intern;
  private int guide;

  /** Returns the side whose turn it is: the one that did so less often, at first the guide. */
  CheckInSide next() {
    return guide <= intern ? CheckInSide.GUIDE : CheckInSide.INTERN;
  }

  void take(CheckInSide side) {
    if (side == CheckInSide.GUIDE) {
      guide++;
    } else {
      intern++;
    }
  }
}
