package org.openinternship.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.testing.Cohorts;

class ShortlistsTest {
  private static final Cohort COHORT = Cohorts.of(3, 2, 1);

  private static Shortlists shortlists() {
    PreparedCohort setting = new PreparedCohort(COHORT, Cohorts.taxonomy());
    return Shortlists.of(
        COHORT.interns(),
        COHORT.projects(),
        EligibilityRules.none().in(setting),
        ScoringModel.standard().in(setting),
        (intern, project) -> false);
  }

  @Test
  void placesAreThoseOfTheLists() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shortlists().bestProjects(3, 1))
        .withMessage(
            "Shortlists: intern is 3, it must be from 0 to 2. Maybe it is a place in another list");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shortlists().bestInterns(-1, 1))
        .withMessage(
            "Shortlists: project is -1, it must be from 0 to 1. Maybe it is a place in another"
                + " list");
  }
}
