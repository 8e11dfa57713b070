package org.openinternship.benchmarks.shortlist;

import java.util.Arrays;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.scoring.Scorer;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.StandardCriterion;
import org.openinternship.matching.shortlist.Shortlists;

/** The public shortlists of the library, with all nine standard requirements. */
public final class LibraryShortlists {
  /** How many projects an intern gets. */
  public static final int COUNT = 20;

  private static final int POINTS = 100;
  private static final double MILLION = 1e6;

  /** The model that the native program and the peers have: skill coverage alone. */
  public static final ScoringModel SKILLS =
      ScoringModel.none().plus(StandardCriterion.SKILL_COVERAGE, POINTS).build();

  private final Cohort cohort;
  private final Scorer scorer;
  private final Shortlists shortlists;

  /**
   * Makes a cohort ready.
   *
   * @param cohort the interns and projects
   * @param model how pairs are scored
   */
  public LibraryShortlists(Cohort cohort, ScoringModel model) {
    this.cohort = cohort;
    PreparedCohort setting = new PreparedCohort(cohort, SkillTaxonomy.plain());
    Eligibility eligibility = EligibilityRules.standard().in(setting);
    scorer = model.in(setting);
    shortlists =
        Shortlists.of(
            cohort.interns(), cohort.projects(), eligibility, scorer, (intern, project) -> false);
  }

  /**
   * Returns the best projects.
   *
   * @param intern the number of the intern
   * @return their numbers, best first
   */
  public int[] best(int intern) {
    return shortlists.bestProjects(intern, COUNT);
  }

  /**
   * Returns the scores of the best projects.
   *
   * @param intern the number of the intern
   * @return shares of 1, best first, without those of 0
   */
  public double[] scores(int intern) {
    return Arrays.stream(best(intern))
        .mapToLong(it -> scorer.millionths(cohort.interns().get(intern), cohort.projects().get(it)))
        .filter(millionths -> millionths > 0)
        .mapToDouble(millionths -> millionths / (POINTS * MILLION))
        .toArray();
  }
}
