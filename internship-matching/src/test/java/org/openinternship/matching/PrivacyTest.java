package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * What is said of an intern is the key, and of the rest only the figures that a rule or a criterion
 * went by: nothing that no project asked about ever shows.
 */
class PrivacyTest {
  /** Words that stand in the interns' data and that no project asks about. */
  private static final List<String> PRIVATE =
      List.of("Ouagadougou", "juggling", "Lagos", "watchmaking", "mi-NZ", "MESSAGING");

  private static Intern intern(String id) {
    return Intern.builder()
        .id(id)
        .location(Location.of("BF", "Ouagadougou"))
        .addSkill("juggling", Proficiency.EXPERT)
        .addSkill("sql", Proficiency.BASIC)
        .addLearningGoal("watchmaking")
        .addLanguage("mi-NZ", CefrLevel.C2)
        .workingHours(WorkingHours.of("Africa/Lagos", "Mon-Fri 15:00-20:00"))
        .hoursPerWeek(11)
        .addImpossibleChannel(Channel.MESSAGING_APP)
        .addAuthorisedToWorkIn("BF")
        .build();
  }

  private static Cohort cohort() {
    return Cohort.builder()
        .addHost(HostOrganization.builder().id("city").maxInterns(2).build())
        .addProject(
            Project.builder()
                .id("map")
                .host("city")
                .hoursPerWeek(10)
                .requires("sql", Proficiency.BASIC)
                .build())
        .addProject(
            Project.builder()
                .id("poll")
                .host("city")
                .hoursPerWeek(20)
                .requires("sql", Proficiency.EXPERT)
                .needsLanguage("en", CefrLevel.A2)
                .build())
        .addInterns(intern("i1"), intern("i2"), intern("i3"))
        .addBids("i1", "poll", "map")
        .addBids("i2", "poll", "map")
        .addBids("i3", "map")
        .build();
  }

  private static void assertPrivate(Object said) {
    assertThat(String.valueOf(said)).doesNotContain(PRIVATE);
  }

  @Test
  void allocations_recordsAndExplanations() {
    EligibilityRules rules =
        EligibilityRules.standard().with(StandardRequirement.SHARED_HOURS, WhenUnknown.ACCEPT);
    Allocation allocation =
        MatchingEngine.of(MatchingPolicy.builder().eligibility(rules).build()).match(cohort());
    assertThat(allocation.matches()).hasSize(1);
    assertPrivate(allocation);
    assertPrivate(allocation.record());
    for (String intern : List.of("i1", "i2", "i3")) {
      assertPrivate(allocation.explain(InternId.of(intern)));
      for (String project : List.of("map", "poll")) {
        assertPrivate(allocation.explain(InternId.of(intern), ProjectId.of(project)));
        assertPrivate(allocation.explain(ProjectId.of(project)));
      }
    }
    // The words are there for whoever would show them.
    assertThat(List.of(intern("i1").skills(), intern("i1").learningGoals()).toString())
        .contains("juggling", "watchmaking");
  }

  @Test
  void refusals() {
    Cohort invalid =
        cohort()
            .withInterns(intern("i1"), intern("i1"))
            .withPins(new Pin(InternId.of("i1"), ProjectId.of("nothing")));
    Throwable refused = catchThrowable(() -> MatchingEngine.withDefaults().match(invalid));
    assertThat(refused).hasMessageContaining("i1");
    assertPrivate(refused);

    Map<InternId, ProjectId> bad =
        Map.of(InternId.of("i1"), ProjectId.of("map"), InternId.of("i2"), ProjectId.of("map"));
    MatchingPolicy policy = MatchingPolicy.builder().mechanism(new Dictated(cohort(), bad)).build();
    assertPrivate(catchThrowable(() -> MatchingEngine.of(policy).match(cohort())));
  }
}
