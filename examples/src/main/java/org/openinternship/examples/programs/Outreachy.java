package org.openinternship.examples.programs;

import org.openinternship.core.admission.AdmissionRules;
import org.openinternship.core.admission.Age;
import org.openinternship.core.admission.Confirmation;
import org.openinternship.core.admission.ExclusionList;
import org.openinternship.core.admission.FreeTime;
import org.openinternship.core.admission.PriorParticipation;
import org.openinternship.core.admission.WorkAuthorisation;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.CommitmentRules;

/**
 * Outreachy: requirements in an order, so that the first that fails is the one reason given; and
 * the time rule, by which other commitments must leave 49 free days in a row.
 */
public final class Outreachy {
  private Outreachy() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("outreachy")
        .admission(
            AdmissionRules.of(
                Age.atLeast(18),
                WorkAuthorisation.in(),
                ExclusionList.of("export control", "under-export-control"),
                PriorParticipation.noneIn("outreachy", "gsoc"),
                new FreeTime(
                    CommitmentRules.builder()
                        .maxHoursPerWeek(20)
                        .minFreeDays(49)
                        .universityTermHours(40)
                        .build()),
                ExclusionList.of("sanctions", "under-sanctions"),
                new Confirmation("essay-accepted")))
        .build();
  }

  /** {@return a term of 90 days} */
  public static Term term() {
    return Term.of("2026-may", "2026-05-25", "2026-08-22");
  }
}
