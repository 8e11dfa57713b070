package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.Objects;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Indices;

/**
 * Seats of projects that are reserved for categories of interns, and who belongs to which. An
 * intern may belong to several categories, or to none.
 *
 * <p><b>What a project chooses.</b> It goes down its order of interns. Reserved seats go by the
 * meritorious horizontal choice: whoever makes more reserved seats fillable, together with those
 * chosen before, gets one; which seat that is stays open until all are chosen, so that an intern of
 * two categories never blocks a seat that another one could leave to them. Open seats go to the
 * best. Which of both come first is the {@link FillOrder}, and reserved seats that stay unfilled go
 * by {@link UnfilledReserves}; neither has a default. The choice is substitutable and size
 * monotonic, so what is known of stable results holds with it.
 *
 * <p><b>Pins.</b> Interns who are pinned to a project sit first, and under either order on reserved
 * seats of theirs, as many as can; the others on open seats, and where there are too few, a pin
 * takes one of the reserved seats away, whichever would be filled last.
 *
 * <p>Immutable. Source: Sonmez, Yenmez, <i>Affirmative action in India via vertical, horizontal,
 * and overlapping reservations</i>, Econometrica 90 (2022).
 */
public final class Reserves {
  /** The most categories of a market. */
  public static final int MAX_CATEGORIES = 64;

  /** In place of a category: an open seat. */
  public static final int OPEN = -1;

  /** In place of a category: no seat at all. */
  public static final int NO_SEAT = -2;

  private final FillOrder order;
  private final UnfilledReserves unfilled;

  /** Of each project the seats by category, as long as there are categories; or empty. */
  private final int[][] seats;

  /** Of each project all of them together. */
  private final int[] total;

  /** Of each intern the categories, as bits. */
  private final long[] categories;

  private Reserves(FillOrder order, UnfilledReserves unfilled, int[][] seats, long[] categories) {
    this.order = order;
    this.unfilled = unfilled;
    this.seats = seats;
    this.total = Arrays.stream(seats).mapToInt(row -> Arrays.stream(row).sum()).toArray();
    this.categories = categories;
  }

  /**
   * Starts with nothing reserved.
   *
   * @param order which seats are filled first
   * @param unfilled what becomes of reserved seats without interns of their category
   * @return a builder
   */
  public static Builder filling(FillOrder order, UnfilledReserves unfilled) {
    Objects.requireNonNull(order, "Reserves.order");
    Objects.requireNonNull(unfilled, "Reserves.unfilled");
    return new Builder(order, unfilled);
  }

  /** {@return which seats are filled first} */
  public FillOrder order() {
    return order;
  }

  /** {@return what becomes of reserved seats without interns of their category} */
  public UnfilledReserves unfilled() {
    return unfilled;
  }

  /**
   * Returns how many seats of a project are reserved for a category.
   *
   * @param project the project
   * @param category the category
   * @return 0 or more
   */
  public int seats(int project, int category) {
    return isAt(project, seats.length) && isAt(category, seats[project].length)
        ? seats[project][category]
        : 0;
  }

  /**
   * Returns how many seats of a project are reserved.
   *
   * @param project the project
   * @return 0 or more
   */
  public int seats(int project) {
    return isAt(project, total.length) ? total[project] : 0;
  }

  /**
   * Tells whether an intern belongs to a category.
   *
   * @param intern the intern
   * @param category the category
   * @return true if it was said
   */
  public boolean isMember(int intern, int category) {
    return category >= 0 && category < MAX_CATEGORIES && (categories(intern) >>> category & 1) == 1;
  }

  /**
   * Returns the categories of an intern.
   *
   * @param intern the intern
   * @return bit k is set for category k
   */
  public long categories(int intern) {
    return isAt(intern, categories.length) ? categories[intern] : 0;
  }

  /**
   * Returns the categories for which a project reserves seats.
   *
   * @param project the project
   * @return bit k is set for category k
   */
  public long categoriesAt(int project) {
    long bits = 0;
    for (int c = 0; isAt(project, seats.length) && c < seats[project].length; c++) {
      bits |= seats[project][c] > 0 ? 1L << c : 0;
    }
    return bits;
  }

  /** What nothing was said of has none. */
  private static boolean isAt(int index, int length) {
    return index >= 0 && index < length;
  }

