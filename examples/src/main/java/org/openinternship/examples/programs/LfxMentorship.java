package org.openinternship.examples.programs;

import java.math.BigDecimal;
import java.util.List;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.evaluation.PlannedPoint;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.LimitWaiver;
import org.openinternship.core.host.Money;
import org.openinternship.core.intake.ApprovalPlan;
import org.openinternship.core.intake.PostingRules;
import org.openinternship.core.pay.PayRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;
import org.openinternship.matching.mechanism.HostPicks;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * LFX Mentorship: one to four mentors for a project, better two; four projects for a host, which an
 * organiser may raise; a midterm and a final evaluation by the mentor, which release half of the
 * stipend each.
 */
public final class LfxMentorship {
  private LfxMentorship() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("lfx")
        .hosts(HostRules.builder().projectsPerHost(4).build())
        .postings(
            PostingRules.builder()
                .minMentors(1)
                .preferredMentors(2)
                .maxMentors(4)
                .approvals(ApprovalPlan.lfx())
                .build())
        .evaluation(
            EvaluationRules.builder()
                .points(List.of(new PlannedPoint("midterm", 50), PlannedPoint.FINAL))
                .build())
        .pay(PayRules.builder().addGates(half("midterm"), half("final")).build())
        .build();
  }

  /** {@return how seats are given out: mentors pick, and a mentee whom several pick chooses} */
  public static MatchingPolicy policy() {
    return MatchingPolicy.builder().mechanism(HostPicks.internChooses()).build();
  }

  private static Gate half(String point) {
    return Gate.of(point + " half", GateCondition.passes(point, EvaluatorRole.MENTOR));
  }

  /**
   * The stipend of a project, in two halves.
   *
   * @param total the whole of it
   * @return the stipend
   */
  public static Compensation stipend(Money total) {
    BigDecimal half = total.amount().divide(BigDecimal.valueOf(2));
    Money each = new Money(half, total.currency());
    return new Compensation.Stipend(List.of(each, each));
  }

  /** {@return a term of 12 weeks, in which one host may have eight projects} */
  public static Term term() {
    return Term.of("2026-summer", "2026-06-01", "2026-08-23")
        .withLimitWaivers(
            LimitWaiver.builder()
                .host("cncf")
                .limit(LimitWaiver.Limit.PROJECTS)
                .max(8)
                .by("organiser-1")
                .why("hosts many projects of its own")
                .build());
  }
}
