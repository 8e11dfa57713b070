package org.openinternship.jackson;

import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.verify.BlockingPair;

/** A pair that blocks a result. */
record BlockingMatchWire(
    InternId intern, ProjectId project, BlockingPair.Reason kind, HostParty party)
    implements Wire<BlockingMatch> {
  static BlockingMatchWire of(BlockingMatch value) {
    return new BlockingMatchWire(value.intern(), value.project(), value.kind(), value.party());
  }

  @Override
  public BlockingMatch toValue() {
    return new BlockingMatch(intern, project, kind, party);
  }
}
