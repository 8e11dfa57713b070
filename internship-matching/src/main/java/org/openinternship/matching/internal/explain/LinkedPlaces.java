package org.openinternship.matching.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.Account;
import org.openinternship.matching.mechanism.JointStatus;
import org.openinternship.matching.mechanism.Turn;
import org.openinternship.matching.result.BlockingLink;
import org.openinternship.matching.result.LinkedOutcome;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProjectReason;
import org.openinternship.matching.verify.BlockingCoalition;
import org.openinternship.matching.verify.BlockingCoalitions;

/**
 * The places of interns who are linked: which choice of their joint list they got, why not a better
 * one, and what blocks the match. Nothing of one of them is told to another but that a choice
 * cannot be considered.
 */
public final class LinkedPlaces {
  private final CompiledCohort compiled;
  private final Market market;
  private final Assignment assignment;
  private final JointStatus told;
  private final List<BlockingCoalition> blocking;

  /** How a mechanism that goes by turns came to it. */
  private final Account turns;

  /**
   * Takes a match.
   *
   * @param compiled the cohort
   * @param assignment what became of it
   * @param told what the mechanism knows of the result; where it says nothing, no stable one was
   *     found
   */
  public LinkedPlaces(CompiledCohort compiled, Assignment assignment, Optional<JointStatus> told) {
    this.compiled = compiled;
    this.market = compiled.market();
    this.assignment = assignment;
    this.told = told.orElse(JointStatus.NONE_FOUND);
    Optional<JointBlocking> rule = compiled.policy().jointBlocking();
    this.blocking =
        market.jointLists().isEmpty() || rule.isEmpty()
            ? List.of()
            : BlockingCoalitions.of(market, assignment, rule.get());
    this.turns =
        this.told == JointStatus.NOT_SOUGHT
            ? compiled.policy().mechanism().account(market, assignment)
            : Account.none();
  }

  /** {@return what is known of the match; empty if nobody is linked} */
  public Optional<LinkedOutcome> outcome() {
    if (market.jointLists().isEmpty()) {
      return Optional.empty();
    }
    List<BlockingLink> links = new ArrayList<>();
    for (BlockingCoalition one : blocking) {
      if (one.list() >= 0) {
        int choice = compiled.links().choice(one.list(), one.row());
        links.add(new BlockingLink(compiled.links().link(one.list()).interns(), choice + 1));
      }
    }
    return Optional.of(
        new LinkedOutcome(
            blocking.isEmpty() ? JointStatus.STABLE : told,
            compiled.policy().jointBlocking().orElseThrow(),
            links));
  }

  /** Returns how many pairs of single interns and choices of linked ones block the match. */
  int blocking() {
    return blocking.size();
  }

  /** Returns what blocks the match where interns are linked. */
  List<BlockingCoalition> coalitions() {
    return blocking;
  }

  /** Tells whether an intern is linked with others. */
  boolean has(int intern) {
    return market.jointListOf(intern) >= 0;
  }

  /** Tells which choice an intern who is linked has, 1 for the first. */
  int choice(int intern) {
    return got(market.jointListOf(intern)) + 1;
  }

  private int got(int list) {
    return compiled.links().choice(list, market.jointLists().get(list).rowOf(assignment));
  }

  /** Tells what became of an intern who is linked. */
  Reason outcomeOf(int intern) {
    int list = market.jointListOf(intern);
    int choices = compiled.links().link(list).choices().size();
    int got = got(list);
    InternId id = id(intern);
    if (got == choices) {
      return choices == 0
          ? Reason.of(MatchReason.ASKED_FOR_NOTHING, id)
          : Reason.of(MatchReason.NO_JOINT_CHOICE, choices, id);
    }
    return assignment.isPlaced(intern)
        ? Reason.of(
            MatchReason.PLACED_JOINTLY, id, project(assignment.project(intern)), got + 1, choices)
        : Reason.of(MatchReason.WITHOUT_PLACE_JOINTLY, id, got + 1, choices);
  }

  /** Tells of each better choice why those who are linked do not have it. */
  List<ProjectReason> preferred(int intern) {
    int list = market.jointListOf(intern);
    LinkedInterns link = compiled.links().link(list);
    List<ProjectReason> preferred = new ArrayList<>();
    for (int choice = 0; choice < got(list); choice++) {
      for (RankedPair place : link.choices().get(choice).places()) {
        if (place.intern().equals(id(intern))) {
          preferred.add(
              new ProjectReason(
                  place.project(),
                  OptionalInt.of(choice + 1),
                  List.of(reason(intern, list, choice))));
        }
      }
    }
    return preferred;
  }

  /** Tells why an intern who is linked does not have a project that the joint list names. */
  Reason reason(int intern, int project) {
    int list = market.jointListOf(intern);
    LinkedInterns link = compiled.links().link(list);
    RankedPair wanted = new RankedPair(id(intern), project(project));
    for (int choice = 0; choice < got(list); choice++) {
      if (link.choices().get(choice).places().contains(wanted)) {
        return reason(intern, list, choice);
      }
    }
    return Reason.of(MatchReason.JOINT_CHOICE_BEFORE, id(intern), project(project));
  }

  private Reason reason(int intern, int list, int choice) {
    int row = compiled.links().row(list, choice);
    if (row < 0) {
      return Reason.of(MatchReason.JOINT_CHOICE_NOT_CONSIDERED, choice + 1, id(intern));
    }
    if (turn(list, row) instanceof Turn.OfPass turn) {
      return Reason.of(MatchReason.JOINT_CHOICE_GONE, choice + 1, id(intern), turn.number());
    }
    return Reason.of(
        blocking.stream().anyMatch(it -> it.list() == list && it.row() == row)
            ? MatchReason.JOINT_CHOICE_BLOCKS
            : MatchReason.JOINT_CHOICE_NOT_HAD,
        choice + 1,
        id(intern));
  }

  /** The turn of those who are linked, which is that of each pair of theirs. */
  private @Nullable Turn turn(int list, int row) {
    JointList joint = market.jointLists().get(list);
    int place = 0;
    while (joint.project(row, place) < 0) {
      place++;
    }
    return turns.turn(market.pair(joint.member(place), joint.project(row, place))).orElse(null);
  }

  private InternId id(int intern) {
    return compiled.numbers().intern(intern).id();
  }

  private ProjectId project(int number) {
    return compiled.numbers().project(number).id();
  }
}
