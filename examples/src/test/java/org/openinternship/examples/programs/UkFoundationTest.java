package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.policy.MatchingPolicy;

/** What the foundation programme says before it matches: ranked schools, one offer. */
class UkFoundationTest {
  @Test
  void programIsSound() {
    assertThat(UkFoundation.program().validate().findings()).isEmpty();
    assertThat(UkFoundation.program().check(UkFoundation.term()).findings()).isEmpty();
  }

  @Test
  void schoolsAreRanked_andOneOfferIsOpen() {
    assertThat(UkFoundation.program().bids().ranked()).isTrue();
    assertThat(UkFoundation.program().offers().maxOpenOffers()).isEqualTo(1);
  }

  /** Cy drew last and gets a first choice before Ada, who drew first, gets a second one. */
  @Test
  void firstChoicesGoFirst_thenTheRestInTheOrderOfTheDraw() {
    Cohort.Builder cohort = Cohort.builder();
    for (String id : List.of("ada", "bob", "cy")) {
      cohort.addIntern(Intern.builder().id(id).build());
    }
    for (String id : List.of("london", "wales")) {
      cohort.addProject(Project.builder().id(id).host(id).seats(1).build());
    }
    cohort
        .addBids("bob", "london", "wales")
        .addBids("ada", "london", "wales")
        .addBids("cy", "wales");
    MatchingPolicy drawn =
        UkFoundation.policy().withLottery(Lottery.single(7).withOrder("bob", "ada", "cy"));
    Allocation allocation = MatchingEngine.of(drawn).match(cohort.build());
    assertThat(allocation.matches())
        .extracting(match -> match.intern() + " " + match.project())
        .containsExactly("bob london", "cy wales");
    assertThat(allocation.explain(InternId.of("ada"), ProjectId.of("wales")).get(0).message())
        .isEqualTo(
            "the one place of project wales was taken when the turn of intern ada came (last one"
                + " placed: pass 1, number 2; this intern: pass 2, number 1)");
  }

  private static Cohort schools(int seats, String... applicants) {
    Cohort.Builder cohort = Cohort.builder();
    for (String id : List.of("london", "wales")) {
      cohort.addProject(Project.builder().id(id).host(id).seats(seats).build());
    }
    for (String id : applicants) {
      cohort.addIntern(Intern.builder().id(id).build()).addBids(id, "london", "wales");
    }
    return cohort.build();
  }

  private static List<String> places(Cohort cohort, String... drawn) {
    MatchingPolicy policy = UkFoundation.policy().withLottery(Lottery.single(7).withOrder(drawn));
    return MatchingEngine.of(policy).match(cohort).matches().stream()
        .map(match -> match.intern() + " " + match.project())
        .toList();
  }

  private static Pin pin(String applicant, String school) {
    return new Pin(InternId.of(applicant), ProjectId.of(school));
  }

  @Test
  void aPreAllocation_needsThatSchoolRankedFirst() {
    Cohort cohort =
        UkFoundation.withPreAllocations(
            schools(1, "ada", "bob"), List.of(pin("bob", "london"), pin("ada", "wales")));
    assertThat(cohort.pins()).containsExactly(pin("bob", "london"));
    assertThat(cohort.validate().findings()).isEmpty();
    assertThat(places(cohort, "ada", "bob")).containsExactly("ada wales", "bob london");
  }

  /** The rank of the lower ranking applicant is used for both. */
  @Test
  void linkedApplicants_goToOneSchool_byTheLowerRank() {
    Cohort cohort =
        UkFoundation.withLink(
            schools(2, "ada", "bob", "cy"), InternId.of("ada"), InternId.of("bob"));
    assertThat(cohort.validate().findings()).isEmpty();
    assertThat(places(cohort, "ada", "cy", "bob"))
        .containsExactly("ada wales", "bob wales", "cy london");
    assertThat(places(cohort, "ada", "bob", "cy"))
        .containsExactly("ada london", "bob london", "cy wales");
  }

  @Test
  void aLinkIsBroken_whereNoSchoolHasTwoPlaces_orRankingsDiffer_orOneIsAllocatedInAdvance() {
    InternId ada = InternId.of("ada");
    InternId bob = InternId.of("bob");
    assertThat(places(UkFoundation.withLink(schools(1, "ada", "bob"), ada, bob), "ada", "bob"))
        .containsExactly("ada london", "bob wales");
    Cohort pinned =
        UkFoundation.withPreAllocations(schools(2, "ada", "bob"), List.of(pin("bob", "london")));
    assertThat(UkFoundation.withLink(pinned, ada, bob)).isEqualTo(pinned);
    Cohort apart =
        Cohort.builder()
            .from(schools(2, "ada"))
            .addIntern(Intern.builder().id("bob").build())
            .addBids("bob", "wales", "london")
            .build();
    assertThat(UkFoundation.withLink(apart, ada, bob)).isEqualTo(apart);
  }

  /** Whichever is told first, who is allocated in advance is so, and the other one is alone. */
  @Test
  void aPreAllocation_countsForThoseWhoAreLinked_andBreaksTheLink() {
    InternId ada = InternId.of("ada");
    InternId bob = InternId.of("bob");
    Cohort all = schools(2, "ada", "bob", "cy");
    List<Pin> approved = List.of(pin("bob", "london"));
    Cohort first = UkFoundation.withLink(UkFoundation.withPreAllocations(all, approved), ada, bob);
    Cohort last = UkFoundation.withPreAllocations(UkFoundation.withLink(all, ada, bob), approved);
    assertThat(last.pins()).isEqualTo(approved);
    assertThat(last.links()).isEmpty();
    assertThat(Set.copyOf(last.bids())).isEqualTo(Set.copyOf(first.bids()));
    assertThat(last.validate().findings()).isEmpty();
    assertThat(places(last, "cy", "ada", "bob"))
        .isEqualTo(places(first, "cy", "ada", "bob"))
        .containsExactly("ada wales", "bob london", "cy london");
    // Who is approved for a school they do not rank first stays linked.
    Cohort linked = UkFoundation.withLink(all, ada, bob);
    assertThat(UkFoundation.withPreAllocations(linked, List.of(pin("bob", "wales"))))
        .isEqualTo(linked);
  }

  @Test
  void ofSchoolsThatAreTied_eachIsRankedFirst_andNoLinkHasThem() {
    Cohort tied =
        schools(2, "ada", "bob")
            .withBids(
                Bids.by("ada").thenTied("london", "wales"), Bids.ranked("bob", "london", "wales"));
    assertThat(UkFoundation.withPreAllocations(tied, List.of(pin("ada", "wales"))).pins())
        .containsExactly(pin("ada", "wales"));
    assertThat(UkFoundation.withLink(tied, InternId.of("ada"), InternId.of("bob"))).isEqualTo(tied);
    assertThat(UkFoundation.withLink(tied, InternId.of("bob"), InternId.of("ada"))).isEqualTo(tied);
  }
}
