package org.openinternship.jackson.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.LongStream;
import org.openinternship.jackson.kit.Samples;

/** Writes an input for each type that has none, so that the fuzzer has seen each document once. */
public final class DocumentSeeds {
  private static final int SHOT = 12;
  private static final int ENOUGH = 120;

  private DocumentSeeds() {}

  /** Writes them to the directory that is given. */
  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    for (Class<?> type : Samples.types()) {
      String name = type.getName().replaceFirst(".*\\.", "").replace('$', '.');
      Path file = directory.resolve(name);
      if (Files.notExists(file)) {
        Files.writeString(file, type.getTypeName() + "\n" + document(type), StandardCharsets.UTF_8);
      }
    }
  }

  /** The sample that is nearest to a size at which it holds something and can be changed fast. */
  private static String document(Class<?> type) {
    return LongStream.range(0, SHOT)
        .mapToObj(seed -> Samples.document(type, new Random(seed)))
        .min(Comparator.comparingInt(text -> Math.abs(text.length() - ENOUGH)))
        .orElseThrow();
  }
}
