package org.openinternship.examples.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonTexts;

/** The words of a page in the language of its texts. */
record Words(ReasonTexts texts) {
  String say(PageText text, Object... arguments) {
    return texts.message(Reason.of(text, arguments));
  }

  String say(Reason reason) {
    return texts.message(reason);
  }

  /** A number with two decimals. */
  String decimal(double number) {
    return say(PageText.NUMBER, BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP));
  }

  /** A count with its share of a whole in percent, half a percent rounded up. */
  String share(long count, long whole) {
    if (whole == 0) {
      return say(PageText.NUMBER, count);
    }
    long percent = (200 * count + whole) / (2 * whole);
    return percent == 0 && count > 0
        ? say(PageText.SMALL_SHARE, count)
        : say(PageText.SHARE, count, percent);
  }
}
