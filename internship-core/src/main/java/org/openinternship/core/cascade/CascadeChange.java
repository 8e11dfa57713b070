package org.openinternship.core.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.id.Person;

/**
 * A departure or a promotion as proposed: who gets which new mentor, and who could not get one.
 * Nothing has happened until the caller goes on with {@link #cascade()}; what is not to their
 * liking they {@link #override} first.
 *
 * <p>The rule: people are taken in the order of the members. A new mentor stands one level above,
 * has fewer direct reports than the policy allows, and their clock is not farther away than it
 * allows. Of several, whoever has enough time left comes first, then whose clock is nearest, then
 * who has the fewest reports, then the order of the members. If all who are near enough are full,
 * people placed before in the same change move on to another if that makes room; so as many as
 * possible get a mentor.
 *
 * @param rest the cascade without the one who left, or with the one promoted on the new level;
 *     those who need a new mentor still name their old one
 * @param moves who gets whom, in the order of the members
 * @param unplaced who gets nobody, and why
 */
public record CascadeChange(MentorCascade rest, List<Move> moves, List<Unplaced> unplaced) {
  /**
   * A new mentor for somebody.
   *
   * @param person who
   * @param mentor their new mentor
   */
  public record Move(Person person, Person mentor) {
    /**
     * Checks that nothing is null.
     *
     * @param person who
     * @param mentor their new mentor
     */
    public Move {
      Objects.requireNonNull(person, "Move.person");
      Objects.requireNonNull(mentor, "Move.mentor");
    }
  }

  /**
   * Somebody for whom the rule has no new mentor.
   *
   * @param person who
   * @param reason why
   */
  public record Unplaced(Person person, Reason reason) {
    /**
     * Checks that nothing is null.
     *
     * @param person who
     * @param reason why
     */
    public Unplaced {
      Objects.requireNonNull(person, "Unplaced.person");
      Objects.requireNonNull(reason, "Unplaced.reason");
    }
  }

  /**
   * Copies the lists.
   *
   * @param rest the cascade without those who need a new mentor in their new place
   * @param moves who gets whom
   * @param unplaced who gets nobody, and why
   */
  public CascadeChange {
    Objects.requireNonNull(rest, "CascadeChange.rest");
    moves = List.copyOf(moves);
    unplaced = List.copyOf(unplaced);
  }

  /**
   * The proposal with another mentor for somebody, whom the limits of the policy do not bind: a
   * check of the new cascade says what is unusual about it.
   *
   * @param person who is moved or unplaced
   * @param mentor their new mentor
   * @return the new proposal, with that move in the place of the old one, or as the last
   * @throws IllegalArgumentException if the person is neither moved nor unplaced, the mentor is not
   *     in the cascade, or is the person or somebody below them
   */
  public CascadeChange override(Person person, Person mentor) {
    List<Move> others = new ArrayList<>(moves);
    Move move = new Move(person, mentor);
    int place = moves.stream().map(Move::person).toList().indexOf(person);
    List<Unplaced> left =
        unplaced.stream().filter(other -> !other.person().equals(person)).toList();
    if (place < 0 && left.size() == unplaced.size()) {
      throw new IllegalArgumentException(
          "CascadeChange: %s needs no new mentor, only those moved or unplaced do"
              .formatted(person));
    }
    rest.tree().member(mentor);
    Tree now = new Tree(moved());
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
   * The cascade once the change is made.
   *
   * @return the new cascade
   * @throws IllegalStateException if somebody is still unplaced
   */
  public MentorCascade cascade() {
    if (!unplaced.isEmpty()) {
      throw new IllegalStateException(
          "CascadeChange: nobody mentors %s yet. Maybe override"
              .formatted(unplaced.stream().map(Unplaced::person).toList()));
    }
    return rest.withMembers(moved());
  }

  private List<CascadeMember> moved() {
    Map<Person, Person> mentors = new HashMap<>();
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
