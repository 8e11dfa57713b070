package org.openinternship.jackson.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openinternship.core.id.InternId;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchOrigin;

/** What the tables of results are told with: a language, a form, and names if they are given. */
record ResultTelling(
    ReasonTexts texts,
    Map<ResultWord, String> words,
    SheetFormat format,
    Optional<Directory> directory) {
  /** Looks the words up once, since they stand in every row. */
  static ResultTelling in(ReasonTexts texts, SheetFormat format, Optional<Directory> directory) {
    Map<ResultWord, String> words = new EnumMap<>(ResultWord.class);
    for (ResultWord word : ResultWord.values()) {
      words.put(word, texts.word(word));
    }
    return new ResultTelling(texts, Collections.unmodifiableMap(words), format, directory);
  }

  ResultTelling in(SheetFormat other) {
    return new ResultTelling(texts, words, other, directory);
  }

  ResultTelling with(Directory names) {
    return new ResultTelling(texts, words, format, Optional.of(names));
  }

  String word(ResultWord word) {
    return Objects.requireNonNull(words.get(word));
  }

  /** The columns of an intern: the key, and where there is a directory name and address. */
  List<Object> personColumns() {
    return directory.isEmpty()
        ? List.of(ResultWord.INTERN)
        : List.of(ResultWord.INTERN, ResultWord.NAME, ResultWord.EMAIL);
  }

  /** The cells of an intern in these columns; without a name where none is known. */
  List<Object> person(InternId intern) {
    return directory.isEmpty()
        ? List.of(intern)
        : List.of(intern, directory.get().name(intern), directory.get().email(intern));
  }

  /** A table with columns called by words, and rows made anew each time. */
  ResultTable table(List<?> columns, Supplier<Stream<List<Object>>> rows) {
    List<String> names =
        columns.stream()
            .map(name -> name instanceof ResultWord word ? word(word) : name.toString())
            .toList();
    Iterable<List<Object>> anew = () -> rows.get().iterator();
    return ResultTable.of(names, anew).in(format);
  }

  /** Cells of a row; those of a list each on its own. */
  static List<Object> cells(Object... parts) {
    List<Object> cells = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof List<?> several) {
        cells.addAll(several);
      } else {
        cells.add(part);
      }
    }
    return cells;
  }

  static List<Object> empty(int cells) {
    Object[] row = new Object[cells];
    Arrays.fill(row, "");
    return List.of(row);
  }

  String told(List<Reason> reasons) {
    return reasons.stream().map(texts::message).collect(Collectors.joining("; "));
  }

  String yesOrNo(boolean is) {
    return word(is ? ResultWord.YES : ResultWord.NO);
  }

  String origin(MatchOrigin origin) {
    return word(
        switch (origin) {
          case RANKED_BID -> ResultWord.BID;
          case UNRANKED_BID -> ResultWord.BID_WITHOUT_RANK;
          case SUGGESTION -> ResultWord.SUGGESTION;
          case AGREEMENT -> ResultWord.AGREED_BEFORE;
        });
  }

  /** Choice, origin, points, and out of how many asked for; no points where nothing counts. */
  List<Object> place(Match match) {
    boolean scored = !match.score().isEmpty();
    return cells(
        match.choice(),
        origin(match.origin()),
        scored ? plain(match.score().points()) : "",
        scored ? match.score().asked() : "");
  }

  /** What adds most to the points. */
  String strengths(Match match) {
    return told(match.score().strongest(2).stream().map(most -> most.reason()).toList());
  }

  /** Exactly, without zeros at the end. */
  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
