package org.openinternship.core.reason;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rounding of the numbers in one sentence: to one decimal, below 1 to two figures, and to as
 * many decimals more as it takes that no two of them which differ read alike. So nobody is told
 * that 83.3 points come before 83.3 points.
 *
 * @param decimals the number of decimals, at least 1
 */
record Rounding(int decimals) {
  private static final MathContext TWO_FIGURES = new MathContext(2, RoundingMode.HALF_UP);

  /** A number that stands alone in the text of an argument, as in {@code 83.333310 points}. */
  static final Pattern NUMBER = Pattern.compile("(?<!\\S)-?\\d{1,30}(?:\\.\\d{1,30})?(?!\\S)");

  /**
   * The figure at the beginning of a phrase, after one word at most, as in {@code rank 3 by kim}:
   * what comes later is part of a key.
   */
  static final Pattern FIGURE =
      Pattern.compile("^(?<word>[A-Za-z-]+ )?(?<figure>-?\\d{1,30}(?:\\.\\d{1,30})?)(?: |$)");

  static boolean hasFigure(String text) {
    return Stream.of(text.split(", ", -1)).anyMatch(phrase -> FIGURE.matcher(phrase).find());
  }

  /** The rounding for the arguments of a reason. */
  static Rounding of(Reason reason) {
    Collection<BigDecimal> numbers = new TreeSet<>();
    int most = 1;
    for (BigDecimal number : numbers(reason)) {
      numbers.add(number);
      most = Math.max(most, Math.min(number.scale(), 30));
    }
    Rounding rounding = new Rounding(1);
    while (rounding.decimals < most && !rounding.tellsApart(numbers)) {
      rounding = new Rounding(rounding.decimals + 1);
    }
    return rounding;
  }

  private static List<BigDecimal> numbers(Reason reason) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Object kept : reason.arguments().values()) {
      if (kept instanceof Number) {
        numbers.add(new BigDecimal(kept.toString()));
      } else if (kept instanceof String text) {
        for (String phrase : text.split(", ", -1)) {
          Matcher found = FIGURE.matcher(phrase);
          if (found.find()) {
            numbers.add(new BigDecimal(found.group("figure")));
          }
        }
      }
    }
    return numbers;
  }

  private boolean tellsApart(Collection<BigDecimal> numbers) {
    return numbers.stream().map(this::round).distinct().count() == numbers.size();
  }

  /** The number as it is told, without zeros at its end. */
  BigDecimal round(BigDecimal number) {
    BigDecimal rounded =
        number.scale() <= decimals ? number : number.setScale(decimals, RoundingMode.HALF_UP);
    if (number.abs().compareTo(BigDecimal.ONE) < 0 && number.scale() > decimals) {
      BigDecimal figures = number.round(TWO_FIGURES);
      rounded = figures.scale() > decimals ? figures : rounded;
    }
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }
}
