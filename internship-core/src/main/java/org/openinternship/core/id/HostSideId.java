package org.openinternship.core.id;

import org.openinternship.core.reason.TextValue;

/**
 * The key of anyone on the host's side who has seats to give, may rank interns, or may have to be
 * kept apart from one: a project, a supervisor, a unit or a whole host organisation.
 */
public sealed interface HostSideId extends TextValue
    permits ProjectId, SupervisorId, HostUnitId, HostId {
  /** {@return the text of the key} */
  String value();
}
