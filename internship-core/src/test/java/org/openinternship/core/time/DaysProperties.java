package org.openinternship.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Sets of days as runs against plain sets of dates. */
class DaysProperties {
  private static final LocalDate ZERO = LocalDate.of(2028, 2, 20); // a leap day follows

  @Property
  void everyOperation_isThatOfASetOfDates(@ForAll long seed) {
    Random random = new Random(seed);
    List<DateRange> oneRuns = runs(random);
    List<DateRange> otherRuns = runs(random);
    Days one = new Days(oneRuns);
    Days other = Days.of(otherRuns.toArray(DateRange[]::new));
    NavigableSet<LocalDate> a = dates(oneRuns);
    NavigableSet<LocalDate> b = dates(otherRuns);
    checkSame(one, a);
    checkSame(one.and(other), common(a, b));
    TreeSet<LocalDate> both = new TreeSet<>(a);
    both.addAll(b);
    checkSame(one.or(other), both);
    TreeSet<LocalDate> left = new TreeSet<>(a);
    left.removeAll(b);
    checkSame(one.without(other), left);
    checkSame(one.without(otherRuns), left);
    LocalDate day = ZERO.plusDays(random.nextInt(40) - 5);
    checkSame(one.until(day), new TreeSet<>(a.headSet(day, true)));
    checkSame(one.from(day), new TreeSet<>(a.tailSet(day, true)));
    DateRange period = new DateRange(day, day.plusDays(random.nextInt(12)));
    checkSame(one.in(period), common(a, dates(List.of(period))));
    assertThat(one.equals(other)).isEqualTo(a.equals(b));
  }

  private static NavigableSet<LocalDate> common(Set<LocalDate> one, Set<LocalDate> other) {
    NavigableSet<LocalDate> common = new TreeSet<>(one);
    common.retainAll(other);
    return common;
  }

  /** Everything that can be asked of a set, and that its runs are as few as can be, in order. */
  private static void checkSame(Days days, SortedSet<LocalDate> dates) {
    assertThat(days.stream()).containsExactlyElementsOf(dates);
    assertThat(days.count()).isEqualTo(dates.size());
    assertThat(days.isEmpty()).isEqualTo(dates.isEmpty());
    assertThat(days.first().isPresent()).isEqualTo(!dates.isEmpty());
    if (!dates.isEmpty()) {
      assertThat(days.first()).contains(dates.first());
      assertThat(days.last()).contains(dates.last());
      assertThat(days.span()).contains(new DateRange(dates.first(), dates.last()));
    }
    for (LocalDate day = ZERO.minusDays(8); day.isBefore(ZERO.plusDays(60)); ) {
      assertThat(days.contains(day)).isEqualTo(dates.contains(day));
      LocalDate asked = day;
      assertThat(days.runOf(day))
          .isEqualTo(days.runs().stream().filter(run -> run.contains(asked)).findFirst());
      day = day.plusDays(1);
    }
    for (int i = 1; i < days.runs().size(); i++) {
      assertThat(days.runs().get(i).first())
          .isAfter(days.runs().get(i - 1).last().plusDays(1)); // else the two were one
    }
    long number = 1;
    for (LocalDate day : dates) {
      assertThat(days.day(number++)).isEqualTo(day);
    }
    long none = number;
    assertThatIllegalArgumentException().isThrownBy(() -> days.day(none));
    assertThatIllegalArgumentException().isThrownBy(() -> days.day(0));
  }

  private static List<DateRange> runs(Random random) {
    List<DateRange> runs = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      LocalDate first = ZERO.plusDays(random.nextInt(30));
      runs.add(new DateRange(first, first.plusDays(random.nextInt(6))));
    }
    Collections.shuffle(runs, random);
    return runs;
  }

  private static NavigableSet<LocalDate> dates(List<DateRange> runs) {
    NavigableSet<LocalDate> dates = new TreeSet<>();
    for (DateRange run : runs) {
      for (LocalDate day = run.first(); !day.isAfter(run.last()); day = day.plusDays(1)) {
        dates.add(day);
      }
    }
    return dates;
  }
}
