package org.openinternship.testing;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Some value of any public type, found by trying its builder, its constructors, its factories and
 * its subtypes with samples for their parameters. A type that needs values that fit each other is
 * given a sample by hand.
 */
public final class Samples {
  private static final int DEPTH = 8;

  private final Map<Class<?>, Object> known = new HashMap<>();
  private final Map<String, List<Object[]>> byHand = new HashMap<>();
  private final Set<Class<?>> hopeless = new HashSet<>();

  /** Starts with samples for the types of the JDK. */
  public Samples() {
    LocalDate day = LocalDate.of(2026, 9, 1);
    Stream.of(
            "sample",
            day,
            day.atTime(9, 0),
            LocalTime.of(9, 0),
            Instant.parse("2026-09-01T09:00:00Z"),
            Duration.ofHours(1),
            DayOfWeek.MONDAY,
            Locale.ENGLISH,
            Currency.getInstance("USD"),
            BigDecimal.ONE,
            BigInteger.ONE,
            OptionalInt.of(1),
            OptionalLong.of(1),
            new Object())
        .forEach(value -> known.put(value.getClass(), value));
    known.put(LocalDateTime.class, day.atTime(9, 0));
    known.put(CharSequence.class, "sample");
    known.put(ZoneId.class, ZoneOffset.UTC);
    known.put(Clock.class, Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC));
    for (Class<?> whole : List.of(int.class, Integer.class)) {
      known.put(whole, 1);
    }
    for (Class<?> whole : List.of(long.class, Long.class, Number.class)) {
      known.put(whole, 1L);
    }
    for (Class<?> real : List.of(double.class, Double.class)) {
      known.put(real, 1.0);
    }
    for (Class<?> truth : List.of(boolean.class, Boolean.class)) {
      known.put(truth, true);
    }
  }

  /** Takes a sample made by hand. */
  public <T> Samples with(Class<T> type, T sample) {
    known.put(type, sample);
    return this;
  }

  /**
   * Takes arguments made by hand for the methods or constructors of a name, as in {@code
   * "Money.of"} or {@code "Money.new"}, that can be called with them.
   */
  public Samples calling(String name, Object... arguments) {
    byHand.computeIfAbsent(name, key -> new ArrayList<>()).add(arguments);
    return this;
  }

  /** Arguments to call something with; empty if there is no sample for one. */
  Optional<Object[]> argumentsOf(String name, Executable called) {
    return byHand.getOrDefault(name, List.of()).stream()
        .filter(arguments -> fit(called.getParameterTypes(), arguments))
        .findFirst()
        .or(() -> all(called.getGenericParameterTypes(), DEPTH));
  }

  private static boolean fit(Class<?>[] types, Object[] arguments) {
    if (types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      if (!MethodType.methodType(types[i]).wrap().returnType().isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  /** A sample of a type; empty if none could be made. */
  public Optional<Object> of(Type type) {
    return of(type, DEPTH);
  }

  private Optional<Object> of(Type type, int depth) {
    if (type instanceof WildcardType wildcard) {
      Type[] lower = wildcard.getLowerBounds();
      return of(lower.length > 0 ? lower[0] : wildcard.getUpperBounds()[0], depth);
    } else if (type instanceof TypeVariable<?> variable) {
      return of(variable.getBounds()[0], depth);
    } else if (type instanceof ParameterizedType parameterized) {
      return ofRaw((Class<?>) parameterized.getRawType(), parameterized, depth);
    } else if (type instanceof Class<?> raw) {
      return ofRaw(raw, null, depth);
    }
    return Optional.empty();
  }

  private Optional<Object> ofRaw(Class<?> raw, ParameterizedType type, int depth) {
    if (known.containsKey(raw)) {
      return Optional.of(known.get(raw));
    } else if (depth == 0 || hopeless.contains(raw)) {
      return Optional.empty();
    } else if (raw.isArray()) {
      return Optional.of(Array.newInstance(raw.getComponentType(), 0));
    } else if (raw.getName().startsWith("java.")) {
      return ofJdk(raw, type, depth);
    } else if (raw.isEnum()) {
      return Optional.of(raw.getEnumConstants()[0]);
    }
    Optional<Object> made = make(raw, depth - 1);
    if (made.isPresent()) {
      known.put(raw, made.get());
    } else if (depth == DEPTH) {
      hopeless.add(raw);
    }
    return made;
  }

  private Optional<Object> ofJdk(Class<?> raw, ParameterizedType type, int depth) {
    if (raw == Optional.class) {
      return of(argument(type, 0), depth).map(Optional::of);
    } else if (raw == Map.class || raw == SortedMap.class) {
      Optional<Object> key = of(argument(type, 0), depth);
      Optional<Object> value = of(argument(type, 1), depth);
      return key.isPresent() && value.isPresent()
          ? Optional.of(
              sorted(raw)
                  ? new TreeMap<>(Map.of(key.get(), value.get()))
                  : Map.of(key.get(), value.get()))
          : Optional.empty();
    } else if (raw == SortedSet.class) {
      return of(argument(type, 0), depth).map(item -> new TreeSet<>(List.of(item)));
    } else if (raw == Set.class) {
      return of(argument(type, 0), depth).map(Set::of);
    } else if (raw.isAssignableFrom(List.class) || raw == Collection.class) {
      return of(argument(type, 0), depth).map(List::of);
    } else if (raw == Class.class) {
      return Optional.of(Thread.State.class);
    } else if (raw.isInterface()) {
      return Optional.of(lambda(raw));
    }
    return Optional.empty();
  }

  private static boolean sorted(Class<?> type) {
    return type == SortedMap.class;
  }

  private static Type argument(ParameterizedType type, int index) {
    return type == null ? String.class : type.getActualTypeArguments()[index];
  }

  /**
   * An object that gives back a sample of the type it must give. If it is of the library, it
   * refuses null, as everything that a host implements must: what only forwards to it need not
   * check.
   */
  private Object lambda(Class<?> type) {
    return Proxy.newProxyInstance(
        Samples.class.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
          }
          if (type.getName().startsWith("org.openinternship.")
              && arguments != null
              && !method.getName().equals("equals")) {
            Arrays.stream(arguments)
                .forEach(it -> Objects.requireNonNull(it, type.getSimpleName() + ".argument"));
          }
          return switch (method.getName()) {
            case "toString" -> type.getSimpleName();
            case "hashCode" -> 1;
            case "equals" -> proxy == arguments[0];
            default -> of(method.getGenericReturnType()).orElse(null);
          };
        });
  }

  private Optional<Object> make(Class<?> type, int depth) {
    return built(type, depth)
        .or(() -> constructed(type, depth))
        .or(() -> fromFactory(type, depth))
        .or(() -> fromConstant(type))
        .or(() -> fromSubtype(type, depth))
        .or(
            () ->
                type.isInterface() && !type.isSealed()
                    ? Optional.of(lambda(type))
                    : Optional.empty());
  }

  /** Sets what must be set, as the message of the builder says. */
  private Optional<Object> built(Class<?> type, int depth) {
    try {
      Method start = type.getMethod("builder");
      for (boolean everything : new boolean[] {false, true}) {
        Object builder = start.invoke(null);
        Method build = accessible(builder.getClass().getMethod("build"));
        for (int i = 0; i < 20; i++) {
          try {
            return Optional.of(build.invoke(builder));
          } catch (InvocationTargetException e) {
            String message = String.valueOf(e.getCause().getMessage());
            if (!setMissing(builder, message, everything && i == 0, depth)) {
              break;
            }
          }
        }
      }
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private boolean setMissing(Object builder, String message, boolean everything, int depth)
      throws ReflectiveOperationException {
    boolean set = false;
    Set<String> done = new HashSet<>();
    for (Method method : setters(builder)) {
      String name = method.getName().replaceFirst("^addAll|^add", "");
      boolean wanted =
          everything
              || message.contains("." + method.getName() + "(...)")
              || message.matches("(?s).*not set.*\\b" + method.getName() + "\\b.*");
      if (!wanted || !done.add(name)) {
        continue;
      }
      Optional<Object> value = of(method.getGenericParameterTypes()[0], depth);
      if (value.isPresent()) {
        accessible(method).invoke(builder, value.get());
        set = true;
      }
    }
    return set;
  }

  private static List<Method> setters(Object builder) {
    return Arrays.stream(builder.getClass().getMethods())
        .filter(method -> method.getParameterCount() == 1 && !method.isBridge())
        .filter(method -> method.getReturnType().isInstance(builder))
        .filter(method -> !method.getName().equals("from") && !method.isVarArgs())
        .sorted(
            Comparator.comparing(Method::getName)
                .thenComparing(method -> method.getParameterTypes()[0] == String.class)
                .thenComparing(method -> method.getParameterTypes()[0].getName()))
        .toList();
  }

  private Optional<Object> constructed(Class<?> type, int depth) {
    return Modifier.isAbstract(type.getModifiers())
        ? Optional.empty()
        : Arrays.stream(type.getConstructors())
            .flatMap(
                constructor ->
                    all(constructor.getGenericParameterTypes(), depth)
                        .flatMap(values -> attempt(() -> constructor.newInstance(values)))
                        .stream())
            .findFirst();
  }

  private Optional<Object> fromFactory(Class<?> type, int depth) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> type.isAssignableFrom(method.getReturnType()))
        .sorted(Comparator.comparingInt(Method::getParameterCount).thenComparing(Method::toString))
        .flatMap(
            factory ->
                all(factory.getGenericParameterTypes(), depth)
                    .flatMap(values -> attempt(() -> accessible(factory).invoke(null, values)))
                    .stream())
        .findFirst();
  }

  private interface Making {
    Object make() throws ReflectiveOperationException;
  }

  /** What was made; empty if the samples do not fit each other, so that the next way is tried. */
  private static Optional<Object> attempt(Making making) {
    try {
      return Optional.ofNullable(making.make());
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  private static Optional<Object> fromConstant(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
        .map(
            field -> {
              try {
                return field.get(null);
              } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
              }
            })
        .findFirst();
  }

  private Optional<Object> fromSubtype(Class<?> type, int depth) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .flatMap(subtype -> ofRaw(subtype, null, depth).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<Object[]> all(Type[] types, int depth) {
    List<Object> values = new ArrayList<>();
    for (Type type : types) {
      Optional<Object> value = of(type, depth);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(values.toArray());
  }

  static Method accessible(Method method) {
    method.setAccessible(true); // a builder's methods stand in a type that is not public
    return method;
  }
}
