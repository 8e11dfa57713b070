package org.openinternship.jackson.kit;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;

/** Values that stand one a line, each of which ends with a line feed. For one pass only. */
final class LineReader<T> implements JsonReader<T> {
  private final LineInput in;
  private final BiFunction<InputStream, Boolean, JsonParser> open;
  private final JsonForm<T> form;
  private final boolean unknownAllowed;
  private final Consumer<JsonFault> bad;
  private final RepeatedTexts texts = new RepeatedTexts();
  private final RepeatedObjects objects = new RepeatedObjects();
  private int line;

  LineReader(
      InputStream in,
      BiFunction<InputStream, Boolean, JsonParser> open,
      JsonForm<T> form,
      boolean unknownAllowed,
      Consumer<JsonFault> bad) {
    this.in = new LineInput(in);
    this.open = open;
    this.form = form;
    this.unknownAllowed = unknownAllowed;
    this.bad = bad;
  }

  @Override
  public @Nullable T next() throws IOException {
    @Nullable T value = null;
    while (value == null && in.nextLine()) {
      line++;
      value = value();
    }
    return value;
  }

  private @Nullable T value() throws IOException {
    @Nullable T value = null;
    @Nullable JsonFault fault = null;
    try (JsonParser parser = JsonInput.open(() -> open.apply(in, line == 1))) {
      value = new JsonInput(parser, unknownAllowed, texts, objects).line(form);
    } catch (JsonFault e) {
      fault = e;
    }
    if (!in.toEnd()) {
      throw brokenOff(value != null);
    } else if (fault != null) {
      bad.accept(fault.inLine(line));
    }
    return value;
  }

  /** Whatever it holds, nobody knows whether it is all; a value that is whole need not be lost. */
  private JsonFault brokenOff(boolean whole) {
    return new JsonFault(
        null,
        JsonPointer.empty(),
        "the last line breaks off without a line feed. Maybe "
            + (whole
                ? "another program wrote the file: the line holds a whole value, so add a line feed"
                : "writing it was interrupted, then cut it off and go on"),
        JsonFault.place(line, (int) Math.min(in.length() + 1, Integer.MAX_VALUE)),
        null);
  }
}
