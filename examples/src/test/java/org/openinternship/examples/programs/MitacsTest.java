package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;

/** What makes Mitacs special: three to seven ranked projects. */
class MitacsTest {
  @Test
  void programIsSound() {
    assertThat(Mitacs.program().validate().findings()).isEmpty();
    assertThat(Mitacs.program().check(Mitacs.term()).findings()).isEmpty();
  }

  @Test
  void threeToSevenProjectsAreRanked() {
    BidRules rules = Mitacs.program().bids();
    assertThat(rules.check(ranked(2)).of(BidReason.TOO_FEW_BIDS)).hasSize(1);
    assertThat(rules.check(ranked(3)).findings()).isEmpty();
    assertThat(rules.check(ranked(7)).findings()).isEmpty();
    assertThat(rules.check(ranked(8)).of(BidReason.TOO_MANY_BIDS)).hasSize(1);
  }

  private static Bids ranked(int projects) {
    return Bids.by("ada")
        .then(IntStream.rangeClosed(1, projects).mapToObj(i -> "p" + i).toArray(String[]::new));
  }
}
