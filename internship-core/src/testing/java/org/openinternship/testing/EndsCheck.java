package org.openinternship.testing;

import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/**
 * Calls every public constructor and method of a type with the ends of each number and each time in
 * turn, and asks everything of what comes back that can be asked without an argument. What is right
 * is an answer, or an {@link IllegalArgumentException}, {@link NullPointerException} or {@link
 * IllegalStateException} that the library itself throws with a sentence; an exception of the
 * platform, such as of {@code java.time} or of a number, is not. Nor is an answer with a date or an
 * instant out of bounds, or that a length of time without bound is taken.
 */
public final class EndsCheck {
  private static final Duration DAY = Duration.ofDays(1);

  private static final Set<Class<?>> TIMES =
      Set.of(Instant.class, LocalDate.class, LocalDateTime.class, DateRange.class);

  private static final int LONGEST_MESSAGE = 2_000;

  /**
   * Answers of a value that are its own parts, asked where the part is made; and what a collection
   * that cannot be changed refuses.
   */
  private static final Set<String> NOT_ASKED =
      Set.of("getClass", "notify", "notifyAll", "wait", "clone", "stream", "spliterator", "clear");

  private static final Map<Class<?>, List<?>> ENDS =
      Map.ofEntries(
          Map.entry(
              int.class,
              List.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE - 1, Integer.MAX_VALUE)),
          Map.entry(
              long.class, List.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE - 1, Long.MAX_VALUE)),
          Map.entry(
              double.class,
              List.of(
                  Double.NaN,
                  Double.NEGATIVE_INFINITY,
                  Double.POSITIVE_INFINITY,
                  -Double.MAX_VALUE,
                  -0.0,
                  Double.MIN_VALUE,
                  Double.MAX_VALUE)),
          Map.entry(
              BigDecimal.class,
              List.of(
                  new BigDecimal("1E+1000000"),
                  new BigDecimal("-1E+1000000"),
                  new BigDecimal("1E-1000000"),
                  new BigDecimal("1E+2147483647"),
                  new BigDecimal("1E-2147483647"),
                  new BigDecimal("0E+2147483647"),
                  new BigDecimal(BigInteger.ONE.shiftLeft(10_000)),
                  BigDecimal.ZERO)),
          Map.entry(
              BigInteger.class,
              List.of(BigInteger.ONE.shiftLeft(10_000).negate(), BigInteger.ONE.shiftLeft(10_000))),
          Map.entry(
              Duration.class,
              List.of(
                  Duration.ofSeconds(Long.MIN_VALUE),
                  Duration.ofNanos(-1),
                  Duration.ZERO,
                  TimeBounds.MAX_DURATION,
                  Duration.ofSeconds(Long.MAX_VALUE, 999_999_999))),
          Map.entry(
              LocalDate.class,
              List.of(LocalDate.MIN, TimeBounds.FIRST_DAY, TimeBounds.LAST_DAY, LocalDate.MAX)),
          Map.entry(
              Instant.class,
              List.of(Instant.MIN, TimeBounds.FIRST_INSTANT, TimeBounds.LAST_INSTANT, Instant.MAX)),
          Map.entry(
              LocalDateTime.class,
              List.of(
                  LocalDateTime.MIN,
                  TimeBounds.FIRST_DAY.atStartOfDay(),
                  TimeBounds.LAST_DAY.atTime(LocalTime.MAX),
                  LocalDateTime.MAX)),
          Map.entry(LocalTime.class, List.of(LocalTime.MIN, LocalTime.MAX)),
          Map.entry(
              Period.class,
              List.of(
                  Period.ofDays(Integer.MIN_VALUE),
                  Period.ofDays(Integer.MAX_VALUE),
                  Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE))),
          Map.entry(
              YearMonth.class,
              List.of(YearMonth.of(-999_999_999, 1), YearMonth.of(999_999_999, 12))),
          Map.entry(ZoneId.class, List.of(ZoneId.of("-18:00"), ZoneId.of("+18:00"))),
          Map.entry(
              DateRange.class,
              List.of(
                  new DateRange(TimeBounds.FIRST_DAY, TimeBounds.LAST_DAY),
                  new DateRange(TimeBounds.FIRST_DAY, TimeBounds.FIRST_DAY),
                  new DateRange(TimeBounds.LAST_DAY, TimeBounds.LAST_DAY))),
          Map.entry(
              OptionalInt.class,
              List.of(
                  OptionalInt.of(Integer.MIN_VALUE),
                  OptionalInt.of(0),
                  OptionalInt.of(Integer.MAX_VALUE))),
          Map.entry(
              OptionalLong.class,
              List.of(OptionalLong.of(Long.MIN_VALUE), OptionalLong.of(Long.MAX_VALUE))));

  private static final int MOST_KEPT = 40;
  private static final int MOST_VARIED = 60;
  private static final int MOST_FAR = 4;

  /** What counts or waits, by the name of an entry, so that it needs a bound above. */
  private static final Pattern OF_TIME = Pattern.compile("(?i).*(days|weeks|months).*");

  private final PublicEntries entries;
  private final SortedSet<String> refusals = new TreeSet<>();
  private final Map<Class<?>, List<Object>> made = new HashMap<>();
  private final int mostKept;

  /** Values in the zones furthest from UTC, whose days begin long before or after. */
  private final Map<Class<?>, List<Object>> far = new HashMap<>();

  /** Calls with these samples for the other parameters. */
  public EndsCheck(Samples samples) {
    this(samples, MOST_KEPT);
  }

  private EndsCheck(Samples samples, int mostKept) {
    this.entries = new PublicEntries(samples);
    this.mostKept = mostKept;
  }

  /** The same, keeping many values that differ in one attribute, for {@link #varied}. */
  public static EndsCheck varying(Samples samples) {
    return new EndsCheck(samples, MOST_VARIED);
  }

  /**
   * A line for each entry that lets an exception of the platform out, or gives no sentence. The
   * values that are made of ends are kept, for {@link #problemsOfMadeValues}.
   */
  public List<String> problems(Class<?> type) {
    List<String> problems = new ArrayList<>();
    for (Executable entry : PublicEntries.of(type)) {
      Type[] parameters = entry.getGenericParameterTypes();
      Optional<Object[]> values = entries.argumentsOf(type, entry);
      for (int i = 0; i < parameters.length && values.isPresent(); i++) {
        for (Object end : ends(parameters[i])) {
          Object[] arguments = values.get().clone();
          arguments[i] = end;
          if (check(type, entry, arguments, problems) && isEndless(entry, end)) {
            problems.add(told(PublicEntries.name(type, entry), arguments) + ": has no bound");
          }
        }
      }
    }
    return problems;
  }

  /**
   * The same of the entries that take, or are of, a value that was made of ends before.
   *
   * @param type the type
   * @return a line for each problem
   */
  public List<String> problemsOfMadeValues(Class<?> type) {
    List<String> problems = new ArrayList<>();
    for (Executable entry : PublicEntries.of(type)) {
      Type[] parameters = entry.getGenericParameterTypes();
      Optional<Object[]> values = entries.argumentsOf(type, entry);
      if (values.isEmpty() || takesMapEntries(entry)) {
        continue;
      }
      for (int i = 0; i < parameters.length; i++) {
        for (Object each : List.copyOf(made(parameters[i]))) {
          Object[] arguments = values.get().clone();
          arguments[i] = each;
          check(type, entry, arguments, problems);
        }
      }
      problemsFarAway(type, entry, values.get(), problems);
      if (entry instanceof Method method && !Modifier.isStatic(method.getModifiers())) {
        for (Object receiver : List.copyOf(made.getOrDefault(type, List.of()))) {
          check(
              PublicEntries.name(type, entry),
              problems,
              values.get(),
              () -> entries.call(receiver, type, method, values.get()));
        }
      }
    }
    return problems;
  }

  /**
   * Calls the entries with the ends of one parameter while another, or the value that is asked, is
   * made of an end as well: what is refused then, and how, shows in {@link #refusals} which bounds
   * follow from another attribute.
   *
   * @param type the type
   * @return a line for each problem
   */
  public List<String> varied(Class<?> type) {
    List<String> problems = new ArrayList<>();
    for (Executable entry : PublicEntries.of(type)) {
      Optional<Object[]> values = entries.argumentsOf(type, entry);
      if (values.isEmpty() || takesMapEntries(entry)) {
        continue;
      }
      Type[] parameters = entry.getGenericParameterTypes();
      for (int i = 0; i < parameters.length; i++) {
        for (Object end : values(parameters[i])) {
          Object[] arguments = values.get().clone();
          arguments[i] = end;
          check(type, entry, arguments, problems);
          withAnother(type, entry, parameters, arguments, i, problems);
          if (entry instanceof Method method && !Modifier.isStatic(method.getModifiers())) {
            onOthers(type, method, arguments, problems);
          }
        }
      }
    }
    return problems;
  }

  /** Calls a method of values that were made of ends, or of builders that have what these have. */
  private void onOthers(Class<?> type, Method method, Object[] arguments, List<String> problems) {
    boolean builds = PublicEntries.isBuilder(type);
    Class<?> value = builds ? type.getEnclosingClass() : type;
    for (Object other : List.copyOf(made.getOrDefault(value, List.of()))) {
      check(
          PublicEntries.name(type, method),
          problems,
          arguments,
          () ->
              builds
                  ? entries.madeFrom(other, type, method, arguments)
                  : entries.call(other, type, method, arguments));
    }
  }

  private void withAnother(
      Class<?> type,
      Executable entry,
      Type[] parameters,
      Object[] arguments,
      int fixed,
      List<String> problems) {
    for (int i = 0; i < parameters.length; i++) {
      if (i != fixed) {
        for (Object other : values(parameters[i])) {
          Object[] both = arguments.clone();
          both[i] = other;
          check(type, entry, both, problems);
        }
      }
    }
  }

  private static List<?> values(Type type) {
    return Stream.concat(ends(type).stream(), small(type)).toList();
  }

  /** Values between the ends, which are within most bounds. */
  private static Stream<?> small(Type type) {
    if (type == int.class) {
      return Stream.of(1, 2, 7);
    } else if (type == long.class) {
      return Stream.of(1L, 2L, 7L);
    }
    return Stream.empty();
  }

  /** The ends of time in the zones furthest from UTC, of the object and of each parameter. */
  private void problemsFarAway(
      Class<?> type, Executable entry, Object[] values, List<String> problems) {
    Class<?>[] types = entry.getParameterTypes();
    for (int time = 0; time < types.length; time++) {
      for (Object end : TIMES.contains(types[time]) ? ENDS.get(types[time]) : List.of()) {
        for (int place = 0; place < types.length; place++) {
          for (Object value : far.getOrDefault(types[place], List.of())) {
            Object[] arguments = values.clone();
            arguments[time] = end;
            arguments[place] = value;
            check(type, entry, arguments, problems);
          }
        }
        if (entry instanceof Method method && !Modifier.isStatic(method.getModifiers())) {
          Object[] arguments = values.clone();
          arguments[time] = end;
          for (Object receiver : far.getOrDefault(type, List.of())) {
            check(
                PublicEntries.name(type, entry),
                problems,
                arguments,
                () -> entries.call(receiver, type, method, arguments));
          }
        }
      }
    }
  }

  /** The types of which there were values in the zones furthest from UTC. */
  public Set<Class<?>> farAway() {
    return Collections.unmodifiableSet(far.keySet());
  }

  private static boolean sets(Executable entry) {
    return entry.getName().startsWith("with")
        || entry.getDeclaringClass().getSimpleName().endsWith("Builder");
  }

  private static boolean isEndless(Executable entry, Object end) {
    return (end instanceof Duration length && length.compareTo(TimeBounds.MAX_DURATION) > 0)
        || (end.equals(Integer.MAX_VALUE)
            && sets(entry)
            && OF_TIME.matcher(entry.getName()).matches());
  }

  /** Entries of maps are the JDK's, so a sample of them would be of any type. */
  private static boolean takesMapEntries(Executable entry) {
    return Arrays.asList(entry.getParameterTypes()).contains(Map.Entry.class);
  }

  private List<?> made(Type type) {
    if (type instanceof WildcardType wildcard) {
      return made(wildcard.getUpperBounds()[0]);
    } else if (type instanceof ParameterizedType generic) {
      return wrapped(generic, made(generic.getActualTypeArguments()[0]));
    }
    return type instanceof Class<?> raw ? made.getOrDefault(raw, List.of()) : List.of();
  }

  private static List<?> ends(Type type) {
    if (type instanceof WildcardType wildcard) {
      return ends(wildcard.getUpperBounds()[0]);
    } else if (type instanceof ParameterizedType generic) {
      return wrapped(generic, ends(generic.getActualTypeArguments()[0]));
    }
    Class<?> raw =
        type == Integer.class
            ? int.class
            : type == Long.class ? long.class : (type instanceof Class<?> it ? it : Object.class);
    return ENDS.getOrDefault(raw, List.of());
  }

  private static List<?> wrapped(ParameterizedType type, List<?> items) {
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Optional.class) {
      return items.stream().map(Optional::of).toList();
    } else if (raw == Set.class) {
      return items.stream().map(Set::of).toList();
    } else if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
      return items.stream().map(List::of).toList();
    }
    return List.of();
  }

  /** The sentences with which ends were refused so far. */
  public SortedSet<String> refusals() {
    return Collections.unmodifiableSortedSet(refusals);
  }

  private interface Call {
    Object call() throws InvocationTargetException;
  }

  private boolean check(
      Class<?> type, Executable entry, Object[] arguments, List<String> problems) {
    return check(
        PublicEntries.name(type, entry),
        problems,
        arguments,
        () -> entries.made(type, entry, arguments));
  }

  /** Calls, and says whether there was an answer. */
  private boolean check(String name, List<String> problems, Object[] arguments, Call call) {
    try {
      Object answer = call.call();
      if (answer != null) {
        keep(answer);
        if (isBeyond(answer)) {
          problems.add(told(name, arguments) + ": gives " + answer);
        }
        ask(name, arguments, answer, problems);
      }
      return true;
    } catch (InvocationTargetException e) {
      String wrong = wrong(e.getCause());
      if (wrong.isEmpty()) {
        refusals.add(e.getCause().getMessage());
      } else {
        problems.add(told(name, arguments) + wrong);
      }
      return false;
    }
  }

  /** Whether an answer has a time out of bounds; the end of the last day may be a day later. */
  private static boolean isBeyond(Object answer) {
    if (answer instanceof LocalDate day) {
      return day.isBefore(TimeBounds.FIRST_DAY) || day.isAfter(TimeBounds.LAST_DAY);
    } else if (answer instanceof LocalDateTime time) {
      return isBeyond(time.minusNanos(1).toLocalDate()) && isBeyond(time.toLocalDate());
    } else if (answer instanceof Instant at) {
      return at.isBefore(TimeBounds.FIRST_INSTANT.minus(DAY))
          || at.isAfter(TimeBounds.LAST_INSTANT.plus(DAY));
    } else if (answer instanceof Optional<?> maybe) {
      return maybe.filter(EndsCheck::isBeyond).isPresent();
    } else if (answer instanceof Map<?, ?> map) {
      return isBeyond(map.keySet()) || isBeyond(map.values());
    }
    return answer instanceof Collection<?> items && items.stream().anyMatch(EndsCheck::isBeyond);
  }

  /** Keeps a value for its public type, some of each. */
  private void keep(Object answer) {
    Class<?> type = answer.getClass();
    while (!Modifier.isPublic(type.getModifiers()) && type.getSuperclass() != Object.class) {
      type = type.getSuperclass();
    }
    if (type.getName().startsWith("org.openinternship.") && !type.isEnum()) {
      List<Object> kept = made.computeIfAbsent(type, key -> new ArrayList<>());
      if (kept.size() < mostKept && !kept.contains(answer)) {
        kept.add(answer);
      }
      if (isFarAway(type, answer)) {
        List<Object> there = far.computeIfAbsent(type, key -> new ArrayList<>());
        if (there.size() < MOST_FAR && !there.contains(answer)) {
          there.add(answer);
        }
      }
    }
  }

  private static boolean isFarAway(Class<?> type, Object value) {
    try {
      Method zone = Samples.accessible(type.getMethod("zone"));
      return ENDS.get(ZoneId.class).contains(zone.invoke(value));
    } catch (ReflectiveOperationException hasNone) {
      return false;
    }
  }

  private static String told(String name, Object[] arguments) {
    return name + " of " + Arrays.toString(cut(arguments));
  }

  private static Object[] cut(Object[] arguments) {
    return Arrays.stream(arguments)
        .map(String::valueOf)
        .map(text -> text.length() > 60 ? text.substring(0, 60) + "..." : text)
        .toArray();
  }

  /** Asks what can be asked of an answer without an argument. */
  private static void ask(String name, Object[] arguments, Object answer, List<String> problems) {
    Class<?> type = answer.getClass();
    if (!type.getName().startsWith("org.openinternship.") || type.isEnum()) {
      return;
    }
    Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
        .filter(method -> !NOT_ASKED.contains(method.getName()))
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::getName))
        .forEach(
            method -> {
              try {
                Object part = Samples.accessible(method).invoke(answer);
                if (part != null && isBeyond(part)) {
                  problems.add(
                      told(name, arguments) + ", then " + method.getName() + "() gives " + part);
                }
              } catch (InvocationTargetException e) {
                String wrong = wrong(e.getCause());
                if (!wrong.isEmpty()) {
                  problems.add(told(name, arguments) + ", then " + method.getName() + "()" + wrong);
                }
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  /** What is wrong with an exception; empty if nothing is. */
  private static String wrong(Throwable thrown) {
    if (thrown instanceof ClassCastException
        && String.valueOf(thrown.getMessage()).startsWith("class java.lang.Object cannot")) {
      return ""; // the answer of a sample of a function, which knows no type
    }
    boolean kind =
        thrown instanceof IllegalArgumentException
            || thrown instanceof NullPointerException
            || thrown instanceof IllegalStateException;
    StackTraceElement[] trace = thrown.getStackTrace();
    String from = trace.length == 0 ? "" : trace[0].getClassName();
    boolean own = from.startsWith("org.openinternship.") || from.equals("java.util.Objects");
    String message = String.valueOf(thrown.getMessage());
    if (!kind || !own) {
      return ": lets out " + cut(new Object[] {thrown})[0] + at(trace);
    }
    return message.isBlank() || message.length() > LONGEST_MESSAGE
        ? ": says " + message.length() + " characters"
        : "";
  }

  private static String at(StackTraceElement[] trace) {
    return Arrays.stream(trace)
        .filter(element -> element.getClassName().startsWith("org.openinternship."))
        .findFirst()
        .map(element -> " at " + element)
        .orElse("");
  }
}
