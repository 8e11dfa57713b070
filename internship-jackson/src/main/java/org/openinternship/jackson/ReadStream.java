package org.openinternship.jackson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openinternship.jackson.kit.JsonFault;
import org.openinternship.jackson.kit.JsonReader;
import tools.jackson.core.exc.JacksonIOException;

/** Values that are read when a stream asks for them, with the exceptions of the front. */
final class ReadStream<T> extends Spliterators.AbstractSpliterator<T> {
  private final JsonReader<T> reader;
  private boolean ended;

  private ReadStream(JsonReader<T> reader) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.reader = reader;
  }

  static <T> Stream<T> of(JsonReader<T> reader) {
    return StreamSupport.stream(new ReadStream<>(reader), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    @Nullable T value = ended ? null : next();
    ended = value == null;
    if (value != null) {
      action.accept(value);
    }
    return value != null;
  }

  private @Nullable T next() {
    ended = true; // stays so where reading fails: what comes after a fault is not given
    try {
      return reader.next();
    } catch (JsonFault fault) {
      throw InternshipJsonException.of(fault);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
