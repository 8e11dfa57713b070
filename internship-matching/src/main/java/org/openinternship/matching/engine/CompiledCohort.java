package org.openinternship.matching.engine;

import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.Setting;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.Pin;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.Scorer;

/**
 * A valid cohort on its way to a match: everything by number, the list of every intern, and the
 * market that they make. Immutable.
 */
public final class CompiledCohort {
  final Cohort cohort;
  final MatchingPolicy policy;
  final Roster roster;
  final PartyTree parties;
  final HostOrder hosts;
  final Admission admission;
  final Scorer scorer;
  final Spreads spreads;
  final WishList[] wishes;
  final Market market;

  /**
   * Compiles a cohort.
   *
   * @param cohort a valid cohort
   * @param policy what the match goes by
   * @param threads how many threads may work on it
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
   */
  public CompiledCohort(Cohort cohort, MatchingPolicy policy, int threads) {
    this.cohort = cohort;
    this.policy = policy;
    Setting setting = new Setting(cohort, policy.taxonomy());
    Eligibility eligibility = policy.eligibility().in(setting);
    scorer = policy.scoring().in(setting);
    roster = new Roster(cohort);
    parties = new PartyTree(cohort, roster);
    hosts = new HostOrder(cohort, roster, parties, policy);
    admission = new Admission(cohort, roster, parties, hosts, eligibility);
    spreads = new Spreads(policy.scoring());
    wishes = new WishList[roster.interns()];
    WishLists lists = new WishLists(cohort, policy, roster, hosts, admission, eligibility, scorer);
    Parallel.range(
        wishes.length,
        threads,
        (from, to) -> {
          Spreads seen = spreads.another();
          for (int intern = from; intern < to; intern++) {
            wishes[intern] = lists.of(intern, seen);
          }
          spreads.merge(seen);
        });
    market = assemble();
  }

  private Market assemble() {
    int pairs = 0;
    for (WishList list : wishes) {
      pairs = Math.addExact(pairs, list.admittedCount());
    }
    MarketAssembler assembler =
        Market.assembler(parties.tree(), policy.lottery()).expect(wishes.length, pairs);
    for (WishList list : wishes) {
      assembler.intern();
      for (int i = 0; i < list.size(); i++) {
        if (list.isAdmitted(i)) {
          assembler.pair(list.project(i), list.tier(i), list.choice(i));
        }
      }
    }
    for (Pin pin : cohort.pins()) {
      assembler.pin(roster.number(pin.intern()), roster.number(pin.project()));
    }
    return assembler.build();
  }

  /** {@return the interns and projects by number} */
  public Roster roster() {
    return roster;
  }

  /** {@return the market} */
  public Market market() {
    return market;
  }
}
