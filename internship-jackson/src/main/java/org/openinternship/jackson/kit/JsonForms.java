package org.openinternship.jackson.kit;

import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;

/**
 * The forms of all types, each under its type: what reads and writes. They are made of what the
 * areas add, when they are first asked for, so that no area must come before another. Safe for use
 * by several threads, since all are made before the constructor ends.
 */
public final class JsonForms {
  /** What says how a form is made, and the area that said it. */
  private record Definition(String area, Supplier<JsonForm<?>> form) {}

  /** One more value of the host's own that has a name. */
  private record Own<T>(Class<T> type, T value) {
    void addTo(AreaForms forms) {
      forms.known(type, value);
    }
  }

  private final List<JsonArea> areas;
  private final Class<? extends Annotation> personal;
  private final List<Own<?>> own;
  private final Map<Class<?>, Definition> definitions = new LinkedHashMap<>();
  private final Map<Class<?>, JsonForm<?>> forms = new HashMap<>();
  private final Map<Type, JsonForm<?>> collections = new HashMap<>();
  private final IdentityHashMap<JsonForm<?>, Class<?>> types = new IdentityHashMap<>();
  private final SampleDocuments.Hints hints = new SampleDocuments.Hints();
  private final Map<String, Object> defaults = new HashMap<>();
  private final Set<String> counts = new HashSet<>();
  private final Map<Class<?>, String> without = new LinkedHashMap<>();
  private final Map<Class<?>, String> documents = new LinkedHashMap<>();

  private JsonForms(List<JsonArea> areas, Class<? extends Annotation> personal, List<Own<?>> own) {
    this.areas = areas;
    this.personal = personal;
    this.own = own;
    Map<Class<?>, NamedConstants<?>> constants = new HashMap<>();
    for (JsonArea area : areas) {
      area.addTo(new AreaForms(this, area.getClass().getSimpleName(), constants));
    }
    own.forEach(one -> one.addTo(new AreaForms(this, "", constants)));
    List.copyOf(definitions.keySet()).forEach(this::of);
    definitions.keySet().forEach(type -> types.put(of(type), type));
  }

  /**
   * The forms of some areas.
   *
   * @param areas the areas
   * @param personal the mark of attributes that no message repeats
   * @return their forms
   */
  public static JsonForms of(List<JsonArea> areas, Class<? extends Annotation> personal) {
    return new JsonForms(List.copyOf(areas), personal, List.of());
  }

  /**
   * The same forms, and one more value that stands in JSON by its name.
   *
   * @param <T> the kind of value
   * @param type the kind of value
   * @param value the value
   * @return forms that know it
   * @throws IllegalArgumentException if one of that name is known already
   */
  public <T> JsonForms with(Class<T> type, T value) {
    return new JsonForms(
        areas, personal, Stream.concat(own.stream(), Stream.of(new Own<>(type, value))).toList());
  }

  /** {@return the types that have a form} */
  public Set<Class<?>> types() {
    return Collections.unmodifiableSet(definitions.keySet());
  }

  /** {@return the type that a form was made for, null if it is part of others alone} */
  @Nullable Class<?> type(JsonForm<?> form) {
    return types.get(form);
  }

  /** {@return the public types that need no form, each with what it is and what has one} */
  public Map<Class<?>, String> withoutForm() {
    return Collections.unmodifiableMap(without);
  }

  /** {@return the types of the documents that hosts exchange, each with the name of its schema} */
  public Map<Class<?>, String> documents() {
    return Collections.unmodifiableMap(documents);
  }

  /**
   * The file that has the form of a type, to be named in a message.
   *
   * @param type a type that has a form
   * @return such as {@code vocabulary/PeopleForms}
   */
  public String file(Class<?> type) {
    Definition definition = definitions.get(type);
    return "vocabulary/" + (definition == null ? "" : definition.area());
  }

  /**
   * Refuses a type that a caller asks for and that has no form.
   *
   * @param type the type
   * @throws IllegalArgumentException if it has no form
   */
  public void check(Class<?> type) {
    get(type);
  }

  /**
   * Reads the one value of a whole document.
   *
   * @param <T> the type of the value
   * @param source opens the document
   * @param type the type of the value
   * @param unknownAllowed whether reading passes over properties that are not known
   * @return the value
   * @throws JsonFault if the document does not hold such a value
   * @throws IllegalArgumentException if the type has no form
   */
  public <T> T document(Supplier<JsonParser> source, Class<T> type, boolean unknownAllowed) {
    JsonForm<T> form = get(type);
    try (JsonParser parser = JsonInput.open(source)) {
      return new JsonInput(parser, unknownAllowed).document(form);
    }
  }

