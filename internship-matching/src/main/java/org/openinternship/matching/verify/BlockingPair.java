package org.openinternship.matching.verify;

import java.util.Objects;

/**
 * An intern and a project who would both rather be together than what the assignment gives them.
 *
 * @param pair the pair
 * @param intern its intern, unplaced or preferring the project to its place
 * @param project its project
 * @param kind why the project's side would agree
 * @param node the innermost full node on the project's path: the project itself, a group above it,
 *     or -1 if there is room everywhere
 */
public record BlockingPair(int pair, int intern, int project, BlockingCase kind, int node) {
  /**
   * Checks that nothing is null.
   *
   * @param pair the pair
   * @param intern its intern, unplaced or preferring the project to its place
   * @param project its project
   * @param kind why the project's side would agree
   * @param node the innermost full node on the project's path: the project itself, a group above
   *     it, or -1 if there is room everywhere
   */
  public BlockingPair {
    Objects.requireNonNull(kind, "BlockingPair.kind");
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return 31 * (31 * (31 * (31 * pair + intern) + project) + kind.name().hashCode()) + node;
  }
}
