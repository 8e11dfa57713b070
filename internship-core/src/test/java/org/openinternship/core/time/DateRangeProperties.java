package org.openinternship.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The algebra of periods against the sets of their days. */
class DateRangeProperties {
  private static final LocalDate NEW_YEAR = LocalDate.of(2028, 2, 20); // with a leap day

  @Provide
  Arbitrary<DateRange> ranges() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 8))
        .as((first, length) -> range(first, first + length));
  }

  @Provide
  Arbitrary<List<DateRange>> several() {
    return ranges().list().ofMaxSize(5);
  }

  private static DateRange range(int first, int last) {
    return new DateRange(NEW_YEAR.plusDays(first), NEW_YEAR.plusDays(last));
  }

  private static Set<LocalDate> days(DateRange range) {
    return range.first().datesUntil(range.last().plusDays(1)).collect(Collectors.toSet());
  }

  private static Set<LocalDate> days(Collection<DateRange> ranges) {
    return ranges.stream().flatMap(each -> days(each).stream()).collect(Collectors.toSet());
  }

  private static Set<LocalDate> common(DateRange one, DateRange other) {
    Set<LocalDate> common = new TreeSet<>(days(one));
    common.retainAll(days(other));
    return common;
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property
  void text_isThatOfItsTwoDays(@ForAll("dates") LocalDate one, @ForAll("dates") LocalDate other) {
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    assertThat(new DateRange(first, last)).hasToString(first + "/" + last);
  }

  @Property
  void days_areCountedAndContained(@ForAll("ranges") DateRange range) {
    assertThat(range.days()).isEqualTo(days(range).size());
    Stream.iterate(NEW_YEAR.minusDays(1), day -> day.plusDays(1))
        .limit(32)
        .forEach(day -> assertThat(range.contains(day)).isEqualTo(days(range).contains(day)));
    assertThat(DateRange.parse(range.toString())).isEqualTo(range);
  }

  @Property
  void relationsOfTwo(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
    Set<LocalDate> common = common(one, other);
    assertThat(one.overlaps(other)).isEqualTo(!common.isEmpty());
    assertThat(one.encloses(other)).isEqualTo(days(one).containsAll(days(other)));
    assertThat(one.intersection(other).map(DateRangeProperties::days).orElse(Set.of()))
        .isEqualTo(common);
    DateRange span = one.span(other);
    assertThat(days(span)).containsAll(days(one)).containsAll(days(other));
    assertThat(List.of(one.first(), other.first())).contains(span.first());
    assertThat(List.of(one.last(), other.last())).contains(span.last());
    boolean whole = days(List.of(one, other)).equals(days(span));
    assertThat(one.abuts(other)).isEqualTo(whole && common.isEmpty());
    assertThat(one.abuts(other)).isEqualTo(other.abuts(one));
  }

  @Property
  void union_hasTheSameDays_inTheFewestPeriods(@ForAll("several") List<DateRange> several) {
    List<DateRange> union = DateRange.union(several);
    assertThat(days(union)).isEqualTo(days(several));
    assertFewest(union);
    assertThat(DateRange.daysOf(union)).isEqualTo(days(several).size());
    assertThat(DateRange.daysOf(several))
        .isEqualTo(several.stream().mapToLong(DateRange::days).sum());
  }

  @Property
  void without_hasTheDaysThatAreLeft_inTheFewestPeriods(
      @ForAll("ranges") DateRange range, @ForAll("several") List<DateRange> several) {
    Set<LocalDate> left = new TreeSet<>(days(range));
    left.removeAll(days(several));
    List<DateRange> rest = range.without(several);
    assertThat(days(rest)).isEqualTo(left);
    assertFewest(rest);
  }

  /** In order, with at least a day between two. */
  private static void assertFewest(List<DateRange> ranges) {
    for (int i = 1; i < ranges.size(); i++) {
      assertThat(ranges.get(i).first()).isAfter(ranges.get(i - 1).last().plusDays(1));
    }
  }
}
