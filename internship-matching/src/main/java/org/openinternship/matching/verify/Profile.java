package org.openinternship.matching.verify;

import java.util.Arrays;
import java.util.Objects;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/**
 * An assignment in numbers: how many interns got which choice. Choices are those of {@link
 * Market#choice}: as the lists were given. Pinned interns are counted apart, since nobody asked
 * their lists. Immutable.
 */
public final class Profile {

  private final int[] byChoice;
  private final int pinned;
  private final int unplaced;
  private final int offList;
  private final long choiceSum;
  private final long unfilledSeats;

  private Profile(Market market, Assignment assignment) {
    int[] counted = new int[1];
    int pins = 0;
    int nowhere = 0;
    int unlisted = 0;
    long sum = 0;
    for (int intern = 0; intern < market.interns(); intern++) {
      int pair = assignment.pair(intern);
      if (!assignment.isPlaced(intern)) {
        nowhere++;
      } else if (market.isPinned(intern)) {
        pins++;
      } else if (pair < 0) {
        unlisted++;
      } else {
        int choice = market.choice(pair);
        if (choice >= counted.length) {
          counted = Arrays.copyOf(counted, Math.max(choice + 1, 2 * counted.length));
        }
        counted[choice]++;
        sum += choice;
      }
    }
    int last = counted.length - 1;
    while (last > 0 && counted[last] == 0) {
      last--;
    }
    byChoice = Arrays.copyOf(counted, last + 1);
    pinned = pins;
    unplaced = nowhere;
    offList = unlisted;
    choiceSum = sum;
    long seats = 0;
    for (int project = 0; project < market.projects(); project++) {
      if (market.tree().isLimited(project)) {
        seats += Math.max(0, market.tree().capacity(project) - assignment.count(project));
      }
    }
    unfilledSeats = seats;
  }

  /**
   * Returns the profile of an assignment.
   *
   * @param market the market
   * @param assignment an assignment of it
   * @return the profile
   * @throws IllegalArgumentException if the assignment has another number of interns, or the market
   *     joint lists, whose rows are no choices of a member
   */
  public static Profile of(Market market, Assignment assignment) {
    Objects.requireNonNull(market, "Profile.market");
    Objects.requireNonNull(assignment, "Profile.assignment");
    AssignmentSize.check(market, assignment);
    OwnLists.check("Profile", market, "count what JointList.rowOf tells?");
    return new Profile(market, assignment);
  }

  /**
   * Returns how many interns got a certain choice.
   *
   * @param choice 1 for the first choice
   * @return 0 or more; 0 for choices that nobody got
   */
  public int placedAt(int choice) {
    return choice >= 1 && choice < byChoice.length ? byChoice[choice] : 0;
  }

  /**
   * Returns the worst choice that anybody got.
   *
   * @return 0 if nobody got a choice
   */
  public int worstChoice() {
    return byChoice.length - 1;
  }

  /**
   * Returns how many interns got one of their choices.
   *
   * @return the sum of {@link #placedAt} over all choices
   */
  public int placedByChoice() {
    return Arrays.stream(byChoice).sum();
  }

  /**
   * Returns the sum of the choices that interns got: divided by {@link #placedByChoice} the average
   * choice, kept as two whole numbers so that it is exact.
   *
   * @return 0 or more
   */
  public long choiceSum() {
    return choiceSum;
  }

  /**
   * Returns how many interns sit where they are pinned or, in an infeasible assignment, elsewhere
   * though pinned.
   *
   * @return 0 or more
   */
  public int pinned() {
    return pinned;
  }

  /**
   * Returns how many interns sit at a project that is not acceptable; 0 in a feasible assignment.
   *
   * @return 0 or more
   */
  public int placedOffList() {
    return offList;
  }

  /**
   * Returns how many interns have no place.
   *
   * @return 0 or more
   */
  public int unplaced() {
    return unplaced;
  }

  /**
   * Returns the seats of projects that nobody took, be they closed by a full group or not; projects
   * without limit have none.
   *
   * @return 0 or more
   */
  public long unfilledSeats() {
    return unfilledSeats;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Profile that
        && Arrays.equals(byChoice, that.byChoice)
        && pinned == that.pinned
        && unplaced == that.unplaced
        && offList == that.offList
        && unfilledSeats == that.unfilledSeats;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(byChoice) + unplaced;
  }

  @Override
  public String toString() {
    int[] fromFirst = Arrays.copyOfRange(byChoice, 1, byChoice.length);
    return "Profile(by choice "
        + Arrays.toString(fromFirst)
        + ", pinned "
        + pinned
        + ", unplaced "
        + unplaced
        + ", unfilled seats "
        + unfilledSeats
        + ")";
  }
}
