package org.openinternship.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Against an oracle that goes through the period day by day. Periods lie about a leap day. */
class CommitmentCalendarProperties {
  private static final LocalDate LEAP_DAY = LocalDate.parse("2028-02-29");

  @Property(tries = 500)
  void hoursAndRuns_areThoseOfTheDayByDayOracle(
      @ForAll("ranges") DateRange period,
      @ForAll("commitments") List<Commitment> commitments,
      @ForAll("rules") CommitmentRules rules) {
    CommitmentCalendar calendar = CommitmentCalendar.of(period, commitments, rules);
    List<DateRange> runs = new ArrayList<>();
    LocalDate runStart = null;
    for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
      int hours = hoursOn(day, commitments, rules);
      assertThat(calendar.hoursPerWeekOn(day)).isEqualTo(hours);
      if (hours <= rules.maxHoursPerWeek()) {
        runStart = runStart == null ? day : runStart;
      } else if (runStart != null) {
        runs.add(new DateRange(runStart, day.minusDays(1)));
        runStart = null;
      }
    }
    if (runStart != null) {
      runs.add(new DateRange(runStart, period.last()));
    }
    assertThat(calendar.freeRuns()).isEqualTo(runs);
    long longest = runs.stream().mapToLong(DateRange::days).max().orElse(0);
    assertThat(calendar.longestFreeRun().map(DateRange::days).orElse(0L)).isEqualTo(longest);
    assertThat(calendar.longestFreeRun())
        .isEqualTo(runs.stream().filter(run -> run.days() == longest).findFirst());
  }

  private static int hoursOn(LocalDate day, List<Commitment> commitments, CommitmentRules rules) {
    int hours = 0;
    for (Commitment commitment : commitments) {
      if (commitment.dates().contains(day) && !commitment.endsOnAcceptance()) {
        OptionalInt stated = commitment.hoursPerWeek();
        hours += stated.isPresent() ? stated.getAsInt() : rules.universityTermHours();
      }
    }
    return hours;
  }

  @Property
  void anotherCommitment_neverMakesTheLongestRunLonger(
      @ForAll("ranges") DateRange period,
      @ForAll("commitments") List<Commitment> commitments,
      @ForAll("commitment") Commitment another,
      @ForAll("rules") CommitmentRules rules) {
    List<Commitment> more = new ArrayList<>(commitments);
    more.add(another);
    assertThat(longest(period, more, rules))
        .isLessThanOrEqualTo(longest(period, commitments, rules));
  }

  private static long longest(
      DateRange period, List<Commitment> commitments, CommitmentRules rules) {
    return CommitmentCalendar.of(period, commitments, rules)
        .longestFreeRun()
        .map(DateRange::days)
        .orElse(0L);
  }

  @Provide
  Arbitrary<DateRange> ranges() {
    return Combinators.combine(
            Arbitraries.integers().between(-60, 30), Arbitraries.integers().between(0, 60))
        .as(
            (start, days) ->
                new DateRange(LEAP_DAY.plusDays(start), LEAP_DAY.plusDays(start + days)));
  }

  @Provide
  Arbitrary<Commitment> commitment() {
    return Combinators.combine(
            ranges(),
            Arbitraries.of(CommitmentKind.class),
            Arbitraries.integers().between(1, 40),
            Arbitraries.of(true, false, false),
            Arbitraries.of(true, false))
        .as(
            (dates, kind, hours, ends, unstated) ->
                Commitment.builder()
                    .dates(dates)
                    .kind(kind)
                    .hoursPerWeek(
                        unstated && kind == CommitmentKind.UNIVERSITY_TERM
                            ? OptionalInt.empty()
                            : OptionalInt.of(hours))
                    .endsOnAcceptance(ends)
                    .build());
  }

  @Provide
  Arbitrary<List<Commitment>> commitments() {
    return commitment().list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<CommitmentRules> rules() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60), Arbitraries.integers().between(1, 60))
        .as(
            (max, term) ->
                CommitmentRules.builder().maxHoursPerWeek(max).universityTermHours(term).build());
  }
}
