package org.openinternship.core.architecture.bad;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/** Does the same with what its caller gives it: not bad at all, and no rule may say so. */
final class Modest {

  Object today(Clock clock) {
    return LocalDate.now(clock);
  }

  Object seeded(long seed) {
    return new Random(seed);
  }

  String lower(String text) {
    return text.toLowerCase(Locale.ROOT) + String.format(Locale.ROOT, "%d", 1);
  }

  Object pattern() {
    return DateTimeFormatter.ofPattern("MMM", Locale.ROOT);
  }
}
