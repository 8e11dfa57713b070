package org.openinternship.core.people;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.internal.Texts;

/**
 * The place where somebody is: never closer than a region.
 *
 * @param country the country
 * @param region a region inside the country (state, province, district), as the program names it
 */
public record Location(Country country, Optional<String> region) {
  /**
   * Checks the region.
   *
   * @param country the country
   * @param region a region inside it
   * @throws IllegalArgumentException if the region is blank
   */
  public Location {
    Objects.requireNonNull(country, "Location.country");
    region = Texts.name("Location", "region", region);
  }

  /**
   * Makes the location of a country as a whole.
   *
   * @param country its two-letter code
   * @return the location
   */
  public static Location of(String country) {
    return new Location(Country.of(country), Optional.empty());
  }

  /**
   * Makes the location of a region of a country.
   *
   * @param country the country's two-letter code
   * @param region the region
   * @return the location
   */
  public static Location of(String country, String region) {
    return new Location(
        Country.of(country), Optional.of(Objects.requireNonNull(region, "Location.region")));
  }
}
