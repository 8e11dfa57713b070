package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.testing.Cohorts;

/** The columns give each pair the answer that it gets when it is asked alone. */
class EligibleProjectsProperties {
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

  private static void check(
      Eligibility eligibility, EligibleProjects projects, Cohort cohort, Intern intern) {
    EligibleProjects.Rows rows = projects.of(intern);
    for (int row = 0; row < cohort.projects().size(); row++) {
      Project project = cohort.projects().get(row);
      assertThat(rows.passes(row) && projects.admitsOwn(intern, row))
          .as("%s %s", intern, project)
          .isEqualTo(eligibility.admits(intern, project));
      if (!eligibility.missingFacts(intern, project).isEmpty()) {
        assertThat(isOpen(rows, row)).as("%s %s", intern, project).isTrue();
      }
      assertThat(isOpen(rows, row)).isEqualTo(RandomRules.isOpen(eligibility, intern, project));
    }
    assertThat(rows.nextOpen(cohort.projects().size())).isEqualTo(-1);
    int[] passing = new int[cohort.projects().size()];
    assertThat(Arrays.copyOf(passing, rows.passing(passing)))
        .isEqualTo(IntStream.range(0, passing.length).filter(rows::passes).toArray());
  }

  private static boolean isOpen(EligibleProjects.Rows rows, int row) {
    return rows.nextOpen(row) == row;
  }
}
