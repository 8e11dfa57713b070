package org.openinternship.core.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.cascade.CascadeChange.Move;
import org.openinternship.core.cascade.CascadeChange.WithoutMentor;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;

class MentorCascadeProperties {

  @Property
  void departuresAndPromotions_loseNobody_andKeepTheTree(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int span) {
    Random random = new Random(seed);
    CascadeRules rules =
        CascadeRules.standard()
            .withMaxReports(span)
            .withMaxClockDistance(Duration.ofHours(random.nextInt(13)));
    MentorCascade cascade = Team.random(random, 40, span);
    boolean overridden = false;
    boolean levelLeftOut = false;
    for (int step = 0; step < 12; step++) {
      CascadeMember chosen = cascade.members().get(random.nextInt(cascade.members().size()));
      int level = cascade.levels().indexOf(chosen.level());
      if (level == 0) {
        continue;
      }
      boolean promoted = level > 1 && random.nextBoolean();
      CascadeChange change =
          promoted
              ? cascade.promotion(chosen.person(), Duration.ofHours(5), Team.AUTUMN, rules)
              : cascade.departure(chosen.person(), Team.AUTUMN, rules);
      assertWithinRules(change, rules);
      overridden |= !change.withoutMentor().isEmpty();
      levelLeftOut |= change.moves().stream().anyMatch(it -> it.levelLeftOut().isPresent());
      MentorCascade after = upTheLine(change, cascade).cascade();
      Set<PersonId> expected = people(cascade);
      if (!promoted) {
        expected.remove(chosen.person());
      }
      assertThat(people(after)).isEqualTo(expected);
      assertEverybodyReachesTheTop(after);
      assertThat(rules.check(after).passes()).isTrue();
      if (!overridden) {
        assertThat(rules.check(after).of(CascadeReason.TOO_MANY_REPORTS)).isEmpty();
        assertThat(levelLeftOut || rules.check(after).of(CascadeReason.LEVEL_LEFT_OUT).isEmpty())
            .isTrue();
      }
      cascade = after;
    }
  }

  /** Who cannot be placed goes to the mentor of their former mentor, or stays with the top. */
  private static CascadeChange upTheLine(CascadeChange change, MentorCascade before) {
    CascadeChange all = change;
    for (WithoutMentor left : change.withoutMentor()) {
      List<PersonId> path = before.escalationPath(left.person());
      all = all.override(left.person(), path.get(Math.min(1, path.size() - 1)));
    }
    return all;
  }

  private static void assertWithinRules(CascadeChange change, CascadeRules rules) {
    CascadeChange placed = change;
    for (WithoutMentor left : change.withoutMentor()) { // only to look at the others
      placed = placed.override(left.person(), change.rest().top().orElseThrow());
    }
    MentorCascade after = placed.cascade();
    PersonId top = after.top().orElseThrow();
    for (Move move : change.moves()) {
      CascadeMember person = after.member(move.person()).orElseThrow();
      CascadeMember mentor = after.member(move.mentor()).orElseThrow();
      int above = after.levels().indexOf(mentor.level());
      int below = after.levels().indexOf(person.level());
      assertThat(above).isLessThan(below);
      for (String between : after.levels().subList(above + 1, below)) {
        assertThat(change.rest().at(between)).isEmpty();
      }
      assertThat(move.levelLeftOut().isPresent()).isEqualTo(above < below - 1);
      assertThat(hoursApart(person, mentor) <= rules.maxClockDistance().toHours()).isTrue();
      if (!mentor.person().equals(top)) {
        assertThat(after.reports(mentor.person()).size()).isLessThanOrEqualTo(rules.maxReports());
      }
    }
  }

  /** Hours and their fraction, by walking round the clock in steps of a quarter of an hour. */
  private static double hoursApart(CascadeMember one, CascadeMember other) {
    int from = one.zone().getRules().getOffset(Team.AUTUMN).getTotalSeconds() / 900;
    int to = other.zone().getRules().getOffset(Team.AUTUMN).getTotalSeconds() / 900;
    int steps = 0;
    while (Math.floorMod(from + steps, 96) != Math.floorMod(to, 96)
        && Math.floorMod(from - steps, 96) != Math.floorMod(to, 96)) {
      steps++;
    }
    return steps / 4.0;
  }

  private static void assertEverybodyReachesTheTop(MentorCascade cascade) {
    Map<PersonId, CascadeMember> members = new HashMap<>();
    cascade.members().forEach(member -> members.put(member.person(), member));
    assertThat(members).hasSize(cascade.members().size());
    for (CascadeMember member : cascade.members()) {
      CascadeMember now = member;
      int steps = 0;
      while (now.mentor().isPresent()) {
        now = members.get(now.mentor().get());
        steps++;
        assertThat(steps).isLessThan(members.size());
      }
      assertThat(Optional.of(now.person())).isEqualTo(cascade.top());
      assertThat(cascade.escalationPath(member.person())).hasSize(steps);
    }
  }

