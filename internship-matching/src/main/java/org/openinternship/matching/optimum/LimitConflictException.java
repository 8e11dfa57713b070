package org.openinternship.matching.optimum;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;

/**
 * The answer that no assignment keeps every lower limit of a market, with the proof. Through the
 * engine it is a finding with a code instead.
 */
public final class LimitConflictException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** Why not. */
  private final transient LimitConflict conflict;

  LimitConflictException(LimitConflict conflict) {
    super(
        "Optimum: the lower limits of nodes "
            + shown(conflict)
            + " need "
            + conflict.needed()
            + (conflict.needed() == 1 ? " intern, and at most " : " interns, and at most ")
            + conflict.available()
            + " can come. Maybe lower one of the limits, or let more interns bid there?");
    this.conflict = conflict;
  }

  private static String shown(LimitConflict conflict) {
    int shown = Math.min(10, conflict.nodes().size());
    return conflict.nodes().subList(0, shown)
        + (shown < conflict.nodes().size() ? " and more" : "");
  }

  /** {@return which limits, and who and what is in the way} */
  public LimitConflict conflict() {
    return conflict;
  }

  /**
   * Refuses: a conflict is no serializable value, and half an exception would be worse than none.
   *
   * @param out is never written to
   * @throws NotSerializableException always
   */
  private void writeObject(ObjectOutputStream out) throws NotSerializableException {
    throw new NotSerializableException(
        LimitConflictException.class.getName()
            + ": its conflict is not serializable. Maybe send its message");
  }
}
