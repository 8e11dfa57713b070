package org.openinternship.jackson.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.PersonId;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.InternshipJsonException;
import org.openinternship.jackson.kit.Samples;

/**
 * Reads any bytes as any document: the first line names the type, the rest is the document. It is
 * read, and then written as it was read, or refused in one way.
 */
public final class DocumentFuzz {
  private static final Map<String, Class<?>> TYPES =
      Samples.types().stream()
          .collect(Collectors.toMap(Class::getTypeName, Function.identity(), (one, two) -> one));
  private static final InternshipJson JSON = InternshipJson.standard();

  private DocumentFuzz() {}

  /** The entry that the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    int line = 0;
    while (line < input.length && input[line] != '\n') {
      line++;
    }
    Class<?> type = TYPES.get(new String(input, 0, line, StandardCharsets.UTF_8));
    if (type != null && line < input.length) {
      read(Arrays.copyOfRange(input, line + 1, input.length), type);
    }
  }

  private static <T> void read(byte[] document, Class<T> type) {
    T value;
    try {
      value = JSON.read(new ByteArrayInputStream(document), type);
    } catch (InternshipJsonException refused) {
      return;
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    JSON.write(value, written);
    if (!JSON.read(new ByteArrayInputStream(written.toByteArray()), typeOf(value, type))
        .equals(value)) {
      throw new AssertionError("what was written is read as another value: " + type);
    }
  }

  /** A key of one of several kinds is written as its own kind where nothing declares more. */
  private static Class<?> typeOf(Object value, Class<?> read) {
    return read == PersonId.class || read == HostSideId.class ? value.getClass() : read;
  }
}
