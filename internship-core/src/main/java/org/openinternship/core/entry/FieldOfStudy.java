package org.openinternship.core.entry;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.skill.Field;
import org.openinternship.core.time.DateRange;

/**
 * A degree, held or studied for, in one of several fields.
 *
 * @param fields the fields, at least one
 */
public record FieldOfStudy(SortedSet<Field> fields) implements EntryRequirement {
  /**
   * Copies the fields.
   *
   * @param fields the fields
   * @throws IllegalArgumentException if there is none
   */
  public FieldOfStudy {
    fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("FieldOfStudy: fields is empty, it needs at least 1");
    }
  }

  @Override
  public String name() {
    return "field of study";
  }

  @Override
  public Set<Fact> reads() {
    return Set.of(Fact.DEGREES);
  }

  @Override
  public Outcome check(Applicant applicant, DateRange term) {
    List<Degree> degrees = applicant.facts().degrees();
    if (degrees.isEmpty() && !applicant.hasNo(Fact.DEGREES)) {
      return Outcome.unknown(Fact.DEGREES.name());
    }
    return degrees.stream().map(Degree::field).anyMatch(field -> fields.contains(field))
        ? Outcome.satisfied()
        : Outcome.violated(ReasonCode.FIELD_OF_STUDY_NEEDED, fields);
  }
}
