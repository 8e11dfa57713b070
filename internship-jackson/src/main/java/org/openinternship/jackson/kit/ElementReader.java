package org.openinternship.jackson.kit;

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
  private @Nullable JsonParser parser;
  private @Nullable JsonInput in;

  ElementReader(Supplier<JsonParser> source, JsonForm<T> form, boolean unknownAllowed) {
    this.source = source;
    this.form = form;
    this.unknownAllowed = unknownAllowed;
  }

  @Override
  public @Nullable T next() {
    if (in == null) {
      parser = JsonInput.open(source);
      in = new JsonInput(parser, unknownAllowed);
      in.begin(SequenceForm.list(form));
    }
    return in.element(form);
  }

  /** Gives back what the parser uses; the source stays open. */
  @Override
  public void close() {
    if (parser != null) {
      parser.close();
    }
  }
}
