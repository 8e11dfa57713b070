package org.openinternship.jackson.vocabulary;

import org.openinternship.core.lifecycle.StateMachine;
import org.openinternship.core.lifecycle.TransitionRow;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** What there is to say about state machines: they have no forms. */
final class LifecycleForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.without("a table of the library", StateMachine.class, TransitionRow.class);
  }
}
