package org.openinternship.jackson.kit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ways in which an area says what its values look like.
 *
 * <pre>{@code
 * forms.value(Mentor.class, Mentor::id, Mentor::maxInterns);  // has a builder
 * forms.records(SkillNeed.class, Location.class);             // its components are the properties
 * forms.family(Compensation.class);                           // closed: "type" says which kind
 * forms.text(Country.class, "a country code such as NG", Country::code, Country::of);
 * forms.without("computed from two working hours", "its minutes", SharedHours.class);
 * }</pre>
 */
public final class AreaForms {
  private static final Pattern WORD_END = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /** A unit is one of a host in any case. */
  private static final Pattern KEY = Pattern.compile("(?:Host(?=[A-Z]\\w+Id))?(\\w+)Id");

  private final JsonForms forms;
  private final String area;
  private final Map<Class<?>, NamedConstants<?>> constants;

  AreaForms(JsonForms forms, String area, Map<Class<?>, NamedConstants<?>> constants) {
    this.forms = forms;
    this.area = area;
    this.constants = constants;
  }

  private <T> void define(Class<T> type, JsonForm<?> form) {
    forms.define(area, type, () -> form);
  }

  /**
   * Adds Java's own whole numbers, truth values and texts.
   *
   * @param expectation what any text is called in a message
   */
  public void basics(String expectation) {
    define(int.class, IntegerForm.INT);
    define(Integer.class, IntegerForm.INT);
    define(long.class, IntegerForm.LONG);
    define(Long.class, IntegerForm.LONG);
    define(boolean.class, TruthForm.INSTANCE);
    define(Boolean.class, TruthForm.INSTANCE);
    text(String.class, expectation, text -> text, text -> text);
  }

  /**
   * Adds a value that is written as one text.
   *
   * @param <T> the type
   * @param type the type
   * @param expectation what the text must be, as in {@code "a country code such as NG"}
   * @param write the text of a value
   * @param read the inverse of {@code write}; refuses with an illegal argument
   */
  public <T> void text(
      Class<T> type, String expectation, Function<T, String> write, Function<String, T> read) {
    define(type, new TextForm<>(expectation, write, read));
  }

  /**
   * Adds a value that is a number, a text or a list of these, and that says itself what it takes.
   *
   * @param <T> the type
   * @param type the type
   * @param write what is to be written: a {@code Long} or {@code BigDecimal} as a number, a list as
   *     a list, anything else as its text
   * @param read the inverse of {@code write}, which gets numbers as {@code BigDecimal}; refuses
   *     with an illegal argument
   */
  public <T> void plain(Class<T> type, Function<T, Object> write, Function<Object, T> read) {
    forms.define(
        area, type, () -> new MappedForm<>(new PlainForm(forms.of(String.class)), write, read));
  }

  /**
   * Adds a value that is written as a decimal number, exact to a certain place.
   *
   * @param <T> the type
   * @param type the type
   * @param places how many decimal places there are at most
   * @param write the number of a value
   * @param read the inverse of {@code write}; refuses with an illegal argument
   */
  public <T> void decimal(
      Class<T> type, int places, Function<T, BigDecimal> write, Function<BigDecimal, T> read) {
    define(type, new MappedForm<>(new DecimalForm(places), write, read));
  }

  /**
   * Adds a value that is written as one whole number.
   *
   * @param <T> the type
   * @param type the type
   * @param write the number of a value
   * @param read the inverse of {@code write}; refuses with an illegal argument
   */
  public <T> void integer(Class<T> type, Function<T, Integer> write, Function<Integer, T> read) {
    define(type, new MappedForm<>(IntegerForm.INT, write, read));
  }

  /**
   * Adds a value that is written as nothing but a list.
   *
   * @param <T> the type
   * @param <E> the type of the elements
   * @param type the type
   * @param element the type of the elements
   * @param write the elements of a value
   * @param read the inverse of {@code write}; refuses with an illegal argument
   */
  public <T, E> void list(
      Class<T> type, Class<E> element, Function<T, List<E>> write, Function<List<E>, T> read) {
    forms.define(
        area,
        type,
        () -> {
          JsonForm<Collection<E>> elements = SequenceForm.list(forms.of(element));
          return new MappedForm<>(elements, write::apply, all -> read.apply(List.copyOf(all)));
        });
  }

