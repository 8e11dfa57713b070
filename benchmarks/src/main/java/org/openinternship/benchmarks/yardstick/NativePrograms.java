package org.openinternship.benchmarks.yardstick;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The native programs, built on this machine.
 *
 * @param folder where they are
 */
record NativePrograms(Path folder) {
  /**
   * Builds them.
   *
   * @param sources the folder of their sources, with the script {@code build}
   * @param folder where they are to go
   * @return the programs; none if there is no C++ compiler here
   * @throws IOException if they cannot be built though there is one
   */
  static Optional<NativePrograms> build(Path sources, Path folder) throws IOException {
    if (!isThere("g++")) {
      return Optional.empty();
    }
    Files.createDirectories(folder);
    run(List.of(sources.resolve("build").toAbsolutePath().toString(), folder.toString()));
    return Optional.of(new NativePrograms(folder));
  }

  private static boolean isThere(String compiler) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, compiler)));
  }

  /**
   * Runs one and waits for its end.
   *
   * @param program its name
   * @param args its arguments
   * @return what it printed
   * @throws IOException if it fails
   */
  NativeOutput run(String program, Object... args) throws IOException {
    return new NativeOutput(
        run(
            Stream.concat(Stream.of(folder.resolve(program)), Stream.of(args))
                .map(Object::toString)
                .toList()));
  }

  private static String run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command.get(0) + " failed: " + printed);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(command.get(0) + " was interrupted", e);
    }
    return printed;
  }
}