  /**
   * Reads the elements of a document that is an array, one by one.
   *
   * @param <T> the type of the elements
   * @param source opens the document
   * @param type the type of the elements
   * @param unknownAllowed whether reading passes over properties that are not known
   * @param bad is told of an element that is no such value, before what is left of it is passed
   *     over; or ends the reading by throwing the fault. A fault of the document itself always does
   * @return the elements, which are read when they are asked for
   * @throws IllegalArgumentException if the type has no form
   */
  public <T> ElementReader<T> elements(
      Supplier<JsonParser> source, Class<T> type, boolean unknownAllowed, Consumer<JsonFault> bad) {
    return new ElementReader<>(source, get(type), unknownAllowed, bad);
  }

  /**
   * Reads the values of a stream that has one a line. Lines of nothing but white space are passed
   * over.
   *
   * @param <T> the type of the values
   * @param in the stream
   * @param open opens a line; told whether it is the first, which may have a byte order mark
   * @param type the type of the values
   * @param unknownAllowed whether reading passes over properties that are not known
   * @param bad is told of a line that holds no such value, when all of it is passed over; or ends
   *     the reading by throwing the fault. A line that breaks off always does
   * @return the values, which are read when they are asked for
   * @throws IllegalArgumentException if the type has no form
   */
  public <T> JsonReader<T> lines(
      InputStream in,
      BiFunction<InputStream, Boolean, JsonParser> open,
      Class<T> type,
      boolean unknownAllowed,
      Consumer<JsonFault> bad) {
    return new LineReader<>(in, open, get(type), unknownAllowed, bad);
  }

  /**
   * Writes values as an array.
   *
   * @param <T> the type of the values
   * @param type the type of the values
   * @param values the values
   * @param name what they are called where one is null
   * @param out where to write
   * @throws JsonFault if a part of a value has no form
   * @throws IllegalArgumentException if the type has none
   */
  public <T> void writeList(
      Class<T> type, Iterable<? extends T> values, String name, JsonGenerator out) {
    SequenceForm.list(get(type)).writeAll(values, name, out);
  }

  /**
   * Reads a value that begins at the current token, inside of a document or not.
   *
   * @param <T> the type of the value
   * @param parser where to read
   * @param type the type of the value
   * @param unknownAllowed whether reading passes over properties that are not known
   * @return the value
   * @throws JsonFault if there is no such value
   * @throws IllegalArgumentException if the type has no form
   */
  public <T> T value(JsonParser parser, Class<T> type, boolean unknownAllowed) {
    return new JsonInput(parser, unknownAllowed).value(get(type));
  }

  /**
   * Writes a value in the form of its class or of the family it belongs to.
   *
   * @param value the value
   * @param out where to write
   * @throws JsonFault if a part of the value has no form
   * @throws IllegalArgumentException if the value has none
   */
  public void write(Object value, JsonGenerator out) {
    Class<?> type = value.getClass();
    write(get(known(type).findFirst().orElse(type)), value, out);
  }

  /**
   * Writes a value in the form of a type.
   *
   * @param <T> the type
   * @param type the type
   * @param value a value of the type
   * @param out where to write
   * @throws JsonFault if a part of the value has no form
   * @throws IllegalArgumentException if the type has none
   */
  public <T> void write(Class<T> type, T value, JsonGenerator out) {
    get(type).write(value, out);
  }

  @SuppressWarnings("unchecked") // the form is that of a supertype of the value's class
  private static <T> void write(JsonForm<T> form, Object value, JsonGenerator out) {
    form.write((T) value, out);
  }

  /**
   * The form of a type that a caller asks for.
   *
   * @throws IllegalArgumentException if it has none
   */
  <T> JsonForm<T> get(Class<T> type) {
    if (!definitions.containsKey(type)) {
      throw new IllegalArgumentException(
          isCollection(type)
              ? "InternshipJson: a collection does not say what it holds. Maybe name the type of"
                  + " its elements, with listOf or linesOf"
              : "InternshipJson: " + absence(type));
    }
    return of(type);
  }

  /**
   * Says that a type has no form, and what has one instead.
   *
   * @param type a type that has no form
   * @return such as {@code MatchingEngine has no JSON form, it is ...}
   */
  public String absence(Class<?> type) {
    String reason = without.get(type);
    String name = type.getName() + " has no JSON form";
    if (reason != null) {
      return name + ", it " + reason;
    } else if (type.getSimpleName().equals("Builder")) {
      return name + ", it builds a value. Maybe use what its build() gives";
    } else if (Throwable.class.isAssignableFrom(type)) {
      return name + ", it is an exception. Maybe use its message";
    }
    return name + ". Maybe a part of it has";
  }

  /**
   * Says whether values of a type have a form, be it that of a family.
   *
   * @param type the type
   * @return whether they have
   */
  public boolean isKnown(Class<?> type) {
    return known(type).findFirst().isPresent();
  }

  private static boolean isCollection(Class<?> type) {
    return type.isArray()
        || Iterable.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }

  SampleDocuments.Hints hints() {
    return hints;
  }

