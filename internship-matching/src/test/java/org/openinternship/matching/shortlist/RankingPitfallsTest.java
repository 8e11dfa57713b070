package org.openinternship.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.matching.scoring.Contribution;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.StandardCriterion;

/** What goes wrong in rankings that are in production today, one test for each mistake. */
class RankingPitfallsTest {
  private static final Intern ADA =
      Intern.builder()
          .id("ada")
          .addSkill("java", Proficiency.ADVANCED)
          .addFieldsOfInterest(Field.RESEARCH)
          .workingHours(WorkingHours.of("Africa/Lagos", "Mon-Fri 15:00-20:00"))
          .location(Location.of("NG", "Lagos"))
          .hoursPerWeek(15)
          .build();

  private static Project.Builder project(String id) {
    return Project.builder().id(id).host("city");
  }

  private static List<RankedProject> rank(ScoringModel model, List<Project> projects, int k) {
    Cohort cohort =
        Cohort.builder()
            .term(Term.of("autumn", "2026-09-07", "2026-11-29"))
            .addInterns(ADA)
            .addAllProjects(projects)
            .build();
    return Recommender.of(cohort, EligibilityRules.none(), model, SkillTaxonomy.plain())
        .rankProjects(ADA, k);
  }

  private static List<String> keys(List<RankedProject> ranking) {
    return ranking.stream().map(ranked -> ranked.project().value()).toList();
  }

  /** 500 projects match the skills better, but the one that suits best is not among them. */
  @Test
  void noPoolIsCutByOneScoreBeforeTheFinalScore() {
    List<Project> projects = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      projects.add(
          project("skilled" + i)
              .prefers("java", Proficiency.ADVANCED)
              .field(Field.MEDIA)
              .hoursPerWeek(40)
              .build());
    }
    Project best =
        project("best")
            .prefers("java", Proficiency.ADVANCED)
            .welcomes("sql", Proficiency.BASIC)
            .field(Field.RESEARCH)
            .hoursPerWeek(15)
            .build();
    projects.add(best);
    List<RankedProject> ranking = rank(ScoringModel.standard(), projects, 501);
    List<String> bySkillsAlone =
        ranking.stream()
            .sorted(Comparator.comparing(RankingPitfallsTest::skills).reversed())
            .map(ranked -> ranked.project().value())
            .toList();
    assertThat(bySkillsAlone).endsWith("best");
    assertThat(keys(rank(ScoringModel.standard(), projects, 1))).containsExactly("best");
  }

  private static long skills(RankedProject ranked) {
    return ranked.score().contributions().stream()
        .filter(contribution -> contribution.criterion().equals("SKILL_COVERAGE"))
        .mapToLong(Contribution::millionths)
        .sum();
  }

  @Test
  void hoursReachTheRanker() {
    Project morning =
        project("a-morning")
            .coreHours(WorkingHours.of("Europe/Brussels", "daily 06:00-09:00"))
            .build();
    Project evening =
        project("b-evening")
            .coreHours(WorkingHours.of("Europe/Brussels", "daily 17:00-20:00"))
            .build();
    Project long40 = project("c-long").hoursPerWeek(40).build();
    Project short15 = project("d-short").hoursPerWeek(15).build();
    ScoringModel hours =
        ScoringModel.none()
            .plus(StandardCriterion.SHARED_HOURS, 2)
            .plus(StandardCriterion.WEEKLY_HOURS, 1)
            .build();
    assertThat(keys(rank(hours, List.of(morning, evening), 2)))
        .containsExactly("b-evening", "a-morning");
    assertThat(keys(rank(hours, List.of(long40, short15), 2))).containsExactly("d-short", "c-long");
  }

  /** The ladder of a scheme that prefers the own region, then the country. */
  @Test
  void locationReachesTheRanker() {
    Map<String, Location> places =
        Map.of(
            "a-abroad", Location.of("GH", "Accra"),
            "b-country", Location.of("NG", "Kano"),
            "c-region", Location.of("NG", "Lagos"));
    Criterion near =
        Criterion.of(
            "NEAR",
            (intern, project) -> {
              Optional<Location> home = intern.location();
              Location place = places.get(project.id().value());
              if (home.isEmpty()) {
                return Measure.unknown();
              }
              boolean sameCountry = home.get().country().equals(place.country());
              return Measure.of(home.get().equals(place) ? 2 : sameCountry ? 1 : 0, 2);
            });
    List<Project> projects = places.keySet().stream().map(id -> project(id).build()).toList();
    assertThat(keys(rank(ScoringModel.none().plus(near, 1).build(), projects, 3)))
        .containsExactly("c-region", "b-country", "a-abroad");
  }

  @Test
  void scoresAreFineEnoughToTellPairsApart() {
    Criterion almost =
        Criterion.of(
            "ALMOST",
            (intern, project) ->
                Measure.of(project.id().value().equals("b") ? 500_001 : 500_000, 1_000_000));
    List<RankedProject> ranking =
        rank(
            ScoringModel.none().plus(almost, 1).build(),
            List.of(project("a").build(), project("b").build()),
            2);
    assertThat(keys(ranking)).containsExactly("b", "a");
    assertThat(ranking.get(0).score())
        .satisfies(score -> assertThat(score.points()).isEqualByComparingTo("0.500001"));
  }

  @Test
  void tiesAreNotBrokenByTheAgeOrPlaceOfTheRecord() {
    List<Project> projects = new ArrayList<>();
    for (String id : List.of("p10", "p9", "p1", "p2", "P2")) {
      projects.add(project(id).build());
    }
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(projects, new Random(seed));
      assertThat(keys(rank(ScoringModel.standard(), projects, 3)))
          .containsExactly("P2", "p1", "p10");
    }
  }

  @Test
  void scoresAreTheSameFromRunToRun() {
    SmallCohort small = SmallCohort.random(99);
    for (Intern intern : small.cohort().interns()) {
      List<RankedProject> first = small.recommender(0).rankProjects(intern, 99);
      for (int run = 0; run < 5; run++) {
        assertThat(small.recommender(0).rankProjects(intern, 99)).isEqualTo(first);
      }
    }
    assertThat(small.cohort().interns()).isNotEmpty();
  }

  @Test
  void scoreShownIsTheSortKey() {
    int pairs = 0;
    for (long seed = 0; seed < 50; seed++) {
      SmallCohort small = SmallCohort.random(seed);
      for (Intern intern : small.cohort().interns()) {
        List<RankedProject> ranking = small.recommender().rankProjects(intern, 99);
        for (RankedProject ranked : ranking) {
          assertThat(ranked.score().points().unscaledValue().longValueExact())
              .isEqualTo(
                  ranked.score().contributions().stream()
                      .mapToLong(Contribution::millionths)
                      .sum());
        }
        for (int i = 1; i < ranking.size(); i++) {
          RankedProject above = ranking.get(i - 1);
          RankedProject below = ranking.get(i);
          int order = above.score().points().compareTo(below.score().points());
          assertThat(order > 0 || above.project().compareTo(below.project()) < 0).isTrue();
          assertThat(order).isNotNegative();
          pairs++;
        }
      }
    }
    assertThat(pairs).isGreaterThan(100);
  }
}
