package org.openinternship.core.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.time.TimeBounds;
import org.openinternship.core.time.TimeWindow;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.testing.CoreSamples;
import org.openinternship.testing.EndsCheck;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.Samples;

/** No public entry of this module lets an exception of the platform out at the ends of numbers. */
@Timeout(value = 120, unit = TimeUnit.SECONDS) // an endless rhythm, not a slow machine
class EndsTest {
  private static List<Class<?>> types() {
    return ExportedTypes.of(Reason.class);
  }

  /** First with the ends themselves, then with the values that were made of them. */
  @Test
  void everyEntryAnswersOrRefusesTheEndsOfNumbersAndTimes() {
    EndsCheck check = new EndsCheck(CoreSamples.all());
    assertThat(types().stream().flatMap(type -> check.problems(type).stream())).isEmpty();
    assertThat(types().stream().flatMap(type -> check.problemsOfMadeValues(type).stream()))
        .isEmpty();
    assertThat(check.farAway()).contains(Placement.class, WorkingHours.class, TimeWindow.class);
  }

  /** Lets out what the platform throws, gives no sentence, fails later, and does well. */
  public record Careless(long number) {
    /** Lets out an exception of java.time. */
    public static LocalDate dayOf(Instant at) {
      return LocalDate.ofInstant(Objects.requireNonNull(at), ZoneOffset.ofHours(14));
    }

    /** Refuses without a word. */
    public static int silent(int number) {
      if (number < 0) {
        throw new IllegalArgumentException("");
      }
      return number;
    }

    /** Fails only when it is asked. */
    public int whole() {
      return Math.toIntExact(number);
    }

    /** Gives a day that no value takes. */
    public static LocalDate dayBefore(LocalDate day) {
      TimeBounds.check(day, "Careless.day");
      return day.minusDays(1);
    }

    /** Waits for as long as anybody likes. */
    public static boolean waits(Duration length) {
      return length.isNegative();
    }

    /** Says what it wants. */
    public static int says(int number) {
      if (number < 0) {
        throw new IllegalArgumentException("Careless: number is " + number);
      }
      return number;
    }
  }

  @Test
  void whatIsWrong_isFound() {
    assertThat(new EndsCheck(new Samples()).problems(Careless.class))
        .anyMatch(problem -> problem.contains("dayOf(Instant)") && problem.contains("DateTime"))
        .anyMatch(problem -> problem.contains("silent(int)") && problem.contains("says 0"))
        .anyMatch(problem -> problem.contains("dayBefore") && problem.contains("gives 0000-12-31"))
        .anyMatch(problem -> problem.contains("waits") && problem.contains("has no bound"))
        .anyMatch(problem -> problem.contains("whole()") && problem.contains("Arithmetic"))
        .noneMatch(problem -> problem.contains("says(int)"));
  }
}
