package org.openinternship.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.ResultReading;
import org.openinternship.matching.result.Cutoff;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.Standing;

/**
 * Everything that may truthfully be said of an assignment, from the cohort, the policy and the
 * places alone: what a sentence claims is checked against what the people of the cohort want.
 */
final class TrueReasons {
  private final Wants wants;
  private final ByDefinition definition;
  private final Map<InternId, ProjectId> places;
  private final List<List<InternId>> turns;
  private final Mechanism mechanism;

  TrueReasons(Wants wants, Map<InternId, ProjectId> places, List<List<InternId>> turns) {
    this.wants = wants;
    this.definition = new ByDefinition(wants);
    this.places = places;
    this.turns = turns;
    this.mechanism = wants.policy.mechanism();
  }

  /** All that is true of why an intern has a project, or has it not. */
  Set<Reason> ofPair(InternId intern, ProjectId project) {
    ProjectId got = places.get(intern);
    List<ProjectId> asked = wants.asked(intern);
    if (wants.pins().containsKey(intern)) {
      return Set.of(
          Reason.of(
              project.equals(got) ? MatchReason.PINNED : MatchReason.PINNED_ELSEWHERE,
              intern,
              got));
    }
    if (project.equals(got)) {
      return Set.of(wants.own(intern).placed(got));
    }
    Optional<Reason> against = wants.against(intern, project);
    if (against.isPresent()) {
      return Set.of(against.get());
    }
    if (!asked.contains(project)) {
      return Set.of(Reason.of(BidReason.NOT_BID_FOR, intern, project));
    }
    return got != null && asked.indexOf(got) < asked.indexOf(project)
        ? Set.of(wants.own(intern).gotEarlier(got, project))
        : withoutSeat(intern, project);
  }

  private Set<Reason> withoutSeat(InternId intern, ProjectId project) {
    Set<Reason> all = new HashSet<>();
    for (HostSideId party : wants.path(project)) {
      int seats = wants.limit(party);
      List<InternId> below = definition.below(places, party);
      if (below.size() < seats) {
        continue;
      }
      all.add(
          below.contains(intern)
              ? Reason.of(
                  MatchReason.SEATS_TAKEN_WITH_OWN, seats, party, intern, places.get(intern))
              : Reason.of(MatchReason.SEATS_TAKEN, seats, party));
      if (wants.pins().keySet().containsAll(below)) {
        all.add(Reason.of(MatchReason.SEATS_AGREED, seats, party));
      }
      if (mechanism.reading() == ResultReading.TURN_ORDER && isFullAtTurn(intern, party)) {
        all.add(Reason.of(MatchReason.SEATS_TAKEN_AT_TURN, seats, party, intern));
      }
      if (mechanism.properties().contains(Mechanism.Property.STABLE) && decides(party)) {
        byPriority(intern, project, party).ifPresent(all::add);
      }
    }
    if (all.isEmpty()) {
      all.add(Reason.of(MatchReason.WOULD_RATHER, intern, project, mechanism.name()));
    }
    return all;
  }

  /** Below a limit that cannot bind nobody competes with anybody. */
  private boolean decides(HostSideId party) {
    return party instanceof ProjectId || wants.canBind(party);
  }

  /** Whether in some order of turns that leads here only those before the intern fill a party. */
  private boolean isFullAtTurn(InternId intern, HostSideId party) {
    return turns.stream()
        .anyMatch(
            order -> {
              List<InternId> before = order.subList(0, order.indexOf(intern));
              return definition.below(places, party).stream()
                      .filter(in -> before.contains(in) || wants.pins().containsKey(in))
                      .count()
                  >= wants.limit(party);
            });
  }

  /** What is true if everybody below a full party stands before the intern. */
  private Optional<Reason> byPriority(InternId intern, ProjectId project, HostSideId party) {
    Optional<InternId> worst = definition.worst(places, party);
    if (worst.isEmpty()) {
      return Optional.empty();
    }
    Wants.Standing own = wants.standing(intern, project);
    Wants.Standing last = wants.standing(worst.get(), places.get(worst.get()));
    if (last.compareTo(own) >= 0) {
      return Optional.empty();
    }
    if (definition.below(places, party).contains(intern)) {
      return minded(intern, project, party);
    }
    int seats =
        wants.limit(party)
            - (int)
                definition.below(places, party).stream().filter(wants.pins()::containsKey).count();
    if (own.levelWith(last)) {
      return Optional.of(
          Reason.of(
              MatchReason.LOST_DRAW, party, shown(last), shown(own), last.draw(), own.draw()));
    }
    HostSideId decider = wants.decider(project);
    return Optional.of(
        party instanceof ProjectId && !decider.equals(project)
            ? Reason.of(
                MatchReason.PROJECT_FULL_BY_HOLDER, seats, party, decider, shown(last), shown(own))
            : Reason.of(full(party), seats, party, shown(last), shown(own)));
  }

