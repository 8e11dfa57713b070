package org.openinternship.jackson;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
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
          "\"-999999999-01-01/+999999999-12-31\"",
          "\"+1000000000-12-31T23:59:59.999999999Z\"",
          "\"-1000000000-01-01T00:00:00Z\"",
          "\"+999999999-12-31\"",
          "\"PT2562047788015215H30M7.999999999S\"",
          "\"P2147483647Y-2147483648M\"",
          "\"+999999999-12\"",
          "\"-18:00\"",
          "1e1000000",
          "9".repeat(100),
          "9".repeat(101),
          "1e-100",
          "\"" + "9".repeat(100) + "." + "9".repeat(100) + "\"",
          "\"" + "x".repeat(60_000) + "\"",
          "{\"" + "x".repeat(60_000) + "\":1}",
          "9223372036854775807",
          "-9223372036854775808",
          "-2147483648",
          "2147483647",
          "\"\\ud83e\"",
          "{}",
          "[]",
          "[[]]",
          "{\"type\":\"UNPAID\"}");

  /** Bytes at the bounds of UTF-8 and of JSON. */
  private static final int[] BYTES = {
    0, 0x0a, 0x0d, 0x20, 0x22, 0x2f, 0x5c, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xaf, 0xbf, 0xc0,
    0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xfe, 0xff
  };

  /** Takes names of any length and numbers of any size. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNameLength(1_000_000).build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Mutations() {}

  public static List<String> of(String document, int count, Random random) {
    return IntStream.range(0, count).mapToObj(i -> one(document, random)).toList();
  }

  /** The same bytes with some changed, put in, dropped, doubled or cut off. */
  static byte[] ofBytes(byte[] document, Random random) {
    byte[] bytes = document;
    for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
      bytes = oneOfBytes(bytes, random);
    }
    return bytes;
  }

  private static byte[] oneOfBytes(byte[] document, Random random) {
    int place = random.nextInt(document.length + 1);
    int end = Math.min(document.length, place + random.nextInt(4));
    byte[] put = new byte[random.nextInt(4)];
    for (int i = 0; i < put.length; i++) {
      put[i] =
          (byte) (random.nextBoolean() ? BYTES[random.nextInt(BYTES.length)] : random.nextInt());
    }
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(document, 0, place);
    switch (random.nextInt(4)) {
      case 0 -> changed.writeBytes(put);
      case 1 -> changed.write(document, place, end - place);
      default -> {
        changed.writeBytes(put);
        place = end;
      }
    }
    if (random.nextInt(8) > 0) {
      changed.write(document, place, document.length - place);
    }
    return changed.toByteArray();
  }

  private static String one(String document, Random random) {
    JsonNode tree = MAPPER.readTree(document);
    List<JsonNode> containers = new ArrayList<>();
    collect(tree, containers);
    JsonNode target = containers.get(random.nextInt(containers.size()));
    JsonNode other = containers.get(random.nextInt(containers.size())).deepCopy();
    JsonNode value =
        random.nextInt(4) == 0 ? other : MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
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
