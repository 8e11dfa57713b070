package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * The limits of seats on projects and on nested groups of projects: project within supervisor
 * within unit within host.
 *
 * <p>Nodes are dense ints: projects are {@code 0..projects()-1}, groups follow, and a parent always
 * has a larger number than its children. Every node has at most one parent, so the limits are
 * nested or disjoint (a <i>laminar</i> family). Any node may have capacity 0 and any may be {@link
 * #UNLIMITED}; a group's capacity may be smaller than that of one of its projects or larger than
 * the sum of them. Immutable and safe to share.
 */
public final class CapacityTree {

  /** The capacity of a node that never fills. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  private final int projects;
  private final int[] parent;
  private final int[] capacity;
  private final boolean[] canBind;
  private final int[] projectsBelow;
  private final int[] institution;

  private CapacityTree(int projects, int[] parent, int[] capacity) {
    this.projects = projects;
    this.parent = parent;
    this.capacity = capacity;
    this.canBind = new boolean[parent.length];
    this.projectsBelow = new int[parent.length];
    weighLimits();
    this.institution = institutions();
  }

  /**
   * Returns a tree of projects without groups.
   *
   * @param seats the seats of each project, 0 or more, or {@link #UNLIMITED}
   * @return the tree, which is then a row of leaves
   * @throws IllegalArgumentException if a number of seats is negative
   */
  public static CapacityTree flat(int... seats) {
    Objects.requireNonNull(seats, "CapacityTree.seats");
    return builder(seats).build();
  }

  /**
   * Starts a tree from its projects; groups are added from the inside out.
   *
   * @param seats the seats of each project, 0 or more, or {@link #UNLIMITED}
   * @return a builder that so far holds the projects
   * @throws IllegalArgumentException if a number of seats is negative
   */
  public static Builder builder(int... seats) {
    Objects.requireNonNull(seats, "CapacityTree.seats");
    return new Builder(seats);
  }

  /**
   * Returns the number of projects; they are the nodes {@code 0..projects()-1}.
   *
   * @return 0 or more
   */
  public int projects() {
    return projects;
  }

  /**
   * Returns the number of projects and groups.
   *
   * @return at least {@link #projects()}
   */
  public int nodes() {
    return parent.length;
  }

  /**
   * Returns the group directly above a node.
   *
   * @param node a project or group
   * @return the group, always a larger number than {@code node}, or -1 at the top
   */
  public int parent(int node) {
    return parent[node];
  }

  /**
   * Returns the limit of a node.
   *
   * @param node a project or group
   * @return 0 or more; {@link #UNLIMITED} if it never fills
   */
  public int capacity(int node) {
    return capacity[node];
  }

  /**
   * Tells whether the node has a limit at all.
   *
   * @param node a project or group
   * @return false if its capacity is {@link #UNLIMITED}
   */
  public boolean isLimited(int node) {
    return capacity[node] != UNLIMITED;
  }

  /**
   * Tells whether a group's limit can ever keep somebody out: whether it is less than what the
   * seats and limits below it let arrive. That is judged from seats and limits alone, so nothing
   * that interns ask for changes it.
   *
   * @param node a project or group
   * @return whether it is a group that takes fewer than all its children could hold together; false
   *     for a project, which takes exactly what it holds
   */
  public boolean canBind(int node) {
    return canBind[node];
  }

  /**
   * Tells whether projects compete for the same seats below a group: its limit {@linkplain #canBind
   * can bind} and it has at least two projects. Any other group decides nothing.
   *
   * @param node a project or group
   * @return whether it is such a group
   */
  public boolean isShared(int node) {
    return canBind[node] && projectsBelow[node] > 1;
  }

  /** Tells whether any group is shared. */
  boolean hasShared() {
    for (int group = projects; group < parent.length; group++) {
      if (isShared(group)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whose ranking orders the interns of a project: that of the topmost shared group on its
   * path that ranks, or else the nearest one.
   *
   * @param project a project
   * @param ranks whether a project or group ranks
   * @return the project or group; -1 if nobody on the path ranks
   */
  public int rankingAt(int project, IntPredicate ranks) {
    Objects.requireNonNull(ranks, "CapacityTree.ranks");
    int nearest = -1;
    int deciding = -1;
    for (int node = project; node >= 0; node = parent[node]) {
      if (ranks.test(node)) {
        nearest = nearest < 0 ? node : nearest;
        deciding = isShared(node) ? node : deciding;
      }
    }
    return deciding >= 0 ? deciding : nearest;
  }

  /**
   * Returns the topmost shared group on a project's path: all projects with the same institution
   * compete for the same seats, and the market keeps one order of pairs for them.
   *
   * @param project a project
   * @return the topmost group that is {@linkplain #isShared shared}, or the project itself if no
   *     group above it is
   */
  public int institution(int project) {
    return institution[project];
  }

  /**
   * Tells whether a node is another or lies above it.
   *
   * @param node the node above
   * @param below the node below
   * @return true if the path from {@code below} to the top passes {@code node}
   */
  public boolean contains(int node, int below) {
    int at = below;
    while (at >= 0 && at < node) {
      at = parent[at];
    }
    return at == node;
  }

  int[] capacities() {
    return capacity.clone();
  }

  private void weighLimits() {
    long[] arriving = new long[parent.length];
    for (int node = 0; node < parent.length; node++) {
      if (node < projects) {
        arriving[node] = capacity[node];
        projectsBelow[node] = 1;
      }
      canBind[node] = node >= projects && isLimited(node) && capacity[node] < arriving[node];
      if (parent[node] >= 0) {
        arriving[parent[node]] += canBind[node] ? capacity[node] : arriving[node];
        projectsBelow[parent[node]] += projectsBelow[node];
      }
    }
  }

  private int[] institutions() {
    int[] topmost = new int[parent.length];
    for (int node = parent.length - 1; node >= 0; node--) {
      int above = parent[node] < 0 ? -1 : topmost[parent[node]];
      topmost[node] = above >= 0 ? above : isShared(node) || node < projects ? node : -1;
    }
    return Arrays.copyOf(topmost, projects);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CapacityTree that
        && projects == that.projects
        && Arrays.equals(parent, that.parent)
        && Arrays.equals(capacity, that.capacity);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(parent) + Arrays.hashCode(capacity);
  }

  @Override
  public String toString() {
    return "CapacityTree(" + projects + " projects, " + (nodes() - projects) + " groups)";
  }

  /**
   * A builder that adds groups above projects and other groups. Not safe for use by several
   * threads.
   */
  public static final class Builder {

    private final int projects;
    private int nodes;
    private int[] parent;
    private int[] capacity;

    private Builder(int[] seats) {
      for (int project = 0; project < seats.length; project++) {
        if (seats[project] < 0) {
          throw new IllegalArgumentException(
              "CapacityTree: seats of project "
                  + project
                  + " is "
                  + seats[project]
                  + ", it must be at least 0");
        }
      }
      projects = seats.length;
      nodes = seats.length;
      capacity = seats.clone();
      parent = new int[seats.length];
      Arrays.fill(parent, -1);
    }

    /**
     * Adds a group: at most {@code limit} interns in all its children together.
     *
     * @param limit 0 or more, or {@link CapacityTree#UNLIMITED}
     * @param children projects and groups that have no group yet; may be empty
     * @return the new node
     * @throws IllegalArgumentException if the limit is negative, or a child is unknown or already
     *     has a group
     */
    public int group(int limit, int... children) {
      Objects.requireNonNull(children, "CapacityTree.children");
      int node = nodes;
      if (limit < 0) {
        throw new IllegalArgumentException(
            "CapacityTree: capacity of group " + node + " is " + limit + ", it must be at least 0");
      }
      for (int child : children) {
        checkFree(node, child);
      }
      int[] sorted = children.clone();
      Arrays.sort(sorted);
      for (int k = 1; k < sorted.length; k++) {
        if (sorted[k] == sorted[k - 1]) {
          throw new IllegalArgumentException(
              "CapacityTree: group " + node + " names child " + sorted[k] + " twice");
        }
      }
      if (nodes == parent.length) {
        int larger = Math.max(8, nodes + (nodes >> 1));
        parent = Arrays.copyOf(parent, larger);
        capacity = Arrays.copyOf(capacity, larger);
      }
      parent[node] = -1;
      capacity[node] = limit;
      for (int child : children) {
        parent[child] = node;
      }
      nodes++;
      return node;
    }

    private void checkFree(int node, int child) {
      if (child < 0 || child >= nodes) {
        throw new IllegalArgumentException(
            "CapacityTree: child of group "
                + node
                + " is "
                + child
                + ", it must be from 0 to "
                + (nodes - 1)
                + ". Maybe the inner group is to be added first?");
      }
      if (parent[child] >= 0) {
        throw new IllegalArgumentException(
            "CapacityTree: node "
                + child
                + " cannot be put below group "
                + node
                + ": it is already below group "
                + parent[child]);
      }
    }

    /**
     * Returns the tree as built so far; the builder may be used on.
     *
     * @return an immutable tree
     */
    public CapacityTree build() {
      return new CapacityTree(
          projects, Arrays.copyOf(parent, nodes), Arrays.copyOf(capacity, nodes));
    }

    /** {@return the name of this type and the number of projects and groups so far} */
    @Override
    public String toString() {
      return "CapacityTree.Builder: " + projects + " projects, " + (nodes - projects) + " groups";
    }
  }
}
