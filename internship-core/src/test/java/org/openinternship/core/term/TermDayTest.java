package org.openinternship.core.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeWindow;

class TermDayTest {
  private static final Term TERM =
      Term.builder()
          .id("2026")
          .period(DateRange.of("2026-09-01", "2027-05-31"))
          .addPhase(Phase.of(PhaseKind.APPLICATION, "2026-07-01", "2026-07-31", "Asia/Kolkata"))
          .build();

  @Test
  void aDay_isDatedByEachTerm() {
    Term next = Term.of("2027", "2027-09-06", "2028-05-26");
    assertThat(TermDay.first().in(TERM)).isEqualTo("2026-09-01");
    assertThat(TermDay.last().in(TERM)).isEqualTo("2027-05-31");
    assertThat(TermDay.first().in(next)).isEqualTo("2027-09-06");
    assertThat(TermDay.last().in(next)).isEqualTo("2028-05-26");
    assertThat(TermDay.firstOf(PhaseKind.APPLICATION).in(TERM)).isEqualTo("2026-07-01");
    assertThat(TermDay.lastOf(PhaseKind.APPLICATION).in(TERM)).isEqualTo("2026-07-31");
  }

  @Test
  void theLastDayOfAPhase_isTheOneOnWhichItIsOpenForTheLastTime() {
    ZoneId kolkata = ZoneId.of("Asia/Kolkata");
    TimeWindow untilNoon =
        new TimeWindow(
            LocalDateTime.parse("2026-07-01T09:00"),
            LocalDateTime.parse("2026-07-20T12:00"),
            kolkata);
    Term term = TERM.withPhases(new Phase(PhaseKind.APPLICATION, untilNoon));
    LocalDate last = TermDay.lastOf(PhaseKind.APPLICATION).in(term);
    assertThat(last).isEqualTo("2026-07-20");
    assertThat(term.isOpen(PhaseKind.APPLICATION, last.atStartOfDay(kolkata).toInstant())).isTrue();
    Instant nextDay = last.plusDays(1).atStartOfDay(kolkata).toInstant();
    assertThat(term.isOpen(PhaseKind.APPLICATION, nextDay)).isFalse();
  }

  @Test
  void aDayOfAMissingPhase_isNotInTheTerm() {
    TermDay day = TermDay.firstOf(PhaseKind.OFFERS);
    assertThat(day.existsIn(TERM)).isFalse();
    assertThat(TermDay.lastOf(PhaseKind.APPLICATION).existsIn(TERM)).isTrue();
    assertThat(TermDay.last().existsIn(TERM)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> day.in(TERM))
        .withMessage(
            "TermDay: term 2026 has no phase OFFERS, so it has no first day of phase OFFERS. Maybe"
                + " add the phase");
    assertThatNullPointerException()
        .isThrownBy(() -> new TermDay(TermDay.Edge.FIRST, null))
        .withMessage("TermDay.phase");
    assertThat(new TermDay(TermDay.Edge.LAST, Optional.empty()))
        .hasToString("last day of the term");
  }
}
