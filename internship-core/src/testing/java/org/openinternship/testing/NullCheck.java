package org.openinternship.testing;

import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Calls every public constructor and method of a type with null for each reference in turn. What is
 * right is a {@link NullPointerException} whose message names what is null, as in {@code
 * "Gate.conditions"}, or is a sentence with a likely cause; a message of the JDK, which names what
 * could not be called, does not count. Any {@link NullPointerException} will do of a generated
 * builder, whose methods are named for the attribute and do nothing else, and of {@code compareTo},
 * which has one parameter and is called by the JDK.
 */
public final class NullCheck {
  private final PublicEntries entries;

  /** Calls with these samples for the other parameters. */
  public NullCheck(Samples samples) {
    this.entries = new PublicEntries(samples);
  }

  /** A line for each parameter that takes null or refuses it in another way, and for each gap. */
  public List<String> problems(Class<?> type) {
    List<String> problems = new ArrayList<>();
    PublicEntries.of(type).forEach(entry -> check(type, entry, problems));
    return problems;
  }

  private void check(Class<?> type, Executable called, List<String> problems) {
    Class<?>[] raw = called.getParameterTypes();
    if (Arrays.stream(raw).allMatch(Class::isPrimitive)) {
      return;
    }
    Optional<Object[]> values = entries.argumentsOf(type, called);
    if (values.isEmpty()) {
      problems.add(
          PublicEntries.name(type, called) + ": no sample to call it with; give one by hand");
      return;
    }
    for (int i = 0; i < raw.length; i++) {
      if (!raw[i].isPrimitive()) {
        Object[] arguments = values.get().clone();
        arguments[i] = null;
        String problem = call(type, called, arguments);
        if (!problem.isEmpty()) {
          problems.add(PublicEntries.name(type, called) + " parameter " + (i + 1) + ": " + problem);
        }
      }
    }
  }

  /** What is wrong with the answer to null; empty if nothing is. */
  private String call(Class<?> type, Executable called, Object[] arguments) {
    try {
      entries.call(type, called, arguments);
      return "takes null";
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      if (!(thrown instanceof NullPointerException)) {
        return "throws " + thrown;
      }
      String message = String.valueOf(thrown.getMessage());
      return isKnownByItsName(called) || message.matches("([A-Z]\\w+\\.\\w+|.* Maybe ).*")
          ? ""
          : "throws a NullPointerException that does not name what is null: " + message;
    }
  }

  private static boolean isKnownByItsName(Executable called) {
    Class<?> generator = called.getDeclaringClass().getEnclosingClass();
    return called.getName().equals("compareTo")
        || (generator != null && generator.getSimpleName().startsWith("Immutable"));
  }
}