  /**
   * Adds a value that has a builder. An attribute with a default may be left out.
   *
   * @param <T> the type
   * @param type the type
   * @param attributes its properties in their order, as in {@code Intern::skills}
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // copied
  public final <T> void value(Class<T> type, Accessor<T>... attributes) {
    List<Accessor<T>> all = List.of(attributes);
    forms.define(area, type, () -> BuiltValue.form(forms, type, all));
  }

  /**
   * Adds a record whose properties have another order than its components, or more of them.
   *
   * @param <T> the type
   * @param type the type
   * @param attributes its properties in their order
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // copied
  public final <T extends Record> void record(Class<T> type, Accessor<T>... attributes) {
    List<Accessor<T>> all = List.of(attributes);
    forms.define(area, type, () -> ComponentValue.form(forms, type, all));
  }

  /**
   * Says what a record has where properties are left out.
   *
   * @param <T> the type of the record
   * @param value a value that the library makes when nobody says otherwise
   * @param attributes the components that a document may leave out, as this value has them
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final <T extends Record> void defaults(T value, Accessor<T>... attributes) {
    for (Accessor<T> attribute : attributes) {
      forms.defaults(value.getClass(), Accessor.name(attribute), attribute.of(value));
    }
  }

  /**
   * Says that an attribute counts what most values have none of: 0 is its default, and not written.
   *
   * @param <T> the type of the values
   * @param type the type
   * @param attribute the attribute, of a record or a built value
   */
  public <T> void count(Class<T> type, Accessor<T> attribute) {
    forms.count(type, attribute);
  }

  /**
   * Adds records whose properties are their components, in their order.
   *
   * @param types the types
   */
  public void records(Class<?>... types) {
    for (Class<?> type : types) {
      forms.define(area, type, () -> components(type));
    }
  }

  private <T> ObjectForm<T> components(Class<T> type) {
    Call constructor = Reflected.constructor(type);
    return new ObjectForm<>(
        ComponentValue.components(forms, type),
        value -> value,
        read -> type.cast(constructor.of(read)));
  }

  /**
   * Adds a value that is written as the record that stands for it.
   *
   * @param <T> the type
   * @param <W> the type of the record
   * @param type the type
   * @param wire the type of the record
   * @param write the record of a value
   */
  public <T, W extends Record & JsonArea.Wire<T>> void object(
      Class<T> type, Class<W> wire, Function<T, W> write) {
    Call constructor = Reflected.constructor(wire);
    forms.define(
        area,
        type,
        () ->
            ObjectForm.of(
                ComponentValue.components(forms, wire),
                write,
                read -> wire.cast(constructor.of(read)).toValue()));
  }

  /**
   * Adds a closed family, whose members are written with their names as types: {@code FixedFee} as
   * {@code FIXED_FEE}. Members that have no form of their own are records.
   *
   * @param <T> the type
   * @param type the type
   */
  public <T> void family(Class<T> type) {
    forms.define(
        area,
        type,
        () -> {
          List<VariantForm.Kind<? extends T>> kinds = new ArrayList<>();
          for (Class<?> member : members(type)) {
            kinds.add(kind(member.asSubclass(type)));
          }
          return new VariantForm<>(kinds);
        });
  }

  /** By name: the order in a class file is the compiler's. */
  private static List<Class<?>> members(Class<?> family) {
    return Stream.<Class<?>>of(family.getPermittedSubclasses())
        .sorted(Comparator.comparing(Class::getSimpleName))
        .toList();
  }

  private <T> VariantForm.Kind<T> kind(Class<T> type) {
    String name = WORD_END.matcher(type.getSimpleName()).replaceAll("_").toUpperCase(Locale.ROOT);
    ObjectForm<T> form = forms.has(type) ? (ObjectForm<T>) forms.of(type) : components(type);
    return new VariantForm.Kind<>(name, type, form);
  }

  /**
   * Adds a family that a host may add to. What comes with the library is written as an object, what
   * a host makes known stands by its name.
   *
   * @param <T> the type
   * @param <L> the closed family of what comes with the library
   * @param type the type
   * @param library the closed family, which has a form
   * @param name the name of a value of the host's own
   */
  public <T, L extends T> void openFamily(
      Class<T> type, Class<L> library, Function<T, String> name) {
    NamedConstants<T> named = new NamedConstants<>(name);
    constants.put(type, named);
    forms.define(
        area,
        type,
        () -> new VariantForm.OpenFamilyForm<>(library, forms.of(library), named.form()));
  }

  /**
   * Adds keys of several kinds, each under the name of its kind: {@code {"project": "x"}} for a
   * {@code ProjectId}.
   *
   * @param <T> the family of keys
   * @param family the family of keys
   */
  public <T> void keys(Class<T> family) {
    forms.define(
        area,
        family,
        () -> {
          List<ObjectProperty> kinds = members(family).stream().map(this::key).toList();
          return ObjectForm.one(kinds, read -> family.cast(one(kinds, read)));
        });
  }

