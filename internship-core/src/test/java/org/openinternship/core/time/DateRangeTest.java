package org.openinternship.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

  private static final DateRange TERM = DateRange.of("2026-09-01", "2026-12-18");

  @Test
  void days_countsBothEnds() {
    assertThat(TERM.days()).isEqualTo(30 + 31 + 30 + 18);
    assertThat(DateRange.of("2028-02-29", "2028-02-29").days()).isOne();
    assertThat(DateRange.of("2028-02-28", "2028-03-01").days()).isEqualTo(3);
  }

  @Property
  void ofDays_hasSoManyDays(@ForAll("ranges") DateRange range) {
    assertThat(DateRange.ofDays(range.first(), Math.toIntExact(range.days()))).isEqualTo(range);
  }

  @Test
  void ofDays_refusesNoDayAndDaysThatDoNotExist() {
    LocalDate last = LocalDate.of(9999, 12, 31);
    assertThat(DateRange.ofDays(last, 1)).isEqualTo(new DateRange(last, last));
    for (int days : new int[] {Integer.MIN_VALUE, 0}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DateRange.ofDays(last, days))
          .withMessageContaining("DateRange: days is " + days);
    }
    for (int days : new int[] {2, Integer.MAX_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DateRange.ofDays(last, days))
          .withMessageContaining("DateRange: last is ");
    }
  }

  @Test
  void contains_includesBothEnds() {
    assertThat(TERM.contains(LocalDate.parse("2026-09-01"))).isTrue();
    assertThat(TERM.contains(LocalDate.parse("2026-12-18"))).isTrue();
    assertThat(TERM.contains(LocalDate.parse("2026-08-31"))).isFalse();
    assertThat(TERM.contains(LocalDate.parse("2026-12-19"))).isFalse();
  }

  @Test
  void intersection_isTheCommonDays() {
    assertThat(TERM.intersection(DateRange.of("2026-12-18", "2027-01-31")))
        .contains(DateRange.of("2026-12-18", "2026-12-18"));
    assertThat(TERM.intersection(DateRange.of("2026-12-19", "2027-01-31"))).isEmpty();
    assertThat(TERM.intersection(DateRange.of("2026-10-01", "2026-10-02")))
        .contains(DateRange.of("2026-10-01", "2026-10-02"));
  }

  @Test
  void toString_isTheIsoForm() {
    assertThat(TERM).hasToString("2026-09-01/2026-12-18");
  }

  @Test
  void constructor_refusesSwappedDaysAndNulls() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of("2026-12-18", "2026-09-01"))
        .withMessageContainingAll(
            "DateRange: last", "2026-12-18", "2026-09-01", "Maybe the two were swapped");
    assertThatNullPointerException()
        .isThrownBy(() -> new DateRange(null, LocalDate.EPOCH))
        .withMessageContaining("DateRange.first");
    assertThatNullPointerException()
        .isThrownBy(() -> new DateRange(LocalDate.EPOCH, null))
        .withMessageContaining("DateRange.last");
  }

  @Test
  void of_refusesWhatIsNoDate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of("01.09.2026", "2026-12-18"))
        .withMessageContainingAll("DateRange: first", "01.09.2026", "Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of("2026-09-01", "2027-02-29"))
        .withMessageContainingAll("DateRange: last", "2027-02-29", "Maybe");
  }

  @Test
  void of_takesTheDaysThatThereAre() {
    for (int year : new int[] {1, 1900, 2000, 2023, 2024, 9999}) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          String text = "%04d-%02d-%02d".formatted(year, month, day);
          boolean isDay =
              month >= 1
                  && month <= 12
                  && day >= 1
                  && day <= YearMonth.of(year, month).lengthOfMonth();
          if (isDay) {
            LocalDate its = LocalDate.of(year, month, day);
            assertThat(DateRange.of(text, text)).isEqualTo(new DateRange(its, its));
          } else {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(text, text))
                .withMessageStartingWith(
                    "DateRange: first is '" + text + "', it must be an ISO date");
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-9-001",
        "2026/09/01",
        "2026-09/01",
        "202a-09-01",
        "2026-09-0:",
        "2026-09- 1",
        "2026-09-+1",
        "+026-09-01",
        "-026-09-01",
        "2026-09-0\u0661",
        "\uff12026-09-01",
        "2026-09-011",
        "2026-09-01 ",
        "2026-09-1",
        "26-09-01",
        "0000-00-00"
      })
  void of_refusesWhatIsNearlyADate(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(text, "2026-12-18"))
        .withMessageStartingWith("DateRange: first is ")
        .withMessageContaining("it must be an ISO date such as 2026-09-01");
  }

  @Test
  void parse_refusesAnotherForm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.parse("2026-09-01 2026-12-18"))
        .withMessageContaining("Maybe the slash is missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.parse("2026-09-01/"))
        .withMessageContaining("DateRange: last");
    assertThatIllegalArgumentException().isThrownBy(() -> DateRange.parse(""));
  }

  @Property
  void parse_readsBackTheTextForm(@ForAll("ranges") DateRange range) {
    assertThat(DateRange.parse(range.toString())).isEqualTo(range);
  }

  @Property
  void intersection_containsExactlyTheDaysInBoth(
      @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
    long common = 0;
    for (LocalDate date = one.first(); one.contains(date); date = date.plusDays(1)) {
      boolean inBoth = other.contains(date);
      common += inBoth ? 1 : 0;
      LocalDate day = date;
      assertThat(one.intersection(other).map(range -> range.contains(day)).orElse(false))
          .isEqualTo(inBoth);
    }
    assertThat(one.overlaps(other)).isEqualTo(common > 0);
    assertThat(one.intersection(other).map(DateRange::days).orElse(0L)).isEqualTo(common);
    assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
  }

  @Provide
  Arbitrary<DateRange> ranges() {
    return Combinators.combine(
            Arbitraries.integers().between(-40, 40), Arbitraries.integers().between(0, 40))
        .as(
            (start, days) -> {
              LocalDate first = LocalDate.of(2028, 2, 20).plusDays(start);
              return new DateRange(first, first.plusDays(days));
            });
  }

  @Test
  void lastDayThereIs_abutsNothingAfterIt() {
    DateRange endless = new DateRange(LocalDate.parse("2026-07-01"), TimeBounds.LAST_DAY);
    DateRange january = DateRange.of("2026-01-01", "2026-01-31");
    assertThat(endless.abuts(january)).isFalse();
    assertThat(DateRange.union(List.of(endless, january))).containsExactly(january, endless);
    assertThat(endless.without(List.of(DateRange.of("2026-07-01", "2026-07-31"))))
        .containsExactly(new DateRange(LocalDate.parse("2026-08-01"), TimeBounds.LAST_DAY));
  }
}
