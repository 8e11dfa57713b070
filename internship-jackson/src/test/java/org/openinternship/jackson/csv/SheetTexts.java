package org.openinternship.jackson.csv;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openinternship.core.finding.Report;

/** Tables of texts, for tests. */
final class SheetTexts {
  private SheetTexts() {}

  static SheetContent content(String text) {
    return content(text, StandardCharsets.UTF_8);
  }

  static SheetContent content(String text, Charset charset) {
    return content(text.getBytes(charset));
  }

  static SheetContent content(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  /** A reader of one table. */
  static CohortSheets sheet(SheetKind kind, String... rows) {
    return and(CohortSheets.standard(), kind, rows);
  }

  static CohortSheets and(CohortSheets sheets, SheetKind kind, String... rows) {
    return sheets.sheet(kind, content(String.join("\n", rows)));
  }

  static CohortIntake interns(String... rows) {
    return sheet(SheetKind.INTERNS, rows).read();
  }

  /** The findings, each with its path. */
  static List<String> found(Report report) {
    return report.findings().stream().map(Object::toString).toList();
  }

  /** The codes and places of the findings. */
  static List<String> codes(Report report) {
    return report.findings().stream()
        .map(it -> it.severity() + " " + it.path() + " " + it.reason().code().name())
        .toList();
  }
}
