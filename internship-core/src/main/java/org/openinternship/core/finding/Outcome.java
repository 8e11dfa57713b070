package org.openinternship.core.finding;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;

/**
 * The answer of a requirement about its subject: an intern and a project, or a person who applies
 * to a program.
 */
public sealed interface Outcome {
  /** {@return the outcome of a requirement that is met} */
  static Outcome satisfied() {
    return Satisfied.INSTANCE;
  }

  /**
   * Says that the requirement is not met.
   *
   * @param code why
   * @param arguments a value for each parameter of the code
   * @return the outcome
   */
  static Outcome violated(ReasonCode code, Object... arguments) {
    return new Violated(List.of(Reason.of(code, arguments)));
  }

  /**
   * Says that a fact is missing without which nobody can tell.
   *
   * @param fact the fact, as in {@code hoursPerWeek of the intern}
   * @return the outcome
   */
  static Outcome unknown(String fact) {
    Objects.requireNonNull(fact, "Outcome.fact");
    return new Unknown(List.of(Reason.of(GeneralReason.FACT_UNKNOWN, fact)));
  }

  /**
   * Says that a fact, or the proof of it, is on its way: nobody can tell yet, which is no
   * rejection.
   *
   * @param fact the fact, as in {@code answer to on-sanctions-list}
   * @return the outcome
   */
  static Outcome pending(String fact) {
    Objects.requireNonNull(fact, "Outcome.fact");
    return new Pending(List.of(Reason.of(GeneralReason.FACT_PENDING, fact)));
  }

  /** {@return the reasons why it is not; empty if the requirement is met} */
  List<Reason> reasons();

  /** The outcome of a requirement that is met. */
  record Satisfied() implements Outcome {
    private static final Satisfied INSTANCE = new Satisfied();

    @Override
    public List<Reason> reasons() {
      return List.of();
    }
  }

  /**
   * The outcome of a requirement that is not met.
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
   * The outcome where a fact is missing without which nobody can tell.
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
   * The outcome where a fact is on its way without which nobody can tell.
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
    Texts.checkNotEmpty(type, "reasons", reasons);
    return Copies.list(reasons, type + ".reasons");
  }
}
