package org.openinternship.examples.vsfs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.HostRanking.Tier;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/** Rankings by posts that talked to those who bid: a first, a second, some level, one refused. */
final class Picks {
  private final Random random;
  private final List<Bids> bids;

  Picks(Random random, List<Bids> bids) {
    this.random = random;
    this.bids = bids;
  }

  Optional<HostRanking> ranking(ProjectId project) {
    List<InternId> bidders = new ArrayList<>();
    for (Bids list : bids) {
      if (list.projects().contains(project)) {
        bidders.add(list.intern());
      }
    }
    if (bidders.size() < 4) {
      return Optional.empty();
    }
    Collections.shuffle(bidders, random);
    return Optional.of(
        HostRanking.builder()
            .party(project)
            .addTiers(new Tier(bidders.subList(0, 1)), new Tier(bidders.subList(1, 3)))
            .addUnacceptable(bidders.get(3))
            .build());
  }
}
