package org.openinternship.core.pay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.DayLengths;
import org.openinternship.core.time.TimeBounds;

/** The facts of a placement on which pay depends. */
@Value.Immutable
public abstract sealed class PayBasis implements WithPayBasis permits ImmutablePayBasis {
  private static final int DAY = 48 * 60; // where a zone crossed the date line

  PayBasis() {}

  /** {@return the minutes worked on each day, as accepted; 0 to 2,880 a day, see {@link #of}} */
  public abstract Map<LocalDate, Integer> minutes();

  /** {@return the evaluations of the placement, each point once} */
  public abstract List<BlindEvaluations> evaluations();

  /** {@return the accepted deliverables, each with the instant at which it was accepted} */
  public abstract Map<String, Instant> acceptedDeliverables();

  /** {@return the instant at which the placement was completed; empty: it is not} */
  public abstract Optional<Instant> completedAt();

  @Value.Check
  PayBasis check() {
    minutes().keySet().forEach(day -> TimeBounds.check(day, "PayBasis.minutes"));
    acceptedDeliverables()
        .values()
        .forEach(at -> TimeBounds.check(at, "PayBasis.acceptedDeliverables"));
    TimeBounds.checkPresent(completedAt(), "PayBasis.completedAt");
    minutes()
        .forEach((day, worked) -> Bounds.check("PayBasis", "minutes of a day", worked, 0, DAY));
    Map<String, Instant> accepted =
        Texts.byName("PayBasis", "acceptedDeliverables", acceptedDeliverables());
    return accepted.equals(acceptedDeliverables()) ? this : withAcceptedDeliverables(accepted);
  }

  /** {@return the basis of a placement that has just begun} */
  public static PayBasis none() {
    return builder().build();
  }

  /**
   * Makes the basis of a placement as it stands, with everything that is known of it.
   *
   * @param placement the placement
   * @param minutes the minutes worked on each day, as accepted; 0 to the length of the day in the
   *     placement's zone, which is another where the clock is changed
   * @param evaluations its evaluations, each point once
   * @param accepted the accepted deliverables, each with the instant at which it was accepted
   * @return the basis
   * @throws IllegalArgumentException if minutes are out of bounds, or evaluations are of another
   *     placement
   */
  public static PayBasis of(
      Placement placement,
      Map<LocalDate, Integer> minutes,
      Collection<BlindEvaluations> evaluations,
      Map<String, Instant> accepted) {
    Objects.requireNonNull(placement, "PayBasis.placement");
    Objects.requireNonNull(minutes, "PayBasis.minutes");
    Objects.requireNonNull(evaluations, "PayBasis.evaluations");
    Objects.requireNonNull(accepted, "PayBasis.accepted");
    for (BlindEvaluations each : evaluations) {
      if (!each.placement().equals(placement.id())) {
        throw new IllegalArgumentException(
            "PayBasis: %s are not of placement %s. Maybe two were mixed up"
                .formatted(each, placement.id()));
      }
    }
    checkDayLengths(placement, minutes);
    Builder basis = builder().minutes(minutes).evaluations(evaluations);
    for (PlacementEvent event : placement.history()) {
      if (event instanceof PlacementEvent.Completed) {
        basis.completedAt(event.at());
      }
    }
    return basis.acceptedDeliverables(accepted).build();
  }

  private static void checkDayLengths(Placement placement, Map<LocalDate, Integer> minutes) {
    minutes.forEach(
        (day, worked) -> {
          int max = DayLengths.of(placement.zone(), new DateRange(day, day)).minutes(day);
          Bounds.check("PayBasis", "minutes of " + day, worked, 0, max);
        });
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a basis; not safe for use by several threads. */
  public static final class Builder extends ImmutablePayBasis.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
