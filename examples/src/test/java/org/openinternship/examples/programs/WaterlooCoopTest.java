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
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;

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
}
