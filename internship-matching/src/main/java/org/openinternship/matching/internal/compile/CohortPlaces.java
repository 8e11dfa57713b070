package org.openinternship.matching.internal.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/** The places of interns who would have several projects at once, in the market of their cohort. */
final class CohortPlaces {
  private CohortPlaces() {}

  /** Tells whether some intern would have several projects. */
  static boolean anySeveral(Cohort cohort) {
    return cohort.interns().stream().anyMatch(intern -> intern.projectsAtOnce() > 1);
  }

  /** Tells whether the market cannot have them: with what else it has it is refused. */
  static boolean areRefused(Cohort cohort, Market market) {
    return anySeveral(cohort)
        && market.parts().stream().anyMatch(MarketPart::excludesSeveralPlaces);
  }

  /** Returns the pins, those of an intern in the order of the projects' keys. */
  static List<Pin> inOrder(Cohort cohort) {
    List<Pin> pins = new ArrayList<>(cohort.pins());
    pins.sort(Comparator.comparing(Pin::project));
    return pins;
  }

  /**
   * Returns a market in which every intern of the cohort has as many places as projects, or one
   * more than the list and pins of the intern can fill: a limit far above takes no memory.
   */
  static Market in(Market single, Cohort cohort, NumberedCohort numbers, WishList[] lists) {
    if (!anySeveral(cohort) || areRefused(cohort, single)) {
      return single;
    }
    int[] pinned = new int[numbers.interns()];
    cohort.pins().forEach(pin -> pinned[numbers.number(pin.intern())]++);
    int[] places = new int[pinned.length];
    Arrays.setAll(
        places,
        intern ->
            Math.min(
                numbers.intern(intern).projectsAtOnce(),
                Math.max(2, lists[intern].size() + pinned[intern] + 1)));
    Market market = single.withSeveralPlaces(places);
    int[] pins = new int[market.interns()];
    Arrays.fill(pins, -1);
    Map<Integer, Integer> agreed = new HashMap<>();
    for (Pin pin : inOrder(cohort)) {
      Interrupts.check();
      int intern = numbers.number(pin.intern());
      int before = agreed.merge(intern, 1, Integer::sum) - 1;
      pins[market.firstPlace(intern) + before] = numbers.number(pin.project());
    }
    return market.withPins(pins);
  }
}
