package org.openinternship.examples.offers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.cohort.DeclinedOffer;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.offer.OpenMarket;
import org.openinternship.core.offer.Proposal;
import org.openinternship.core.offer.ProposalSource;

/**
 * The offers of each round. In the first, each project goes down its list; after that, whoever is
 * still free is proposed what is free in the own district, then next door, and so on up the ladder
 * of places, one rung a round.
 */
final class LadderMatch implements ProposalSource {
  private final Scheme scheme;
  private final int max;

  LadderMatch(Scheme scheme, int maxOpenOffers) {
    this.scheme = scheme;
    this.max = maxOpenOffers;
  }

  @Override
  public List<Proposal> propose(OpenMarket market) {
    return market.round() == 1 ? byRanking(market) : byDistrict(market);
  }

  private List<Proposal> byRanking(OpenMarket market) {
    List<Proposal> proposals = new ArrayList<>();
    int[] had = new int[scheme.size().interns()];
    for (Map.Entry<ProjectId, Integer> free : market.freeSeats().entrySet()) {
      int seats = free.getValue();
      for (int intern : scheme.ranked(Scheme.number(free.getKey()))) {
        if (seats > 0 && had[intern] < max) {
          proposals.add(new Proposal(Scheme.intern(intern), free.getKey()));
          had[intern]++;
          seats--;
        }
      }
    }
    return proposals;
  }

  private List<Proposal> byDistrict(OpenMarket market) {
    int districts = scheme.size().districts();
    List<List<ProjectId>> seatsOf = new ArrayList<>();
    for (int d = 0; d < districts; d++) {
      seatsOf.add(new ArrayList<>());
    }
    market
        .freeSeats()
        .forEach(
            (project, seats) -> {
              for (int seat = 0; seat < seats; seat++) {
                seatsOf.get(scheme.districtOf(Scheme.number(project))).add(project);
              }
            });
    Set<DeclinedOffer> settled = new HashSet<>(market.declinedOffers());
    List<Proposal> proposals = new ArrayList<>();
    int[] next = new int[districts];
    for (InternId intern : market.freeInterns()) {
      int district = (scheme.homeOf(Scheme.number(intern)) + market.round() - 2) % districts;
      List<ProjectId> seats = seatsOf.get(district);
      if (next[district] < seats.size()) {
        ProjectId seat = seats.get(next[district]);
        if (!settled.contains(new DeclinedOffer(intern, seat))) {
          proposals.add(new Proposal(intern, seat));
          next[district]++;
        }
      }
    }
    return proposals;
  }
}
