package org.openinternship.core.admission;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.skill.Field;
import org.openinternship.core.term.Term;

/**
 * A degree, held or studied for, in one of several fields.
 *
 * @param fields the fields, at least one
 */
public record FieldOfStudy(SortedSet<Field> fields) implements StandardAdmissionRequirement {
  /**
   * Checks and copies the fields.
   *
   * @param fields the fields
   * @throws IllegalArgumentException if there is none
   */
  public FieldOfStudy {
    fields = Copies.sortedSet(fields, "FieldOfStudy.fields");
    Texts.checkNotEmpty("FieldOfStudy", "fields", fields);
  }

  @Override
  public String name() {
    return "field of study";
  }

  @Override
  public Set<ApplicantFact> reads() {
    return Set.of(ApplicantFact.DEGREES);
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "FieldOfStudy.applicant");
    Objects.requireNonNull(term, "FieldOfStudy.term");
    List<Degree> degrees = applicant.facts().degrees();
    if (degrees.isEmpty() && !applicant.hasNo(ApplicantFact.DEGREES)) {
      return Outcome.unknown(ApplicantFact.DEGREES);
    }
    return degrees.stream().map(Degree::field).anyMatch(field -> fields.contains(field))
        ? Outcome.satisfied()
        : Outcome.violated(AdmissionReason.FIELD_OF_STUDY_NEEDED, fields);
  }
}
