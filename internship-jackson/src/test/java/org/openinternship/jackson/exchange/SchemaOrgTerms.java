package org.openinternship.jackson.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The terms of schema.org that postings may have: which properties a type has, and their types. */
final class SchemaOrgTerms {
  /** What is also of another type. */
  private static final Map<String, String> ABOVE =
      Map.of("Country", "AdministrativeArea", "QuantitativeValue", "StructuredValue");

  private static final Set<String> TEXTS = Set.of("Text", "URL", "Date", "DateTime", "Duration");
  private static final Set<String> NUMBERS = Set.of("Number", "Integer");

  private final Map<String, Map<String, Set<String>>> types = new HashMap<>();

  SchemaOrgTerms() {
    Resources.read("schemaorg/terms.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split(" ")))
        .forEach(
            words ->
                types
                    .computeIfAbsent(words.get(0), type -> new HashMap<>())
                    .put(words.get(1), Set.copyOf(words.subList(2, words.size()))));
  }

  /** What of a document is not of the vocabulary, each with its place. */
  List<String> unknown(JsonNode document) {
    List<String> unknown = new ArrayList<>();
    check(document, "", unknown);
    return unknown;
  }

  private void check(JsonNode object, String place, List<String> unknown) {
    Map<String, Set<String>> known = types.get(object.get("@type").stringValue());
    if (known == null) {
      unknown.add(place + ": type " + object.get("@type"));
      return;
    }
    object.forEachEntry(
        (name, value) -> {
          if (!name.startsWith("@")) {
            Set<String> range = known.getOrDefault(name, Set.of());
            if (value.isArray()) {
              value.forEach(each -> checkValue(each, range, place + "/" + name, unknown));
            } else {
              checkValue(value, range, place + "/" + name, unknown);
            }
          }
        });
  }

  private void checkValue(JsonNode value, Set<String> range, String place, List<String> unknown) {
    boolean fits;
    if (value.isObject()) {
      String type = value.get("@type").stringValue();
      fits = range.contains(type) || range.contains(ABOVE.getOrDefault(type, ""));
      check(value, place, unknown);
    } else {
      fits = range.stream().anyMatch((value.isNumber() ? NUMBERS : TEXTS)::contains);
    }
    if (!fits) {
      unknown.add(place);
    }
  }
}
