package org.openinternship.matching.mechanism;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.LastFill;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.PairFacts;
import org.openinternship.matching.market.TeamFact;
import org.openinternship.matching.optimum.Optimum;
import org.openinternship.matching.optimum.PairLosses;
import org.openinternship.matching.optimum.StandardObjective;

/**
 * What rules about teams, and minimums, say of a move to a place that is left, everybody else
 * staying.
 */
final class TeamAccount implements Account {
  private final Market market;
  private final Assignment assignment;

  /** What pairs cost where rules about teams are left out; null if there are no lower limits. */
  private final @Nullable PairLosses losses;

  TeamAccount(Market market, Assignment assignment) {
    this.market = market;
    this.assignment = assignment;
    // Of all assignments that keep the limits: whoever comes last may go anywhere in the second.
    this.losses =
        market.parts().contains(MarketPart.LOWER_LIMITS)
                && !market.parts().contains(MarketPart.MINIMUMS)
            ? Optimum.of(
                    market.withTeams(List.of()).withLast(LastFill.AS_OTHERS),
                    StandardObjective.SIZE)
                .losses()
            : null;
  }

  @Override
  public Optional<Because> because(int pair) {
    if (losses != null && losses.breaksLimits(pair)) {
      return Optional.of(new Because.BreaksLimits());
    }
    int intern = market.intern(pair);
    int to = market.project(pair);
    int from = assignment.project(intern);
    if (!hasRoom(to, from)) {
      return Optional.empty();
    }
    long dearer = 0;
    for (TeamFact rule : market.teams()) {
      int there = count(rule, to, intern, 1);
      int here = from < 0 ? -1 : count(rule, from, intern, -1);
      if (rule.price().isEmpty() && there >= 0 && !rule.allows(there)) {
        return Optional.of(new Because.BreaksTeamRule(rule, to, there));
      } else if (rule.price().isEmpty() && here >= 0 && !rule.allows(here)) {
        return Optional.of(new Because.BreaksTeamRule(rule, from, here));
      }
      dearer += price(rule, there) + price(rule, here);
      dearer -= price(rule, count(rule, to, intern, 0));
      dearer -= from < 0 ? 0 : price(rule, count(rule, from, intern, 0));
    }
    for (int node = from; node >= 0; node = market.tree().parent(node)) {
      int left = assignment.count(node) - 1;
      int needed = Math.max(market.lowerLimit(node), left == 0 ? 0 : market.minimum(node));
      if (left < needed && !market.tree().contains(node, to)) {
        return Optional.of(new Because.LeavesTooFew(node, left));
      }
    }
    return dearer > 0 ? Optional.of(new Because.RaisesTeamPrice(dearer)) : Optional.empty();
  }

  private static long price(TeamFact rule, int count) {
    return count < 0 ? 0 : rule.priceOf(count);
  }

  private boolean hasRoom(int to, int from) {
    CapacityTree tree = market.tree();
    for (int node = to; node >= 0; node = tree.parent(node)) {
      int left = from >= 0 && tree.contains(node, from) ? 1 : 0;
      if (tree.isLimited(node) && assignment.count(node) - left >= tree.capacity(node)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Counts who has the property in a team that an intern joins, leaves, or neither.
   *
   * @return -1 if nobody is there then, or the rule is not about the project
   */
  private int count(TeamFact rule, int project, int moving, int change) {
    PairFacts facts = TeamRules.facts(market, rule);
    int size = 0;
    int count = 0;
    for (int intern : assignment.roster(project)) {
      if (intern == moving && change < 0) {
        continue;
      }
      long number = facts.number(rule, intern, project);
      if (number == TeamFact.NOT_ABOUT) {
        return -1;
      }
      size++;
      count += number == TeamFact.HAS ? 1 : 0;
    }
    if (change > 0) {
      long number = facts.number(rule, moving, project);
      if (number == TeamFact.NOT_ABOUT) {
        return -1;
      }
      size++;
      count += number == TeamFact.HAS ? 1 : 0;
    }
    return size == 0 ? -1 : count;
  }
}
