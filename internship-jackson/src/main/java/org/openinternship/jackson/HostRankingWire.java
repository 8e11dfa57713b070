package org.openinternship.jackson;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.InternId;
import org.openinternship.core.program.HostRanking;

/** A ranking of interns in tiers. */
record HostRankingWire(
    HostParty party,
    List<HostRanking.Tier> tiers,
    SortedSet<InternId> unacceptable,
    Optional<HostRanking.Unlisted> unlisted)
    implements Wire<HostRanking> {
  static HostRankingWire of(HostRanking value) {
    return new HostRankingWire(
        value.party(), value.tiers(), value.unacceptable(), Optional.of(value.unlisted()));
  }

  @Override
  public HostRanking toValue() {
    HostRanking.Builder ranking =
        HostRanking.builder().party(party).tiers(tiers).unacceptable(unacceptable);
    unlisted.ifPresent(ranking::unlisted);
    return ranking.build();
  }
}
