package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.CriterionSpread;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.StandardCriterion;

/** What goes wrong in matchers that are in production today, one test for each mistake. */
class MatchingPitfallsTest {
  private static final List<Proficiency> LEVELS = List.of(Proficiency.values());

  /** The heavy criterion says the same of all, so the light one decides: the spreads say so. */
  @Test
  void aMinorCriterionThatReversesAMajorOne_isSeenInTheSpreads() {
    ScoringModel model =
        ScoringModel.none()
            .plus(StandardCriterion.SKILL_COVERAGE, 90)
            .plus(StandardCriterion.FIELD_OF_INTEREST, 10)
            .build();
    Project project =
        Project.builder()
            .id("map")
            .host("city")
            .field(Field.RESEARCH)
            .prefers("java", Proficiency.BASIC)
            .build();
    Cohort cohort =
        Cohort.builder()
            .addProject(project)
            .addIntern(
                Intern.builder()
                    .id("ann")
                    .addSkill("java", Proficiency.BASIC)
                    .addFieldsOfInterest(Field.MEDIA)
                    .build())
            .addIntern(
                Intern.builder()
                    .id("bob")
                    .addSkill("java", Proficiency.BASIC)
                    .addFieldsOfInterest(Field.RESEARCH)
                    .build())
            .addBids("ann", "map")
            .addBids("bob", "map")
            .build();
    Allocation allocation =
        MatchingEngine.of(MatchingPolicy.builder().scoring(model).build()).match(cohort);
    List<CriterionSpread> spreads = allocation.record().spreads();
    assertThat(spreads)
        .containsExactly(
            new CriterionSpread("SKILL_COVERAGE", 90, 90_000_000, 90_000_000),
            new CriterionSpread("FIELD_OF_INTEREST", 10, 0, 10_000_000));
    assertThat(spreads).extracting(CriterionSpread::spread).containsExactly(0L, 10_000_000L);
    assertThat(allocation.matches()).extracting(m -> m.intern().value()).containsExactly("bob");
  }

  /** An interest is a label that people fill in badly: it moves the score and shuts nobody out. */
  @Test
  void anUnreliableLabel_isNoHardFilter() {
    Cohort cohort =
        Cohort.builder()
            .addProject(
                Project.builder()
                    .id("map")
                    .host("city")
                    .field(Field.RESEARCH)
                    .welcomes("java", Proficiency.BASIC)
                    .build())
            .addIntern(Intern.builder().id("ann").addFieldsOfInterest(Field.MEDIA).build())
            .addBids("ann", "map")
            .build();
    assertThat(MatchingEngine.withDefaults().match(cohort).matches()).hasSize(1);
  }

  private static Cohort flat(int interns) {
    Cohort.Builder cohort = Cohort.builder();
    for (int p = 0; p < 3; p++) {
      cohort.addProject(Project.builder().id("p" + p).host("h").seats(2).build());
    }
    for (int i = 0; i < interns; i++) {
      Intern.Builder intern = Intern.builder().id("i" + i);
      if (i % 2 == 0) {
        intern.addFieldsOfInterest(Field.RESEARCH);
      }
      cohort.addIntern(intern.build()).addUnrankedBids("i" + i, "p0", "p1", "p2");
    }
    return cohort.build();
  }

  /** What decides who gets in is the score that a match shows, to the millionth. */
  @Test
  void theScoreShown_isTheSortKey() {
    Project asking =
        Project.builder()
            .id("p")
            .host("h")
            .seats(3)
            .field(Field.RESEARCH)
            .prefers("java", Proficiency.EXPERT)
            .welcomes("sql", Proficiency.WORKING)
            .hoursPerWeek(7)
            .build();
    Cohort.Builder builder = Cohort.builder().addProject(asking);
    List<Intern> interns = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Intern.Builder intern =
          Intern.builder()
              .id("i" + i)
              .addSkill("java", LEVELS.get(i % LEVELS.size()))
              .hoursPerWeek(1 + i % 7);
      if (i % 3 == 0) {
        intern.addSkill("sql", Proficiency.BASIC);
      }
      interns.add(intern.build());
      builder.addIntern(interns.get(i)).addBids("i" + i, "p");
    }
    MatchingPolicy policy =
        MatchingPolicy.builder()
            .hostPreferences(HostPreferences.SCORES)
            .eligibility(EligibilityRules.none())
            .build();
    Cohort cohort = builder.build();
    Allocation three = MatchingEngine.of(policy).match(cohort);
    Allocation everybody =
        MatchingEngine.of(policy).match(cohort.withProjects(asking.withSeats(20)));
    long cutoff =
        three.matches().stream().mapToLong(m -> m.score().millionths()).min().orElseThrow();
    assertThat(three.record().cutoffs().get(0).lastIn().millionths()).hasValue(cutoff);
    for (Match match : everybody.matches()) {
      long points = match.score().millionths();
      assertThat(match.score().contributions().stream().mapToLong(c -> c.millionths()).sum())
          .isEqualTo(points);
      boolean in = three.matchOf(match.intern()).isPresent();
      assertThat(in ? points >= cutoff : points <= cutoff).isTrue();
    }
  }

  @Test
  void chance_comesFromTheSeedAlone() {
    Cohort cohort = flat(12);
    for (Lottery lottery : List.of(Lottery.single(7), Lottery.perProject(7))) {
      MatchingPolicy policy = MatchingPolicy.builder().lottery(lottery).build();
      String once = MatchingEngine.of(policy).match(cohort).record().toString();
      assertThat(MatchingEngine.of(policy).match(cohort).record()).hasToString(once);
      assertThat(once).contains(lottery.toString());
    }
    assertThat(
            MatchingEngine.of(MatchingPolicy.builder().lottery(Lottery.single(8)).build())
                .match(cohort)
                .matches())
        .isNotEqualTo(
            MatchingEngine.of(MatchingPolicy.builder().lottery(Lottery.single(7)).build())
                .match(cohort)
                .matches());
  }

  /** Nobody is placed twice and no seat taken twice, whatever the preferences come from. */
  @Test
  void doublePlacement_cannotHappen() {
    for (InternPreferences preferences : InternPreferences.values()) {
      MatchingPolicy policy = MatchingPolicy.builder().internPreferences(preferences).build();
      List<Match> matches = MatchingEngine.of(policy).match(flat(12)).matches();
      assertThat(matches).extracting(Match::intern).doesNotHaveDuplicates().hasSize(6);
      for (int p = 0; p < 3; p++) {
        String id = "p" + p;
        assertThat(matches).filteredOn(m -> m.project().value().equals(id)).hasSize(2);
      }
    }
  }
}
