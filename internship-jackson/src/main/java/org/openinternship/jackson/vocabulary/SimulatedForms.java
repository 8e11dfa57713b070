package org.openinternship.jackson.vocabulary;

import org.openinternship.core.simulated.SimulatedWork;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of work that a program makes up itself. */
final class SimulatedForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.records(WorkTask.class);
    forms.defaults(WorkTask.of("any", "any", 1), WorkTask::optional, WorkTask::modelAnswer);
    forms.value(
        SimulatedWork.class,
        SimulatedWork::id,
        SimulatedWork::host,
        SimulatedWork::unit,
        SimulatedWork::supervisor,
        SimulatedWork::title,
        SimulatedWork::tasks);
  }
}
