package org.openinternship.matching.mechanism;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.StandardObjective;

/** What mechanisms have in common that look for the best by objectives, and their names. */
final class ByObjectives {
  private ByObjectives() {}

  /** Limits from above and below, and other parts. */
  static Set<MarketPart> honoursLimitsAnd(MarketPart... others) {
    EnumSet<MarketPart> honoured = EnumSet.of(MarketPart.SHARED_LIMITS, MarketPart.LOWER_LIMITS);
    Collections.addAll(honoured, others);
    return Collections.unmodifiableSet(honoured);
  }

  /** The objectives, and after them list order: no tie is broken against a list without need. */
  static List<Objective> thenListOrder(List<Objective> objectives) {
    List<Objective> all = new ArrayList<>(objectives);
    all.add(StandardObjective.LIST_ORDER);
    return List.copyOf(all);
  }

  static Stream<String> labels(List<Objective> objectives) {
    return objectives.stream().map(Objective::label);
  }

  /** The name of a mechanism by what counts, as in {@code optimal/size+rank-sum}. */
  static String name(String family, Stream<String> labels) {
    return labels.collect(Collectors.joining("+", family + "/", ""));
  }

  /** What a limit adds to a name, if it is another than usual. */
  static String suffix(SearchLimit limit, SearchLimit usual) {
    if (limit.equals(usual)) {
      return "";
    } else if (limit.equals(SearchLimit.NONE)) {
      return "/to-the-end";
    }
    return limit instanceof SearchLimit.SearchTime time
        ? "/time-" + time.max()
        : "/steps-" + ((SearchLimit.SearchSteps) limit).max();
  }
}
