package org.openinternship.matching.internal.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.NumberedCohort;
import org.openinternship.matching.internal.compile.WishList;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.ResultReading;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.InternReason;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchOrigin;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProjectExplanation;
import org.openinternship.matching.result.ProjectReason;
import org.openinternship.matching.result.Standing;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.verify.Cutoffs;

/**
 * The teller of why interns are where they are, and of nothing that the mechanism's {@link
 * ResultReading} does not make true. Works on demand; safe for several threads.
 */
public final class Explainer {
  private final CompiledCohort compiled;
  private final NumberedCohort numbers;
  private final Market market;
  private final Assignment assignment;
  private final SeatReasons seats;
  private final LinkedPlaces linked;
  private final InternPlaces places;
  private final boolean proven;
  private volatile @Nullable Askers askers;

  /**
   * Takes what there is to explain.
   *
   * @param compiled the cohort
   * @param assignment what became of it
   * @param cutoffs what it took to get in
   * @param linked the places of those who are linked
   * @param proven whether no search ended before its result was proven
   */
  public Explainer(
      CompiledCohort compiled,
      Assignment assignment,
      Cutoffs cutoffs,
      LinkedPlaces linked,
      boolean proven) {
    this.linked = linked;
    this.proven = proven;
    this.compiled = compiled;
    this.numbers = compiled.numbers();
    this.market = compiled.market();
    this.assignment = assignment;
    this.seats = new SeatReasons(compiled, assignment, cutoffs);
    this.places = new InternPlaces(market, assignment);
  }

  /**
   * Returns the matches of an intern.
   *
   * @param intern the intern's number
   * @return the matches, those agreed on before first, then in the order of the list; none or one,
   *     unless the intern may have several projects
   */
  public List<Match> matchesOf(int intern) {
    return places.placed(intern).stream()
        .map(place -> match(intern, assignment.project(place)))
        .toList();
  }

  private Match match(int intern, int project) {
    Score score = compiled.pairs().score(intern, project);
    return Match.builder()
        .intern(numbers.intern(intern).id())
        .project(numbers.project(project).id())
        .score(score)
        .origin(origin(intern, project))
        .choice(choice(intern, project))
        .build();
  }

  /** Tells how a project that an intern has came to them. */
  MatchOrigin origin(int intern, int project) {
    WishList list = compiled.wishes(intern);
    if (market.isPinned(places.at(intern, project))) {
      return MatchOrigin.AGREEMENT;
    } else if (linked.has(intern)) {
      return MatchOrigin.RANKED_BID;
    } else if (!list.isWish(list.placeOf(project))) {
      return MatchOrigin.SUGGESTION;
    }
    return list.rank(list.placeOf(project)).isPresent()
        ? MatchOrigin.RANKED_BID
        : MatchOrigin.UNRANKED_BID;
  }

  /**
   * Tells which choice of the intern a project is that they have; empty if they do not rank it. Of
   * those who are linked, which of their joint list.
   */
  OptionalInt choice(int intern, int project) {
    if (linked.has(intern)) {
      return OptionalInt.of(linked.choice(intern));
    }
    WishList list = compiled.wishes(intern);
    int at = list.placeOf(project);
    return at < 0 ? OptionalInt.empty() : list.rank(at);
  }

  /**
   * Tells what became of an intern.
   *
   * @param intern the intern's number
   * @return the outcome in one line
   */
  public Reason outcome(int intern) {
    if (linked.has(intern)) {
      return linked.outcomeOf(intern);
    }
    InternId id = numbers.intern(intern).id();
    WishList list = compiled.wishes(intern);
    List<Integer> placed = places.placed(intern);
    if (!placed.isEmpty() && places.areSeveral(intern)) {
      List<ProjectId> all =
          placed.stream().map(place -> numbers.project(assignment.project(place)).id()).toList();
      int max = numbers.intern(intern).projectsAtOnce();
      return Reason.of(MatchReason.PLACED_ON_SEVERAL, id, all.size(), all, max);
    }
    if (!placed.isEmpty()) {
      int project = assignment.project(placed.get(0));
      ProjectId got = numbers.project(project).id();
      return switch (origin(intern, project)) {
        case AGREEMENT -> Reason.of(MatchReason.PINNED, id, got);
        case RANKED_BID -> {
          int choice = choice(intern, project).orElseThrow();
          yield Reason.of(MatchReason.PLACED, id, got, choice, list.wishes());
        }
        case UNRANKED_BID -> {
          MatchReason code =
              list.ranked() > 0 ? MatchReason.PLACED_BLANK : MatchReason.PLACED_UNRANKED;
          yield Reason.of(code, id, got, list.wishes() - list.ranked());
        }
        case SUGGESTION ->
            market.isLast(intern)
                ? Reason.of(MatchReason.PLACED_LAST, id, got)
                : Reason.of(MatchReason.PLACED_UNASKED, got, id);
      };
    }
    if (list.size() == 0) {
      return Reason.of(MatchReason.ASKED_FOR_NOTHING, id);
    }
    if (list.admittedCount() == 0) {
      return Reason.of(MatchReason.NO_LISTED_PROJECT, list.size(), id);
    }
    return seats.ofUnplaced(intern);
  }

