package org.openinternship.jackson.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openinternship.jackson.Golden;
import org.openinternship.jackson.csv.HeaderWords;
import org.openinternship.jackson.csv.SheetColumn;
import org.openinternship.jackson.csv.SheetKind;

/**
 * The page on spreadsheets lists the headers that are known; {@code -Dgolden.write=true} writes.
 */
class HeadersTableTest {
  private static final Path PAGE = Path.of("..", "docs", "guide", "spreadsheets.md");
  private static final Pattern TABLE =
      Pattern.compile("(?s)(<!-- headers, written by a test -->\\n).*?(<!-- end of headers -->)");

  @Test
  void page_listsEveryHeader() throws IOException {
    String page = Files.readString(PAGE);
    Matcher table = TABLE.matcher(page);
    assertThat(table.find()).as("the place of the headers in %s", PAGE).isTrue();
    String written = table.group(1) + table() + table.group(2);
    Golden.assertPage(PAGE, table.replaceFirst(Matcher.quoteReplacement(written)));
  }

  private static String table() {
    List<String> lines = new ArrayList<>();
    for (SheetKind kind : SheetKind.values()) {
      lines.add("**" + kind.name().toLowerCase(Locale.ROOT) + "**");
      lines.add("");
      lines.add("| column | known headers |");
      lines.add("| --- | --- |");
      for (Map.Entry<SheetColumn, List<String>> column :
          HeaderWords.standard().names(kind).entrySet()) {
        lines.add("| `%s` | %s |".formatted(column.getKey(), String.join(", ", column.getValue())));
      }
      lines.add("");
    }
    return String.join("\n", lines);
  }
}
