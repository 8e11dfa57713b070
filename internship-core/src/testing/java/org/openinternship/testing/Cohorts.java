package org.openinternship.testing;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.SkillTaxonomy;

/**
 * Random cohorts without errors, in which every attribute of every value is set now and then. Three
 * numbers stand for a cohort, so a failure shows how to make it again, and shrinks by its sizes.
 */
public final class Cohorts {
  private Cohorts() {}

  /** Small cohorts, empty ones among them. */
  public static Arbitrary<Cohort> small() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 8),
            Arbitraries.integers().between(0, 6),
            Arbitraries.longs())
        .as(Cohorts::of);
  }

  /** Interns, each of a cohort of its own. */
  public static Arbitrary<Intern> interns() {
    return Arbitraries.longs().map(seed -> of(1, 0, seed).interns().get(0));
  }

  /** Projects, each of a cohort of its own. */
  public static Arbitrary<Project> projects() {
    return Arbitraries.longs().map(seed -> of(0, 1, seed).projects().get(0));
  }

  /** The cohort of this size and seed, always the same. */
  public static Cohort of(int interns, int projects, long seed) {
    return new CohortMaker(interns, projects, seed).cohort();
  }

  /**
   * The cohort of this size and seed in which nearly everybody has a period, languages, fields and
   * skills of their own: with more than 1,024 interns more than a table is kept for.
   */
  public static Cohort ofManyValues(int interns, int projects, long seed) {
    return ManyValues.in(of(interns, projects, seed), new Random(seed));
  }

  /**
   * A taxonomy for the skills of these cohorts, with an alias, broader skills and a name that may
   * mean two skills, {@code js}.
   */
  public static SkillTaxonomy taxonomy() {
    return SkillTaxonomy.builder()
        .alias("golang", "go")
        .alias("js", "javascript")
        .alias("js", "job scheduling")
        .broader("spring boot", "java")
        .broader("java", "programming")
        .broader("go", "programming")
        .build();
  }
}
