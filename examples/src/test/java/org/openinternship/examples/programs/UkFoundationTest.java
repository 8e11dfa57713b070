package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
