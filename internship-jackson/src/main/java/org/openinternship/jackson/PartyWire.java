package org.openinternship.jackson;

import java.util.Optional;
import java.util.stream.Stream;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;

/** A party on the host's side, under the name of its kind: {@code {"project": "x"}}. */
record PartyWire(
    Optional<ProjectId> project,
    Optional<SupervisorId> supervisor,
    Optional<HostUnitId> unit,
    Optional<HostId> host)
    implements Wire<HostParty> {
  static PartyWire of(HostParty value) {
    return new PartyWire(
        as(ProjectId.class, value),
        as(SupervisorId.class, value),
        as(HostUnitId.class, value),
        as(HostId.class, value));
  }

  private static <P extends HostParty> Optional<P> as(Class<P> kind, HostParty party) {
    return Optional.of(party).filter(kind::isInstance).map(kind::cast);
  }

  @Override
  public HostParty toValue() {
    var given =
        Stream.<Optional<? extends HostParty>>of(project, supervisor, unit, host)
            .flatMap(Optional::stream)
            .toList();
    if (given.size() != 1) {
      throw new IllegalArgumentException(
          "must have exactly one of project, supervisor, unit, host, has " + given.size());
    }
    return given.get(0);
  }
}
