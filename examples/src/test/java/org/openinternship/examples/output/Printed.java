package org.openinternship.examples.output;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** What was printed. */
public final class Printed {
  private Printed() {}

  /** What an example prints to the stream it is given. */
  public static List<String> by(Consumer<PrintStream> example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      example.accept(out);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** What a main method prints to the standard output. */
  public static List<String> byMain(Runnable main) {
    return by(
        out -> {
          PrintStream before = System.out;
          System.setOut(out);
          try {
            main.run();
          } finally {
            System.setOut(before);
          }
        });
  }
}
