package org.openinternship.matching.internal.explain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;

/** The places that each intern of a cohort has in its market: one, or several. */
final class InternPlaces {
  private final Market market;
  private final Assignment assignment;

  InternPlaces(Market market, Assignment assignment) {
    this.market = market;
    this.assignment = assignment;
  }

  private IntStream all(int intern) {
    return IntStream.range(market.firstPlace(intern), market.firstPlace(intern + 1));
  }

  /** Tells whether an intern may have several projects. */
  boolean areSeveral(int intern) {
    return market.firstPlace(intern + 1) - market.firstPlace(intern) > 1;
  }

  /** Returns the places with a project: those agreed on before, then in the order of the list. */
  List<Integer> placed(int intern) {
    return all(intern)
        .filter(assignment::isPlaced)
        .boxed()
        .sorted(Comparator.comparingInt(assignment::pair))
        .toList();
  }

  /** Tells whether an intern has a project at all. */
  boolean isPlaced(int intern) {
    return all(intern).anyMatch(assignment::isPlaced);
  }

  /** Returns the place at which an intern has a project, -1 if they do not have it. */
  int at(int intern, int project) {
    return all(intern).filter(place -> assignment.project(place) == project).findFirst().orElse(-1);
  }

  /** Tells whether the match had nothing to decide about an intern. */
  boolean isAgreed(int intern) {
    return all(intern).allMatch(market::isPinned);
  }

  /** Returns the places that were agreed on before. */
  int[] agreed(int intern) {
    return all(intern).filter(market::isPinned).toArray();
  }

  /** Returns the pair that an intern likes least of those they have, -1 if a place is free. */
  int lastPair(int intern) {
    boolean free =
        all(intern).anyMatch(place -> !market.isPinned(place) && assignment.pair(place) < 0);
    return free ? -1 : all(intern).map(assignment::pair).max().orElse(-1);
  }

  /** Returns a place of an intern at a project below a group, -1 if there is none. */
  int below(int node, int intern) {
    return all(intern)
        .filter(
            place ->
                assignment.isPlaced(place)
                    && market.tree().contains(node, assignment.project(place)))
        .findFirst()
        .orElse(-1);
  }
}
