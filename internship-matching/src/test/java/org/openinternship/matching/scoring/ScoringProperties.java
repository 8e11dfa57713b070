package org.openinternship.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.testing.Cohorts;

class ScoringProperties {

  @Provide
  Arbitrary<Cohort> cohorts() {
    return Cohorts.small();
  }

  @Provide
  Arbitrary<ScoringModel> models() {
    return Arbitraries.longs().map(ScoringProperties::model);
  }

  /** Some of the standard criteria in any order, with weights that add up to at least 1. */
  private static ScoringModel model(long seed) {
    Random random = new Random(seed);
    List<StandardCriterion> criteria = new ArrayList<>(List.of(StandardCriterion.values()));
    ScoringModel.Builder model = ScoringModel.none();
    int last = random.nextInt(criteria.size());
    for (int i = 0; i <= last; i++) {
      StandardCriterion criterion = criteria.remove(random.nextInt(criteria.size()));
      model.plus(criterion, i == 0 ? 1 + random.nextInt(90) : random.nextInt(90));
    }
    return model.build();
  }

  private static PreparedCohort setting(Cohort cohort) {
    return new PreparedCohort(cohort, Cohorts.taxonomy());
  }

  private static List<Score> scores(Scorer scorer, Cohort cohort) {
    List<Score> scores = new ArrayList<>();
    for (Intern intern : cohort.interns()) {
      for (Project project : cohort.projects()) {
        scores.add(scorer.score(intern, project));
      }
    }
    return scores;
  }

  /** Item 9 of what goes wrong elsewhere: the score shown is not the sort key. */
  @Property
  void contributionsAddUpToTheScore_whichIsTheSortKey(
      @ForAll("cohorts") Cohort cohort, @ForAll("models") ScoringModel model) {
    Scorer scorer = model.in(setting(cohort));
    long[] contributions = new long[model.criteria().size()];
    for (Intern intern : cohort.interns()) {
      for (Project project : cohort.projects()) {
        Score score = scorer.score(intern, project);
        BigDecimal sum = BigDecimal.ZERO;
        for (Contribution part : score.contributions()) {
          BigDecimal met =
              BigDecimal.valueOf(Math.min(part.measure().value(), part.measure().of()));
          BigDecimal of = BigDecimal.valueOf(part.measure().of());
          sum =
              sum.add(
                  BigDecimal.valueOf(part.weight()).multiply(met).divide(of, 6, RoundingMode.DOWN));
        }
        assertThat(score.points()).isEqualTo(sum).isBetween(BigDecimal.ZERO, outOf(model));
        assertThat(score.outOf()).isEqualTo(model.outOf());
        assertThat(BigDecimal.valueOf(scorer.millionths(intern, project), 6)).isEqualTo(sum);
        assertThat(scorer.millionths(intern, project, contributions)).isEqualTo(score.millionths());
        assertThat(contributions)
            .containsExactly(
                score.contributions().stream().mapToLong(Contribution::millionths).toArray());
        assertThat(score).hasToString(score.reason().message());
        assertThat(new BigDecimal(score.reason().argument("points"))).isEqualByComparingTo(sum);
      }
    }
    assertThat(scores(scorer, cohort).stream().sorted().toList())
        .isSortedAccordingTo(Comparator.comparing(Score::points));
  }

  @Property
  void pointsAreExact_unlessTheyAreBelowTheBar(
      @ForAll("cohorts") Cohort cohort,
      @ForAll("models") ScoringModel model,
      @ForAll @LongRange(min = 0, max = 2_000_000_000L) long bar) {
    Scorer scorer = model.in(setting(cohort));
    for (Intern intern : cohort.interns()) {
      for (Project project : cohort.projects()) {
        long exact = scorer.score(intern, project).millionths();
        long found = scorer.millionthsIfAtLeast(intern, project, bar);
        if (exact >= bar) {
          assertThat(found).isEqualTo(exact);
        } else {
          assertThat(found).isLessThan(bar);
        }
        assertThat(scorer.millionthsIfAtLeast(intern, project, exact)).isEqualTo(exact);
        assertThat(scorer.millionthsIfAtLeast(intern, project, exact + 1)).isLessThan(exact + 1);
      }
    }
  }

