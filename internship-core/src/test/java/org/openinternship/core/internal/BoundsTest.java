package org.openinternship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** One dialect for the bounds of one value. */
class BoundsTest {

  private static void refused(ThrowingCallable check, String message) {
    assertThatIllegalArgumentException().isThrownBy(check).withMessage(message);
  }

  private static void nullRefused(ThrowingCallable check, String message) {
    assertThatNullPointerException().isThrownBy(check).withMessage(message);
  }

  @Test
  void numbers() {
    Bounds.check("T", "a", 1, 1, 2);
    Bounds.check("T", "a", 2, 1, 2);
    Bounds.checkMin("T", "a", 1, 1);
    Bounds.check("T", "a", OptionalInt.empty(), 1, 2);
    refused(() -> Bounds.check("T", "a", 3, 1, 2), "T: a is 3, it must be from 1 to 2");
    refused(() -> Bounds.check("T", "a", 0, 1, 2), "T: a is 0, it must be from 1 to 2");
    refused(
        () -> Bounds.check("T", "a", 0, 1, Integer.MAX_VALUE), "T: a is 0, it must be at least 1");
    refused(() -> Bounds.checkMin("T", "a", 0, 1), "T: a is 0, it must be at least 1");
    refused(
        () -> Bounds.check("T", "a", OptionalInt.of(3), 1, 2), "T: a is 3, it must be from 1 to 2");
    refused(
        () -> Bounds.check("T", "a", 3, 1, 2, "it is a year"),
        "T: a is 3, it must be from 1 to 2. Maybe it is a year");
    nullRefused(() -> Bounds.check("T", "a", (OptionalInt) null, 1, 2), "T.a");
  }

  @Test
  void boundsThatFollowFromAnotherValue() {
    Bounds.checkNotBelow("T", "max", 2, "min", 2);
    Bounds.checkNotAbove("T", "a", 2L, "seats", 2L);
    Bounds.checkAbove("T", "a", 3, "b", 2);
    refused(
        () -> Bounds.checkNotBelow("T", "max", 1, "min", 2),
        "T: max is 1, it must be at least min, which is 2");
    refused(
        () -> Bounds.checkNotAbove("T", "a", 3L, "seats", 2L),
        "T: a is 3, it must be at most seats, which is 2");
    refused(
        () -> Bounds.checkAbove("T", "a", Duration.ZERO, "b", Duration.ZERO),
        "T: a is PT0S, it must be more than b, which is PT0S");
    nullRefused(() -> Bounds.checkAbove("T", "a", (Duration) null, "b", Duration.ZERO), "T.a");
  }

  @Test
  void valuesWithAnOrder() {
    Duration hour = Duration.ofHours(1);
    Bounds.checkRange("T", "a", hour, Duration.ZERO, hour);
    Bounds.checkAbove("T", "a", hour, Duration.ZERO);
    Bounds.checkAbove("T", "a", hour, Duration.ZERO, "it is unknown");
    refused(
        () -> Bounds.checkRange("T", "a", hour.negated(), Duration.ZERO, hour),
        "T: a is PT-1H, it must be from PT0S to PT1H");
    refused(
        () -> Bounds.checkRange("T", "a", hour.plusHours(1), Duration.ZERO, hour),
        "T: a is PT2H, it must be from PT0S to PT1H");
    refused(
        () -> Bounds.checkAbove("T", "a", Duration.ZERO, Duration.ZERO),
        "T: a is PT0S, it must be more than PT0S");
    refused(
        () -> Bounds.checkAbove("T", "a", Duration.ZERO, Duration.ZERO, "it is unknown"),
        "T: a is PT0S, it must be more than PT0S. Maybe it is unknown");
    nullRefused(() -> Bounds.checkRange("T", "a", (Duration) null, hour, hour), "T.a");
    nullRefused(() -> Bounds.checkAbove("T", "a", (Duration) null, hour), "T.a");
  }

  @Test
  void anythingElse() {
    Bounds.check(true, "T", "a", 1, "odd");
    Bounds.check(true, "T", "a", 1, "odd", "it was counted twice");
    refused(() -> Bounds.check(false, "T", "a", 2, "odd"), "T: a is 2, it must be odd");
    refused(
        () -> Bounds.check(false, "T", "a", 2, "odd", "it was counted twice"),
        "T: a is 2, it must be odd. Maybe it was counted twice");
  }

