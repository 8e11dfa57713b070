package org.openinternship.testing;

import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openinternship.core.finding.FindingsException;

/**
 * Calls every public constructor and method of a type with each hostile text in the place of each
 * text, alone, in an {@link Optional}, a collection, an array or as the key of a map. What is right
 * is an {@link IllegalArgumentException}, or the reader's own exception, whose message is short, on
 * one line and shows nothing invisible, as do those of its causes; or a result in whose texts
 * nothing is invisible, unless the attribute is a free text.
 */
public final class HostileTexts {
  private static final int LONGEST_MESSAGE = 1000;

  /** Texts that fool a reader, break a parser, or are too much. */
  public static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u00a0",
          "\u200b\u2007",
          "a\u00a0",
          "\u202fa",
          "a\u200b",
          "a\u00ad",
          "a\u202eb",
          "a\u2066b",
          "\ufeffa",
          "a\u200db",
          "a\ufe0fb",
          "a\u3164",
          "a\u0000",
          "a\u001b[31mb",
          "a\u0085b",
          "a\nb",
          "a\u2028b",
          "a\ud800",
          "\udc00a",
          "a\uffffb",
          "a\ufffdb",
          "a\ufffc",
          "a\ue000",
          "\u1c89a",
          "\u0301",
          "e\u0301",
          "\u212b",
          "~",
          "~2/",
          "/",
          "{0}",
          "{x:number|a|b}",
          "%s%n",
          "'",
          "-1",
          "1e999999999",
          "\u0663",
          "2026-02-30",
          "+1000000000-01-01",
          "AoE",
          "UTC+5:30",
          "RMB",
          "intern \u200b",
          "a".repeat(100_001),
          "a" + " ".repeat(40_000) + "b",
          "Mon " + "a-".repeat(20_000) + "a b",
          "a\u0316\u0301".repeat(20_000),
          "1".repeat(200_000),
          ", ".repeat(20_000));

  /** The accessors of free texts, in which everything may stand but control characters. */
  private final Set<String> free;

  private final PublicEntries entries;

  /**
   * Calls with samples for the other parameters.
   *
   * @param free type and accessor of each free text, as in {@code "Rating.comment"}
   */
  public HostileTexts(Samples samples, Set<String> free) {
    this.entries = new PublicEntries(samples);
    this.free = free;
  }

  /** A line for each text of each parameter that is not dealt with as it must be. */
  public List<String> problems(Class<?> type) {
    List<String> problems = new ArrayList<>();
    for (Executable called : PublicEntries.of(type)) {
      Type[] types = called.getGenericParameterTypes();
      for (int i = 0; i < types.length; i++) {
        if (with("a", types[i], null).isPresent()) {
          check(type, called, i, problems);
        }
      }
    }
    return problems;
  }

  private void check(Class<?> type, Executable called, int parameter, List<String> problems) {
    Optional<Object[]> values = entries.argumentsOf(type, called);
    if (values.isEmpty()) {
      return; // the test of nulls asks for a sample
    }
    for (String text : TEXTS) {
      Object[] arguments = values.get().clone();
      Type stated = called.getGenericParameterTypes()[parameter];
      arguments[parameter] = with(text, stated, arguments[parameter]).orElseThrow();
      String problem = problem(type, called, arguments);
      if (!problem.isEmpty()) {
        problems.add(
            "%s parameter %s, %s: %s"
                .formatted(PublicEntries.name(type, called), parameter + 1, shown(text), problem));
      }
    }
  }

  private String problem(Class<?> type, Executable called, Object[] arguments) {
    try {
      Object result = entries.made(type, called, arguments);
      return result == null ? "" : hiddenIn(result);
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      if (!(thrown instanceof IllegalArgumentException)
          && !thrown.getClass().getSimpleName().equals("InternshipJsonException")) {
        return "throws " + shown(thrown.toString());
      }
      String message = shownOf(thrown);
      return message.matches("[A-Z/(].*")
          ? Thrown.all(thrown).map(HostileTexts::problem).reduce("", String::concat)
          : "does not say what is wrong: " + shown(message);
    }
  }

  /** The message; findings stand on lines of their own, which are no part of a text. */
  private static String shownOf(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    return thrown instanceof FindingsException ? message.replace("\n  ", " ") : message;
  }

  /** What is wrong with a message, be it of a cause: a log shows it too. */
  private static String problem(Throwable thrown) {
    String message = shownOf(thrown);
    if (message.length() > LONGEST_MESSAGE) {
      return "has a message of " + message.length() + " chars: " + shown(message);
    }
    return isHidden(message) ? "has a message with something invisible: " + shown(message) : "";
  }

  /** A text as the value of a parameter; empty if the parameter takes no texts. */
  private static Optional<Object> with(String text, Type type, Object sample) {
    if (type == String.class || type == CharSequence.class) {
      return Optional.of(text);
    } else if (type == String[].class) {
      return Optional.of(new String[] {text});
    }
    if (!(type instanceof ParameterizedType generic)
        || generic.getActualTypeArguments()[0] != String.class) {
      return Optional.empty();
    }
    if (generic.getRawType() == Optional.class) {
      return Optional.of(Optional.of(text));
    } else if (Map.class.isAssignableFrom((Class<?>) generic.getRawType())) {
      Object value =
          sample instanceof Map<?, ?> map && !map.isEmpty() ? map.values().iterator().next() : "a";
      return Optional.of(new TreeMap<>(Map.of(text, value)));
    }
    Class<?> raw = (Class<?>) generic.getRawType();
    if (raw.isAssignableFrom(List.class)) {
      return Optional.of(List.of(text));
    }
    return raw.isAssignableFrom(TreeSet.class)
        ? Optional.of(new TreeSet<>(Set.of(text)))
        : Optional.empty();
  }

  /** The accessor of a result that has a text with something invisible; empty if none has. */
  private String hiddenIn(Object result) {
    if (!result.getClass().getName().startsWith("org.openinternship.")) {
      return "";
    }
    return Stream.of(result.getClass().getMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
        .filter(method -> !Set.of("toString", "hashCode", "getClass").contains(method.getName()))
        .sorted(Comparator.comparing(Method::getName))
        .filter(method -> !free.contains(type(method) + "." + method.getName()))
        .filter(method -> textsOf(result, method).anyMatch(HostileTexts::isHidden))
        .map(method -> "keeps something invisible in " + type(method) + "." + method.getName())
        .findFirst()
        .orElse("");
  }

  private static String type(Method method) {
    return method.getDeclaringClass().getSimpleName().replaceFirst("^Immutable", "");
  }

  private static Stream<String> textsOf(Object result, Method accessor) {
    Class<?> given = accessor.getReturnType();
    if (given != String.class
        && given != Optional.class
        && !Collection.class.isAssignableFrom(given)
        && !Map.class.isAssignableFrom(given)) {
      return Stream.of();
    }
    try {
      return texts(Samples.accessible(accessor).invoke(result));
    } catch (ReflectiveOperationException e) {
      return Stream.of();
    }
  }

  private static Stream<String> texts(Object value) {
    if (value instanceof String text) {
      return Stream.of(text);
    } else if (value instanceof Optional<?> some) {
      return some.stream().flatMap(HostileTexts::texts);
    } else if (value instanceof Collection<?> items) {
      return items.stream().flatMap(HostileTexts::texts);
    } else if (value instanceof Map<?, ?> map) {
      return Stream.concat(
          map.keySet().stream().flatMap(HostileTexts::texts),
          map.values().stream().flatMap(HostileTexts::texts));
    }
    return Stream.of();
  }

  /** Whether a line has a character that nobody sees, or not all, or that is no plain space. */
  public static boolean isHidden(String line) {
    return line.codePoints()
        .anyMatch(
            it -> {
              int type = Character.getType(it);
              return type == Character.CONTROL
                  || type == Character.FORMAT
                  || type == Character.SURROGATE
                  || type == Character.PRIVATE_USE
                  || type == Character.LINE_SEPARATOR
                  || type == Character.PARAGRAPH_SEPARATOR
                  || (type == Character.SPACE_SEPARATOR && it != ' ')
                  || it == 0x3164
                  || it == 0x1c89
                  || it == 0xfe0f
                  || it == 0xfffc
                  || it == 0xfffd
                  || it == 0xffff;
            });
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(100)
        .forEach(
            it ->
                shown.append(
                    isHidden(Character.toString(it))
                        ? "<" + Integer.toHexString(it) + ">"
                        : Character.toString(it)));
    return shown.toString();
  }
}
