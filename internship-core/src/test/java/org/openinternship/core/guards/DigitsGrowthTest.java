package org.openinternship.core.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.completion.CompletionRules;
import org.openinternship.core.evaluation.GapRules;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;
import org.openinternship.core.progress.CreditRule;
import org.openinternship.core.progress.Fraction;
import org.openinternship.core.progress.Progress;
import org.openinternship.core.progress.ProgressKind;
import org.openinternship.core.progress.ProgressPart;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.testing.Growth;

/** Whatever takes a number of any length refuses one of thousands of digits before it computes. */
class DigitsGrowthTest {
  private static final int DIGITS = 4_000;
  private static final Map<String, Consumer<BigDecimal>> ENTRIES = new LinkedHashMap<>();

  static {
    ENTRIES.put("money", number -> new Money(number, Currency.getInstance("EUR")));
    ENTRIES.put("credits of a project", Compensation.AcademicCredit::new);
    ENTRIES.put("gap", number -> GapRules.standard().withMinMeanGap(number));
    ENTRIES.put("credits as time", number -> CreditRule.aicte().minutes(number));
    ENTRIES.put("credits needed", number -> CompletionRules.builder().minCredits(number).build());
    ENTRIES.put("fixed credits", number -> CompletionRules.builder().fixedCredits(number).build());
    ENTRIES.put("denominator", number -> new Fraction(BigInteger.ONE, number.unscaledValue()));
    ENTRIES.put(
        "numerator", number -> new Fraction(number.unscaledValue(), number.unscaledValue()));
    ENTRIES.put("argument", number -> Reason.of(GeneralReason.FACT_UNKNOWN, number));
    ENTRIES.put(
        "whole argument", number -> Reason.of(GeneralReason.FACT_UNKNOWN, number.unscaledValue()));
    ENTRIES.put("told number", ReasonLanguage.english()::number);
  }

  static Stream<String> entries() {
    return ENTRIES.keySet().stream();
  }

  /** Ones and then zeros, which a quadratic step takes off one by one. */
  private static BigDecimal number(int digits) {
    return new BigDecimal(BigInteger.TEN.pow(digits).add(BigInteger.ONE).shiftLeft(4), digits);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void thousandsOfDigits_areRefusedAtOnce(String name) {
    Consumer<BigDecimal> entry = ENTRIES.get(name);
    Growth.isNotQuadratic(
        DIGITS,
        digits -> {
          BigDecimal long1 = number(digits);
          BigDecimal zeros = new BigDecimal(BigInteger.TEN.pow(digits), digits - 1);
          return () -> {
            for (BigDecimal number : List.of(long1, zeros)) {
              assertThatExceptionOfType(IllegalArgumentException.class)
                  .isThrownBy(() -> entry.accept(number))
                  .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
            }
          };
        });
  }

  @Test
  void aHundredDigits_areTaken() {
    BigDecimal hundred = new BigDecimal("5" + "0".repeat(99)).movePointLeft(98);
    assertThat(hundred.precision()).isEqualTo(100);
    assertThat(new Money(hundred, Currency.getInstance("EUR"))).isEqualTo(Money.of("50", "EUR"));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Money(new BigDecimal("9".repeat(101)), Currency.getInstance("EUR")))
        .withMessage(
            "Money: amount is one of more than 100 digits, it must be a number of at most 100"
                + " digits. Maybe it was computed and not rounded");
  }

  /** Their amounts are multiplied with each other. */
  @Test
  void partsOfProgress_areOfDifferentKinds() {
    ProgressPart part = new ProgressPart(ProgressKind.HOURS, 1, Long.MAX_VALUE, 1);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Progress(List.of(part, part)))
        .withMessage("Progress: part 'HOURS' is there more than once");
  }
}
