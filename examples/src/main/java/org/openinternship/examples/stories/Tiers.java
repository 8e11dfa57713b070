package org.openinternship.examples.stories;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openinternship.core.cascade.CascadeMember;
import org.openinternship.core.cascade.MentorCascade;
import org.openinternship.core.id.PersonId;

/** Cascades whose people are dealt out evenly to those of the level above. */
final class Tiers {
  private Tiers() {}

  /** So many people with numbered keys. */
  static List<PersonId> people(int count, String name, Function<String, PersonId> key) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> key.apply(name + number)).toList();
  }

  static MentorCascade of(List<String> levels, List<List<PersonId>> people, ZoneId zone) {
    List<CascadeMember> members = new ArrayList<>();
    for (int level = 0; level < levels.size(); level++) {
      for (int i = 0; i < people.get(level).size(); i++) {
        CascadeMember.Builder member =
            CascadeMember.builder()
                .person(people.get(level).get(i))
                .level(levels.get(level))
                .zone(zone)
                .givesPerWeek(Duration.ofHours(4));
        if (level > 0) {
          List<PersonId> above = people.get(level - 1);
          member.mentor(above.get(i % above.size()));
        }
        members.add(member.build());
      }
    }
    return MentorCascade.of(levels, members);
  }
}
