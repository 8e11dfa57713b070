package org.openinternship.core.people;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.reason.TextValue;

/**
 * A country.
 *
 * @param code its two-letter code of ISO 3166-1, upper case
 */
public record Country(String code) implements Comparable<Country>, TextValue {
  private static final Set<String> CODES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  /**
   * Checks the code.
   *
   * @param code the two-letter code, upper case
   * @throws IllegalArgumentException if it is none of ISO 3166-1
   */
  public Country {
    if (!CODES.contains(Objects.requireNonNull(code, "Country.code"))) {
      throw new IllegalArgumentException(
          "Country: '"
              + code
              + "' is no two-letter code of ISO 3166-1. Maybe it is a name, a three-letter code, or"
              + " in lower case");
    }
  }

  /**
   * Returns the country with a code.
   *
   * @param code the two-letter code, upper case
   * @return the country
   * @throws IllegalArgumentException if it is none of ISO 3166-1
   */
  public static Country of(String code) {
    return new Country(code);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
