package org.openinternship.core.cascade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.TimeBounds;

/**
 * The proposal for a departure or a promotion: the new mentors, and the people for whom there is
 * none. Nothing has happened until the caller goes on with {@link #cascade()}; before that they can
 * {@link #override} a part of the proposal.
 *
 * <p>The rule: people are taken in the order of the members. A new mentor stands one level above,
 * has fewer direct reports than the {@link CascadeRules} allow and fewer interns than they take,
 * and a clock within the distance that the rules allow. Where nobody is left on that level, those
 * of the next one above with anybody on it are asked, and the move says so. Mentors with enough
 * time left come before the others; among them the nearest clock decides, then the fewest reports,
 * then the order of the members. If all mentors near enough are full, people assigned earlier in
 * the same change move on to another mentor if that makes room; so as many people as possible get a
 * mentor.
 *
 * @param rest the cascade without the person who left, or with the promoted person on the new
 *     level; people who need a new mentor still name their old one
 * @param leaver the person who left; empty: nobody did, as in a promotion
 * @param moves the new mentors, in the order of the members
 * @param withoutMentor the people for whom there is no new mentor, each with the reason
 */
public record CascadeChange(
    MentorCascade rest,
    Optional<PersonId> leaver,
    List<Move> moves,
    List<WithoutMentor> withoutMentor) {
  /**
   * A move to a new mentor.
   *
   * @param person the person who moves
   * @param mentor their new mentor
   * @param levelLeftOut the reason for which the mentor stands more than one level above, such as
   *     that nobody is left in between; empty: the mentor stands on the level above, or somebody
   *     overrode the proposal
   */
  public record Move(PersonId person, PersonId mentor, Optional<Reason> levelLeftOut) {
    /**
     * Checks that nothing is null.
     *
     * @param person the person
     * @param mentor their new mentor
     * @param levelLeftOut the reason for which a level is left out
     */
    public Move {
      Objects.requireNonNull(person, "Move.person");
      Objects.requireNonNull(mentor, "Move.mentor");
      Objects.requireNonNull(levelLeftOut, "Move.levelLeftOut");
    }

    /**
     * Makes a move to somebody on the level above.
     *
     * @param person the person
     * @param mentor their new mentor
     */
    public Move(PersonId person, PersonId mentor) {
      this(person, mentor, Optional.empty());
    }
  }

  /**
   * A person for whom the rule finds no new mentor.
   *
   * @param person the person
   * @param reason the reason
   */
  public record WithoutMentor(PersonId person, Reason reason) {
    /**
     * Checks that nothing is null.
     *
     * @param person the person
     * @param reason the reason
     */
    public WithoutMentor {
      Objects.requireNonNull(person, "WithoutMentor.person");
      Objects.requireNonNull(reason, "WithoutMentor.reason");
    }
  }

  /**
   * Checks that nothing is null and copies the lists.
   *
   * @param rest the cascade without the change
   * @param leaver the person who left
   * @param moves the new mentors
   * @param withoutMentor the people for whom there is none
   */
  public CascadeChange {
    Objects.requireNonNull(rest, "CascadeChange.rest");
    Objects.requireNonNull(leaver, "CascadeChange.leaver");
    moves = Copies.list(moves, "CascadeChange.moves");
    withoutMentor = Copies.list(withoutMentor, "CascadeChange.withoutMentor");
  }

  /**
   * Returns the proposal with another mentor for a person. The limits of the rules do not bind this
   * choice; {@link CascadeRules#check} of the new cascade reports where it exceeds them.
   *
   * @param person the person, who needs a new mentor
   * @param mentor their new mentor
   * @return the new proposal, with that move in the place of the old one, or as the last
   * @throws IllegalArgumentException if the person needs no new mentor, or the mentor is not in the
   *     cascade, is the person or stands below them
   */
  public CascadeChange override(PersonId person, PersonId mentor) {
    List<Move> others = new ArrayList<>(moves);
    Move move = new Move(person, mentor);
    int place = moves.stream().map(Move::person).toList().indexOf(person);
    List<WithoutMentor> left =
        withoutMentor.stream().filter(other -> !other.person().equals(person)).toList();
    if (place < 0 && left.size() == withoutMentor.size()) {
      throw new IllegalArgumentException(
          "CascadeChange: %s needs no new mentor, it must be a person of moves or withoutMentor"
              .formatted(person));
    }
    rest.tree().member(mentor);
    CascadeTree now = new CascadeTree(moved());
    if (mentor.equals(person) || now.above(mentor).contains(person)) {
      throw new IllegalArgumentException(
          "CascadeChange: %s cannot mentor %s, who is above them. Maybe override theirs first"
              .formatted(mentor, person));
    }
    if (place < 0) {
      others.add(move);
    } else {
      others.set(place, move);
    }
    return new CascadeChange(rest, leaver, others, left);
  }

  /**
   * Returns the cascade after the change.
   *
   * @return the new cascade
   * @throws IllegalStateException if a person is still without a mentor
   */
  public MentorCascade cascade() {
    if (!withoutMentor.isEmpty()) {
      throw new IllegalStateException(
          "CascadeChange: nobody mentors %s yet. Maybe override"
              .formatted(withoutMentor.stream().map(WithoutMentor::person).toList()));
    }
    return rest.withMembers(moved());
  }

  /**
   * Returns what the change means for placements: the mentor who left, or to whom an intern does
   * not report any more, leaves the placement, and the new mentor of the intern joins it. A
   * supervisor who left is not replaced: who is accountable is for the host to say.
   *
   * @param placements the placements concerned or not, each once
   * @param at the instant of the decision
   * @param from the first day of the change, for each placement in its own zone
   * @return the events of each placement that has any, in the order of the placements
   */
  public Map<PlacementId, List<PlacementEvent>> events(
      Collection<Placement> placements, Instant at, LocalDate from) {
    Objects.requireNonNull(placements, "CascadeChange.placements");
    TimeBounds.check(at, "CascadeChange.at");
    TimeBounds.check(from, "CascadeChange.from");
    Map<PlacementId, List<PlacementEvent>> events = new LinkedHashMap<>();
    for (Placement placement : placements) {
      if (!placement.state().ended() && !from.isAfter(placement.period().last())) {
        List<PlacementEvent> ofOne = events(placement, at, from);
        if (!ofOne.isEmpty()) {
          events.put(placement.id(), ofOne);
        }
      }
    }
    return Collections.unmodifiableMap(events);
  }

  private List<PlacementEvent> events(Placement placement, Instant at, LocalDate from) {
    Optional<Move> move =
        moves.stream().filter(it -> it.person().equals(placement.intern())).findFirst();
    Set<PersonId> leaving = new HashSet<>(leaver.stream().toList());
    move.flatMap(it -> rest.member(it.person()))
        .flatMap(CascadeMember::mentor)
        .filter(old -> !old.equals(move.get().mentor()))
        .ifPresent(leaving::add);
    List<MentorId> there = placement.mentorsOn(from);
    List<PlacementEvent> events = new ArrayList<>();
    for (MentorId mentor : there) {
      if (leaving.contains(mentor)) {
        events.add(new PlacementEvent.MentorLeft(at, from, mentor));
      }
    }
    move.map(Move::mentor)
        .filter(MentorId.class::isInstance)
        .map(MentorId.class::cast)
        .filter(mentor -> !there.contains(mentor))
        .ifPresent(mentor -> events.add(new PlacementEvent.MentorJoined(at, from, mentor)));
    return events;
  }

  private List<CascadeMember> moved() {
    Map<PersonId, PersonId> mentors = new HashMap<>();
    moves.forEach(move -> mentors.put(move.person(), move.mentor()));
    return rest.members().stream()
        .map(
            member ->
                Optional.ofNullable(mentors.get(member.person()))
                    .map(member::withMentor)
                    .orElse(member))
        .toList();
  }
}
