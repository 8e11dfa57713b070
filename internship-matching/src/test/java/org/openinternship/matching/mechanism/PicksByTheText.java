package org.openinternship.matching.mechanism;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openinternship.matching.market.Market;

/**
 * What hosts picking in rounds comes to, step by step as the text of the procedure has it: whole
 * lists are gone through in every round. Shares no code with the library's rounds.
 */
final class PicksByTheText {
  private final Market market;
  private final List<ConflictRule> rules;

  /** Per intern: the pair made, or -1. */
  private final int[] made;

  /** Of each pair that was picked and not made: which rule, and what it compared. */
  final Map<Integer, String> lost = new TreeMap<>();

  PicksByTheText(Market market, List<ConflictRule> rules) {
    this.market = market;
    this.rules = rules;
    this.made = new int[market.interns()];
    Arrays.fill(made, -1);
  }

  int[] run() {
    List<Integer> picks = picks();
    while (!picks.isEmpty()) {
      List<Integer> all = picks;
      int[] then = made.clone();
      for (int i = 0; i < made.length; i++) {
        int intern = i;
        List<Integer> mine = all.stream().filter(e -> market.intern(e) == intern).toList();
        if (!mine.isEmpty()) {
          then[i] = winner(mine, all);
        }
      }
      System.arraycopy(then, 0, made, 0, made.length);
      picks = picks();
    }
    return made.clone();
  }

  /** The best pairs of interns without a place, taken one by one while there is a seat. */
  private List<Integer> picks() {
    int[] used = new int[market.tree().nodes()];
    for (int e : made) {
      if (e >= 0) {
        use(used, market.project(e));
      }
    }
    for (int i = 0; i < market.interns(); i++) {
      if (market.isPinned(i)) {
        use(used, market.pinnedProject(i));
      }
    }
    List<Integer> open = new ArrayList<>();
    for (int e = 0; e < market.pairs(); e++) {
      if (isFree(market.intern(e))) {
        open.add(e);
      }
    }
    open.sort((a, b) -> market.beats(a, b) ? -1 : market.beats(b, a) ? 1 : 0);
    List<Integer> picks = new ArrayList<>();
    for (int e : open) {
      boolean room = true;
      for (int node = market.project(e); node >= 0; node = market.tree().parent(node)) {
        room &= used[node] < market.tree().capacity(node);
      }
      if (room) {
        use(used, market.project(e));
        picks.add(e);
      }
    }
    return picks;
  }

  private void use(int[] used, int project) {
    for (int node = project; node >= 0; node = market.tree().parent(node)) {
      used[node]++;
    }
  }

  private boolean isFree(int intern) {
    return made[intern] < 0 && !market.isPinned(intern);
  }

  private int winner(List<Integer> mine, List<Integer> picks) {
    List<Integer> left = new ArrayList<>(mine);
    Map<Integer, String> losers = new TreeMap<>();
    for (int rule = 0; rule <= rules.size() && left.size() > 1; rule++) {
      int at = rule;
      long best = left.stream().mapToLong(e -> value(at, e, picks)).min().orElseThrow();
      for (int e : List.copyOf(left)) {
        long own = value(at, e, picks);
        if (own > best) {
          left.remove((Integer) e);
          losers.put(e, at + ": " + own + " to " + best);
        }
      }
    }
    left.sort(Comparator.naturalOrder());
    for (int e : left.subList(1, left.size())) {
      long draw = value(rules.size(), e, picks);
      losers.put(e, rules.size() + ": " + draw + " to " + draw);
    }
    losers.forEach((e, why) -> lost.put(e, why + " of " + left.get(0)));
    return left.get(0);
  }

  private long value(int rule, int pair, List<Integer> picks) {
    int intern = market.intern(pair);
    int project = market.project(pair);
    if (rule == rules.size()) {
      return market.lots().numberInList(intern, project);
    }
    StandardConflictRule standard = (StandardConflictRule) rules.get(rule);
    return switch (standard) {
      case ENOUGH_MENTORS, SCORE ->
          market.facts().map(it -> it.number(standard, intern, project)).orElse(0L);
      case HOST_RANK -> 1 + applicants(project).filter(e -> tier(e) < tier(pair)).count();
      case NO_OTHER_APPLICANT ->
          applicants(project)
                  .anyMatch(
                      e ->
                          isFree(market.intern(e))
                              && picks.stream()
                                  .noneMatch(p -> market.intern(p) == market.intern(e)))
              ? 1
              : 0;
      case INTERNS_CHOICE -> market.choice(pair);
    };
  }

  private int tier(int pair) {
    return market.tier(pair);
  }

  private Stream<Integer> applicants(int project) {
    return IntStream.range(0, market.pairs())
        .filter(e -> market.project(e) == project && !market.isPinned(market.intern(e)))
        .boxed();
  }
}
