package org.openinternship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openinternship.core.people.Country;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;

/** Whatever a hint names is taken by the reader that gave it. */
class HintsProperties {
  private static final Pattern MEANT = Pattern.compile("Maybe (?:the code )?(.*?),? was meant");
  private static final Pattern BETWEEN = Pattern.compile(", or |, | or ");

  private static void zone(String text) {
    ZoneText.zone("T", "zone", text);
  }

  private static void currency(String text) {
    CurrencyText.currency("T", "currency", text);
  }

  private static void language(String text) {
    new LanguageSkill(text, CefrLevel.B1);
  }

  /** Reads a text; if it is refused, everything that is named instead must be taken. */
  private static int hinted(String text, Consumer<String> reader) {
    Throwable refusal = catchThrowable(() -> reader.accept(text));
    if (refusal == null) {
      return 0;
    }
    Matcher hint = MEANT.matcher(refusal.getMessage());
    if (!hint.find() || hint.group(1).startsWith("a region")) {
      return 0;
    }
    List<String> values = new ArrayList<>(Arrays.asList(BETWEEN.split(hint.group(1), -1)));
    values.removeIf(value -> value.startsWith("another"));
    for (String value : values) {
      assertThatCode(() -> reader.accept(value.replaceFirst("^'(.*)'$", "$1")))
          .as("'%s' for '%s'", value, text)
          .doesNotThrowAnyException();
    }
    return values.size();
  }

  @Property(tries = 500)
  void offsets(@ForAll("offsets") String text) {
    hinted(text, HintsProperties::zone);
  }

  @Provide
  static Arbitrary<String> offsets() {
    return Arbitraries.of("UTC", "GMT", "UT", "utc ", "", "Z", "IST", "EST (UTC", "CET/", "AoE (")
        .flatMap(
            prefix ->
                Arbitraries.of("+", "-", " + ", "\u2212", "\u2013", "\u00b1", "+/-", "")
                    .flatMap(
                        sign ->
                            Arbitraries.strings()
                                .withChars("0123456789:.,\u00bdh )")
                                .ofMaxLength(6)
                                .map(rest -> prefix + sign + rest)));
  }

  @Property(tries = 500)
  void anyText(@ForAll("texts") String text) {
    hinted(text, HintsProperties::zone);
    hinted(text, HintsProperties::currency);
    hinted(text, HintsProperties::language);
    hinted(text, Country::of);
  }

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(8),
        Arbitraries.strings().withChars("abcdeEUTSM$_-. #@()").ofMaxLength(12),
        Arbitraries.of("EST", "pesos", "$", "kr", "Rs", "Korea", "francs", "pt_", "zh_TW_#Hant"),
        wordsApart());
  }

  private static Arbitrary<String> wordsApart() {
    Arbitrary<String> word =
        Arbitraries.of(
            "de",
            "DE",
            "GB",
            "ENG",
            "EUR",
            "kr",
            "CFA",
            "\uff24\uff25",
            "840",
            "0",
            "CET",
            "Berlin",
            "(UTC+01:00)",
            "(UTC)",
            "q=1",
            "qaa",
            "mul",
            "e\u00adn",
            "US",
            "ALL",
            "XXX",
            "+5",
            "5:30");
    return word.list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .flatMap(
            words ->
                Arbitraries.of(" ", "-", "/", ";", ", ", "_", "\u00a0", "")
                    .map(between -> String.join(between, words)));
  }

  /** The platform's own names, which differ between releases, lead to their own code or nowhere. */
  @Test
  void namesOfThePlatform_leadToTheirCode() {
    int found = 0;
    for (String code : new TreeSet<>(List.of(Locale.getISOCountries()))) {
      String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
      found += hinted(name, Country::of) > 0 ? 1 : 0;
      assertThat(catchThrowable(() -> Country.of(name))).hasMessageContaining(code + " ");
    }
    assertThat(found).isGreaterThan(240);
    for (String code : List.of("EUR", "PLN", "JPY", "BRL", "THB", "NGN")) {
      String name = Currency.getInstance(code).getDisplayName(Locale.ENGLISH);
      assertThat(hinted(name, HintsProperties::currency)).isPositive();
    }
  }

  @Test
  void everyZoneInOtherCase_isNamed() {
    for (String id : ZoneId.getAvailableZoneIds()) {
      if (id.endsWith("a")) { // a part of them: each takes all
        hinted(id.toLowerCase(Locale.ROOT), HintsProperties::zone);
      }
    }
  }
}
