package org.openinternship.examples.offers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.offer.Proposal;
import org.openinternship.core.offer.Remainder;
import org.openinternship.core.offer.RoundMatch;
import org.openinternship.core.program.TurnedDown;

/**
 * The offers of each round. In the first, each project goes down its list; after that, whoever is
 * still free is proposed what is free in the own district, then next door, and so on up the ladder
 * of places, one rung a round.
 */
final class LadderMatch implements RoundMatch {
  private final Scheme scheme;
  private final int most;

  LadderMatch(Scheme scheme, int mostOpenOffers) {
    this.scheme = scheme;
    this.most = mostOpenOffers;
  }

  @Override
  public List<Proposal> propose(Remainder remainder) {
    return remainder.round() == 1 ? byRanking(remainder) : byDistrict(remainder);
  }

  private List<Proposal> byRanking(Remainder remainder) {
    List<Proposal> proposals = new ArrayList<>();
    int[] had = new int[scheme.size().interns()];
    for (Map.Entry<ProjectId, Integer> free : remainder.freeSeats().entrySet()) {
      int seats = free.getValue();
      for (int intern : scheme.ranked(Scheme.number(free.getKey()))) {
        if (seats > 0 && had[intern] < most) {
          proposals.add(new Proposal(Scheme.intern(intern), free.getKey()));
          had[intern]++;
          seats--;
        }
      }
    }
    return proposals;
  }

  private List<Proposal> byDistrict(Remainder remainder) {
    int districts = scheme.size().districts();
    List<List<ProjectId>> seatsOf = new ArrayList<>();
    for (int d = 0; d < districts; d++) {
      seatsOf.add(new ArrayList<>());
    }
    remainder
        .freeSeats()
        .forEach(
            (project, seats) -> {
              for (int seat = 0; seat < seats; seat++) {
                seatsOf.get(scheme.districtOf(Scheme.number(project))).add(project);
              }
            });
    Set<TurnedDown> settled = new HashSet<>(remainder.turnedDown());
    List<Proposal> proposals = new ArrayList<>();
    int[] next = new int[districts];
    for (InternId intern : remainder.freeInterns()) {
      int district = (scheme.homeOf(Scheme.number(intern)) + remainder.round() - 2) % districts;
      List<ProjectId> seats = seatsOf.get(district);
      if (next[district] < seats.size()) {
        ProjectId seat = seats.get(next[district]);
        if (!settled.contains(new TurnedDown(intern, seat))) {
          proposals.add(new Proposal(intern, seat));
          next[district]++;
        }
      }
    }
    return proposals;
  }
}