  /** Whoever decides puts the intern where they are before where they want to be. */
  private Optional<Reason> minded(InternId intern, ProjectId project, HostSideId party) {
    ProjectId got = places.get(intern);
    Wants.Standing has = wants.standing(intern, got);
    Wants.Standing own = wants.standing(intern, project);
    if (has.compareTo(own) >= 0) {
      return Optional.empty();
    }
    int seats = wants.limit(party);
    return Optional.of(
        own.levelWith(has)
            ? Reason.of(
                MatchReason.MOVE_LOST_DRAW,
                party,
                seats,
                intern,
                got,
                project,
                has.draw(),
                own.draw())
            : Reason.of(
                MatchReason.MOVE_MINDED,
                party,
                seats,
                intern,
                got,
                project,
                shown(has),
                shown(own)));
  }

  /** All that is true of what became of an intern. */
  Set<Reason> ofOutcome(InternId intern) {
    ProjectId got = places.get(intern);
    if (got != null) {
      return ofPair(intern, got);
    }
    List<ProjectId> asked = wants.asked(intern);
    List<ProjectId> list = wants.list(intern);
    if (asked.isEmpty()) {
      return Set.of(Reason.of(MatchReason.ASKED_FOR_NOTHING, intern));
    }
    if (list.isEmpty()) {
      return Set.of(Reason.of(MatchReason.NO_LISTED_PROJECT, asked.size(), intern));
    }
    List<Set<Reason>> everywhere = list.stream().map(p -> withoutSeat(intern, p)).toList();
    Set<Reason> all = new HashSet<>();
    everywhere.stream()
        .flatMap(Set::stream)
        .filter(reason -> reason.code() == MatchReason.WOULD_RATHER)
        .forEach(all::add);
    if (!all.isEmpty()) {
      return all;
    }
    long agreed = list.stream().filter(p -> isAgreed(intern, p)).count();
    if (agreed == list.size()) {
      all.add(Reason.of(MatchReason.ALL_LISTED_AGREED, list.size(), intern));
    }
    all.add(
        Reason.of(
            wants.comesLast(intern) ? MatchReason.NO_PLACE_FOR_THE_LAST : MatchReason.NO_SEAT_LEFT,
            intern,
            list.size()));
    if (mechanism.reading() == ResultReading.TURN_ORDER
        && list.stream()
            .allMatch(p -> wants.path(p).stream().anyMatch(party -> isFullAtTurn(intern, party)))) {
      all.add(Reason.of(MatchReason.NO_SEAT_AT_TURN, intern, list.size()));
    }
    long taken =
        list.stream()
            .filter(p -> withoutSeat(intern, p).stream().anyMatch(this::othersFirst))
            .count();
    if (mechanism.reading() == ResultReading.PRIORITY_CUTOFFS && taken == list.size()) {
      all.add(Reason.of(MatchReason.ALL_LISTED_TAKEN, intern, list.size()));
    }
    if (mechanism.reading() == ResultReading.PRIORITY_CUTOFFS
        && agreed > 0
        && list.stream()
            .allMatch(
                p ->
                    isAgreed(intern, p)
                        || withoutSeat(intern, p).stream().anyMatch(this::othersFirst))) {
      all.add(Reason.of(MatchReason.LISTED_TAKEN_OR_AGREED, intern, list.size() - agreed, agreed));
    }
    return all;
  }

  private boolean isAgreed(InternId intern, ProjectId project) {
    return withoutSeat(intern, project).stream()
        .anyMatch(reason -> reason.code() == MatchReason.SEATS_AGREED);
  }

  /** What is said where others who come before the intern have the seats, or some of them. */
  private boolean othersFirst(Reason reason) {
    return Set.<ReasonCode>of(
            MatchReason.LOST_DRAW,
            MatchReason.PROJECT_FULL,
            MatchReason.PROJECT_FULL_BY_HOLDER,
            MatchReason.MENTOR_FULL,
            MatchReason.SUPERVISOR_FULL,
            MatchReason.UNIT_FULL,
            MatchReason.HOST_FULL)
        .contains(reason.code());
  }

  /** Where an intern stands at a project of their list, if that decided anything. */
  Optional<Standing> standing(InternId intern, ProjectId project) {
    return mechanism.reading() == ResultReading.PRIORITY_CUTOFFS
            && wants.list(intern).contains(project)
        ? Optional.of(wants.shown(wants.standing(intern, project)))
        : Optional.empty();
  }

  /** What it took to get in, if that decided anything. */
  List<Cutoff> cutoffs() {
    Set<Cutoff> cutoffs = new HashSet<>();
    for (ProjectId project : wants.projects()) {
      for (HostSideId party : wants.path(project)) {
        if (mechanism.reading() == ResultReading.PRIORITY_CUTOFFS
            && decides(party)
            && definition.below(places, party).size() >= wants.limit(party)) {
          definition
              .worst(places, party)
              .map(worst -> wants.shown(wants.standing(worst, places.get(worst))))
              .ifPresent(last -> cutoffs.add(new Cutoff(party, wants.limit(party), last)));
        }
      }
    }
    return new ArrayList<>(cutoffs);
  }

  private String shown(Wants.Standing standing) {
    return wants.shown(standing).toString();
  }

  static ReasonCode full(HostSideId party) {
    if (party instanceof MentorId) {
      return MatchReason.MENTOR_FULL;
    } else if (party instanceof SupervisorId) {
      return MatchReason.SUPERVISOR_FULL;
    } else if (party instanceof HostUnitId) {
      return MatchReason.UNIT_FULL;
    }
    return party instanceof HostId ? MatchReason.HOST_FULL : MatchReason.PROJECT_FULL;
  }
}
