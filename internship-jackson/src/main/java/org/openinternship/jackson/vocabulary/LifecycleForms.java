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
    forms.without("a history about to be done again", "the events", Replay.class);
    forms.without("made of a value, events and a report", "these three", Replayed.class);
    forms.without(
        "a table of the library",
        "the state or transition by its name",
        StateMachine.class,
        TransitionRow.class);
  }
}
