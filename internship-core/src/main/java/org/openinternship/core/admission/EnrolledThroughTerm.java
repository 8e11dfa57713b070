package org.openinternship.core.admission;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;

/**
 * Enrolment at a place of education over the whole term; of several enrolments, together without a
 * day between them. Those of another load do not count.
 *
 * @param loads full time, part time or either; at least one
 */
public record EnrolledThroughTerm(Set<Enrolment.Load> loads)
    implements StandardAdmissionRequirement {
  /**
   * Checks and copies the loads.
   *
   * @param loads full time, part time or either
   * @throws IllegalArgumentException if there is none
   */
  public EnrolledThroughTerm {
    loads = Copies.sortedSet(loads, "EnrolledThroughTerm.loads");
    Texts.checkNotEmpty("EnrolledThroughTerm", "loads", loads);
  }

  /** {@return the requirement of enrolment, full or part time} */
  public static EnrolledThroughTerm anyLoad() {
    return new EnrolledThroughTerm(EnumSet.allOf(Enrolment.Load.class));
  }

  /** {@return the requirement of enrolment full time} */
  public static EnrolledThroughTerm fullTime() {
    return new EnrolledThroughTerm(EnumSet.of(Enrolment.Load.FULL_TIME));
  }

  @Override
  public String name() {
    return "enrolment";
  }

  @Override
  public Set<ApplicantFact> reads() {
    return Set.of(ApplicantFact.ENROLMENT);
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "EnrolledThroughTerm.applicant");
    Objects.requireNonNull(term, "EnrolledThroughTerm.term");
    if (applicant.hasNo(ApplicantFact.ENROLMENT)) {
      return Outcome.violated(AdmissionReason.NOT_ENROLLED, loads);
    }
    List<Enrolment> all = applicant.intern().enrolments();
    List<Enrolment> counted = all.stream().filter(one -> loads.contains(one.load())).toList();
    if (all.isEmpty()) {
      return Outcome.unknown(ApplicantFact.ENROLMENT);
    } else if (counted.isEmpty()) {
      return Outcome.violated(AdmissionReason.NOT_ENROLLED, loads);
    }
    List<DateRange> known = counted.stream().flatMap(one -> one.period().stream()).toList();
    if (Coverage.covers(known, term.period())) {
      return Outcome.satisfied();
    }
    return known.size() < counted.size()
        ? Outcome.unknown(ApplicantFact.ENROLMENT)
        : Outcome.violated(AdmissionReason.NOT_ENROLLED_THROUGH_TERM, term.period());
  }
}
