package org.openinternship.core.reason;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.openinternship.core.internal.Hashes;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;

/**
 * A reason: a code and the figures that belong to it. The code and its arguments are the contract,
 * on which a host builds; {@link #message()} is the English sentence, {@link ReasonTexts} has other
 * languages.
 *
 * <p><strong>Arguments keep their types</strong>, as far as JSON can tell them again. An argument
 * is given as a number, a text, a constant of an enum, a value of {@code java.time}, a {@link
 * TextValue} (a key, a period, an amount ...) or a collection of these; anything else is refused,
 * so that no person or place gets into a message by accident. It is kept as
 *
 * <ul>
 *   <li>a {@link Long}, or a {@link java.math.BigDecimal} without zeros at its end, for a number;
 *   <li>a {@link java.time.LocalDate}, {@link java.time.Instant} or {@link java.time.Duration}
 *       where the code's {@link ReasonText} says that the parameter is a date, instant or duration;
 *   <li>a {@link List} of such values, in the order given, for a collection;
 *   <li>the text for everything else; {@link #argument(String, Function)} reads a key, a constant
 *       or a period from it.
 * </ul>
 *
 * <p>JSON writes numbers as numbers, lists as lists and the rest as texts. A parameter that is a
 * date takes the text of a date as well, so a reason that is read equals the one that was written,
 * and nobody has to tell JSON about the types. Two reasons are equal if their codes are and their
 * arguments as they are kept.
 *
 * @param code the code
 * @param arguments a value for each of the code's {@linkplain ReasonText#parameters() parameters},
 *     kept in their order; no personal data
 */
public record Reason(ReasonCode code, Map<String, Object> arguments) {
  /**
   * Checks that each parameter of the code has a value of its kind and that there is no other.
   *
   * @param code the code
   * @param arguments a value for each parameter of the code
   * @throws IllegalArgumentException if one is missing, one too many or of the wrong kind, or the
   *     name of the code is no key, as one that is empty or has control characters
   * @throws NullPointerException if the code has no name
   */
  public Reason {
    Objects.requireNonNull(code, "Reason.code");
    Objects.requireNonNull(arguments, "Reason.arguments");
    checkName(code);
    Map<String, ArgumentKind> kinds = code.text().kinds();
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (Map.Entry<String, ArgumentKind> kind : kinds.entrySet()) {
      String parameter = kind.getKey();
      if (!arguments.containsKey(parameter)) {
        throw new IllegalArgumentException(
            "Reason: argument '%s' of %s is missing; it has %s"
                .formatted(parameter, code.name(), kinds.keySet()));
      }
      String where = "argument '" + parameter + "' of " + code.name();
      ordered.put(parameter, kind.getValue().keep(where, arguments.get(parameter)));
    }
    if (arguments.size() != kinds.size()) {
      throw new IllegalArgumentException(
          "Reason: %s takes %s, not %s"
              .formatted(code.name(), kinds.keySet(), Quoted.of(arguments.keySet().toString())));
    }
    arguments = Collections.unmodifiableMap(ordered);
  }

  /** The name goes into JSON and into files of texts; that of a constant is a word of Java. */
  private static void checkName(ReasonCode code) {
    if (!(code instanceof Enum) && !(code instanceof WordCode)) {
      Texts.key("ReasonCode", "name of " + code.getClass().getName(), code.name());
    }
  }

  /**
   * Makes a reason whose arguments are given in the order of the code's parameters.
   *
   * @param code the code
   * @param arguments the values
   * @return the reason
   * @throws IllegalArgumentException if there are more or fewer than the code has parameters, or
   *     one is of the wrong kind
   */
  public static Reason of(ReasonCode code, Object... arguments) {
    Objects.requireNonNull(code, "Reason.code");
    Objects.requireNonNull(arguments, "Reason.arguments");
    List<String> parameters = code.text().parameters();
    if (arguments.length != parameters.size()) {
      throw new IllegalArgumentException(
          "Reason: %s takes %s, not %s values"
              .formatted(code.name(), parameters, arguments.length));
    }
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      named.put(parameters.get(i), arguments[i]);
    }
    return new Reason(code, named);
  }

  /**
   * Returns one argument as text, exactly.
   *
   * @param parameter its name
   * @return plain numbers without rounding, ISO dates, constants, commas between items
   * @throws IllegalArgumentException if the code has no such parameter
   */
  public String argument(String parameter) {
    return ArgumentKind.exact(kept(parameter));
  }

  /**
   * Reads one argument, as in {@code argument("intern", InternId::of)} or {@code argument("phase",
   * PhaseKind::valueOf)}.
   *
   * @param parameter its name
   * @param reader makes the value of its text
   * @param <T> the value
   * @return the value
   * @throws IllegalArgumentException if the code has no such parameter
   */
  public <T> T argument(String parameter, Function<? super String, ? extends T> reader) {
    Objects.requireNonNull(reader, "Reason.reader");
    return reader.apply(argument(parameter));
  }

  /**
   * Returns one argument that is a whole number.
   *
   * @param parameter its name
   * @return the number
   * @throws IllegalArgumentException if the code has no such parameter or it is no whole number
   */
  public long number(String parameter) {
    if (kept(parameter) instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException(
        "Reason: argument '%s' of %s is %s, it must be a whole number"
            .formatted(parameter, code.name(), Quoted.of(argument(parameter))));
  }

  /**
   * {@return the reason as an English sentence without a full stop, as {@link
   * ReasonTexts#english()} tell it to a coordinator who reads UTC}
   */
  public String message() {
    return ReasonTexts.english().message(this);
  }

  /** {@return the code and the message} */
  @Override
  public String toString() {
    return code.name() + ": " + message();
  }

  private Object kept(String parameter) {
    Object value = arguments.get(Objects.requireNonNull(parameter, "Reason.parameter"));
    if (value == null) {
      throw new IllegalArgumentException(
          "Reason: %s has no argument %s, only %s"
              .formatted(code.name(), Quoted.of(parameter), code.text().parameters()));
    }
    return value;
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return Hashes.of(code.name(), arguments);
  }
}
