package org.openinternship.jackson;

import java.util.Optional;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Location;

/** Where somebody is. */
record LocationWire(Country country, Optional<String> region) implements Wire<Location> {
  static LocationWire of(Location value) {
    return new LocationWire(value.country(), value.region());
  }

  @Override
  public Location toValue() {
    return new Location(country, region);
  }
}
