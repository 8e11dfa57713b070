package org.openinternship.core.people;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** A language in a country, as in de-DE. */
  private static final Pattern TAG =
      Pattern.compile("[a-z]{2,3}[-_](?:[A-Z][a-z]{3}[-_])?([A-Z]{2})");

  /** A part of a country in the form of ISO 3166-2, as in GB-ENG. */
  private static final Pattern PART = Pattern.compile("([A-Z]{2})-[A-Z0-9]{1,3}");

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
    String key = code.length() > NameTable.MAX_GUESSED ? "" : NameTable.key(code);
    String wanted = key.replace(" ", "").toUpperCase(Locale.ROOT);
    if (CODES.contains(wanted)) {
      return wanted + " was meant";
    }
    List<String> meant = CountryNames.TABLE.codes(code);
    if (!meant.isEmpty()) {
      return NameTable.meant(meant);
    }
    Matcher tag = TAG.matcher(code);
    if (tag.matches() && CODES.contains(tag.group(1))) {
      return tag.group(1) + " was meant, this is the tag of a language";
    }
    Matcher part = PART.matcher(code);
    if (part.matches() && CODES.contains(part.group(1))) {
      return part.group(1) + " was meant, this is a part of it";
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

  /**
   * Finds the country that a text of a form means.
   *
   * @param text its code of two letters in any case, or its name: in English, in its own languages,
   *     or another in common use, with or without accents
   * @return the country; empty if the text is neither, or a name of several countries
   */
  public static Optional<Country> find(String text) {
    Objects.requireNonNull(text, "Country.text");
    String code = text.length() == 2 ? text.toUpperCase(Locale.ROOT) : "";
    List<String> codes = CODES.contains(code) ? List.of(code) : CountryNames.TABLE.codes(text);
    return codes.size() == 1 ? Optional.of(new Country(codes.get(0))) : Optional.empty();
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
