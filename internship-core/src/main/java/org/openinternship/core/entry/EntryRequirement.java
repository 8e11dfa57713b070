package org.openinternship.core.entry;

import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.time.DateRange;

/**
 * A hard rule for a person who applies to a program, as data. Each reads only what it needs, and
 * says nothing about the applicant in its reasons beyond what it needs itself.
 */
public sealed interface EntryRequirement
    permits Age,
        Citizenship,
        Confirmation,
        EnrolledThroughTerm,
        ExclusionList,
        FieldOfStudy,
        FreeTime,
        GraduationWindow,
        Languages,
        PriorParticipation,
        Residence,
        Schooling,
        WeeklyHours,
        WorkAuthorisation {
  /** {@return its name, unique among the rules of a program} */
  String name();

  /**
   * {@return the facts it reads; if one is {@linkplain ApplicantFacts#awaited() awaited}, so is it}
   */
  Set<Fact> reads();

  /**
   * What it says about an applicant, as far as the facts are stated.
   *
   * @param applicant the applicant
   * @param term the days of the term
   * @return satisfied, violated or unknown; pending where a check of the program goes on
   */
  Outcome check(Applicant applicant, DateRange term);
}
