package org.openinternship.core.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A reason: a code of a closed set and the figures that belong to it. The code and the names of its
 * arguments are the contract, on which a host builds its own texts in its own language; {@link
 * #message()} is the English default.
 *
 * @param code the code
 * @param arguments a value for each of the code's {@linkplain ReasonCode#parameters() parameters},
 *     kept in their order; no personal data
 */
public record Reason(ReasonCode code, Map<String, String> arguments) {
  /**
   * Checks that each parameter of the code has a value and that there is no other.
   *
   * @param code the code
   * @param arguments a value for each parameter of the code
   * @throws IllegalArgumentException if one is missing or one too many
   */
  public Reason {
    List<String> parameters = code.parameters();
    Map<String, String> ordered = new LinkedHashMap<>();
    for (String parameter : parameters) {
      String value = arguments.get(parameter);
      if (value == null) {
        throw new IllegalArgumentException(
            "Reason: argument '"
                + parameter
                + "' of "
                + code
                + " is missing; it has "
                + parameters);
      }
      ordered.put(parameter, value);
    }
    if (arguments.size() != parameters.size()) {
      throw new IllegalArgumentException(
          "Reason: " + code + " takes " + parameters + ", not " + arguments.keySet());
    }
    arguments = Collections.unmodifiableMap(ordered);
  }

  /**
   * A reason whose arguments are given in the order of the code's parameters.
   *
   * @param code the code
   * @param arguments the values, turned into text by {@code String.valueOf}
   * @return the reason
   * @throws IllegalArgumentException if there are more or fewer than the code has parameters
   */
  public static Reason of(ReasonCode code, Object... arguments) {
    List<String> parameters = code.parameters();
    if (arguments.length != parameters.size()) {
      throw new IllegalArgumentException(
          "Reason: " + code + " takes " + parameters + ", not " + arguments.length + " values");
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      named.put(parameters.get(i), String.valueOf(arguments[i]));
    }
    return new Reason(code, named);
  }

  /**
   * The value of one argument.
   *
   * @param parameter its name
   * @return its value
   * @throws IllegalArgumentException if the code has no such parameter
   */
  public String argument(String parameter) {
    String value = arguments.get(parameter);
    if (value == null) {
      throw new IllegalArgumentException(
          "Reason: " + code + " has no argument '" + parameter + "', only " + code.parameters());
    }
    return value;
  }

  /** {@return the reason as an English sentence without a full stop} */
  public String message() {
    return code.render(arguments);
  }

  /** {@return the code and the message} */
  @Override
  public String toString() {
    return code + ": " + message();
  }
}
