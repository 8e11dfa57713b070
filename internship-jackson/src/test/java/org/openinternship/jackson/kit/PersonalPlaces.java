package org.openinternship.jackson.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Where a document has something personal, as the types of its values say. */
final class PersonalPlaces {
  private final List<JsonPointer> found = new ArrayList<>();

  private PersonalPlaces() {}

  /** The places of the properties of a document that are marked as personal. */
  static List<JsonPointer> in(JsonForm<?> form, JsonNode document) {
    PersonalPlaces places = new PersonalPlaces();
    places.look(form, document, JsonPointer.empty());
    return places.found;
  }

  /** Whether a document of a form can have any. */
  static boolean canBeIn(JsonForm<?> form) {
    return canBeIn(form, new HashSet<>());
  }

  private static boolean canBeIn(JsonForm<?> form, Set<JsonForm<?>> seen) {
    if (!seen.add(form)) {
      return false;
    } else if (form instanceof ObjectForm<?> object) {
      return object.properties().stream().anyMatch(it -> it.personal() || canBeIn(it.form(), seen));
    } else if (form instanceof VariantForm<?> family) {
      return family.kinds().stream().anyMatch(kind -> canBeIn(kind.form(), seen));
    } else if (form instanceof VariantForm.OpenFamilyForm<?, ?> open) {
      return canBeIn(open.data(), seen);
    } else if (form instanceof MappedForm<?, ?> mapped) {
      return canBeIn(mapped.base(), seen);
    } else if (form instanceof SequenceForm<?> several) {
      return canBeIn(several.element(), seen);
    }
    return form instanceof DictionaryForm<?, ?> map && canBeIn(map.value(), seen);
  }

  private void look(JsonForm<?> form, JsonNode node, JsonPointer place) {
    if (form instanceof ObjectForm<?> object) {
      look(object, node, place);
    } else if (form instanceof VariantForm<?> family) {
      family.kinds().stream()
          .filter(kind -> kind.name().equals(node.path("type").asString("")))
          .forEach(kind -> look(kind.form(), node, place));
    } else if (form instanceof VariantForm.OpenFamilyForm<?, ?> open && node.isObject()) {
      look(open.data(), node, place);
    } else if (form instanceof MappedForm<?, ?> mapped) {
      look(mapped.base(), node, place);
    } else if (form instanceof SequenceForm<?> several) {
      for (int i = 0; i < node.size(); i++) {
        look(several.element(), node.get(i), place.appendIndex(i));
      }
    } else if (form instanceof DictionaryForm<?, ?> map) {
      node.properties()
          .forEach(one -> look(map.value(), one.getValue(), place.appendProperty(one.getKey())));
    }
  }

  private void look(ObjectForm<?> object, JsonNode node, JsonPointer place) {
    for (ObjectProperty property : object.properties()) {
      if (node.has(property.name())) {
        JsonPointer its = place.appendProperty(property.name());
        if (property.personal()) {
          found.add(its);
        } else {
          look(property.form(), node.get(property.name()), its);
        }
      }
    }
  }
}
