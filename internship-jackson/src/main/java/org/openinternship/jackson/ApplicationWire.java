package org.openinternship.jackson;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.id.InternId;
import org.openinternship.core.intake.Application;
import org.openinternship.core.intake.ApplicationAct;
import org.openinternship.core.intake.ApplicationState;
import org.openinternship.core.intake.DocumentKind;

/** An application: what it needs and what was done to it, from which its state follows. */
record ApplicationWire(
    InternId intern,
    Set<DocumentKind> documents,
    Optional<ApplicationState> state,
    List<ApplicationAct> history)
    implements Wire<Application> {
  static ApplicationWire of(Application value) {
    return new ApplicationWire(
        value.intern(), value.documents().keySet(), Optional.of(value.state()), value.history());
  }

  @Override
  public Application toValue() {
    Application application = Application.replay(intern, documents, history);
    Derived.check("state", state, application.state());
    return application;
  }
}
