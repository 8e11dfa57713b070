package org.openinternship.core.cascade;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openinternship.core.id.Person;

/** Departures, promotions and successions. */
final class Changes {
  private Changes() {}

  static CascadeChange departure(
      MentorCascade cascade, Person leaver, Instant at, CascadePolicy policy) {
    checkSound(cascade);
    if (cascade.tree().member(leaver).mentor().isEmpty()) {
      throw new IllegalArgumentException(
          "MentorCascade: %s is at the top, nobody is above to go on with. Maybe name a successor"
              .formatted(leaver));
    }
    List<CascadeMember> staying =
        cascade.members().stream().filter(member -> !member.person().equals(leaver)).toList();
    List<Orphan> orphans =
        cascade.tree().reports(leaver).stream()
            .map(cascade.tree()::member)
            .map(Orphan::of)
            .toList();
    return new Rehoming(cascade.withMembers(staying), at, policy).place(orphans);
  }

  static CascadeChange promotion(
      MentorCascade cascade,
      Person person,
      Duration givesPerWeek,
      Instant at,
      CascadePolicy policy) {
    checkSound(cascade);
    Tree tree = cascade.tree();
    CascadeMember before = tree.member(person);
    int level = cascade.levels().indexOf(before.level()) - 1;
    if (level < 1 || before.mentor().isEmpty()) {
      throw new IllegalArgumentException(
          "MentorCascade: %s stands at level '%s', there is no place above. Maybe they succeed the one at the top"
              .formatted(person, before.level()));
    }
    CascadeMember after =
        before.withLevel(cascade.levels().get(level)).withGivesPerWeek(givesPerWeek);
    List<CascadeMember> members =
        cascade.members().stream()
            .map(member -> member.person().equals(person) ? after : member)
            .toList();
    Optional<Person> hoped = tree.member(before.mentor().get()).mentor();
    Stream<Orphan> reports = tree.reports(person).stream().map(tree::member).map(Orphan::of);
    return new Rehoming(cascade.withMembers(members), at, policy)
        .place(Stream.concat(Stream.of(new Orphan(after, hoped)), reports).toList());
  }

  static MentorCascade succession(
      MentorCascade cascade, Person leaver, Person successor, ZoneId zone, Duration givesPerWeek) {
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
    cascade.check(CascadePolicy.standard()).orThrow("MentorCascade");
  }
}
