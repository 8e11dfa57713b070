package org.openinternship.core.admission;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.term.Term;

/** A requirement for admission that a host wrote. */
record CustomAdmissionRequirement(
    String name, Set<ApplicantFact> reads, BiFunction<Applicant, Term, Outcome> check)
    implements AdmissionRequirement {
  CustomAdmissionRequirement {
    Objects.requireNonNull(reads, "AdmissionRequirement.reads");
    Objects.requireNonNull(check, "AdmissionRequirement.check");
    name = Texts.name("AdmissionRequirement", "name", name);
    Set<ApplicantFact> facts = EnumSet.noneOf(ApplicantFact.class);
    facts.addAll(reads);
    reads = Collections.unmodifiableSet(facts);
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "AdmissionRequirement.applicant");
    Objects.requireNonNull(term, "AdmissionRequirement.term");
    return Awaited.ask(name, applicant, () -> check.apply(applicant, term));
  }

  @Override
  public String toString() {
    return name;
  }
}
