package org.openinternship.core.admission;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Country;
import org.openinternship.core.reason.TextValue;

/**
 * A place where somebody lives or to which work belongs, down to a district.
 *
 * @param country the country
 * @param region a region inside it (state, province), as the program names it
 * @param district a district inside the region, as the program names it
 */
public record Locality(Country country, Optional<String> region, Optional<String> district)
    implements TextValue {
  /**
   * Checks the names.
   *
   * @param country the country
   * @param region a region inside it
   * @param district a district inside the region
   * @throws IllegalArgumentException if a name is blank, or there is a district without a region
   */
  public Locality {
    Objects.requireNonNull(country, "Locality.country");
    region = Texts.name("Locality", "region", region);
    district = Texts.name("Locality", "district", district);
    if (district.isPresent() && region.isEmpty()) {
      throw new IllegalArgumentException(
          "Locality: there is a district without a region, which must say where it is");
    }
  }

  /**
   * Returns a country as a whole.
   *
   * @param country its two-letter code
   * @return the place
   */
  public static Locality of(String country) {
    return new Locality(Country.of(country), Optional.empty(), Optional.empty());
  }

  /**
   * Returns a region as a whole.
   *
   * @param country the country's two-letter code
   * @param region the region
   * @return the place
   */
  public static Locality of(String country, String region) {
    return new Locality(Country.of(country), named(region, "region"), Optional.empty());
  }

  /**
   * Returns a district.
   *
   * @param country the country's two-letter code
   * @param region the region
   * @param district the district
   * @return the place
   */
  public static Locality of(String country, String region, String district) {
    return new Locality(Country.of(country), named(region, "region"), named(district, "district"));
  }

  private static Optional<String> named(String name, String attribute) {
    return Optional.of(Objects.requireNonNull(name, () -> "Locality." + attribute));
  }

  /** {@return the names from the country inwards, as in {@code IN, Bihar, Patna}} */
  @Override
  public String toString() {
    return country
        + region.map(name -> ", " + name).orElse("")
        + district.map(name -> ", " + name).orElse("");
  }
}
