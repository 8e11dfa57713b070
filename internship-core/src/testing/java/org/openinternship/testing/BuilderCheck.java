package org.openinternship.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at every public builder: what it says of itself, what it says when it has too little to
 * build, and how its methods are called.
 */
public final class BuilderCheck {
  private static final String KEY = "key-7707";

  private static final Pattern REFUSAL =
      Pattern.compile(
          "(\\w+)( \\S+)? has no [^:]+: every \\1 needs .* Maybe (.*) missing before .*");

  private static final Pattern SETTER = Pattern.compile("\\.(\\w+)\\(\\.\\.\\.\\)");

  private BuilderCheck() {}

  /** The builders of values among some types. */
  public static List<Class<?>> among(List<Class<?>> types) {
    return types.stream()
        .filter(type -> PublicEntries.isBuilder(type) && maker(type).isPresent())
        .toList();
  }

  /** A line for each thing that is wrong with a builder of a value. */
  public static List<String> problems(Class<?> type) {
    List<String> problems = new ArrayList<>();
    Object builder = fresh(type);
    String text = builder.toString();
    String name = name(type);
    if (!text.matches(Pattern.quote(name) + "(: [^@\n]+)?")) {
      problems.add("the text form is " + text + ", it should begin with " + name);
    }
    tooLittle(builder).ifPresentProblem(type, "", problems);
    Stream.of(type.getMethods())
        .filter(method -> method.getName().equals("id"))
        .filter(method -> method.getParameterTypes()[0] == String.class)
        .forEach(
            method -> {
              call(method, builder, KEY);
              if (!builder.toString().equals(name + ": " + KEY)) {
                problems.add("the text form has no key: " + builder);
              }
              tooLittle(builder).ifPresentProblem(type, " " + KEY, problems);
            });
    singulars(type, problems);
    return problems;
  }

  /** The answer of {@code build()}; empty if there is nothing to refuse. */
  private record Answer(String refusal) {
    void ifPresentProblem(Class<?> type, String key, List<String> problems) {
      if (refusal.isEmpty()) {
        return;
      }
      Matcher told = REFUSAL.matcher(refusal);
      if (!told.matches() || !name(type).startsWith(told.group(1)) || !key(told).equals(key)) {
        problems.add("is refused with: " + refusal);
        return;
      }
      Set<String> methods =
          Stream.of(type.getMethods()).map(Method::getName).collect(Collectors.toSet());
      SETTER
          .matcher(told.group(3))
          .results()
          .map(result -> result.group(1))
          .filter(setter -> !methods.contains(setter))
          .forEach(setter -> problems.add("is told to call " + setter + ", which is not there"));
    }

    private static String key(Matcher told) {
      return told.group(2) == null ? "" : told.group(2);
    }
  }

  private static Answer tooLittle(Object builder) {
    try {
      Method build = Samples.accessible(builder.getClass().getMethod("build"));
      build.invoke(builder);
      return new Answer("");
    } catch (InvocationTargetException e) {
      return new Answer(
          e.getCause() instanceof IllegalStateException ? e.getCause().getMessage() : "");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The rule of CONTRIBUTING: what is added one by one is added by a singular, and several by its
   * plural.
   */
  private static void singulars(Class<?> type, List<String> problems) {
    Set<String> names =
        Stream.of(type.getMethods()).map(Method::getName).collect(Collectors.toSet());
    for (String all : names) {
      Matcher several = Pattern.compile("(add|put)All([A-Z]\\w*)").matcher(all);
      if (several.matches()) {
        String verb = several.group(1);
        String plural = several.group(2);
        if (names.stream().noneMatch(name -> isOne(verb, plural, name))) {
          problems.add(all + " has no method for one");
        }
      }
    }
    names.stream()
        .filter(name -> name.matches("(add|put)(?!All[A-Z]).*"))
        .filter(
            name ->
                names.stream().noneMatch(all -> all.matches("(add|put)All.*") && fits(name, all)))
        .forEach(name -> problems.add(name + " belongs to no addAll... or putAll..."));
  }

  private static boolean fits(String one, String all) {
    Matcher several = Pattern.compile("(add|put)All([A-Z]\\w*)").matcher(all);
    return several.matches()
        && (isOne(several.group(1), several.group(2), one)
            || one.equals(several.group(1) + several.group(2))
            || one.equals(several.group(1) + "Unranked" + several.group(2)));
  }

  private static boolean isOne(String verb, String plural, String name) {
    return Stream.of(
            plural,
            plural.replaceFirst("s$", ""),
            plural.replaceFirst("es$", ""),
            plural.replaceFirst("ies$", "y"))
        .anyMatch(singular -> name.equals(verb + singular));
  }

  private static String name(Class<?> type) {
    return type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
  }

  private static Object fresh(Class<?> type) {
    return call(maker(type).orElseThrow(), null);
  }

  /** The public static method that gives a builder without asking for anything. */
  private static Optional<Method> maker(Class<?> type) {
    return Arrays.stream(type.getEnclosingClass().getMethods())
        .filter(method -> method.getReturnType() == type && method.getParameterCount() == 0)
        .filter(method -> method.getName().equals("builder"))
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .findFirst();
  }

  private static Object call(Method method, Object receiver, Object... arguments) {
    try {
      return Samples.accessible(method).invoke(receiver, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
