package org.openinternship.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.SmallMarket;
import org.openinternship.matching.mechanism.Mechanism;

/** A promise of a mechanism, tried on one market in the slowest way: by all there is. */
final class DeclaredProperty {
  private final Mechanism mechanism;
  private final DrawnMarket drawn;
  private final Market market;
  private final Oracle oracle;
  private final Assignment result;

  DeclaredProperty(Mechanism mechanism, DrawnMarket drawn) {
    this.mechanism = mechanism;
    this.drawn = drawn;
    this.market = drawn.market();
    this.oracle = new Oracle(market);
    this.result = mechanism.assign(market);
  }

  /**
   * What shows that the promise is broken; nothing if it is kept, or says nothing of the market.
   */
  Optional<String> counterexample(Mechanism.Property property) {
    return switch (property) {
      case STABLE -> notStable();
      case BEST_FOR_INTERNS -> drawn.ordersInterns() ? notBest(1) : Optional.empty();
      case BEST_FOR_PROJECTS -> drawn.ordersInterns() ? notBestForProjects() : Optional.empty();
      case STRATEGY_PROOF_FOR_INTERNS -> drawn.source().flatMap(this::payingLie);
      case PARETO_EFFICIENT -> dominating();
    };
  }

  private Optional<String> notStable() {
    List<Integer> blocking = oracle.blocking(result, drawn.ordersInterns());
    return blocking.isEmpty() ? Optional.empty() : Optional.of("blocked by pairs " + blocking);
  }

  /** Some stable result that is better for an intern; with -1 one that is worse. */
  private Optional<String> notBest(int sign) {
    for (Assignment other : oracle.stable(true)) {
      for (int i = 0; i < market.interns(); i++) {
        if (sign * (place(other, i) - place(result, i)) < 0) {
          return Optional.of("intern " + i + " in " + Arrays.toString(other.projects()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> notBestForProjects() {
    for (Assignment other : oracle.stable(true)) {
      for (int p = 0; p < market.projects(); p++) {
        long[] has = oracle.priorities(result, p);
        long[] might = oracle.priorities(other, p);
        for (int k = 0; !drawn.isGrouped() && k < might.length; k++) {
          if (k >= has.length || might[k] < has[k]) {
            return Optional.of("project " + p + " in " + Arrays.toString(other.projects()));
          }
        }
      }
    }
    return notBest(-1);
  }

  /** Better places for some and worse ones for nobody. */
  private Optional<String> dominating() {
    for (Assignment other : oracle.assignments()) {
      boolean better = false;
      boolean worse = false;
      for (int i = 0; i < market.interns(); i++) {
        better |= place(other, i) < place(result, i);
        worse |= place(other, i) > place(result, i);
      }
      if (better && !worse && oracle.isFeasible(other)) {
        return Optional.of("dominated by " + Arrays.toString(other.projects()));
      }
    }
    return Optional.empty();
  }

  /** The place of an intern on its own list; what it sits at instead is not asked of the pinned. */
  private int place(Assignment assignment, int intern) {
    return assignment.isPlaced(intern) ? assignment.pair(intern) : market.endPair(intern);
  }

  private Optional<String> payingLie(SmallMarket truth) {
    for (int i = 0; i < truth.lists().length; i++) {
      if (truth.pins()[i] >= 0) {
        continue;
      }
      List<Integer> list = Arrays.stream(truth.lists()[i]).boxed().toList();
      int honest = result.isPlaced(i) ? list.indexOf(result.project(i)) : list.size();
      for (int[] lie : orderedSubsets(truth.tree().projects())) {
        int got = list.indexOf(mechanism.assign(truth.withList(i, lie).market()).project(i));
        if (got >= 0 && got < honest) {
          return Optional.of("intern " + i + " gains by " + Arrays.toString(lie));
        }
      }
    }
    return Optional.empty();
  }

  private static List<int[]> orderedSubsets(int projects) {
    List<int[]> all = new ArrayList<>();
    all.add(new int[0]);
    for (int k = 0; k < all.size(); k++) {
      int[] list = all.get(k);
      for (int p = 0; p < projects; p++) {
        int project = p;
        if (Arrays.stream(list).noneMatch(other -> other == project)) {
          int[] longer = Arrays.copyOf(list, list.length + 1);
          longer[list.length] = p;
          all.add(longer);
        }
      }
    }
    return all;
  }
}
