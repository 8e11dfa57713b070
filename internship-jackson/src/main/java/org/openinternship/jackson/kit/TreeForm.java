package org.openinternship.jackson.kit;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Any JSON value as it is, with its properties in their order. The depth of nesting is bounded by
 * {@link JsonLimits#MAX_DEPTH}.
 */
final class TreeForm extends JsonForm<JsonNode> {
  static final TreeForm INSTANCE = new TreeForm(Integer.MAX_VALUE);
  private static final TreeForm LINE = new TreeForm(1);
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final int width;

  private TreeForm(int width) {
    this.width = width;
  }

  @Override
  String expectation() {
    return "a value";
  }

  @Override
  int width() {
    return width;
  }

  @Override
  JsonNode read(JsonInput in) {
    JsonToken token = in.token();
    if (token == null) {
      throw in.mismatch(expectation());
    }
    return switch (token) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> array(in);
      case VALUE_STRING -> NODES.stringNode(in.text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(in.decimal());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw in.mismatch(expectation());
    };
  }

  private ObjectNode object(JsonInput in) {
    ObjectNode object = NODES.objectNode();
    while (in.next() != JsonToken.END_OBJECT) {
      String name = in.text();
      if (object.has(name)) {
        throw in.fault("is given more than once");
      }
      in.next();
      object.set(name, read(in));
    }
    return object;
  }

  private ArrayNode array(JsonInput in) {
    ArrayNode array = NODES.arrayNode();
    while (in.next() != JsonToken.END_ARRAY) {
      array.add(read(in));
    }
    return array;
  }

  @Override
  void write(JsonNode value, JsonGenerator out) {
    if (value instanceof ObjectNode object) {
      out.writeStartObject(INSTANCE);
      object.forEachEntry(
          (name, its) -> {
            out.writeName(name);
            write(its, out);
          });
      out.writeEndObject();
    } else if (value instanceof ArrayNode array) {
      out.writeStartArray(array.size() == 1 && array.get(0).isValueNode() ? LINE : INSTANCE);
      array.forEach(each -> write(each, out));
      out.writeEndArray();
    } else if (value.isNumber()) {
      out.writeNumber(value.decimalValue());
    } else if (value.isBoolean()) {
      out.writeBoolean(value.booleanValue());
    } else if (value.isNull()) {
      out.writeNull();
    } else {
      out.writeString(value.stringValue());
    }
  }
}
