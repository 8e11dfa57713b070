package org.openinternship.core.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.core.cascade.Team.AUTUMN;
import static org.openinternship.core.cascade.Team.member;
import static org.openinternship.core.cascade.Team.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.testing.Growth;

class CascadeGrowthTest {

  /** A mentor with so many reports leaves, and the few others of the level are full at once. */
  private static MentorCascade crowd(int reports) {
    List<CascadeMember> members = new ArrayList<>(List.of(member("s", 0, null)));
    for (int i = 0; i < 20; i++) {
      members.add(member("m" + i, 1, "s"));
    }
    for (int i = 0; i < reports; i++) {
      members.add(member("r" + i, 2, "m0"));
    }
    return MentorCascade.of(Team.VSFS, members);
  }

  @Test
  void buildingAndChecking_ofManyInterns() {
    Growth.isNotQuadratic(
        1_000,
        size ->
            () -> {
              MentorCascade large = Team.vsfs(size);
              assertThat(CascadeRules.standard().check(large).of(CascadeReason.TOO_MANY_REPORTS))
                  .hasSize(39);
              assertThat(large.loads()).hasSize(59);
            });
  }

  @Test
  void checking_ofPairsWhoAreEachOthersMentors() {
    Growth.isNotQuadratic(
        1_000,
        size -> {
          List<CascadeMember> turned = new ArrayList<>(Team.vsfs(size).members());
          for (int i = 60; i < turned.size() - 1; i++) {
            turned.set(
                i, turned.get(i).withMentor(turned.get(i % 2 == 0 ? i + 1 : i - 1).person()));
          }
          MentorCascade pairs = MentorCascade.of(Team.VSFS, turned);
          return () ->
              assertThat(CascadeRules.standard().check(pairs).of(CascadeReason.MENTOR_CYCLE))
                  .hasSize((size - 60) / 2);
        });
  }

  @Test
  void departureOfAMentorOfThousands() {
    Growth.isNotQuadratic(
        500,
        size -> {
          MentorCascade cascade = crowd(size);
          CascadeRules rules = CascadeRules.standard();
          int places = 19 * rules.maxReports();
          return () ->
              assertThat(cascade.departure(person("m0"), AUTUMN, rules).withoutMentor())
                  .hasSize(size - places);
        });
  }

  /** Each search that fails once asked every mentor, and every report of each. */
  @Test
  void departure_whereMentorsAndReportsAreMany() {
    Growth.isNotQuadratic(
        32,
        size -> {
          List<CascadeMember> members = new ArrayList<>(List.of(member("s", 0, null)));
          for (int i = 0; i < 40; i++) {
            members.add(member("m" + i, 1, "s"));
          }
          for (int i = 0; i < 40 * size; i++) {
            members.add(member("r" + i, 2, "m0"));
          }
          MentorCascade cascade = MentorCascade.of(Team.VSFS, members);
          CascadeRules rules = CascadeRules.standard().withMaxReports(size / 2);
          return () ->
              assertThat(cascade.departure(person("m0"), AUTUMN, rules).withoutMentor())
                  .hasSize(40 * size - 39 * (size / 2));
        });
  }

  @Test
  void checkOf8000Members_eachTheMentorOfTheNext() {
    Growth.isNotQuadratic(
        500,
        size -> {
          List<CascadeMember> members = new ArrayList<>(List.of(member("s", 0, null)));
          for (int i = 0; i < size; i++) {
            members.add(member("m" + i, 1, i == 0 ? "s" : "m" + (i - 1)));
          }
          MentorCascade cascade = MentorCascade.of(Team.VSFS, members);
          return () ->
              assertThat(CascadeRules.standard().check(cascade).findings()).hasSize(size - 1);
        });
  }

  @Test
  void levels_areAtMostAHundred() {
    List<String> levels = IntStream.rangeClosed(0, 100).mapToObj(i -> "level " + i).toList();
    assertThat(MentorCascade.of(levels.subList(0, 100), List.of()).levels()).hasSize(100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MentorCascade.of(levels, List.of()))
        .withMessage("MentorCascade: number of levels is 101, it must be from 1 to 100");
  }
}
