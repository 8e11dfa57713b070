package org.openinternship.testing;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Report;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Personal;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/**
 * Calls every public constructor and method of a type that has {@link Personal} attributes with
 * canaries in the place of each of them: good ones, and such as are refused. What is right is a
 * value, or an exception; neither the text form of the one nor the other, with its causes and what
 * they suppressed, has the canary.
 */
public final class PersonalCheck {
  private static final Pattern CANARY =
      Pattern.compile("(?i)Qanaria|7707-|77070|Antarctica/|\\bAQ\\b");

  private static final Map<Class<?>, List<?>> CANARIES =
      Map.of(
          String.class,
          List.of(
              "Qanaria",
              " Qanaria\u0000",
              "Qanaria\u200b/2",
              "Qanaria".repeat(20_000),
              "7707-77-07",
              "7707-07-07",
              "+77070-07-07",
              "7707-07-07/7707-07-06",
              "AQ",
              "aq",
              "Antarctica/Troll/",
              "Antarctica/Troll Mon 77:07-77:07"),
          LocalDate.class,
          List.of(LocalDate.of(7707, 7, 7), LocalDate.of(77_070, 7, 7), LocalDate.of(-7707, 7, 7)),
          int.class,
          List.of(7_707_070, -7_707_070),
          OptionalInt.class,
          List.of(OptionalInt.of(7_707_070), OptionalInt.of(-7_707_070)),
          Country.class,
          List.of(Country.of("AQ")),
          DateRange.class,
          List.of(DateRange.of("7707-07-06", "7707-07-07")),
          ZoneId.class,
          List.of(ZoneId.of("Antarctica/Troll")),
          WorkingHours.class,
          List.of(WorkingHours.of("Antarctica/Troll", "Mon 01:00-02:00")));

  private final Samples samples;
  private final PublicEntries entries;
  private final Set<String> notPersonal;

  /** Values with a canary in them, by their type. */
  private final Map<Class<?>, List<Object>> made = new HashMap<>();

  private int calls;

  /**
   * Calls with samples for the other parameters.
   *
   * @param notPersonal the parameters of factories that are for no personal attribute, as in {@code
   *     "Rating.of 1"}
   */
  public PersonalCheck(Samples samples, Set<String> notPersonal) {
    this.samples = samples;
    this.entries = new PublicEntries(samples);
    this.notPersonal = notPersonal;
  }

  /** How often something was called with a canary. */
  public int calls() {
    return calls;
  }

  /** A line for each entry of a type or its builder that repeats a canary. */
  public List<String> problems(Class<?> type) {
    Map<String, Type> personal = personal(type);
    List<String> problems = new ArrayList<>();
    if (!personal.isEmpty()) {
      check(type, type, personal, problems);
      Stream.of(type.getClasses())
          .filter(nested -> nested.getSimpleName().equals("Builder"))
          .forEach(builder -> check(type, builder, personal, problems));
    }
    return problems;
  }

  /**
   * A line for each entry of a type that takes a value which was made with a canary before, and
   * says the canary: in an exception, or in what a check found.
   *
   * @param type any type
   */
  public List<String> problemsOfTakers(Class<?> type) {
    List<String> problems = new ArrayList<>();
    for (Executable called : PublicEntries.of(type)) {
      Optional<Object[]> arguments = entries.argumentsOf(type, called);
      for (int i = 0; i < called.getParameterCount() && arguments.isPresent(); i++) {
        for (Object value : taken(called.getGenericParameterTypes()[i])) {
          Object[] with = arguments.get().clone();
          with[i] = value;
          add(type, called, i, found(type, called, with), problems);
        }
      }
    }
    return problems;
  }

  /** The values made with canaries that a parameter takes, alone or as one of several. */
  private List<Object> taken(Type type) {
    if (type instanceof WildcardType wildcard) {
      return taken(wildcard.getUpperBounds()[0]);
    } else if (type instanceof ParameterizedType generic) {
      List<Object> items = taken(generic.getActualTypeArguments()[0]);
      Class<?> raw = (Class<?>) generic.getRawType();
      if (raw == Optional.class) {
        return items.stream().<Object>map(Optional::of).toList();
      }
      return raw.isAssignableFrom(List.class)
          ? items.stream().<Object>map(List::of).toList()
          : List.of();
    }
    return type instanceof Class<?> raw ? made.getOrDefault(raw, List.of()) : List.of();
  }

  /** What a check found; nothing of a question, whose answer may be what is personal. */
  private String found(Class<?> type, Executable called, Object[] arguments) {
    return told(
        type,
        called,
        arguments,
        answer ->
            answer instanceof Report
                || answer instanceof Finding
                || answer instanceof Reason
                || answer instanceof Outcome
                || answer instanceof Duty
                || (answer instanceof List<?> several
                    && several.stream()
                        .allMatch(it -> it instanceof Reason || it instanceof Duty)));
  }

