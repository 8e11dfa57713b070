package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.examples.programs.Working.started;

import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.term.Term;
import org.openinternship.matching.MatchingEngine;

/** What makes Summer of Code special: slots. */
class SummerOfCodeTest {
  @Test
  void programIsSound() {
    assertThat(SummerOfCode.program().validate().findings()).isEmpty();
    assertThat(SummerOfCode.program().check(SummerOfCode.term()).findings()).isEmpty();
  }

  @Test
  void summerOfCode_slotsAreABudgetAboveTheProjects() {
    Cohort.Builder builder = SummerOfCode.program().cohort(SummerOfCode.term());
    HostRanking.Builder ranking = HostRanking.builder().party(HostId.of("kde"));
    for (int i = 1; i <= 4; i++) {
      builder.addProject(Project.builder().id("p" + i).host("kde").build());
      builder.addIntern(Intern.builder().id("i" + i).build()).addBids("i" + i, "p" + i);
      ranking.then("i" + i);
    }
    Cohort cohort = builder.addHostRanking(ranking.build()).build();
    assertThat(MatchingEngine.withDefaults().match(cohort).matches()).isEmpty();
    Term two = SummerOfCode.term().withLimitWaivers(SummerOfCode.slots("kde", 2));
    assertThat(MatchingEngine.withDefaults().match(cohort.withTerm(two)).matches())
        .extracting(match -> match.intern().value())
        .containsExactly("i1", "i2");
  }

  @Test
  void summerOfCode_hasProjectsOfThreeSizes() {
    for (SummerOfCode.Size size : SummerOfCode.Size.values()) {
      Project project = size.project("p", "kde");
      Placement placement = started(SummerOfCode.program(), SummerOfCode.term(), project);
      assertThat(
              ProgressPlan.of(placement, project)
                  .build()
                  .requiredMinutes(placement, SummerOfCode.program().progress()))
          .isEqualTo(60L * project.totalHours().orElseThrow());
    }
    assertThat(SummerOfCode.Size.values())
        .extracting(size -> size.project("p", "kde").totalHours().orElseThrow())
        .containsExactly(90, 175, 350);
  }
}
