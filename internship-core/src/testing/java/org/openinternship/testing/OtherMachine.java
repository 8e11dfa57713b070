package org.openinternship.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the main method of a test in a virtual machine of its own, with options of its own. */
public final class OtherMachine {
  private OtherMachine() {}

  /** The launcher of the JDK that runs this test. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The launcher of the JDK that runs the build, where the tests run on another. */
  public static Optional<String> javaOfTheBuild() {
    return Optional.ofNullable(System.getProperty("java.of.the.build"));
  }

  /**
   * What a main method prints, which is to be UTF-8, by lines.
   *
   * @throws IllegalStateException if it fails
   */
  public static List<String> lines(String java, Class<?> main, String... options) {
    List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(main.getName() + " failed with " + List.of(options));
      }
      return printed.lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
