package org.openinternship.jackson;

import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.program.BidRules;

/** What interns may bid; a limit that is left out is none. */
record BidRulesWire(
    OptionalInt leastBids, OptionalInt mostBids, Optional<Boolean> ranked, OptionalInt mostVetoes)
    implements Wire<BidRules> {
  static BidRulesWire of(BidRules value) {
    return new BidRulesWire(
        OptionalInt.of(value.leastBids()),
        limit(value.mostBids()),
        Optional.of(value.ranked()),
        limit(value.mostVetoes()));
  }

  private static OptionalInt limit(int most) {
    return most == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(most);
  }

  @Override
  public BidRules toValue() {
    BidRules.Builder rules = BidRules.builder();
    leastBids.ifPresent(rules::leastBids);
    mostBids.ifPresent(rules::mostBids);
    ranked.ifPresent(rules::ranked);
    mostVetoes.ifPresent(rules::mostVetoes);
    return rules.build();
  }
}
