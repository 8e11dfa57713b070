package org.openinternship.examples.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.examples.report.Complaint;
import org.openinternship.examples.vsfs.VsfsCohort;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.InternshipJsonException;

/** Reads what is to be matched. */
final class JsonFile {
  private JsonFile() {}

  /** The cohort that comes with the demonstration. */
  static Cohort bundledCohort() {
    try (InputStream in = VsfsCohort.class.getResourceAsStream(VsfsCohort.RESOURCE)) {
      return InternshipJson.standard().read(Objects.requireNonNull(in), Cohort.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The value of a user's file; whatever is wrong with it is a complaint of one line.
   *
   * @param option the option that names the file
   */
  static <T> T read(String option, Path file, Class<T> type) {
    if (Files.isDirectory(file)) {
      throw new Complaint("-D" + option + ": " + file + " is a directory, it must be a file.");
    }
    try {
      return InternshipJson.standard().read(file, type);
    } catch (InternshipJsonException e) {
      throw new Complaint(file + ": " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw new Complaint("-D" + option + ": " + why(file, e), e);
    }
  }

  private static String why(Path file, UncheckedIOException e) {
    if (e.getCause() instanceof NoSuchFileException) {
      return "there is no file " + file + ". Maybe the path is relative to another directory.";
    } else if (e.getCause() instanceof AccessDeniedException) {
      return file + " may not be read.";
    } else {
      return file + " cannot be read: " + e.getMessage();
    }
  }
}
