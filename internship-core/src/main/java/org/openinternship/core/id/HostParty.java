package org.openinternship.core.id;

/**
 * Anyone on the host's side who has seats to give, may rank interns, or may have to be kept apart
 * from one: a project, a supervisor, a unit or a whole host organisation.
 */
public sealed interface HostParty permits ProjectId, SupervisorId, HostUnitId, HostId {
  /** {@return the text of the key} */
  String value();
}
