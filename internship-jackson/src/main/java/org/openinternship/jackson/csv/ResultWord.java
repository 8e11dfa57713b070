package org.openinternship.jackson.csv;

/**
 * The words in the tables of results that are neither keys nor reasons: the names of columns, and
 * what stands in cells. {@code ReasonTexts.word} tells them, in English and German; texts of a
 * host's own name others under the kind and the constant, as in {@code ResultWord.FREE}.
 */
public enum ResultWord {
  /** A column: the key of an intern. */
  INTERN,
  /** A column: the name of the intern. */
  NAME,
  /** A column: the intern's address for electronic mail. */
  EMAIL,
  /** A column: the key of a project. */
  PROJECT,
  /** A column: the title of the project. */
  TITLE,
  /** A column: the key of the project's host. */
  HOST,
  /** A column: the key of the project's supervisor. */
  SUPERVISOR,
  /** A column: which choice of the intern the project is, 1 for the first. */
  CHOICE,
  /** A column: how the project came to the intern. */
  PLACED_BY,
  /** A column: the points of intern and project. */
  POINTS,
  /** A column: out of how many points the two were asked. */
  POINTS_ASKED_FOR,
  /** A column: whether the intern has the project. */
  PLACED,
  /** A column: why. */
  REASON,
  /** A column: what adds most to the points. */
  STRENGTHS,
  /** A column: how many seats a project has. */
  SEATS,
  /** A column: how many of them are taken. */
  TAKEN,
  /** A column: how many of them are left. */
  FREE,
  /** A column: whether the project has fewer interns than it needs. */
  TOO_FEW_TO_RUN,
  /** A column: how many interns. */
  INTERNS,
  /** A column: how many of a hundred interns. */
  PERCENT,
  /** A column: how many of a hundred interns, this row and those above together. */
  PERCENT_SO_FAR,
  /** A column: the project before. */
  BEFORE,
  /** A column: the project after. */
  AFTER,
  /** In a cell: it is so. */
  YES,
  /** In a cell: it is not so. */
  NO,
  /** In a cell: by a ranked bid. */
  BID,
  /** In a cell: by a bid without a rank. */
  BID_WITHOUT_RANK,
  /** In a cell: by a suggestion. */
  SUGGESTION,
  /** In a cell: agreed on before the match. */
  AGREED_BEFORE,
  /** In a cell: with no place. */
  UNPLACED,
  /** In a cell: everybody. */
  ALL
}
