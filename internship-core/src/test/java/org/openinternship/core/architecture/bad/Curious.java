package org.openinternship.core.architecture.bad;

import java.security.SecureRandom;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Asks the machine for what a result must not depend on, each in a method of its own. */
@SuppressWarnings("all")
final class Curious {

  static final class Clocks {
    Object today() {
      return LocalDate.now();
    }

    Object todayThere() {
      return LocalDate.now(ZoneOffset.UTC);
    }

    Object byReference() {
      Supplier<Instant> clock = Instant::now;
      return clock;
    }

    Object systemClock() {
      return Clock.systemUTC();
    }

    long millis() {
      return System.currentTimeMillis();
    }

    long nanos() {
      return System.nanoTime();
    }

    Object date() {
      return new Date();
    }
  }

  static final class Zones {
    Object zone() {
      return ZoneId.systemDefault();
    }

    Object clock() {
      return Clock.systemDefaultZone();
    }

    Object oldZone() {
      return TimeZone.getDefault();
    }
  }

  static final class Locales {
    Object locale() {
      return Locale.getDefault();
    }

    String lower(String text) {
      return text.toLowerCase();
    }

    String upper(String text) {
      return text.toUpperCase();
    }

    String format() {
      return String.format("%d", 1);
    }

    Object pattern() {
      return DateTimeFormatter.ofPattern("MMM");
    }

    Object number() {
      return NumberFormat.getInstance();
    }
  }

  static final class Chances {
    double math() {
      return Math.random();
    }

    Object unseeded() {
      return new Random();
    }

    Object threadLocal() {
      return ThreadLocalRandom.current();
    }

    Object generator() {
      return RandomGenerator.getDefault();
    }

    Object secure() {
      return new SecureRandom();
    }

    Object uuid() {
      return UUID.randomUUID();
    }

    void shuffle(List<String> list) {
      Collections.shuffle(list);
    }

    int identity() {
      return System.identityHashCode(this);
    }
  }
}
