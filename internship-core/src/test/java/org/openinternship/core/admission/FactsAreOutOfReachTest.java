package org.openinternship.core.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.SkillTaxonomy;

/** A criterion is given a setting, an intern and a project: from there no fact can be reached. */
class FactsAreOutOfReachTest {
  private static Set<Class<?>> reachableFrom(Class<?>... roots) {
    Set<Class<?>> seen = new LinkedHashSet<>();
    Deque<Type> open = new ArrayDeque<>(Set.of(roots));
    while (!open.isEmpty()) {
      Type type = open.pop();
      if (type instanceof ParameterizedType generic) {
        open.push(generic.getRawType());
        List.of(generic.getActualTypeArguments()).forEach(open::push);
      } else if (type instanceof WildcardType wildcard) {
        List.of(wildcard.getUpperBounds()).forEach(open::push);
      } else if (type instanceof Class<?> raw
          && raw.getName().startsWith("org.openinternship")
          && seen.add(raw)) {
        if (raw.isSealed()) {
          List.of(raw.getPermittedSubclasses()).forEach(open::push);
        }
        for (Method method : raw.getMethods()) {
          if (method.getParameterCount() == 0) {
            open.push(method.getGenericReturnType());
          }
        }
      }
    }
    return seen;
  }

  @Test
  void factsOfApplicants_cannotBeReachedFromWhatScoresAreGiven() {
    assertThat(reachableFrom(PreparedCohort.class, Cohort.class, Intern.class, Project.class))
        .contains(PreparedCohort.class, Cohort.class, Intern.class, Project.class)
        .doesNotContain(ApplicantFacts.class, Applicant.class, Degree.class, Participation.class);
  }

  /** Categories decide about reserved seats; what scores are given is the cohort without them. */
  @Test
  void categoriesOfInterns_areNotInTheCohortThatScoresAreGiven() {
    Cohort cohort =
        Cohort.builder()
            .addIntern(Intern.builder().id("ada").build())
            .addMembership("ada", "rural")
            .build();
    PreparedCohort prepared = new PreparedCohort(cohort, SkillTaxonomy.plain());
    assertThat(prepared.cohort().memberships()).isEmpty();
    assertThat(prepared.after(cohort).cohort()).isEqualTo(cohort.withMemberships());
  }

  @Test
  void theSearchFindsThem_whereTheyAreInReach() {
    assertThat(reachableFrom(Applicant.class)).contains(ApplicantFacts.class, Degree.class);
  }
}
