package org.openinternship.examples.output;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openinternship.examples.report.DataDirectory;

/** The directory with real data; tests without it are skipped. */
public final class RealData {
  private RealData() {}

  /** The directory, which holds this folder; elsewhere the test is skipped with a message. */
  public static Path with(String folder) {
    String given = System.getProperty("data");
    Path data = given == null ? DataDirectory.standard() : Path.of(given);
    assumeTrue(
        Files.exists(data.resolve(folder)),
        "no real data at " + data.resolve(folder) + "; say -Ddata=DIRECTORY to run this test");
    return data;
  }
}
