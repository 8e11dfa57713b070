package org.openinternship.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.DynamicTest;

/**
 * The inputs that are kept for a fuzz target, in {@code src/test/fuzz/TARGET}: seeds, what the
 * fuzzer found to reach something new, and what broke once. Each build tries them all.
 */
public final class FuzzCorpus {
  private FuzzCorpus() {}

  /** A test of each input, named by its file. */
  public static Stream<DynamicTest> replay(Class<?> target, ThrowingConsumer<byte[]> input) {
    return files(Path.of("src", "test", "fuzz", target.getSimpleName())).stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(), () -> input.accept(Files.readAllBytes(file))));
  }

  private static List<Path> files(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> sorted = files.sorted().toList();
      if (sorted.isEmpty()) {
        throw new IllegalStateException("no inputs in " + directory);
      }
      return sorted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
