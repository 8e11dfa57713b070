package org.openinternship.core.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.host.Compensation.AcademicCredit;
import org.openinternship.core.host.Compensation.FixedFee;
import org.openinternship.core.host.Compensation.Hourly;
import org.openinternship.core.host.Compensation.Stipend;
import org.openinternship.core.people.CompensationNeed;

class CompensationTest {

  private static final Money TEN = Money.of("10", "USD");
  private static final Money NOTHING = Money.of("0", "USD");

  @Test
  void money_hasOneForm() {
    assertThat(TEN).isEqualTo(Money.of("10.00", "USD")).hasToString("10.00 USD");
    assertThat(Money.of("1E+3", "JPY")).isEqualTo(Money.of("1000", "JPY")).hasToString("1000 JPY");
    assertThat(Money.of("0.005", "TND")).hasToString("0.005 TND");
    assertThat(Money.of("0E+999999999", "USD")).isEqualTo(NOTHING);
    assertThat(Money.of("1000000000000000", "USD")).hasToString("1000000000000000.00 USD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1000000000000000.01", "1E+999999999"})
  void money_outOfBounds(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(amount, "USD"))
        .withMessage("Money: amount is " + amount + ", it must be from 0 to 1000000000000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.005", "1E-999999999"})
  void money_tooFinelyDivided(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(amount, "USD"))
        .withMessageStartingWith("Money: amount is ")
        .withMessageEndingWith(
            ", it must be a number with no more decimals than the currency has, which is 2 in USD. Maybe it was not rounded");
  }

  @Test
  void money_thatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("1,200", "USD"))
        .withMessage(
            "Money: amount is '1,200', it must be a number such as 1200.50. Maybe it has a comma or"
                + " a currency sign");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("1", "$"))
        .withMessage(
            "Money: currency is '$', it must be a code of ISO 4217 such as USD. Maybe USD, CAD,"
                + " AUD, or another of that name, was meant");
    assertThatNullPointerException().isThrownBy(() -> new Money(BigDecimal.ONE, null));
    assertThatNullPointerException().isThrownBy(() -> new Money(null, Currency.getInstance("USD")));
  }

  @Test
  void meets_byKind() {
    List<Compensation> pay =
        List.of(new Hourly(TEN), new FixedFee(TEN), new Stipend(List.of(NOTHING, TEN)));
    assertThat(pay)
        .allMatch(each -> each.meets(CompensationNeed.PAY))
        .allMatch(each -> each.meets(CompensationNeed.PAY_OR_CREDIT))
        .allMatch(each -> each.meets(CompensationNeed.NONE));
    Compensation credit = new AcademicCredit(BigDecimal.ONE);
    assertThat(credit.meets(CompensationNeed.PAY)).isFalse();
    assertThat(credit.meets(CompensationNeed.PAY_OR_CREDIT)).isTrue();
    assertThat(credit.meets(CompensationNeed.NONE)).isTrue();
    assertThat(Compensation.unpaid().meets(CompensationNeed.PAY)).isFalse();
    assertThat(Compensation.unpaid().meets(CompensationNeed.PAY_OR_CREDIT)).isFalse();
    assertThat(Compensation.unpaid().meets(CompensationNeed.NONE)).isTrue();
  }

  /** Else who needs pay would be matched to work that pays nothing. */
  @Test
  void payOfNothing_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Hourly(NOTHING))
        .withMessage("Hourly: rate is 0.00 USD, it must be more than 0. Maybe unpaid() was meant");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FixedFee(NOTHING))
        .withMessageStartingWith("FixedFee: fee is 0.00 USD, it must be more than 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stipend(List.of(NOTHING, NOTHING)))
        .withMessageStartingWith("Stipend: the sum of the instalments is 0.00 USD");
  }

  @Test
  void stipend() {
    Stipend stipend = new Stipend(List.of(TEN, Money.of("2.50", "USD")));
    assertThat(stipend.total()).isEqualTo(Money.of("12.50", "USD"));
    assertThat(stipend).hasToString("12.50 USD stipend");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stipend(List.of()))
        .withMessage("Stipend: instalments is empty, it must have at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stipend(List.of(TEN, Money.of("1", "EUR"))))
        .withMessage("Stipend: instalments is [10.00 USD, 1.00 EUR], it must be in one currency");
  }

  @Test
  void academicCredit() {
    assertThat(new AcademicCredit(new BigDecimal("3.50")))
        .isEqualTo(new AcademicCredit(new BigDecimal("3.5")))
        .hasToString("3.5 academic credits");
    assertThat(new AcademicCredit(new BigDecimal("1E+1"))).hasToString("10 academic credits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AcademicCredit(BigDecimal.ZERO))
        .withMessage(
            "AcademicCredit: credits is 0, it must be more than 0. Maybe unpaid()" + " was meant");
    for (String wrong : List.of("-1", "10000.1", "1E+999999999", "0.00001", "1E-999999999")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new AcademicCredit(new BigDecimal(wrong)))
          .withMessageStartingWith("AcademicCredit: credits is " + new BigDecimal(wrong));
    }
  }

  @Test
  void othersAsText() {
    assertThat(new Hourly(TEN)).hasToString("10.00 USD an hour");
    assertThat(new FixedFee(TEN)).hasToString("10.00 USD fixed fee");
    assertThat(Compensation.unpaid()).hasToString("unpaid").isEqualTo(Compensation.unpaid());
  }
}
