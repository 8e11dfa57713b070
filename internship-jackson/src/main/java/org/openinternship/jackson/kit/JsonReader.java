package org.openinternship.jackson.kit;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Values that are read one after the other.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
public interface JsonReader<T> {
  /**
   * Reads the next value.
   *
   * @return the value; null if that was all
   * @throws IOException if it cannot be read from where it lies
   * @throws JsonFault if it is no such value
   */
  @Nullable T next() throws IOException;
}
