package org.openinternship.core.entry;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.time.DateRange;

/**
 * Enrolment at a place of education over the whole term.
 *
 * @param loads full time, part time or either; at least one
 */
public record EnrolledThroughTerm(Set<Enrolment.Load> loads) implements EntryRequirement {
  /**
   * Copies the loads.
   *
   * @param loads full time, part time or either
   * @throws IllegalArgumentException if there is none
   */
  public EnrolledThroughTerm {
    loads = Collections.unmodifiableSortedSet(new TreeSet<>(loads));
    if (loads.isEmpty()) {
      throw new IllegalArgumentException(
          "EnrolledThroughTerm: loads is empty, it needs at least 1");
    }
  }

  /** {@return enrolment, full or part time} */
  public static EnrolledThroughTerm anyLoad() {
    return new EnrolledThroughTerm(EnumSet.allOf(Enrolment.Load.class));
  }

  /** {@return enrolment full time} */
  public static EnrolledThroughTerm fullTime() {
    return new EnrolledThroughTerm(EnumSet.of(Enrolment.Load.FULL_TIME));
  }

  @Override
  public String name() {
    return "enrolment";
  }

  @Override
  public Set<Fact> reads() {
    return Set.of(Fact.ENROLMENT);
  }

  @Override
  public Outcome check(Applicant applicant, DateRange term) {
    if (applicant.hasNo(Fact.ENROLMENT)) {
      return Outcome.violated(ReasonCode.NOT_ENROLLED, loads);
    }
    if (applicant.intern().enrolment().isEmpty()) {
      return Outcome.unknown(Fact.ENROLMENT.name());
    }
    Enrolment enrolment = applicant.intern().enrolment().get();
    if (!loads.contains(enrolment.load())) {
      return Outcome.violated(ReasonCode.NOT_ENROLLED, loads);
    }
    if (enrolment.period().isEmpty()) {
      return Outcome.unknown(Fact.ENROLMENT.name());
    }
    DateRange period = enrolment.period().get();
    return period.contains(term.first()) && period.contains(term.last())
        ? Outcome.satisfied()
        : Outcome.violated(ReasonCode.NOT_ENROLLED_THROUGH_TERM, term);
  }
}
