package org.openinternship.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The country that a text of a form means. */
class CountryFindTest {
  @ParameterizedTest
  @CsvSource({
    "DE,DE",
    "de,DE",
    "Germany,DE",
    "Deutschland,DE",
    "GERMANY,DE",
    "Cote d'Ivoire,CI",
    "U.K.,GB",
    "The Netherlands,NL",
    "276,DE"
  })
  void codesAndNames(String text, String code) {
    assertThat(Country.find(text)).contains(Country.of(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "XX", "Atlantis", "Congo", "DEU "})
  void neither_orSeveral(String text) {
    assertThat(Country.find(text)).isEmpty();
  }

  @Test
  void everyCode_isFound() {
    for (String code : Locale.getISOCountries()) {
      assertThat(Country.find(code)).contains(Country.of(code));
    }
    assertThatNullPointerException()
        .isThrownBy(() -> Country.find(null))
        .withMessage("Country.text");
  }
}
