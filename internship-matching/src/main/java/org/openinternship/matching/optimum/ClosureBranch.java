package org.openinternship.matching.optimum;

/** Decisions of what closes, with the bound of all that can come of them; the best bound first. */
final class ClosureBranch implements Comparable<ClosureBranch> {
  static final byte UNDECIDED = 0;

  private final byte[] decided;
  private final StackValue bound;
  private final int next;
  private final byte first;
  private final int depth;
  private final long number;

  /**
   * Makes a branch.
   *
   * @param decided what is decided of each
   * @param bound what nothing that can come of it is better than
   * @param next which one to decide next
   * @param first the decision to try first
   * @param number how many branches were made before
   */
  ClosureBranch(byte[] decided, StackValue bound, int next, byte first, long number) {
    this.decided = decided.clone();
    this.bound = bound;
    this.next = next;
    this.first = first;
    this.number = number;
    int count = 0;
    for (byte each : decided) {
      count += each == UNDECIDED ? 0 : 1;
    }
    this.depth = count;
  }

  byte[] decided() {
    return decided.clone();
  }

  StackValue bound() {
    return bound;
  }

  int next() {
    return next;
  }

  byte first() {
    return first;
  }

  @Override
  public int compareTo(ClosureBranch other) {
    int order = bound.compareTo(other.bound);
    order = order != 0 ? order : Integer.compare(other.depth, depth);
    return order != 0 ? order : Long.compare(number, other.number);
  }
}
