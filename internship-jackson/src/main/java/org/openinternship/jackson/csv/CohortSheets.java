package org.openinternship.jackson.csv;

import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LevelWords;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.jackson.kit.WholeFile;

/**
 * A reader of the tables that a coordinator has, as spreadsheets write them (CSV, RFC 4180 and what
 * is common beside it), to a {@link org.openinternship.core.cohort.Cohort Cohort}.
 *
 * <pre>{@code
 * CohortIntake intake =
 *     CohortSheets.standard()
 *         .interns(folder.resolve("interns.csv"))
 *         .projects(folder.resolve("projects.csv"))
 *         .supervisors(folder.resolve("supervisors.csv"))
 *         .choices(folder.resolve("choices.csv"))
 *         .read();
 * intake.report().findings().forEach(System.out::println);
 * Cohort cohort = intake.cohort();
 * }</pre>
 *
 * <p><b>Everything or nothing.</b> What is wrong is found all at once, each with the row as the
 * spreadsheet numbers it and the letter of the column; with an error there is no cohort. Nothing is
 * guessed: not an ambiguous date, not a level that is not in the table of words. Warnings tell what
 * was left out. At most {@link #MAX_FINDINGS} findings of a table are told, then how many more
 * there are. What is personal is repeated in none.
 *
 * <p><b>Headers</b> are known by {@link HeaderWords}, levels by {@link LevelWords}; {@link
 * #headers}, {@link #skillLevels} and {@link #languageLevels} take larger tables. The first row
 * that is not blank has the headers. Columns and rows come in any order, tables too, and a kind of
 * table may be given several times. A table of one kind may have columns of another, which are left
 * out, so one sheet with interns and their choices is given as both. Keys must be in the table they
 * point to where it is given.
 *
 * <p><b>Encodings.</b> A byte order mark tells UTF-8, UTF-16LE and UTF-16BE. Without one, and
 * unless {@link #encoding} names another, a table is UTF-8 up to the first bytes that cannot be:
 * where all before these is ASCII it is Windows-1252 from there on, and a finding says so; else it
 * is refused.
 *
 * <p><b>Separators</b> are comma, semicolon and tab: the one that {@link #separator} names, or a
 * first line such as {@code sep=;}, or the one by which most headers are known, of several the one
 * by which there are most, of these the first of the three. Lines end with CR, LF or both. Cells
 * may be in double quotes, in which lines end freely and a quote is doubled. White space around a
 * cell is none of it, and neither is an apostrophe before what would be a formula, as {@link
 * ResultTable} writes it. Blank rows count for the numbers and for nothing else.
 *
 * <p><b>Cells.</b> Several values stand apart by semicolons, bars or line ends, or by commas where
 * the cell has none of these. A level follows the last colon or stands in brackets at the end:
 * {@code java: good; sql (basic)}; that of a language may follow a blank: {@code English B2}.
 * Numbers are whole and may have a zero behind point or comma. Dates are ISO, with or without a
 * time of midnight, or {@code 3.4.2026}, the day first; {@code 13/4/2026} is certain too, {@code
 * 3/4/2026} needs {@link #dates}. Languages and countries go by name or code.
 *
 * <p>Beyond {@link #MAX_ROWS}, {@link #MAX_COLUMNS} and {@link #MAX_CELL} nothing is read. Takes
 * time in proportion to the tables, and beside the cohort and the directory memory in proportion to
 * the number of keys and the greatest row. Immutable and safe for use by several threads.
 */
public final class CohortSheets {
  record Source(SheetKind kind, SheetContent content) {}

  /** How many rows a table has, with the row of headers and blank ones: {@value}. */
  public static final int MAX_ROWS = 1_048_576;

  /** How many columns a table has: {@value}. */
  public static final int MAX_COLUMNS = 1_000;

  /** How many chars (UTF-16) a cell has: {@value}. */
  public static final int MAX_CELL = 100_000;

  /** How many findings of a table are told before the rest is counted: {@value}. */
  public static final int MAX_FINDINGS = 1_000;

  private static final CohortSheets STANDARD = new CohortSheets(List.of(), SheetSettings.STANDARD);

  private final List<Source> sources;
  private final SheetSettings settings;

  private CohortSheets(List<Source> sources, SheetSettings settings) {
    this.sources = sources;
    this.settings = settings;
  }

  /** {@return the reader with the tables of words that come with the library} */
  public static CohortSheets standard() {
    return STANDARD;
  }

  /**
   * Adds a table of interns.
   *
   * @param file the file
   * @return the reader of one table more
   */
  public CohortSheets interns(Path file) {
    return file(SheetKind.INTERNS, file);
  }

  /**
   * Adds a table of hosts.
   *
   * @param file the file
   * @return the reader of one table more
   */
  public CohortSheets hosts(Path file) {
    return file(SheetKind.HOSTS, file);
  }

  /**
   * Adds a table of supervisors.
   *
   * @param file the file
   * @return the reader of one table more
   */
  public CohortSheets supervisors(Path file) {
    return file(SheetKind.SUPERVISORS, file);
  }

  /**
   * Adds a table of projects.
   *
   * @param file the file
   * @return the reader of one table more
   */
  public CohortSheets projects(Path file) {
    return file(SheetKind.PROJECTS, file);
  }

