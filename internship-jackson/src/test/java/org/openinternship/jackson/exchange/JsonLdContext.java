package org.openinternship.jackson.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The terms that JSON-LD contexts define, as far as these need it: terms of the active context, and
 * those that come with a type (JSON-LD 1.1, type-scoped contexts). Such a term is known in an
 * object of that type alone, not further in.
 */
final class JsonLdContext {
  private final Map<String, JsonNode> terms = new HashMap<>();

  JsonLdContext(String... resources) {
    for (String resource : resources) {
      JsonNode context = Resources.tree(Resources.read(resource)).get("@context");
      context.forEachEntry(terms::put);
    }
  }

  /** The properties and types of a document that no context defines, each with its place. */
  List<String> undefined(JsonNode document) {
    List<String> undefined = new ArrayList<>();
    check(document, "", undefined);
    return undefined;
  }

  private void check(JsonNode node, String place, List<String> undefined) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        check(node.get(i), place + "/" + i, undefined);
      }
    } else if (node.isObject()) {
      TreeSet<String> known = new TreeSet<>(terms.keySet());
      for (String type : types(node)) {
        if (!terms.containsKey(type)) {
          undefined.add(place + ": type " + type);
        } else if (terms.get(type).has("@context")) {
          known.addAll(terms.get(type).get("@context").propertyNames());
        }
      }
      node.forEachEntry(
          (name, value) -> {
            if (!name.startsWith("@") && !known.contains(name)) {
              undefined.add(place + ": " + name);
            }
            if (!name.equals("@context")) {
              check(value, place + "/" + name, undefined);
            }
          });
    }
  }

  private static List<String> types(JsonNode node) {
    JsonNode type = node.get("type");
    if (type == null) {
      return List.of();
    }
    List<String> types = new ArrayList<>();
    (type.isArray() ? type : List.of(type)).forEach(each -> types.add(each.stringValue()));
    return types;
  }
}
