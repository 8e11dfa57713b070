package org.openinternship.examples.programs;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.openinternship.core.admission.AdmissionRules;
import org.openinternship.core.admission.Citizenship;
import org.openinternship.core.admission.EducationLevel;
import org.openinternship.core.admission.EnrolledThroughTerm;
import org.openinternship.core.admission.Schooling;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.completion.CompletionRules;
import org.openinternship.core.contact.ContactRules;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.progress.ReportSchedule;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.matching.mechanism.HostPicks;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * The Virtual Student Federal Service: U.S. citizens who study at a college for the whole term bid
 * for one to three projects, in their order, and each of the three may offer a seat. The final
 * evaluation and the supervisor's signature decide on the certificate.
 */
public final class Vsfs {
  /** The levels of the {@linkplain #team() team}'s mentoring cascade, from the top. */
  public static final List<String> TEAM_LEVELS =
      List.of(
          "supervisor",
          "executive officer",
          "leadership team",
          "department head",
          "division officer",
          "intern");

  private static final String ZONE = "America/New_York";
  private static final EvaluationForm FORM =
      CompetencyFramework.CAREER_READINESS.form(RatingScale.INDEPENDENCE);

  private Vsfs() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("vsfs")
        .admission(
            AdmissionRules.of(
                Citizenship.of("US"),
                EnrolledThroughTerm.anyLoad(),
                new Schooling(EducationLevel.BACHELOR, EducationLevel.DOCTORATE, true)))
        .bids(BidRules.builder().minBids(1).maxBids(3).ranked(true).maxVetoes(0).build())
        .offers(OfferRules.builder().maxOpenOffers(3).build())
        .evaluation(
            EvaluationRules.builder()
                .forms(Map.of(EvaluatorRole.SELF, FORM, EvaluatorRole.SUPERVISOR, FORM))
                .build())
        .completion(
            CompletionRules.builder()
                .addGates(
                    Gate.of("certificate", GateCondition.passes("final", EvaluatorRole.SUPERVISOR)))
                .addSignatories("supervisor")
                .build())
        .build();
  }

  /**
   * Returns the rules of one team of over 100 interns, which documents its mentoring cascade: a
   * report each Thursday, none due in the first 14 days, and removal at the third that is missed.
   *
   * @return the rules of the program with these in place of its own
   */
  public static Program team() {
    return program()
        .withProgress(
            ProgressRules.builder().reports(new ReportSchedule.Weekly(DayOfWeek.THURSDAY)).build())
        .withContact(ContactRules.builder().reportGraceDays(14).removalAtMissedReport(3).build());
  }

  /** {@return how seats are given out: hosts pick, and whoever is picked by several chooses} */
  public static MatchingPolicy policy() {
    return MatchingPolicy.builder().mechanism(HostPicks.internChooses()).build();
  }

  /** {@return one year of it} */
  public static Term term() {
    return Term.builder()
        .id("2021-22")
        .period(DateRange.of("2021-09-01", "2022-05-31"))
        .addPhases(
            Phase.of(PhaseKind.INTAKE, "2021-05-01", "2021-06-30", ZONE),
            Phase.of(PhaseKind.APPLICATION, "2021-07-01", "2021-07-31", ZONE),
            Phase.of(PhaseKind.REVIEW, "2021-08-01", "2021-08-31", ZONE),
            Phase.of(PhaseKind.OFFERS, "2021-08-25", "2021-09-10", ZONE),
            Phase.of(PhaseKind.WORK, "2021-09-01", "2022-05-31", ZONE))
        .build();
  }
}
