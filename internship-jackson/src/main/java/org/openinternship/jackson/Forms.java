package org.openinternship.jackson;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.scoring.Criterion;
import tools.jackson.core.JsonGenerator;

/** The forms of all types, each under its type; a form must be there before it is used. */
final class Forms {
  private static final Pattern WORD_END = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /** A unit is one of a host in any case. */
  private static final Pattern KEY = Pattern.compile("(?:Host(?=[A-Z]\\w+Id))?(\\w+)Id");

  private final Map<Class<?>, Form<?>> forms = new LinkedHashMap<>();
  private final Map<Type, Form<?>> collections = new HashMap<>();

  Forms() {
    put(int.class, IntegerForm.INT);
    put(long.class, IntegerForm.LONG);
    put(boolean.class, TruthForm.INSTANCE);
    put(Integer.class, IntegerForm.INT);
    put(Long.class, IntegerForm.LONG);
    put(Boolean.class, TruthForm.INSTANCE);
    put(String.class, new TextForm<>("a text", text -> text, text -> text));
  }

  /** The forms of everything in the library. */
  static Forms standard() {
    return of(Names.REQUIREMENTS, Names.CRITERIA, Names.MECHANISMS);
  }

  /** The forms of everything in the library, where these parts of a policy have names. */
  static Forms of(
      Names<Requirement> requirements, Names<Criterion> criteria, Names<Mechanism> mechanisms) {
    Forms forms = new Forms();
    CoreForms.addTo(forms);
    MatchingForms.addTo(forms, requirements, criteria, mechanisms);
    return forms;
  }

  Set<Class<?>> types() {
    return forms.keySet();
  }

  /**
   * The form of a type that a caller asks for.
   *
   * @throws IllegalArgumentException if it has none
   */
  <T> Form<T> get(Class<T> type) {
    if (!forms.containsKey(type)) {
      throw new IllegalArgumentException(
          "InternshipJson: " + type.getName() + " has no JSON form. Maybe a part of it has");
    }
    return of(type);
  }

  void put(Class<?> type, Form<?> form) {
    if (forms.putIfAbsent(type, form) != null) {
      throw new IllegalStateException(type + " has a form already");
    }
  }

  <T> void text(
      Class<T> type, String expectation, Function<T, String> write, Function<String, T> read) {
    put(type, new TextForm<>(expectation, write, read));
  }

  /** A value that is written as nothing but a list. */
  <T, E> void list(
      Class<T> type, Class<E> element, Function<T, List<E>> write, Function<List<E>, T> read) {
    Form<Collection<E>> elements = SequenceForm.list(of(element));
    put(type, new MappedForm<>(elements, write::apply, all -> read.apply(List.copyOf(all))));
  }

  /** A value that is written as the record that stands for it. */
  <T, W extends Record & Wire<T>> void object(Class<T> type, Class<W> wire, Function<T, W> write) {
    Call constructor = Call.constructor(wire);
    put(
        type,
        new ObjectForm<>(parts(wire), write, read -> wire.cast(constructor.with(read)).toValue()));
  }

  /** Records that are written as their components, in their order. */
  void records(Class<?>... types) {
    for (Class<?> type : types) {
      put(type, record(type));
    }
  }

  private <T> ObjectForm<T> record(Class<T> type) {
    Call constructor = Call.constructor(type);
    return new ObjectForm<>(parts(type), value -> value, read -> type.cast(constructor.with(read)));
  }

  /**
   * A closed family, whose members are written with their names as types: {@code FixedFee} as
   * {@code FIXED_FEE}. Members that have no form yet are records.
   */
  <T> void family(Class<T> type) {
    List<VariantForm.Kind<? extends T>> kinds = new ArrayList<>();
    for (Class<?> member : type.getPermittedSubclasses()) {
      kinds.add(kind(member.asSubclass(type)));
    }
    put(type, new VariantForm<>(kinds));
  }

  private <T> VariantForm.Kind<T> kind(Class<T> type) {
    String name = WORD_END.matcher(type.getSimpleName()).replaceAll("_").toUpperCase(Locale.ROOT);
    return new VariantForm.Kind<>(
        name, type, forms.containsKey(type) ? (ObjectForm<T>) of(type) : record(type));
  }

