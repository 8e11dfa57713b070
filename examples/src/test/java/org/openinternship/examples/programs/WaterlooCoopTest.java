package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.examples.programs.Applying.bid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidBook;
import org.openinternship.core.bid.BidEvent;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.program.Program;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.term.Term;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

/** What makes Waterloo special: ten ranks, five vetoes, after the interviews. */
class WaterlooCoopTest {
  @Test
  void programIsSound() {
    assertThat(WaterlooCoop.program().validate().findings()).isEmpty();
    assertThat(WaterlooCoop.program().check(WaterlooCoop.term()).findings()).isEmpty();
  }

  @Test
  void waterloo_takesTenRanksAndFiveVetoes_afterTheInterviews() {
    Program waterloo = WaterlooCoop.program();
    Term term = WaterlooCoop.term();
    Instant inReview = Instant.parse("2027-03-01T12:00:00Z");
    assertThat(bid(waterloo, term, Instant.parse("2027-01-20T12:00:00Z"), 1).refusals())
        .extracting(refusal -> refusal.reason().code())
        .containsExactly(BidReason.BIDS_NOT_OPEN);
    BidBook ranks = bid(waterloo, term, inReview, 11);
    assertThat(ranks.bids(waterloo.bids()).get(0).ranked()).isTrue();
    assertThat(ranks.bids(waterloo.bids()).get(0).projects()).hasSize(10);
    List<BidEvent> vetoes = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      vetoes.add(new BidEvent.VetoPlaced(inReview, InternId.of("ada"), ProjectId.of("p" + i)));
    }
    BidBook book = BidBook.replay(vetoes, waterloo.bids(), term);
    assertThat(book.vetoes()).hasSize(5);
    assertThat(book.refusals())
        .extracting(refusal -> refusal.reason().code())
        .containsExactly(BidReason.TOO_MANY_VETOES);
  }

  @Test
  void waterloo_lastDayOfReview_isTheDayOfTheChangeToSummerTime() {
    Term term = WaterlooCoop.term();
    Program waterloo = WaterlooCoop.program();
    assertThat(bid(waterloo, term, Instant.parse("2027-03-15T03:59:59Z"), 1).refusals()).isEmpty();
    assertThat(bid(waterloo, term, Instant.parse("2027-03-15T04:00:00Z"), 1).refusals()).hasSize(1);
  }

  private static HostRanking ranks(String project, String... interns) {
    return HostRanking.builder().project(project).then(interns).build();
  }

  private static Cohort.Builder threeAndThree() {
    Cohort.Builder cohort = Cohort.builder();
    for (String id : List.of("ada", "bob", "cy")) {
      cohort.addIntern(Intern.builder().id(id).build());
    }
    for (String id : List.of("atlas", "books", "chess")) {
      cohort.addProject(Project.builder().id(id).host(id).seats(1).build());
    }
    return cohort;
  }

  /** The ranks of both sides sum up to 2, 3 and 4 on the diagonal, which wins. */
  @Test
  void lowestSums_areMatchedFirst() {
    Cohort cohort =
        threeAndThree()
            .addBids("ada", "atlas", "books", "chess")
            .addBids("bob", "books", "atlas", "chess")
            .addBids("cy", "atlas", "chess", "books")
            .addHostRanking(ranks("atlas", "ada", "bob", "cy"))
            .addHostRanking(ranks("books", "ada", "bob", "cy"))
            .addHostRanking(ranks("chess", "ada", "cy", "bob"))
            .build();
    Allocation allocation = MatchingEngine.of(WaterlooCoop.policy()).match(cohort);
    assertThat(allocation.matches())
        .extracting(match -> match.intern() + " " + match.project())
        .containsExactly("ada atlas", "bob books", "cy chess");
  }

  /** Ada ranks one of three and leaves the others blank: her 10 + 1 comes after Bob's 2 + 2. */
  @Test
  void internMayLeaveBlanks_whichCountTen() {
    Program waterloo = WaterlooCoop.program();
    InternId ada = InternId.of("ada");
    Instant inReview = Instant.parse("2027-03-01T12:00:00Z");
    List<ProjectId> projects =
        List.of(ProjectId.of("atlas"), ProjectId.of("books"), ProjectId.of("chess"));
    List<BidEvent> events = new ArrayList<>();
    projects.forEach(it -> events.add(BidEvent.BidPlaced.last(inReview, ada, it.value())));
    events.add(new BidEvent.BidsReordered(inReview, ada, projects, List.of(), 2));
    BidBook book = BidBook.replay(events, waterloo.bids(), WaterlooCoop.term());
    assertThat(book.bids(waterloo.bids()))
        .containsExactly(Bids.by("ada").then("atlas").thenBlank("books", "chess"));
    Cohort cohort =
        threeAndThree()
            .bidRules(waterloo.bids())
            .addAllBids(book.bids(waterloo.bids()))
            .addBids("bob", "chess", "books")
            .addBids("cy", "atlas", "chess")
            .addHostRanking(ranks("atlas", "cy"))
            .addHostRanking(ranks("books", "ada", "bob"))
            .addHostRanking(ranks("chess", "cy", "ada"))
            .build();
    assertThat(cohort.validate().findings()).isEmpty();
    assertThat(MatchingEngine.of(WaterlooCoop.policy()).match(cohort).matches())
        .extracting(match -> match.intern() + " " + match.project())
        .containsExactly("ada chess", "bob books", "cy atlas");
  }

  /**
   * One who is named second, 2 + 3, goes before a first choice that the host leaves blank, 1 + 10.
   */
  @Test
  void aBlank_countsTen_andWhoWouldRatherIsToldSo() {
    Cohort cohort =
        threeAndThree()
            .addBids("ada", "atlas")
            .addBids("bob", "chess", "atlas")
            .addBids("cy", "chess")
            .addHostRanking(ranks("atlas", "cy", "bob"))
            .addHostRanking(ranks("chess", "cy"))
            .build();
    Allocation allocation = MatchingEngine.of(WaterlooCoop.policy()).match(cohort);
    assertThat(allocation.matches())
        .extracting(match -> match.intern() + " " + match.project())
        .containsExactly("bob atlas", "cy chess");
    Reason reason = allocation.explain(InternId.of("ada"), ProjectId.of("atlas")).get(0);
    assertThat(reason.message())
        .contains("last one placed: 2 + 2, number", "this intern: 1 + 10, number");
    assertThat(allocation.blockingPairs()).isEmpty();
  }
}
