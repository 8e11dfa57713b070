package org.openinternship.jackson.csv;

import static org.openinternship.jackson.csv.ResultTelling.cells;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.MatchOrigin;
import org.openinternship.matching.result.MatchProfile;

/** The statistics by choice: how many interns got what. */
record ChoiceTable(AllocationRecord record, ResultTelling telling) {
  private static final int ONE_DECIMAL = 1;

  ResultTable table() {
    return telling.table(
        cells(ResultWord.CHOICE, ResultWord.INTERNS, ResultWord.PERCENT, ResultWord.PERCENT_SO_FAR),
        () -> rows().stream());
  }

  /** Each choice, each other way to a place, no place, and all. */
  private List<List<Object>> rows() {
    MatchProfile profile = record.profile();
    List<List<Object>> rows = new ArrayList<>();
    int before = 0;
    for (int choice = 1; choice <= profile.byChoice().size(); choice++) {
      before = add(rows, choice, profile.placedAt(choice), before);
    }
    before = add(rows, telling.origin(MatchOrigin.UNRANKED_BID), profile.unranked(), before);
    before = add(rows, telling.origin(MatchOrigin.SUGGESTION), profile.suggested(), before);
    before = add(rows, telling.origin(MatchOrigin.AGREEMENT), profile.pinned(), before);
    int all = add(rows, telling.word(ResultWord.UNPLACED), record.unplaced().size(), before);
    rows.add(cells(telling.word(ResultWord.ALL), all, percent(all), percent(all)));
    return rows;
  }

  private int add(List<List<Object>> rows, Object what, int count, int before) {
    rows.add(cells(what, count, percent(count), percent(before + count)));
    return before + count;
  }

  /** Of all interns, to one decimal, halves up; of nobody, nothing. */
  private Object percent(int count) {
    return record.interns() == 0
        ? ""
        : BigDecimal.valueOf(100L * count)
            .divide(BigDecimal.valueOf(record.interns()), ONE_DECIMAL, RoundingMode.HALF_UP);
  }
}
