package org.openinternship.matching.exchange;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The faults of a file of preference lists. Lines and columns count from 1. */
public enum MarketFileReason implements ReasonCode {
  /** Something else than a number stands there, or a number out of bounds. */
  NUMBER_EXPECTED(
      "line {line:number}, column {column:number}: found {found}, expected a whole number from"
          + " {min:number} to {max:number}"),
  /** A line ends where a number has to follow. */
  NUMBER_MISSING("line {line:number} ends at column {column:number}, expected a number"),
  /** Something else stands there than what has to follow. */
  TEXT_EXPECTED("line {line:number}, column {column:number}: found {found}, expected {expected}"),
  /** A line is too short. */
  LINE_ENDS("line {line:number} ends at column {column:number}, expected {expected}"),
  /** A line has more than it may have. */
  LINE_LONG("line {line:number}, column {column:number}: found {found}, the line should end here"),
  /** A list names somebody twice. */
  LISTED_TWICE("line {line:number}, column {column:number}: {number:number} is listed twice"),
  /** A tie begins inside of a tie. */
  TIE_IN_TIE("line {line:number}, column {column:number}: a tie begins inside of a tie"),
  /** A tie has no members. */
  TIE_EMPTY("line {line:number}, column {column:number}: a tie has no members"),
  /** A file of strict orders has a tie. */
  TIE_IN_STRICT_ORDER(
      "line {line:number}, column {column:number}: a tie in a file of strict orders ({type})."
          + " Maybe its type is {other}"),
  /** An order over all alternatives leaves some out. */
  ORDER_INCOMPLETE(
      "line {line:number} orders {listed:number} of {alternatives|# alternative|# alternatives} in"
          + " a file of complete orders ({type}). Maybe its type is {other}"),
  /** An order has no alternatives. */
  ORDER_EMPTY("line {line:number} orders no alternatives"),
  /** The type of a file is none of those that are read. */
  TYPE_UNKNOWN(
      "line {line:number}, column {column:number}: found the type {found}, expected soc, soi, toc"
          + " or toi"),
  /** A header is missing without which a file cannot be read. */
  HEADER_MISSING("the header \"{header}\" is missing"),
  /** A file has no header at all. */
  NO_HEADER("the file has no header. Maybe it is in the older form, from before 2022"),
  /** A header is none. */
  HEADER_UNFIT(
      "line {line:number}: found {found}, expected a header: a name in capital letters, a colon and"
          + " a value of visible characters"),
  /** Names of alternatives are missing. */
  NAMES_MISSING(
      "of the names of {alternatives|# alternative|# alternatives} {missing|# is|# are} missing,"
          + " the first is that of number {number:number}"),
  /** A header is there twice. */
  HEADER_TWICE("line {line:number}: \"{header}\" is there twice"),
  /** A number in the header is not that of what follows. */
  COUNT_DIFFERS("the header says {header}: {stated:number}, the orders are of {counted:number}"),
  /** The lines of a file do not go by their numbers. */
  OUT_OF_TURN(
      "line {line:number}, column {column:number}: found number {found:number}, expected"
          + " {expected:number}, since {kind:MarketFilePart} come by their numbers"),
  /** A file ends too early. */
  LINES_MISSING(
      "the first line asks for {expected|# line|# lines} after it, found {found:number}. Maybe"
          + " the file was cut off"),
  /** A file goes on after its end. */
  LINES_LEFT(
      "line {line:number}: the first line asks for {expected|# line|# lines} after it, here is one"
          + " more");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  MarketFileReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
