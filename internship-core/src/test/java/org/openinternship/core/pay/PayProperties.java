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
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openinternship.core.host.Compensation.Hourly;
import org.openinternship.core.host.Money;
import org.openinternship.core.time.DateRange;

class PayProperties {

  @Property
  void parts_addUpToTheWhole(
      @ForAll @IntRange(max = 100_000_000) int cents,
      @ForAll @Size(max = 6) List<@IntRange(max = 1000) Integer> first,
      @ForAll @IntRange(min = 1, max = 1000) int last,
      @ForAll boolean yen) {
    Money whole = yen ? Money.of("" + cents, "JPY") : Money.of(cents + "E-2", "USD");
    int[] shares = new int[first.size() + 1];
    for (int i = 0; i < first.size(); i++) {
      shares[i] = first.get(i);
    }
    shares[first.size()] = last;
    List<Money> parts = whole.split(shares);
    assertThat(parts).hasSize(shares.length);
    assertThat(parts.stream().reduce(Money::plus)).contains(whole);
    long sum = last;
    for (int share : first) {
      sum += share;
    }
    for (int i = 0; i < first.size(); i++) { // part <= share < part + 1, in minor units
      BigInteger minor = parts.get(i).amount().unscaledValue().multiply(BigInteger.valueOf(sum));
      BigInteger exact = BigInteger.valueOf((long) cents * shares[i]);
      assertThat(minor).isLessThanOrEqualTo(exact);
      assertThat(minor.add(BigInteger.valueOf(sum))).isGreaterThan(exact);
    }
  }

  @Example
  void split_leavesTheRestToTheLast() {
    assertThat(Money.of("100", "USD").split(1, 1, 1))
        .containsExactly(
            Money.of("33.33", "USD"), Money.of("33.33", "USD"), Money.of("33.34", "USD"));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", "USD").split());
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", "USD").split(1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("1", "USD").split(-1, 1))
        .withMessage("Money: a share is -1, it must be at least 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("1", "USD").plus(Money.of("1", "EUR")))
        .withMessage("Money: 1.00 USD and 1.00 EUR cannot be added, there is no exchange rate");
  }

  @Property
  void hours_areDueInFull_neverMoreThanHalfAMinorUnitOff(
      @ForAll long seed, @ForAll @IntRange(max = 300) int length, @ForAll PayFrequency frequency) {
    Random random = new Random(seed);
    LocalDate first = LocalDate.parse("2026-01-31").plusDays(random.nextInt(400));
    DateRange period = new DateRange(first, first.plusDays(length));
    PayTerms.Builder terms = PayTerms.builder();
    terms.period(period).zone(ZoneOffset.UTC).frequency(frequency);
    int rate = 1 + random.nextInt(5000); // cents an hour
    PaySchedule schedule = PaySchedule.of(new Hourly(Money.of(rate + "E-2", "USD")), terms.build());
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
      DateRange part = ((PayAmount.HoursWorked) schedule.lines().get(i).amount()).period();
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
