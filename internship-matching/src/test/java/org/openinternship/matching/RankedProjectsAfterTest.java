package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.ProjectRanking;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;

/**
 * Projects move up in a ranking when one before them is called off, for lists that are kept, too.
 */
class RankedProjectsAfterTest {
  /** A host that takes one, and two units below it with an order of their projects each. */
  private static Cohort cohort() {
    HostOrganization.Builder host = HostOrganization.builder().id("h").maxInterns(1);
    Cohort.Builder cohort =
        Cohort.builder()
            .addIntern(Intern.builder().id("a").build())
            .addIntern(Intern.builder().id("b").build())
            .addBids("a", "p2")
            .addBids("b", "q2")
            .addHostRanking(HostRanking.builder().project("p2").then("b", "a").build())
            .addHostRanking(HostRanking.builder().project("q2").then("b", "a").build());
    for (String unit : List.of("p", "q")) {
      host.addUnit(HostUnit.builder().id(unit).maxInterns(1).build());
      for (int i = 1; i <= 2; i++) {
        cohort.addProject(Project.builder().id(unit + i).host("h").unit(unit).build());
      }
      cohort.addProjectRanking(ProjectRanking.by(HostUnitId.of(unit)).then(unit + 1, unit + 2));
    }
    return cohort
        .addProject(Project.builder().id("p3").host("h").unit("p").build())
        .addHost(host.build())
        .build();
  }

  private static List<String> places(Allocation allocation) {
    return allocation.matches().stream()
        .map(match -> match.intern() + " " + match.project())
        .toList();
  }

  @Test
  void whereOneIsCalledOff_theNextMovesUp() {
    MatchingEngine engine = MatchingEngine.withDefaults();
    Allocation before = engine.match(cohort());
    assertThat(places(before)).as("both second, b is ranked first").containsExactly("b q2");
    Allocation after = before.after(CohortChange.projectLeaves("p1"));
    assertThat(places(after)).as("p2 is the first of its unit now").containsExactly("a p2");
    Allocation full = engine.match(cohort().without(ProjectId.of("p1")));
    assertThat(after.record()).isEqualTo(full.record());
  }
}
