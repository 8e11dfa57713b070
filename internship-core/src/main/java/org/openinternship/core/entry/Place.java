package org.openinternship.core.entry;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.people.Country;

/**
 * Where somebody lives or where work belongs to, down to a district.
 *
 * @param country the country
 * @param region a region inside it (state, province), as the program names it
 * @param district a district inside the region, as the program names it
 */
public record Place(Country country, Optional<String> region, Optional<String> district) {
  /**
   * Checks the names.
   *
   * @param country the country
   * @param region a region inside it
   * @param district a district inside the region
   * @throws IllegalArgumentException if a name is blank, or there is a district without a region
   */
  public Place {
    Objects.requireNonNull(country, "Place.country");
    if (region.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("Place: region is blank. Maybe leave it out");
    }
    if (district.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("Place: district is blank. Maybe leave it out");
    }
    if (district.isPresent() && region.isEmpty()) {
      throw new IllegalArgumentException(
          "Place: there is a district without a region, which must say where it is");
    }
  }

  /**
   * A country as a whole.
   *
   * @param country its two-letter code
   * @return the place
   */
  public static Place of(String country) {
    return new Place(Country.of(country), Optional.empty(), Optional.empty());
  }

  /**
   * A region as a whole.
   *
   * @param country the country's two-letter code
   * @param region the region
   * @return the place
   */
  public static Place of(String country, String region) {
    return new Place(Country.of(country), Optional.of(region), Optional.empty());
  }

  /**
   * A district.
   *
   * @param country the country's two-letter code
   * @param region the region
   * @param district the district
   * @return the place
   */
  public static Place of(String country, String region, String district) {
    return new Place(Country.of(country), Optional.of(region), Optional.of(district));
  }
}