  @Test
  void hoursPerWeek() {
    Bounds.checkHoursPerWeek("T", OptionalInt.empty());
    Bounds.checkHoursPerWeek("T", 168);
    refused(
        () -> Bounds.checkHoursPerWeek("T", OptionalInt.of(0)),
        "T: hoursPerWeek is 0, it must be from 1 to 168. Maybe the hours are unknown: then leave"
            + " them out");
    refused(
        () -> Bounds.checkHoursPerWeek("T", 169),
        "T: hoursPerWeek is 169, it must be from 1 to 168. Maybe the hours of the whole period"
            + " were given");
  }

  @Test
  void differentAndNotEmpty() {
    Texts.checkDifferent("T", "name", List.of("x", "y"));
    Texts.checkNotEmpty("T", "names", List.of("x"));
    refused(
        () -> Texts.checkDifferent("T", "name", List.of("x", "y", "x")),
        "T: name 'x' is there more than once");
    refused(
        () -> Texts.checkNotEmpty("T", "names", List.of()),
        "T: names is empty, it must have at least 1");
    nullRefused(() -> Texts.checkDifferent("T", "name", Arrays.asList("x", null)), "T.name");
    nullRefused(() -> Texts.checkNotEmpty("T", "names", null), "T.names");
  }

  @Test
  void copies_keepTheOrder_andCannotBeChanged() {
    Map<String, Integer> map = new LinkedHashMap<>(Map.of("z", 1));
    map.put("a", 2);
    assertThat(Copies.list(List.of("z", "a"), "T.a")).isUnmodifiable().containsExactly("z", "a");
    assertThat(Copies.set(List.of("z", "a", "z"), "T.a"))
        .isUnmodifiable()
        .containsExactly("z", "a");
    assertThat(Copies.sortedSet(List.of("z", "a"), "T.a"))
        .isUnmodifiable()
        .containsExactly("a", "z");
    assertThat(Copies.map(map, "T.a")).isUnmodifiable().isEqualTo(map);
    assertThat(Copies.map(map, "T.a").keySet()).containsExactly("z", "a");
  }

  @Test
  void copies_refuseNull() {
    nullRefused(() -> Copies.list(null, "T.a"), "T.a");
    nullRefused(() -> Copies.set(null, "T.a"), "T.a");
    nullRefused(() -> Copies.sortedSet(null, "T.a"), "T.a");
    nullRefused(() -> Copies.map(null, "T.a"), "T.a");
    String element = "T.a has an element that is null";
    nullRefused(() -> Copies.list(Arrays.asList("x", null), "T.a"), element);
    nullRefused(() -> Copies.set(Arrays.asList("x", null), "T.a"), element);
    Map<String, String> nothing = new HashMap<>();
    nothing.put("x", null);
    nullRefused(() -> Copies.map(nothing, "T.a"), element);
    nothing.clear();
    nothing.put(null, "x");
    nullRefused(() -> Copies.map(nothing, "T.a"), element);
  }

  @Test
  void decimals_haveOneScale() {
    for (String fifty : List.of("50", "50.0", "5E+1", "50.000")) {
      assertThat(Bounds.decimal("T", "a", new BigDecimal(fifty))).isEqualTo(new BigDecimal("50"));
    }
    assertThat(Bounds.decimal("T", "a", new BigDecimal("0E+999999999"))).isEqualTo(BigDecimal.ZERO);
    assertThat(Bounds.decimal("T", "a", new BigDecimal("0E-999"))).isEqualTo(BigDecimal.ZERO);
    assertThat(Bounds.decimal("T", "a", new BigDecimal("-2.50"))).isEqualTo(new BigDecimal("-2.5"));
    assertThat(Bounds.decimal("T", "a", new BigDecimal("1E+99")).precision()).isEqualTo(100);
    assertThat(Bounds.decimal("T", "a", new BigDecimal("1E-100")).scale()).isEqualTo(100);
  }

  @Test
  void decimals_countTheirDigitsAsTheyAreWrittenOut() {
    for (String wrong :
        List.of("1E+100", "1E-101", "1E+999999999", "1E-2147483647", "1E+2147483647")) {
      refused(
          () -> Bounds.decimal("T", "a", new BigDecimal(wrong)),
          "T: a is "
              + wrong
              + ", it must be a number of at most 100 digits before and behind the point");
    }
  }
}
