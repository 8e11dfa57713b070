package org.openinternship.jackson.kit;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** True or false. */
final class TruthForm extends JsonForm<Boolean> {
  static final TruthForm INSTANCE = new TruthForm();

  private TruthForm() {}

  @Override
  String expectation() {
    return "true or false";
  }

  @Override
  void write(Boolean value, JsonGenerator out) {
    out.writeBoolean(value);
  }

  @Override
  Boolean read(JsonInput in) {
    if (in.token() != JsonToken.VALUE_TRUE && in.token() != JsonToken.VALUE_FALSE) {
      throw in.mismatch(expectation());
    }
    return in.token() == JsonToken.VALUE_TRUE;
  }
}