  /** Tells whether any seat is reserved. */
  boolean any() {
    return Arrays.stream(total).anyMatch(all -> all > 0);
  }

  void check(CapacityTree tree, int interns) {
    if (categories.length > interns) {
      Indices.check("Reserves", "intern of a category", categories.length - 1, interns);
    }
    if (seats.length > tree.projects()) {
      Indices.check("Reserves", "project", seats.length - 1, tree.projects());
    }
    for (int project = 0; project < seats.length; project++) {
      int reserved = seats(project);
      if (reserved > tree.capacity(project)) {
        throw new IllegalArgumentException(
            "Reserves: reserved seats of project %s are %s, they must be at most its seats, %s"
                .formatted(project, reserved, tree.capacity(project)));
      }
      if (reserved > 0 && tree.institution(project) != project) {
        throw new IllegalArgumentException(
            ("Reserves: project %s reserves seats and shares the limit of group %s with other"
                    + " projects: with both no choice is known that leaves interns no reason to"
                    + " lie. Maybe divide the limit among the projects?")
                .formatted(project, tree.institution(project)));
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reserves that
        && order == that.order
        && unfilled == that.unfilled
        && Arrays.deepEquals(seats, that.seats)
        && Arrays.equals(categories, that.categories);
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.deepHashCode(seats) + Arrays.hashCode(categories))
        + 31 * order.name().hashCode()
        + unfilled.name().hashCode();
  }

  /** {@return how many seats are reserved, and how they are filled; nobody's category} */
  @Override
  public String toString() {
    return "Reserves("
        + Arrays.stream(total).asLongStream().sum()
        + " seats, "
        + order
        + ", "
        + unfilled
        + ")";
  }

  /** A builder of reserves; not safe for use by several threads. */
  public static final class Builder {
    private final FillOrder order;
    private final UnfilledReserves unfilled;
    private int[][] seats = {};
    private int projects;
    private long[] categories = {};
    private int interns;

    private Builder(FillOrder order, UnfilledReserves unfilled) {
      this.order = order;
      this.unfilled = unfilled;
    }

    /**
     * Reserves seats of a project for a category; said again it replaces what was said before.
     *
     * @param project the project, {@code 0..9,999,999}
     * @param category the category, {@code 0..63}
     * @param count how many, 0 or more
     * @return this
     * @throws IllegalArgumentException if a number is out of bounds
     */
    public Builder seats(int project, int category, int count) {
      Bounds.check("Reserves", "project", project, 0, Bounds.MAX_COUNT - 1);
      checkCategory(category);
      Bounds.check("Reserves", "seats", count, 0, Bounds.MAX_COUNT);
      if (project >= seats.length) {
        int from = seats.length;
        seats = Arrays.copyOf(seats, grown(project));
        Arrays.fill(seats, from, seats.length, new int[0]);
      }
      projects = Math.max(projects, project + 1);
      int[] row = seats[project];
      int[] next = Arrays.copyOf(row, Math.max(row.length, category + 1));
      next[category] = count;
      seats[project] = Arrays.stream(next).sum() == 0 ? new int[0] : next;
      return this;
    }

    /**
     * Says that an intern belongs to a category.
     *
     * @param intern the intern, {@code 0..9,999,999}
     * @param category the category, {@code 0..63}
     * @return this
     * @throws IllegalArgumentException if a number is out of bounds
     */
    public Builder member(int intern, int category) {
      Bounds.check("Reserves", "intern", intern, 0, Bounds.MAX_COUNT - 1);
      checkCategory(category);
      if (intern >= categories.length) {
        categories = Arrays.copyOf(categories, grown(intern));
      }
      interns = Math.max(interns, intern + 1);
      categories[intern] |= 1L << category;
      return this;
    }

    private static void checkCategory(int category) {
      Bounds.check("Reserves", "category", category, 0, MAX_CATEGORIES - 1);
    }

    private static int grown(int index) {
      return (int) Math.min(Integer.MAX_VALUE - 8, Math.max(8L, index + 1L + (index >> 1)));
    }

    /** {@return the reserves} */
    public Reserves build() {
      return new Reserves(
          order, unfilled, Arrays.copyOf(seats, projects), Arrays.copyOf(categories, interns));
    }

    /** {@return the name of this type, and what would be built in short} */
    @Override
    public String toString() {
      return "Reserves.Builder(" + build() + ")";
    }
  }
}
