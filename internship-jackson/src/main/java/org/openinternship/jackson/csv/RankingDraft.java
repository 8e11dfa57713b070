package org.openinternship.jackson.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;

/** The rankings of each party that were read so far. */
final class RankingDraft {
  /** The rank of whoever is not acceptable. */
  static final int UNACCEPTABLE = 0;

  private static final Comparator<HostSideId> ORDER =
      Comparator.comparing(HostSideId::kind).thenComparing(HostSideId::value);

  /** The places of one party. */
  private static final class Places {
    private final SortedMap<Integer, List<InternId>> byRank = new TreeMap<>();
    private final Set<InternId> named = new HashSet<>();

    boolean add(InternId intern, int rank) {
      byRank.computeIfAbsent(rank, any -> new ArrayList<>()).add(intern);
      return named.add(intern);
    }

    HostRanking ranking(HostSideId party) {
      HostRanking.Builder ranking = HostRanking.builder().party(party);
      byRank.forEach(
          (rank, interns) -> {
            interns.sort(Comparator.naturalOrder());
            if (rank == UNACCEPTABLE) {
              ranking.addAllUnacceptable(interns);
            } else {
              ranking.addTier(new HostRanking.Tier(interns));
            }
          });
      return ranking.build();
    }
  }

  private final SortedMap<HostSideId, Places> parties = new TreeMap<>(ORDER);

  /** Adds a place; tells whether the party did not name the intern before. */
  boolean add(HostSideId party, InternId intern, int rank) {
    return parties.computeIfAbsent(party, any -> new Places()).add(intern, rank);
  }

  /** The rankings by kind and key of the party. */
  List<HostRanking> rankings() {
    List<HostRanking> rankings = new ArrayList<>();
    parties.forEach((party, places) -> rankings.add(places.ranking(party)));
    return rankings;
  }
}
