package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The joint list of interns who are linked: a couple, a team, friends. Each row says where every
 * member goes, best row first; a member may go without a place, so that a half stays unmatched.
 * Friends who want the same project together have rows with that project for each of them. After
 * the last row stands what nobody has to list: no member has a place.
 *
 * <p>So the members sit as one of the rows says, or not at all. There are no ties between rows.
 *
 * <pre>{@code
 * JointList couple =
 *     JointList.of(
 *         new int[] {4, 7}, // the interns
 *         new int[] {0, 0}, // both at project 0
 *         new int[] {0, 1}, // intern 4 at project 0, intern 7 at project 1
 *         new int[] {0, JointList.NO_PLACE});
 * }</pre>
 *
 * <p>Immutable; equal if members, rows and choices are the same, in the same order.
 */
public final class JointList {
  /** What a row says of a member who goes without a place. */
  public static final int NO_PLACE = -1;

  private final int[] members;
  private final int[][] rows;

  /** Which choice each row is, 1 for the first. */
  private final int[] choices;

  private JointList(int[] members, int[][] rows, int[] choices) {
    this.members = members;
    this.rows = rows;
    this.choices = choices;
  }

  /**
   * Returns a joint list.
   *
   * @param members two or more interns, each once
   * @param rows the project of each member in the order of members, {@link #NO_PLACE} for none; the
   *     best row first; no rows if nothing is wanted
   * @return the list
   * @throws IllegalArgumentException if there are fewer than two members, one is there twice or
   *     negative, a row has another length, gives nobody a place, is there twice, or has a number
   *     that is neither {@link #NO_PLACE} nor 0 or more
   */
  public static JointList of(int[] members, int[]... rows) {
    Objects.requireNonNull(members, "JointList.members");
    Objects.requireNonNull(rows, "JointList.rows");
    if (members.length < 2) {
      throw new IllegalArgumentException(
          "JointList: number of members is "
              + members.length
              + ", it must be at least 2. Maybe give a single intern a list of its own?");
    }
    Set<Integer> seen = new HashSet<>();
    for (int member : members) {
      if (member < 0) {
        throw new IllegalArgumentException("JointList: member is " + member + ", it must be >= 0");
      }
      if (!seen.add(member)) {
        throw new IllegalArgumentException("JointList: member " + member + " is there twice");
      }
    }
    int[][] copies = new int[rows.length][];
    Set<String> known = new HashSet<>();
    for (int row = 0; row < rows.length; row++) {
      Objects.requireNonNull(rows[row], "JointList.row");
      copies[row] = rows[row].clone();
      check(row, copies[row], members.length);
      if (!known.add(Arrays.toString(copies[row]))) {
        throw new IllegalArgumentException(
            "JointList: row " + row + " is there twice: " + Arrays.toString(copies[row]));
      }
    }
    return new JointList(
        members.clone(), copies, IntStream.rangeClosed(1, copies.length).toArray());
  }

  /**
   * Returns this list where rows fell away before, such as those that one side does not accept: as
   * in a list of one intern, they count as choices all the same.
   *
   * @param choices which choice each row is, 1 for the first, in ascending order
   * @return the list
   * @throws IllegalArgumentException if there is not one number a row, or one is less than 1 or not
   *     greater than the one before
   */
  public JointList withChoices(int... choices) {
    Objects.requireNonNull(choices, "JointList.choices");
    if (choices.length != rows.length) {
      throw new IllegalArgumentException(
          "JointList: number of choices is "
              + choices.length
              + ", it must be that of rows, "
              + rows.length);
    }
    for (int row = 0; row < choices.length; row++) {
      int least = row == 0 ? 0 : choices[row - 1];
      if (choices[row] <= least) {
        throw new IllegalArgumentException(
            "JointList: choice of row " + row + " is " + choices[row] + ", it must be > " + least);
      }
    }
    return new JointList(members, rows, choices.clone());
  }

  private static void check(int row, int[] projects, int members) {
    if (projects.length != members) {
      throw new IllegalArgumentException(
          "JointList: length of row "
              + row
              + " is "
              + projects.length
              + ", it must be that of members, "
              + members);
    }
    boolean anywhere = false;
    for (int project : projects) {
      if (project < NO_PLACE) {
        throw new IllegalArgumentException(
            "JointList: project in row " + row + " is " + project + ", it must be >= -1");
      }
      anywhere |= project >= 0;
    }
    if (!anywhere) {
      throw new IllegalArgumentException(
          "JointList: row "
              + row
              + " gives nobody a place. Maybe leave it out: no place for anybody comes after the"
              + " last row anyway");
    }
  }

  /** {@return the number of members, 2 or more} */
  public int size() {
    return members.length;
  }

  /**
   * Returns a member.
   *
   * @param place its place, from 0 to {@link #size} - 1
   * @return the intern
   */
  public int member(int place) {
    return members[place];
  }

  /** {@return the number of rows, 0 or more} */
  public int rows() {
    return rows.length;
  }

  /**
   * Returns where a row sends a member.
   *
   * @param row the row, 0 for the best
   * @param place the place of the member
   * @return the project, or {@link #NO_PLACE}
   */
  public int project(int row, int place) {
    return rows[row][place];
  }

  /**
   * Tells which choice a row is.
   *
   * @param row the row, 0 for the best
   * @return 1 for the first choice: one more than the row, unless rows {@linkplain #withChoices
   *     fell away} before it
   */
  public int choice(int row) {
    return choices[row];
  }

  /**
   * Tells which row an assignment gives the members.
   *
   * @param assignment an assignment
   * @return the row; {@link #rows} if no member has a place; -1 if they sit as no row says
   */
  public int rowOf(Assignment assignment) {
    Objects.requireNonNull(assignment, "JointList.assignment");
    for (int row = 0; row < rows.length; row++) {
      if (isAt(assignment, row)) {
        return row;
      }
    }
    for (int member : members) {
      if (assignment.isPlaced(member)) {
        return -1;
      }
    }
    return rows.length;
  }

  private boolean isAt(Assignment assignment, int row) {
    for (int place = 0; place < members.length; place++) {
      if (assignment.project(members[place]) != rows[row][place]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JointList that
        && Arrays.equals(members, that.members)
        && Arrays.deepEquals(rows, that.rows)
        && Arrays.equals(choices, that.choices);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(members) + Arrays.deepHashCode(rows))
        + Arrays.hashCode(choices);
  }

  @Override
  public String toString() {
    return "JointList(members " + Arrays.toString(members) + ", " + rows.length + " rows)";
  }
}
