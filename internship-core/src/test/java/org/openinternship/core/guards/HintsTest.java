package org.openinternship.core.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.host.Money;
import org.openinternship.core.people.Country;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.time.WorkingHours;

/**
 * Codes as people write them, each with the hint that helps, which is taken when it is followed.
 */
class HintsTest {
  private static void hinted(Consumer<String> reader, String text, String hint) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.accept(text))
        .withMessageContaining("Maybe " + hint + " was meant");
    for (String value : hint.split(" or ", -1)) {
      assertThatCode(() -> reader.accept(value)).as(value).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DE\u00a0, DE",
    "\u00a0DE\u2007, DE",
    "\uff24\uff25, DE",
    "U.S., US",
    "U. S., US",
    "840, US",
    "276, DE",
    "008, AL",
    "GB-ENG, GB",
    "US-CA, US",
    "de-DE, DE",
    "zh-Hans_CN, CN",
    "Zaire, CD",
    "GDR, DE",
  })
  void countries(String text, String code) {
    hinted(Country::of, text, code);
  }

  @ParameterizedTest
  @CsvSource({
    "UTC0, UTC",
    "UTC\u00b10, UTC",
    "GMT +/- 0, UTC",
    "\u00b100:00, UTC",
    "5:30, +05:30 or -05:30",
    "+530, +05:30",
    "UTC+530, UTC+05:30",
    "IST+5:30, Asia/Kolkata",
    "IST (UTC+5:30), Asia/Kolkata",
    "CET+1, CET",
    "AoE (UTC-12), Etc/GMT+12",
    "'(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', Europe/Amsterdam",
    "'(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', Asia/Kolkata",
    "(UTC+02:00) Nowhere..., UTC+02:00",
    "Mumbai, Asia/Kolkata",
    "San Francisco, America/Los_Angeles",
    "m\u00fcnchen, Europe/Berlin",
    "St. Petersburg, Europe/Moscow",
    "Washington D.C., America/New_York",
    "CET/CEST, Europe/Berlin",
    "EST/EDT, America/New_York",
    "Asia/Mumbai, Asia/Kolkata",
  })
  void zones(String text, String zone) {
    hinted(id -> WorkingHours.of(id, "Mon 09:00-10:00"), text, zone);
  }

  @ParameterizedTest
  @CsvSource({
    "\uff25\uff35\uff32, EUR",
    "CFA, XAF or XOF",
    "SEK kr, SEK",
    "kr SEK, SEK",
    "EUR/USD, EUR or USD",
    "1 200 EUR, EUR",
  })
  void currencies(String text, String code) {
    hinted(currency -> Money.of("1", currency), text, code);
  }

  @ParameterizedTest
  @CsvSource({
    "en US, en-US",
    "en;q=0.8, en",
    "en-US;q=0.8, en-US",
    "bokmal, nb",
    "Nynorsk, nn",
    "e\u00adn, en",
    "\uff45\uff4e, en",
  })
  void languages(String text, String tag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LanguageSkill(text, CefrLevel.B1))
        .withMessageMatching(".* Maybe (the code )?'" + tag + "' was meant.*");
    assertThat(new LanguageSkill(tag, CefrLevel.B1).language()).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"und", "mul", "zxx", "mis", "qaa", "qtz", "MUL", "qaa-DE"})
  void codesOfNoLanguage_areRefusedAlike(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LanguageSkill(code, CefrLevel.B1))
        .withMessage(
            "LanguageSkill: language is '%s', it must be a BCP 47 tag such as en or pt-BR. Maybe the"
                + " language is unknown or they are several: then name each that is meant",
            code);
  }

  @Test
  void whatLooksLikeACode_isNotGuessed() {
    assertThat(new LanguageSkill("qu", CefrLevel.B1).language()).isEqualTo("qu");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of("999"))
        .withMessageEndingWith("Maybe it is a name, or the code of something else");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingHours.of("25:00", "Mon 09:00-10:00"))
        .withMessageEndingWith("of the IANA time zone database was meant");
  }
}
