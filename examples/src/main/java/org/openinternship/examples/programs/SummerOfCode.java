package org.openinternship.examples.programs;

import org.openinternship.core.completion.CompletionRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.LimitWaiver;
import org.openinternship.core.host.Project;
import org.openinternship.core.pay.PayRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;
import org.openinternship.matching.mechanism.HostPicks;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * Google Summer of Code: hosts ask for slots and get some, a budget above their projects; the first
 * of their ranking are accepted until the slots are used. A project has 90, 175 or 350 hours; the
 * midterm and the final evaluation gate the stipend.
 */
public final class SummerOfCode {
  private SummerOfCode() {}

  /** {@return the program: no host has a slot before it is given some} */
  public static Program program() {
    Gate midterm = Gate.of("midterm", GateCondition.passes("midpoint", EvaluatorRole.MENTOR));
    Gate last = Gate.of("final", GateCondition.passes("final", EvaluatorRole.MENTOR));
    return Program.builder()
        .id("gsoc")
        .hosts(HostRules.builder().slotsPerHost(0).build())
        .pay(PayRules.builder().addGates(midterm, last).build())
        .completion(CompletionRules.builder().addGates(last).build())
        .build();
  }

  /**
   * {@return how seats are given out: the first of a host's ranking are picked, as many as it has
   * slots, and a contributor whom several pick chooses}
   */
  public static MatchingPolicy policy() {
    return MatchingPolicy.builder().mechanism(HostPicks.internChooses()).build();
  }

  /** The size of a project. */
  public enum Size {
    /** 90 hours. */
    SMALL(90),
    /** 175 hours. */
    MEDIUM(175),
    /** 350 hours. */
    LARGE(350);

    private final int hours;

    Size(int hours) {
      this.hours = hours;
    }

    /**
     * A project of this size.
     *
     * @param id its key
     * @param host the host's key
     * @return the project
     */
    public Project project(String id, String host) {
      return Project.builder().id(id).host(host).totalHours(hours).build();
    }
  }

  /** {@return a term in which no slots are given yet} */
  public static Term term() {
    return Term.of("2026", "2026-05-25", "2026-08-24");
  }

  /**
   * The slots of a host.
   *
   * @param host the host's key
   * @param slots how many it gets
   * @return what to add to the term
   */
  public static LimitWaiver slots(String host, int slots) {
    return LimitWaiver.builder()
        .host(host)
        .limit(LimitWaiver.Limit.SLOTS)
        .max(slots)
        .by("organiser-1")
        .why("slots asked for and given")
        .build();
  }
}
