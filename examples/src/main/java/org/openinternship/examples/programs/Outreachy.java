package org.openinternship.examples.programs;

import org.openinternship.core.entry.Age;
import org.openinternship.core.entry.Confirmation;
import org.openinternship.core.entry.EntryRules;
import org.openinternship.core.entry.ExclusionList;
import org.openinternship.core.entry.FreeTime;
import org.openinternship.core.entry.PriorParticipation;
import org.openinternship.core.entry.WorkAuthorisation;
import org.openinternship.core.program.Program;
import org.openinternship.core.program.Term;
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
        .entryRules(
            EntryRules.of(
                Age.atLeast(18),
                WorkAuthorisation.in(),
                ExclusionList.of("export control", "under-export-control"),
                PriorParticipation.noneIn("outreachy", "gsoc"),
                new FreeTime(
                    CommitmentRules.builder()
                        .mostHoursPerWeek(20)
                        .leastFreeDays(49)
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
