package org.openinternship.jackson;

import java.util.List;
import java.util.Optional;
import org.openinternship.core.finding.Finding;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.result.CriterionSpread;
import org.openinternship.matching.result.Cutoff;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.Refusal;
import org.openinternship.matching.result.Unfilled;
import org.openinternship.matching.result.Unplaced;

/** Everything a match came to; whether it is stable follows from the rest. */
record AllocationRecordWire(
    String libraryVersion,
    String policyVersion,
    String mechanism,
    Lottery lottery,
    int interns,
    int projects,
    int pairs,
    Optional<Boolean> stable,
    List<Integer> profile,
    List<Match> matches,
    List<Unplaced> unplaced,
    List<Unfilled> unfilled,
    List<Cutoff> cutoffs,
    List<BlockingMatch> blockingPairs,
    List<Refusal> refusals,
    List<CriterionSpread> spreads,
    List<Finding> findings)
    implements Wire<AllocationRecord> {
  static AllocationRecordWire of(AllocationRecord value) {
    return new AllocationRecordWire(
        value.libraryVersion(),
        value.policyVersion(),
        value.mechanism(),
        value.lottery(),
        value.interns(),
        value.projects(),
        value.pairs(),
        Optional.of(value.stable()),
        value.profile(),
        value.matches(),
        value.unplaced(),
        value.unfilled(),
        value.cutoffs(),
        value.blockingPairs(),
        value.refusals(),
        value.spreads(),
        value.findings());
  }

  @Override
  public AllocationRecord toValue() {
    AllocationRecord record =
        AllocationRecord.builder()
            .libraryVersion(libraryVersion)
            .policyVersion(policyVersion)
            .mechanism(mechanism)
            .lottery(lottery)
            .interns(interns)
            .projects(projects)
            .pairs(pairs)
            .profile(profile)
            .matches(matches)
            .unplaced(unplaced)
            .unfilled(unfilled)
            .cutoffs(cutoffs)
            .blockingPairs(blockingPairs)
            .refusals(refusals)
            .spreads(spreads)
            .findings(findings)
            .build();
    Derived.check("stable", stable, record.stable());
    return record;
  }
}