  /** The personal attributes of a type, by name. */
  public static Map<String, Type> personal(Class<?> type) {
    Map<String, Type> personal = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Personal.class)) {
        personal.put(method.getName(), method.getGenericReturnType());
      }
    }
    return personal;
  }

  private void check(
      Class<?> value, Class<?> type, Map<String, Type> personal, List<String> problems) {
    for (Executable called : PublicEntries.of(type)) {
      Optional<Object[]> arguments = entries.argumentsOf(type, called);
      for (int i = 0; i < called.getParameterCount() && arguments.isPresent(); i++) {
        if (isPersonal(value, called, i, personal)) {
          Type stated = called.getGenericParameterTypes()[i];
          for (Object canary : canaries(stated)) {
            Object[] with = arguments.get().clone();
            with[i] = canary;
            add(type, called, i, told(type, called, with, answer -> isOf(value, answer)), problems);
          }
        }
      }
    }
  }

  /** Whether an answer is a value of a type, which is kept then. */
  private boolean isOf(Class<?> type, Object answer) {
    if (type.isInstance(answer)) {
      made.computeIfAbsent(type, key -> new ArrayList<>()).add(answer);
    }
    return answer.getClass().getName().startsWith("org.openinternship.");
  }

  private static void add(
      Class<?> type, Executable called, int parameter, String told, List<String> problems) {
    if (CANARY.matcher(told).find()) {
      problems.add(
          "%s parameter %s: %s"
              .formatted(
                  PublicEntries.name(type, called),
                  parameter + 1,
                  told.substring(0, Math.min(300, told.length()))));
    }
  }

  private boolean isPersonal(
      Class<?> value, Executable called, int parameter, Map<String, Type> personal) {
    Method method = called instanceof Method it ? it : null;
    if (method == null && value.isRecord()) {
      RecordComponent[] components = value.getRecordComponents();
      if (Arrays.equals(
          called.getParameterTypes(),
          Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))) {
        return personal.containsKey(components[parameter].getName());
      }
    } else if (method != null && isSetter(method)) {
      return personal.keySet().stream().anyMatch(name -> sets(method.getName(), name));
    } else if (method != null
        && !Modifier.isStatic(method.getModifiers())
        && method.getReturnType() != value) {
      return false; // a question
    }
    return !notPersonal.contains(
        value.getSimpleName()
            + "."
            + (method == null ? "new" : method.getName())
            + " "
            + (parameter + 1));
  }

  private static boolean isSetter(Method method) {
    return method.getDeclaringClass().getSimpleName().matches("Builder|With.*|Immutable.*")
        || method.getName().startsWith("with");
  }

  /** Whether a method of a builder or a copy is for an attribute, of which it may take one. */
  private static boolean sets(String method, String attribute) {
    String set = method.replaceFirst("^(addAll|add|putAll|put|with)(?=[A-Z])", "");
    String name = attribute.toLowerCase(Locale.ROOT);
    return set.toLowerCase(Locale.ROOT).matches(name.replaceFirst("(ies|s)$", "") + "(s|y|ies)?");
  }

  /** What is told of a call: the text form of some results, or the exception with all it has. */
  private String told(
      Class<?> type, Executable called, Object[] arguments, Predicate<Object> shown) {
    calls++;
    try {
      Object answer = entries.made(type, called, arguments);
      String builder =
          PublicEntries.isBuilder(type) ? "\n" + entries.call(type, called, arguments) : "";
      return answer != null && shown.test(answer) ? answer + builder : builder;
    } catch (InvocationTargetException e) {
      return String.join("\n", Thrown.all(e.getCause()).map(Throwable::toString).toList());
    }
  }

  /** Canaries as values of a parameter; none if it takes none. */
  private List<Object> canaries(Type type) {
    if (type instanceof WildcardType wildcard) {
      return canaries(wildcard.getUpperBounds()[0]);
    } else if (type instanceof ParameterizedType generic) {
      return wrapped(generic);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isArray()) {
      return canaries(raw.getComponentType()).stream()
          .map(
              canary -> {
                Object array = Array.newInstance(raw.getComponentType(), 1);
                Array.set(array, 0, canary);
                return array;
              })
          .toList();
    }
    return List.copyOf(CANARIES.getOrDefault(raw, List.of()));
  }

  private List<Object> wrapped(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    List<Object> items = canaries(type.getActualTypeArguments()[0]);
    if (raw == Optional.class) {
      return items.stream().<Object>map(Optional::of).toList();
    } else if (Map.class.isAssignableFrom(raw)) {
      Optional<Object> value = samples.of(type.getActualTypeArguments()[1]);
      return items.stream()
          .<Object>map(item -> new TreeMap<>(Map.of(item, value.orElseThrow())))
          .toList();
    } else if (raw.isAssignableFrom(List.class) || raw == Collection.class) {
      return items.stream().<Object>map(List::of).toList();
    }
    return raw.isAssignableFrom(TreeSet.class)
        ? items.stream().<Object>map(item -> new TreeSet<>(Set.of(item))).toList()
        : List.of();
  }
}
