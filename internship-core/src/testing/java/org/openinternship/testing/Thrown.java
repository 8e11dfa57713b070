package org.openinternship.testing;

import java.util.Arrays;
import java.util.stream.Stream;

/** An exception with everything that goes along with it. */
public final class Thrown {
  private Thrown() {}

  /** The exception, its causes and what they suppressed, to any depth. */
  public static Stream<Throwable> all(Throwable thrown) {
    return Stream.concat(
        Stream.of(thrown),
        Stream.concat(Stream.ofNullable(thrown.getCause()), Arrays.stream(thrown.getSuppressed()))
            .flatMap(Thrown::all));
  }
}
