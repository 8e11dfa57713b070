package org.openinternship.matching.internal.explain;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.ResultReading;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProcedureReason;
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
  private final InternPlaces places;
  private final Cutoffs cutoffs;
  private final ResultReading reading;
  private final AccountReasons accounts;

  SeatReasons(CompiledCohort compiled, Assignment assignment, Cutoffs cutoffs) {
    this.compiled = compiled;
    this.market = compiled.market();
    this.assignment = assignment;
    this.places = new InternPlaces(market, assignment);
    this.cutoffs = cutoffs;
    this.reading = compiled.policy().reading();
    this.accounts = new AccountReasons(compiled, assignment, cutoffs);
  }

  /** Tells where the intern of a pair stands; empty if no order of the project's side decided. */
  Optional<Standing> standing(int pair) {
    return reading == ResultReading.PRIORITY_CUTOFFS
        ? Optional.of(compiled.pairs().standing(pair))
        : Optional.empty();
  }

  /** Tells whether there was no seat for a pair, in the sense of the reading. */
  private boolean isTaken(int pair) {
    int full = cutoffs.innermostFull(market.project(pair));
    return full >= 0
        && (reading != ResultReading.PRIORITY_CUTOFFS || !cutoffs.beatsWorst(pair, full));
  }

  /**
   * Tells why an intern without a place got none of the projects that could be considered: by the
   * first one that has a seat left; where projects closed or a team rule stood against one, only if
   * that is how they lost all of them, and else how many in which way.
   */
  Reason ofUnplaced(int intern) {
    int first = market.firstPlace(intern);
    int listed = market.endPair(first) - market.firstPair(first);
    int[] running =
        IntStream.range(market.firstPair(first), market.endPair(first))
            .filter(pair -> belowMinimum(market.project(pair)).isEmpty())
            .toArray();
    int closed = listed - running.length;
    if (running.length == 0) {
      return belowMinimum(market.project(market.firstPair(first))).orElseThrow();
    }
    int[] free = IntStream.of(running).filter(pair -> !isTaken(pair)).toArray();
    int taken = running.length - free.length;
    if (free.length == 0) {
      return closed == 0 || market.isLast(intern)
          ? ofAllListed(intern)
          : Reason.of(MatchReason.LISTED_TAKEN_OR_CLOSED, id(intern), taken, closed);
    }
    Reason best = reason(free[0]);
    boolean tellsOfOne = closed > 0 || best.code() == ProcedureReason.TEAM_RULE_WOULD_BREAK;
    boolean lostAllSo =
        free.length == listed
            && IntStream.of(free).allMatch(pair -> reason(pair).code() == best.code());
    return !tellsOfOne || lostAllSo
        ? best
        : Reason.of(
            MatchReason.LISTED_TAKEN_CLOSED_OR_REFUSED,
            id(intern),
            listed,
            taken,
            closed,
            free.length);
  }

  /** Tells why an intern without a place got none of the projects, where none has a seat left. */
  private Reason ofAllListed(int intern) {
    InternId id = id(intern);
    int first = market.firstPlace(intern);
    int listed = market.endPair(first) - market.firstPair(first);
    int agreed =
        (int)
            IntStream.range(market.firstPair(first), market.endPair(first))
                .filter(pair -> isAgreed(cutoffs.innermostFull(market.project(pair))))
                .count();
    if (agreed == listed) {
      return Reason.of(MatchReason.ALL_LISTED_AGREED, listed, id);
    }
    if (market.isLast(intern)) {
      return Reason.of(MatchReason.NO_PLACE_FOR_THE_LAST, id, listed);
    }
    return switch (reading) {
      case PRIORITY_CUTOFFS ->
          agreed == 0
              ? Reason.of(MatchReason.ALL_LISTED_TAKEN, id, listed)
              : Reason.of(MatchReason.LISTED_TAKEN_OR_AGREED, id, listed - agreed, agreed);
      case TURN_ORDER -> Reason.of(MatchReason.NO_SEAT_AT_TURN, id, listed);
      case ACCOUNT, NONE -> Reason.of(MatchReason.NO_SEAT_LEFT, id, listed);
    };
  }

  /** Tells whether nobody holds a seat of a full node but those agreed on before the match. */
  private boolean isAgreed(int full) {
    return full >= 0 && market.freeCapacity(full) == 0;
  }

  /** Tells how a project that picked an intern lost them to one that they would rather have. */
  Optional<Reason> lostPick(int pair) {
    return reading == ResultReading.ACCOUNT
        ? accounts.reason(pair).filter(it -> it.code() == ProcedureReason.PICK_LOST_CHOICE)
        : Optional.empty();
  }

  /** Tells which minimum was not reached, where a project or somebody above it closed for that. */
  Optional<Reason> belowMinimum(int project) {
    for (int n = project; n >= 0; n = market.tree().parent(n)) {
      if (market.minimum(n) > 0 && assignment.count(n) == 0) {
        return Optional.of(
            Reason.of(MatchReason.BELOW_MINIMUM, compiled.party(n), market.minimum(n)));
      }
    }
    return Optional.empty();
  }

  Reason reason(int pair) {
    return belowMinimum(market.project(pair)).orElseGet(() -> ofSeats(pair));
  }

  private Reason ofSeats(int pair) {
    int full = cutoffs.innermostFull(market.project(pair));
    if (reading == ResultReading.ACCOUNT && !isAgreed(full)) {
      OptionalInt before = accounts.stoodBefore(pair);
      if (before.isPresent()) {
        return byPriority(pair, before.getAsInt(), cutoffs.worstPair(before.getAsInt()));
      }
      return accounts
          .reason(pair)
          .orElseGet(() -> full < 0 ? wouldRather(pair) : taken(pair, full));
    }
    if (full < 0) {
      return wouldRather(pair);
    }
    if (isAgreed(full)) {
      return isWithin(full, intern(pair))
          ? taken(pair, full) // of several projects that they have, one was agreed on
          : Reason.of(MatchReason.SEATS_AGREED, market.tree().capacity(full), compiled.party(full));
    }
    int worst = cutoffs.worstPair(full);
    if (worst < 0 || reading == ResultReading.NONE) {
      return taken(pair, full);
    }
    return reading == ResultReading.PRIORITY_CUTOFFS
        ? byPriority(pair, full, worst)
        : atTurn(pair, full);
  }

  /** The intern's own seat was not taken before the intern's turn. */
  private Reason atTurn(int pair, int full) {
    return isWithin(full, intern(pair))
        ? taken(pair, full)
        : Reason.of(
            MatchReason.SEATS_TAKEN_AT_TURN,
            market.tree().capacity(full),
            compiled.party(full),
            id(intern(pair)));
  }

  private Reason taken(int pair, int full) {
    int intern = intern(pair);
    int seats = market.tree().capacity(full);
    return isWithin(full, intern)
        ? Reason.of(
            MatchReason.SEATS_TAKEN_WITH_OWN,
            seats,
            compiled.party(full),
            id(intern),
            project(assignment.project(places.below(full, intern))))
        : Reason.of(MatchReason.SEATS_TAKEN, seats, compiled.party(full));
  }

  private boolean isWithin(int full, int intern) {
    return places.below(full, intern) >= 0;
  }

  private Reason byPriority(int pair, int full, int worst) {
    if (cutoffs.beatsWorst(pair, full)) {
      return market.tier(pair) < market.tier(worst) ? wouldRather(pair) : taken(pair, full);
    }
    int held = assignment.pair(market.intern(pair));
    if (places.areSeveral(intern(pair))) {
      if (intern(worst) == intern(pair)) {
        return taken(pair, full); // whom they like least there is the intern, on another project
      }
    } else if (held >= 0 && market.tree().contains(full, market.project(held))) {
      return minded(pair, held, full);
    }
    HostSideId party = compiled.party(full);
    Standing last = compiled.pairs().standing(worst);
    Standing own = compiled.pairs().standing(pair);
    if (own.isLevelWith(last)) {
      return Reason.of(MatchReason.LOST_DRAW, party, last, own, last.draw(), own.draw());
    }
    int seats = market.freeCapacity(full);
    HostSideId decider = compiled.decider(market.project(pair));
    return party instanceof ProjectId && !party.equals(decider)
        ? Reason.of(MatchReason.PROJECT_FULL_BY_HOLDER, seats, party, decider, last, own)
        : Reason.of(full(party), seats, party, last, own);
  }

  /** Whoever decides would rather keep the intern where they are. */
  private Reason minded(int pair, int held, int full) {
    Standing has = compiled.pairs().standing(held);
    Standing own = compiled.pairs().standing(pair);
    boolean drawn = own.isLevelWith(has);
    return Reason.of(
        drawn ? MatchReason.MOVE_LOST_DRAW : MatchReason.MOVE_MINDED,
        compiled.party(full),
        market.tree().capacity(full),
        id(intern(pair)),
        project(market.project(held)),
        project(market.project(pair)),
        drawn ? has.draw() : has,
        drawn ? own.draw() : own);
  }

  private Reason wouldRather(int pair) {
    return Reason.of(
        MatchReason.WOULD_RATHER,
        id(intern(pair)),
        project(market.project(pair)),
        compiled.policy().mechanismName());
  }

  /** Returns the number of the intern of a pair. */
  private int intern(int pair) {
    return market.person(market.intern(pair));
  }

  private InternId id(int number) {
    return compiled.numbers().intern(number).id();
  }

  private ProjectId project(int number) {
    return compiled.numbers().project(number).id();
  }

  private static ReasonCode full(HostSideId party) {
    if (party instanceof ProjectId) {
      return MatchReason.PROJECT_FULL;
    } else if (party instanceof MentorId) {
      return MatchReason.MENTOR_FULL;
    } else if (party instanceof SupervisorId) {
      return MatchReason.SUPERVISOR_FULL;
    } else if (party instanceof HostUnitId) {
      return MatchReason.UNIT_FULL;
    } else {
      return MatchReason.HOST_FULL;
    }
  }
}
