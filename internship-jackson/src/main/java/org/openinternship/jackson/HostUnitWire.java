package org.openinternship.jackson;

import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.id.HostUnitId;

/** A unit of a host. */
record HostUnitWire(
    HostUnitId id, Optional<String> name, Optional<HostUnitId> parent, OptionalInt mostInterns)
    implements Wire<HostUnit> {
  static HostUnitWire of(HostUnit value) {
    return new HostUnitWire(value.id(), value.name(), value.parent(), value.mostInterns());
  }

  @Override
  public HostUnit toValue() {
    return HostUnit.builder().id(id).name(name).parent(parent).mostInterns(mostInterns).build();
  }
}