  /**
   * Explains the place of an intern and why each preferred project is not it.
   *
   * @param intern the intern's number
   * @return the explanation
   */
  public InternExplanation explainIntern(int intern) {
    if (linked.has(intern)) {
      return explanation(intern, linked.preferred(intern));
    }
    WishList list = compiled.wishes(intern);
    int last = places.lastPair(intern);
    int got = last >= 0 ? list.placeOf(market.project(last)) : list.size();
    List<ProjectReason> preferred = new ArrayList<>();
    for (int i = 0; i < got && !places.isAgreed(intern); i++) {
      Interrupts.checkAt(i);
      int project = list.project(i);
      if (places.at(intern, project) < 0) {
        preferred.add(
            new ProjectReason(
                numbers.project(project).id(), list.rank(i), reasons(intern, project)));
      }
    }
    return explanation(intern, preferred);
  }

  private InternExplanation explanation(int intern, List<ProjectReason> preferred) {
    List<Match> matches = matchesOf(intern);
    return new InternExplanation(
        numbers.intern(intern).id(),
        outcome(intern),
        matches.stream().findFirst(),
        preferred,
        matches.subList(Math.min(1, matches.size()), matches.size()));
  }

  private Askers askers() {
    Askers made = askers;
    if (made == null) {
      made = new Askers(compiled, assignment);
      askers = made;
    }
    return made;
  }

  /**
   * Explains the interns of a project, and why everyone else who asked for it is not among them.
   *
   * @param project the project's number
   * @return the explanation; takes time in proportion to the interns who have the project on their
   *     list, and the first one to all lists
   */
  public ProjectExplanation explainProject(int project) {
    List<Match> matches = new ArrayList<>();
    List<InternReason> others = new ArrayList<>();
    for (int intern : askers().of(project)) {
      Interrupts.check();
      if (places.at(intern, project) >= 0) {
        matches.add(match(intern, project));
      } else {
        int pair = compiled.pairs().pair(intern, project);
        Optional<Standing> standing = pair < 0 ? Optional.empty() : seats.standing(pair);
        InternId id = numbers.intern(intern).id();
        others.add(new InternReason(id, standing, reasons(intern, project)));
      }
    }
    Optional<Reason> closed =
        matches.isEmpty()
            ? compiled.considered().closed(project).or(() -> seats.belowMinimum(project))
            : Optional.empty();
    return new ProjectExplanation(
        numbers.project(project).id(), numbers.project(project).seats(), matches, others, closed);
  }

  /**
   * Tells why an intern does not have a project.
   *
   * @param intern the intern's number
   * @param project the number of any project; for the one the intern has, the outcome
   * @return the reasons, at least one; where a search ended before its result was proven, the last
   *     one says so of a seat that the intern lost
   */
  public List<Reason> reasons(int intern, int project) {
    if (places.at(intern, project) >= 0) {
      return List.of(outcome(intern));
    }
    InternId id = numbers.intern(intern).id();
    if (places.isAgreed(intern)) {
      return Arrays.stream(places.agreed(intern))
          .mapToObj(place -> numbers.project(market.pinnedProject(place)).id())
          .map(other -> Reason.of(MatchReason.PINNED_ELSEWHERE, id, other))
          .toList();
    }
    List<Reason> against = compiled.pairs().against(intern, project);
    if (!against.isEmpty()) {
      return against;
    }
    int pair = compiled.pairs().pair(intern, project);
    ProjectId wanted = numbers.project(project).id();
    if (pair < 0) {
      return List.of(Reason.of(BidReason.NOT_BID_FOR, id, wanted));
    }
    if (linked.has(intern)) {
      return List.of(linked.reason(intern, project));
    }
    int own = places.lastPair(intern);
    if (own >= 0 && own < pair) {
      return List.of(
          seats.lostPick(pair).orElseGet(() -> gotEarlier(intern, market.project(own), project)));
    }
    Reason lost = seats.reason(pair);
    return proven ? List.of(lost) : List.of(lost, notProven(id));
  }

  /** Tells that what else is said of an intern holds for this result, and another may be better. */
  private Reason notProven(InternId intern) {
    String limit = SearchLimits.of(compiled.policy().mechanism());
    return Reason.of(MatchReason.BEST_FOUND_NOT_PROVEN, limit, intern);
  }

  /** Tells what put the project that an intern got before another one on their list. */
  private Reason gotEarlier(int intern, int got, int project) {
    InternId id = numbers.intern(intern).id();
    ProjectId other = numbers.project(got).id();
    ProjectId wanted = numbers.project(project).id();
    WishList list = compiled.wishes(intern);
    int before = list.placeOf(got);
    int after = list.placeOf(project);
    if (list.isWish(before) != list.isWish(after)) {
      return Reason.of(MatchReason.GOT_ASKED_FOR, id, other, wanted);
    } else if (!list.rank(before).equals(list.rank(after))) {
      return Reason.of(MatchReason.GOT_PREFERRED, id, other, wanted);
    }
    return seats.belowMinimum(project).orElseGet(() -> gotTied(intern, got, project));
  }

  /** Tells what put the project that an intern got before another one that they have tied. */
  private Reason gotTied(int intern, int got, int project) {
    InternId id = numbers.intern(intern).id();
    ProjectId other = numbers.project(got).id();
    ProjectId wanted = numbers.project(project).id();
    Score ofGot = compiled.pairs().score(intern, got);
    Score ofProject = compiled.pairs().score(intern, project);
    return ofGot.compareTo(ofProject) > 0
        ? Reason.of(
            MatchReason.GOT_BETTER_SUITED, id, other, wanted, ofGot.points(), ofProject.points())
        : Reason.of(MatchReason.GOT_DRAWN_FIRST, id, other, wanted);
  }
}
