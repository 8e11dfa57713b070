package org.openinternship.core.finding;

import java.util.List;

/**
 * What a requirement says about its subject: an intern and a project, or a person who applies to a
 * program.
 */
public sealed interface Outcome {
  /** {@return that the requirement is met} */
  static Outcome satisfied() {
    return Satisfied.INSTANCE;
  }

  /**
   * That the requirement is not met.
   *
   * @param code why
   * @param arguments a value for each parameter of the code
   * @return the outcome
   */
  static Outcome violated(ReasonCode code, Object... arguments) {
    return new Violated(List.of(Reason.of(code, arguments)));
  }

  /**
   * That a fact is missing without which nobody can say.
   *
   * @param fact the fact, as in {@code hoursPerWeek of the intern}
   * @return the outcome
   */
  static Outcome unknown(String fact) {
    return new Unknown(List.of(Reason.of(ReasonCode.FACT_UNKNOWN, fact)));
  }

  /**
   * That a fact, or the proof of it, is on its way: nobody can say yet, which is no rejection.
   *
   * @param fact the fact, as in {@code answer to on-sanctions-list}
   * @return the outcome
   */
  static Outcome pending(String fact) {
    return new Pending(List.of(Reason.of(ReasonCode.FACT_PENDING, fact)));
  }

  /** {@return why; empty if the requirement is met} */
  List<Reason> reasons();

  /** The requirement is met. */
  record Satisfied() implements Outcome {
    private static final Satisfied INSTANCE = new Satisfied();

    @Override
    public List<Reason> reasons() {
      return List.of();
    }
  }

  /**
   * The requirement is not met.
   *
   * @param reasons why, at least one reason; what would meet it is in their arguments
   */
  record Violated(List<Reason> reasons) implements Outcome {
    /**
     * Copies the reasons.
     *
     * @param reasons why
     * @throws IllegalArgumentException if there is none
     */
    public Violated {
      reasons = checked("Violated", reasons);
    }
  }

  /**
   * A fact is missing without which nobody can say.
   *
   * @param reasons what is missing, at least one reason
   */
  record Unknown(List<Reason> reasons) implements Outcome {
    /**
     * Copies the reasons.
     *
     * @param reasons what is missing
     * @throws IllegalArgumentException if there is none
     */
    public Unknown {
      reasons = checked("Unknown", reasons);
    }
  }

  /**
   * A fact is on its way without which nobody can say.
   *
   * @param reasons what is awaited, at least one reason
   */
  record Pending(List<Reason> reasons) implements Outcome {
    /**
     * Copies the reasons.
     *
     * @param reasons what is awaited
     * @throws IllegalArgumentException if there is none
     */
    public Pending {
      reasons = checked("Pending", reasons);
    }
  }

  private static List<Reason> checked(String type, List<Reason> reasons) {
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException(type + ": there is no reason; it needs at least 1");
    }
    return List.copyOf(reasons);
  }
}
