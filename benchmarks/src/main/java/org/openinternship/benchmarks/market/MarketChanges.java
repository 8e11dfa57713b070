package org.openinternship.benchmarks.market;

import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.benchmarks.input.SplitMix;
import org.openinternship.matching.live.LiveAssignment;

/** Changes after a match: somebody leaves, a project gets a seat, and both are undone. */
public final class MarketChanges {
  private static final int SEED = 77;
  private static final int MOST_OPEN = 1_000;

  private final SplitMix random = new SplitMix(SEED);
  private final MarketInput input;
  private final LiveAssignment live;
  private final int[] seats;
  private final boolean[] gone;

  /** Those who left and the projects with another seat, of which the eldest are undone. */
  private final int[] left;

  private final int[] widened;
  private int turn;

  /**
   * Starts.
   *
   * @param input the market
   * @param live its assignment, which is changed
   */
  public MarketChanges(MarketInput input, LiveAssignment live) {
    this.input = input;
    this.live = live;
    this.seats = input.seats().clone();
    this.gone = new boolean[input.interns()];
    int open = Math.min(MOST_OPEN, gone.length / 10);
    this.left = new int[open];
    this.widened = new int[open];
  }

  /** Makes a change as the native program draws it: somebody leaves, or a seat more, by turns. */
  public void leaveOrWiden() {
    if (turn++ % 2 == 0) {
      leave();
    } else {
      widen();
    }
  }

  /** Makes a change of four kinds by turns, two of which undo what was done long before. */
  void change() {
    int at = turn / 4 % left.length;
    boolean undoes = turn >= 4 * left.length;
    switch (turn++ % 4) {
      case 0 -> {
        if (undoes) {
          gone[left[at]] = false;
          live.comeBack(left[at]);
        }
      }
      case 1 -> left[at] = leave();
      case 2 -> {
        if (undoes) {
          live.setCapacity(widened[at], --seats[widened[at]]);
        }
      }
      default -> widened[at] = widen();
    }
  }

  private int leave() {
    int intern;
    do {
      intern = random.below(gone.length);
    } while (gone[intern]);
    gone[intern] = true;
    live.leave(intern);
    return intern;
  }

  private int widen() {
    int project = random.below(seats.length);
    live.setCapacity(project, ++seats[project]);
    return project;
  }

  /** {@return the hash by which the native program tells which choice everybody has} */
  public long hash() {
    long hash = 0;
    for (int intern = 0; intern < gone.length; intern++) {
      hash = SplitMix.mix(hash ^ (gone[intern] ? 0 : choice(intern)));
    }
    return hash;
  }

  private int choice(int intern) {
    int project = live.project(intern);
    for (int choice = 0; choice < MarketInput.BIDS; choice++) {
      if (input.bids()[intern * MarketInput.BIDS + choice] == project) {
        return choice;
      }
    }
    return -1;
  }
}
