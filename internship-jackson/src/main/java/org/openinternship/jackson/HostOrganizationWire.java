package org.openinternship.jackson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostSize;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Sector;
import org.openinternship.core.id.HostId;
import org.openinternship.core.people.Location;

/** A host organisation. */
record HostOrganizationWire(
    HostId id,
    Optional<String> name,
    Optional<HostSize> size,
    Optional<Sector> sector,
    Optional<Location> location,
    OptionalInt mostInterns,
    List<HostUnit> units)
    implements Wire<HostOrganization> {
  static HostOrganizationWire of(HostOrganization value) {
    return new HostOrganizationWire(
        value.id(),
        value.name(),
        value.size(),
        value.sector(),
        value.location(),
        value.mostInterns(),
        value.units());
  }

  @Override
  public HostOrganization toValue() {
    return HostOrganization.builder()
        .id(id)
        .name(name)
        .size(size)
        .sector(sector)
        .location(location)
        .mostInterns(mostInterns)
        .units(units)
        .build();
  }
}
