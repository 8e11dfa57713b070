package org.openinternship.jackson;

import java.util.List;
import java.util.Optional;
import org.openinternship.core.intake.ApprovalPlan;
import org.openinternship.core.intake.Posting;
import org.openinternship.core.intake.PostingAct;
import org.openinternship.core.intake.PostingContent;
import org.openinternship.core.intake.PostingState;

/** A posting as it began and what was done to it, from which its state follows. */
record PostingWire(
    ApprovalPlan plan,
    PostingContent firstContent,
    Optional<PostingState> state,
    List<PostingAct> history)
    implements Wire<Posting> {
  static PostingWire of(Posting value) {
    return new PostingWire(
        value.plan(), value.firstContent(), Optional.of(value.state()), value.history());
  }

  @Override
  public Posting toValue() {
    Posting posting = Posting.replay(plan, firstContent, history);
    Derived.check("state", state, posting.state());
    return posting;
  }
}
