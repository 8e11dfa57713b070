package org.openinternship.jackson.kit;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How a record is read: by its components, whatever the order of its properties. */
final class ComponentValue<T extends Record> {
  private final Class<T> type;
  private final Call constructor;
  private final List<ObjectProperty> properties;

  private final int[] computed;

  /** For each property the place of its component; below zero: it is computed. */
  private final int[] places;

  /** Whether the properties are the components in their order. */
  private final boolean inOrder;

  private ComponentValue(Class<T> type, List<ObjectProperty> properties) {
    this.type = type;
    this.constructor = Reflected.constructor(type);
    this.properties = properties;
    this.computed = ObjectProperty.computed(properties);
    List<String> components =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    this.places =
        properties.stream().mapToInt(property -> components.indexOf(property.name())).toArray();
    this.inOrder = Arrays.equals(places, IntStream.range(0, components.size()).toArray());
  }

  /** The properties are all components, in their order. */
  static List<ObjectProperty> components(JsonForms forms, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getAccessor)
        .map(
            method ->
                forms.property(
                    method,
                    Reflected.accessor(type, method)::of,
                    Optionality.of(method.getReturnType())))
        .toList();
  }

  static <T extends Record> ObjectForm<T> form(
      JsonForms forms, Class<T> type, List<Accessor<T>> attributes) {
    List<ObjectProperty> properties =
        attributes.stream().map(attribute -> property(forms, type, attribute)).toList();
    ComponentValue<T> value = new ComponentValue<>(type, properties);
    return new ObjectForm<>(properties, its -> its, value::make);
  }

  private static <T> ObjectProperty property(
      JsonForms forms, Class<T> type, Accessor<T> attribute) {
    Method method = forms.method(type, attribute);
    return forms.property(
        method,
        attribute,
        attribute instanceof ComputedProperty
            ? Optionality.COMPUTED
            : Optionality.of(method.getReturnType()));
  }

  private T make(@Nullable Object[] read) {
    if (inOrder) {
      return type.cast(constructor.of(read));
    }
    @Nullable Object[] components = new Object[read.length - computed.length];
    for (int i = 0; i < read.length; i++) {
      if (places[i] >= 0) {
        components[places[i]] = read[i];
      }
    }
    T value = type.cast(constructor.of(components));
    for (int i : computed) {
      properties.get(i).check(read[i], value);
    }
    return value;
  }
}
