package org.openinternship.matching.verify;

import java.util.Objects;

/**
 * A seat in a blocking coalition.
 *
 * @param pair the pair
 * @param intern its intern
 * @param project its project
 * @param kind why the project would have the intern
 */
public record BlockingSeat(int pair, int intern, int project, SeatCase kind) {
  /**
   * Checks that nothing is null.
   *
   * @param pair the pair
   * @param intern its intern
   * @param project its project
   * @param kind why the project would have the intern
   */
  public BlockingSeat {
    Objects.requireNonNull(kind, "BlockingSeat.kind");
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return 31 * (31 * (31 * pair + intern) + project) + kind.name().hashCode();
  }
}
