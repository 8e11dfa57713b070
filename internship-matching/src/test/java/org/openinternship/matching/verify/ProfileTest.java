package org.openinternship.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.matching.market.PreferenceList.strict;
import static org.openinternship.matching.market.PreferenceList.tiers;

import org.junit.jupiter.api.Test;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;

class ProfileTest {

  private final Market market =
      Market.builder(CapacityTree.flat(2, 1, CapacityTree.UNLIMITED))
          .interns(
              strict(0),
              strict(1, 0),
              tiers(new int[] {0}, new int[] {1, 2}),
              strict(2),
              strict(0),
              strict(0))
          .projects(strict(0, 1, 4, 5), strict(2), strict(2, 3))
          .pin(3, 2)
          .build();

  @Test
  void choicesAreThoseOfTheListsAsGiven() {
    Profile profile = Profile.of(market, Assignment.ofProjects(market, 0, 0, 2, 2, -1, -1));
    assertThat(profile.placedAt(1)).isEqualTo(1);
    assertThat(profile.placedAt(2)).as("after a dropped pair, and in a tie").isEqualTo(2);
    assertThat(profile.placedAt(3)).isZero();
    assertThat(profile.placedAt(0)).isZero();
    assertThat(profile.worstChoice()).isEqualTo(2);
    assertThat(profile.placedByChoice()).isEqualTo(3);
    assertThat(profile.choiceSum()).isEqualTo(5);
    assertThat(profile.pinned()).isEqualTo(1);
    assertThat(profile.unplaced()).isEqualTo(2);
    assertThat(profile.placedOffList()).isZero();
    assertThat(profile.unfilledSeats()).isEqualTo(1);
    assertThat(profile)
        .hasToString("Profile(by choice [1, 2], pinned 1, unplaced 2, unfilled seats 1)")
        .isEqualTo(Profile.of(market, Assignment.ofProjects(market, 0, 0, 2, 2, -1, -1)))
        .isNotEqualTo(Profile.of(market, Assignment.ofProjects(market, 0, 0, 2, 2, 0, -1)));
  }

  @Test
  void nobodyPlaced_hasNoChoices() {
    Profile profile = Profile.of(market, Assignment.ofProjects(market, -1, -1, -1, -1, -1, -1));
    assertThat(profile.worstChoice()).isZero();
    assertThat(profile.choiceSum()).isZero();
    assertThat(profile.unplaced()).isEqualTo(6);
    assertThat(profile.unfilledSeats()).isEqualTo(3);
  }

  @Test
  void whoSitsOffItsList_isCountedApart() {
    Profile profile = Profile.of(market, Assignment.ofProjects(market, 1, -1, -1, 2, -1, -1));
    assertThat(profile.placedOffList()).isEqualTo(1);
    assertThat(profile.placedByChoice()).isZero();
  }
}
