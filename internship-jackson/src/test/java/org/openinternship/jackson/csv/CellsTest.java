package org.openinternship.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openinternship.core.people.Channel;

/** The parts of cells. */
class CellsTest {
  @Test
  void items_standApartByTheStrongestSign() {
    assertThat(CellItems.of("Java, SQL")).containsExactly("Java", "SQL");
    assertThat(CellItems.of("R, the language;")).containsExactly("R, the language");
    assertThat(CellItems.of("a, b; c|d\ne\r\nf")).containsExactly("a, b", "c", "d", "e", "f");
    assertThat(CellItems.of(" ,, ;")).containsExactly(",,");
    assertThat(CellItems.of(",")).isEmpty();
  }

  @Test
  void levels_followTheLastColonOrStandInBrackets() {
    assertThat(LeveledItem.of("java: good")).isEqualTo(item("java", "good"));
    assertThat(LeveledItem.of("a: b:good")).isEqualTo(item("a: b", "good"));
    assertThat(LeveledItem.of("java (very good)")).isEqualTo(item("java", "very good"));
    assertThat(LeveledItem.of("java (EE): good")).isEqualTo(item("java (EE)", "good"));
    assertThat(LeveledItem.of("java:")).isEqualTo(item("java", ""));
    assertThat(LeveledItem.of(":x")).isEqualTo(new LeveledItem(":x", Optional.empty()));
    assertThat(LeveledItem.of("(x)")).isEqualTo(new LeveledItem("(x)", Optional.empty()));
    assertThat(LeveledItem.of("old norse very good").orBehindBlank("very good"::equals))
        .isEqualTo(item("old norse", "very good"));
  }

  private static LeveledItem item(String name, String level) {
    return new LeveledItem(name, Optional.of(level));
  }

  @Test
  void dates_thatMayBeTwo() {
    assertThat(DateCell.read("03/04/2026", Optional.empty()))
        .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 4, 3));
    assertThat(DateCell.read("4-4-2026", Optional.empty()))
        .containsExactly(LocalDate.of(2026, 4, 4));
    assertThat(DateCell.read("31/31/2026", Optional.empty())).isEmpty();
    assertThat(DateCell.read("03/04/2026", Optional.of(DateCell.format("MM/dd/yyyy"))))
        .containsExactly(LocalDate.of(2026, 3, 4));
    assertThat(DateCell.read("30.2.2026", Optional.of(DateCell.format("d.M.yyyy")))).isEmpty();
  }

  @Test
  void columns_haveTheirLetters() {
    assertThat(List.of(0, 25, 26, 51, 52, 701, 702, 999).stream().map(ColumnLetters::of))
        .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "ALL");
  }

  @Test
  void constants_haveWords() {
    assertThat(CellWords.CHANNEL.find("E-Mail")).contains(Channel.EMAIL);
    assertThat(CellWords.CHANNEL.find("video_call")).contains(Channel.VIDEO_CALL);
    assertThat(CellWords.CHANNEL.find("pigeon")).isEmpty();
    assertThat(CellWords.CHANNEL.find("")).isEmpty();
  }

  @Test
  void numbers_areWhole() {
    assertThat(SheetRow.whole("20,0")).hasValue(20);
    assertThat(SheetRow.whole("007")).hasValue(7);
    for (String none : List.of("37,5", "1.000", "-1", "1e3", "1 000", "9999999999", "\u0661", "")) {
      assertThat(SheetRow.whole(none)).as(none).isEmpty();
    }
  }

  @Test
  void textLongerThanALanguageAndALevel_isNotSearchedBlankByBlank() {
    LeveledItem item = LeveledItem.of("a ".repeat(1_000));
    assertThat(
            item.orBehindBlank(
                word -> {
                  throw new AssertionError(word);
                }))
        .isSameAs(item);
  }
}