  /**
   * Adds a table of bids.
   *
   * @param file the file
   * @return the reader of one table more
   */
  public CohortSheets choices(Path file) {
    return file(SheetKind.CHOICES, file);
  }

  /**
   * Adds a table of interns who are linked.
   *
   * @param file the file
   * @return the reader of one table more
   */
  public CohortSheets links(Path file) {
    return file(SheetKind.LINKS, file);
  }

  /**
   * Adds a table of rankings by the hosts' side.
   *
   * @param file the file
   * @return the reader of one table more
   */
  public CohortSheets rankings(Path file) {
    return file(SheetKind.RANKINGS, file);
  }

  /**
   * Adds a table of placements that are already agreed.
   *
   * @param file the file
   * @return the reader of one table more
   */
  public CohortSheets placements(Path file) {
    return file(SheetKind.PLACEMENTS, file);
  }

  private CohortSheets file(SheetKind kind, Path file) {
    Objects.requireNonNull(file, "CohortSheets.file");
    return sheet(kind, () -> WholeFile.open(file));
  }

  /**
   * Adds a table that is no file, such as an upload.
   *
   * @param kind what it has
   * @param content its bytes, which each reading opens once and closes
   * @return the reader of one table more
   */
  public CohortSheets sheet(SheetKind kind, SheetContent content) {
    Objects.requireNonNull(kind, "CohortSheets.kind");
    Objects.requireNonNull(content, "CohortSheets.content");
    List<Source> more = new ArrayList<>(sources);
    more.add(new Source(kind, content));
    return new CohortSheets(List.copyOf(more), settings);
  }

  /**
   * Returns this reader with another table of headers.
   *
   * @param words the table, mostly {@link HeaderWords#standard()} with some more
   * @return the changed reader
   */
  public CohortSheets headers(HeaderWords words) {
    Objects.requireNonNull(words, "CohortSheets.headers");
    return new CohortSheets(sources, settings.withHeaders(words));
  }

  /**
   * Returns this reader with another table of words for levels of skills.
   *
   * @param words the table, mostly {@link LevelWords#ofSkills()} with some more
   * @return the changed reader
   */
  public CohortSheets skillLevels(LevelWords<Proficiency> words) {
    Objects.requireNonNull(words, "CohortSheets.skillLevels");
    return new CohortSheets(sources, settings.withSkillLevels(words));
  }

  /**
   * Returns this reader with another table of words for levels of languages.
   *
   * @param words the table, mostly {@link LevelWords#ofLanguages()} with some more
   * @return the changed reader
   */
  public CohortSheets languageLevels(LevelWords<CefrLevel> words) {
    Objects.requireNonNull(words, "CohortSheets.languageLevels");
    return new CohortSheets(sources, settings.withLanguageLevels(words));
  }

  /**
   * Returns this reader with a level for the skills that have none; {@link Proficiency#BASIC} by
   * default. How many there are is a finding.
   *
   * @param level the level
   * @return the changed reader
   */
  public CohortSheets skillsWithoutLevel(Proficiency level) {
    Objects.requireNonNull(level, "CohortSheets.skillsWithoutLevel");
    return new CohortSheets(sources, settings.withSkillsWithoutLevel(level));
  }

  /**
   * Returns this reader with a level for the languages that have none. Without it each of them is
   * an error; with it how many there are is a finding.
   *
   * @param level the level
   * @return the changed reader
   */
  public CohortSheets languagesWithoutLevel(CefrLevel level) {
    Objects.requireNonNull(level, "CohortSheets.languagesWithoutLevel");
    return new CohortSheets(sources, settings.withLanguagesWithoutLevel(level));
  }

  /**
   * Returns this reader with one format for all dates; ISO dates are read as well. Without it a
   * date such as {@code 03/04/2026} is an error.
   *
   * @param pattern the format, as {@link DateTimeFormatter} has it, such as {@code dd/MM/yyyy}; it
   *     is read strictly
   * @return the changed reader
   * @throws IllegalArgumentException if it is none, or has more or less than a date
   */
  public CohortSheets dates(String pattern) {
    Objects.requireNonNull(pattern, "CohortSheets.dates");
    return new CohortSheets(sources, settings.withDates(DateCell.format(pattern)));
  }

  /**
   * Returns this reader with one separator for all tables, whatever their first lines say.
   *
   * @param character comma, semicolon or tab
   * @return the changed reader
   * @throws IllegalArgumentException if it is another one
   */
  public CohortSheets separator(char character) {
    if (SeparatorGuess.SEPARATORS.indexOf(character) < 0) {
      throw new IllegalArgumentException(
          "CohortSheets: separator is %s, it must be a comma, a semicolon or a tab"
              .formatted(Quoted.character(character)));
    }
    return new CohortSheets(sources, settings.withSeparator(character));
  }

  /**
   * Returns this reader with one encoding for all tables that have no byte order mark.
   *
   * @param charset the encoding
   * @return the changed reader
   */
  public CohortSheets encoding(Charset charset) {
    Objects.requireNonNull(charset, "CohortSheets.encoding");
    return new CohortSheets(sources, settings.withEncoding(charset));
  }

  /**
   * Reads the tables.
   *
   * @return what was read and what was found
   * @throws UncheckedIOException if a table cannot be opened or read
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   */
  public CohortIntake read() {
    return new SheetIntake(settings).read(sources);
  }
}
