package org.openinternship.core.admission;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;

/**
 * Enrolment at a place of education over the whole term.
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
    if (applicant.intern().enrolment().isEmpty()) {
      return Outcome.unknown(ApplicantFact.ENROLMENT);
    }
    Enrolment enrolment = applicant.intern().enrolment().get();
    if (!loads.contains(enrolment.load())) {
      return Outcome.violated(AdmissionReason.NOT_ENROLLED, loads);
    }
    if (enrolment.period().isEmpty()) {
      return Outcome.unknown(ApplicantFact.ENROLMENT);
    }
    DateRange period = enrolment.period().get();
    return period.contains(term.period().first()) && period.contains(term.period().last())
        ? Outcome.satisfied()
        : Outcome.violated(AdmissionReason.NOT_ENROLLED_THROUGH_TERM, term.period());
  }
}
