package org.openinternship.core.cascade;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.Person;

/**
 * Tiers of mentors: a tree of people on levels that the program names, each level mentoring the one
 * below. Contact goes one level up at a time.
 *
 * <p>A cascade can be built with faults in it, as data have them; {@link #check} finds them all.
 * Questions are answered all the same: of two members with one key the first counts, and a path
 * ends before it would come back to where it was. Changes need a cascade without errors.
 *
 * <p>Building one takes time proportional to the number of members, and so does a check. It never
 * changes: a departure or a promotion gives a new one.
 */
@Value.Immutable
public abstract sealed class MentorCascade implements WithMentorCascade
    permits ImmutableMentorCascade {
  MentorCascade() {}

  /** {@return the names of the levels, the top first; all different} */
  public abstract List<String> levels();

  /** {@return the members, in any order; results keep it} */
  public abstract List<CascadeMember> members();

  @Value.Lazy
  Tree tree() {
    return new Tree(members());
  }

  @Value.Check
  void checkLevels() {
    if (levels().isEmpty()
        || levels().stream().anyMatch(String::isBlank)
        || new HashSet<>(levels()).size() < levels().size()) {
      throw new IllegalArgumentException(
          "MentorCascade: levels are %s, there must be at least 1, each with a name of its own"
              .formatted(levels()));
    }
  }

  /**
   * A cascade.
   *
   * @param levels the names of the levels, the top first
   * @param members the members, in any order
   * @return the cascade
   * @throws IllegalArgumentException if there is no level, or a name is blank or given twice
   */
  public static MentorCascade of(List<String> levels, List<CascadeMember> members) {
    return new Builder().addAllLevels(levels).addAllMembers(members).build();
  }

  /** {@return the person without a mentor, the first if there are several} */
  public Optional<Person> top() {
    return Optional.ofNullable(tree().top());
  }

  /**
   * Where a person stands.
   *
   * @param person who
   * @return their place; empty: they are not in the cascade
   */
  public Optional<CascadeMember> member(Person person) {
    return Optional.ofNullable(tree().find(person));
  }

  /**
   * The people a person mentors.
   *
   * @param mentor who
   * @return their direct reports, in the order of the members
   * @throws IllegalArgumentException if the mentor is not in the cascade
   */
  public List<Person> reports(Person mentor) {
    tree().member(mentor);
    return List.copyOf(tree().reports(mentor));
  }

  /**
   * The people at a level.
   *
   * @param level its name
   * @return who stands there, in the order of the members
   * @throws IllegalArgumentException if there is no such level
   */
  public List<Person> at(String level) {
    if (!levels().contains(level)) {
      throw new IllegalArgumentException(
          "MentorCascade: there is no level '%s', only %s".formatted(level, levels()));
    }
    return List.copyOf(tree().at(level));
  }

  /**
   * Whom a person turns to, one level up at a time.
   *
   * @param person who
   * @return their mentor, the mentor of that one, and so on to the top; empty for the top
   * @throws IllegalArgumentException if the person is not in the cascade
   */
  public List<Person> escalationPath(Person person) {
    tree().member(person);
    return List.copyOf(tree().above(person));
  }

  /**
   * What a person has to do for their direct reports.
   *
   * @param mentor who
   * @return their load; nothing needed if they have no reports
   * @throws IllegalArgumentException if the mentor is not in the cascade
   */
  public MentorLoad load(Person mentor) {
    CascadeMember member = tree().member(mentor);
    List<Person> reports = tree().reports(mentor);
    Duration needed =
        reports.stream()
            .map(report -> tree().member(report).needsPerWeek())
            .reduce(Duration.ZERO, Duration::plus);
    return new MentorLoad(mentor, reports.size(), needed, member.givesPerWeek());
  }

  /** {@return the loads of all who have direct reports, in the order of the members} */
  public List<MentorLoad> loads() {
    return members().stream()
        .map(CascadeMember::person)
        .distinct()
        .map(this::load)
        .filter(load -> load.reports() > 0)
        .toList();
  }

  /**
   * Checks the cascade. Errors: a key given twice, a level or a mentor that is not there, no or
   * more than one person at the top, people who are above themselves or cannot be reached from the
   * top, mentors who do not stand above their reports. Warnings: more direct reports than the
   * policy allows, levels left out between a mentor and a report, reports who need more time than
   * their mentor can give.
   *
   * @param policy what the program asks for
   * @return all findings, with paths into this value; first the members in their order
   */
  public Report check(CascadePolicy policy) {
    return new CascadeChecks(this, policy).report();
  }

  /**
   * What it takes for somebody to leave: their direct reports need new mentors, proposed by the
   * rule of {@link CascadeChange}. Nothing has changed until the caller goes on with {@link
   * CascadeChange#cascade()}.
   *
   * @param leaver who leaves
   * @param at when, for the distances between clocks
   * @param policy the limits for new mentors
   * @return the proposal
   * @throws IllegalArgumentException if the leaver is not in the cascade or at its top
   * @throws org.openinternship.core.finding.FindingsException if the cascade has errors
   */
  public CascadeChange departure(Person leaver, Instant at, CascadePolicy policy) {
    return Changes.departure(this, leaver, at, policy);
  }

  /**
   * What it takes for somebody to move up a level: they go under the mentor of their former mentor
   * if there is room within the policy, or else under the one whom the rule of {@link
   * CascadeChange} finds; their direct reports stay on their level and need new mentors.
   *
   * @param person who is promoted, such as an intern who becomes a mentor
   * @param givesPerWeek the time they can give to reports from now on, 0 to 168 h
   * @param at when, for the distances between clocks
   * @param policy the limits for new mentors
   * @return the proposal
   * @throws IllegalArgumentException if the person is not in the cascade, at its top or one level
   *     below the first
   * @throws org.openinternship.core.finding.FindingsException if the cascade has errors
   */
  public CascadeChange promotion(
      Person person, Duration givesPerWeek, Instant at, CascadePolicy policy) {
    return Changes.promotion(this, person, givesPerWeek, at, policy);
  }

  /**
   * The cascade after somebody new took somebody's place, with the mentor and the reports that go
   * with it. Also how the one at the top is followed by another.
   *
   * @param leaver who leaves
   * @param successor who comes
   * @param zone where the clock of the successor is
   * @param givesPerWeek the time the successor can give to reports, 0 to 168 h
   * @return the new cascade
   * @throws IllegalArgumentException if the leaver is not in the cascade or the successor is
   * @throws org.openinternship.core.finding.FindingsException if the cascade has errors
   */
  public MentorCascade succession(
      Person leaver, Person successor, ZoneId zone, Duration givesPerWeek) {
    return Changes.succession(this, leaver, successor, zone, givesPerWeek);
  }

  /** {@return a builder; at least one level must be added} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a cascade; not safe for use by several threads. */
  public static final class Builder extends ImmutableMentorCascade.Builder {
    Builder() {}
  }
}