  boolean has(Class<?> type) {
    return definitions.containsKey(type);
  }

  void define(String area, Class<?> type, Supplier<JsonForm<?>> form) {
    Definition earlier = definitions.putIfAbsent(type, new Definition(area, form));
    if (earlier != null) {
      throw new IllegalStateException(
          type + " has a form already, in " + earlier.area() + ", and one more in " + area);
    }
  }

  /** Says what a component is where it is left out. */
  void defaults(Class<?> record, String component, Object value) {
    defaults.put(attribute(record, component), value);
  }

  void count(Class<?> type, Accessor<?> attribute) {
    counts.add(attribute(type, Accessor.name(attribute)));
  }

  private static String attribute(Class<?> owner, String name) {
    return owner.getName() + "." + name;
  }

  void document(Class<?> type, String name) {
    documents.put(type, name);
  }

  void without(String reason, Class<?> type) {
    without.put(type, reason);
  }

  /** The class that has the forms of a package. */
  static String areaOf(String packageName) {
    String name = packageName.substring(packageName.lastIndexOf('.') + 1);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Forms";
  }

  /** The method that an attribute is read by. */
  Method method(Class<?> type, Accessor<?> attribute) {
    return Reflected.method(
        type,
        Accessor.name(attribute instanceof ComputedProperty<?> it ? it.attribute() : attribute));
  }

  /** The property for an attribute. */
  @SuppressWarnings("unchecked") // read of the values that have the attribute only
  ObjectProperty property(Method method, Accessor<?> accessor, Optionality optionality) {
    Type type = method.getGenericReturnType();
    ObjectProperty property =
        new ObjectProperty(
            new SerializedString(method.getName()),
            (Accessor<Object>) accessor,
            optionality,
            of(optionality.inner(type)),
            method.isAnnotationPresent(personal),
            null);
    String attribute = attribute(method.getDeclaringClass(), method.getName());
    if (counts.contains(attribute)) {
      return property.with(Optionality.COUNT);
    }
    Object absent = defaults.get(attribute);
    return absent == null ? property : property.withDefault(absent);
  }

  /** The form of a class, or of a list, set or map of such; always the same. */
  JsonForm<?> of(Type type) {
    if (!(type instanceof ParameterizedType several)) {
      return of((Class<?>) type);
    }
    JsonForm<?> form = collections.get(type);
    if (form == null) {
      form = collection(several);
      collections.put(type, form);
    }
    return form;
  }

  private JsonForm<?> collection(ParameterizedType type) {
    Class<?> kind = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    JsonForm<?> first = of(arguments[0]);
    return switch (Optionality.of(kind)) {
      case LIST -> SequenceForm.list(first);
      case SET ->
          SequenceForm.set(first, Comparable.class.isAssignableFrom((Class<?>) arguments[0]));
      case MAP ->
          new DictionaryForm<>(
              (DictionaryForm.KeyForm<?>) first, of(arguments[1]), kind == SortedMap.class);
      default -> throw new IllegalStateException("No form for " + type);
    };
  }

  @SuppressWarnings("unchecked") // made for this very type
  <T> JsonForm<T> of(Class<T> type) {
    JsonForm<?> form = forms.get(type);
    return form == null ? (JsonForm<T>) made(type) : (JsonForm<T>) form;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an enum is one; what is known is a supertype
  private <T> JsonForm<?> made(Class<T> type) {
    Definition definition = definitions.get(type);
    if (definition == null && type.isEnum()) {
      definition =
          new Definition(
              areaOf(type.getPackageName()),
              () -> ChoiceForm.of((Class<Enum>) type.asSubclass(Enum.class)));
      definitions.put(type, definition);
    }
    if (definition != null) {
      JsonForm<?> form = definition.form().get();
      if (documents.containsKey(type)) {
        form = ((ObjectForm<?>) form).asDocument();
      }
      forms.put(type, form);
      return form;
    }
    Class<?> family =
        known(type)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "No form for "
                            + type
                            + ". Add it in a file of org.openinternship.jackson"
                            + ".vocabulary"));
    return member(type, of((Class<? super T>) family));
  }

  /** One kind alone is written as any of its family. */
  private static <F, T extends F> JsonForm<T> member(Class<T> type, JsonForm<F> family) {
    Function<F, T> narrow =
        value -> {
          if (!type.isInstance(value)) {
            throw new IllegalArgumentException("must be a " + type.getSimpleName());
          }
          return type.cast(value);
        };
    return new MappedForm<>(family, value -> value, narrow);
  }

  private Stream<Class<?>> known(Class<?> type) {
    return definitions.containsKey(type)
        ? Stream.of(type)
        : Stream.concat(
                Stream.<Class<?>>ofNullable(type.getSuperclass()),
                Arrays.<Class<?>>stream(type.getInterfaces()))
            .flatMap(this::known);
  }
}
