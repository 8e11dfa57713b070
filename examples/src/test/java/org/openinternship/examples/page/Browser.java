package org.openinternship.examples.page;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A Chromium without a window, found by {@code -Dbrowser=PATH} or on the path. */
public final class Browser {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final int SECONDS = 120;

  private final Path program;
  private final Path profile;

  private Browser(Path program, Path profile) {
    this.program = program;
    this.profile = profile;
  }

  /** The browser, with a profile in a directory; the test is skipped if there is none. */
  public static Browser find(Path profile) {
    Optional<Path> program = Optional.ofNullable(System.getProperty("browser")).map(Path::of);
    for (String directory :
        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      for (String name : NAMES) {
        Path file = Path.of(directory, name);
        if (program.isEmpty() && Files.isExecutable(file)) {
          program = Optional.of(file);
        }
      }
    }
    Assumptions.assumeTrue(
        program.isPresent(),
        () -> "no " + String.join(", ", NAMES) + " on the path; maybe say -Dbrowser=PATH");
    return new Browser(program.get(), profile);
  }

  /** Takes a picture of a page. */
  void screenshot(Path page, Path picture, int width, int height) throws IOException {
    run(page, "--screenshot=" + picture, "--window-size=" + width + "," + height);
  }

  /** The page after its script has run, as text. */
  public String dom(Path page, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--dump-dom");
    return run(page, all.toArray(String[]::new));
  }

  /** Prints a page and counts the sheets. */
  int sheets(Path page, Path pdf) throws IOException {
    run(page, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
    String text = new String(Files.readAllBytes(pdf), java.nio.charset.StandardCharsets.ISO_8859_1);
    return text.split("/Type /Page\\b(?!s)", -1).length - 1;
  }

  private String run(Path page, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--user-data-dir=" + profile));
    command.addAll(List.of(options));
    command.add(page.toUri().toString());
    Path out = Files.createTempFile(profile, "out", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("the browser did not end within " + SECONDS + " s: " + command);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the browser", e);
    }
    if (process.exitValue() != 0) {
      throw new IOException("the browser ended with " + process.exitValue() + ": " + command);
    }
    return Files.readString(out);
  }
}
