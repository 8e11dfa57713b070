package org.openinternship.jackson;

import java.util.List;
import java.util.Optional;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.id.InternId;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.ProjectReason;

/** Why an intern is where they are. */
record InternExplanationWire(
    InternId intern, Reason outcome, Optional<Match> match, List<ProjectReason> preferred)
    implements Wire<InternExplanation> {
  static InternExplanationWire of(InternExplanation value) {
    return new InternExplanationWire(
        value.intern(), value.outcome(), value.match(), value.preferred());
  }

  @Override
  public InternExplanation toValue() {
    return new InternExplanation(intern, outcome, match, preferred);
  }
}
