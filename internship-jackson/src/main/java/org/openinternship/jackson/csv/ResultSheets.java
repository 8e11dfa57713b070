package org.openinternship.jackson.csv;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.matching.Allocation;

/**
 * The tables of what a match came to: lists by intern and by project, with reasons, who and what is
 * left over, and statistics by choice.
 *
 * <pre>{@code
 * ResultSheets sheets = ResultSheets.of(allocation);
 * sheets.interns().write(Path.of("results.csv"));
 * sheets.in(ReasonTexts.bundled(ReasonLanguage.german())).write(Path.of("listen"));
 * }</pre>
 *
 * <p>Names of columns, words and reasons are told in the language of the texts, to their reader:
 * English to a coordinator unless others are given. Interns stand there by their keys; names and
 * addresses only where {@link #with} gives a directory.
 *
 * <p>Rows are in the order of keys and told as they are written: in time in proportion to the lists
 * of bids, and beside the allocation with its record in memory for the order alone. The same
 * allocation gives the same bytes. Immutable; as safe for several threads as its texts.
 */
public final class ResultSheets {
  private final Allocation allocation;
  private final ResultTelling telling;

  private ResultSheets(Allocation allocation, ResultTelling telling) {
    this.allocation = allocation;
    this.telling = telling;
  }

  /**
   * Returns the tables of an allocation.
   *
   * @param allocation the allocation
   * @return its tables, in English, in the form of {@link SheetFormat#comma()}, without names
   */
  public static ResultSheets of(Allocation allocation) {
    requireNonNull(allocation, "ResultSheets.allocation");
    return new ResultSheets(
        allocation, ResultTelling.in(ReasonTexts.english(), SheetFormat.comma(), Optional.empty()));
  }

  /**
   * Returns the same tables in another language, or told to another reader.
   *
   * @param texts the texts of reasons and words
   * @return the tables
   */
  public ResultSheets in(ReasonTexts texts) {
    requireNonNull(texts, "ResultSheets.texts");
    return told(ResultTelling.in(texts, telling.format(), telling.directory()));
  }

  /**
   * Returns the same tables in another form.
   *
   * @param format the form
   * @return the tables
   */
  public ResultSheets in(SheetFormat format) {
    requireNonNull(format, "ResultSheets.format");
    return told(telling.in(format));
  }

  /**
   * Returns the same tables to print: behind the key of each intern their name and their address
   * for electronic mail stand in columns of their own, empty for whom the directory does not know.
   *
   * @param directory the names and addresses
   * @return the tables
   */
  public ResultSheets with(Directory directory) {
    requireNonNull(directory, "ResultSheets.directory");
    return told(telling.with(directory));
  }

  private ResultSheets told(ResultTelling other) {
    return new ResultSheets(allocation, other);
  }

  /** {@return a row for each intern: the place, how it came about, why; or why there is none} */
  public ResultTable interns() {
    return byIntern().interns();
  }

  /**
   * {@return a row for each project on an intern's list that they would rather have than what they
   * got, best first, and for what they got: the choice, whether they have it, why or why not; a row
   * without a project for who has neither}
   */
  public ResultTable reasons() {
    return byIntern().reasons();
  }

  /** {@return a row for each intern without a place, and why} */
  public ResultTable unplaced() {
    return byIntern().unplaced();
  }

  /**
   * Returns what differs from an earlier run.
   *
   * @param earlier the allocation before
   * @return a row for each intern who is not where they were, with the project before and after,
   *     and what they have of it
   */
  public ResultTable changes(Allocation earlier) {
    return byIntern().changes(allocation.since(earlier));
  }

  /** {@return a row for each placement, by project: who is on it, and how that came about} */
  public ResultTable placements() {
    return byProject().placements();
  }

  /**
   * {@return a row for each intern who has a project or asked for it, by project, those who have it
   * first: whether they have it, why or why not; a row without anybody where nobody asked}
   */
  public ResultTable projects() {
    return byProject().projects();
  }

  /** {@return a row for each project with seats left: how many} */
  public ResultTable unfilled() {
    return byProject().unfilled();
  }

  /**
   * {@return how many interns got their first choice, their second and so on, a bid without rank, a
   * suggestion, what was agreed on before, and nothing; each also in percent of all interns, to one
   * decimal, and added up}
   */
  public ResultTable choices() {
    return new ChoiceTable(allocation.record(), telling).table();
  }

  /**
   * {@return all tables but that of {@linkplain #changes changes}, each by the name of its method,
   * in this order: interns, reasons, unplaced, placements, projects, unfilled, choices;
   * unmodifiable}
   */
  public Map<String, ResultTable> tables() {
    Map<String, ResultTable> tables = new LinkedHashMap<>();
    tables.put("interns", interns());
    tables.put("reasons", reasons());
    tables.put("unplaced", unplaced());
    tables.put("placements", placements());
    tables.put("projects", projects());
    tables.put("unfilled", unfilled());
    tables.put("choices", choices());
    return Collections.unmodifiableMap(tables);
  }

  /**
   * Writes all {@linkplain #tables tables} into a folder, which is made if it is not there: {@code
   * interns.csv}, {@code reasons.csv} and so on. Each file is there as a whole or as it was before;
   * if one cannot be written, those before it stay.
   *
   * @param folder the folder
   * @throws UncheckedIOException if it cannot be made, or a file cannot be written
   */
  public void write(Path folder) {
    requireNonNull(folder, "ResultSheets.folder");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tables().forEach((name, table) -> table.write(folder.resolve(name + ".csv")));
  }

  private InternTables byIntern() {
    return new InternTables(allocation, telling);
  }

  private ProjectTables byProject() {
    return new ProjectTables(allocation, telling);
  }

  /** {@return that these are the tables of an allocation; no key} */
  @Override
  public String toString() {
    return "ResultSheets of " + allocation;
  }
}
