package org.openinternship.matching.internal.explain;

import java.util.Optional;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.ResultReading;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.Standing;
import org.openinternship.matching.verify.Cutoffs;

/**
 * The reasons why a pair that could be considered, and that its intern prefers, got no seat: as the
 * reading of the mechanism's result has it. Where a result contradicts the reading that its
 * mechanism claims, only what is said: the seats are taken, or one is left.
 */
final class SeatReasons {
  private final CompiledCohort compiled;
  private final Market market;
  private final Assignment assignment;
  private final Cutoffs cutoffs;
  private final ResultReading reading;

  SeatReasons(CompiledCohort compiled, Assignment assignment, Cutoffs cutoffs) {
    this.compiled = compiled;
    this.market = compiled.market();
    this.assignment = assignment;
    this.cutoffs = cutoffs;
    this.reading = compiled.policy().mechanism().reading();
  }

  /** Tells where the intern of a pair stands; empty if no order of the project's side decided. */
  Optional<Standing> standing(int pair) {
    return reading == ResultReading.PRIORITY_CUTOFFS
        ? Optional.of(compiled.standing(pair))
        : Optional.empty();
  }

  /** Tells whether there was no seat for a pair, in the sense of the reading. */
  boolean isTaken(int pair) {
    int full = cutoffs.innermostFull(market.project(pair));
    return full >= 0
        && (reading != ResultReading.PRIORITY_CUTOFFS || !cutoffs.beatsWorst(pair, full));
  }

  /** Tells why an intern without a place got none of the projects that could be considered. */
  Reason ofAllListed(int listed, InternId intern) {
    return switch (reading) {
      case PRIORITY_CUTOFFS -> Reason.of(MatchReason.ALL_LISTED_TAKEN, listed, intern);
      case TURN_ORDER -> Reason.of(MatchReason.NO_SEAT_AT_TURN, intern, listed);
      case NONE -> Reason.of(MatchReason.NO_SEAT_LEFT, intern, listed);
    };
  }

  Reason reason(int pair) {
    int full = cutoffs.innermostFull(market.project(pair));
    if (full < 0) {
      return wouldRather(pair);
    }
    HostSideId party = compiled.party(full);
    int seats = market.tree().capacity(full);
    int worst = cutoffs.worstPair(full);
    if (worst < 0) {
      return Reason.of(MatchReason.SEATS_AGREED, seats, party);
    }
    return switch (reading) {
      case PRIORITY_CUTOFFS -> byPriority(pair, full, worst);
      case TURN_ORDER ->
          Reason.of(MatchReason.SEATS_TAKEN_AT_TURN, seats, party, intern(market.intern(pair)));
      case NONE -> Reason.of(MatchReason.SEATS_TAKEN, seats, party);
    };
  }

  private Reason byPriority(int pair, int full, int worst) {
    HostSideId party = compiled.party(full);
    int seats = market.tree().capacity(full);
    if (cutoffs.beatsWorst(pair, full)) {
      return market.tier(pair) < market.tier(worst)
          ? wouldRather(pair)
          : Reason.of(MatchReason.SEATS_TAKEN, seats, party);
    }
    Standing last = compiled.standing(worst);
    Standing own = compiled.standing(pair);
    int intern = market.intern(pair);
    if (assignment.isPlaced(intern) && market.tree().contains(full, assignment.project(intern))) {
      return Reason.of(
          MatchReason.MOVE_NOT_ALLOWED,
          seats,
          party,
          intern(intern),
          compiled.numbers().project(market.project(pair)).id(),
          last,
          own);
    }
    return own.isLevelWith(last)
        ? Reason.of(MatchReason.LOST_DRAW, party, last.draw(), own.draw())
        : Reason.of(full(party), seats, party, last, own);
  }

  private Reason wouldRather(int pair) {
    return Reason.of(
        MatchReason.WOULD_RATHER,
        intern(market.intern(pair)),
        compiled.numbers().project(market.project(pair)).id(),
        compiled.policy().mechanism().name());
  }

  private InternId intern(int number) {
    return compiled.numbers().intern(number).id();
  }

  private static ReasonCode full(HostSideId party) {
    if (party instanceof ProjectId) {
      return MatchReason.PROJECT_FULL;
    } else if (party instanceof SupervisorId) {
      return MatchReason.SUPERVISOR_FULL;
    } else if (party instanceof HostUnitId) {
      return MatchReason.UNIT_FULL;
    } else {
      return MatchReason.HOST_FULL;
    }
  }
}
