package org.openinternship.jackson.csv;

import static org.openinternship.core.finding.Severity.ERROR;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * The separator of a table: the one that the caller names, or a first line such as {@code sep=;},
 * or the one by which most headers are known; of several the one by which there are most headers,
 * then comma before semicolon before tab.
 */
final class SeparatorGuess {
  static final String SEPARATORS = ",;\t";

  private SeparatorGuess() {}

  static char of(SheetText text, SheetSettings settings, SheetFindings found) {
    Optional<String> named = text.look();
    if (settings.separator().isPresent()) {
      return settings.separator().get();
    } else if (named.isPresent()) {
      if (named.get().length() == 1 && SEPARATORS.contains(named.get())) {
        return named.get().charAt(0);
      }
      found.add(ERROR, SheetReason.SEPARATOR_UNKNOWN);
    }
    char best = SEPARATORS.charAt(0);
    long most = -1;
    String head = text.head();
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      long score = score(head, separator, settings.headers(), found.kind());
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }

  /** Known headers first, then headers. */
  private static long score(String head, char separator, HeaderWords words, SheetKind kind) {
    long blank = 0;
    try (SheetRows rows = new SheetRows(new SheetText(new StringReader(head)), separator)) {
      while (rows.next()) {
        List<String> cells = rows.cells();
        if (!rows.isBlank()) {
          long known = cells.stream().filter(it -> words.find(kind, it).isPresent()).count();
          return known * CohortSheets.MAX_COLUMNS * 2 + cells.size();
        }
        blank = Math.max(blank, cells.size());
      }
    } catch (JacksonException noRow) {
      return 0; // with this separator; the rows will tell
    }
    return blank;
  }
}
