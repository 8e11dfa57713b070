package org.openinternship.benchmarks.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a page that is written by a program; people write around it. */
final class MarkedPart {
  private static final String BEGIN = "<!-- figures: written by the command, not by hand -->\n";
  private static final String END = "<!-- end of figures -->\n";

  private MarkedPart() {}

  static void replace(Path page, String content) throws IOException {
    Files.writeString(page, replaced(Files.readString(page), content));
  }

  /**
   * Puts a text between the marks.
   *
   * @throws IllegalArgumentException if the page does not have both marks, in order
   */
  static String replaced(String page, String content) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("The page has no part that is marked for figures");
    }
    return page.substring(0, begin + BEGIN.length()) + content + page.substring(end);
  }
}
