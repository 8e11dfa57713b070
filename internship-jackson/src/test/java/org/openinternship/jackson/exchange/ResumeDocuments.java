package org.openinternship.jackson.exchange;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents drawn from the published schema of JSON Resume, with what people write in them. */
final class ResumeDocuments {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonNode SCHEMA = Resources.tree(Resources.read("jsonresume/schema.json"));
  private static final List<String> WORDS =
      List.of(
          "Java",
          "master",
          "Intermediate",
          "quite good",
          "English",
          "Deutsch",
          "ckb",
          "Any",
          "de-AT",
          "Native speaker",
          "",
          "  ",
          "US",
          "Utopia",
          "no\u0000thing",
          "\ud800",
          "a".repeat(600),
          "5/5",
          "\u200b",
          "Sprache\u202e",
          "B2 (IELTS)",
          "English, German",
          "q\u0308",
          "zh_Hant");
  private static final List<String> DATES =
      List.of(
          "2014", "2026-09", "2026-02-29", "2024-02-29", "2014-13", "1999-01-31", "2999", "1000");

  private final Random random;
  private final boolean spoilt;

  /** Draws documents of the schema's shape; spoilt ones have something else in places. */
  ResumeDocuments(Random random, boolean spoilt) {
    this.random = random;
    this.spoilt = spoilt;
  }

  ObjectNode draw() {
    return object(SCHEMA);
  }

  private JsonNode value(JsonNode schema) {
    if (spoilt && random.nextInt(12) == 0) {
      return other();
    } else if (schema.has("$ref")) {
      return NODES.stringNode(DATES.get(random.nextInt(DATES.size())));
    }
    return switch (schema.get("type").stringValue()) {
      case "object" -> object(schema);
      case "array" -> array(schema);
      default -> NODES.stringNode(WORDS.get(random.nextInt(WORDS.size())));
    };
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = NODES.objectNode();
    schema
        .get("properties")
        .forEachEntry(
            (name, its) -> {
              if (random.nextInt(4) > 0) {
                object.set(name, value(its));
              }
            });
    return random.nextInt(5) == 0 ? object.put("x-own", 1) : object;
  }

  private ArrayNode array(JsonNode schema) {
    ArrayNode array = NODES.arrayNode();
    for (int count = random.nextInt(4); count > 0; count--) {
      array.add(value(schema.get("items")));
    }
    return array;
  }

  private JsonNode other() {
    return switch (random.nextInt(6)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.numberNode(5);
      case 2 -> NODES.booleanNode(true);
      case 3 -> NODES.stringNode("Present");
      case 4 -> NODES.arrayNode().add("Java");
      default -> NODES.objectNode().put("name", "Java");
    };
  }
}
