package org.openinternship.matching.engine;

import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.result.Standing;
import org.openinternship.matching.verify.Cutoffs;

/** Why a pair that could be considered got no seat: read off the cutoffs. */
final class SeatReasons {
  private final CompiledCohort compiled;
  private final Market market;
  private final Cutoffs cutoffs;

  SeatReasons(CompiledCohort compiled, Cutoffs cutoffs) {
    this.compiled = compiled;
    this.market = compiled.market;
    this.cutoffs = cutoffs;
  }

  Standing standing(int pair) {
    return compiled.hosts.standing(
        market.project(pair), market.tier(pair), market.lotteryNumber(pair));
  }

  /** Whether both sides of a pair that its intern prefers would rather be together. */
  boolean blocks(int pair) {
    int full = cutoffs.innermostFull(market.project(pair));
    return full < 0 || cutoffs.beatsWorst(pair, full);
  }

  Reason reason(int pair) {
    int project = market.project(pair);
    int full = cutoffs.innermostFull(project);
    if (blocks(pair)) {
      return Reason.of(
          ReasonCode.WOULD_RATHER,
          compiled.roster.intern(market.intern(pair)).id(),
          compiled.roster.project(project).id(),
          compiled.policy.mechanism());
    }
    HostParty party = compiled.parties.party(full);
    int seats = market.tree().capacity(full);
    int worst = cutoffs.worstPair(full);
    if (worst < 0) {
      return Reason.of(ReasonCode.SEATS_AGREED, seats, party);
    }
    Standing last = standing(worst);
    Standing own = standing(pair);
    return own.isLevelWith(last)
        ? Reason.of(ReasonCode.LOST_DRAW, party, last.draw(), own.draw())
        : Reason.of(full(party), seats, party, last, own);
  }

  private static ReasonCode full(HostParty party) {
    if (party instanceof ProjectId) {
      return ReasonCode.PROJECT_FULL;
    } else if (party instanceof SupervisorId) {
      return ReasonCode.SUPERVISOR_FULL;
    } else if (party instanceof HostUnitId) {
      return ReasonCode.UNIT_FULL;
    } else {
      return ReasonCode.HOST_FULL;
    }
  }
}
