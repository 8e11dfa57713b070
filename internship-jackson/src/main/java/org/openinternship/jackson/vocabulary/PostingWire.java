package org.openinternship.jackson.vocabulary;

import java.util.List;
import java.util.Optional;
import org.openinternship.core.intake.ApprovalPlan;
import org.openinternship.core.intake.Posting;
import org.openinternship.core.intake.PostingContent;
import org.openinternship.core.intake.PostingEvent;
import org.openinternship.core.intake.PostingState;
import org.openinternship.jackson.kit.ComputedProperty;
import org.openinternship.jackson.kit.JsonArea.Wire;

/** A posting as it began and what was done to it, from which its state follows. */
record PostingWire(
    ApprovalPlan plan,
    PostingContent firstContent,
    Optional<PostingState> state,
    List<PostingEvent> history)
    implements Wire<Posting> {
  static PostingWire of(Posting value) {
    return new PostingWire(
        value.plan(), value.firstContent(), Optional.of(value.state()), value.history());
  }

  @Override
  public Posting toValue() {
    Posting posting = Posting.replay(plan, firstContent, history);
    ComputedProperty.check("state", state, posting.state());
    return posting;
  }
}
