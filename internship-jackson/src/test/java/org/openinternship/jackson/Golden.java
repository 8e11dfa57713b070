package org.openinternship.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that say how something must come out. Where it comes out otherwise, that is left under
 * {@code target/golden}, to look at and, if the change is meant, to copy over the file.
 */
final class Golden {
  private Golden() {}

  static String read(String name) {
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void assertSame(String name, String text) {
    Path actual = Path.of("target", "golden", name);
    try {
      Files.createDirectories(actual.getParent());
      Files.writeString(actual, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(text)
        .as("%s; if the change is meant, copy %s over it", name, actual)
        .isEqualTo(read(name));
  }
}
