package org.openinternship.examples.programs;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.core.admission.AdmissionRules;
import org.openinternship.core.admission.Age;
import org.openinternship.core.admission.Clearance;
import org.openinternship.core.admission.Confirmation;
import org.openinternship.core.admission.ExclusionList;
import org.openinternship.core.admission.FreeTime;
import org.openinternship.core.admission.PriorParticipation;
import org.openinternship.core.admission.WorkAuthorisation;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.evaluation.PlannedPoint;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.pay.PayRules;
import org.openinternship.core.placement.ExtensionRules;
import org.openinternship.core.placement.PlacementRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.CommitmentRules;
import org.openinternship.matching.mechanism.HostPicks;
import org.openinternship.matching.mechanism.StandardConflictRule;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * Outreachy: requirements in an order, so that the first that fails is the one reason given; and
 * the time rule, by which other commitments must leave 49 free days in a row. Whoever is under
 * sanctions is pending, not rejected. Interns work 30 hours a week for 7,000 USD, which four
 * feedback points release; a mentor may also end a placement there, with pay or without.
 */
public final class Outreachy {
  /** The feedback points: four quarters of the placement, as this example places them. */
  private static final List<PlannedPoint> POINTS =
      IntStream.rangeClosed(1, 4).mapToObj(i -> new PlannedPoint("feedback-" + i, 25 * i)).toList();

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
                Clearance.of("sanctions", "under-sanctions"),
                new Confirmation("essay-accepted")))
        .placements(
            PlacementRules.standard()
                .withExtensions(ExtensionRules.standard().withMaxExtensionDays(5 * 7)))
        .evaluation(EvaluationRules.builder().points(POINTS).build())
        .pay(PayRules.builder().gates(POINTS.stream().map(Outreachy::gate).toList()).build())
        .build();
  }

  private static Gate gate(PlannedPoint point) {
    return Gate.of(
        "after " + point.name(), GateCondition.passes(point.name(), EvaluatorRole.MENTOR));
  }

  /**
   * A project, with the hours and the stipend of every project.
   *
   * @param id its key
   * @param host the key of its community
   * @return the project; the four instalments are equal, as this example divides them
   */
  public static Project project(String id, String host) {
    return Project.builder()
        .id(id)
        .host(host)
        .hoursPerWeek(30)
        .compensation(
            new Compensation.Stipend(
                Collections.nCopies(POINTS.size(), Money.of("1750.00", "USD"))))
        .build();
  }

  /**
   * {@return how seats are given out: communities pick, and an intern whom several pick goes to the
   * project with enough mentors, then to the one where the contribution stands best, then to the
   * one with no other strong applicant, then by the intern's choice}
   */
  public static MatchingPolicy policy() {
    return MatchingPolicy.builder()
        .hostPreferences(HostPreferences.RANKINGS)
        .mechanism(
            HostPicks.settledBy(
                StandardConflictRule.ENOUGH_MENTORS,
                StandardConflictRule.HOST_RANK,
                StandardConflictRule.NO_OTHER_APPLICANT,
                StandardConflictRule.INTERNS_CHOICE))
        .build();
  }

  /** {@return a term of 90 days} */
  public static Term term() {
    return Term.of("2026-may", "2026-05-25", "2026-08-22");
  }
}
