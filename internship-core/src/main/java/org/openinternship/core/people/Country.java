package org.openinternship.core.people;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.internal.NameTable;
import org.openinternship.core.internal.Quoted;
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
          "Country: code is %s, it must be a two-letter code of ISO 3166-1. Maybe %s"
              .formatted(Quoted.of(code), maybe(code)));
    }
  }

  private static String maybe(String code) {
    String wanted =
        code.length() > NameTable.MAX_GUESSED ? "" : code.strip().toUpperCase(Locale.ROOT);
    if (CODES.contains(wanted)) {
      return wanted + " was meant";
    }
    List<String> meant = CountryNames.TABLE.codes(code);
    if (!meant.isEmpty()) {
      return NameTable.meant(meant);
    }
    return CODES.stream()
        .filter(each -> iso3(each).equals(wanted))
        .findFirst()
        .map(each -> each + " was meant, this is the three-letter code")
        .orElse("it is a name, or the code of something else");
  }

  private static String iso3(String code) {
    return new Locale.Builder().setRegion(code).build().getISO3Country();
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
