package org.openinternship.matching.internal.explain;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.Account;
import org.openinternship.matching.mechanism.Because;
import org.openinternship.matching.mechanism.Turn;
import org.openinternship.matching.result.ProcedureReason;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.verify.Cutoffs;

/**
 * The words for what a mechanism tells of its own procedure. What contradicts the result is not
 * said.
 */
final class AccountReasons {
  private final CompiledCohort compiled;
  private final Market market;
  private final Assignment assignment;
  private final Cutoffs cutoffs;
  private final PickReasons picks;
  private final ReserveReasons reserves;
  private volatile @Nullable Account account;

  AccountReasons(CompiledCohort compiled, Assignment assignment, Cutoffs cutoffs) {
    this.compiled = compiled;
    this.market = compiled.market();
    this.assignment = assignment;
    this.cutoffs = cutoffs;
    this.picks = new PickReasons(compiled);
    this.reserves = new ReserveReasons(compiled, assignment, cutoffs);
  }

  /** Two threads may ask at once; both get the same account, as it is a pure function. */
  private Account account() {
    Account made = account;
    if (made == null) {
      made = compiled.policy().mechanism().account(market, assignment);
      account = made;
    }
    return made;
  }

  /** Tells why a pair was not made; empty if there is no true account of it. */
  Optional<Reason> reason(int pair) {
    Account told = account();
    Optional<Turn> own = told.turn(pair);
    Because because = told.because(pair).orElse(null);
    int holds = assignment.pair(market.intern(pair));
    if (because instanceof Because.LostConflict lost) {
      return lost.heldPair() >= 0 && lost.heldPair() == holds
          ? Optional.of(picks.lost(pair, lost))
          : Optional.empty();
    }
    if (because instanceof Because.NotPicked not) {
      return not.heldPair() == holds ? Optional.of(picks.notPicked(pair)) : Optional.empty();
    }
    if (because instanceof Because.RightsBefore rights) {
      return rightsBefore(pair, rights);
    }
    if (because instanceof Because.KeptForCategory || because instanceof Because.KeptEmpty) {
      return reserves.reason(pair, because);
    }
    if (because instanceof Because.ObjectiveLoses loses) {
      return loses.atLeast() > 0 ? Optional.of(lost(pair, loses)) : Optional.empty();
    }
    if (because instanceof Because.LosesAsItCloses closes) {
      return closes.loses().atLeast() > 0
          ? Optional.of(
              Reason.of(
                  ProcedureReason.WORSE_AS_IT_CLOSES,
                  intern(pair),
                  project(pair),
                  closes.loses().objective().label(),
                  LostObjective.loss(closes.loses())))
          : Optional.empty();
    }
    if (because instanceof Because.ComesLast last) {
      return comesLast(pair, last);
    }
    if (because instanceof Because.BreaksTeamRule breaks) {
      return breaks.rule().price().isEmpty() && !breaks.rule().allows(breaks.interns())
          ? Optional.of(
              Reason.of(
                  ProcedureReason.TEAM_RULE_WOULD_BREAK,
                  intern(pair),
                  project(pair),
                  breaks.rule().name(),
                  compiled.numbers().project(breaks.project()).id(),
                  breaks.interns()))
          : Optional.empty();
    }
    if (because instanceof Because.LeavesTooFew leaves) {
      return leavesTooFew(pair, leaves);
    }
    if (because instanceof Because.RaisesTeamPrice raises) {
      return raises.more() > 0
          ? Optional.of(
              Reason.of(
                  ProcedureReason.TEAM_PRICE_WOULD_RISE,
                  intern(pair),
                  project(pair),
                  raises.more()))
          : Optional.empty();
    }
    if (because instanceof Because.BreaksLimits) {
      return Optional.of(
          Reason.of(
              market.isLast(market.intern(pair))
                  ? ProcedureReason.MINIMUM_NEEDS_THE_LAST
                  : ProcedureReason.MINIMUM_WOULD_BREAK,
              intern(pair),
              project(pair)));
    }
    if (because instanceof Because.AsGood) {
      return Optional.of(
          Reason.of(ProcedureReason.AS_GOOD_WITH_THE_PAIR, intern(pair), project(pair)));
    }
    if (because instanceof Because.NothingToAdd nothing) {
      return nothing.heldPair() == holds && nothing.addsUp()
          ? Optional.of(nothingToAdd(pair, nothing))
          : Optional.empty();
    }
    if (because instanceof Because.SeatsWentBefore before && own.isPresent()) {
      return isHeldIn(before, pair)
          ? told.turn(before.lastPair())
              .filter(last -> !own.get().isBefore(last))
              .map(last -> seatsWent(pair, before, last, own.get()))
          : Optional.empty();
    }
    if (because instanceof Because.PlacedBefore before && own.isPresent()) {
      return before.heldPair() >= 0 && before.heldPair() == assignment.pair(market.intern(pair))
          ? told.turn(before.heldPair())
              .filter(held -> !own.get().isBefore(held))
              .flatMap(held -> placed(pair, before, held, own.get()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Reason> leavesTooFew(int pair, Because.LeavesTooFew leaves) {
    int node = leaves.node();
    boolean holds =
        node >= 0
            && node < market.tree().nodes()
            && !market.tree().contains(node, market.project(pair))
            && leaves.interns() == assignment.count(node) - 1;
    int minimum = holds ? Math.max(market.lowerLimit(node), market.minimum(node)) : 0;
    return holds && leaves.interns() < minimum
        ? Optional.of(
            Reason.of(
                ProcedureReason.MINIMUM_WOULD_LACK_ONE,
                intern(pair),
                project(pair),
                compiled.party(node),
                leaves.interns(),
                minimum))
        : Optional.empty();
  }

  private Optional<Reason> comesLast(int pair, Because.ComesLast last) {
    if (!market.isLast(market.intern(pair))) {
      return Optional.empty();
    }
    if (last.loses().isEmpty()) {
      return Optional.of(Reason.of(ProcedureReason.LEFT_NO_PLACE, intern(pair), project(pair)));
    }
    Because.ObjectiveLoses loses = last.loses().get();
    return loses.atLeast() > 0
        ? Optional.of(
            Reason.of(
                ProcedureReason.WORSE_FOR_THE_LAST,
                intern(pair),
                project(pair),
                loses.objective().label(),
                LostObjective.loss(loses)))
        : Optional.empty();
  }

  private Optional<Reason> rightsBefore(int pair, Because.RightsBefore rights) {
    int project = market.project(pair);
    int last = rights.lastPair();
    int full = cutoffs.innermostFull(project);
    boolean holds =
        full >= 0
            && last >= 0
            && last < market.pairs()
            && market.project(last) == project
            && market.beats(last, pair);
    return holds
        ? Optional.of(
            Reason.of(
                ProcedureReason.RIGHTS_BEFORE,
                market.freeCapacity(full),
                compiled.party(full),
                intern(pair),
                compiled.pairs().standing(last),
                compiled.pairs().standing(pair)))
        : Optional.empty();
  }

  /**
   * Tells at which full project or group everybody who is not pinned stands before a pair, where
   * the mechanism gives that as the reason, and it is true.
   */
  OptionalInt stoodBefore(int pair) {
    if (account().because(pair).orElse(null) instanceof Because.StoodBefore before) {
      int node = before.node();
      boolean isOnPath =
          node >= 0
              && node < market.tree().nodes()
              && market.tree().contains(node, market.project(pair));
      if (isOnPath
          && cutoffs.isFull(node)
          && cutoffs.worstPair(node) >= 0
          && cutoffs.worstPair(node) == before.lastPair()
          && !cutoffs.beatsWorst(pair, node)) {
        return OptionalInt.of(node);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isHeldIn(Because.SeatsWentBefore before, int pair) {
    int node = before.node();
    int last = before.lastPair();
    return node >= 0
        && node < market.tree().nodes()
        && last >= 0
        && last < market.pairs()
        && market.tree().contains(node, market.project(pair))
        && market.tree().contains(node, market.project(last))
        && cutoffs.isFull(node)
        && assignment.pair(market.intern(last)) == last;
  }

  private Reason seatsWent(int pair, Because.SeatsWentBefore before, Turn last, Turn own) {
    int seats = market.freeCapacity(before.node());
    HostSideId party = compiled.party(before.node());
    InternId intern = intern(pair);
    if (own instanceof Turn.OfRanks its && last instanceof Turn.OfRanks ranks) {
      return Reason.of(
          ProcedureReason.LOWER_RANK_SUMS_BEFORE,
          seats,
          party,
          intern,
          ranks.byIntern(),
          ranks.byProject(),
          ranks.draw(),
          its.byIntern(),
          its.byProject(),
          its.draw());
    }
    if (own instanceof Turn.OfPass its && last instanceof Turn.OfPass pass) {
      return Reason.of(
          ProcedureReason.DRAWN_BEFORE,
          seats,
          party,
          intern,
          pass.pass(),
          pass.number(),
          its.pass(),
          its.number());
    }
    Turn.OfRound its = (Turn.OfRound) own;
    Turn.OfRound round = (Turn.OfRound) last;
    return its.round() == round.round()
        ? Reason.of(
            ProcedureReason.PREFERRED_IN_ROUND,
            seats,
            party,
            intern,
            its.round(),
            compiled.pairs().standing(before.lastPair()),
            compiled.pairs().standing(pair))
        : Reason.of(
            ProcedureReason.TAKEN_IN_EARLIER_ROUND,
            seats,
            party,
            round.round(),
            intern,
            its.round());
  }

  private Reason nothingToAdd(int pair, Because.NothingToAdd nothing) {
    return nothing.heldPair() < 0
        ? Reason.of(
            ProcedureReason.ADDS_NOTHING,
            intern(pair),
            project(pair),
            Score.points(nothing.points()),
            Score.points(nothing.price()))
        : Reason.of(
            ProcedureReason.ADDS_MORE_ELSEWHERE,
            intern(pair),
            project(pair),
            Score.points(nothing.points()),
            Score.points(nothing.price()),
            Score.points(nothing.heldPoints()),
            project(nothing.heldPair()),
            Score.points(nothing.heldPrice()));
  }

  private Optional<Reason> placed(int pair, Because.PlacedBefore before, Turn held, Turn own) {
    return own instanceof Turn.OfRanks its && held instanceof Turn.OfRanks ranks
        ? Optional.of(
            Reason.of(
                ProcedureReason.PLACED_BY_LOWER_RANK_SUM,
                intern(pair),
                project(before.heldPair()),
                project(pair),
                ranks.byIntern(),
                ranks.byProject(),
                ranks.draw(),
                its.byIntern(),
                its.byProject(),
                its.draw()))
        : Optional.empty();
  }

  private Reason lost(int pair, Because.ObjectiveLoses loses) {
    return LostObjective.reason(intern(pair), project(pair), loses, market.lastFill().isPresent());
  }

  private InternId intern(int pair) {
    return compiled.numbers().intern(market.person(market.intern(pair))).id();
  }

  private ProjectId project(int pair) {
    return compiled.numbers().project(market.project(pair)).id();
  }
}
