package org.openinternship.matching.optimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Oracle;

/**
 * A {@link SmallTask} with rules of composition: overlapping, nested and empty properties, minima
 * that cannot be met, prices, squared ones, empty projects excused. What a rule means is said here
 * by counting.
 */
final class SmallComposition {
  final Market market;
  final Composition composition;
  private final SmallTask task;
  private final int before;

  private SmallComposition(SmallTask task, Composition composition, int before) {
    this.task = task;
    this.market = task.market;
    this.composition = composition;
    this.before = before;
  }

  static SmallComposition of(long seed) {
    Random random = new Random(seed ^ 0x5EED);
    SmallTask drawn = SmallTask.of(seed, random.nextInt(3) == 0);
    List<Objective> objectives =
        drawn.objectives.stream().filter(o -> !(o instanceof Objective.LeastWorst)).toList();
    if (objectives.isEmpty()) {
      objectives = List.of(StandardObjective.SIZE);
    }
    int before = random.nextInt(objectives.size() + 1);
    Composition.Builder builder =
        Composition.builder()
            .objectives(objectives.subList(0, before))
            .objectivesAfterPrice(objectives.subList(before, objectives.size()));
    int rules = random.nextInt(5);
    for (int k = 0; k < rules; k++) {
      builder.addRules(rule(random, drawn.market, k));
    }
    return new SmallComposition(drawn.with(objectives), builder.build(), before);
  }

  private static CompositionRule rule(Random random, Market market, int k) {
    CompositionRule.Builder rule = CompositionRule.builder().label("rule " + k);
    for (int i = 0; i < market.interns(); i++) {
      if (random.nextInt(5) < 2) {
        rule.addInterns(i);
      }
    }
    for (int p = 0; p < market.projects() && random.nextInt(3) > 0; p++) {
      if (random.nextBoolean()) {
        rule.addProjects(p);
      }
    }
    int min = random.nextInt(4) == 0 ? 2 : random.nextInt(2);
    rule.minInterns(min);
    if (random.nextBoolean()) {
      rule.maxInterns(min + random.nextInt(2));
    }
    if (random.nextBoolean()) {
      rule.price(1 + random.nextInt(4)).squared(random.nextInt(3) == 0);
    }
    return rule.excusesEmpty(random.nextInt(3) > 0).build();
  }

  /** The best of all assignments by each goal in turn; empty if none keeps the rules. */
  List<List<Long>> best() {
    List<List<Long>> best = List.of();
    for (Assignment assignment : new Oracle(market).assignments()) {
      if (isFeasible(assignment)) {
        List<List<Long>> values = values(assignment);
        best = best.isEmpty() || SmallTask.isLess(values, best) ? values : best;
      }
    }
    return best;
  }

  boolean isFeasible(Assignment assignment) {
    return task.isFeasible(assignment) && keepsRules(assignment);
  }

  boolean keepsRules(Assignment assignment) {
    boolean kept = true;
    for (CompositionRule rule : composition.rules()) {
      for (int p = 0; p < market.projects(); p++) {
        kept &= rule.price().isPresent() || away(rule, p, assignment) == 0;
      }
    }
    return kept;
  }

  long price(Assignment assignment) {
    long price = 0;
    for (CompositionRule rule : composition.rules()) {
      for (int p = 0; p < market.projects() && rule.price().isPresent(); p++) {
        long away = away(rule, p, assignment);
        price += rule.price().getAsLong() * (rule.squared() ? away * away : away);
      }
    }
    return price;
  }

  List<List<Long>> values(Assignment assignment) {
    List<List<Long>> values = new ArrayList<>(task.values(assignment));
    values.add(before, List.of(price(assignment)));
    return values;
  }

  /** Where the price stands in the row of all numbers. */
  int flatPriceAt() {
    int[] none = new int[market.interns()];
    Arrays.fill(none, -1);
    List<List<Long>> values = values(Assignment.ofPairs(market, none));
    return values.subList(0, before).stream().mapToInt(List::size).sum();
  }

  private static long away(CompositionRule rule, int project, Assignment assignment) {
    int sitting = 0;
    int having = 0;
    for (int i = 0; i < assignment.interns(); i++) {
      if (assignment.project(i) == project) {
        sitting++;
        having += rule.interns().contains(i) ? 1 : 0;
      }
    }
    boolean about = rule.projects().isEmpty() || rule.projects().contains(project);
    if (!about || (sitting == 0 && rule.excusesEmpty())) {
      return 0;
    }
    int most = rule.maxInterns().orElse(Integer.MAX_VALUE);
    return having < rule.minInterns() ? rule.minInterns() - having : Math.max(0, having - most);
  }
}
