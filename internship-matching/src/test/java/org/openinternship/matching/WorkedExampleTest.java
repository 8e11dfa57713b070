package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.HostRanking.Unlisted;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.UnfilledProject;

/** The example with hospitals and residents that the NRMP explains its match with. */
class WorkedExampleTest {
  private static final List<String> INTERNS =
      List.of("anderson", "chen", "ford", "davis", "eastman");

  private static Cohort cohort() {
    Cohort.Builder cohort = Cohort.builder();
    INTERNS.forEach(id -> cohort.addIntern(Intern.builder().id(id).build()));
    for (String id : List.of("mercy", "city", "general")) {
      cohort.addProject(Project.builder().id(id).host(id).seats(2).build());
    }
    return cohort
        .addBids("anderson", "city")
        .addBids("chen", "city", "mercy")
        .addBids("ford", "city", "general", "mercy")
        .addBids("davis", "mercy", "city", "general")
        .addBids("eastman", "city", "mercy", "general")
        .addHostRanking(ranking("mercy", "chen", "ford"))
        .addHostRanking(ranking("city", "eastman", "anderson", "chen", "davis", "ford"))
        .addHostRanking(ranking("general", "eastman", "anderson", "ford", "davis"))
        .build();
  }

  private static HostRanking ranking(String project, String... interns) {
    return HostRanking.builder()
        .project(project)
        .then(interns)
        .unlisted(Unlisted.UNACCEPTABLE)
        .build();
  }

  @Test
  void internProposing_givesThePublishedAnswer() {
    Allocation allocation = MatchingEngine.withDefaults().match(cohort());

    assertThat(allocation.matches())
        .extracting(match -> match.intern() + " " + match.project())
        .containsExactly(
            "anderson city", "chen mercy", "davis general", "eastman city", "ford general");
    assertThat(allocation.blockingPairs()).isEmpty();
    assertThat(allocation.profile().byChoice()).containsExactly(2, 2, 1);
    assertThat(allocation.record().unfilled())
        .containsExactly(new UnfilledProject(ProjectId.of("mercy"), 2, 1, false));
  }

  @Test
  void projectProposing_placesTheSameInterns() {
    MatchingPolicy policy =
        MatchingPolicy.builder().mechanism(DeferredAcceptance.projectProposing()).build();
    Allocation allocation = MatchingEngine.of(policy).match(cohort());
    assertThat(allocation.matches()).hasSize(5);
    assertThat(allocation.stable()).isTrue();
  }

  @Test
  void explanation_namesTheReasonForEveryPreferredProject() {
    Allocation allocation = MatchingEngine.withDefaults().match(cohort());
    InternExplanation davis = allocation.explain(InternId.of("davis"));

    assertThat(davis.outcome().code()).isEqualTo(MatchReason.PLACED);
    assertThat(davis.preferred())
        .extracting(reason -> reason.project().value())
        .containsExactly("mercy", "city");
    Reason notAtMercy = davis.preferred().get(0).reasons().get(0);
    assertThat(notAtMercy.code()).isEqualTo(CohortReason.NOT_ACCEPTABLE_TO_HOST);
    Reason notAtCity = davis.preferred().get(1).reasons().get(0);
    assertThat(notAtCity.code()).isEqualTo(MatchReason.PROJECT_FULL);
    assertThat(notAtCity.argument("cutoff")).isEqualTo("rank 2 by city");
    assertThat(notAtCity.argument("own")).isEqualTo("rank 4 by city");
    assertThat(davis.toString())
        .startsWith("intern davis got project general, choice 3 of 3 on their list")
        .contains("not mercy (choice 1): project mercy does not accept intern davis");
  }
}
