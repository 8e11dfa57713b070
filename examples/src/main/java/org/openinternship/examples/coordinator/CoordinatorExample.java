package org.openinternship.examples.coordinator;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.openinternship.examples.report.Complaint;

/** The term of the {@link Coordinator} on four spreadsheets that come with the example. */
public final class CoordinatorExample {
  private static final List<String> SHEETS =
      List.of("interns.csv", "projects.csv", "supervisors.csv", "choices.csv");

  private CoordinatorExample() {}

  /**
   * Goes through the term in a folder of its own.
   *
   * @param target where the folder is made
   * @param out where it is told
   * @throws Complaint if nothing can be written there
   */
  public static void run(Path target, PrintStream out) {
    Path folder = target.resolve("coordinator").toAbsolutePath().normalize();
    try {
      Coordinator.run(sheets(folder), out);
    } catch (IOException | UncheckedIOException e) {
      throw new Complaint("The example cannot write to " + folder + ": " + e.getMessage(), e);
    }
    out.println("written   " + folder);
  }

  /** Copies the spreadsheets into a folder, as if somebody had sent them. */
  static Path sheets(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : SHEETS) {
      try (InputStream in =
          Objects.requireNonNull(CoordinatorExample.class.getResourceAsStream(name), name)) {
        Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return folder;
  }
}
