package org.openinternship.examples.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The directory with real data, which is not part of the project. */
public final class DataDirectory {
  private DataDirectory() {}

  /** {@return where it is if nobody says otherwise: {@code ../shared/data} beside the project} */
  public static Path standard() {
    Path start = Path.of("").toAbsolutePath();
    for (Path root = start; root != null; root = root.getParent()) {
      if (Files.exists(root.resolve("mvnw"))) {
        return root.resolveSibling("shared").resolve("data");
      }
    }
    return start.resolveSibling("shared").resolve("data");
  }

  /**
   * Reads a text file of it.
   *
   * @param data the directory
   * @param name the file's name inside it
   * @return the lines
   * @throws Complaint if there is none, or it cannot be read
   */
  public static List<String> lines(Path data, String name) {
    Path file = data.resolve(name);
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new Complaint(
          "There is no file " + file + ". Maybe say with -Ddata=DIRECTORY where the data is.", e);
    } catch (IOException e) {
      throw new Complaint("The file " + file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
