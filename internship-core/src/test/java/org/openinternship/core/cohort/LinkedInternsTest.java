package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;

/** Linked interns: what cannot be said, and what does not fit the cohort. */
class LinkedInternsTest {
  private static final LinkedInterns COUPLE = LinkedInterns.of("ada", "ben");

  private static Cohort.Builder cohort() {
    return Cohort.builder()
        .addInterns(intern("ada"), intern("ben"), intern("cy"))
        .addProjects(project("api"), project("map"));
  }

  private static Intern intern(String id) {
    return Intern.builder().id(id).build();
  }

  private static Project project(String id) {
    return Project.builder().id(id).host("city").build();
  }

  @Test
  void bids_areTheProjectsOfTheChoices_eachOnce() {
    LinkedInterns link =
        COUPLE
            .thenTogether("map")
            .then(RankedPair.of("ada", "api"), RankedPair.of("ben", "map"))
            .then(RankedPair.of("ada", "map"));
    assertThat(link.bidsOf(InternId.of("ada")).projects())
        .containsExactly(ProjectId.of("map"), ProjectId.of("api"));
    assertThat(link.bidsOf(InternId.of("ben")).projects()).containsExactly(ProjectId.of("map"));
  }

  @Test
  void whatCannotBe_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkedInterns.of("ada"))
        .withMessageContaining("number of interns is 1, it must be at least 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkedInterns.of("ada", "ada"))
        .withMessageContaining("intern 'ada' is there more than once");
    assertThatIllegalArgumentException().isThrownBy(() -> COUPLE.then());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COUPLE.then(RankedPair.of("cy", "map")))
        .withMessageContaining("choices[0] names intern cy");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COUPLE.then(RankedPair.of("ada", "map"), RankedPair.of("ada", "api")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                COUPLE
                    .thenTogether("map")
                    .then(RankedPair.of("ben", "map"), RankedPair.of("ada", "map")))
        .withMessageContaining("choices[1] says what one before it says");
  }

  @Test
  void whatDoesNotFitTheCohort_isFoundAtOnce() {
    Cohort cohort =
        cohort()
            .bidRules(BidRules.builder().maxBids(1).build())
            .addBids("ada", "map")
            .addPin("ben", "api")
            .addVeto("ben", "map")
            .addLink(COUPLE.thenTogether("map", "moon"))
            .addLink(LinkedInterns.of("eve", "ben"))
            .build();
    assertThat(cohort.validate().of(Severity.ERROR))
        .extracting(it -> it.path() + " " + it.reason().code())
        .contains(
            "/links/0/interns/0 LINKED_WITH_BIDS",
            "/links/0/interns/1 LINKED_WITH_PIN",
            "/links/0/choices/0/1/project " + BidReason.BID_AND_VETO,
            "/links/0/choices/1/0/project UNKNOWN_ID",
            "/links/0 " + BidReason.TOO_MANY_BIDS,
            "/links/1/interns/0 UNKNOWN_ID",
            "/links/1/interns/1 LINKED_TWICE");
    assertThat(cohort().addLink(COUPLE.thenTogether("map")).build().validate().findings())
        .isEmpty();
  }

  @Test
  void projectThatLeaves_takesItsChoices() {
    Cohort cohort = cohort().addLink(COUPLE.thenTogether("map", "api")).build();
    assertThat(cohort.without(InternId.of("cy")).links()).isEqualTo(cohort.links());
    assertThat(cohort.without(ProjectId.of("map")).links())
        .isEqualTo(List.of(COUPLE.thenTogether("api")));
  }

  @Test
  void partnerWhoLeaves_leavesTheOtherTheirOwnColumn_unlessTheyHaveBids() {
    LinkedInterns link =
        COUPLE
            .thenTogether("map")
            .then(RankedPair.of("ben", "api"))
            .then(RankedPair.of("ada", "map"), RankedPair.of("ben", "api"))
            .then(RankedPair.of("ada", "api"));
    Cohort cohort = cohort().addBids("cy", "map").addLink(link).build();
    Cohort left = cohort.without(InternId.of("ben"));
    assertThat(left.links()).isEmpty();
    assertThat(left.bids())
        .containsExactly(Bids.ranked("cy", "map"), Bids.ranked("ada", "map", "api"));
    assertThat(left.validate().findings()).isEmpty();
    assertThat(cohort.after(CohortChange.internLeaves("ben"))).isEqualTo(left);
    assertThat(cohort.withoutInterns(List.of(InternId.of("ben"), InternId.of("ada"))).bids())
        .containsExactly(Bids.ranked("cy", "map"));
    CohortChange other = CohortChange.bids("ada", "api");
    assertThat(cohort.after(CohortChange.internLeaves("ben"), other).bids())
        .containsExactly(Bids.ranked("cy", "map"), Bids.ranked("ada", "api"))
        .isEqualTo(cohort.after(other, CohortChange.internLeaves("ben")).bids());
    assertThat(
            cohort
                .after(
                    CohortChange.internLeaves("ben"),
                    new CohortChange.BidsLeave(InternId.of("ada")))
                .bids())
        .containsExactly(Bids.ranked("cy", "map"));
  }

  @Test
  void oneOfThreeWhoLeaves_leavesTheOthersLinked_byWhatTheChoicesSayOfThem() {
    LinkedInterns team =
        LinkedInterns.of("ada", "ben", "cy")
            .thenTogether("map")
            .then(RankedPair.of("cy", "api"))
            .then(
                RankedPair.of("cy", "api"),
                RankedPair.of("ben", "map"),
                RankedPair.of("ada", "map"))
            .then(RankedPair.of("ada", "api"), RankedPair.of("cy", "api"));
    Cohort left = cohort().addLink(team).build().without(InternId.of("cy"));
    assertThat(left.links())
        .containsExactly(COUPLE.thenTogether("map").then(RankedPair.of("ada", "api")));
    assertThat(left.bids()).isEmpty();
    assertThat(left.without(InternId.of("ada")).bids()).containsExactly(Bids.ranked("ben", "map"));
  }

  @Test
  void projectThatLeaves_beforeThePartnerOrAfter_isByWhatWasSaidThen() {
    LinkedInterns link =
        COUPLE
            .then(RankedPair.of("ada", "api"), RankedPair.of("ben", "map"))
            .then(RankedPair.of("ada", "api"), RankedPair.of("ben", "api"));
    Cohort cohort = cohort().addLink(link.thenTogether("map")).build();
    CohortChange ben = CohortChange.internLeaves("ben");
    CohortChange map = CohortChange.projectLeaves("map");
    assertThat(cohort.after(map, ben).bids()).containsExactly(Bids.ranked("ada", "api"));
    Cohort alone =
        cohort()
            .addLink(COUPLE.then(link.choices().get(0).places().toArray(RankedPair[]::new)))
            .build();
    assertThat(alone.after(ben, map).bids()).containsExactly(Bids.ranked("ada", "api"));
    assertThat(alone.after(map, ben).bids()).containsExactly(Bids.ranked("ada"));
  }

  private static CohortChange link(LinkedInterns link) {
    return new CohortChange.LinkChanges(link);
  }

  @Test
  void linkThatIsAdded_isThatOfACohortThatHadItFromTheStart() {
    Cohort before = cohort().addBids("ada", "map").addBids("cy", "map").build();
    LinkedInterns wish = COUPLE.thenTogether("map", "api");
    Cohort after = before.after(new CohortChange.BidsLeave(InternId.of("ada")), link(wish));
    assertThat(after).isEqualTo(cohort().addBids("cy", "map").addLink(wish).build());
    assertThat(after.validate().findings()).isEmpty();
  }

  @Test
  void linkOfTheSameInterns_takesThePlaceOfTheOneBefore_inAnyOrder() {
    Cohort before =
        cohort()
            .addInterns(intern("dan"), intern("eve"))
            .addLink(COUPLE.thenTogether("map"))
            .addLink(LinkedInterns.of("cy", "dan"))
            .build();
    LinkedInterns turned = LinkedInterns.of("ben", "ada").thenTogether("api");
    assertThat(before.after(link(turned)).links())
        .containsExactly(turned, LinkedInterns.of("cy", "dan"));
  }

  @Test
  void linkThatDoesNotFit_isFoundAsInACohortThatHadItFromTheStart() {
    Cohort before = cohort().addBids("cy", "map").addPin("ben", "api").addLink(COUPLE).build();
    LinkedInterns wrong = LinkedInterns.of("eve", "ben", "cy");
    Cohort after = before.after(link(wrong));
    assertThat(after.links()).containsExactly(COUPLE, wrong);
    assertThat(after.validate().of(Severity.ERROR))
        .extracting(it -> it.path() + " " + it.reason().code())
        .containsExactly(
            "/links/0/interns/1 LINKED_WITH_PIN",
            "/links/1/interns/0 UNKNOWN_ID",
            "/links/1/interns/1 LINKED_TWICE",
            "/links/1/interns/1 LINKED_WITH_PIN",
            "/links/1/interns/2 LINKED_WITH_BIDS");
  }

  @Test
  void linkThatIsDissolved_isGoneForAllOfIt_andGivesNobodyBids() {
    LinkedInterns team = LinkedInterns.of("ada", "ben", "cy").thenTogether("map");
    Cohort cohort = cohort().addLink(team).build();
    Cohort apart = cohort.after(CohortChange.linkLeaves("ben"));
    assertThat(apart).isEqualTo(cohort().build());
    assertThat(apart.after(link(COUPLE)).links()).containsExactly(COUPLE);
    assertThat(
            cohort.after(
                CohortChange.linkLeaves("ben"),
                link(COUPLE.thenTogether("map")),
                new CohortChange.BidsChange(team.bidsAlone(InternId.of("cy")))))
        .isEqualTo(cohort().addLink(COUPLE.thenTogether("map")).addBids("cy", "map").build());
  }

  @Test
  void whoLeavesALinkThatCameLater_leavesItAsOneFromTheStart() {
    LinkedInterns team =
        LinkedInterns.of("ada", "ben", "cy").thenTogether("map").then(RankedPair.of("cy", "api"));
    CohortChange cy = CohortChange.internLeaves("cy");
    CohortChange ben = CohortChange.internLeaves("ben");
    Cohort couple = cohort().build().after(link(team), cy);
    assertThat(couple.links()).containsExactly(COUPLE.thenTogether("map"));
    LinkedInterns other = COUPLE.thenTogether("api");
    assertThat(cohort().build().after(link(team), cy, link(other)).links())
        .as("those who are left are the same as who are linked now")
        .containsExactly(other);
    assertThat(cohort().build().after(link(team), cy, link(other), ben).bids())
        .containsExactly(Bids.ranked("ada", "api"));
  }

  @Test
  void whoIsBackAndLinkedAgain_isNotTakenOutOfTheNewLink_untilTheyLeaveAgain() {
    CohortChange leaves = CohortChange.internLeaves("ben");
    CohortChange joins = new CohortChange.InternJoins(intern("ben"));
    CohortChange alone = new CohortChange.BidsLeave(InternId.of("ada"));
    LinkedInterns again = COUPLE.thenTogether("api", "map");
    Cohort before = cohort().addLink(COUPLE.thenTogether("map")).build();
    assertThat(before.after(leaves, joins, alone, link(again)).links()).containsExactly(again);
    assertThat(before.after(leaves, joins, alone, link(again), leaves))
        .isEqualTo(before.without(InternId.of("ben")).withBids(Bids.ranked("ada", "api", "map")));
  }

  @Test
  void projectThatLeft_takesNoChoicesOfALinkThatComesLater() {
    CohortChange map = CohortChange.projectLeaves("map");
    LinkedInterns wish = COUPLE.thenTogether("map", "api");
    Cohort cohort = cohort().build();
    assertThat(cohort.after(link(wish), map).links()).containsExactly(COUPLE.thenTogether("api"));
    assertThat(cohort.after(map, link(wish)).links()).containsExactly(wish);
    assertThat(cohort.after(map, link(wish)).validate().passes()).isFalse();
  }
}
