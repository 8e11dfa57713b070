package org.openinternship.core.cascade;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.internal.Quoted;

/** The plans of departures, promotions and successions. */
final class CascadePlanner {
  private CascadePlanner() {}

  static CascadeChange departure(
      MentorCascade cascade, PersonId leaver, Instant at, CascadeRules rules) {
    checkSound(cascade);
    if (cascade.tree().member(leaver).mentor().isEmpty()) {
      throw new IllegalArgumentException(
          "MentorCascade: %s is at the top, where nobody above can take over. Maybe name a successor"
              .formatted(leaver));
    }
    List<CascadeMember> staying =
        cascade.members().stream().filter(member -> !member.person().equals(leaver)).toList();
    List<Unassigned> reports =
        cascade.tree().reports(leaver).stream()
            .map(cascade.tree()::member)
            .map(Unassigned::of)
            .toList();
    return new Reassignment(cascade.withMembers(staying), Optional.of(leaver), at, rules)
        .propose(reports);
  }

  static CascadeChange promotion(
      MentorCascade cascade,
      PersonId person,
      Duration givesPerWeek,
      Instant at,
      CascadeRules rules) {
    checkSound(cascade);
    CascadeTree tree = cascade.tree();
    CascadeMember before = tree.member(person);
    int level = cascade.levels().indexOf(before.level()) - 1;
    if (level < 1 || before.mentor().isEmpty()) {
      throw new IllegalArgumentException(
          "MentorCascade: %s stands at level %s, there is no place above. Maybe they succeed the person at the top"
              .formatted(person, Quoted.of(before.level())));
    }
    CascadeMember after =
        before.withLevel(cascade.levels().get(level)).withGivesPerWeek(givesPerWeek);
    List<CascadeMember> members =
        cascade.members().stream()
            .map(member -> member.person().equals(person) ? after : member)
            .toList();
    Optional<PersonId> preferred = tree.member(before.mentor().get()).mentor();
    Stream<Unassigned> reports =
        tree.reports(person).stream().map(tree::member).map(Unassigned::of);
    return new Reassignment(cascade.withMembers(members), Optional.empty(), at, rules)
        .propose(Stream.concat(Stream.of(new Unassigned(after, preferred)), reports).toList());
  }

  static MentorCascade succession(
      MentorCascade cascade,
      PersonId leaver,
      PersonId successor,
      ZoneId zone,
      Duration givesPerWeek) {
    checkSound(cascade);
    cascade.tree().member(leaver);
    if (cascade.member(successor).isPresent()) {
      throw new IllegalArgumentException(
          "MentorCascade: successor %s is in the cascade already, it must be somebody new. Maybe let them leave their place first"
              .formatted(successor));
    }
    return cascade.withMembers(
        cascade.members().stream()
            .map(
                member ->
                    member.person().equals(leaver)
                        ? member.withPerson(successor).withZone(zone).withGivesPerWeek(givesPerWeek)
                        : member.mentor().equals(Optional.of(leaver))
                            ? member.withMentor(successor)
                            : member)
            .toList());
  }

  private static void checkSound(MentorCascade cascade) {
    CascadeRules.standard().check(cascade).orThrow("MentorCascade");
  }
}
