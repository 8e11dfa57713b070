package org.openinternship.jackson;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.scoring.Criterion;
import tools.jackson.core.JsonGenerator;

/** The forms of all types, each under its type; a form must be there before it is used. */
final class Forms {
  private final Map<Class<?>, Form<?>> forms = new LinkedHashMap<>();

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
    put(type, new MappedForm<>(SequenceForm.list(of(element)), write, read));
  }

  <T, W extends Record & Wire<T>> void object(Class<T> type, Class<W> wire, Function<T, W> write) {
    put(type, objectForm(wire, write));
  }

  <T, W extends Record & Wire<T>> VariantForm.Kind<T> kind(
      String name, Class<T> type, Class<W> wire, Function<T, W> write) {
    return new VariantForm.Kind<>(name, type, objectForm(wire, write));
  }

  private <T, W extends Record & Wire<T>> ObjectForm<T> objectForm(
      Class<W> wire, Function<T, W> write) {
    RecordComponent[] components = wire.getRecordComponents();
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : components) {
      parts.add(part(component));
    }
    try {
      return new ObjectForm<>(
          write,
          wire.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)),
          parts);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(wire + " has no canonical constructor", e);
    }
  }

  private Part part(RecordComponent component) {
    Presence presence = Presence.of(component.getType());
    Type inner =
        switch (presence) {
          case OPTIONAL -> argument(component.getGenericType(), 0);
          case OPTIONAL_INT -> int.class;
          case OPTIONAL_LONG -> long.class;
          default -> component.getGenericType();
        };
    return new Part(component.getName(), component.getAccessor(), presence, of(inner));
  }

  /** The form of a class, or of a list, set or map of such. */
  Form<?> of(Type type) {
    if (type instanceof ParameterizedType several) {
      Form<?> element = of(argument(several, several.getActualTypeArguments().length - 1));
      return switch (Presence.of((Class<?>) several.getRawType())) {
        case LIST -> SequenceForm.list(element);
        case SET -> SequenceForm.set(element);
        case MAP -> new DictionaryForm<>(element);
        default -> throw new IllegalStateException("No form for " + type);
      };
    }
    return of((Class<?>) type);
  }

  @SuppressWarnings("unchecked") // put() under this very type
  <T> Form<T> of(Class<T> type) {
    Form<?> form = forms.get(type);
    if (form == null && type.isEnum()) {
      form = ChoiceForm.of(type.asSubclass(Enum.class));
      put(type, form);
    }
    if (form == null) {
      throw new IllegalStateException("No form for " + type);
    }
    return (Form<T>) form;
  }

  /** Writes a value in the form of its class or of the family it belongs to. */
  @SuppressWarnings("unchecked") // the form is that of a supertype of the value's class
  <T> void write(T value, JsonGenerator out) {
    Class<?> type = value.getClass();
    if (!forms.containsKey(type)) {
      type = parents(type).filter(forms::containsKey).findFirst().orElse(type);
    }
    ((Form<T>) get(type)).write(value, out);
  }

  private static Stream<Class<?>> parents(Class<?> type) {
    return Stream.concat(Stream.of(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
