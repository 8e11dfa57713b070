package org.openinternship.core.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.reason.Reason;

/**
 * The proposal for a departure or a promotion: the new mentors, and the people for whom there is
 * none. Nothing has happened until the caller goes on with {@link #cascade()}; before that they can
 * {@link #override} a part of the proposal.
 *
 * <p>The rule: people are taken in the order of the members. A new mentor stands one level above,
 * has fewer direct reports than the {@link CascadeRules} allow, and a clock within the distance
 * that they allow. Mentors with enough time left come before the others; among them the nearest
 * clock decides, then the fewest reports, then the order of the members. If all mentors near enough
 * are full, people assigned earlier in the same change move on to another mentor if that makes
 * room; so as many people as possible get a mentor.
 *
 * @param rest the cascade without the person who left, or with the promoted person on the new
 *     level; people who need a new mentor still name their old one
 * @param moves the new mentors, in the order of the members
 * @param withoutMentor the people for whom there is no new mentor, each with the reason
 */
public record CascadeChange(
    MentorCascade rest, List<Move> moves, List<WithoutMentor> withoutMentor) {
  /**
   * A move to a new mentor.
   *
   * @param person the person who moves
   * @param mentor their new mentor
   */
  public record Move(PersonId person, PersonId mentor) {
    /**
     * Checks that nothing is null.
     *
     * @param person the person
     * @param mentor their new mentor
     */
    public Move {
      Objects.requireNonNull(person, "Move.person");
      Objects.requireNonNull(mentor, "Move.mentor");
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
   * @param moves the new mentors
   * @param withoutMentor the people for whom there is none
   */
  public CascadeChange {
    Objects.requireNonNull(rest, "CascadeChange.rest");
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
    return new CascadeChange(rest, others, left);
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
