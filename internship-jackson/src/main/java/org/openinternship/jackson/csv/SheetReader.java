package org.openinternship.jackson.csv;

/** What becomes of the rows of a kind of table. */
interface SheetReader {
  /** Looks at the headers; tells whether the rows can be read. */
  boolean begin(SheetRow row);

  /** Reads a row that is not blank. */
  void read(SheetRow row);

  /** Ends a table whose rows were read. */
  default void end(SheetRow row) {}

  /** Hears that a table could not be read to its end. */
  default void giveUp() {}
}
