package org.openinternship.core.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.core.admission.People.intern;
import static org.openinternship.core.admission.People.unknown;
import static org.openinternship.core.admission.People.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;

class AdmissionProperties {
  private static final LocalDate DAY = LocalDate.parse("2026-02-25");
  private static final Term TERM = Term.of("2026", "2026-02-27", "2026-03-05");

  private static List<DateRange> ranges(Random random) {
    List<DateRange> ranges = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      LocalDate first = DAY.plusDays(random.nextInt(9));
      ranges.add(new DateRange(first, first.plusDays(random.nextInt(6))));
    }
    return ranges;
  }

  /** Day by day. */
  private static boolean everyDay(List<DateRange> ranges) {
    return TERM.period()
        .first()
        .datesUntil(TERM.period().last().plusDays(1))
        .allMatch(day -> ranges.stream().anyMatch(range -> range.contains(day)));
  }

  @Property
  void enrolmentsAndPermits_coverTheTermExactlyIfEveryDayIsInOne(@ForAll long seed) {
    List<DateRange> ranges = ranges(new Random(seed));
    Applicant student =
        intern(
            i -> {
              ranges.forEach(
                  range ->
                      i.addEnrolment(new Enrolment(Enrolment.Load.FULL_TIME, Optional.of(range))));
              return i;
            });
    assertThat(EnrolledThroughTerm.anyLoad().check(student, TERM).reasons().isEmpty())
        .isEqualTo(everyDay(ranges));
    Applicant guest =
        with(
            f -> {
              ranges.forEach(range -> f.addPermit(new WorkPermit(Country.of("DE"), range)));
              return f;
            });
    assertThat(WorkAuthorisation.in("DE").check(guest, TERM).reasons().isEmpty())
        .isEqualTo(everyDay(ranges));
  }

  /**
   * What is not known yet may turn out either way: one of several is satisfied if it is in every
   * case, violated if it is in none, and else nobody can tell.
   */
  @Property
  void oneOfSeveral_saysWhatHoldsHoweverTheUnknownTurnsOut(@ForAll long seed) {
    Random random = new Random(seed);
    List<AdmissionRequirement> parts = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      Outcome outcome =
          switch (random.nextInt(4)) {
            case 0 -> Outcome.satisfied();
            case 1 -> Outcome.unknown("fact " + i);
            case 2 -> Outcome.pending("proof " + i);
            default -> Outcome.violated(AdmissionReason.NOT_CONFIRMED, "question " + i);
          };
      outcomes.add(outcome);
      parts.add(AdmissionRequirement.of("r" + i, Set.of(), (applicant, term) -> outcome));
    }
    boolean always = true;
    boolean ever = false;
    for (int world = 0; world < 1 << count; world++) {
      boolean met = false;
      for (int i = 0; i < count; i++) {
        Outcome outcome = outcomes.get(i);
        boolean open = outcome instanceof Outcome.Unknown || outcome instanceof Outcome.Pending;
        met |= open ? (world >> i & 1) == 1 : outcome instanceof Outcome.Satisfied;
      }
      always &= met;
      ever |= met;
    }
    Outcome one = new AnyOf("any", parts).check(unknown(), TERM);
    assertThat(one instanceof Outcome.Satisfied).isEqualTo(always);
    assertThat(one instanceof Outcome.Violated).isEqualTo(!ever);
    if (ever && !always) {
      boolean pending = outcomes.stream().anyMatch(Outcome.Pending.class::isInstance);
      assertThat(one instanceof Outcome.Pending).isEqualTo(pending);
      assertThat(one instanceof Outcome.Unknown).isEqualTo(!pending);
    }
  }
}
