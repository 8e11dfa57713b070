package org.openinternship.jackson.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A value as an object with certain properties, in their order. */
final class ObjectForm<T> extends JsonForm<T> {
  private static final Pattern ATTRIBUTE = Pattern.compile(": (\\w+) is ");

  private final Function<T, ?> owner;
  private final Function<@Nullable Object[], T> make;
  private final List<ObjectProperty> properties;
  private final PropertyReader reader;
  private final int width;

  /** Whether it is so small that a document has many that are the same. */
  private final boolean repeats;

  private final boolean exactlyOne;
  private final boolean standsIn;
  private final boolean document;

  /**
   * @param properties the properties
   * @param owner what has the properties: the value or a record that stands for it
   * @param make makes the value of the properties in their order; null where a default stands
   */
  ObjectForm(
      List<ObjectProperty> properties, Function<T, ?> owner, Function<@Nullable Object[], T> make) {
    this(properties, owner, make, false, false, false);
  }

  private ObjectForm(
      List<ObjectProperty> properties,
      Function<T, ?> owner,
      Function<@Nullable Object[], T> make,
      boolean exactlyOne,
      boolean standsIn,
      boolean document) {
    this.document = document;
    this.exactlyOne = exactlyOne;
    this.standsIn = standsIn;
    this.owner = owner;
    this.make = make;
    this.properties = List.copyOf(properties);
    Map<String, JsonForm<?>> forms = new LinkedHashMap<>();
    properties.forEach(property -> forms.put(property.name(), property.form()));
    this.reader = new PropertyReader(forms, personal(properties), document);
    this.width = width(properties);
    this.repeats = RepeatedObjects.isOne(properties);
  }

  /** A value that has exactly one of some properties. */
  static <T> ObjectForm<T> one(
      List<ObjectProperty> properties, Function<@Nullable Object[], T> make) {
    return new ObjectForm<>(properties, value -> value, make, true, false, false);
  }

  /** A value that is written as the record that stands for it. */
  static <T> ObjectForm<T> of(
      List<ObjectProperty> properties, Function<T, ?> wire, Function<@Nullable Object[], T> make) {
    return new ObjectForm<>(properties, wire, make, false, true, false);
  }

  /** The same form, of a value that hosts exchange: at the top it says its version. */
  ObjectForm<T> asDocument() {
    return new ObjectForm<>(properties, owner, make, exactlyOne, standsIn, true);
  }

  /** Whether it says its version at the top of a document. */
  boolean isDocument() {
    return document;
  }

  /** Whether the properties are those of a record that stands for the value. */
  boolean standsIn() {
    return standsIn;
  }

  boolean exactlyOne() {
    return exactlyOne;
  }

  /**
   * The property that a refusal of the value speaks of, which begins as in {@code Intern ada:
   * hoursPerWeek is}, with or without a key; null if it speaks of none.
   */
  @Nullable ObjectProperty spokenOf(String refusal) {
    ObjectProperty spokenOf = null;
    for (Matcher attribute = ATTRIBUTE.matcher(refusal); attribute.find(); ) {
      for (ObjectProperty property : properties) { // the last one: a key may read like another
        if (property.name().equals(attribute.group(1))) {
          spokenOf = property;
        }
      }
    }
    return spokenOf;
  }

  /** Whether a refusal names a property that no message repeats, wherever in it. */
  boolean namesPersonal(String refusal) {
    return properties.stream().anyMatch(it -> it.personal() && refusal.contains(it.name()));
  }

  /** The names of the properties that no message repeats. */
  static Set<String> personal(List<ObjectProperty> properties) {
    return properties.stream()
        .filter(ObjectProperty::personal)
        .map(ObjectProperty::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Of the properties that may be left out few are there at once: the widest stands for all. */
  private static int width(List<ObjectProperty> properties) {
    long required = 0;
    long optional = 0;
    for (ObjectProperty property : properties) {
      if (property.optionality() == Optionality.REQUIRED) {
        required += property.form().width();
      } else {
        optional = Math.max(optional, property.form().width());
      }
    }
    return (int) Math.min(Integer.MAX_VALUE, required + optional);
  }

  List<ObjectProperty> properties() {
    return properties;
  }

  @Override
  String expectation() {
    return "an object with " + reader.list();
  }

  @Override
  int width() {
    return width;
  }

  @Override
  void write(T value, JsonGenerator out) {
    out.writeStartObject(this);
    if (document) {
      FormatVersion.write(out);
    }
    writeProperties(value, out);
    out.writeEndObject();
  }

  void writeProperties(T value, JsonGenerator out) {
    Object its = owner.apply(value);
    for (ObjectProperty property : properties) {
      property.write(its, out);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // kept by this form
  T read(JsonInput in) {
    in.expect(JsonToken.START_OBJECT, this);
    TokenStreamLocation start = in.location();
    if (!repeats) {
      return toValue(in, reader.read(in), start);
    }
    in.texts().takeSequence();
    @Nullable Object[] read = reader.read(in);
    int hash = in.texts().takeSequence();
    Object known = in.objects().get(this, read, hash);
    if (known != null) {
      return (T) known;
    }
    T value = toValue(in, read, start);
    in.objects().keep(this, read, hash, value);
    return value;
  }

  /**
   * The value of an object that was read.
   *
   * @param read what was read for each property
   * @param start where the object begins
   */
  T toValue(JsonInput in, @Nullable Object[] read, TokenStreamLocation start) {
    @Nullable Object[] components = components(in, read, start);
    OutsideNumber outside = in.takeOutside();
    if (outside != null) {
      throw in.outside(this, outside, () -> make.apply(components));
    }
    try {
      return make.apply(components);
    } catch (RuntimeException e) {
      throw in.refusal(this, start, e);
    }
  }

  /** What the value of an object that was read is made of. */
  @Nullable Object[] components(JsonInput in, @Nullable Object[] read, TokenStreamLocation start) {
    @Nullable Object[] components = new Object[read.length];
    for (int i = 0; i < read.length; i++) {
      ObjectProperty property = properties.get(i);
      components[i] = property.toComponent(read[i]);
      if (components[i] == null && property.optionality() == Optionality.REQUIRED) {
        String missing = "is missing, expected " + property.form().expectation();
        throw in.fault(property.name(), missing, start);
      }
    }
    return components;
  }

  /** Reads on from the beginning of an object to its end, to what its value is made of. */
  @Nullable Object[] components(JsonInput in) {
    TokenStreamLocation start = in.location();
    return components(in, reader.read(in), start);
  }

  /** Whether the value can be made of these. */
  boolean takes(@Nullable Object[] components) {
    try {
      return Objects.nonNull(make.apply(components));
    } catch (RuntimeException refused) {
      return false;
    }
  }
}
