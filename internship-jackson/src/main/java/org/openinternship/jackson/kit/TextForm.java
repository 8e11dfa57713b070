package org.openinternship.jackson.kit;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A value as one text. */
final class TextForm<T> extends JsonForm<T> implements DictionaryForm.KeyForm<T> {
  private static final String HALF = "is no Unicode text: it has half of a surrogate pair";

  private final String expectation;
  private final Function<T, String> write;
  private final Function<String, T> read;

  /**
   * @param expectation what the text must be, as in {@code "a period such as
   *     2026-09-01/2026-12-18"}
   * @param read the inverse of {@code write}; refuses with an illegal argument
   */
  TextForm(String expectation, Function<T, String> write, Function<String, T> read) {
    this.expectation = expectation;
    this.write = write;
    this.read = read;
  }

  @Override
  String expectation() {
    return expectation;
  }

  @Override
  void write(T value, JsonGenerator out) {
    out.writeString(name(value, out));
  }

  @Override
  T read(JsonInput in) {
    in.expect(JsonToken.VALUE_STRING, this);
    return in.repeated(this);
  }

  @Override
  public String name(T value, JsonGenerator out) {
    String text;
    try {
      text = write.apply(value);
    } catch (IllegalArgumentException e) {
      throw JsonFault.unwritable(out, String.valueOf(e.getMessage()));
    }
    if (text.length() > JsonLimits.MAX_TEXT_LENGTH) {
      throw JsonFault.unwritable(
          out, "is a text of more than " + JsonLimits.MAX_TEXT_LENGTH + " chars");
    } else if (hasHalfCharacter(text)) {
      throw JsonFault.unwritable(out, HALF);
    }
    return text;
  }

  @Override
  public T named(JsonInput in) {
    String text = in.text();
    if (hasHalfCharacter(text)) {
      throw in.fault(HALF);
    }
    try {
      return read.apply(text);
    } catch (RuntimeException e) {
      throw in.refusal(this, in.location(), e);
    }
  }

  /** Such a text can be escaped in JSON, but not written. */
  private static boolean hasHalfCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