  private static BigDecimal outOf(ScoringModel model) {
    return BigDecimal.valueOf(model.outOf());
  }

  /** Item 11: extra skills of the intern lower a symmetric similarity. */
  @Property
  void extraSkillsNeverLowerAScore(@ForAll("cohorts") Cohort cohort, @ForAll("skills") Skill more) {
    Scorer scorer = ScoringModel.standard().in(setting(cohort));
    for (Intern intern : cohort.interns()) {
      List<Skill> skills = new ArrayList<>(intern.skills());
      skills.add(more);
      assertNeverLower(scorer, cohort, intern, intern.withSkills(skills));
    }
  }

  @Provide
  Arbitrary<Skill> skills() {
    return Arbitraries.of("java", "Spring Boot", "go", "js", "AI", "knitting")
        .flatMap(name -> Arbitraries.of(Proficiency.class).map(level -> Skill.of(name, level)));
  }

  @Property
  void betterLevelsNeverLowerAScore(@ForAll("cohorts") Cohort cohort) {
    Scorer scorer = ScoringModel.standard().in(setting(cohort));
    for (Intern intern : cohort.interns()) {
      Intern better =
          intern
              .withSkills(
                  intern.skills().stream()
                      .map(skill -> new Skill(skill.name(), better(skill), skill.evidence()))
                      .toList())
              .withLanguages(
                  intern.languages().stream()
                      .map(own -> new LanguageSkill(own.language(), CefrLevel.C2))
                      .toList());
      assertNeverLower(scorer, cohort, intern, better);
    }
  }

  private static Proficiency better(Skill skill) {
    return switch (skill.proficiency()) {
      case BASIC -> Proficiency.WORKING;
      case WORKING -> Proficiency.ADVANCED;
      case ADVANCED, EXPERT -> Proficiency.EXPERT;
    };
  }

  private static void assertNeverLower(Scorer scorer, Cohort cohort, Intern intern, Intern better) {
    for (Project project : cohort.projects()) {
      assertThat(scorer.score(better, project))
          .isGreaterThanOrEqualTo(scorer.score(intern, project));
    }
  }

  @Property
  void ownCriterionGetsTheSameNumbersAsABuiltInOne(@ForAll("cohorts") Cohort cohort) {
    Criterion own =
        Criterion.of(
            "WEEKLY_HOURS",
            (intern, project) -> {
              if (project.hoursPerWeek().isEmpty()) {
                return Measure.notAsked();
              }
              return intern.hoursPerWeek().isEmpty()
                  ? Measure.unknown()
                  : Measure.of(intern.hoursPerWeek().getAsInt(), project.hoursPerWeek().getAsInt());
            });
    ScoringModel with = ScoringModel.none().plus(own, 7).plus(StandardCriterion.PERIOD, 3).build();
    ScoringModel built =
        ScoringModel.none()
            .plus(StandardCriterion.WEEKLY_HOURS, 7)
            .plus(StandardCriterion.PERIOD, 3)
            .build();
    assertThat(scores(with.in(setting(cohort)), cohort))
        .isEqualTo(scores(built.in(setting(cohort)), cohort));
  }

  /** Item 8: scores that change from run to run. */
  @Property(tries = 20)
  void scoresAreTheSameInEveryRunAndThread(
      @ForAll("cohorts") Cohort cohort, @ForAll("models") ScoringModel model) {
    Scorer shared = model.in(setting(cohort));
    List<List<Score>> all =
        IntStream.range(0, 8).parallel().mapToObj(i -> scores(shared, cohort)).toList();
    assertThat(all).containsOnly(scores(model.in(setting(cohort)), cohort));
  }

  /** What a cohort holds beside a pair changes only the share of those who supervise. */
  @Property
  void internsOutsideTheCohortGetTheSameScores(@ForAll("cohorts") Cohort cohort) {
    Scorer scorer = ScoringModel.standard().in(setting(cohort));
    for (Intern intern : cohort.interns()) {
      Intern copy = Intern.builder().from(intern).build();
      for (Project project : cohort.projects()) {
        assertThat(scorer.score(copy, project)).isEqualTo(scorer.score(intern, project));
      }
    }
  }
}
