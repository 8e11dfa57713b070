package org.openinternship.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON documents with one value changed, moved, dropped or doubled. */
public final class Mutations {
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1",
          "168",
          "2.0",
          "1e400",
          "99999999999999999999",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"EMAIL\"",
          "\"2026-09-01/2026-12-18\"",
          "\"\\ud83e\"",
          "{}",
          "[]",
          "[[]]",
          "{\"type\":\"UNPAID\"}");

  private Mutations() {}

  public static List<String> of(String document, int count, Random random) {
    return IntStream.range(0, count).mapToObj(i -> one(document, random)).toList();
  }

  private static String one(String document, Random random) {
    JsonNode tree = JsonMapper.shared().readTree(document);
    List<JsonNode> containers = new ArrayList<>();
    collect(tree, containers);
    JsonNode target = containers.get(random.nextInt(containers.size()));
    JsonNode other = containers.get(random.nextInt(containers.size())).deepCopy();
    JsonNode value =
        random.nextInt(4) == 0
            ? other
            : JsonMapper.shared().readTree(VALUES.get(random.nextInt(VALUES.size())));
    if (target instanceof ArrayNode array) {
      change(array, value, random);
    } else {
      change((ObjectNode) target, value, random);
    }
    return tree.toString();
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private static void change(ArrayNode array, JsonNode value, Random random) {
    if (array.isEmpty() || random.nextInt(3) == 0) {
      array.add(value);
      return;
    }
    int index = random.nextInt(array.size());
    switch (random.nextInt(3)) {
      case 0 -> array.remove(index);
      case 1 -> array.add(array.get(index).deepCopy());
      default -> array.set(index, value);
    }
  }

  private static void change(ObjectNode object, JsonNode value, Random random) {
    List<String> names = new ArrayList<>(object.propertyNames());
    if (names.isEmpty()) {
      object.set("x", value);
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(3)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name, value);
      default -> object.set(name + random.nextInt(2), value);
    }
  }
}
