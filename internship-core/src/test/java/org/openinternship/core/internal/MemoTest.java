package org.openinternship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {
  private final AtomicInteger made = new AtomicInteger();

  private int ask(Memo<Integer> memo, Object key) {
    return memo.of(key, made::incrementAndGet);
  }

  @Test
  void equalValues_areWorkedOutOnce() {
    Memo<Integer> memo = new Memo<>(10);
    assertThat(ask(memo, List.of("fr"))).isEqualTo(ask(memo, List.of("fr")));
    assertThat(made).hasValue(1);
  }

  @Test
  void valuesFromOutside_cannotFillIt() {
    Memo<Integer> memo = new Memo<>(Integer.MAX_VALUE);
    for (int i = 0; i < 5_000; i++) {
      ask(memo, i);
    }
    made.set(0);
    for (int i = 0; i < 5_000; i++) {
      ask(memo, i);
    }
    assertThat(made).hasValue(5_000 - 1_024);
  }

  @Test
  void whereThereIsNoRoom_nothingNeedBeMade() {
    Memo<Integer> memo = new Memo<>(1);
    assertThat(memo.ifKept("kept", made::incrementAndGet)).isEqualTo(1);
    assertThat(memo.ifKept("kept", made::incrementAndGet)).isEqualTo(1);
    assertThat(memo.ifKept("other", made::incrementAndGet)).isNull();
    assertThat(memo.ifKept(Collections.nCopies(65, "a"), made::incrementAndGet)).isNull();
    assertThat(made).hasValue(1);
  }

  @Test
  void longLists_areNotKept() {
    Memo<Integer> memo = new Memo<>(10);
    ask(memo, Collections.nCopies(65, "a"));
    ask(memo, Collections.nCopies(65, "a"));
    assertThat(made).hasValue(2);
    ask(memo, Collections.nCopies(64, "a"));
    ask(memo, Collections.nCopies(64, "a"));
    assertThat(made).hasValue(3);
  }

  private static int kept(Memo<Integer> memo) {
    int kept = 0;
    while (kept < 5_000 && memo.ifKept(kept, () -> 1) != null) {
      kept++;
    }
    return kept;
  }

  @Test
  void tablesAreKept_asManyAsThereIsRoomFor_butSixteenHoweverLargeTheyAre() {
    assertThat(kept(Memo.within(1_000, 10))).isEqualTo(100);
    assertThat(kept(Memo.within(1_000, 11))).isEqualTo(90);
    assertThat(kept(Memo.within(1_000, 58))).isEqualTo(17);
    assertThat(kept(Memo.within(1_000, 59))).isEqualTo(16);
    assertThat(kept(Memo.within(1_000, Integer.MAX_VALUE))).isEqualTo(16);
    assertThat(kept(Memo.within(1_000_000, 1))).isEqualTo(1_024);
  }
}
