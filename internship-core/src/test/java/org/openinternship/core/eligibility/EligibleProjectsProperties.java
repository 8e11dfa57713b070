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
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.testing.Cohorts;

/** The columns give each pair the answer that it gets when it is asked alone. */
class EligibleProjectsProperties {
  private static final List<WhenUnknown> WHEN_UNKNOWN = List.of(WhenUnknown.values());

  /** A taxonomy in which a name that projects require means several skills. */
  private static final SkillTaxonomy AMBIGUOUS =
      new SkillTaxonomy() {
        @Override
        public Resolution resolve(String name) {
          return name.hashCode() % 3 == 0
              ? new Resolution.AmbiguousSkill(name, List.of("one", "other"))
              : Cohorts.taxonomy().resolve(name);
        }

        @Override
        public List<String> broader(String skill) {
          return Cohorts.taxonomy().broader(skill);
        }
      };

  @Provide
  Arbitrary<Cohort> cohorts() {
    return Cohorts.small();
  }

  @Provide
  Arbitrary<Intern> strangers() {
    return Cohorts.interns();
  }

  private static EligibilityRules rules(Random random) {
    EligibilityRules rules = EligibilityRules.none();
    for (StandardRequirement requirement : StandardRequirement.values()) {
      if (random.nextInt(3) > 0) {
        rules = rules.with(requirement, WHEN_UNKNOWN.get(random.nextInt(WHEN_UNKNOWN.size())));
      }
    }
    return random.nextBoolean()
        ? rules
        : rules.with(
            Requirement.of(
                "own",
                (intern, project) ->
                    (intern.id().value() + project.id().value()).hashCode() % 2 == 0
                        ? Outcome.satisfied()
                        : Outcome.unknown("own")),
            WHEN_UNKNOWN.get(random.nextInt(WHEN_UNKNOWN.size())));
  }

  @Property(tries = 300)
  void columnsAgreeWithEachPair(
      @ForAll("cohorts") Cohort cohort, @ForAll("strangers") Intern stranger, @ForAll long seed) {
    Random random = new Random(seed);
    SkillTaxonomy taxonomy = random.nextBoolean() ? Cohorts.taxonomy() : AMBIGUOUS;
    Eligibility eligibility = rules(random).in(new PreparedCohort(cohort, taxonomy));
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
        rules(new Random(seed)).in(new PreparedCohort(cohort, Cohorts.taxonomy()));
    EligibleProjects columns = eligibility.among(cohort.projects());
    cohort.interns().forEach(intern -> check(eligibility, columns, cohort, intern));
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
      assertThat(isOpen(rows, row)).isEqualTo(isOpen(eligibility, intern, project));
    }
    assertThat(rows.nextOpen(cohort.projects().size())).isEqualTo(-1);
    int[] passing = new int[cohort.projects().size()];
    assertThat(Arrays.copyOf(passing, rows.passing(passing)))
        .isEqualTo(IntStream.range(0, passing.length).filter(rows::passes).toArray());
  }

  private static boolean isOpen(EligibleProjects.Rows rows, int row) {
    return rows.nextOpen(row) == row;
  }

  /** By definition: no requirement of the library is violated. */
  private static boolean isOpen(Eligibility eligibility, Intern intern, Project project) {
    return eligibility.judge(intern, project).lines().stream()
        .filter(line -> !line.requirement().equals("own"))
        .noneMatch(line -> line.outcome() instanceof Outcome.Violated);
  }
}
