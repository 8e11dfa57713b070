package org.openinternship.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CreditRuleTest {

  @Test
  void aicteCredit_takes45Hours_andNotAMinuteLess() {
    assertThat(CreditRule.aicte().credits(45 * 60)).isEqualTo(new BigDecimal("1"));
    assertThat(CreditRule.aicte().credits(45 * 60 - 1)).isEqualTo(new BigDecimal("0"));
    assertThat(CreditRule.ofHours(40).credits(4 * 40 * 60)).isEqualTo(new BigDecimal("4"));
    assertThat(CreditRule.aicte().minutes(BigDecimal.ONE)).isEqualTo(2700);
  }

  @Test
  void partsOfACredit_areRoundedDown() {
    CreditRule halves = CreditRule.ofHours(40).withDecimals(1);
    assertThat(halves.credits(60 * 60)).isEqualTo(new BigDecimal("1.5"));
    assertThat(halves.credits(60 * 60 - 1)).isEqualTo(new BigDecimal("1.4"));
    assertThat(CreditRule.ofHours(3).withDecimals(2).credits(60)).isEqualTo(new BigDecimal("0.33"));
  }

  @Test
  void badInput_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreditRule.ofHours(0))
        .withMessageContaining("CreditRule: hours is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CreditRule(0, 0))
        .withMessageContaining("minutesPerCredit is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreditRule.aicte().withDecimals(5))
        .withMessageContaining("decimals is 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreditRule.aicte().credits(-1))
        .withMessageContaining("minutes is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreditRule.aicte().minutes(BigDecimal.ONE.negate()))
        .withMessageContaining("credits is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreditRule.aicte().minutes(new BigDecimal("10000.1")));
  }

  @Property
  void minutesOfCredits_areTheLeastThatGiveThem(
      @ForAll @IntRange(min = 1, max = 5000) int perCredit,
      @ForAll @IntRange(max = 4) int decimals,
      @ForAll @IntRange(min = 1, max = 20_000) int hundredths) {
    CreditRule rule = new CreditRule(perCredit, decimals);
    BigDecimal credits = BigDecimal.valueOf(hundredths, 2);
    long minutes = rule.minutes(credits);
    assertThat(rule.credits(minutes)).isGreaterThanOrEqualTo(credits);
    assertThat(rule.credits(minutes - 1)).isLessThan(credits);
    // What is given never exceeds what was worked, and lacks less than the last decimal.
    BigDecimal worth = rule.credits(minutes).multiply(BigDecimal.valueOf(perCredit));
    assertThat(worth).isLessThanOrEqualTo(BigDecimal.valueOf(minutes));
    assertThat(rule.credits(minutes).scale()).isEqualTo(decimals);
  }
}
