package org.openinternship.jackson.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.internal.NearestName;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;

/**
 * A table of names that people give to the columns of a table: {@code Intern ID}, {@code
 * Matrikelnummer}, {@code E-Mail}.
 *
 * <p>Names are compared loosely: case, accents, spaces, hyphens and other signs make no difference,
 * nor does an s at the end of a word, and {@code hoursPerWeek} is {@code hours per week}. What
 * stands in brackets may be missing from the table. A number of any sort is one sign: {@code 1st
 * choice}, {@code Choice 2} and {@code third choice} are three columns of one name.
 *
 * <pre>{@code
 * HeaderWords own =
 *     HeaderWords.standard()
 *         .with(SheetKind.INTERNS, "Candidate", SheetColumn.INTERN)
 *         .ignoring(SheetKind.INTERNS, "Timestamp");
 * CohortSheets sheets = CohortSheets.standard().headers(own);
 * }</pre>
 *
 * <p>A name may stand for several columns, such as {@code ID} in a table of placements. Where it
 * does, it is taken for the one that no other column of the table has, and is an error where that
 * leaves several. Immutable.
 */
public final class HeaderWords {
  /** A name as it was put into the table, and what it stands for; nothing: it is passed over. */
  private record Entry(String name, Set<SheetColumn> columns) {}

  /** The other columns of {@link ResultSheets#placements}. */
  private static final Set<ResultWord> BESIDE_THE_KEYS =
      EnumSet.of(
          ResultWord.TITLE,
          ResultWord.HOST,
          ResultWord.SUPERVISOR,
          ResultWord.NAME,
          ResultWord.EMAIL,
          ResultWord.CHOICE,
          ResultWord.PLACED_BY,
          ResultWord.POINTS,
          ResultWord.POINTS_ASKED_FOR);

  private static final HeaderWords STANDARD =
      withoutResults(new HeaderWords(StandardHeaders.read()));

  private final Map<SheetKind, Map<String, Entry>> tables;

  private HeaderWords(Map<SheetKind, Map<String, Set<SheetColumn>>> columns) {
    Map<SheetKind, Map<String, Entry>> made = new EnumMap<>(SheetKind.class);
    columns.forEach(
        (kind, names) -> {
          Map<String, Entry> entries = new LinkedHashMap<>();
          names.forEach(
              (name, stands) ->
                  entries.merge(
                      HeaderKey.of(name).text(), new Entry(name, stands), HeaderWords::both));
          made.put(kind, entries);
        });
    this.tables = made;
  }

  private HeaderWords(HeaderWords other, SheetKind kind, String key, Entry entry) {
    this.tables = new EnumMap<>(other.tables);
    Map<String, Entry> entries = new LinkedHashMap<>(other.entries(kind));
    entries.put(key, entry);
    this.tables.put(kind, entries);
  }

  /** Passes over what the library's own list of placements has beside the two keys. */
  private static HeaderWords withoutResults(HeaderWords words) {
    HeaderWords all = words;
    for (ReasonTexts texts :
        List.of(ReasonTexts.english(), ReasonTexts.bundled(ReasonLanguage.german()))) {
      for (ResultWord column : BESIDE_THE_KEYS) {
        all = all.ignoring(SheetKind.PLACEMENTS, texts.word(column));
      }
    }
    return all;
  }

  private static Entry both(Entry one, Entry other) {
    Set<SheetColumn> all = EnumSet.copyOf(one.columns());
    all.addAll(other.columns());
    return new Entry(one.name(), all);
  }

  private Map<String, Entry> entries(SheetKind kind) {
    return tables.getOrDefault(kind, Map.of());
  }

  /** {@return the table that comes with the library, in English and German} */
  public static HeaderWords standard() {
    return STANDARD;
  }

  /**
   * Returns this table with one more name, or with another meaning for one.
   *
   * @param kind the kind of table that has such a column
   * @param header the name as people write it
   * @param column what it stands for
   * @return the larger table
   * @throws IllegalArgumentException if tables of the kind have no such column, or the name has no
   *     letter or digit or more than 200 chars
   */
  public HeaderWords with(SheetKind kind, String header, SheetColumn column) {
    Objects.requireNonNull(kind, "HeaderWords.kind");
    Objects.requireNonNull(column, "HeaderWords.column");
    if (!column.isOf(kind)) {
      throw new IllegalArgumentException(
          "HeaderWords: %s is no column of %s. Maybe it is one of another table"
              .formatted(column, kind));
    }
    return with(kind, header, EnumSet.of(column));
  }

  /**
   * Returns this table with one more name of a column that is passed over without a warning.
   *
   * @param kind the kind of table that has such a column
   * @param header the name as people write it
   * @return the larger table
   * @throws IllegalArgumentException if the name has no letter or digit or more than 200 chars
   */
  public HeaderWords ignoring(SheetKind kind, String header) {
    return with(
        Objects.requireNonNull(kind, "HeaderWords.kind"),
        header,
        EnumSet.noneOf(SheetColumn.class));
  }

  private HeaderWords with(SheetKind kind, String header, Set<SheetColumn> columns) {
    String name = Texts.name("HeaderWords", "header", header);
    String key = HeaderKey.of(name).text();
    if (key.isEmpty()) {
      throw new IllegalArgumentException(
          "HeaderWords: header is %s, it must have a letter or digit and at most 200 chars"
              .formatted(Quoted.of(name)));
    }
    return new HeaderWords(this, kind, key, new Entry(name, columns));
  }

  /**
   * Returns what a name stands for.
   *
   * @param kind the kind of table
   * @param header the name as somebody wrote it
   * @return the columns that it may be, several where it is ambiguous, none where it is to be
   *     passed over; empty if it is not in the table
   */
  public Optional<Set<SheetColumn>> find(SheetKind kind, String header) {
    Objects.requireNonNull(kind, "HeaderWords.kind");
    Objects.requireNonNull(header, "HeaderWords.header");
    Entry entry = entries(kind).get(HeaderKey.of(header).text());
    int bracket = header.indexOf('(');
    if (entry == null && bracket > 0) {
      entry = entries(kind).get(HeaderKey.of(header.substring(0, bracket)).text());
    }
    return Optional.ofNullable(entry).map(found -> Collections.unmodifiableSet(found.columns()));
  }

  /** The name in the table that is written almost the same as one that is not there. */
  Optional<String> nearest(SheetKind kind, String header) {
    return NearestName.to(header, entries(kind).values().stream().map(Entry::name));
  }

  /**
   * Returns the names of a kind of table, by which a page can show what is understood.
   *
   * @param kind the kind of table
   * @return the names of each column as they were put into the table, in their order
   */
  public SortedMap<SheetColumn, List<String>> names(SheetKind kind) {
    Objects.requireNonNull(kind, "HeaderWords.kind");
    SortedMap<SheetColumn, List<String>> names = new TreeMap<>();
    for (Entry entry : entries(kind).values()) {
      for (SheetColumn column : entry.columns()) {
        names.computeIfAbsent(column, any -> new ArrayList<>()).add(entry.name());
      }
    }
    names.replaceAll((column, all) -> List.copyOf(all));
    return Collections.unmodifiableSortedMap(names);
  }

  /** {@return whether the other has the same names for the same columns} */
  @Override
  public boolean equals(Object other) {
    return other instanceof HeaderWords that && tables.equals(that.tables);
  }

  /** {@return the number of names} */
  @Override
  public int hashCode() {
    return tables.values().stream().mapToInt(Map::size).sum();
  }

  /** {@return the number of names} */
  @Override
  public String toString() {
    return "HeaderWords{" + hashCode() + " names}";
  }
}
