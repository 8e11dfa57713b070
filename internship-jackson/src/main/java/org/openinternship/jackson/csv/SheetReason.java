package org.openinternship.jackson.csv;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/**
 * The reasons that the reading of tables gives. Rows are numbered as a spreadsheet does it, columns
 * have their letter and their header.
 */
public enum SheetReason implements ReasonCode {
  /** A table has no row. */
  SHEET_EMPTY("the table of {sheet:SheetKind} has no row with headers. Maybe the file is empty"),
  /** A column that every table of the kind needs is not there. */
  COLUMN_MISSING(
      "the table of {sheet:SheetKind} has no column for {wanted:SheetColumn}. Maybe its header has"
          + " a name of its own: then add it to the table of headers"),
  /** A header is not in the table of headers, and none there is near it. */
  COLUMN_UNKNOWN(
      "column {column} of the {sheet:SheetKind} is left out: the header \"{header}\" is not known."
          + " Maybe add it to the table of headers"),
  /** A header is not in the table of headers, and another is written almost the same. */
  COLUMN_MISSPELT(
      "column {column} of the {sheet:SheetKind} is left out: the header \"{header}\" is not known."
          + " Maybe \"{near}\" was meant"),
  /** A header is not known, nor are most of them: they are not repeated. */
  COLUMN_NOT_KNOWN(
      "column {column} of the {sheet:SheetKind} is left out: its header is not known, nor are most"
          + " of them. Maybe the table has no row of headers"),
  /** A header is one of another table. */
  COLUMN_OF_OTHER_TABLE(
      "column {column} of the {sheet:SheetKind} is left out: the header \"{header}\" is one of the"
          + " {other:SheetKind}"),
  /** A column without a header has cells. */
  COLUMN_WITHOUT_HEADER(
      "column {column} of the {sheet:SheetKind} is left out: it has cells, first in row {row}, and"
          + " no header"),
  /** Two headers stand for the same. */
  COLUMN_REPEATED(
      "columns {before} and {column} of the {sheet:SheetKind} both stand for {wanted:SheetColumn}:"
          + " the header of the second is \"{header}\". Maybe one is a copy"),
  /** A header may stand for several columns. */
  COLUMN_AMBIGUOUS(
      "column {column} of the {sheet:SheetKind} has the header \"{header}\", which may be"
          + " {columns:SheetColumn:or}. Maybe rename it"),
  /** A table has one row a choice and one column a choice, or choices with a rank and without. */
  TWO_FORMS_OF_CHOICES(
      "the {sheet:SheetKind} come in two forms, of which only one can hold: with a row for each and"
          + " with a column for each, or with ranks and without"),
  /** Choices have no rank. */
  CHOICES_NOT_RANKED(
      "the {sheet:SheetKind} have no column for a rank, so all of a person count the same. Maybe"
          + " their order was meant: then number them"),
  /** Some choices have a rank and others have none. */
  CHOICES_LEFT_BLANK(
      "{sheet:SheetKind}, row {row}: the choice has no rank, the first of those, so it comes after"
          + " the person's choices with a rank, as all of those do. Maybe a rank is missing"),
  /** The text is not in the encoding in which its bytes begin. */
  ENCODING_BROKEN(
      "the table of {sheet:SheetKind} cannot be read from about row {row} on: its bytes are not all"
          + " {encoding}. Maybe two files were joined, or name the encoding"),
  /** The text has null characters. */
  ENCODING_UNKNOWN(
      "the table of {sheet:SheetKind} cannot be read from about row {row} on: it has null"
          + " characters. Maybe it is no text, or in an encoding of two bytes without a mark: then"
          + " name it"),
  /** The encoding was inferred. */
  ENCODING_ASSUMED(
      "the table of {sheet:SheetKind} was read as {encoding}, which nothing in it says"),
  /** The first line names a separator that is none. */
  SEPARATOR_UNKNOWN(
      "the first line of the {sheet:SheetKind} names a separator that is none of comma, semicolon"
          + " and tab"),
  /** A quote is never closed. */
  QUOTE_NOT_CLOSED(
      "the {sheet:SheetKind} cannot be read from row {row} on: a cell there begins with a quote"
          + " that is never closed"),
  /** Something stands between a closing quote and the separator. */
  TEXT_AFTER_QUOTE(
      "the {sheet:SheetKind} cannot be read from row {row} on: in a cell there something follows"
          + " the closing quote. Maybe quotes within a cell were not doubled"),
  /** A cell has a quote and is not in quotes. */
  QUOTE_INSIDE(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): the cell has a quote and is not in"
          + " quotes itself, so it was read as it stands. Maybe a blank stands before the quote"),
  /** A row has more cells than there are headers. */
  ROW_TOO_LONG(
      "{sheet:SheetKind}, row {row}: {cells|# cell|# cells}, but {headers|# header|# headers}."
          + " Maybe a cell with a separator in it is not in quotes"),
  /** A row says the same as the row of headers. */
  HEADER_REPEATED(
      "{sheet:SheetKind}, row {row}: the headers are there again. Maybe two tables were joined:"
          + " then delete the row"),
  /** A row has fewer cells than there are headers. */
  ROW_TOO_SHORT(
      "{sheet:SheetKind}, row {row}: {cells|# cell|# cells}, but {headers|# header|# headers}."
          + " Maybe the row breaks off"),
  /** A cell is longer than is read. */
  CELL_TOO_LONG(
      "the {sheet:SheetKind} cannot be read from row {row} on: a cell there has more than"
          + " {max|# char|# chars}. Maybe a quote is never closed"),
  /** A table has more rows than are read. */
  TOO_MANY_ROWS("the {sheet:SheetKind} have more than {max|# row|# rows}"),
  /** A table has more columns than are read. */
  TOO_MANY_COLUMNS("the {sheet:SheetKind} have more than {max|# column|# columns}"),
  /** A cell that must hold something is empty. */
  CELL_EMPTY(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): the cell is empty, it must have"
          + " {expected:CellForm}"),
  /** A cell holds something else than is expected. */
  CELL_NOT_UNDERSTOOD(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): \"{value}\" is not understood, it"
          + " must be {expected:CellForm}"),
  /** A personal cell, which is not repeated, holds something else than is expected. */
  PERSONAL_CELL_NOT_UNDERSTOOD(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): the cell is not understood, it"
          + " must be {expected:CellForm}"),
  /** A number is out of its bounds. */
  NUMBER_OUT_OF_BOUNDS(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): \"{value}\" is out of bounds, it"
          + " must be from {min:number} to {max:number}"),
  /** A date may be one of two. */
  DATE_AMBIGUOUS(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): \"{value}\" may be {one:date} or"
          + " {other:date}. Maybe name the format of dates"),
  /** A period ends before it begins. */
  PERIOD_BACKWARDS(
      "{sheet:SheetKind}, row {row}: the period from {first:date} ends before it begins, on"
          + " {last:date}. Maybe the two were swapped"),
  /** A period has one end only. */
  PERIOD_INCOMPLETE(
      "{sheet:SheetKind}, row {row}: a period has one end only. Maybe the other is not known: then"
          + " leave out both"),
  /** A region stands without a country. */
  REGION_WITHOUT_COUNTRY(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): the region has no country"),
  /** A word for a level is not in the table of words. */
  LEVEL_NOT_UNDERSTOOD(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): the level \"{value}\" of {item} is"
          + " not understood. Maybe add it to the table of words for levels"),
  /** A mark on a scale is not in the table of words. */
  MARK_NOT_UNDERSTOOD(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): the level \"{value}\" of {item} is"
          + " a mark on a scale that is not known. Maybe say what each mark means in the table of"
          + " words for levels"),
  /** A skill's name ends with a word for a level, and has none otherwise. */
  LEVEL_IN_NAME(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): {item} is taken as a name without"
          + " a level. Maybe a colon before \"{value}\" is missing"),
  /** A language has no level. */
  LEVEL_MISSING(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): {item} has no level. Maybe name"
          + " one for all that have none"),
  /** Skills without a level were given one. */
  SKILL_LEVELS_ASSUMED(
      "in the {sheet:SheetKind} {count|# skill has|# skills have} no level and"
          + " {count|was|were} taken as {level:Proficiency}"),
  /** Languages without a level were given one. */
  LANGUAGE_LEVELS_ASSUMED(
      "in the {sheet:SheetKind} {count|# language has|# languages have} no level and"
          + " {count|was|were} taken as {level:CefrLevel}"),
  /** A value refuses what a cell holds. */
  CELL_REFUSED("{sheet:SheetKind}, row {row}, column {column} ({header}): {detail}"),
  /** A value refuses what a row holds. */
  ROW_REFUSED("{sheet:SheetKind}, row {row}: {detail}"),
  /** Two rows of a table have the same key. */
  KEY_REPEATED(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): {id} stands in row {before}"
          + " already. Maybe a row was copied"),
  /** A key is not in the table it points to, and none there is near it. */
  KEY_UNKNOWN(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): {id} is not among the"
          + " {among:SheetKind}. Maybe it was withdrawn or is written differently"),
  /** A key is not in the table it points to, and another is written almost the same. */
  KEY_MISSPELT(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): {id} is not among the"
          + " {among:SheetKind}. Maybe {near} was meant"),
  /** The same choice, or the same place in a ranking, is given again. */
  CHOICE_REPEATED(
      "{sheet:SheetKind}, row {row}: {what} of {id} is given more than once. Maybe a row or"
          + " cell was copied"),
  /** A row of a ranking has no party, or several. */
  PARTY_UNCLEAR(
      "{sheet:SheetKind}, row {row}: the row must name one of project, supervisor and host, and"
          + " only one"),
  /** A group of linked interns has one row only. */
  GROUP_OF_ONE(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): intern {id} is in a group of one."
          + " Maybe the row of another is missing, or has the group written differently"),
  /** An intern who is linked has choices or a placement of their own. */
  LINKED_WITH_OTHERS(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): intern {id} stands in row"
          + " {before} of the {among:SheetKind} too, and whoever is linked has neither choices nor"
          + " a placement of their own. Maybe leave out one of the two"),
  /** An intern who is linked would have several projects at once. */
  LINKED_WITH_MAX_PROJECTS(
      "{sheet:SheetKind}, row {row}, column {column} ({header}): intern {id} is linked, and by row"
          + " {before} of the {among:SheetKind} they would have several projects at once. Maybe"
          + " leave out one of the two"),
  /** A table has more findings than are told. */
  FINDINGS_LEFT_OUT(
      "the {sheet:SheetKind} have {count|# finding|# findings} more. Maybe read again once these"
          + " are mended");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  SheetReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
