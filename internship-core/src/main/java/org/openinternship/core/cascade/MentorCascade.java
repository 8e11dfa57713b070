package org.openinternship.core.cascade;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.time.TimeBounds;

/**
 * Tiers of mentors: a tree of people on levels that the program names, each level mentoring the one
 * below. Contact goes one level up at a time.
 *
 * <p>A cascade can be built with the faults that data have; {@link CascadeRules#check} finds them
 * all. It answers questions all the same: of two members with one key the first counts, and a path
 * ends before it would come back to a person. Changes need a cascade without errors.
 *
 * <p>A cascade never changes: a departure or a promotion gives a new one. Building one takes time
 * in proportion to the number of members.
 */
@Value.Immutable
public abstract sealed class MentorCascade implements WithMentorCascade
    permits ImmutableMentorCascade {
  /** The most levels of a cascade: 100. */
  public static final int MAX_LEVELS = 100;

  MentorCascade() {}

  /** {@return the names of the levels, the top first; at least one, all different, none blank} */
  public abstract List<String> levels();

  /** {@return the members, in any order; results keep it} */
  public abstract List<CascadeMember> members();

  @Value.Lazy
  CascadeTree tree() {
    return new CascadeTree(members());
  }

  @Value.Check
  MentorCascade checkLevels() {
    Texts.checkNotEmpty("MentorCascade", "levels", levels());
    Bounds.check("MentorCascade", "number of levels", levels().size(), 1, MAX_LEVELS);
    List<String> names = Texts.names("MentorCascade", "levels", levels());
    Texts.checkDifferent("MentorCascade", "level", names);
    return names.equals(levels()) ? this : withLevels(names);
  }

  /**
   * Returns a cascade.
   *
   * @param levels the names of the levels, the top first
   * @param members the members, in any order
   * @return the cascade
   * @throws IllegalArgumentException if there is no level, or a name is blank or given twice
   */
  public static MentorCascade of(List<String> levels, List<CascadeMember> members) {
    Objects.requireNonNull(levels, "MentorCascade.levels");
    Objects.requireNonNull(members, "MentorCascade.members");
    return new Builder().addAllLevels(levels).addAllMembers(members).build();
  }

  /** {@return the person without a mentor, the first if there are several} */
  public Optional<PersonId> top() {
    return Optional.ofNullable(tree().top());
  }

  /**
   * Finds a member.
   *
   * @param person the person
   * @return the member; empty if the person is not in the cascade
   */
  public Optional<CascadeMember> member(PersonId person) {
    Objects.requireNonNull(person, "MentorCascade.person");
    return Optional.ofNullable(tree().find(person));
  }

  /**
   * Returns the people a person mentors.
   *
   * @param mentor the mentor
   * @return their direct reports, in the order of the members
   * @throws IllegalArgumentException if the mentor is not in the cascade
   */
  public List<PersonId> reports(PersonId mentor) {
    Objects.requireNonNull(mentor, "MentorCascade.mentor");
    tree().member(mentor);
    return List.copyOf(tree().reports(mentor));
  }

  /**
   * Returns the people at a level.
   *
   * @param level the name of the level
   * @return the people, in the order of the members
   * @throws IllegalArgumentException if there is no such level
   */
  public List<PersonId> at(String level) {
    Objects.requireNonNull(level, "MentorCascade.level");
    if (!levels().contains(level)) {
      throw new IllegalArgumentException(
          "MentorCascade: there is no level %s, only %s".formatted(Quoted.of(level), levels()));
    }
    return List.copyOf(tree().at(level));
  }

  /**
   * Returns the people a person turns to, one level up at a time.
   *
   * @param person the person
   * @return their mentor, the mentor of that one, and so on to the top; empty for the top
   * @throws IllegalArgumentException if the person is not in the cascade
   */
  public List<PersonId> escalationPath(PersonId person) {
    Objects.requireNonNull(person, "MentorCascade.person");
    tree().member(person);
    return List.copyOf(tree().above(person));
  }

  /**
   * Returns the load that direct reports are for a person.
   *
   * @param mentor the person
   * @return the load; all zero but the time given if they have no reports
   * @throws IllegalArgumentException if the mentor is not in the cascade
   */
  public MentorLoad load(PersonId mentor) {
    Objects.requireNonNull(mentor, "MentorCascade.mentor");
    CascadeMember member = tree().member(mentor);
    List<PersonId> reports = tree().reports(mentor);
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
   * Proposes the departure of a person: new mentors for their direct reports, by the rule of {@link
   * CascadeChange}. Nothing has changed until the caller goes on with {@link
   * CascadeChange#cascade()}.
   *
   * @param leaver the person who leaves
   * @param at the instant of the departure, for the distances between clocks
   * @param rules the limits for new mentors
   * @return the proposal
   * @throws IllegalArgumentException if the leaver is not in the cascade or at its top
   * @throws org.openinternship.core.finding.FindingsException if the cascade has errors
   */
  public CascadeChange departure(PersonId leaver, Instant at, CascadeRules rules) {
    Objects.requireNonNull(leaver, "MentorCascade.leaver");
    TimeBounds.check(at, "MentorCascade.at");
    Objects.requireNonNull(rules, "MentorCascade.rules");
    return CascadePlanner.departure(this, leaver, at, rules);
  }

  /**
   * Proposes the promotion of a person by one level. They go under the mentor of their former
   * mentor if the rules leave room there, otherwise under the mentor that the rule of {@link
   * CascadeChange} finds; their direct reports stay on their level and need new mentors.
   *
   * @param person the person who is promoted, such as an intern who becomes a mentor
   * @param givesPerWeek the time they can give to reports from then on, 0 to 168 h
   * @param at the instant of the promotion, for the distances between clocks
   * @param rules the limits for new mentors
   * @return the proposal
   * @throws IllegalArgumentException if the person is not in the cascade, at its top or one level
   *     below the first
   * @throws org.openinternship.core.finding.FindingsException if the cascade has errors
   */
  public CascadeChange promotion(
      PersonId person, Duration givesPerWeek, Instant at, CascadeRules rules) {
    Objects.requireNonNull(person, "MentorCascade.person");
    Objects.requireNonNull(givesPerWeek, "MentorCascade.givesPerWeek");
    TimeBounds.check(at, "MentorCascade.at");
    Objects.requireNonNull(rules, "MentorCascade.rules");
    return CascadePlanner.promotion(this, person, givesPerWeek, at, rules);
  }

  /**
   * Returns the cascade after a new person took the place of a member, with its mentor and its
   * reports. It is the only way to replace the person at the top.
   *
   * @param leaver the person who leaves
   * @param successor the person who comes
   * @param zone the zone of the successor's clock
   * @param givesPerWeek the time the successor can give to reports, 0 to 168 h
   * @return the new cascade
   * @throws IllegalArgumentException if the leaver is not in the cascade or the successor is
   * @throws org.openinternship.core.finding.FindingsException if the cascade has errors
   */
  public MentorCascade succession(
      PersonId leaver, PersonId successor, ZoneId zone, Duration givesPerWeek) {
    Objects.requireNonNull(leaver, "MentorCascade.leaver");
    Objects.requireNonNull(zone, "MentorCascade.zone");
    Objects.requireNonNull(givesPerWeek, "MentorCascade.givesPerWeek");
    return CascadePlanner.succession(this, leaver, successor, zone, givesPerWeek);
  }

  /** {@return a builder; at least one level must be added} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a cascade; not safe for use by several threads. */
  public static final class Builder extends ImmutableMentorCascade.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
