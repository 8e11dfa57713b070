package org.openinternship.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.scoring.ScoredProjects.InternPoints;
import org.openinternship.testing.Cohorts;

/** The columns give each pair the points that it gets when it is scored alone. */
class ScoredProjectsProperties {
  @Provide
  Arbitrary<Cohort> cohorts() {
    return Cohorts.small();
  }

  @Provide
  Arbitrary<Intern> strangers() {
    return Cohorts.interns();
  }

  @Property(tries = 300)
  void columnsAgreeWithEachPair(
      @ForAll("cohorts") Cohort cohort, @ForAll("strangers") Intern stranger, @ForAll long seed) {
    Random random = new Random(seed);
    Scorer scorer = RandomModel.of(random).in(new PreparedCohort(cohort, Cohorts.taxonomy()));
    ScoredProjects projects = scorer.among(cohort.projects());
    cohort.interns().forEach(intern -> check(scorer, projects, cohort, intern, random));
    check(scorer, projects, cohort, stranger, random);
  }

  /** More parts of interns than tables are kept for; asked about a few projects, or about many. */
  @Property(tries = 2)
  void columnsAgreeWithEachPair_inACohortOfManyValues(@ForAll long seed) {
    Random random = new Random(seed);
    Cohort cohort = Cohorts.ofManyValues(1_300, 150, seed);
    Scorer scorer = RandomModel.of(random).in(new PreparedCohort(cohort, Cohorts.taxonomy()));
    ScoredProjects projects = scorer.among(cohort.projects());
    for (Intern intern : cohort.interns()) {
      int most = random.nextInt(20) == 0 ? 150 : 10;
      int[] rows = random.ints(1 + random.nextInt(most), 0, 150).distinct().toArray();
      check(scorer, projects, cohort, intern, rows, random);
    }
  }

  private static void check(
      Scorer scorer, ScoredProjects projects, Cohort cohort, Intern intern, Random random) {
    int[] rows =
        IntStream.range(0, cohort.projects().size()).filter(i -> random.nextInt(4) > 0).toArray();
    check(scorer, projects, cohort, intern, rows, random);
  }

  private static void check(
      Scorer scorer,
      ScoredProjects projects,
      Cohort cohort,
      Intern intern,
      int[] rows,
      Random random) {
    int[] points = new int[rows.length];
    Arrays.fill(points, random.nextInt());
    InternPoints scoring = projects.of(intern, rows, rows.length, points);
    int part = random.nextInt(rows.length + 1);
    assertThat(scoring.scoreTo(part, Long.MIN_VALUE)).isEqualTo(part);
    assertThat(scoring.scoreTo(rows.length, Long.MIN_VALUE)).isEqualTo(rows.length);
    for (int i = 0; i < rows.length; i++) {
      long exact = scorer.millionths(intern, cohort.projects().get(rows[i]));
      assertThat(projects.withOwn(intern, rows[i], points[i], 0)).isEqualTo(exact);
      long bar = random.nextInt(200_000_000);
      long told = projects.withOwn(intern, rows[i], points[i], bar);
      assertThat(exact >= bar ? told == exact : told < bar).isTrue();
    }
    checkAbove(projects, intern, rows, points, random);
  }

  /**
   * What is left out has no more than its part's bar, what is left has the same points as before.
   */
  private static void checkAbove(
      ScoredProjects projects, Intern intern, int[] rows, int[] points, Random random) {
    int[] left = rows.clone();
    int[] scored = new int[rows.length];
    InternPoints scoring = projects.of(intern, left, rows.length, scored);
    for (int from = 0, to; from < rows.length; from = to) {
      long bar = random.nextInt(100_000_000);
      to = from + 1 + random.nextInt(rows.length - from);
      int end = scoring.scoreTo(to, bar);
      int at = from;
      for (int i = from; i < to; i++) {
        if (at < end && left[at] == rows[i]) {
          assertThat(scored[at++]).isEqualTo(points[i]);
        } else {
          assertThat(projects.withOwn(intern, rows[i], points[i], 0)).isLessThanOrEqualTo(bar);
        }
      }
      assertThat(at).isEqualTo(end);
    }
  }

  @Test
  void projectsAreScoredOnce_inTheirOrder() {
    Cohort cohort =
        Cohort.builder()
            .addIntern(Intern.builder().id("i").build())
            .addProject(Project.builder().id("p").host("h").build())
            .build();
    ScoredProjects projects =
        RandomModel.of(new Random(1))
            .in(new PreparedCohort(cohort, Cohorts.taxonomy()))
            .among(cohort.projects());
    InternPoints scoring = projects.of(cohort.interns().get(0), new int[] {0}, 1, new int[1]);
    scoring.scoreTo(1, 0);
    for (int to : new int[] {0, 2}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> scoring.scoreTo(to, 0))
          .withMessageStartingWith("InternPoints: to is " + to);
    }
  }

  /** As many needs as no table of parts is made for, beside a project with a few. */
  @Test
  void projectsThatAskForVeryMuchAreScoredExactly() {
    Project.Builder much = Project.builder().id("much").host("h");
    Intern.Builder intern = Intern.builder().id("i");
    for (int i = 0; i < 5_000; i++) {
      much.requires("skill " + i, Proficiency.EXPERT);
      if (i % 3 == 0) {
        intern.addSkill("skill " + i, Proficiency.WORKING);
      }
    }
    Project few =
        Project.builder().id("few").host("h").prefers("skill 3", Proficiency.EXPERT).build();
    Cohort cohort =
        Cohort.builder().addProject(much.build()).addProject(few).addIntern(intern.build()).build();
    Scorer scorer =
        ScoringModel.none()
            .plus(StandardCriterion.SKILL_COVERAGE, 100)
            .build()
            .in(new PreparedCohort(cohort, Cohorts.taxonomy()));
    int[] points = new int[2];
    scorer
        .among(cohort.projects())
        .of(cohort.interns().get(0), new int[] {0, 1}, 2, points)
        .scoreTo(2, Long.MIN_VALUE);
    assertThat(points).containsExactly(100_000_000 / 5_000 * 1_667 / 2, 50_000_000);
  }

  /** As many goals as a sum of 16 bits can count, and one more. */
  @Test
  void goalsOfAnyNumberAreCounted() {
    for (int goals = SkillPostings.MAX_SUM; goals <= SkillPostings.MAX_SUM + 1; goals++) {
      List<String> named = IntStream.range(0, goals).mapToObj(i -> "skill " + i).toList();
      Project.Builder project = Project.builder().host("h");
      Cohort cohort =
          Cohort.builder()
              .addProject(project.id("one").addAllTeaches(named.subList(0, 1)).build())
              .addProject(project.id("all").addAllTeaches(named.subList(1, goals)).build())
              .addIntern(Intern.builder().id("i").addAllLearningGoals(named).build())
              .build();
      int[] points = new int[2];
      ScoringModel.none()
          .plus(StandardCriterion.LEARNING_VALUE, 1_000)
          .build()
          .in(new PreparedCohort(cohort, SkillTaxonomy.plain()))
          .among(cohort.projects())
          .of(cohort.interns().get(0), new int[] {0, 1}, 2, points)
          .scoreTo(2, Long.MIN_VALUE);
      assertThat(points)
          .as("%s goals", goals)
          .containsExactly(1_000_000_000 / goals, 1_000_000_000);
    }
  }
}
