package org.openinternship.core.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openinternship.core.host.Compensation.Hourly;
import org.openinternship.core.host.Money;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

class PayProperties {

  /** Each part is less than a minor unit off its exact share, and nothing is lost. */
  @Property
  void parts_addUpToTheWhole(
      @ForAll @IntRange(max = 100_000_000) int minorUnits,
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 1000) Integer> weights,
      @ForAll boolean yen) {
    Assume.that(weights.stream().anyMatch(weight -> weight > 0));
    Money whole = yen ? Money.of("" + minorUnits, "JPY") : Money.of(minorUnits + "E-2", "USD");
    int[] shares = weights.stream().mapToInt(weight -> weight).toArray();
    List<Money> parts = whole.split(shares);
    assertThat(parts).hasSize(shares.length);
    assertThat(parts.stream().reduce(Money::plus)).contains(whole);
    long sum = weights.stream().mapToLong(weight -> weight).sum();
    for (int i = 0; i < shares.length; i++) {
      BigInteger minor = parts.get(i).amount().unscaledValue().multiply(BigInteger.valueOf(sum));
      BigInteger exact = BigInteger.valueOf((long) minorUnits * shares[i]);
      assertThat(minor.subtract(exact).abs()).isLessThan(BigInteger.valueOf(sum));
    }
  }

  /** 0.06 EUR in seven shares, 5 JPY in six: no longer all in the last. */
  @Example
  void split_ofLittleMoney_inManyShares() {
    assertThat(Money.of("0.06", "EUR").split(1, 1, 1, 1, 1, 1, 1))
        .extracting(Money::toString)
        .containsExactly(
            "0.00 EUR", "0.01 EUR", "0.01 EUR", "0.01 EUR", "0.01 EUR", "0.01 EUR", "0.01 EUR");
    assertThat(Money.of("5", "JPY").split(1, 1, 1, 1, 1, 1))
        .extracting(Money::toString)
        .containsExactly("0 JPY", "1 JPY", "1 JPY", "1 JPY", "1 JPY", "1 JPY");
  }

  @Example
  void split_leavesTheRestToLaterParts() {
    assertThat(Money.of("100", "USD").split(1, 1, 1))
        .containsExactly(
            Money.of("33.33", "USD"), Money.of("33.33", "USD"), Money.of("33.34", "USD"));
    assertThat(Money.of("1", "USD").split(1, 0))
        .containsExactly(Money.of("1", "USD"), Money.of("0", "USD"));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", "USD").split());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("1", "USD").split(0, 0))
        .withMessage("Money: the sum of 2 shares is 0, it must be at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("1", "USD").split(-1, 1))
        .withMessage("Money: a share is -1, it must be at least 0");
  }

  @Example
  void money_plusAndMinus() {
    Money ten = Money.of("10", "EUR");
    assertThat(ten.minus(Money.of("2.50", "EUR"))).isEqualTo(Money.of("7.50", "EUR"));
    assertThat(ten.minus(ten).plus(ten)).isEqualTo(ten);
    assertThatIllegalArgumentException().isThrownBy(() -> ten.minus(Money.of("10.01", "EUR")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ten.minus(Money.of("1", "USD")))
        .withMessage("Money: 1.00 USD cannot be taken from 10.00 EUR, there is no exchange rate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("1", "USD").plus(ten))
        .withMessage("Money: 1.00 USD and 10.00 EUR cannot be added, there is no exchange rate");
  }

  @Property
  void hours_areDueInFull_neverMoreThanHalfAMinorUnitOff(
      @ForAll long seed, @ForAll @IntRange(max = 300) int length, @ForAll PayFrequency frequency) {
    Random random = new Random(seed);
    LocalDate first = LocalDate.parse("2026-01-31").plusDays(random.nextInt(400));
    DateRange period = new DateRange(first, first.plusDays(length));
    Placement placement =
        Placement.builder()
            .id("p-17")
            .intern("ada")
            .project("api")
            .host("ghent")
            .firstSupervisor("eve")
            .plannedPeriod(period)
            .zone(ZoneOffset.UTC)
            .build();
    PayTerms terms = PayTerms.builder().frequency(frequency).build();
    int rate = 1 + random.nextInt(5000); // cents an hour
    PaySchedule schedule =
        PaySchedule.of(placement, new Hourly(Money.of(rate + "E-2", "USD")), terms);
    Map<LocalDate, Integer> minutes = new HashMap<>();
    for (LocalDate day = first; !day.isAfter(period.last()); day = day.plusDays(1)) {
      minutes.put(day, random.nextInt(3) * random.nextInt(240));
    }
    int outside = random.nextInt(500);
    minutes.put(first.minusDays(1), outside);
    Instant now =
        first.plusDays(random.nextInt(length + 3)).atStartOfDay(ZoneOffset.UTC).toInstant();
    PayStatement statement = schedule.at(PayBasis.none().withMinutes(minutes), now);

    assertThat(statement.minutesOutside()).isEqualTo(outside);
    BigDecimal paid = BigDecimal.ZERO;
    long worked = 0;
    LocalDate next = first;
    for (int i = 0; i < statement.items().size(); i++) {
      Days days = ((PayAmount.HoursWorked) schedule.lines().get(i).amount()).days();
      DateRange part = days.span().orElseThrow();
      assertThat(part.first()).isEqualTo(next);
      for (LocalDate day = part.first(); !day.isAfter(part.last()); day = day.plusDays(1)) {
        worked += minutes.get(day);
      }
      next = part.last().plusDays(1);
      paid = paid.add(statement.items().get(i).money().orElseThrow().amount());
      BigInteger off = // in 60ths of a cent
          paid.unscaledValue()
              .multiply(BigInteger.valueOf(60))
              .subtract(BigInteger.valueOf(worked * rate));
      assertThat(off.abs()).isLessThanOrEqualTo(BigInteger.valueOf(30));
      assertThat(statement.items().get(i).isDue())
          .isEqualTo(!now.isBefore(next.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
    assertThat(next).isEqualTo(period.last().plusDays(1));
    assertThat(statement.total().orElseThrow().amount()).isEqualTo(paid);
  }
}
