package org.openinternship.jackson.kit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Which properties the objects of documents have, of those that their forms know. */
final class Coverage {
  private final Map<ObjectForm<?>, Set<String>> seen = new LinkedHashMap<>();

  void look(JsonForm<?> form, JsonNode node) {
    if (form instanceof MappedForm<?, ?> mapped) {
      look(mapped.base(), node);
    } else if (form instanceof SequenceForm<?> list) {
      node.forEach(element -> look(list.element(), element));
    } else if (form instanceof DictionaryForm<?, ?> map) {
      node.forEach(value -> look(map.value(), value));
    } else if (form instanceof VariantForm.OpenFamilyForm<?, ?> open) {
      if (node.isObject()) {
        look(open.data(), node);
      }
    } else if (form instanceof VariantForm<?> family) {
      String type = node.path(VariantForm.TYPE).asString();
      family.kinds().stream()
          .filter(kind -> kind.name().equals(type))
          .forEach(kind -> lookInto(kind.form(), node));
    } else if (form instanceof ObjectForm<?> object) {
      lookInto(object, node);
    }
  }

  private void lookInto(ObjectForm<?> form, JsonNode node) {
    if (form.exactlyOne()) { // a key, of one kind
      return;
    }
    Set<String> its = seen.computeIfAbsent(form, any -> new LinkedHashSet<>());
    for (ObjectProperty property : form.properties()) {
      if (node.has(property.name())) {
        its.add(property.name());
        look(property.form(), node.get(property.name()));
      }
    }
  }

  /** The properties that no object of their form has, each among all that the form knows. */
  List<String> missing() {
    return seen.entrySet().stream()
        .flatMap(it -> missing(it.getKey(), it.getValue()))
        .sorted()
        .toList();
  }

  private static Stream<String> missing(ObjectForm<?> form, Set<String> its) {
    return form.properties().stream()
        .map(ObjectProperty::name)
        .filter(name -> !its.contains(name))
        .map(name -> name + " of " + form.properties().stream().map(ObjectProperty::name).toList());
  }
}
