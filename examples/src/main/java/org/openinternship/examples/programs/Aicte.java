package org.openinternship.examples.programs;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.EnumSet;
import org.openinternship.core.agreement.AgreementRules;
import org.openinternship.core.agreement.DocumentChecklist;
import org.openinternship.core.agreement.DocumentNeed;
import org.openinternship.core.agreement.StartNeed;
import org.openinternship.core.completion.CompletionRules;
import org.openinternship.core.duty.ActorSide;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.CreditRule;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.term.Term;

/**
 * Internships by the rules of AICTE, India: 45 hours of work for a credit, a diary with an entry
 * for each working day, and a checklist of documents.
 */
public final class Aicte {
  private Aicte() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("aicte")
        .agreements(
            AgreementRules.builder()
                .documents(
                    DocumentChecklist.of(
                        DocumentNeed.of("application", PlacementState.ONBOARDING),
                        DocumentNeed.of("offer-letter", PlacementState.ACTIVE)
                            .withBy(ActorSide.HOST),
                        DocumentNeed.of("consent-of-parents", PlacementState.ACTIVE),
                        DocumentNeed.of("attendance-sheet", PlacementState.COMPLETED)
                            .withBy(ActorSide.SUPERVISOR),
                        DocumentNeed.of("internship-report", PlacementState.COMPLETED)))
                .addStartNeeds(StartNeed.DOCUMENTS)
                .build())
        .progress(
            ProgressRules.builder()
                .workingDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                .dailyDiary(true)
                .credits(CreditRule.aicte())
                .build())
        .completion(
            CompletionRules.builder()
                .minCredits(BigDecimal.ONE)
                .addSignatories("supervisor", "faculty mentor")
                .build())
        .build();
  }

  /** {@return six weeks of summer} */
  public static Term term() {
    return Term.of("2026-summer", "2026-06-01", "2026-07-10");
  }
}
