package org.openinternship.jackson.kit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a value is read that has a builder: what was left out is not set, so that the value's own
 * defaults hold. An attribute has one if its method is not abstract.
 */
final class BuiltValue<T> {
  private final Class<T> type;
  private final Call start;

  /** For each property what sets it; null if it is computed. */
  private final @Nullable Call[] setters;

  /** For each property what stands there if it is left out, as in a builder that was just begun. */
  private final @Nullable Object[] absent;

  private final Call build;
  private final List<ObjectProperty> properties = new ArrayList<>();
  private final int[] computed;

  private BuiltValue(JsonForms forms, Class<T> type, List<Accessor<T>> attributes) {
    this.type = type;
    this.start = Reflected.factory(type, "builder");
    Class<?> builder = Reflected.method(type, "builder").getReturnType();
    this.build = Reflected.accessor(builder, Reflected.method(builder, "build"));
    this.setters = new Call[attributes.size()];
    for (Accessor<T> attribute : attributes) {
      Method method = forms.method(type, attribute);
      if (!(attribute instanceof ComputedProperty)) {
        setters[properties.size()] = Reflected.setter(builder, method);
      }
      properties.add(forms.property(method, attribute, optionality(method, attribute)));
    }
    this.computed = ObjectProperty.computed(properties);
    this.absent =
        properties.stream().map(property -> property.optionality().toComponent(null)).toArray();
    if (properties.stream().anyMatch(BuiltValue::mayBeLimit)
        && properties.stream()
            .noneMatch(property -> property.optionality() == Optionality.REQUIRED)) {
      Object defaults = make(new @Nullable Object[properties.size()]);
      properties.replaceAll(property -> unlimited(property, defaults));
    }
  }

  private static Optionality optionality(Method method, Accessor<?> attribute) {
    if (attribute instanceof ComputedProperty) {
      return Optionality.COMPUTED;
    }
    return Modifier.isAbstract(method.getModifiers())
        ? Optionality.of(method.getReturnType())
        : Optionality.DEFAULT;
  }

  static <T> ObjectForm<T> form(JsonForms forms, Class<T> type, List<Accessor<T>> attributes) {
    BuiltValue<T> value = new BuiltValue<>(forms, type, attributes);
    return new ObjectForm<>(value.properties, its -> its, value::make);
  }

  private static boolean mayBeLimit(ObjectProperty property) {
    return property.optionality() == Optionality.DEFAULT && property.form() == IntegerForm.INT;
  }

  private static ObjectProperty unlimited(ObjectProperty property, Object defaults) {
    return mayBeLimit(property) && property.accessor().of(defaults).equals(Integer.MAX_VALUE)
        ? property.with(Optionality.LIMIT)
        : property;
  }

  private T make(@Nullable Object[] components) {
    Object builder = start.of(null);
    for (int i = 0; i < components.length; i++) {
      Object its = components[i];
      Call setter = setters[i];
      if (its != null && its != absent[i] && setter != null) {
        builder = setter.of(builder, its);
      }
    }
    T value = type.cast(build.of(builder));
    for (int i : computed) {
      properties.get(i).check(components[i], value);
    }
    return value;
  }
}