  /**
   * Keys of several kinds, each under the name of its kind: {@code {"project": "x"}} for a {@code
   * ProjectId}.
   */
  <T> void keys(Class<T> family) {
    List<Part> parts = new ArrayList<>();
    for (Class<?> kind : family.getPermittedSubclasses()) {
      String name = KEY.matcher(kind.getSimpleName()).replaceAll("$1").toLowerCase(Locale.ROOT);
      Call accessor = value -> Optional.of(value[0]).filter(kind::isInstance);
      parts.add(new Part(name, accessor, Presence.OPTIONAL, of(kind)));
    }
    put(family, new ObjectForm<>(parts, value -> value, read -> family.cast(one(parts, read))));
  }

  private static Object one(List<Part> parts, @Nullable Object[] read) {
    List<?> given =
        Arrays.stream(read).flatMap(key -> ((Optional<?>) requireNonNull(key)).stream()).toList();
    if (given.size() != 1) {
      String names = String.join(", ", parts.stream().map(Part::name).toList());
      throw new IllegalArgumentException(
          "must have exactly one of " + names + ", has " + given.size());
    }
    return given.get(0);
  }

  /** A value with a builder, which is written as these attributes, in this order. */
  <T> void value(Class<T> type, String... attributes) {
    put(type, BuiltValue.form(this, type, List.of(attributes)));
  }

  private List<Part> parts(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(component -> part(component.getAccessor(), Presence.of(component.getType())))
        .toList();
  }

  /** The property for an attribute. */
  Part part(Method accessor, Presence presence) {
    Type inner =
        switch (presence) {
          case OPTIONAL -> argument(accessor.getGenericReturnType(), 0);
          case OPTIONAL_INT -> int.class;
          case OPTIONAL_LONG -> long.class;
          default -> accessor.getGenericReturnType();
        };
    return new Part(
        accessor.getName(),
        Call.method(accessor.getDeclaringClass(), accessor.getName()),
        presence,
        of(inner));
  }

  /** The form of a class, or of a list, set or map of such; always the same. */
  Form<?> of(Type type) {
    if (!(type instanceof ParameterizedType several)) {
      return of((Class<?>) type);
    }
    Form<?> form = collections.get(type);
    if (form == null) {
      form = collection(several);
      collections.put(type, form);
    }
    return form;
  }

  private Form<?> collection(ParameterizedType type) {
    Class<?> kind = (Class<?>) type.getRawType();
    Form<?> first = of(argument(type, 0));
    return switch (Presence.of(kind)) {
      case LIST -> SequenceForm.list(first);
      case SET -> SequenceForm.set(first, isComparable(argument(type, 0)));
      case MAP ->
          new DictionaryForm<>((Key<?>) first, of(argument(type, 1)), kind == SortedMap.class);
      default -> throw new IllegalStateException("No form for " + type);
    };
  }

  private static boolean isComparable(Type type) {
    return Comparable.class.isAssignableFrom((Class<?>) type);
  }

  @SuppressWarnings("unchecked") // put() under this very type
  <T> Form<T> of(Class<T> type) {
    Form<?> form = forms.get(type);
    if (form == null && type.isEnum()) {
      form = ChoiceForm.of(type.asSubclass(Enum.class));
      put(type, form);
    }
    if (form == null) {
      Class<?> family =
          known(type)
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("No form for " + type));
      return member(type, of((Class<? super T>) family));
    }
    return (Form<T>) form;
  }

  /** One kind alone is written as any of its family. */
  private static <F, T extends F> Form<T> member(Class<T> type, Form<F> family) {
    return new MappedForm<>(
        family,
        value -> value,
        value -> {
          if (!type.isInstance(value)) {
            throw new IllegalArgumentException("must be a " + type.getSimpleName());
          }
          return type.cast(value);
        });
  }

  /** Writes a value in the form of its class or of the family it belongs to. */
  @SuppressWarnings("unchecked") // the form is that of a supertype of the value's class
  <T> void write(T value, JsonGenerator out) {
    Class<?> type = value.getClass();
    ((Form<T>) get(known(type).findFirst().orElse(type))).write(value, out);
  }

  private Stream<Class<?>> known(Class<?> type) {
    return forms.containsKey(type)
        ? Stream.of(type)
        : Stream.concat(
                Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
            .flatMap(this::known);
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
