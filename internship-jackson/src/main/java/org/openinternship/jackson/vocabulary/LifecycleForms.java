package org.openinternship.jackson.vocabulary;

import org.openinternship.core.lifecycle.HistoryReason;
import org.openinternship.core.lifecycle.Replay;
import org.openinternship.core.lifecycle.Replayed;
import org.openinternship.core.lifecycle.StateMachine;
import org.openinternship.core.lifecycle.TransitionRow;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** What there is to say about state machines and replays: they have no forms. */
final class LifecycleForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, HistoryReason.values());
    forms.without("a history about to be done again", Replay.class);
    forms.without("of a value, events and a report, which have forms", Replayed.class);
    forms.without("a table of the library", StateMachine.class, TransitionRow.class);
  }
}
