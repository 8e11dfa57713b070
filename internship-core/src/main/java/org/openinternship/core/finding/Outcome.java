package org.openinternship.core.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
   * Says whether the requirement is met.
   *
   * @param met whether it is
   * @param code why not
   * @param arguments a value for each parameter of the code; looked at only if it is not met
   * @return satisfied or violated
   */
  static Outcome of(boolean met, ReasonCode code, Object... arguments) {
    Objects.requireNonNull(code, "Outcome.code");
    Objects.requireNonNull(arguments, "Outcome.arguments");
    return met ? satisfied() : violated(code, arguments);
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
   * @param fact the fact, a constant of the area's or the host's own enum
   * @return the outcome
   */
  static Outcome unknown(FactName fact) {
    return unknown(nameOf(fact));
  }

  /**
   * Says that a fact of the host's own is missing without which nobody can tell.
   *
   * @param fact the fact, as a noun with its article, which ends the sentence "we do not know ...":
   *     {@code the answer to on-sanctions-list}
   * @return the outcome
   * @throws IllegalArgumentException if it is blank
   */
  static Outcome unknown(String fact) {
    fact = Texts.name("Outcome", "fact", fact);
    return new Unknown(List.of(Reason.of(GeneralReason.FACT_UNKNOWN, fact)));
  }

  /**
   * Says that a fact, or the proof of it, is on its way: nobody can tell yet, which is no
   * rejection.
   *
   * @param fact the fact, a constant of the area's or the host's own enum
   * @return the outcome
   */
  static Outcome pending(FactName fact) {
    return pending(nameOf(fact));
  }

  /**
   * Says that a fact of the host's own, or the proof of it, is on its way: nobody can tell yet,
   * which is no rejection.
   *
   * @param fact the fact, as a noun with its article, which ends the sentence "we do not know ...":
   *     {@code the answer to on-sanctions-list}
   * @return the outcome
   * @throws IllegalArgumentException if it is blank
   */
  static Outcome pending(String fact) {
    fact = Texts.name("Outcome", "fact", fact);
    return new Pending(List.of(Reason.of(GeneralReason.FACT_PENDING, fact)));
  }

  /**
   * Puts together the outcomes of the parts of a requirement that must all be met: violated if one
   * is, else unknown if one is, else pending if one is, else satisfied. No part hides another.
   *
   * @param parts the outcomes of the parts, in the order of the requirement; none is satisfied
   * @return the outcome, with the reasons of every part, those of the parts that decide first
   */
  static Outcome allOf(List<Outcome> parts) {
    List<Outcome> copy = Copies.list(parts, "Outcome.parts");
    List<Reason> reasons = new ArrayList<>();
    for (Class<? extends Outcome> kind : List.of(Violated.class, Unknown.class, Pending.class)) {
      copy.stream().filter(kind::isInstance).map(Outcome::reasons).forEach(reasons::addAll);
    }
    if (copy.stream().anyMatch(Violated.class::isInstance)) {
      return new Violated(reasons);
    } else if (copy.stream().anyMatch(Unknown.class::isInstance)) {
      return new Unknown(reasons);
    }
    return reasons.isEmpty() ? satisfied() : new Pending(reasons);
  }

  /** {@return the reasons why it is not; empty if the requirement is met} */
  List<Reason> reasons();

  /**
   * {@return the names of the facts that are not known, as the reasons have them; those that are
   * awaited are not among them}
   */
  default Set<String> missingFacts() {
    Set<String> facts = new LinkedHashSet<>();
    for (Reason reason : reasons()) {
      if (reason.code() == GeneralReason.FACT_UNKNOWN) {
        facts.add(reason.argument("fact"));
      }
    }
    return Collections.unmodifiableSet(facts);
  }

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
   * @param reasons why, at least one reason; what would meet it is in their arguments; behind them
   *     what is missing or awaited of its other parts
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

  private static String nameOf(FactName fact) {
    Objects.requireNonNull(fact, "Outcome.fact");
    return fact.name();
  }

  private static List<Reason> checked(String type, List<Reason> reasons) {
    Texts.checkNotEmpty(type, "reasons", reasons);
    return Copies.list(reasons, type + ".reasons");
  }
}
