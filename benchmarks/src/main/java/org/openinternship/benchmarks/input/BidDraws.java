package org.openinternship.benchmarks.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws bids: popular projects far ahead (Zipf, 0.8), and mostly such as a portal would show the
 * intern. Who finds none after some looking takes one that is not eligible, about one bid in ten.
 */
final class BidDraws {
  private static final double EXPONENT = 1 - 0.8;
  private static final int LOOKS = 12;

  private final SplitMix random = new SplitMix(20_260_102);
  private final List<ProjectFacts> projects;
  private final double scale;

  BidDraws(List<ProjectFacts> projects) {
    this.projects = projects;
    scale = Math.pow(projects.size() + 1.0, EXPONENT) - 1;
  }

  Set<Integer> bids(InternFacts intern) {
    Set<Integer> bids = new LinkedHashSet<>();
    while (bids.size() < MarketInput.BIDS) {
      bids.add(bid(intern));
    }
    return bids;
  }

  private int bid(InternFacts intern) {
    int project = draw();
    for (int look = 1; look < LOOKS && !projects.get(project).admits(intern); look++) {
      project = draw();
    }
    return project;
  }

  /** Projects are as popular as their numbers are low: what they ask for does not go by it. */
  private int draw() {
    int place = (int) Math.pow(random.unit() * scale + 1, 1 / EXPONENT) - 1;
    return Math.min(place, projects.size() - 1);
  }
}