  private ObjectProperty key(Class<?> kind) {
    return new ObjectProperty(
        new SerializedString(
            KEY.matcher(kind.getSimpleName()).replaceAll("$1").toLowerCase(Locale.ROOT)),
        value -> Optional.of(value).filter(kind::isInstance),
        Optionality.OPTIONAL,
        forms.of(kind),
        false,
        null);
  }

  private static Object one(List<ObjectProperty> kinds, @Nullable Object[] read) {
    List<?> given =
        Arrays.stream(read).flatMap(key -> ((Optional<?>) requireNonNull(key)).stream()).toList();
    if (given.size() != 1) {
      String names = String.join(", ", kinds.stream().map(ObjectProperty::name).toList());
      throw new IllegalArgumentException(
          "must have exactly one of " + names + ", has " + given.size());
    }
    return given.get(0);
  }

  /**
   * Adds enums whose constants stand by their names. Those that a value has are added with it;
   * these are for objects of a host's own.
   *
   * @param types the enums
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // each is one
  public void names(Class<?>... types) {
    for (Class<?> type : types) {
      forms.define(area, type, () -> ChoiceForm.of((Class<Enum>) type.asSubclass(Enum.class)));
    }
  }

  /**
   * Adds values that stand in JSON by their names, to which a host adds its own. Several areas may
   * add some of one type.
   *
   * @param <T> the type
   * @param type the type
   * @param name the name of a value
   * @param library the values of the library, in the order to show
   */
  public <T> void constants(
      Class<T> type, Function<T, String> name, Collection<? extends T> library) {
    if (!constants.containsKey(type)) {
      NamedConstants<T> named = new NamedConstants<>(name);
      constants.put(type, named);
      forms.define(area, type, named::form);
    }
    named(type).add(library);
  }

  /**
   * Returns a value that stands in JSON by its name.
   *
   * @param <T> the type
   * @param type the type
   * @param name the name
   * @return the value
   * @throws IllegalArgumentException if there is none
   */
  public <T> T constant(Class<T> type, String name) {
    return named(type).get(name);
  }

  <T> void known(Class<T> type, T own) {
    named(type).add(List.of(own));
  }

  @SuppressWarnings("unchecked") // put under this very type
  private <T> NamedConstants<T> named(Class<T> type) {
    return (NamedConstants<T>) requireNonNull(constants.get(type));
  }

  /**
   * Says that a value is a document that hosts exchange: at the top it says its {@linkplain
   * FormatVersion version}, and its schema is in the jar.
   *
   * @param type the type, which has properties
   * @param name the name of its schema, as in {@code "cohort"}
   */
  public void document(Class<?> type, String name) {
    forms.document(type, name);
  }

  /**
   * Says that public types need no form.
   *
   * @param what what they are instead of documents, as in {@code "made of a policy"}
   * @param instead what has a form, as in {@code "its record()"}
   * @param types the types
   */
  public void without(String what, String instead, Class<?>... types) {
    for (Class<?> type : types) {
      forms.without("is " + what + ". Maybe use " + instead, type);
    }
  }

  /**
   * Says what the text of a value looks like, for schemas.
   *
   * @param type the type
   * @param pattern what the whole text matches
   */
  public void pattern(Class<?> type, Pattern pattern) {
    forms.hints().pattern(type, pattern);
  }

  /**
   * Says what the texts of a type are, for samples; without it they are any.
   *
   * @param type the type
   * @param texts some texts that differ
   */
  public void samples(Class<?> type, String... texts) {
    samples(type, random -> texts[random.nextInt(texts.length)]);
  }

  /**
   * Says what the texts of a type are, for samples.
   *
   * @param type the type
   * @param draw makes a text, the same for the same state of what is random
   */
  public void samples(Class<?> type, Function<Random, String> draw) {
    forms.hints().texts(SampleDocuments.Hints.name(type), draw);
  }

  /**
   * Says what the texts of one attribute are, for samples; of a map, what its keys are.
   *
   * @param <W> the type of the value, or of the record that stands for it
   * @param type the type of the value
   * @param attribute the attribute
   * @param texts some texts that differ
   */
  public <W> void samples(Class<?> type, Accessor<W> attribute, String... texts) {
    String name = SampleDocuments.Hints.name(type) + "." + Accessor.name(attribute);
    forms.hints().texts(name, random -> texts[random.nextInt(texts.length)]);
  }

  /**
   * Says how to make a value of what was drawn at random, for samples: where attributes depend on
   * each other so that chance alone would hardly ever meet a value.
   *
   * @param type the type
   * @param repair changes an object that was drawn
   */
  public void repair(Class<?> type, BiFunction<ObjectNode, Random, ObjectNode> repair) {
    forms.hints().repair(type, repair::apply);
  }
}
