package org.openinternship.matching.weight;

import org.junit.jupiter.api.Test;
import org.openinternship.testing.Growth;

class HeaviestAssignmentGrowthTest {
  /** Two projects that grow with the interns, and a seat fewer: many leave a large project. */
  @Test
  void fewLargeProjects_areNotQuadratic() {
    Growth.isNotQuadratic(
        5_000,
        seats -> {
          WeightedBids.Builder builder = WeightedBids.builder(seats, seats);
          for (int intern = 0; intern <= 2 * seats; intern++) {
            builder.intern().bid(0, intern + 1).bid(1, intern);
          }
          WeightedBids bids = builder.build();
          return () -> HeaviestAssignment.of(bids);
        });
  }
}
