package org.openinternship.examples.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A long table that is searched in the browser. The first rows stand in the page as they are, for
 * readers without a script and for print; all rows are in it in a short form, of which the script
 * shows those that are asked for.
 *
 * <p>Not safe for use by several threads.
 */
final class Listing {
  /** How many rows stand in the page as they are. */
  static final int SHOWN = 500;

  /** How many rows' sentences are looked up together; the script has the same number. */
  static final int CHUNK = 500;

  /**
   * A row of the table.
   *
   * @param cells its cells; the first is its head
   * @param sentences what is behind it
   */
  record Row(List<String> cells, List<String> sentences) {}

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+");

  private final String id;
  private final List<String> columns;
  private final int kind;
  private final Set<Integer> numbers;
  private final Phrases phrases;
  private final boolean explained;
  private final List<Row> shown = new ArrayList<>();
  private final List<String> index = new ArrayList<>();
  private final List<String> chunks = new ArrayList<>();
  private final List<String> chunk = new ArrayList<>();
  private final Set<String> kinds = new LinkedHashSet<>();

  /**
   * An empty table.
   *
   * @param id its key in the page
   * @param columns the heads of the columns; the last one is of the sentences if it has them
   * @param kind the column by whose values rows can be picked
   * @param numbers the columns of numbers
   * @param explained whether rows have sentences behind them
   * @param phrases the sentences' phrases
   */
  Listing(
      String id,
      List<String> columns,
      int kind,
      Set<Integer> numbers,
      boolean explained,
      Phrases phrases) {
    this.id = id;
    this.columns = columns;
    this.kind = kind;
    this.numbers = numbers;
    this.explained = explained;
    this.phrases = phrases;
  }

  /** Puts a value of the column of kinds in its place among the others. */
  void expectKind(String value) {
    kinds.add(value);
  }

  void add(List<String> cells, List<String> sentences) {
    List<String> plain = cells.stream().map(Listing::line).toList();
    List<String> told = sentences.stream().map(Listing::line).toList();
    if (shown.size() < SHOWN) {
      shown.add(new Row(plain, told));
    }
    kinds.add(plain.get(kind));
    index.add(String.join("\t", plain));
    if (explained) {
      chunk.add(told.stream().map(phrases::shorten).collect(Collectors.joining("\t")));
      if (chunk.size() == CHUNK) {
        closeChunk();
      }
    }
  }

  private void closeChunk() {
    chunks.add(String.join("\n", chunk));
    chunk.clear();
  }

  /** Makes a line of a host's own text: tabs and line ends separate cells and rows here. */
  private static String line(String text) {
    return CONTROLS.matcher(text).replaceAll(" ");
  }

  String id() {
    return id;
  }

  List<String> columns() {
    return columns;
  }

  int kind() {
    return kind;
  }

  /** The class of a cell's style; null for none, which leaves the attribute out. */
  @Nullable String style(int column) {
    return numbers.contains(column) ? "number" : column == kind ? "kind" : null;
  }

  String numberColumns() {
    return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
  }

  boolean explained() {
    return explained;
  }

  int size() {
    return index.size();
  }

  boolean isWhole() {
    return shown.size() == index.size();
  }

  List<Row> shown() {
    return shown;
  }

  /** The values by which rows can be picked, in the order in which they come. */
  List<String> kinds() {
    return List.copyOf(kinds);
  }

  String index() {
    return String.join("\n", index);
  }

  String phrases() {
    return String.join("\n", phrases.all());
  }

  String keys() {
    return String.join("\n", phrases.keys());
  }

  List<String> chunks() {
    if (!chunk.isEmpty()) {
      closeChunk();
    }
    return List.copyOf(chunks);
  }
}