  /** No other assignment places more: every one is tried. */
  @Property
  void departure_placesAsManyAsCanBePlaced(@ForAll long seed) {
    Random random = new Random(seed);
    MentorCascade cascade = limited(Team.random(random, 16, 4), random);
    CascadeRules rules =
        CascadeRules.builder()
            .maxReports(1 + random.nextInt(3))
            .maxClockDistance(Duration.ofHours(random.nextInt(13)))
            .build();
    for (CascadeMember leaver : cascade.members()) {
      if (leaver.mentor().isPresent()) {
        CascadeChange change = cascade.departure(leaver.person(), Team.AUTUMN, rules);
        List<PersonId> reports = cascade.reports(leaver.person());
        assertThat(change.moves().size() + change.withoutMentor().size()).isEqualTo(reports.size());
        Map<PersonId, Integer> room = new HashMap<>();
        for (PersonId mentor : next(cascade, leaver)) {
          List<PersonId> kept =
              cascade.reports(mentor).stream().filter(it -> !it.equals(leaver.person())).toList();
          int interns = (int) kept.stream().filter(InternId.class::isInstance).count();
          int max = cascade.member(mentor).orElseThrow().maxInterns().orElse(99);
          room.put(mentor, Math.min(rules.maxReports() - kept.size(), max - interns));
        }
        assertThat(change.moves()).hasSize(max(cascade, rules, reports, 0, room));
      }
    }
  }

  /** Whoever else is at the level of the leaver, or at the next one above with anybody. */
  private static List<PersonId> next(MentorCascade cascade, CascadeMember leaver) {
    for (int level = cascade.levels().indexOf(leaver.level()); level >= 0; level--) {
      List<PersonId> others =
          cascade.at(cascade.levels().get(level)).stream()
              .filter(it -> !it.equals(leaver.person()))
              .toList();
      if (!others.isEmpty()) {
        return others;
      }
    }
    throw new AssertionError("nobody is left");
  }

  /** Some members take only so many interns. */
  private static MentorCascade limited(MentorCascade cascade, Random random) {
    return cascade.withMembers(
        cascade.members().stream()
            .map(it -> random.nextInt(3) > 0 ? it : it.withMaxInterns(random.nextInt(4)))
            .toList());
  }

  private static int max(
      MentorCascade cascade,
      CascadeRules rules,
      List<PersonId> reports,
      int next,
      Map<PersonId, Integer> room) {
    if (next == reports.size()) {
      return 0;
    }
    CascadeMember report = cascade.member(reports.get(next)).orElseThrow();
    int best = max(cascade, rules, reports, next + 1, room);
    for (PersonId mentor : List.copyOf(room.keySet())) {
      CascadeMember candidate = cascade.member(mentor).orElseThrow();
      if (room.get(mentor) > 0
          && hoursApart(report, candidate) <= rules.maxClockDistance().toHours()) {
        room.merge(mentor, -1, Integer::sum);
        best = Math.max(best, 1 + max(cascade, rules, reports, next + 1, room));
        room.merge(mentor, 1, Integer::sum);
      }
    }
    return best;
  }

  /** Any pointers at all: no question hangs, and the check agrees with a plain walk upwards. */
  @Property
  void faultyCascades_areAnsweredAndFound(@ForAll long seed) {
    Random random = new Random(seed);
    int size = random.nextInt(8);
    CascadeMember[] members = new CascadeMember[size];
    for (int i = 0; i < size; i++) {
      int mentor = random.nextInt(size + 2);
      members[i] =
          Team.member(
              "i" + i, random.nextInt(6), mentor == i || mentor > size ? null : "i" + mentor);
    }
    MentorCascade cascade = Team.of(members);
    Set<PersonId> unreached = new HashSet<>();
    for (CascadeMember member : members) {
      List<PersonId> path = cascade.escalationPath(member.person());
      assertThat(path).doesNotHaveDuplicates().doesNotContain(member.person());
      PersonId last = path.isEmpty() ? member.person() : path.get(path.size() - 1);
      if (member.mentor().isPresent() && !Optional.of(last).equals(cascade.top())) {
        unreached.add(member.person());
      }
    }
    assertThat(
            CascadeRules.standard().check(cascade).of(CascadeReason.NOT_REACHED_FROM_TOP).stream()
                .map(finding -> Team.person(finding.reason().argument("person"))))
        .containsExactlyInAnyOrderElementsOf(unreached);
  }

  private static Set<PersonId> people(MentorCascade cascade) {
    return cascade.members().stream()
        .map(CascadeMember::person)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
