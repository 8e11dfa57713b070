package org.openinternship.examples.page;

import java.util.List;

/**
 * A short table: its first column names the rows, the others are numbers.
 *
 * @param title what it shows
 * @param note how to read it
 * @param columns the heads of the columns
 * @param rows the cells, as many a row as there are columns
 */
record Sheet(String title, String note, List<String> columns, List<List<String>> rows) {}
