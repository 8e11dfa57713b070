package org.openinternship.jackson.kit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a value is read that has a builder: what was left out is not set, so that the value's own
 * defaults hold. An attribute has one if its method is not abstract.
 */
final class BuiltValue<T> {
  private final Class<T> type;
  private final Supplier<Object> start;
  private final List<BinaryOperator<Object>> setters = new ArrayList<>();
  private final Accessor<Object> build;
  private final List<ObjectProperty> properties = new ArrayList<>();
  private final int[] computed;

  private BuiltValue(JsonForms forms, Class<T> type, List<Accessor<T>> attributes) {
    this.type = type;
    this.start = Reflected.factory(type, "builder");
    Class<?> builder = Reflected.method(type, "builder").getReturnType();
    this.build = Reflected.accessor(builder, Reflected.method(builder, "build"));
    for (Accessor<T> attribute : attributes) {
      Method method = forms.method(type, attribute);
      properties.add(forms.property(method, attribute, optionality(method, attribute)));
      setters.add(
          attribute instanceof ComputedProperty
              ? (its, computed) -> its
              : Reflected.setter(builder, method));
    }
    this.computed = ObjectProperty.computed(properties);
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
    Object builder = start.get();
    for (int i = 0; i < components.length; i++) {
      Object its = components[i];
      if (its != null) {
        builder = setters.get(i).apply(builder, its);
      }
    }
    T value = type.cast(build.of(builder));
    for (int i : computed) {
      properties.get(i).check(components[i], value);
    }
    return value;
  }
}
