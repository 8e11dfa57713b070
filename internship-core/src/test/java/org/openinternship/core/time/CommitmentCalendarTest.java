package org.openinternship.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentCalendarTest {
  private static final LocalDate START = LocalDate.parse("2026-05-25");
  private static final DateRange TERM = days(1, 90);
  private static final CommitmentRules RULES = CommitmentRules.standard();

  /** Days of the term, counted from 1. */
  private static DateRange days(int first, int last) {
    return new DateRange(START.plusDays(first - 1L), START.plusDays(last - 1L));
  }

  private static Commitment job(int hours, DateRange dates) {
    return Commitment.builder().kind(CommitmentKind.JOB).dates(dates).hoursPerWeek(hours).build();
  }

  private static Commitment universityTerm(DateRange dates) {
    return Commitment.builder().kind(CommitmentKind.UNIVERSITY_TERM).dates(dates).build();
  }

  private static CommitmentCalendar calendar(Commitment... commitments) {
    return CommitmentCalendar.of(TERM, List.of(commitments), RULES);
  }

  @Test
  void workedExample2_jobOfTheFirst30Days_leaves60() {
    assertThat(calendar(job(25, days(1, 30))).longestFreeRun()).contains(days(31, 90));
    assertThat(days(31, 90).days()).isEqualTo(60);
  }

  @Test
  void workedExample2_universityTermOnDays20To70_leaves19And20() {
    CommitmentCalendar calendar = calendar(universityTerm(days(20, 70)));
    assertThat(calendar.freeRuns()).containsExactly(days(1, 19), days(71, 90));
    assertThat(calendar.freeRuns()).extracting(DateRange::days).containsExactly(19L, 20L);
    assertThat(calendar.longestFreeRun()).contains(days(71, 90));
    assertThat(calendar.longestFreeRun().orElseThrow().days()).isLessThan(RULES.minFreeDays());
  }

  @Test
  void workedExample2_jobThatEndsOnAcceptance_leaves90() {
    CommitmentCalendar calendar = calendar(job(25, days(1, 90)).withEndsOnAcceptance(true));
    assertThat(calendar.longestFreeRun()).contains(TERM);
    assertThat(calendar.hoursPerWeekOn(START)).isZero();
  }

  @Test
  void dayIsFree_atTheThresholdAndNotAbove() {
    assertThat(calendar(job(20, TERM)).longestFreeRun()).contains(TERM);
    assertThat(calendar(job(21, TERM)).longestFreeRun()).isEmpty();
    assertThat(calendar(job(12, TERM), job(8, TERM)).longestFreeRun()).contains(TERM);
    assertThat(calendar(job(12, TERM), job(9, TERM)).freeRuns()).isEmpty();
  }

  @Test
  void universityTerm_countsItsHoursWhereTheyAreStated() {
    Commitment term = universityTerm(TERM);
    assertThat(calendar(term).hoursPerWeekOn(START)).isEqualTo(40);
    assertThat(calendar(term.withHoursPerWeek(12)).hoursPerWeekOn(START)).isEqualTo(12);
    assertThat(RULES.withUniversityTermHours(30).hoursOf(term)).isEqualTo(30);
    assertThat(RULES.hoursOf(term.withHoursPerWeek(OptionalInt.of(12)))).isEqualTo(12);
  }

  @Test
  void ofTwoLongestRuns_theFirstIsGiven() {
    assertThat(calendar(job(21, days(31, 60))).longestFreeRun()).contains(days(1, 30));
  }

  @Test
  void commitmentsThatMeet_areOneBusyRun() {
    CommitmentCalendar calendar = calendar(job(21, days(10, 20)), job(30, days(21, 30)));
    assertThat(calendar.freeRuns()).containsExactly(days(1, 9), days(31, 90));
  }

  @Test
  void leapDayCounts() {
    DateRange leapYear = DateRange.of("2028-02-01", "2028-03-31");
    List<Commitment> january = List.of(job(40, DateRange.of("2028-01-01", "2028-02-28")));
    assertThat(CommitmentCalendar.of(leapYear, january, RULES).longestFreeRun())
        .contains(DateRange.of("2028-02-29", "2028-03-31"));
    assertThat(CommitmentCalendar.of(leapYear, List.of(), RULES).longestFreeRun())
        .hasValueSatisfying(run -> assertThat(run.days()).isEqualTo(60));
  }

  @Test
  void theEndOfTimeIsADayLikeAnyOther() {
    DateRange all = new DateRange(TimeBounds.FIRST_DAY, TimeBounds.LAST_DAY);
    CommitmentCalendar calendar =
        CommitmentCalendar.of(
            all, List.of(job(21, new DateRange(TimeBounds.LAST_DAY, TimeBounds.LAST_DAY))), RULES);
    assertThat(calendar.freeRuns())
        .containsExactly(new DateRange(TimeBounds.FIRST_DAY, TimeBounds.LAST_DAY.minusDays(1)));
  }

  @Test
  void hoursPerWeekOn_refusesDaysOutside() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar().hoursPerWeekOn(START.minusDays(1)))
        .withMessageContainingAll("CommitmentCalendar", "2026-05-24", TERM.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 169})
  void rules_refuseHoursOutOfBounds(int hours) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.withMaxHoursPerWeek(hours))
        .withMessageContainingAll("CommitmentRules", "maxHoursPerWeek", "0 to 168");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.withUniversityTermHours(hours))
        .withMessageContainingAll("CommitmentRules", "universityTermHours", "1 to 168");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.withMinFreeDays(-1))
        .withMessageContainingAll("CommitmentRules", "minFreeDays", "from 0 to 36525");
  }
}
