package org.openinternship.examples.programs;

import java.util.List;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.completion.CompletionItemKind;
import org.openinternship.core.completion.CompletionRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.simulated.SimulatedWork;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;

/**
 * Preactum: internships as simulated work, for which nobody is selected. A bank and a postal
 * service have it train interns, and each asks for other things before a record is issued.
 */
public final class Preactum {
  /** The departments of the postal service, which every intern goes through. */
  public static final List<String> DEPARTMENTS =
      List.of("sorting", "delivery", "counter", "finance");

  private static final String ZONE = "Europe/Moscow";

  private Preactum() {}

  /** {@return what holds for all of its customers: nobody bids, for nobody is selected} */
  public static Program program() {
    return Program.builder()
        .id("preactum")
        .bids(BidRules.builder().maxBids(0).maxVetoes(0).build())
        .build();
  }

  /** {@return the program of the bank, whose trainer signs the record} */
  public static Program bank() {
    return program().withCompletion(CompletionRules.builder().addSignatories("trainer").build());
  }

  /** {@return the program of the postal service: all departments, and the coordinator signs} */
  public static Program postalService() {
    return program()
        .withCompletion(
            CompletionRules.builder()
                .needs(CompletionItemKind.ROTATION_STOP, DEPARTMENTS.toArray(String[]::new))
                .addSignatories("coordinator")
                .build());
  }

  /** {@return four weeks of October} */
  public static Term term() {
    return Term.builder()
        .id("2026-october")
        .period(DateRange.of("2026-10-05", "2026-10-30"))
        .addPhases(
            Phase.of(PhaseKind.APPLICATION, "2026-09-01", "2026-10-04", ZONE),
            Phase.of(PhaseKind.WORK, "2026-10-05", "2026-10-30", ZONE))
        .build();
  }

  /** {@return the training of the bank: four tasks, and one for those who want more} */
  public static SimulatedWork bankTraining() {
    return SimulatedWork.builder()
        .id("branch-manager")
        .host("bank")
        .supervisor("trainer")
        .title("Manager of a branch")
        .addTasks(
            WorkTask.of("day", "Plan a day of the branch", 45),
            WorkTask.of("queue", "Shorten the queue", 60),
            WorkTask.of("complaint", "Answer a complaint", 45),
            WorkTask.of("loan", "Judge an application for a loan", 90),
            new WorkTask("report", "Report to the region", 60, true, true))
        .build();
  }
}
