package org.openinternship.jackson.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The elements of a document that is an array, one by one. It is opened when the first is asked
 * for, since opening looks at its first bytes. For one pass only.
 *
 * @param <T> the type of the elements
 */
public final class ElementReader<T> implements JsonReader<T>, AutoCloseable {
  private final Supplier<JsonParser> source;
  private final JsonForm<T> form;
  private final boolean unknownAllowed;
  private final Consumer<JsonFault> bad;
  private @Nullable JsonParser parser;
  private @Nullable JsonInput in;

  ElementReader(
      Supplier<JsonParser> source,
      JsonForm<T> form,
      boolean unknownAllowed,
      Consumer<JsonFault> bad) {
    this.source = source;
    this.form = form;
    this.unknownAllowed = unknownAllowed;
    this.bad = bad;
  }

  @Override
  public @Nullable T next() {
    JsonInput begun = in == null ? begin() : in;
    while (true) {
      try {
        return begun.element(form);
      } catch (JsonFault fault) {
        if (begun.isBroken()) {
          throw fault;
        }
        bad.accept(fault);
      }
      begun.passOver();
    }
  }

  private JsonInput begin() {
    parser = JsonInput.open(source);
    in = new JsonInput(parser, unknownAllowed);
    in.begin(SequenceForm.list(form));
    return in;
  }

  /** Gives back what the parser uses; the source stays open. */
  @Override
  public void close() {
    if (parser != null) {
      parser.close();
    }
  }
}
