package org.openinternship.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.PriorityDraw;
import org.openinternship.matching.mechanism.SeveralPlaces;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

class CoordinatorReportTest {
  private static Project project(String id, int seats) {
    return Project.builder().id(id).host("ghent").seats(seats).build();
  }

  private static Intern intern(String id) {
    return Intern.builder().id(id).build();
  }

  /** Only the choice of those who are linked blocks, and no pair of a single intern. */
  @Test
  void of_tellsOfJointLists_thatBlock() {
    Cohort cohort =
        Cohort.builder()
            .addProject(project("atlas", 2))
            .addInterns(intern("ada"), intern("ben"), intern("cy"))
            .addLink(LinkedInterns.of("ada", "ben").thenTogether("atlas"))
            .addBids("cy", "atlas")
            .addHostRanking(HostRanking.builder().project("atlas").then("ada", "ben", "cy").build())
            .build();
    MatchingPolicy policy =
        MatchingPolicy.preferenceLists()
            .withHostPreferences(HostPreferences.RANKINGS)
            .withLottery(Lottery.single(0).withOrder("cy", "ada", "ben"))
            .withMechanism(PriorityDraw.firstChoicePass());
    assertThat(CoordinatorReport.of("Ghent", cohort, MatchingEngine.of(policy).match(cohort)))
        .contains(
            "stable    NO: 1 choices of joint lists would rather be had, the first choice 1 of"
                + " [ada, ben]");
  }

  @Test
  void of_countsInterns_whoHaveSeveralProjects_once() {
    Cohort cohort =
        Cohort.builder()
            .bidRules(BidRules.builder().maxProjects(2).build())
            .addProject(project("atlas", 1))
            .addProject(project("books", 2))
            .addIntern(Intern.builder().id("ada").maxProjects(2).build())
            .addIntern(intern("ben"))
            .addBids("ada", "atlas", "books")
            .addBids("ben", "books")
            .build();
    MatchingPolicy policy =
        MatchingPolicy.standard().withMechanism(SeveralPlaces.internProposing());
    assertThat(CoordinatorReport.of("Ghent", cohort, MatchingEngine.of(policy).match(cohort)))
        .contains(
            "placed    2 of 2 interns on 3 projects: 2 at choice 1, 1 at choice 2",
            "unplaced  0 interns",
            "unfilled  0 seats");
  }
}
