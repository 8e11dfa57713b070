package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.testing.Cohorts;
import org.openinternship.testing.RandomRules;

/** The columns give each pair the answer that it gets when it is asked alone. */
class EligibleProjectsProperties {
  private static final WorkingHours HOURS = WorkingHours.of("Africa/Lagos", "Mon-Fri 09:00-17:00");

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
    Eligibility eligibility =
        RandomRules.rules(random).in(new PreparedCohort(cohort, RandomRules.taxonomy(random)));
    EligibleProjects projects = eligibility.among(cohort.projects());
    cohort.interns().forEach(intern -> check(eligibility, projects, cohort, intern));
    check(eligibility, projects, cohort, stranger);
  }

  /** Rows of bits are longer than one word: what is cut off or shifted at its end shows. */
  @Property(tries = 10)
  void columnsAgreeWithEachPair_whereProjectsAreMany(
      @ForAll @IntRange(min = 120, max = 200) int projects, @ForAll long seed) {
    Cohort cohort = Cohorts.of(12, projects, seed);
    Eligibility eligibility =
        RandomRules.rules(new Random(seed)).in(new PreparedCohort(cohort, Cohorts.taxonomy()));
    EligibleProjects columns = eligibility.among(cohort.projects());
    cohort.interns().forEach(intern -> check(eligibility, columns, cohort, intern));
  }

  /** More parts of interns than answers are kept for, and rows of more than one word. */
  @Property(tries = 2)
  void columnsAgreeWithEachPair_whereAnswersAreNotKept(@ForAll long seed) {
    Random random = new Random(seed);
    Cohort cohort = Cohorts.ofManyValues(1_300, 130, seed);
    Eligibility eligibility =
        RandomRules.rules(random).in(new PreparedCohort(cohort, RandomRules.taxonomy(random)));
    EligibleProjects columns = eligibility.among(cohort.projects());
    cohort.interns().forEach(columns::of);
    IntStream.range(0, 60)
        .forEach(i -> check(eligibility, columns, cohort, any(cohort.interns(), random)));
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** Where there is no term, one requirement may miss a fact of either, or of both. */
  @Property(tries = 30)
  void columnsAgreeWithEachPair_whereFactsOfBothAreMissing(
      @ForAll @IntRange(min = 1, max = 80) int projects, @ForAll long seed) {
    Random random = new Random(seed);
    Cohort made = Cohorts.of(6, projects, seed).withTerm(Optional.empty());
    Cohort cohort =
        made.withInterns(
                made.interns().stream()
                    .map(
                        intern ->
                            random.nextBoolean()
                                ? intern
                                : intern.withWorkingHours(Optional.empty()))
                    .toList())
            .withProjects(
                made.projects().stream().map(project -> asking(project, random)).toList());
    EligibilityRules rules =
        EligibilityRules.none()
            .with(StandardRequirement.SHARED_HOURS, RandomRules.whenUnknown(random))
            .with(StandardRequirement.PERIOD, WhenUnknown.WAIT);
    Eligibility eligibility = rules.in(new PreparedCohort(cohort, Cohorts.taxonomy()));
    EligibleProjects columns = eligibility.among(cohort.projects());
    cohort.interns().forEach(intern -> check(eligibility, columns, cohort, intern));
  }

  private static Project asking(Project project, Random random) {
    return Project.builder()
        .from(project)
        .coreHours(HOURS)
        .neededSharedMinutes(60 * (1 + random.nextInt(3)))
        .period(
            random.nextBoolean()
                ? Optional.of(DateRange.of("2026-09-07", "2026-11-29"))
                : Optional.empty())
        .build();
  }

  private static void check(
      Eligibility eligibility, EligibleProjects projects, Cohort cohort, Intern intern) {
    EligibleProjects.Rows rows = projects.of(intern);
    EligibleProjects.OpenRows open = projects.openTo(intern);
    for (int row = 0; row < cohort.projects().size(); row++) {
      Project project = cohort.projects().get(row);
      assertThat(rows.passes(row) && projects.admitsOwn(intern, row))
          .as("%s %s", intern, project)
          .isEqualTo(eligibility.admits(intern, project));
      assertThat(open.passing().passes(row)).isEqualTo(rows.passes(row));
      assertThat(open.next(row) == row).isEqualTo(RandomRules.isOpen(eligibility, intern, project));
    }
    assertThat(open.next(cohort.projects().size())).isEqualTo(-1);
    int[] passing = new int[cohort.projects().size()];
    assertThat(Arrays.copyOf(passing, rows.passing(passing)))
        .isEqualTo(IntStream.range(0, passing.length).filter(rows::passes).toArray());
    checkMissing(eligibility, open, cohort, intern);
  }

  /** Counted by definition, of verdicts, and without two sorts of rows. */
  private static void checkMissing(
      Eligibility eligibility, EligibleProjects.OpenRows open, Cohort cohort, Intern intern) {
    Map<String, Integer> expected = new TreeMap<>();
    for (int row = 0; row < cohort.projects().size(); row++) {
      Project project = cohort.projects().get(row);
      if (row % 5 == 1 || row % 7 == 2) {
        continue;
      }
      Verdict verdict = eligibility.judge(intern, project);
      verdict.missingFacts().forEach(fact -> expected.merge(fact, 1, Integer::sum));
    }
    for (int row = open.next(0); row >= 0; row = open.next(row + 1)) {
      if (row % 5 == 1) {
        open.leaveOut(row);
      } else {
        assertThat(open.admits(row))
            .isEqualTo(eligibility.admits(intern, cohort.projects().get(row)));
      }
    }
    assertThat(open.missingFacts(row -> row % 7 == 2)).as("%s", intern).isEqualTo(expected);
  }
}
