package org.openinternship.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostReason;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.skill.Proficiency;

class PostingRulesTest {

  private static final PostingRules RULES = PostingRules.standard();

  private static PostingContent complete(int mentors) {
    Project.Builder project =
        Project.builder()
            .id("api")
            .host("ghent")
            .requires("java", Proficiency.WORKING)
            .hoursPerWeek(10)
            .addChannel(Channel.VIDEO_CALL)
            .compensation(Compensation.unpaid());
    IntStream.range(0, mentors).forEach(i -> project.addMentor("mentor-" + i));
    return new PostingContent(
        project.build(),
        PostingDetails.builder()
            .addDeliverable("a documented API")
            .addTool("git")
            .supervisionMinutesPerWeek(90)
            .build());
  }

  private static List<ReasonCode> codes(Report report) {
    return report.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  @Test
  void workedExample7_oneMentorPassesWithAWarning_fiveFail() {
    Report one = RULES.check(complete(1));
    assertThat(one.passes()).isTrue();
    assertThat(one.findings())
        .singleElement()
        .hasToString(
            "WARNING /project/mentors FEW_MENTORS: project api has 1 mentor, at least 2 are"
                + " preferred");
    for (int fine = 2; fine <= 4; fine++) {
      assertThat(RULES.check(complete(fine)).findings()).isEmpty();
    }
    Report five = RULES.check(complete(5));
    assertThat(five.passes()).isFalse();
    assertThat(codes(five)).containsExactly(HostReason.TOO_MANY_MENTORS);
    assertThat(codes(RULES.check(complete(0)))).containsExactly(HostReason.TOO_FEW_MENTORS);
  }

  @Test
  void emptyPosting_isWarnedOfEverythingAnInternNeedsToKnow() {
    Project bare = complete(2).project();
    PostingContent empty =
        new PostingContent(
            Project.builder().id("api").host("ghent").mentors(bare.mentors()).build(),
            PostingDetails.none());
    Report report = RULES.check(empty);
    assertThat(report.passes()).isTrue();
    assertThat(report.of(Severity.WARNING))
        .extracting(Finding::path)
        .containsExactly(
            "/project/skillNeeds",
            "/project/hoursPerWeek",
            "/details/supervisionMinutesPerWeek",
            "/project/channels",
            "/details/deliverables",
            "/details/tools",
            "/project/compensation");
    assertThat(report.findings().get(0).reason().message())
        .isEqualTo(
            "the posting of project api does not say which skills it asks for or" + " teaches");
    assertThat(RULES.withNeededItems(PostingItem.TITLE, PostingItem.PERIOD).check(empty).findings())
        .extracting(Finding::path)
        .containsExactly("/project/title", "/project/period");
  }

  @Test
  void eachItemMissingAlone_isTheOnlyWarning() {
    PostingContent all = complete(2);
    Project project = all.project();
    PostingDetails details = all.details();
    assertMissing(PostingItem.SKILLS, all.withProject(project.withSkillNeeds()));
    assertMissing(PostingItem.CHANNELS, all.withProject(project.withChannels(Set.of())));
    assertMissing(PostingItem.DELIVERABLES, all.withDetails(details.withDeliverables()));
    assertMissing(PostingItem.TOOLS, all.withDetails(details.withTools()));
    assertThat(
            RULES.check(all.withProject(project.withSkillNeeds().withTeaches("java"))).findings())
        .isEmpty();
  }

  private static void assertMissing(PostingItem item, PostingContent content) {
    assertThat(RULES.check(content).findings())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.reason().argument("item")).isEqualTo(item.toString()));
  }

  @Test
  void rulesAndDetails_nameWhatIsOutOfBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostingRules.builder().preferredMentors(5).build())
        .withMessage(
            "PostingRules: maxMentors is 4, it must be at least preferredMentors, which is 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostingRules.builder().minMentors(3).build())
        .withMessage(
            "PostingRules: preferredMentors is 2, it must be at least minMentors, which is 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostingRules.builder().minMentors(-1).build())
        .withMessage("PostingRules: minMentors is -1, it must be from 0 to 10000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostingDetails.builder().supervisionMinutesPerWeek(-1).build())
        .withMessageContainingAll("supervisionMinutesPerWeek is -1", "0 to 10080");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostingDetails.builder().addTool(" ").build())
        .withMessageContaining("one of tools is blank");
  }

  @Test
  void conflictWithAMentor_keepsTheInternFromAllTheirProjects() {
    Project first = Project.builder().id("api").host("ghent").addMentor("ada").build();
    Project other = first.withId(ProjectId.of("map")).withMentors(MentorId.of("bob"));
    Project third = first.withId(ProjectId.of("web"));
    InternId intern = InternId.of("cam");
    MentorConflict conflict = new MentorConflict(intern, MentorId.of("ada"));
    assertThat(MentorConflict.exclusions(List.of(conflict, conflict), List.of(first, other, third)))
        .containsExactly(new Exclusion(intern, first.id()), new Exclusion(intern, third.id()));
    assertThat(MentorConflict.exclusions(List.of(), List.of(first))).isEmpty();
  }
}
