package org.openinternship.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that say how something must come out. Where it comes out otherwise and the change is meant,
 * {@link #COMMAND} writes them anew, to be looked at before they are committed.
 */
public final class Golden {
  /** What writes the files anew. */
  public static final String COMMAND =
      "./mvnw -Pquick test -pl internship-jackson -am -Dgolden.write=true"
          + " -Dtest='org.openinternship.jackson.**' -Dsurefire.failIfNoSpecifiedTests=false"
          + " -DfailIfNoTests=false";

  private Golden() {}

  /** The text of a file. */
  public static String read(String name) {
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      assertThat(in).as("%s. To write it: %s", name, COMMAND).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares with a file, or writes it. */
  public static void assertSame(String name, String text) {
    if (Boolean.getBoolean("golden.write")) {
      write(name, text);
    } else {
      assertThat(text)
          .as("%s is not what the forms say. If the change is meant: %s", name, COMMAND)
          .isEqualTo(read(name));
    }
  }

  /** Compares with a page of the guide, or writes it. */
  public static void assertPage(Path page, String text) {
    if (Boolean.getBoolean("golden.write")) {
      write(page, text);
    } else {
      try {
        assertThat(text)
            .as("%s is not what the code says. If the change is meant: %s", page, COMMAND)
            .isEqualTo(Files.readString(page));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void write(String name, String text) {
    String source = name.endsWith(".schema.json") ? "main" : "test";
    write(Path.of("src", source, "resources", "org", "openinternship", "jackson", name), text);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
