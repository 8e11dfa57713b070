package org.openinternship.matching;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.HostCode;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.finding.Report;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.explain.TeamFindings;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.BestByObjectives;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.MechanismOutcome;
import org.openinternship.matching.mechanism.NothingFoundException;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.rematch.Rematch;
import org.openinternship.matching.verify.Feasibility;
import org.openinternship.matching.verify.Violation;

/**
 * A run of a policy's mechanism, and what is looked at afterwards. A mechanism of the host's own
 * may throw, give nothing, or give what is not feasible; the error names it.
 */
final class MechanismRun {
  /** What a mechanism found, or that it found nothing. */
  private record Ran(@Nullable MechanismOutcome outcome, @Nullable NothingFoundException nothing) {}

  private MechanismRun() {}

  /** Runs the mechanism of a policy on a market; null if it found nothing. */
  static @Nullable MechanismOutcome outcome(MatchingPolicy policy, Market market) {
    return of(policy, market).outcome();
  }

  /**
   * Runs the mechanism of a compiled cohort on its market; fails with what stands against a match
   * if it found none.
   */
  static MechanismOutcome outcome(CompiledCohort compiled, Report report) {
    Ran ran = of(compiled.policy(), compiled.market());
    NothingFoundException nothing = ran.nothing();
    if (nothing != null) {
      TeamFindings.nothingFound(compiled, report, nothing).orThrow("Cohort");
    }
    return Objects.requireNonNull(ran.outcome());
  }

  /**
   * Runs it, and takes over who sits where and what is known of it, and nothing else: a host's
   * mechanism may have made another market.
   */
  private static Ran of(MatchingPolicy policy, Market market) {
    Mechanism mechanism = policy.mechanism();
    Ran ran =
        isOfLibrary(mechanism)
            ? Objects.requireNonNull(run(mechanism, market))
            : HostCode.ask(
                nameOf(policy), () -> "", "gave no assignment", () -> run(mechanism, market));
    Interrupts.check();
    MechanismOutcome given = ran.outcome();
    if (given == null) {
      return ran;
    }
    try {
      return new Ran(given.in(market), null);
    } catch (IllegalArgumentException e) {
      throw new HostRuleException(
          nameOf(policy), "", "gave an assignment of another market", "it built one of its own");
    }
  }

  /**
   * Tells whether nothing that a mechanism does is the host's, in a rematch too: what one of the
   * library throws that goes by objectives is about these, and the caller's to mend.
   */
  private static boolean isOfLibrary(Mechanism mechanism) {
    Mechanism usual = Rematch.usual(mechanism);
    return usual instanceof BestByObjectives || Mechanism.standard().contains(usual);
  }

  private static @Nullable Ran run(Mechanism mechanism, Market market) {
    try {
      MechanismOutcome outcome = mechanism.outcome(market);
      return outcome == null ? null : new Ran(outcome, null);
    } catch (NothingFoundException nothing) {
      return new Ran(null, nothing);
    }
  }

  /** Refuses a result that breaks a limit, a pin or a rule. */
  static void verify(CompiledCohort compiled, Market market, Assignment assignment) {
    List<Violation> violations = Feasibility.violations(market, assignment);
    if (!violations.isEmpty()) {
      throw new HostRuleException(
          nameOf(compiled.policy()),
          subject(compiled, violations.get(0)),
          "gave a result that is not feasible in "
              + violations.size()
              + (violations.size() == 1 ? " way: " : " ways, the first: ")
              + violations.get(0),
          "it does not ask the market for what is free, acceptable and pinned");
    }
  }

  private static String nameOf(MatchingPolicy policy) {
    return "Mechanism '" + policy.mechanismName() + "'";
  }

  private static String subject(CompiledCohort compiled, Violation violation) {
    if (violation instanceof Violation.OverCapacity over) {
      return compiled.party(over.node()).kind() + " " + compiled.party(over.node());
    }
    if (violation instanceof Violation.UnderLimit under) {
      return compiled.party(under.node()).kind() + " " + compiled.party(under.node());
    }
    if (violation instanceof Violation.NoSeatOpen seat) {
      return pairName(compiled, seat.intern(), seat.project());
    }
    if (violation instanceof Violation.SameProjectTwice twice) {
      return pairName(compiled, twice.intern(), twice.project());
    }
    if (violation instanceof Violation.BrokenTeamRule broken) {
      return "project " + compiled.numbers().project(broken.project()).id();
    }
    if (violation instanceof Violation.NotARow joint) {
      return "intern " + compiled.numbers().intern(joint.intern()).id();
    }
    if (violation instanceof Violation.NotAcceptable pair) {
      return pairName(compiled, pair.intern(), pair.project());
    }
    Violation.PinNotKept pin = (Violation.PinNotKept) violation;
    return pairName(compiled, pin.intern(), pin.pinned());
  }

  private static String pairName(CompiledCohort compiled, int place, int project) {
    return compiled.pairs().name(compiled.market().person(place), project);
  }
}
