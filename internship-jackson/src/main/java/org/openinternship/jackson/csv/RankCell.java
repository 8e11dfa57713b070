package org.openinternship.jackson.csv;

import java.util.OptionalInt;
import java.util.Set;

/**
 * The rank in a cell: a number from 1 on, or for a ranking a word for whoever is not acceptable.
 */
final class RankCell {
  /** The last rank that a cell may give. */
  private static final int MAX = 1_000_000;

  private static final Set<String> NO =
      Set.of("no", "nein", "unacceptable", "notacceptable", "x", "abgelehnt", "inakzeptabel");

  private RankCell() {}

  /** The rank; empty where it was found at fault. */
  static OptionalInt read(SheetRow row, boolean mayRefuse) {
    String text = row.text(SheetColumn.RANK);
    if (text.isEmpty()) {
      row.refuse(SheetColumn.RANK, SheetReason.CELL_EMPTY, CellForm.RANK);
      return OptionalInt.empty();
    }
    String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    OptionalInt rank = SheetRow.whole(plain);
    if (rank.isEmpty() && mayRefuse && NO.contains(HeaderKey.of(text).text())) {
      return OptionalInt.of(RankingDraft.UNACCEPTABLE);
    } else if (rank.isEmpty()) {
      row.notUnderstood(SheetColumn.RANK, text, CellForm.RANK);
    } else if (rank.getAsInt() < 1 || rank.getAsInt() > MAX) {
      row.refuse(SheetColumn.RANK, SheetReason.NUMBER_OUT_OF_BOUNDS, rank.getAsInt(), 1, MAX);
      return OptionalInt.empty();
    }
    return rank;
  }
}
