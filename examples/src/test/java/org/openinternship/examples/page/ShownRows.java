package org.openinternship.examples.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The rows of a table of a page, put together from their short form as the script does. */
record ShownRows(List<List<String>> cells, List<List<String>> sentences) {
  /** The rows of the table with a heading. */
  static ShownRows of(Document page, String section) {
    Element listing = page.selectFirst("#" + section + "-part .listing");
    List<List<String>> cells =
        lines(listing.selectFirst(".index")).stream().map(line -> split(line, "\t")).toList();
    List<String> phrases = lines(listing.selectFirst(".phrases"));
    List<String> keys = lines(listing.selectFirst(".keys"));
    List<List<String>> sentences = new ArrayList<>();
    for (Element chunk : listing.select(".chunk")) {
      for (String row : split(chunk.wholeText(), "\n")) {
        sentences.add(
            row.isEmpty()
                ? List.of()
                : split(row, "\t").stream().map(it -> sentence(it, phrases, keys)).toList());
      }
    }
    return new ShownRows(cells, sentences);
  }

  static String sentence(String shortened, List<String> phrases, List<String> keys) {
    List<String> words = split(shortened, " ");
    List<String> parts = split(phrases.get(Integer.parseInt(words.get(0), 36)), "\t");
    StringBuilder sentence = new StringBuilder(parts.get(0));
    for (int i = 1; i < parts.size(); i++) {
      String word = words.get(i);
      sentence
          .append(word.startsWith("#") ? keys.get(Integer.parseInt(word.substring(1), 36)) : word)
          .append(parts.get(i));
    }
    return sentence.toString();
  }

  private static List<String> lines(Element element) {
    String text = element.wholeText();
    return text.isEmpty() ? List.of() : split(text, "\n");
  }

  private static List<String> split(String text, String separator) {
    return List.of(text.split(separator, -1));
  }

  List<String> heads() {
    return cells.stream().map(row -> row.get(0)).toList();
  }
}
