package org.openinternship.jackson.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.id.InternId;
import org.openinternship.core.intake.Application;
import org.openinternship.core.intake.ApplicationEvent;
import org.openinternship.core.intake.ApplicationState;
import org.openinternship.jackson.kit.ComputedProperty;
import org.openinternship.jackson.kit.JsonArea.Wire;

/** An application: what it needs and what was done to it, from which its state follows. */
record ApplicationWire(
    InternId intern,
    Set<DocumentKind> documents,
    Optional<ApplicationState> state,
    List<ApplicationEvent> history)
    implements Wire<Application> {
  static ApplicationWire of(Application value) {
    return new ApplicationWire(
        value.intern(), value.documents().keySet(), Optional.of(value.state()), value.history());
  }

  @Override
  public Application toValue() {
    Application application = Application.replay(intern, documents, history);
    ComputedProperty.check("state", state, application.state());
    return application;
  }
}
