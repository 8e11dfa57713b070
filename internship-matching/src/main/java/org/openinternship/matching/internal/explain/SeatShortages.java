package org.openinternship.matching.internal.explain;

import java.util.Comparator;
import java.util.List;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.FillOrder;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.Reserves;
import org.openinternship.matching.market.UnfilledReserves;
import org.openinternship.matching.optimum.PlaceShortage;
import org.openinternship.matching.result.SeatShortage;

/** The shortages of places of a cohort, in the words of the domain. */
public final class SeatShortages {
  private static final Comparator<HostSideId> BY_KIND =
      Comparator.comparing(HostSideId::kind).thenComparing(HostSideId::value);

  private SeatShortages() {}

  /**
   * Finds the shortages that seats and limits make, whatever else has to be kept.
   *
   * @param compiled the cohort
   * @return the shortages; none if everybody who asks for something can have a place
   */
  public static List<SeatShortage> of(CompiledCohort compiled) {
    return PlaceShortage.of(seatsAlone(compiled.market())).stream()
        .map(
            shortage ->
                new SeatShortage(
                    shortage.interns().stream()
                        .map(intern -> compiled.numbers().intern(intern).id())
                        .sorted(Comparator.comparing(InternId::value))
                        .toList(),
                    shortage.full().stream().map(compiled::party).sorted(BY_KIND).toList(),
                    shortage.seats()))
        .toList();
  }

  private static Market seatsAlone(Market market) {
    int[] none = new int[market.tree().nodes()];
    Market plain =
        market
            .withLowerLimits(none)
            .withMinimums(none)
            .withJointLists(List.of())
            .withTeams(List.of());
    return plain.parts().contains(MarketPart.RESERVES)
        ? plain.withReserves(
            Reserves.filling(FillOrder.OPEN_FIRST, UnfilledReserves.REVERT).build())
        : plain;
  }
}
