package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.policy.MatchingPolicy;

/** Programs in which hosts pick, and several may pick the same intern. */
class PicksTest {
  private final Cohort.Builder cohort = Cohort.builder();

  private void interns(String... ids) {
    for (String id : ids) {
      cohort.addIntern(Intern.builder().id(id).build());
    }
  }

  private void project(String id, String host, String... mentors) {
    Project.Builder project = Project.builder().id(id).host(host);
    for (String mentor : mentors) {
      cohort.addMentor(Mentor.builder().id(mentor).build());
      project.addMentor(MentorId.of(mentor));
    }
    cohort.addProject(project.build());
  }

  private void ranks(String project, String... interns) {
    cohort.addHostRanking(HostRanking.builder().project(project).then(interns).build());
  }

  private void bids(String intern, String... projects) {
    cohort.addBids(Bids.ranked(intern, projects));
  }

  private String place(MatchingPolicy policy, String intern) {
    Allocation allocation = MatchingEngine.of(policy).match(cohort.build());
    return allocation.matchOf(intern).map(match -> match.project().value()).orElse("-");
  }

  private void hosts(String... ids) {
    for (String id : ids) {
      cohort.addHost(HostOrganization.builder().id(id).build());
    }
  }

  @Test
  void vsfs_whoIsPickedByThreePostsChooses_andTheOthersPickAgain() {
    hosts("state");
    interns("ada", "ben", "cem");
    project("accra", "state");
    project("lima", "state");
    project("oslo", "state");
    bids("ada", "lima", "accra", "oslo");
    bids("ben", "accra", "oslo");
    bids("cem", "accra");
    ranks("accra", "ada", "cem", "ben");
    ranks("lima", "ada");
    ranks("oslo", "ada", "ben");
    assertThat(List.of(place(Vsfs.policy(), "ada"), place(Vsfs.policy(), "ben")))
        .containsExactly("lima", "oslo");
    assertThat(place(Vsfs.policy(), "cem")).isEqualTo("accra");
  }

  @Test
  void outreachy_enoughMentorsDecideFirst() {
    hosts("debian", "fedora");
    interns("ada");
    project("docs", "debian");
    project("tests", "fedora", "kim");
    bids("ada", "docs", "tests");
    assertThat(place(Outreachy.policy(), "ada")).isEqualTo("tests");
  }

  @Test
  void outreachy_thenTheContribution() {
    hosts("debian", "fedora");
    interns("ada", "ben");
    cohort.addProjects(
        Project.builder().id("docs").host("debian").seats(2).build(),
        Project.builder().id("tests").host("fedora").build());
    bids("ada", "docs", "tests");
    bids("ben", "docs");
    ranks("docs", "ben", "ada");
    ranks("tests", "ada");
    assertThat(place(Outreachy.policy(), "ada")).isEqualTo("tests");
    assertThat(place(Outreachy.policy(), "ben")).isEqualTo("docs");
  }

  @Test
  void outreachy_thenTheProjectWithNoOtherApplicant() {
    hosts("debian", "fedora");
    interns("ada", "ben");
    project("docs", "debian");
    project("tests", "fedora");
    bids("ada", "docs", "tests");
    bids("ben", "docs");
    ranks("docs", "ada", "ben");
    ranks("tests", "ada");
    assertThat(place(Outreachy.policy(), "ada")).isEqualTo("tests");
    assertThat(place(Outreachy.policy(), "ben")).isEqualTo("docs");
  }

  @Test
  void outreachy_thenTheInternChooses() {
    hosts("debian", "fedora");
    interns("ada");
    project("docs", "debian");
    project("tests", "fedora");
    bids("ada", "tests", "docs");
    ranks("docs", "ada");
    ranks("tests", "ada");
    assertThat(place(Outreachy.policy(), "ada")).isEqualTo("tests");
  }

  /** The first two of the host's ranking, over three projects. */
  @Test
  void summerOfCode_theFirstOfTheRankingAreAccepted_asManyAsThereAreSlots() {
    hosts("python", "gnome");
    interns("ada", "ben", "cem");
    project("parser", "python");
    project("cache", "python");
    project("docs", "python");
    project("shell", "gnome");
    bids("ada", "shell", "parser");
    bids("ben", "cache");
    bids("cem", "docs");
    cohort.addHostRanking(
        HostRanking.builder().party(HostId.of("python")).then("ada", "ben", "cem").build());
    cohort
        .hostRules(SummerOfCode.program().hosts())
        .term(
            SummerOfCode.term()
                .withLimitWaivers(SummerOfCode.slots("python", 2), SummerOfCode.slots("gnome", 0)));
    MatchingPolicy policy = SummerOfCode.policy();
    assertThat(place(policy, "ada")).isEqualTo("parser");
    assertThat(place(policy, "ben")).isEqualTo("cache");
    assertThat(place(policy, "cem")).isEqualTo("-");
  }

  @Test
  void summerOfCode_aSlotLostToAnotherHostGoesToTheNext() {
    summerOfCode_theFirstOfTheRankingAreAccepted_asManyAsThereAreSlots();
    cohort.term(
        SummerOfCode.term()
            .withLimitWaivers(SummerOfCode.slots("python", 2), SummerOfCode.slots("gnome", 1)));
    MatchingPolicy policy = SummerOfCode.policy();
    assertThat(place(policy, "ada")).isEqualTo("shell");
    assertThat(place(policy, "ben")).isEqualTo("cache");
    assertThat(place(policy, "cem")).isEqualTo("docs");
  }

  @Test
  void lfx_whoIsPickedByTwoChooses() {
    hosts("cncf");
    interns("ada");
    project("api", "cncf", "kim");
    project("ui", "cncf", "lou");
    bids("ada", "ui", "api");
    ranks("api", "ada");
    ranks("ui", "ada");
    assertThat(place(LfxMentorship.policy(), "ada")).isEqualTo("ui");
  }
}
